"""Numbers of people and things: what the words fix, no more. "Dozens" is low 24, open above."""

import re
from collections.abc import Mapping

from sayso.mentions.draft import Found
from sayso.model import Count, HowMany, Report, Sentence, Token

_UNITS = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
fifteen sixteen seventeen eighteen nineteen""".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_WORDS = (
    {word: value for value, word in enumerate(_UNITS)}
    | {word: 10 * (2 + value) for value, word in enumerate(_TENS)}
    | {"dozen": 12, "score": 20}
)
_VAGUE: dict[str, tuple[int | None, int | None]] = {
    "dozens": (24, None),
    "scores": (40, None),
    "hundreds": (200, None),
    "thousands": (2000, None),
    "millions": (2 * 10**6, None),
    "billions": (2 * 10**9, None),
    "several": (3, None),
    "many": (3, None),
    "few": (2, None),
    "numerous": (3, None),
    "countless": (3, None),
    "tens": (20, None),
    "handful": (2, None),
    "couple": (2, 2),
    "pair": (2, 2),
    "trio": (3, 3),
    "both": (2, 2),
    "multiple": (2, None),
    "myriad": (3, None),
    "umpteen": (3, None),
}
_LOOKED_AT = frozenset((*_VAGUE, *_WORDS, *_SCALES)) - {"both"}
_DIGITS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")
_RANGE = re.compile(r"(\d{1,3}(?:,\d{3})+|\d+)[-–](\d{1,3}(?:,\d{3})+|\d+)")
_AT_LEAST = (
    ("more", "than"),
    ("at", "least"),
    ("over",),
    ("no", "fewer", "than"),
    ("no", "less", "than"),
    ("not", "less", "than"),
    ("upwards", "of"),
    ("as", "many", "as"),
    ("above",),
    ("a", "minimum", "of"),
)
_AT_MOST = (
    ("fewer", "than"),
    ("less", "than"),
    ("at", "most"),
    ("up", "to"),
    ("no", "more", "than"),
    ("under",),
    ("not", "more", "than"),
    ("below",),
    ("a", "maximum", "of"),
    ("almost",),
    ("nearly",),
)
_ABOUT = (
    ("about",),
    ("around",),
    ("some",),
    ("approximately",),
    ("roughly",),
    ("an", "estimated"),
    ("estimated",),
    ("close", "to"),
    ("circa",),
    ("or", "so"),
    ("nearly",),
    ("almost",),
    ("perhaps",),
)
_STRICT = frozenset((("more", "than"), ("over",), ("above",), ("upwards", "of")))
_BELOW = frozenset((("fewer", "than"), ("less", "than"), ("under",), ("below",)))


def find_counts(
    report: Report, sentence: Sentence, cover: Mapping[int, Found], timed: frozenset[int] | set[int]
) -> list[Count]:
    """The counts of a sentence, in text order; times, names, money, ages and ranks are no
    counts."""
    tokens = sentence.tokens
    counts: list[Count] = []
    done = -1
    for token in tokens:
        if token.tag != "CD" and token.lower not in _LOOKED_AT:
            continue
        i = token.index
        if i <= done or i in timed or i in cover:
            continue
        last = i
        while last + 1 < len(tokens) and (
            (tokens[last + 1].tag == "CD" and tokens[last + 1].lower in _SCALES)
            or (tokens[last + 1].lower in ("hundred", "thousand", "million", "billion", "dozen"))
            or (
                tokens[last + 1].text == "-"
                and last + 2 < len(tokens)
                and tokens[last + 2].tag == "CD"
                and tokens[last].lower in _WORDS
            )
            or (tokens[last].text == "-" and tokens[last + 1].tag == "CD")
        ):
            last += 1
        if _is_no_count(tokens, i, last) or _is_model(tokens, i):
            continue
        value = _value(tokens, i, last)
        if value is None:
            continue
        low, high, vague = value
        first, wording = _qualified(tokens, i)
        if vague:
            wording = "vague"
        elif wording == "at_least":
            words = tuple(t.lower for t in tokens[first:i])
            low, high = (low + 1 if words in _STRICT and isinstance(low, int) else low), None
        elif wording == "at_most":
            words = tuple(t.lower for t in tokens[first:i])
            low, high = None, (high - 1 if words in _BELOW and high is not None else high)
        noun = _counted(sentence, tokens[last])
        if (
            noun is None
            and first == last
            and low is not None
            and 1800 <= low <= 2100
            and low == high
        ):
            continue  # a year that no time expression took
        if noun is not None and noun in timed:
            continue
        end = tokens[last].end
        if (
            vague
            and tokens[last].lower in ("tens", "hundreds")
            and _of_scale(tokens, last) is not None
        ):
            low = low and low * (_of_scale(tokens, last) or 1)
            end = tokens[last + 2].end
            noun = _counted(sentence, tokens[last + 2]) or _counted(sentence, tokens[last])
            last += 2
        counts.append(
            Count(
                span=report.span(tokens[first].start, end),
                sentence=sentence.index,
                token=last if tokens[last].text != "-" else i,
                noun=noun,
                how_many=HowMany(
                    low=low,
                    high=high,
                    unit=tokens[noun].lower if noun is not None else "",
                    wording=wording,
                ),
            )
        )
        done = last
    return counts


def _of_scale(tokens: tuple[Token, ...], i: int) -> int | None:
    """1,000 in *tens of thousands*."""
    if i + 2 < len(tokens) and tokens[i + 1].lower == "of":
        return {"thousands": 1000, "millions": 10**6, "billions": 10**9}.get(tokens[i + 2].lower)
    return None


def _is_model(tokens: tuple[Token, ...], i: int) -> bool:
    """*4* in *iPhone 4 owners*, *747* in *Boeing 747 pilots*: part of a name before it."""
    if not i or tokens[i].tag != "CD" or not tokens[i].text[0].isdigit():
        return False
    before, number = tokens[i - 1], tokens[i]
    if before.tag not in ("NNP", "NNPS") and before.text.islower():
        return False
    if before.tag[:2] not in ("NN", "JJ") or not any(c.isupper() for c in before.text):
        return False
    return (
        number.head == before.index
        or before.head == number.index
        or (before.dep in ("compound", "nmod", "nummod") and before.head == number.head)
    )


def _is_no_count(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    before = tokens[first - 1] if first else None
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    word = tokens[first].lower
    if before is not None and (
        before.tag in ("$", "CD")
        or (word == "one" and before.lower in ("no", "every", "any", "each"))
        or before.text.endswith("$")
        or before.text in ("£", "€", "-", "/", "#", "No.", "Section")
        or before.lower in ("aged", "age", "article", "resolution", "page", "chapter")
    ):
        return True
    if after is not None and (
        after.text in ("-", "/", ":")
        and tokens[first].tag == "CD"
        and word not in _WORDS
        or after.text == "%"
        or after.lower in ("percent", "per", "p.m.", "a.m.", "o'clock")
    ):
        return not (
            after.text == "-" and last + 2 < len(tokens) and tokens[last + 2].lower == "member"
        )
    if word in ("one", "few", "many", "couple", "score", "zero") and first == last:
        if word == "one":
            return tokens[first].dep not in ("nummod", "nsubj", "nsubjpass", "dobj")
        if word in ("score", "couple"):
            return after is None or after.lower != "of"
        if word == "few":
            return before is not None and before.lower in ("very", "so", "too", "last", "past")
        return before is not None and before.lower in ("how", "so", "as", "too")
    return word in _SCALES and tokens[first].tag not in ("CD", "NN", "NNS")


def _value(
    tokens: tuple[Token, ...], first: int, last: int
) -> tuple[int | None, int | None, bool] | None:
    word = tokens[first].lower
    if first == last and word in _VAGUE:
        low, high = _VAGUE[word]
        return low, high, True
    total, current = 0.0, 0.0
    seen = False
    for k in range(first, last + 1):
        low_word = tokens[k].lower
        if low_word in _VAGUE and low_word != "few":
            return (*_VAGUE[low_word], True)
        if low_word in ("-", "and"):
            continue
        ranged = _RANGE.fullmatch(low_word)
        if ranged is not None and first == last:
            one, two = (int(part.replace(",", "")) for part in ranged.groups())
            return (one, two, False) if one < two else None
        if _DIGITS.fullmatch(low_word):
            current += float(low_word.replace(",", ""))
            seen = True
        elif low_word in _SCALES:
            current = (current or 1) * _SCALES[low_word]
            seen = True
            if _SCALES[low_word] >= 1000:
                total, current = total + current, 0.0
        elif low_word == "dozen":
            current = (current or 1) * 12
            seen = True
        elif low_word in _WORDS:
            current += _WORDS[low_word]
            seen = True
        else:
            return None
    number = total + current
    if not seen or number != int(number):
        return None
    return int(number), int(number), False


def _qualified(tokens: tuple[Token, ...], first: int) -> tuple[int, str]:
    """Where the count begins with its qualifier, and what the qualifier makes of it."""
    if first and tokens[first].lower in ("dozen", "score") and tokens[first - 1].lower == "a":
        first -= 1  # "about a dozen men"
    for wording, phrases in (("at_most", _AT_MOST), ("at_least", _AT_LEAST), ("about", _ABOUT)):
        for phrase in phrases:
            size = len(phrase)
            if (
                first >= size
                and tokens[first - 1].lower == phrase[-1]
                and (size == 1 or tuple(t.lower for t in tokens[first - size : first]) == phrase)
            ):
                if phrase in (("almost",), ("nearly",)):
                    return first - size, "about"
                if (
                    phrase == ("more", "than")
                    and first >= 3
                    and tokens[first - 3].lower in ("no", "not")
                ):
                    return first - 3, "at_most"
                if (
                    phrase in (("less", "than"), ("fewer", "than"))
                    and first >= 3
                    and (tokens[first - 3].lower in ("no", "not"))
                ):
                    return first - 3, "at_least"
                if phrase in (("over",), ("under",), ("around",), ("above",), ("below",)) and (
                    tokens[first - 1].dep == "prep"
                    and tokens[first - 1].head < first - 1
                    and tokens[tokens[first - 1].head].tag[:1] == "V"
                    and phrase != ("over",)
                    and phrase != ("around",)
                ):
                    continue
                return first - size, wording
    if first and tokens[first - 1].lower == "a" and tokens[first].lower in _VAGUE:
        return first - 1, "exact"
    return first, "exact"


def _counted(sentence: Sentence, number: Token) -> int | None:
    """The token that is counted: the governor of a numeral, the complement of its *of*."""
    tokens = sentence.tokens
    of = number.index + 1
    if of < len(tokens) and tokens[of].lower == "of":
        inner = sentence.child(tokens[of], "pobj")
        if inner is not None and inner.tag in ("NN", "NNS", "NNP", "NNPS", "PRP", "JJ"):
            return inner.index
    above = number
    for _ in range(3):
        if above.dep not in ("nummod", "compound", "quantmod", "amod", "advmod", "det"):
            break
        above = tokens[above.head]
        if above.tag in ("NNS", "NN", "NNPS", "NNP", "JJ", "VBN") and above.index > number.index:
            return above.index
    return None
