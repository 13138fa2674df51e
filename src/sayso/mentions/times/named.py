"""Named times: holidays and known happenings, found by their first word."""

import re
from collections.abc import Iterator

from sayso.lexicon.times import Happening, Holiday, Name, TimeWords
from sayso.mentions.times import words
from sayso.mentions.times.reading import Reading
from sayso.mentions.times.reading_parts import year_of
from sayso.model import Report, Sentence, Token

# what makes of a happening a time, rather than a topic (Quirk et al. 1985, 9.38-9.41)
_CUE = re.compile(
    r"(?:^|[^\w])(during|throughout|before|after|since|until|till|following|in|by|preceding"
    r"|prior to|ahead of|wake of|aftermath of|end of|close of|start of|beginning of"
    r"|outbreak of|eve of)"
    r"\s+(?:the\s+)?$"
)
_YEAR = re.compile(r"(?:,|\s+of|\s+in)?\s+((?:1\d{3}|20\d\d))(?![\d%]|[.,]\d|[a-z])")
_PART = re.compile(r"\s+(morning|afternoon|evening|night)(?![a-z])")
_TURNS = {"last": -1, "next": 1, "this": 0, "the following": 1, "the previous": -1}


def named_times(
    report: Report, sentences: tuple[Sentence, ...], lower: str, known: TimeWords
) -> Iterator[tuple[Reading, Sentence, Token]]:
    """The named times, left to right: every holiday, and happenings that a cue makes times."""
    names = known.names
    done = 0
    for sentence in sentences:
        for token in sentence.tokens:
            group = names.get(token.lower)
            if group is None or token.start < done:
                continue
            name = _longest(report, lower, token, group)
            if name is None:
                continue
            end = token.start + len(name.words)
            entry = name.entry
            reading = (
                _holiday(report, sentence, token, end, lower=lower, entry=entry)
                if isinstance(entry, Holiday)
                else _happening(token, end, lower=lower, entry=entry)
            )
            if reading is not None:
                done = reading.end
                yield reading, sentence, token


def _longest(report: Report, lower: str, token: Token, group: tuple[Name, ...]) -> Name | None:
    for name in group:
        end = token.start + len(name.words)
        if not lower.startswith(name.words, token.start) or lower[end : end + 1].isalnum():
            continue
        quote = report.text[token.start : end]
        if not (name.near or any(c.isupper() for c in quote) or quote[0].isdigit()):
            continue
        if name.near and not any(word in lower for word in name.near):
            continue
        return name
    return None


def _holiday(
    report: Report, sentence: Sentence, token: Token, end: int, *, lower: str, entry: Holiday
) -> Reading | None:
    last = next((t for t in sentence.tokens[token.index :] if t.end >= end), token)
    head = sentence.tokens[last.head]
    if last.dep == "compound" and head.tag == "NNP" and head.start >= end:
        if head.lower not in words.DAY_PARTS and head.lower not in ("day", "week"):
            return None
    start, way, clock, year = token.start, 0, "", None
    before = lower[max(0, start - 14) : start]
    for turn, step in _TURNS.items():
        if before.endswith(turn + " "):
            start, way = start - len(turn) - 1, step
    part = _PART.match(lower, end)
    if part is not None:
        clock, end = "T" + words.DAY_PARTS[part[1]], part.end()
    found = _YEAR.match(lower, end)
    if found is not None:
        year, end = year_of(found[1]), found.end()
    return Reading(
        start=start,
        end=end,
        rule="holiday",
        kind="holiday",
        unit="time" if clock else "day",
        year=year,
        clock=clock,
        way=way,
        holiday=entry,
        timex_type="TIME" if clock else "DATE",
    )


def _happening(token: Token, end: int, *, lower: str, entry: Happening) -> Reading | None:
    cue = _CUE.search(lower[max(0, token.start - 30) : token.start])
    if cue is None:
        return None
    dated = any(c.isdigit() for c in lower[token.start : end])
    value = (entry.start if entry.start == entry.end else entry.start[:4]) if dated else None
    return Reading(
        start=token.start,
        end=end,
        rule="happening",
        kind="happening",
        name=cue[1],
        happening=entry,
        value=value,
    )
