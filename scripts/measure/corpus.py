"""Ordinary text for the benchmarks: seeded, made of sentence pieces written for it.

`python3 corpus.py MEGABYTES SEED` writes lines of {"id","text"} to standard output, each text of 75 to 300 words
in the manner of people who write for help. The same arguments give the same bytes.
"""

import json
import random
import sys

SLOTS = {
    "person": """my mum|my dad|my sister|my brother|my husband|my wife|my partner|my boyfriend|my girlfriend|my
        best friend|my boss|my manager|my flatmate|my neighbour|my aunt|my uncle|my cousin|my son|my daughter|my
        gran|my stepdad|my mother-in-law|a friend from work|a woman at my church|the man next door|Sam|Priya|Joe|
        Aisha|Tom|Chloé|Mrs. Grant|Dr. Patel""",
    "they": "he|she|they",
    "time": """last week|last month|a few days ago|in March|this spring|over the summer|two years ago|about six
        months ago|since Christmas|on Tuesday|yesterday|when I was nine|a while back|just before Easter|these days|
        lately|at the weekend|every other evening|most mornings""",
    "place": """the kitchen|work|the office|the car|the shops|the park|home|the hospital|the library|town|the
        school gate|the gym|our old street|the allotment|the bus stop|the surgery|the supermarket""",
    "feeling": """tired|low|flat|empty|on edge|numb|tearful|fed up|worn out|restless|sad|guilty|ashamed|angry|
        lonely|worried|a bit better|strange|heavy|lost""",
    "thing": """the washing|the bills|a letter from the bank|my phone|the garden|a cup of tea|the telly|a crossword|
        the laundry|an old photo|the shopping|some paperwork|the car keys|my coat|the dishes|a jigsaw|the recycling""",
    "doing": """sleeping|eating properly|getting up|concentrating|answering messages|cooking|seeing people|going
        out|reading|working|driving|making plans|tidying|walking the dog|phoning anyone""",
    "degree": "really|quite|so|a bit|rather|pretty|honestly|just",
    "number": "2|3|4|5|6|8|10|12|15|20|30|two|three|four|five",
    "food": "toast|soup|cereal|crisps|pasta|biscuits|nothing much|whatever is in the fridge",
    "job": """nurse|teacher|driver|cleaner|student|carer|cook|chef|joiner|clerk|receptionist|electrician|shop
        assistant""",
    "weather": "grey|wet|cold|bright|windy|mild|foggy|warm",
}

# What fills most of what people write: days, chores, sleep, plans, how they came to write.
PLAIN = """
I am {degree} {feeling} and I do not know where to start with this.
Sorry if this is long, I have been putting off writing it {time}.
I work as a {job} and the hours are all over the place.
Most nights I lie awake until {number} and then sleep through the alarm.
I have had trouble {doing}, and I can't say exactly when it began.
The weather has been {weather} and I think that plays a part as well.
I made {thing} my job for the day and still it was not done by the evening.
My doctor asked me to write down what a normal day looks like, so here it is.
I get up, I have {food}, and then I sit in {place} for longer than I should.
Some days are fine, others I am {feeling} from the moment I wake up.
It takes me an hour to do {thing}, which used to take ten minutes.
I used to enjoy {doing}, but now it feels like one more thing on a list.
I went to {place} {time} and came back without what I went for.
There is always {thing} to see to, and I keep finding reasons not to.
I have tried going for walks, eating better and putting the phone away at night.
I read somewhere that it helps to write things down, so I bought a notebook.
People at {place} say I look {feeling}, and I never know what to answer.
I keep thinking about the same things over and over, mostly in the evening.
It is not that anything terrible happens, the days just all look alike.
I would like to know whether this is normal or whether I should see someone.
What would you suggest I do first?
Has anyone here been through something like this?
I have {number} days of leave left and no idea what to do with them.
The flat is quiet, the telly is on, and I could not tell you what I have watched.
We had {food} in {place} and talked about the holidays for a while.
I am {number} weeks into a new routine and it is going {degree} well.
When I look at {thing} I remember how things were {time}.
I have no appetite, and then at night I eat {food} standing up.
The train was late, the office was loud and by noon I had a headache.
I don’t drink much, I don’t smoke, and I try to get out at lunchtime.
My back has been playing up, so I have not been to the gym {time}.
I'm good at my job and I like the people there, on the whole.
Then the boiler broke, the car needed new tyres and it all came at once.
I wrote a list this morning: ring the surgery, post the form, sort out {thing}.
It helps a little when the sun is out and I can sit in {place}.
I am not looking for anyone to fix it, I only want to understand it better.
There were {number} of us round the table and I hardly said a word.
I'd rather stay in than explain to everybody why I am {feeling}.
I have started {doing} again, slowly, {number} minutes at a time.
By the end of the week I am too {feeling} to think about {doing}.
The course starts in the autumn and I still have not filled in the form.
I forget names, I forget what I came upstairs for, I forget {thing}.
Money is tight, but we manage, and the rent is paid until the summer.
The dog needs walking twice a day and that is what gets me up.
I counted back and it has been like this for about {number} months.
All in all I should be content, and yet I feel {degree} {feeling}.
Thanks for reading this far, it is good to get it out of my head.
Anyway, that is my week; nothing much, as I said.
I laughed at something on the radio {time} and noticed how long it had been.
My room is a mess, there are cups everywhere – I cannot seem to care.
"""

# What other people do in it, without much trouble.
PEOPLE = """
{person} came round {time} and we sat in {place} without saying much.
{person} says I should get more rest, which is easily said.
I talked to {person} about it {time}, and {they} listened.
I met {person} at {place} and we had {food} and a laugh.
{person} is a {job} too, so we never have the same days off.
I borrowed the car from {person} to take {thing} to {place}.
{person} rang {time} to ask how I was getting on.
{person} and I have known each other for {number} years.
I told {person} that I was {feeling} and {they} said it would pass.
The kids are doing well at school, and {person} picks them up on Fridays.
I promised {person} that I would write to someone, and here I am.
{person} has a birthday soon and I have no idea what to get.
We used to see {person} every Sunday, now it is once a month if that.
{person} thinks I worry too much about {thing}, and perhaps that is so.
"""

# What the rules listen for, in many ways of saying it, and near misses.
TELLING = """
My dad died {time} and I still set the table for two.
My gran passed away when I was {number}, we were very close.
I lost my best friend in an accident {time} and I can't stop crying.
We lost the match {time}, which hardly matters now.
{person} and I argue about money almost every day.
My husband never listens to me, and then we row about it for hours.
We had a row about {thing} {time}, but we made up the same evening.
{person} shouts at me in front of everyone at {place}.
{person} has not spoken to me {time} and I don't know why.
My partner and I split up {time} and I have moved into a small flat.
I was made redundant {time} after {number} years in the same place.
I have just started university and I do not know a soul here.
Our baby was born {time}, and nothing is as it was before.
I retired {time} and the days are very long.
We moved to another town {time} because of the work.
I have always found it hard to make friends, even at school.
I feel lonely in a room full of people, it has been like that all my life.
I don't have anyone that I could call if something happened.
My wife was diagnosed with MS {time}, and I look after her now.
My friend's mother died {time}, and I did not know what to say.
If {person} left me I would not know what to do.
I am not angry with {person}, we never fight.
Sometimes I think everyone would be better off without me.
I have never thought about hurting myself, in case you wonder.
{person} said “you never help me”, and that stayed with me.
My ex wants the house and keeps sending letters through the solicitor.
"""


def read_lines(text):
    return [line for line in text.strip().splitlines() if line]


class Writer:
    """Writes one text after another from a seed."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.slots = {
            name: [" ".join(words.split()) for words in text.split("|")] for name, text in SLOTS.items()
        }
        self.kinds = [
            [self.divided(line) for line in read_lines(text)] for text in (PLAIN, PEOPLE, TELLING)
        ]

    def divided(self, line):
        """The fixed pieces of a sentence and the choices that stand between them."""
        pieces = line.replace("}", "{").split("{")
        return [self.slots[piece] if place % 2 else piece for place, piece in enumerate(pieces)]

    def sentence(self):
        choice = self.random.random
        draw = choice()
        kind = self.kinds[0 if draw < 0.62 else 1 if draw < 0.82 else 2]
        pieces = kind[int(choice() * len(kind))]
        text = "".join(
            piece if isinstance(piece, str) else piece[int(choice() * len(piece))] for piece in pieces
        )
        return text[0].upper() + text[1:]

    def text(self):
        wanted = self.random.randint(75, 290)
        sentences, words = [], 0
        while words < wanted:
            sentence = self.sentence()
            words += sentence.count(" ") + 1
            sentences.append(sentence)
        manner = self.random.random()
        if manner < 0.08:
            return " ".join(sentences).lower().replace("'", "")
        if manner < 0.25:
            middle = len(sentences) // 2
            return " ".join(sentences[:middle]) + "\n\n" + " ".join(sentences[middle:])
        return " ".join(sentences)


def lines(megabytes, seed):
    """Lines of JSON, newline included, until there are so many megabytes."""
    writer, size, number = Writer(seed), 0, 0
    while size < megabytes * 1_000_000:
        number += 1
        line = json.dumps(
            {"id": f"t{number}", "text": writer.text()}, ensure_ascii=False, separators=(",", ":")
        ).encode() + b"\n"
        size += len(line)
        yield line


if __name__ == "__main__":
    for line in lines(float(sys.argv[1]), int(sys.argv[2])):
        sys.stdout.buffer.write(line)
