"""Which hits are no time at all: the parse tells "may" from May and "1,939 men" from 1939."""

from sayso.mentions.times import words
from sayso.mentions.times.reading import Reading
from sayso.model import Report, Sentence, Token

_PREPOSITIONS = frozenset(
    """in since until till by of from between during before after for through throughout and or to
    around about circa late early mid as on about than versus""".split()
)
_NOT_YEARS = frozenset(
    "no number no. page flight route article law resolution highway channel".split()
)
_COUNTED = frozenset(
    """people person man woman child soldier troop civilian prisoner house home dollar mile
    kilometer kilometre meter metre foot ton tonne pound year day month week hour case share
    point vote seat job worker member car tank gun ship plane victim casualty death""".split()
)
_NAMES = frozenset(("PERSON", "ORG", "GPE", "LOC", "FAC", "PRODUCT", "WORK_OF_ART"))


def is_time(
    report: Report, sentence: Sentence, first: Token, reading: Reading, *, hit: tuple[int, int]
) -> bool:
    """Whether the reading stands for a time here; `hit` is the stretch it was read from."""
    rule = reading.rule
    if rule in ("month", "month_year", "month_day", "day_month", "month_turn", "nth_of"):
        if not _is_capital(report, hit, words.MONTHS):
            return False
        return _is_month(sentence, reading)
    if rule in ("weekday", "turn_day"):
        return _is_capital(report, hit, words.WEEKDAYS)
    if rule == "season":
        return _is_season(report, sentence, reading)
    if rule == "turn_half":
        quote = report.text[reading.start : reading.end]
        return (
            not quote.istitle()
            or " " not in quote
            or sentence.tokens[sentence.root].start == reading.start
        )
    if rule in ("year", "year_range"):
        return _is_year(sentence, first, reading)
    return True


def _tokens(sentence: Sentence, reading: Reading) -> list[Token]:
    return [t for t in sentence.tokens if t.start < reading.end and t.end > reading.start]


def _is_capital(report: Report, hit: tuple[int, int], names: dict[str, int]) -> bool:
    quote = report.text[hit[0] : hit[1]]
    return (
        any(
            piece[:1].isupper()
            for piece in quote.replace("-", " ").replace(".", " ").replace(",", " ").split()
            if piece.lower() in names
        )
        or quote.isupper()
    )


def _is_month(sentence: Sentence, reading: Reading) -> bool:
    if reading.day or reading.year is not None or reading.year_turn is not None:
        return True
    for token in _tokens(sentence, reading):
        name = token.lower.strip(".")
        if name in words.MONTHS:
            if name == "may" and (token.tag == "MD" or token.dep in ("aux", "ROOT")):
                return False
            if name == "march" and not _is_march(sentence, token):
                return False
            if token.ent == "PERSON" or (
                token.dep == "nsubj"
                and name in ("april", "june", "may", "august")
                and token.ent != "DATE"
            ):
                return False
    return True


def _is_march(sentence: Sentence, token: Token) -> bool:
    """The month, not a march: no article or name before it, and no subject or object."""
    before = sentence.tokens[token.index - 1] if token.index else None
    if before is not None and (before.tag in ("DT", "POS", "PRP$") or before.tag == "NNP"):
        return False
    if token.tag not in ("NNP", "NN") or token.dep in ("nsubj", "dobj", "nsubjpass"):
        return False
    following = sentence.tokens[token.index + 1] if token.index + 1 < len(sentence.tokens) else None
    return not (token.dep == "compound" and following is not None and following.tag == "NNP")


def _is_season(report: Report, sentence: Sentence, reading: Reading) -> bool:
    for token in _tokens(sentence, reading):
        if token.lower not in words.SEASONS:
            continue
        if token.tag[:2] == "VB" or token.ent in _NAMES:
            return False
        if token.lower in ("spring", "fall") and not (
            reading.year or reading.year_turn is not None or reading.kind == "turn"
        ):
            quote = report.text[reading.start : reading.end].lower()
            after = report.text[reading.end : reading.end + 4].lower()
            before = sentence.tokens[token.index - 1].lower if token.index else ""
            if token.lower == "fall":
                if after.startswith((" of", " in", " to", "-", "s")) or not (
                    quote != "fall" or before in ("in", "by", "since", "until", "this")
                ):
                    return False
                head = sentence.tokens[token.head]
                return head.tag == "IN" and head.lower in (
                    "in",
                    "by",
                    "since",
                    "until",
                    "during",
                    "of",
                    "before",
                    "for",
                    "through",
                )
            return token.tag == "NN" or quote != "spring"
    return True


def _is_year(sentence: Sentence, first: Token, reading: Reading) -> bool:
    tokens = _tokens(sentence, reading)
    token = next((t for t in tokens if any(c.isdigit() for c in t.text)), first)
    before = sentence.tokens[token.index - 1] if token.index else None
    after = sentence.tokens[token.index + 1] if token.index + 1 < len(sentence.tokens) else None
    if before is not None and (before.tag in ("$", "#") or before.lower in _NOT_YEARS):
        return False
    if after is not None and after.lower in ("%", "percent", "million", "billion", "thousand"):
        return False
    if token.text[0] in "'\u2018\u2019" or token.text.startswith("'"):
        return before is not None and before.lower in _PREPOSITIONS
    if reading.mod is None and token.dep in ("nummod", "quantmod") and token.head > token.index:
        head = sentence.tokens[token.head]
        if head.tag in ("NNS", "NNPS") and not _marks_year(reading, before, head):
            return False
    return True


def _marks_year(reading: Reading, before: Token | None, head: Token) -> bool:
    """Whether a number before a plural is a year ("the 1992 protests"), not a count."""
    if head.lemma in _COUNTED or reading.year is None or reading.year % 50 == 0:
        return False
    return before is not None and before.tag in ("DT", "POS", "PRP$", "IN", "JJ")
