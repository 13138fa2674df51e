"""Each format says what the claims say, and hostile text stays text."""

import csv
import io
import json

import msgspec
import pytest

from sayso.exports import EXPORTERS, write
from sayso.exports.csv import CLAIM_COLUMNS, SAY_SO_COLUMNS
from sayso.exports.jsonl import ClaimLine, SaySoLine
from sayso.exports.notebook import claims_html
from sayso.exports.words import marked, meaning, visible
from sayso.model import Basis, HowMany, Report, When
from tests.fakes import STORY, FakeCoder
from tests.make import cell, claim

HOSTILE = (
    "=cmd|'/c calc'!A0 The army seized <script>alert(1)</script> \x1b[2J\x07 \u202egnp-exe "
    '"quoted", [bold]x[/bold] & more.'
)


def coded(text=STORY, **given):
    return FakeCoder().code(Report.from_text(text, **given))


def written(format, *records, **options):
    stream = io.StringIO()
    write(records, stream, format=format, **options)
    return stream.getvalue()


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda exporter: exporter.name)
@pytest.mark.parametrize("only_say_so", [False, True])
@pytest.mark.parametrize("texts", [(), (STORY,), (STORY, "Nothing.", STORY + " x"), (HOSTILE,)])
def test_every_exporter_writes_anything_and_the_same_again(exporter, only_say_so, texts):
    records = [coded(text) for text in texts]
    once = written(exporter.name, *records, only_say_so=only_say_so)
    assert once == written(exporter.name, *records, only_say_so=only_say_so)
    assert "\x1b" not in once
    if exporter.name == "json":
        assert len(json.loads(once)) == len(texts)


def test_one_record_and_many_are_written_alike():
    stream = io.StringIO()
    write(coded(), stream, format="jsonl")
    assert stream.getvalue() == written("jsonl", coded())


def test_a_json_line_stands_alone():
    (line,) = written("jsonl", coded(published="1991-05-04", outlet="Herald")).splitlines()
    found = msgspec.json.decode(line, type=ClaimLine)
    assert (found.report.outlet, found.report.published) == ("Herald", "1991-05-04")
    assert (found.type, found.mode, found.status, found.stance) == (
        "COERCE", "arrest", "happened", "asserts",
    )  # fmt: skip
    assert found.sentence.quote == "The army seized 30 men in Lima on Friday, the minister said."
    for one in found.cells:
        assert STORY[one.start : one.end] == one.text
    assert [one.field for one in found.cells] == [
        "action", "actor", "count", "target", "place", "time",
    ]  # fmt: skip


def test_a_line_of_say_so():
    (line,) = written("jsonl", coded(), only_say_so=True).splitlines()
    found = msgspec.json.decode(line, type=SaySoLine)
    assert [span.quote for span in (*found.source, *found.cue)] == ["the minister", "said"]


def test_csv_rows():
    rows = list(csv.DictReader(io.StringIO(written("csv", coded(outlet="Herald"), coded()))))
    assert len(rows) == 2
    assert tuple(rows[0]) == CLAIM_COLUMNS
    wanted = {
        "outlet": "Herald", "type": "COERCE", "actor": "The army", "actor_country": "PER",
        "actor_sector": "MIL", "target": "men", "place": "Lima", "time": "1991-05-03",
        "time_words": "Friday", "count_low": "30", "say_so": "Herald > the minister",
        "evidence": "action 9-15; actor 0-8; count 16-22; target 19-22; place 26-30; time 34-40",
    }  # fmt: skip
    assert {name: rows[0][name] for name in wanted} == wanted
    said = list(csv.DictReader(io.StringIO(written("csv", coded(), only_say_so=True))))
    assert tuple(said[0]) == SAY_SO_COLUMNS
    assert said[0]["source"] == "the minister"


@pytest.mark.parametrize("title", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"])
def test_csv_runs_nothing_in_a_spreadsheet(title):
    record = FakeCoder().code(Report.from_text(STORY, title=title))
    (row,) = csv.DictReader(io.StringIO(written("csv", record)))
    assert row["title"] == f"'{title}"


def test_table_fits_and_reads_without_colour(monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    table = written("table", coded(published="1991-05-04", outlet="Herald", title="Army seizes"))
    assert max(map(len, table.splitlines())) <= 100
    assert table.splitlines()[0] == "Army seizes"
    for words in (
        "Herald · 1991-05-04 · 1 claim",
        "COERCE/arrest · happened",
        "“[The army] [seized] [30 [men]] in [Lima] on [Friday], the minister said.”",
        "Peruvian army · PER MIL · also: the soldiers",
        "1991-05-03 (resolved against 1991-05-04)",
        "city · PER · -12.05, -77.04",
        "Herald (asserts) › the minister (asserts, indirect)",
    ):
        assert words in table


def test_table_of_say_so():
    table = written("table", coded(), only_say_so=True)
    assert "1 attribution" in table
    assert "the minister" in table


def test_hostile_text_is_shown_as_text():
    table = written("table", coded(HOSTILE))
    assert "[bold]x[/bold]" in table
    assert "\u202e" not in table
    html = claims_html(coded(HOSTILE))
    assert "<script" not in html
    assert "&lt;script&gt;" in html
    assert html.count("<mark") == html.count("</mark>") == 2


def test_notebook_page():
    html = claims_html(coded(outlet="Her<ald"))
    assert "Her&lt;ald" in html
    assert 'title="actor"' in html
    assert "Peruvian army" in html


def test_crossing_cells_are_marked():
    report = Report.from_text("one two three seized")
    made = claim(report, "seized", cell(report, "actor", "one two"),
                 cell(report, "target", "two three"))  # fmt: skip
    pieces = list(marked(report, made))
    assert "".join(piece.text for piece in pieces) == "[one [two] three] [seized]"
    assert "".join(p.text for p in pieces if p.kind == "words") == report.text


def test_visible_keeps_length():
    text = "a\x1b[31m\u202eb\tc\nd"
    assert len(visible(text)) == len(text)
    assert visible(text) == "a\ufffd[31m\ufffdb c d"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (HowMany(low=3, high=3, unit="men", wording="exact"), "3 men"),
        (HowMany(low=24, high=None, unit="men", wording="vague"), "24 or more men"),
        (HowMany(low=20, high=None, unit="", wording="at_least"), "20 or more"),
        (HowMany(low=None, high=9, unit="men", wording="at_most"), "up to 9 men"),
        (HowMany(low=90, high=110, unit="men", wording="about"), "about 90 men"),
        (HowMany(low=2, high=9, unit="men", wording="vague"), "2 to 9 men"),
        (HowMany(low=None, high=None, unit="men", wording="vague"), "some men"),
        (When(edtf=None, start=None, end=None, precision="unknown", basis=Basis.UNRESOLVED),
         "unresolved"),
        ("x", ""),
        ("other", "other"),
    ],
)  # fmt: skip
def test_meaning(value, words):
    assert meaning(cell(Report.from_text("x"), "count", "x", value)) == words
