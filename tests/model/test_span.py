"""Spans are slices of their report."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.model import Span
from tests import make
from tests.strategies import any_texts


@given(text=any_texts, ends=st.tuples(st.integers(-2, 210), st.integers(-2, 210)))
def test_a_span_is_its_slice_or_an_error(text, ends):
    report = make.report(text)
    start, end = ends
    if 0 <= start < end <= len(report.text):
        span = report.span(start, end)
        assert span.quote == report.text[span.start : span.end]
        assert span.report_id == report.id
    else:
        with pytest.raises(ValueError, match="span|ends after"):
            report.span(start, end)


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 3), (-1, 2)])
def test_an_empty_span_is_refused(start, end):
    with pytest.raises(ValueError, match="at least one character"):
        Span(report_id="r", start=start, end=end, quote="")


@pytest.mark.parametrize(
    ("first", "second", "overlap"),
    [((0, 3), (3, 5), False), ((0, 3), (2, 5), True), ((0, 9), (2, 5), True)],
)
def test_overlaps(first, second, overlap):
    report = make.report("ten letters")
    assert report.span(*first).overlaps(report.span(*second)) is overlap


def test_holds_is_half_open():
    span = make.report("ten letters").span(0, 3)
    assert span.holds(0, 3)
    assert not span.holds(0, 4)
