"""Which paragraphs tell news and which tell history, from what their own dates and words show."""

from sayso.mentions.times import periods
from sayso.mentions.times.periods import Period
from sayso.mentions.times.reading import Reading
from sayso.model import Report, Sentence, Token

_DEICTIC = frozenset(("day_word", "weekday", "turn_day"))


def published_day(report: Report) -> Period | None:
    """The report's own date as a period, None when it has none."""
    published = report.published
    if published is None or not (published.edtf or published.start):
        return None
    return periods.of_iso(published.edtf or "") or periods.of_iso(published.start or "")


def stories(
    report: Report, found: list[tuple[Reading, Sentence, Token]], published: Period | None
) -> list[bool]:
    """For each block, whether its dates hang on one another (history) or on publication (news).

    A report without a date can only hang its dates on one another. A report tells history as a whole
    when dates far from its own (two years and more) outnumber words that point at the telling by three
    to one; inside it, a paragraph that points at the telling is news.
    """
    size = len(report.blocks)
    if published is None:
        return [True] * size
    far = [0] * size
    near = [0] * size
    for reading, sentence, _ in found:
        if reading.kind == "calendar" and reading.year is not None and reading.unit in ("day", "month", "year", "season"):
            if abs(published.year - reading.year) > 1:
                far[sentence.block] += 1
        elif reading.rule in _DEICTIC or (
            reading.kind == "turn" and reading.anchor == "speech" and reading.name != "this"
        ):
            near[sentence.block] += 1
    whole = sum(far) >= 4 and sum(far) > 3 * sum(near)
    return [whole and near[i] <= far[i] for i in range(size)]
