"""What holds for every text: promises of the record, tried on texts that nobody chose.

The whole coder runs here, so examples are few; `python -m bench.promises` holds the same promises
to every text of the corpora.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings

from bench.promises import broken_promises
from sayso.model import Report
from tests.strategies import any_texts, news_texts

ROOT = Path(__file__).parent.parent
pytestmark = pytest.mark.parser

TEXTS = (
    "Peruvian police arrested three rebels in Lima on Tuesday, the interior ministry said.",
    "The group denied that it had bombed the embassy. “We did not do it,” its spokesman said.\n"
    "France and Germany agreed to resume talks with Iran and lift the arms embargo.",
    "Police say they were attacked. It was quiet in Madrid.",
)


@settings(max_examples=25)
@given(text=news_texts)
def test_promises_hold_for_running_text(coder, text):
    coded = coder.code(Report.from_text(text, published="2011-01-12", outlet="The Example Courier"))
    assert broken_promises(coded) == []


@settings(max_examples=25)
@given(text=any_texts)
def test_promises_hold_for_any_text(coder, text):
    assert broken_promises(coder.code(Report.from_text(text))) == []


@pytest.mark.parametrize("text", TEXTS)
def test_same_input_same_bytes(coder, text):
    report = Report.from_text(text, published="2011-01-12")
    assert coder.code(report).to_json() == coder.code(report).to_json()


@pytest.mark.parametrize("text", TEXTS)
def test_a_paragraph_at_the_end_changes_no_claim_before_it(coder, text):
    """Ids and chains are of the whole report; acts, statuses, voices and words stay."""
    before = coder.code(Report.from_text(text)).claims
    after = coder.code(Report.from_text(text + "\nIt rained in Paris.")).claims
    assert [_shape(claim) for claim in before] == [_shape(claim) for claim in after][: len(before)]


def _shape(claim):
    words = [(cell.field, cell.text, cell.start) for cell in claim.cells]
    return claim.type, claim.status, claim.trigger.start, words, len(claim.say_so)


def test_the_record_does_not_depend_on_the_order_of_sets():
    code = "import sys; from sayso.cli import main; main()"
    command = [sys.executable, "-c", code, "read", "examples/report.html", "--format", "json"]
    records = {
        subprocess.run(
            command,
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(records) == 1


def test_the_record_does_not_depend_on_the_number_of_workers(coder):
    reports = [Report.from_text(text) for text in TEXTS]
    one = [coded.to_json() for coded in coder.code_many(reports, workers=1)]
    two = [coded.to_json() for coded in coder.code_many(reports, workers=2)]
    assert one == two


@pytest.mark.gold
def test_promises_hold_for_real_reports(coder, gold):
    from bench.promises import texts_of

    for text in texts_of(gold("gum_attribution/dev.jsonl.gz")):
        coded = coder.code(Report.from_text(text))
        assert broken_promises(coded) == []
