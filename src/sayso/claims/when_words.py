"""Words by which a date is found: verbs of telling, of states and of beginning; whether two words
name one act."""

from sayso.model import Sentence, Token

# verbs of asserting (Levin 1993, 37.7-37.9): what is told to the press is told on the report's day
TELLING = frozenset(
    """say tell announce report state add declare reveal confirm deny warn explain note acknowledge
    admit insist argue comment write reply respond testify indicate suggest predict estimate
    conclude remark repeat talk speak mention stress emphasize emphasise observe assert allege
    claim contend concede caution reiterate complain joke quip boast lament recount relate elaborate
    specify clarify summarize summarise underline underscore highlight inform disclose describe
    praise criticize criticise condemn denounce hail applaud welcome""".split()
)
STATES = frozenset(
    """be have seem appear want need know believe think hope fear include consist remain contain own
    belong mean cost like understand expect feel stand lie live""".split()
)
ASPECTS = frozenset(
    "begin start continue manage proceed rush move help dare happen get have stop cease go".split()
)
LATER = frozenset("later subsequently eventually afterwards afterward thereafter".split())
_ENDINGS = (
    "ations", "ation", "ments", "ment", "ions", "ion", "ings", "ing", "als", "al", "es", "e", "s",
)  # fmt: skip
_AT = frozenset("at near in outside inside".split())
_PATIENTS = ("dobj", "nsubjpass", "poss", "compound")


def stem(lemma: str) -> str:
    """A crude stem that joins an act's verb and noun: resign, resignation."""
    for ending in _ENDINGS:
        if lemma.endswith(ending) and len(lemma) - len(ending) >= 4:
            return lemma[: -len(ending)]
    return lemma


def is_later(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb says itself that it comes after the one before: *and later served*."""
    return any(child.lower in LATER for child in sentence.children(verb, "advmod"))


def are_of_others(one: Sentence, act: Token, other: Sentence, told: Token) -> bool:
    """Whether two words of one stem name acts by others, elsewhere or to other things: *the release
    of the prisoners*, *released a phone*. False where one of them leaves it open, or names what
    the other describes."""
    for named in (_doers, _places):
        found, others = named(one, act), named(other, told)
        if found and others and found.isdisjoint(others):
            return True
    first, second = _patients(one, act), _patients(other, told)
    return any(
        bool(names and others and names.isdisjoint(others))
        for names, others in zip(first, second, strict=True)
    ) and not any(names & others for names, others in zip(first, second, strict=True))


def _doers(sentence: Sentence, act: Token) -> set[str]:
    """The names of who does it, as its subject or agent."""
    found = list(sentence.children(act, "nsubj"))
    for agent in sentence.children(act, "agent"):
        found += sentence.children(agent, "pobj")
    return {token.lower for token in found if token.tag[:3] == "NNP"}


def _places(sentence: Sentence, act: Token) -> set[str]:
    """The names of where it was done, as its own phrases of place tell."""
    found = list(sentence.children(act, "prep"))
    for prep in tuple(found):
        for party in sentence.children(prep, "pobj"):  # "clashed with rebels at Bukavu"
            found += sentence.children(party, "prep")
    return {
        inner.lower
        for prep in found
        if prep.lower in _AT
        for place in sentence.children(prep, "pobj")
        for inner in sentence.tokens[place.left : place.right + 1]
        if inner.tag[:3] == "NNP"
    }


def _patients(sentence: Sentence, act: Token) -> tuple[set[str], set[str]]:
    """What an act is done to: the names, and the lemmas of the common nouns; pronouns are none."""
    found = list(sentence.children(act, *_PATIENTS))
    for prep in sentence.children(act, "prep"):
        if prep.lower in ("of", "on", "against", "to") and act.tag[:2] == "NN":
            found += sentence.children(prep, "pobj")
    nouns = [token for token in found if token.tag[:2] == "NN"]
    names = {token.lower for token in nouns if token.tag[:3] == "NNP"}
    return names, {token.lemma for token in nouns if token.tag[:3] != "NNP"}
