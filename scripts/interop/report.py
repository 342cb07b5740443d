"""Reports: bundles of FHIR read by fhir.resources, and pages looked at by axe-core in a browser without a window."""
import concurrent.futures, html, json, os, re, subprocess
from fhir_checks import problems
from tools import Ran, read, write

here = os.path.dirname(os.path.abspath(__file__))
tests = os.path.join(here, "../../Tests/KithTests")
policy = "default-src 'none'; style-src 'unsafe-inline'"
says = re.compile(r'<pre id="says">(.*?)</pre>', re.S)
say = """function say(found) {
    const place = document.createElement("pre");
    place.id = "says";
    place.textContent = JSON.stringify(found);
    document.body.append(place);
}"""
# As wide as a desk, and as narrow as a window can be, where the page is laid out as on a phone.
widths = (1280, 500)


def reported(tally, kith, samples, tools, folder):
    tally.begin("reports")
    stores = os.path.join(folder, "samples")
    Ran([samples, "reported", stores])
    talked = {name: conversation(tally, kith, folder, name, *rest) for name, *rest in (
        ("short", "grief", 12), ("full", "transition", None), ("decided", "grief", None, "agreeing"))}
    cases = [(str(number), stores, str(number)) for number in range(1, 5)]
    cases += [(name, store, "1") for name, store in talked.items()]
    bundles, pages = [], []
    for name, store, case in cases:
        bundle = Ran([kith, "report", case, "--format", "fhir"], store=store)
        again = Ran([kith, "report", case, "--format", "fhir"], store=store)
        tally.check(f"bundle of {name}", bundle.status == 0 and bundle.output == again.output, bundle.errors)
        bundles.append(write(os.path.join(folder, f"{name}.json"), bundle.output))
        for reader in ("clinician", "client"):
            page = Ran([kith, "report", case, "--format", "html", "--for", reader], store=store)
            tally.check(f"page of {name} for the {reader}", page.status == 0, page.errors)
            pages.append(write(os.path.join(folder, f"{name}-{reader}.html"), page.output))
    check_bundles(tally, tools, bundles)
    check_pages(tally, tools, pages, folder)


def conversation(tally, kith, folder, name, transcript, count, review=None):
    """A store with the conversation of a transcript, or its first lines, and a review where one is named."""
    store = os.path.join(folder, name)
    lines = typed(f"Transcripts/{transcript}.txt")[:count]
    begun = Ran([kith, "begin", "--unlocked", "--today", "2026-11-22"], "\n".join(lines) + "\n", store)
    tally.check(f"conversation {name}", begun.status == 0, begun.errors)
    if review:
        lines = typed(f"Reviews/{review}.txt")
        done = Ran([kith, "review", "--by", "MS", "--today", "2026-11-23"], "\n".join(lines) + "\n", store)
        tally.check(f"review of {name}", done.status == 0, done.errors)
    return store


def typed(file):
    with open(os.path.join(tests, file), encoding="utf-8") as lines:
        return [line[2:].rstrip("\n") for line in lines if line.startswith("> ") or line == ">\n"]


def check_bundles(tally, tools, bundles):
    """Read by an independent implementation, then looked at for what it does not look at."""
    reading = subprocess.run([os.path.join(tools, "bin/python"), os.path.join(here, "read_fhir.py"), *bundles],
                             capture_output=True, text=True)
    tally.check("fhir.resources reads the bundles", reading.returncode == 0, reading.stderr[-2000:] + reading.stdout)
    for path in bundles:
        tally.check(f"within {os.path.basename(path)}", not (found := problems(json.loads(read(path)))), found)
    # A checker that finds nothing must be able to find something.
    decided = json.loads(read(bundles[-1]))
    for name, change in spoilt.items():
        bundle = json.loads(json.dumps(decided))
        change(bundle["entry"])
        broken = write(bundles[-1] + ".broken", json.dumps(bundle))
        refused = subprocess.run([os.path.join(tools, "bin/python"), os.path.join(here, "read_fhir.py"), broken],
                                 capture_output=True).returncode != 0
        tally.check(f"a bundle with {name} is refused", refused or problems(bundle))


def entry(entries, kind):
    return next(entry["resource"] for entry in entries if entry["resource"]["resourceType"] == kind)


spoilt = {
    "a wrong status": lambda entries: entry(entries, "Observation").update(status=""),
    "an unknown field": lambda entries: entry(entries, "ClinicalImpression").update(surprise=True),
    "a missing subject": lambda entries: entry(entries, "ClinicalImpression").pop("subject"),
    "a reference to nothing": lambda entries: entries.pop(0),
    "a changed code": lambda entries: entry(entries, "Questionnaire")["item"][0]["code"][0].update(code="44250-8"),
}


def axe(tools):
    found = subprocess.run([os.path.join(tools, "bin/python"), "-c",
                            "import axe_playwright_python as axe; print(axe.__path__[0])"],
                           capture_output=True, text=True, check=True).stdout.strip()
    return os.path.join(found, "axe.min.js")


def check_pages(tally, tools, pages, folder):
    with open(axe(tools), encoding="utf-8") as file:
        script = file.read()
    looks = []
    for path in pages:
        name, page = os.path.basename(path), read(path).decode()
        tally.check(f"policy of {name}", page.count(policy) == 1 and "<script" not in page)
        copy = write(path + ".copy.html", with_script(page, f"{script};{say};axe.run().then("
                     "found => say(found.violations), error => say(String(error)));"))
        looks += [(f"axe-core over {name} at {width}", copy, width) for width in widths
                  if width == widths[0] or name.startswith(("3", "decided"))]
    spoilt = read(copy).decode().replace('<html lang="en-GB">', "<html>").replace("--soft: #", "--soft: #ddd;/*")
    looks += [("a page without a language", write(os.path.join(folder, "spoilt.html"), spoilt), widths[0])]
    looks += [("pages as narrow as a phone", narrow(pages, folder), widths[0])]
    tally.check("an ordinary case fits two sheets", sheets(os.path.join(folder, "decided-clinician.html"), folder) == 2)
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        found = list(pool.map(lambda look: shown(look[1], look[2], folder), looks))
    for (name, _, _), problems in zip(looks, found):
        if name == "a page without a language":
            tally.check(name + " is found", isinstance(problems, list) and len(problems) > 0, problems)
        else:
            tally.check(name, problems == [], problems)


def with_script(page, script):
    """A copy of the page in which one script is allowed, the checker's own."""
    page = page.replace(policy, "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'")
    return page.replace("</body>", f"<script>{script}</script></body>")


def narrow(pages, folder):
    """A page that holds all others in frames of 390 pixels and says which of them would have to be moved sideways."""
    frames = "".join(f'<iframe width="390" height="800" title="{os.path.basename(path)}" '
                     f'srcdoc="{html.escape(read(path).decode())}"></iframe>' for path in pages)
    script = say + """
        addEventListener("load", () => say([...document.querySelectorAll("iframe")].filter(frame =>
            frame.contentDocument.documentElement.scrollWidth > 390 || !frame.contentDocument.body.innerText
        ).map(frame => frame.title + " " + frame.contentDocument.documentElement.scrollWidth)));"""
    return write(os.path.join(folder, "narrow.html"), f"<!doctype html><body>{frames}<script>{script}</script></body>")


def shown(page, width, folder):
    """What a page says of itself in a browser without a window."""
    name = f"{os.path.basename(page)}-{width}"
    dump = subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/browser-{name}",
         "--virtual-time-budget=60000", f"--window-size={width},900", "--dump-dom", "file://" + page],
        capture_output=True, text=True, timeout=120)
    said = says.search(dump.stdout)
    return json.loads(html.unescape(said[1])) if said else dump.stderr[-500:] or "nothing was said"


def sheets(page, folder):
    """How many sheets of paper a page takes."""
    paper = os.path.join(folder, "paper.pdf")
    subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/browser-paper",
                    "--no-pdf-header-footer", "--print-to-pdf=" + paper, "file://" + page],
                   capture_output=True, timeout=120)
    return len(re.findall(rb"/Type\s*/Page\b", read(paper)))
