"""The words of a phrase as rules want them: names, offices, hyphened words."""

from collections.abc import Mapping

from sayso.mentions.draft import Found
from sayso.mentions.edges import PROPER
from sayso.model import Sentence, Token

QUOTES = frozenset(('"', "``", "''", "“", "”"))
_PREFIXES = frozenset("vice co ex deputy sub under attorney secretary director".split())
_JOINERS = frozenset(
    """- & / ' – de del la al el von van der bin ibn da dos ul ur e y le du di abu bint den ben ter
    os""".split()
)


def name_start(sentence: Sentence, left: int, last: int, cover: Mapping[int, Found]) -> int:
    """Where the run of capitalised words that ends in `last` begins."""
    tokens = sentence.tokens
    first = last
    i = last - 1
    while i >= left:
        token = tokens[i]
        found = cover.get(i)
        if (
            found is not None
            and found.known.sort == "adjective"
            and i <= left + 1
            and (tokens[last].ent != "ORG" or tokens[i].ent != "ORG" or i == left)
        ):
            break
        if (
            token.tag in PROPER
            or (
                token.text[:1].isupper()
                and token.tag not in ("DT", "PRP$", "IN", "CC")
                and i > left
            )
            or (
                token.tag in ("JJ", "NN")
                and token.text[:1].isupper()
                and token.ent in ("ORG", "FAC", "LOC", "GPE")
            )
        ):
            first = i
        elif (
            token.tag == "POS"
            and token.text in ("'", "’")
            and i > left
            and tokens[i - 1].tag in ("NNPS", "NNP")
        ):
            pass
        elif (
            token.tag == "POS"
            and i > left
            and tokens[i - 1].lower
            in ("people", "women", "children", "men", "lord", "king", "queen")
            and tokens[i - 1].text[:1].isupper()
        ):
            pass
        elif token.text in _JOINERS and i > left and tokens[i - 1].text[:1].isupper():
            pass
        elif token.lower in ("al", "el", "ul", "bin", "ibn") or (token.text == "-" and i > left):
            pass
        else:
            break
        i -= 1
    if first > left and tokens[first - 1].lower in ("al", "el"):
        first -= 1
    return first


def office_words(
    tokens: tuple[Token, ...], left: int, last: int, cover: Mapping[int, Found]
) -> str | None:
    """The office as said, without article, possessor and nationality."""
    first = left
    for k in range(left, last + 1):
        found = cover.get(k)
        if (
            tokens[k].tag in ("DT", "PRP$", "POS", "CD", ",")
            or (
                found is not None
                and found.last >= k
                and (found.known.kind == "place" or found.known.sort in ("adjective", "people"))
            )
            or tokens[k].lower == "old"
            or tokens[k].text in QUOTES
        ):
            first = k + 1
        elif tokens[k].text[0] in "-–" and not (k > left and tokens[k - 1].lower in _PREFIXES):
            first = k + 2 if k + 1 < last else k + 1  # "Spanish-speaking mechanic"
    return lowered(tokens, first, last) or None


def lowered(tokens: tuple[Token, ...], first: int, last: int) -> str:
    """The words in lower case, with the blanks that the text has."""
    out = ""
    for k in range(first, last + 1):
        gap = "" if not out or tokens[k].start == tokens[k - 1].end else " "
        out += gap + tokens[k].lower
    return out


def spelt(tokens: tuple[Token, ...], first: int, last: int) -> str:
    """A name's words with the blanks that the text has."""
    if first == last:
        return tokens[first].text
    out = tokens[first].text
    for k in range(first + 1, last + 1):
        out += tokens[k].text if tokens[k].start == tokens[k - 1].end else f" {tokens[k].text}"
    return out


def lower_words(tokens: tuple[Token, ...], first: int, last: int) -> tuple[str, ...]:
    """The words in lower case, hyphenated ones as one: ("vice-president",)."""
    words: list[str] = []
    k = first
    while k <= last:
        if tokens[k].text == "-" and words and k < last:
            words[-1] += "-" + tokens[k + 1].lower
            k += 2
        else:
            words.append(tokens[k].lower)
            k += 1
    return tuple(words)


def is_plural_people(token: Token) -> bool:
    """Whether a nationality word alone means many: *the French*, *Iraqis*."""
    return token.tag in ("NNS", "NNPS") or token.lower.endswith(
        ("men", "ese", "ish", "ch", "sh", "women", "ss")
    )


def is_of_participle(tokens: tuple[Token, ...], k: int) -> bool:
    """*US* in *US-backed rebels* says nothing of the rebels' country."""
    return (
        k + 2 < len(tokens)
        and tokens[k + 1].text == "-"
        and tokens[k + 2].tag in ("VBN", "VBD", "VBG", "JJ", "NN")
        and (
            tokens[k + 2].lower.endswith(
                ("ed", "led", "run", "held", "born", "built", "made", "friendly", "ing")
            )
        )
    )
