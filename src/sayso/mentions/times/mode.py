"""Which paragraphs tell news and which tell history, from what their own dates and words show."""

from sayso.mentions.times import periods
from sayso.mentions.times.periods import Period
from sayso.mentions.times.reading import Reading
from sayso.mentions.times.scene import Told
from sayso.model import Report, Sentence, Token

_OPENING = 3  # blocks
_DATE_LINE = 60  # characters before the date in a date line
_DEICTIC = frozenset(("day_word", "weekday", "turn_day"))


def reference_of(report: Report, found: list[tuple[Reading, Sentence, Token]]) -> Told | None:
    """The day of the telling: publication, else the date line the text opens with, else None."""
    published = report.published
    if published is not None:
        period = periods.of_iso(published.edtf or "") or periods.of_iso(published.start or "")
        if period is not None:
            return Told(period=period)
    for reading, sentence, _ in found:
        if sentence.block >= _OPENING:
            break
        if (
            reading.unit == "day"
            and reading.year is not None
            and _is_date_line(report, sentence, reading)
        ):
            day = Period(unit="day", year=reading.year, month=reading.month, day=reading.day)
            if periods.is_day(day.year, day.month, day.day):
                return Told(period=day, span=(reading.start, reading.end), block=sentence.block)
    return None


def _is_date_line(report: Report, sentence: Sentence, reading: Reading) -> bool:
    """A block that is only a date, or a place and date before a dash: "LIMA, 3 May 2005 -"."""
    block = report.blocks[sentence.block]
    before = report.text[block.start : reading.start]
    after = report.text[reading.end : block.end].lstrip()
    if len(before) > _DATE_LINE or any(word.islower() and len(word) > 3 for word in before.split()):
        return False
    return len(after) < 12 or after.startswith(("(", "\u2014", "\u2013", "--", "- "))


def stories(
    report: Report, found: list[tuple[Reading, Sentence, Token]], reference: Told | None
) -> list[bool]:
    """For each block, whether its dates hang on one another (history) or on publication (news).

    A report tells history as a whole when dates far from its own (two years and more; in a report
    without a date, all that name a year) outnumber words that point at the telling
    by three to one; inside it, a paragraph that points at the telling is news.
    """
    size = len(report.blocks)
    year = reference.period.year if reference is not None else None
    far = [0] * size
    near = [0] * size
    for reading, sentence, _ in found:
        if (
            reading.kind == "calendar"
            and reading.year is not None
            and reading.unit in ("day", "month", "year", "season")
        ):
            if year is None or abs(year - reading.year) > 1:
                far[sentence.block] += 1
        elif reading.rule in _DEICTIC or (
            reading.kind == "turn" and reading.anchor == "speech" and reading.name != "this"
        ):
            near[sentence.block] += 1
    whole = sum(far) >= 4 and sum(far) > 3 * sum(near)
    return [whole and near[i] <= far[i] for i in range(size)]
