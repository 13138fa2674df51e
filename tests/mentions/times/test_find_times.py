"""What time expressions come to: value, EDTF, basis, and what they were counted from."""

import pytest

from sayso.mentions.times import find_times
from sayso.model import Basis, Report, Time, When
from sayso.sentences import Parser

pytestmark = pytest.mark.parser
WEDNESDAY = "2005-05-04"


def times(parser: Parser, text: str, published: str | None = None) -> tuple[Time, ...]:
    report = Report.from_text(text, published=published)
    return find_times(report, parser.parse(report))


@pytest.mark.parametrize(
    ("text", "words", "value", "edtf"),
    [
        ("The treaty was signed on 9 April 2005.", "9 April 2005", "2005-04-09", "2005-04-09"),
        (
            "The treaty was signed on April 9th, 2005.",
            "April 9th, 2005",
            "2005-04-09",
            "2005-04-09",
        ),
        ("Troops landed on Sept. 17, 1939.", "Sept. 17, 1939", "1939-09-17", "1939-09-17"),
        ("It was filed on 2005-04-09.", "2005-04-09", "2005-04-09", "2005-04-09"),
        ("It was filed on 10/26/1989.", "10/26/1989", "1989-10-26", "1989-10-26"),
        ("The war ended in November 1918.", "November 1918", "1918-11", "1918-11"),
        ("The war began in 1914.", "1914", "1914", "1914"),
        ("They met in the summer of 1942.", "the summer of 1942", "1942-SU", "1942-22"),
        (
            "Exports grew in the third quarter of 1990.",
            "the third quarter of 1990",
            "1990-Q3",
            "1990-35",
        ),
        (
            "Exports grew in the second half of 1998.",
            "the second half of 1998",
            "1998-H2",
            "1998-41",
        ),
        ("The camp opened in the 1920s.", "the 1920s", "192", "192X"),
        ("The town fell in 490 BC.", "490 BC", "BC0490", "-0489"),
        ("It closed in fiscal 1989.", "fiscal 1989", "1989", "1989"),
        ("They met on Easter Sunday 1916.", "Easter Sunday 1916", "1916-04-23", "1916-04-23"),
        ("They met on Thanksgiving 1998.", "Thanksgiving 1998", "1998-11-26", "1998-11-26"),
    ],
)
def test_the_words_alone_fix_it(
    parser: Parser, text: str, words: str, value: str, edtf: str
) -> None:
    (time,) = times(parser, text)
    assert (time.text, time.timex_value, time.when.edtf) == (words, value, edtf)
    assert time.when.basis is Basis.STATED
    assert time.when.against is None


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The minister resigned yesterday.", "yesterday", "2005-05-03"),
        ("The minister resigned on Tuesday.", "Tuesday", "2005-05-03"),
        ("The minister resigned on Wednesday.", "Wednesday", "2005-05-04"),
        ("The minister will resign on Tuesday.", "Tuesday", "2005-05-10"),
        ("The minister resigned last Wednesday.", "last Wednesday", "2005-04-27"),
        ("The army took the port last year.", "last year", "2004"),
        ("The army took the port last week.", "last week", "2005-W17"),
        ("The army took the port earlier this month.", "earlier this month", "2005-05"),
        ("The army took the port in September.", "September", "2004-09"),
        ("The army will leave the port in September.", "September", "2005-09"),
        ("The army took the port three years ago.", "three years ago", "2002"),
        ("The army took the port two days ago.", "two days ago", "2005-05-02"),
        ("The army took the port last spring.", "last spring", "2004-SP"),
        ("The army took the port on Friday night.", "Friday night", "2005-04-29TNI"),
        ("The army will leave by Christmas.", "Christmas", "2005-12-25"),
    ],
)
def test_counted_from_publication(parser: Parser, text: str, words: str, value: str) -> None:
    (time,) = times(parser, text, WEDNESDAY)
    assert (time.text, time.timex_value) == (words, value)
    assert time.when.basis is Basis.RESOLVED
    assert (time.when.against, time.when.against_span) == (WEDNESDAY, None)


@pytest.mark.parametrize(
    ("text", "words", "value", "anchor"),
    [
        ("He fled on 3 May 1940. Two days later he was caught.", "Two days later", "1940-05-05",
         "3 May 1940"),
        ("He fled on 3 May 1940. The following day he was caught.", "The following day",
         "1940-05-04", "3 May 1940"),
        ("He fled in 1983. Three years later he came back.", "Three years later", "1986", "1983"),
        ("He fled in 1983. He came back the following year.", "the following year", "1984", "1983"),
        ("He fled in 1983 and died in October of that year.", "October of that year", "1983-10",
         "1983"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("published", [WEDNESDAY, None])
def test_counted_from_the_last_date_told(
    parser: Parser, text: str, words: str, value: str, anchor: str, published: str | None
) -> None:
    _, time = times(parser, text, published)
    assert (time.text, time.timex_value) == (words, value)
    assert time.when.against_span is not None
    start, end = time.when.against_span
    assert text[start:end] == anchor


@pytest.mark.parametrize(
    "text",
    [
        "The minister resigned yesterday.",
        "The minister resigned on Tuesday.",
        "The army took the port last year.",
        "The army took the port three years ago.",
        "The army took the port in September.",
        "The army took the port earlier this month.",
        "The army took the port on Christmas Eve.",
        "The party was founded in 1964. Its leader resigned yesterday.",
        "The party was founded in 1964. Its leader resigned last month.",
    ],
)
def test_an_undated_report_leaves_the_relative_unresolved(parser: Parser, text: str) -> None:
    time = times(parser, text)[-1]
    assert time.when == When(
        edtf=None, start=None, end=None, precision="unknown", basis=Basis.UNRESOLVED
    )


def test_a_date_line_serves_when_nothing_else_is_known(parser: Parser) -> None:
    text = "Port seized\nApril 9, 2008\nThe army took the port yesterday."
    time = times(parser, text)[-1]
    assert time.timex_value == "2008-04-08"
    assert time.when.against_span == (12, 25)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("It happened in the early 1980s.", "1980-01-01", "1984-12-31"),
        ("It happened in early March 1990.", "1990-03-01", "1990-03-16"),
        ("It happened at the end of 1944.", "1944-07-01", "1944-12-31"),
    ],
)
def test_phases_narrow_the_days(parser: Parser, text: str, start: str, end: str) -> None:
    (time,) = times(parser, text)
    assert (time.when.start, time.when.end, time.when.approximate) == (start, end, True)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The war of 1980-1988 ruined both.", ["1980", "1988"]),
        ("They met between May and July 2005.", ["2005-05", "2005-07"]),
        ("They met on 17 and 18 April 1915.", ["1915-04-17", "1915-04-18"]),
        ("They fought from June 4-6, 1944.", ["1944-06-04", "1944-06-06"]),
        ("The revolt lasted from 499-493 BC.", ["BC0499", "BC0493"]),
    ],
)
def test_both_ends_of_a_range(parser: Parser, text: str, values: list[str]) -> None:
    assert [time.timex_value for time in times(parser, text)] == values


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("They held it for three days.", "DURATION", "P3D"),
        ("They held it for two and a half years.", "DURATION", "P2Y6M"),
        ("A 24-hour strike followed.", "DURATION", "PT24H"),
        ("They held it for several months.", "DURATION", "PXM"),
        ("Exports grew over the past three months.", "DURATION", "P3M"),
        ("They meet every two weeks.", "SET", "P2W"),
        ("They meet twice a year.", "SET", "P1Y"),
        ("They have recently met.", "DATE", "PAST_REF"),
        ("They are currently meeting.", "DATE", "PRESENT_REF"),
    ],
)
def test_durations_sets_and_vague_references(
    parser: Parser, text: str, kind: str, value: str
) -> None:
    (time,) = times(parser, text, WEDNESDAY)
    assert (time.timex_type, time.timex_value) == (kind, value)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The party grew after the Islamic Revolution.", "1979-02-11/.."),
        ("The party was banned before the Oslo Accords.", "../1993-09-13"),
        ("The town was bombed during the Second World War.", "1939-09-01/1945-09-02"),
        ("Iraq changed after the 2003 invasion.", "2003-05-01/.."),
    ],
)
def test_known_happenings_are_bounds(parser: Parser, text: str, edtf: str) -> None:
    (time,) = times(parser, text, WEDNESDAY)
    assert (time.when.edtf, time.when.basis) == (edtf, Basis.BOUNDED)


@pytest.mark.parametrize(
    "text",
    [
        "The minister may resign.",
        "Protesters march through the town.",
        "The Long March began far away.",
        "Prices fall when markets open.",
        "Some 1900 soldiers were killed.",
        "The Islamic Revolution is a topic of the book.",
        "The boy is 6 years old.",
    ],
)
def test_no_time(parser: Parser, text: str) -> None:
    assert times(parser, text, WEDNESDAY) == ()


def test_history_hangs_dates_on_one_another(parser: Parser) -> None:
    text = (
        "On 1 September 1939 Germany attacked Poland. In December 1941 Japan joined.\n"
        "In January the Allies met. On 8 November 1942 they landed. In May 1943 it was over."
    )
    january = times(parser, text, "2009-12-19")[2]
    assert (january.text, january.timex_value) == ("January", "1942-01")


def test_spans_slice_the_text(parser: Parser) -> None:
    text = "İzmir fell on 9 September 1922 — the army left “on Friday”."
    for time in times(parser, text, WEDNESDAY):
        assert text[time.start : time.end] == time.text
