"""The PLOVER view: what is a record of the standard, and what one record holds."""

import io
import json

import msgspec

from sayso.exports import write
from sayso.exports.plover import is_plover_event, plover_records
from sayso.lexicon import load_lexicon
from sayso.lexicon.scale import load_scale
from sayso.model import HowMany, Who
from tests.fakes import FakeCoded
from tests.make import cell, claim
from tests.make import report as make_report

TEXT = "Rebels attacked the post, killing nine guards and wounding two, and it agreed to leave."


def _claim(report, word, *cells, type_="ASSAULT", mode=None, status="happened", within=None):
    made = claim(report, word, *cells)
    return msgspec.structs.replace(
        made, type=type_, mode=mode, status=status, within=within, id=f"c-{word}"
    )


def _rebels(report):
    return cell(report, "actor", "Rebels")


def _attack(report):
    nine = HowMany(low=9, high=9, unit="guards", wording="exact")
    count = msgspec.structs.replace(
        cell(report, "count", "nine", nine), rule="number of the target"
    )
    killed = _claim(
        report, "killing", _rebels(report), cell(report, "target", "nine guards"), count
    )
    return (
        _claim(report, "attacked", _rebels(report), cell(report, "target", "the post")),
        _lemma(killed, "kill"),
    )


def _lemma(one, lemma):
    cells = tuple(
        msgspec.structs.replace(c, value=msgspec.structs.replace(c.value, lemma=lemma))
        if c.field == "action"
        else c
        for c in one.cells
    )
    return msgspec.structs.replace(one, cells=cells)


def test_one_attack_in_one_sentence_is_one_record():
    report = make_report(TEXT)
    (record,) = plover_records(report, _attack(report))
    assert [e.entity_text for e in record.actor] == ["Rebels"]
    assert [e.entity_text for e in record.recipient] == ["the post", "nine guards"]
    assert record.size == {"dead": "9"}
    assert (record.quad_code, record.event_scale) == (4, -9)
    assert record.claims == ("c-attacked", "c-killing")


def test_what_is_held_undone_or_of_no_type_is_no_record():
    report = make_report(TEXT)
    assert not is_plover_event(_claim(report, "leave", type_="RETREAT", within="c1"))
    assert not is_plover_event(_claim(report, "leave", type_=None))
    assert not is_plover_event(_claim(report, "attacked", status="planned"))
    assert not is_plover_event(_claim(report, "agreed", type_="AGREE", status="did_not_happen"))
    assert is_plover_event(_claim(report, "agreed", type_="AGREE", status="planned"))


def test_a_pronoun_is_written_as_what_it_stands_for():
    report = make_report(TEXT)
    who = Who(name="Rebels", names=("Rebels",), kind="group")
    it = cell(report, "actor", "it", who)
    (record,) = plover_records(report, [_claim(report, "agreed", it, type_="AGREE")])
    assert record.actor[0].entity_text == "Rebels"


def test_a_line_is_a_json_object():
    report = make_report(TEXT)
    coded = FakeCoded(report=report, claims=_attack(report), attributions=(), left_out=())
    stream = io.StringIO()
    write(coded, stream, format="plover")
    (line,) = stream.getvalue().splitlines()
    assert json.loads(line)["event"] == ["ASSAULT"]


def test_every_mode_of_the_lexicon_is_on_plovers_scale():
    scale = load_scale()
    for entries in load_lexicon().acts.by_head.values():
        for entry in entries:
            if (entry.type or "").isupper():
                assert (entry.type, entry.mode) in scale, entry.line
