"""Dates in words and attributes, and which of many is believed."""

import pytest

from sayso.errors import UsageError
from sayso.reports.dates import DateFound, choose, date_in_url, find_dates, when_published


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("May 3, 1991", ["1991-05-03"]),
        ("3rd May 1991", ["1991-05-03"]),
        ("Friday, July 21, 2017", ["2017-07-21"]),
        ("Tue, 03 May 1991 10:00:00 GMT", ["1991-05-03"]),
        ("2024-05-03T10:00:00+02:00", ["2024-05-03T10:00:00+02:00"]),
        ("Sept. 4, 2001", ["2001-09-04"]),
        ("May 1991", ["1991-05"]),
        ("1991/5/3", ["1991-05-03"]),
        ("13/05/1991", ["1991-05-13"]),
        ("5/23/1991", ["1991-05-23"]),
        ("03/05/1991", ["1991"]),  # day and month in an unknown order: only the year is sure
        ("3.3.1991", ["1991-03-03"]),
        ("LIMA, May 3", ["XXXX-05-03"]),
        ("30 February 1991", []),
        ("31/31/1991", []),
        ("they may march", []),
        ("in the year 12345-01-01", []),
    ],
)
def test_dates_in_words(words, values):
    assert [value for value, _, _ in find_dates(words)] == values


@pytest.mark.parametrize(
    ("given", "edtf", "start", "end", "precision"),
    [
        ("2005", "2005", "2005-01-01", "2005-12-31", "year"),
        ("2004-02", "2004-02", "2004-02-01", "2004-02-29", "month"),
        ("2005-05-01", "2005-05-01", "2005-05-01", "2005-05-01", "day"),
        ("2005-05-01T23:59:59Z", "2005-05-01", "2005-05-01", "2005-05-01", "day"),
        (" 2005-05-01 10:00 ", "2005-05-01", "2005-05-01", "2005-05-01", "day"),
    ],
)
def test_when_published(given, edtf, start, end, precision):
    when = when_published(given)
    assert (when.edtf, when.start, when.end, when.precision) == (edtf, start, end, precision)
    assert when.basis == "publication"


@pytest.mark.parametrize(
    "given",
    ["", "yesterday", "2005-13", "2005-02-30", "20050501", "2005-5-1", "0000", "01/05/2005",
     "2005-05-01x", "٢٠٠٥", "2005T10:00"],
)  # fmt: skip
def test_no_date_is_told(given):
    with pytest.raises(UsageError, match="expected a date as YYYY"):
        when_published(given)


@pytest.mark.parametrize(
    ("url", "value"),
    [
        ("https://example.org/2005/05/01/army", "2005-05-01"),
        ("https://example.org/army-2005-05-01.html", "2005-05-01"),
        ("https://example.org/20050501/army", "2005-05-01"),
        ("https://example.org/2005/5/1/army", "2005-05-01"),
        ("https://example.org/2005/13/01/army", None),
        ("https://example.org/2005/02/30/army", None),
        ("https://example.org/world/34871", None),
    ],
)
def test_date_in_url(url, value):
    found = date_in_url(url)
    assert (found.value if found else None) == value


@pytest.mark.parametrize(
    ("found", "chosen"),
    [
        ([("1991-05-04", "meta", True), ("1991-05-03", "json-ld", True)], "1991-05-03"),
        ([("1991-05-04", "json-ld", False), ("1991-05-03", "text", True)], "1991-05-03"),
        ([("1991-05-04", "json-ld", False)], None),  # an update is no day of publication
        ([("XXXX-05-03", "dateline", True)], None),
        ([("1991-05-02", "url", True), ("1991-05-04", "given", True)], "1991-05-04"),
        ([("1991", "meta", True), ("1991-05-04", "meta", True)], "1991-05-04"),
        ([], None),
    ],
)
def test_choose_keeps_all_and_takes_one(found, chosen):
    candidates = [
        DateFound(value=value, basis=basis, quote=value, is_publication=usable)
        for value, basis, usable in found
    ]
    when, kept = choose(candidates)
    assert (when.edtf if when else None) == chosen
    assert len(kept) == len(found)
    assert [one.value for one in kept if one.chosen] == ([chosen] if chosen else [])
