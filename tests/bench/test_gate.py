"""The floors: a drop fails, an update never lowers, a lowering is asked for by name."""

import json

import pytest

from bench.gate import FLOORS, problems, raised
from bench.run import Result
from bench.sets import CORPORA


def _result(value, *, digest="0123456789abcdef", name="plover_gsr", figure="type F1 strict"):
    return Result(name, digest, 152, {figure: value})


FLOOR = raised([_result(0.6)], {"sets": {}, "lowered": []})


@pytest.mark.parametrize(
    ("result", "lines"),
    [
        (_result(0.6), 0),
        (_result(0.7), 0),
        (_result(0.5), 1),
        (_result(0.6, digest="f" * 16), 1),
        (_result(0.6, name="muc4"), 1),
    ],
)
def test_problems(result, lines):
    assert len(problems([result], FLOOR)) == lines


def test_update_never_lowers():
    assert raised([_result(0.5)], FLOOR) == FLOOR
    assert raised([_result(0.7)], FLOOR)["sets"]["plover_gsr"]["figures"] == {"type F1 strict": 0.7}


def test_lowering_needs_the_name_of_the_set():
    lowered = raised([_result(0.5)], FLOOR, lower="plover_gsr")
    assert lowered["sets"]["plover_gsr"]["figures"] == {"type F1 strict": 0.5}


def test_a_figure_that_should_be_small_is_read_the_other_way():
    floor = raised([_result(0.9, name="uds_ih2", figure="MAE")], {"sets": {}, "lowered": []})
    assert problems([_result(1.1, name="uds_ih2", figure="MAE")], floor)
    assert not problems([_result(0.8, name="uds_ih2", figure="MAE")], floor)


@pytest.mark.skipif(not FLOORS.exists(), reason="no floors pinned yet")
def test_every_figure_has_its_floor():
    sets = json.loads(FLOORS.read_text())["sets"]
    for corpus in CORPORA:
        assert set(sets[corpus.name]["figures"]) == {figure.name for figure in corpus.figures}
