"""What a reader of FHIR's forms does not look at: that references lead somewhere, and what codes and texts stand there."""
import re

loinc = "http://loinc.org"
items = ["44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3", "44260-8"]
answers = {"LA6568-5": 0, "LA6569-3": 1, "LA6570-1": 2, "LA6571-9": 3}
difficulty = {"LA6572-7", "LA6573-5", "LA6575-0", "LA6574-3"}
hidden = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
instant = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]((0\d|1[0-3]):[0-5]\d|14:00))")


def problems(bundle):
    """Everything that is not as it should be; empty when all is well."""
    found = []
    entries = bundle.get("entry", [])
    urls = [entry["fullUrl"] for entry in entries]
    if len(set(urls)) != len(urls): found.append("two entries have one URL")
    if bundle["type"] != "collection" or not instant.fullmatch(bundle["timestamp"]): found.append("the bundle")
    for value in walk(bundle):
        if isinstance(value, dict):
            if "reference" in value and value["reference"] not in urls: found.append(value)
            if not value: found.append("an empty object")
        elif isinstance(value, list) and not value: found.append("an empty list")
        elif value is None or value == "" or isinstance(value, str) and hidden.search(value): found.append(repr(value))
    resources = [entry["resource"] for entry in entries]
    for entry, resource in zip(entries, resources):
        if entry["fullUrl"] != "urn:uuid:" + resource["id"]: found.append(resource["id"])
    return found + phq9(resources) + judgement(resources)


def walk(value):
    yield value
    for child in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from walk(child)


def codes(concept):
    return [coding["code"] for coding in concept.get("coding", []) if coding.get("system") == loinc]


def phq9(resources):
    found = []
    for questionnaire in (one for one in resources if one["resourceType"] == "Questionnaire"):
        asked = [item["code"][0]["code"] for item in questionnaire["item"]]
        if asked != items + ["69722-7"] or "LOINC" not in questionnaire["copyright"]: found.append(asked)
        if questionnaire["code"][0]["code"] != "44249-1": found.append("the panel")
    scored = {}
    for observation in (one for one in resources if one["resourceType"] == "Observation"):
        for code in codes(observation["code"]):
            chosen = codes(observation.get("valueCodeableConcept", {}))
            if code in items:
                if not chosen and "dataAbsentReason" not in observation: found.append(f"no value of {code}")
                scored.update((code, answers.get(answer, 99)) for answer in chosen)
            elif code == "69722-7":
                if not set(chosen) <= difficulty: found.append(chosen)
            elif code == "44261-6": scored["total"] = observation["valueQuantity"]["value"]
            else: found.append(code)
            if observation["category"][0]["coding"][0]["code"] != "survey": found.append(f"category of {code}")
    total = scored.pop("total", None)
    if (total is not None) != (len(scored) == 9) or total is not None and total != sum(scored.values()):
        found.append(f"total {total} of {scored}")
    return found


def judgement(resources):
    """A suggestion is never final, and a decision is always someone's."""
    suggestions = [one for one in resources if one["resourceType"] == "Observation"
                   and one["code"].get("text") == "suggestion, not clinician-confirmed"]
    found = [one for one in suggestions if one["status"] != "preliminary"]
    if len(suggestions) != 1: found.append(f"{len(suggestions)} suggestions")
    found += [one for one in resources if one["resourceType"] == "ClinicalImpression" and "assessor" not in one]
    if not resources or resources[-1]["resourceType"] != "Provenance": found.append("no provenance at the end")
    return found
