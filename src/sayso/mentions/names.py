"""Spellings of the world's lists in a sentence: the longest at each place, whole words only."""

from collections.abc import Mapping

from sayso.lexicon.world import World, first_word
from sayso.mentions.draft import Found
from sayso.model import Sentence

_CURLY = {ord("’"): "'", ord("‘"): "'", ord("`"): "'", ord("\n"): " ", ord("\xa0"): " "}
_DOTTED = ("U.S", "U.K", "U.N", "E.U")


def plain_text(text: str) -> str:
    """The text with straight apostrophes and plain blanks; offsets stay the same."""
    return text.translate(_CURLY)


def find_names(text: str, sentence: Sentence, world: World) -> list[Found]:
    """What the lists know in the sentence, in text order, without overlaps. `text` is from `plain_text`."""
    spellings = world.spellings
    tokens = sentence.tokens
    size = len(tokens)
    found: list[Found] = []
    i = 0
    while i < size:
        token = tokens[i]
        word = token.text
        candidates = spellings.get(word)
        if candidates is None and not word.isalnum():
            candidates = spellings.get(first_word(word))
        last = -1
        if candidates is not None:
            start = token.start
            for spelling, known in candidates:
                if text.startswith(spelling, start):
                    last = _last_token(sentence, i, start + len(spelling))
                    if last >= 0:
                        found.append(Found(first=i, last=last, known=known, spelling=spelling))
                        break
        i = last + 1 if last >= 0 else i + 1
    return found


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


def covering(found: list[Found]) -> Mapping[int, Found]:
    """Token index -> the spelling that covers it."""
    return {i: one for one in found for i in range(one.first, one.last + 1)}
