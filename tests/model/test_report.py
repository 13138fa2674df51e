"""A report's text is fixed on reading; its id is its content."""

import unicodedata

import pytest
from hypothesis import given

from sayso.errors import UsageError
from sayso.model import Report
from tests.strategies import any_texts, news_texts


@given(text=any_texts)
def test_clean_text_is_kept_as_it_is(text):
    clean = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    assert Report.from_text(clean).text == clean


@given(text=news_texts)
def test_reading_is_idempotent(text):
    first = Report.from_text(text)
    again = Report.from_text(first.text)
    assert again == first


@given(text=news_texts)
def test_blocks_lie_in_the_text_in_order(text):
    report = Report.from_text(text)
    ends = [0]
    for block in report.blocks:
        assert ends[-1] <= block.start < block.end <= len(report.text)
        ends.append(block.end)


def test_id_is_the_content():
    assert Report.from_text("Same words.").id == Report.from_text("Same words.").id
    assert Report.from_text("Same words.").id != Report.from_text("Other words.").id
    assert Report.from_text("Same words.").id != Report.from_text("Same words.", outlet="A").id


@pytest.mark.parametrize("published", ["tomorrow", "2005-13-01", "05/03/2005", "2005-02-30"])
def test_a_bad_date_is_a_usage_error(published):
    with pytest.raises(UsageError, match=published):
        Report.from_text("Some words.", published=published)


@pytest.mark.parametrize("published", ["2005", "2005-05", "2005-05-03", "2005-05-03T10:00:00Z"])
def test_a_good_date_is_kept(published):
    report = Report.from_text("Some words.", published=published)
    assert report.published is not None
    assert report.published.edtf == published[:10]
