"""Spellings of the world's lists in a sentence: the longest at each place, whole words only."""

import re
from collections.abc import Mapping, Sequence

from sayso.lexicon.world import Known, World, first_word
from sayso.mentions.draft import Found
from sayso.model import Sentence

_CURLY = {ord("’"): "'", ord("‘"): "'", ord("`"): "'", ord("\n"): " ", ord("\xa0"): " "}
_CITY = re.compile(r"\b([A-Z]\w+ )city\b")
_HONORIFICS = frozenset(
    "mr mr. mrs mrs. ms ms. dr dr. gen. gen col. sen. rep. gov. sir lord maj. lt. sheikh".split()
)
_SHORT = 5  # letters: acronyms up to this length are often shared
_SHARED = frozenset(("party", "armed group", "service", "ngo", "media", "firm", "body"))
_GLOBAL = frozenset(("IGO", "UNO", "EUR", "NGO", "IMG", "ISM", "MNC"))


def plain_text(text: str) -> str:
    """The text with straight apostrophes, plain blanks and *Guatemala city* with two capitals;
    offsets stay the same."""
    return _CITY.sub(r"\1City", text.translate(_CURLY))


def find_names(text: str, sentence: Sentence, world: World) -> list[Found]:
    """What the lists know in the sentence, in text order, without overlaps. `text` is from
    `plain_text`."""
    candidates_of = world.spellings.get
    found: list[Found] = []
    last = -1
    for i, token in enumerate(sentence.tokens):
        word = token.text
        candidates = candidates_of(word)
        if candidates is None:
            if len(word) < 2 or word.isalnum():
                continue
            candidates = candidates_of(first_word(word))
            if candidates is None:
                continue
        if i <= last:
            continue
        start = token.start
        for spelling, known in candidates:
            if text.startswith(spelling, start):
                end = _last_token(sentence, i, start + len(spelling))
                if end >= 0 and not _is_branch(sentence, i, known):
                    last = end
                    found.append(Found(first=i, last=last, known=known, spelling=spelling))
                    break
    return found


def _is_branch(sentence: Sentence, first: int, known: Known) -> bool:
    """Whether a country closes the name of a firm or body: *Ford Australia*, *Caritas Lebanon*."""
    if first == 0 or known.kind != "place":
        return False
    before = sentence.tokens[first - 1]
    if before.tag != "NNP" or before.dep != "compound" or before.head < first:
        return False
    return before.ent == "ORG" and sentence.tokens[first].ent == "ORG"


def _last_token(sentence: Sentence, first: int, end: int) -> int:
    """The token that ends where the spelling ends (or one full stop later), -1 when none does."""
    tokens = sentence.tokens
    for i in range(first, len(tokens)):
        token_end = tokens[i].end
        if token_end == end:
            return i
        if token_end > end:
            rest = tokens[i].text[end - token_end :]
            return i if rest == "." else -1
    return -1


def meant(
    per_sentence: Sequence[list[Found]], sentences: Sequence[Sentence], world: World
) -> list[list[Found]]:
    """The spellings that the report as a whole bears out.

    A short acronym or an everyday word (*Congress*, *SLA*) is taken for an actor of the lists
    only where the report tells of its country or spells the actor out, and never beside
    another country's name.
    """
    told: set[str] = set()
    spelt: set[str] = set()
    for found in per_sentence:
        for one in found:
            known = one.known
            if known.kind == "place" or known.sort in ("adjective", "people"):
                if known.country and world.context.get(one.spelling) != "told":
                    told.add(known.country)
            elif one.spelling == known.name or " " in one.spelling:
                spelt.add(known.id)
                if known.country and not _needs(one, world):
                    told.add(known.country)
    return [
        [one for k, one in enumerate(found) if _holds(one, k, found, sentence, told, spelt, world)]
        for found, sentence in zip(per_sentence, sentences, strict=True)
    ]


def _needs(one: Found, world: World) -> bool:
    need = world.context.get(one.spelling)
    if need is not None:
        return need == "told"
    return one.known.sort in _SHARED and len(one.spelling) <= _SHORT and one.spelling.isupper()


def _holds(
    one: Found,
    place: int,
    found: list[Found],
    sentence: Sentence,
    told: set[str],
    spelt: set[str],
    world: World,
) -> bool:
    known = one.known
    if known.sort in ("service", "party") and place and known.country not in _GLOBAL:
        before = found[place - 1]
        gap = one.first - before.last
        if (
            gap <= 2
            and before.known.country
            and before.known.country != known.country
            and (
                before.known.sort in ("country", "adjective", "capital")
                and (gap == 1 or sentence.tokens[one.first - 1].tag in ("POS", "JJ"))
            )
        ):
            return False
    if one.first == one.last and _outgrown(one, sentence, world):
        return False
    if (
        known.sort == "leader"
        and " " not in one.spelling
        and world.context.get(one.spelling) != "free"
    ):
        return known.country in told or known.id in spelt or _titled(one, sentence, world)
    if not _needs(one, world):
        return True
    return known.country in told or (known.id in spelt and one.spelling != known.name)


def _titled(one: Found, sentence: Sentence, world: World) -> bool:
    if not one.first:
        return False
    roles = world.roles.get(sentence.tokens[one.first - 1].lower, ())
    return any(role.kind == "person" for role in roles)


def _outgrown(one: Found, sentence: Sentence, world: World) -> bool:
    """Whether one word of the lists is only a part of somebody's longer name: *Jordan* in
    *Michael Jordan*."""
    tokens = sentence.tokens
    token = tokens[one.first]
    kind = one.known.kind
    if kind not in ("person", "place") or token.tag not in ("NNP", "NNPS"):
        return False
    before = tokens[one.first - 1] if one.first else None
    after = tokens[one.last + 1] if one.last + 1 < len(tokens) else None
    if (
        before is not None
        and before.tag == "NNP"
        and before.dep == "compound"
        and (before.head in (token.index, token.head))
    ):
        if kind == "person":
            return not _titled(one, sentence, world) and before.lower not in _HONORIFICS
        if token.ent == "PERSON" and before.ent == "PERSON" and before.text in world.givens:
            return True
    return (
        after is not None
        and after.tag == "NNP"
        and token.dep == "compound"
        and token.ent == "PERSON"
        and after.ent == "PERSON"
        and token.head == after.index
    )


def covering(found: list[Found]) -> Mapping[int, Found]:
    """Token index -> the spelling that covers it."""
    return {i: one for one in found for i in range(one.first, one.last + 1)}
