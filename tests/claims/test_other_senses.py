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


def test_a_second_name_of_one_party_is_no_second_party(coder: Any) -> None:
    text = (
        "The Revolutionary Armed Forces of Colombia (FARC) attacked a town. The Revolutionary "
        "Armed Forces of Colombia, or FARC, declared a ceasefire in December."
    )
    declared = next(c for c in coder.code(Report.from_text(text)).claims if c.type == "CONCEDE")
    assert len(declared.actors) == 1


def test_who_is_marched_for_is_not_marched_against(coder: Any) -> None:
    report = coder.code(
        Report.from_text("Thousands marched in Bilbao to demand that the prisoners be moved.")
    )
    march = next(claim for claim in report.claims if claim.type == "PROTEST")
    assert not march.targets
