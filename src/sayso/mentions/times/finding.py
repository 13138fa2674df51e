"""The stage itself: hits, readings, scenes, outcomes, Times, in one pass over the report."""

import re

import msgspec

from sayso.lexicon.times import TimeWords, shipped_time_words
from sayso.mentions.times.doubt import is_time
from sayso.mentions.times.grammar import PATTERNS, hits, lower_text
from sayso.mentions.times.making import make_time
from sayso.mentions.times.mode import reference_of, stories
from sayso.mentions.times.named import named_times
from sayso.mentions.times.periods import Period, first_day, last_day
from sayso.mentions.times.readers import READERS
from sayso.mentions.times.reading import Reading
from sayso.mentions.times.resolve import resolve
from sayso.mentions.times.scene import Scene, Told
from sayso.mentions.times.tense import clause_verb, tense_of
from sayso.model import Report, Sentence, Time, Token

Found = tuple[Reading, Sentence, Token]
_DASHES = ("-", "\u2013", "\u2014", " - ", " \u2013 ")
_JOINTS = frozenset(
    (" and ", " or ", " to ", ", ", " until ", " through ", " & ", " till ", ", and ", *_DASHES)
)
_NEXT_WORD = re.compile(r"\s+(\w+)")
_BREAKS = frozenset(
    """and but or when while as in on at with from by was were is are had has have did he she they
    it we i you who which to for""".split()
)
_RUNNING = ("time", "day", "week", "weekend", "month", "season", "quarter", "half", "year")


def find_times(
    report: Report, sentences: tuple[Sentence, ...], known: TimeWords | None = None
) -> tuple[Time, ...]:
    """The report's time expressions in text order; relative ones need a reference.

    `known` are the holidays and happenings; those that Sayso ships when none are given.
    """
    found = read(report, sentences, known or shipped_time_words())
    if not found:
        return ()
    reference = reference_of(report, found)
    is_story = stories(report, found, reference)
    times: list[Time] = []
    told: Told | None = None
    quarter: Told | None = None
    for i, (reading, sentence, token) in enumerate(found):
        reading = _year_from_next(report, found, i)
        scene = Scene(
            reference=reference,
            told=told,
            quarter=quarter,
            goes_on=reading.kind == "shift" and _goes_on(report.text, reading.end),
            is_story=is_story[sentence.block],
            tense=tense_of(sentence, clause_verb(sentence, token)),
            block=sentence.block,
            sentence=sentence.index,
            next_told=_next_told(report, found, i),
        )
        outcome = resolve(reading, scene)
        times.append(make_time(report, sentence, token, reading=reading, outcome=outcome))
        if outcome.period is not None and runs(reading, outcome.period):
            told = Told(
                period=outcome.period,
                span=(reading.start, reading.end),
                block=sentence.block,
                sentence=sentence.index,
            )
            if told.period.unit in ("quarter", "half") and _is_over(told.period, reference):
                quarter = told
    return tuple(times)


def read(report: Report, sentences: tuple[Sentence, ...], known: TimeWords) -> list[Found]:
    """What the grammar reads, doubtful hits left out."""
    lower = lower_text(report)
    found: list[Found] = []
    for hit in hits(report, sentences, lower):
        match = PATTERNS[hit.rule].match(lower, hit.start, hit.limit)
        if match is None:
            continue
        sentence = sentences[hit.sentence]
        for reading in READERS[hit.rule](match):
            named = msgspec.structs.replace(reading, rule=hit.rule)
            first = sentence.tokens[hit.token]
            if is_time(report, sentence, first, named, hit=(hit.start, hit.end)):
                found.append((named, sentence, _head(sentence, named, hit.token)))
    beside = [
        (reading, sentence, _head(sentence, reading, token.index))
        for reading, sentence, token in named_times(report, sentences, lower, known)
    ]
    return _merged(report.text, _with_named(found, beside))


def _with_named(found: list[Found], named: list[Found]) -> list[Found]:
    """All in text order; a named time takes the place of what the grammar read inside it."""
    if not named:
        return found
    spans = [(item[0].start, item[0].end) for item in named]
    kept = [
        item
        for item in found
        if not any(start < item[0].end and item[0].start < end for start, end in spans)
    ]
    return sorted([*kept, *named], key=lambda item: (item[0].start, item[0].end))


def _merged(text: str, found: list[Found]) -> list[Found]:
    """A clock time and the day beside it as one: "noon Friday", "the night of 3 May"."""
    made: list[Found] = []
    for item in found:
        reading = item[0]
        last = made[-1][0] if made else None
        if last is not None and _is_bare_clock(last) and _is_whole_day(reading):
            if text[last.end : reading.start] in (" ", ", ", " on ", " of "):
                joint = msgspec.structs.replace(
                    reading, start=last.start, clock=last.clock, unit="time", timex_type="TIME"
                )
                made[-1] = (joint, made[-1][1], made[-1][2])
                continue
        made.append(item)
    return made


def _is_bare_clock(reading: Reading) -> bool:
    bare = reading.unit == "time" and not reading.month and reading.weekday < 0
    return (
        bare
        and reading.name in ("", "the")
        and reading.kind in ("calendar", "turn")
        and not reading.way
    )


def _is_whole_day(reading: Reading) -> bool:
    if reading.kind == "turn":
        return reading.unit in ("day", "weekday") and reading.rule in ("day_word", "turn_day")
    return reading.kind == "calendar" and reading.unit in ("day", "weekday")


def runs(reading: Reading, period: Period) -> bool:
    """Whether the date carries the story on: no decade, no glance back ("a year earlier")."""
    if period.unit not in _RUNNING:
        return False
    return not (reading.kind == "shift" and reading.way < 0)


def _is_over(period: Period, reference: Told | None) -> bool:
    return reference is None or last_day(period) < first_day(reference.period)


def _goes_on(text: str, end: int) -> bool:
    """Whether a phrase follows that the expression is counted from."""
    following = _NEXT_WORD.match(text, end)
    return following is not None and following[1].lower() not in _BREAKS


def _head(sentence: Sentence, reading: Reading, first: int) -> Token:
    """The token of the expression whose governor stands outside it."""
    tokens = sentence.tokens
    i = first
    while i + 1 < len(tokens) and tokens[i].end <= reading.start:
        i += 1
    start = i
    while i < len(tokens) and tokens[i].start < reading.end:
        head = tokens[i].head
        if head == i or tokens[head].start >= reading.end or tokens[head].end <= reading.start:
            return tokens[i]
        i += 1
    return tokens[start]


def _year_from_next(report: Report, found: list[Found], i: int) -> Reading:
    """The reading with the year of the next one when they share it: "between May and July 2005"."""
    reading = found[i][0]
    if (
        reading.kind != "calendar"
        or reading.year is not None
        or not reading.month
        or i + 1 == len(found)
    ):
        return reading
    following = found[i + 1][0]
    if following.kind != "calendar" or following.year is None or not following.month:
        return reading
    if report.text[reading.end : following.start] not in _JOINTS:
        return reading
    year = following.year - (reading.month > following.month)
    return msgspec.structs.replace(reading, year=year)


def _next_told(report: Report, found: list[Found], i: int) -> Told | None:
    if found[i][0].kind != "shift" or i + 1 == len(found):
        return None
    following, sentence, _ = found[i + 1]
    if following.kind != "calendar" or following.year is None:
        return None
    if report.text[found[i][0].end : following.start].strip() not in ("", "the"):
        return None
    outcome = resolve(
        following,
        Scene(reference=None, told=None, is_story=False, tense="none", block=sentence.block),
    )
    if outcome.period is None:
        return None
    return Told(period=outcome.period, span=(following.start, following.end), block=sentence.block)
