"""Whether a word has its act's sense: by what stands beside it, by compounds, by number."""

from typing import Any

import pytest

from sayso import Report

pytestmark = pytest.mark.parser


def types(coder: Any, text: str) -> list[str]:
    return [claim.type for claim in coder.code(Report.from_text(text)).claims if claim.type]


@pytest.mark.parametrize(
    ("act", "other", "type_"),
    [
        ("Peru made peace with Ecuador.", "Peru made peace with its failures.", "AGREE"),
        ("Egypt relinquished control of Gaza.", "He relinquished control of the ship.", "RETREAT"),
        ("The premier left office.", "The premier left the office.", "RETREAT"),
        ("The pupils asked the mayor to go.", "The pupil asked his aunt to go.", "REQUEST"),
    ],
)
def test_the_sense_hangs_on_what_stands_beside(
    coder: Any, act: str, other: str, type_: str
) -> None:
    assert type_ in types(coder, act)
    assert type_ not in types(coder, other)


def test_a_prefix_that_was_cut_off_is_part_of_its_verb(coder: Any) -> None:
    report = coder.code(Report.from_text("Chile re-established relations with Bolivia in 1975."))
    assert [(claim.type, claim.actors[0].name) for claim in report.claims] == [("SUPPORT", "Chile")]


def test_who_takes_measures_does_what_they_are_for(coder: Any) -> None:
    report = coder.code(Report.from_text("The government took measures to release the prisoners."))
    released = next(claim for claim in report.claims if claim.type == "RETREAT")
    assert [cell.text for cell in released.actors] == ["The government"]
    assert released.status == "planned"


def test_an_adjective_tells_its_act_and_no_recipient_that_is_a_thing(coder: Any) -> None:
    report = coder.code(Report.from_text("The rebels broke a UN-brokered truce."))
    brokered = next(claim for claim in report.claims if claim.type == "CONSULT")
    assert [cell.text for cell in brokered.actors] == ["UN"]
    assert not brokered.targets
