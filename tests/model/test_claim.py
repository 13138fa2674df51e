"""What a claim and a cell say of themselves."""

import pytest

from sayso.model import Act, Cell, HowMany, MetaRef, When, Where, Who
from sayso.model.values import Basis
from tests import make

REPORT = make.report("Police arrested two men in Lima on 3 May 2005.")


def _cell(field, words, value):
    return make.cell(REPORT, field, words, value)


ACTOR = _cell(
    "actor",
    "Police",
    Who(name="the police", names=("they",), kind="group", country="PER", sector="COP"),
)
TARGET = _cell("target", "two men", Who(name="two men", kind="group"))
PLACE = _cell("place", "Lima", Where(name="Lima", level="city", country="PER"))
TIME = _cell(
    "time",
    "3 May 2005",
    When(
        edtf="2005-05-03", start="2005-05-03", end="2005-05-03", precision="day", basis=Basis.STATED
    ),
)
COUNT = _cell("count", "two", HowMany(low=2, high=2, unit="men", wording="exact"))
CLAIM = make.claim(REPORT, "arrested", ACTOR, TARGET, PLACE, TIME, COUNT)


def test_cells_by_field():
    assert CLAIM.actors == (ACTOR,)
    assert CLAIM.targets == (TARGET,)
    assert CLAIM.places == (PLACE,)
    assert CLAIM.counts == (COUNT,)
    assert CLAIM.time == TIME
    assert CLAIM.instruments == ()
    assert CLAIM.stance == "asserts"


@pytest.mark.parametrize(
    ("cell", "kind", "name", "country"),
    [
        (ACTOR, "group", "the police", "PER"),
        (PLACE, "place", "Lima", "PER"),
        (TIME, "time", "2005-05-03", None),
        (COUNT, "count", "two", None),
        (
            _cell("action", "arrested", Act(type="COERCE", mode="arrest", lemma="arrest")),
            "act",
            "arrested",
            None,
        ),
    ],
)
def test_a_cell_tells_its_kind(cell, kind, name, country):
    assert (cell.kind, cell.name, cell.country) == (kind, name, country)


def test_a_cell_has_the_words_it_rests_on():
    assert (ACTOR.text, ACTOR.start, ACTOR.end) == ("Police", 0, 6)
    assert (ACTOR.names, ACTOR.sector) == (("they",), "COP")


def test_a_cell_may_rest_on_metadata():
    ref = MetaRef(report_id=REPORT.id, field="published", quote="2005-05-04")
    cell = Cell(field="time", value=TIME.value, evidence=(ref,), rule="by hand")
    assert (cell.text, cell.start, cell.end) == ("2005-05-04", None, None)


def test_a_cell_without_evidence_is_refused():
    with pytest.raises(ValueError, match="must rest on something"):
        Cell(field="actor", value=Who(name="police", kind="group"), evidence=(), rule="by hand")
