"""The bench adapters rename and copy: tried on claims made by hand, so no gold is needed."""

import importlib
import json
from types import SimpleNamespace

import pytest

from bench.contract import date_of, event_of
from bench.run import only
from bench.sets import CORPORA
from sayso.model import Basis, Time, When
from tests import make

TEXT = "On 3 May 2005 police arrested two men, the mayor said."
READ_BY_THE_CODER = {"text", "text_quotes", "text_recased", "dct", "id"}


def _when(edtf, start, end, precision):
    return When(edtf=edtf, start=start, end=end, precision=precision, basis=Basis.STATED)


DAY = _when("2005-05-03", "2005-05-03", "2005-05-03", "day")


class FakeCoder:
    """Says the same of every report; stands in for `sayso.Coder`."""

    def code(self, report):
        claim = make.claim(
            report,
            "arrested",
            make.cell(report, "actor", "police"),
            make.cell(report, "target", "two men"),
            make.cell(report, "time", "3 May 2005", DAY),
            voices=(make.voice(report, "the mayor"),),
        )
        span = make.span(report, "3 May 2005")
        time = Time(
            span=span,
            sentence=0,
            token=2,
            when=DAY,
            timex_type="DATE",
            timex_value="2005-05-03",
            rule="by hand",
        )
        said = make.attribution(
            report, source="the mayor", cue="said", content="police arrested two men"
        )
        return SimpleNamespace(
            report=report,
            claims=(claim,),
            times=(time,),
            chains=((make.span(report, "police"),),),
            attributions=(said,),
            when_at=lambda start, end: DAY,
            factuality_at=lambda start, end: 3.0,
        )


@pytest.mark.parametrize("corpus", CORPORA, ids=lambda corpus: corpus.name)
def test_adapter_gives_json_for_every_corpus(corpus):
    adapter = importlib.import_module(f"bench.{corpus.adapter}.adapter")
    gold = {
        "id": "d1",
        "text": TEXT,
        "text_quotes": TEXT,
        "text_recased": TEXT,
        "dct": "2005-05-04",
        "events": [{"eid": "e1", "start": 21, "end": 29, "factuality": -3, "value": "1999"}],
        "roles": {},
    }
    row = adapter.predict(only(gold, adapter.READS), FakeCoder())
    assert row["id"] == "d1"
    assert len(row) > 1
    json.dumps(row)


@pytest.mark.parametrize("corpus", CORPORA, ids=lambda corpus: corpus.name)
def test_adapter_is_shown_text_and_places_only(corpus):
    adapter = importlib.import_module(f"bench.{corpus.adapter}.adapter")
    places = {"events.start", "events.end", "events.eid"}
    assert set(adapter.READS) <= READ_BY_THE_CODER | places


def test_only_reaches_inside_lists():
    row = {"id": "d", "events": [{"start": 1, "value": "gold"}], "roles": {"Victim": []}}
    assert only(row, ("id", "events.start")) == {"id": "d", "events": [{"start": 1}]}


def test_event_of_copies_every_cell():
    report = make.report(TEXT)
    coded = FakeCoder().code(report)
    event = event_of(coded.claims[0])
    assert (event["type"], event["mode"], event["factuality"]) == ("COERCE", "arrest", "asserted")
    assert [actor["text"] for actor in event["source"]] == ["police"]
    assert [actor["text"] for actor in event["target"]] == ["two men"]
    assert [speaker["text"] for speaker in event["attribution"]] == ["the mayor"]
    assert event["date"] == "2005-05-03"
    assert TEXT[event["trigger"]["start"] : event["trigger"]["end"]] == "arrested"


@pytest.mark.parametrize(
    ("when", "value"),
    [
        (None, None),
        (_when("2005-05-03", "2005-05-03", "2005-05-03", "day"), "2005-05-03"),
        (_when("2005-05", "2005-05-01", "2005-05-31", "month"), "2005-05"),
        (_when("2005", "2005-01-01", "2005-12-31", "year"), "2005"),
        (_when("198X", "1980-01-01", "1989-12-31", "decade"), "1980-01-01/1989-12-31"),
        (_when("1968/..", "1968-01-01", None, "interval"), None),
    ],
)
def test_date_of(when, value):
    assert date_of(when) == value
