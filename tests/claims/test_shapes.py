"""Shapes of sentences in which the act, its parties or its status stand apart from its verb."""

from typing import Any

import pytest

from sayso.model import Claim, Report

pytestmark = pytest.mark.parser


def claims_of(coder: Any, text: str) -> dict[str, Claim]:
    """The event claims by the word that names the act."""
    claims: tuple[Claim, ...] = coder.code(Report.from_text(text, published="2004-06-01")).claims
    return {claim.trigger.quote: claim for claim in claims if claim.kind == "event"}


@pytest.mark.parametrize(
    ("text", "trigger", "targets"),
    [
        (
            "The bishop urged Mali to free the priests and Chad to reopen the border.",
            "urged", ["Mali", "Chad"],
        ),
        ("No one was hurt, but ten guards were killed when rebels bombed a fort.", "killed",
         ["ten guards"]),
        ("Ten guards were reported killed in an ambush near the fort.", "killed", ["Ten guards"]),
        (
            "The army attacked rallies in which police killed two students.",
            "killed", ["two students"],
        ),
        (
            "Among those arrested were the premier and two judges.",
            "arrested", ["the premier", "two judges"],
        ),
        ("The mayor was kidnapped and his bodyguard killed by gunmen.", "killed",
         ["his bodyguard"]),
        ("Oslo cancelled naval exercises with Moscow.", "cancelled", ["Moscow"]),
        ("Students marched to protest against the premier.", "marched", ["the premier"]),
    ],
)  # fmt: skip
def test_to_whom(coder: Any, text: str, trigger: str, targets: list[str]) -> None:
    assert [cell.text for cell in claims_of(coder, text)[trigger].targets] == targets


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        ("No one was killed when rebels bombed a fort near Sidon.", "killed", "did_not_happen"),
        ("No one was killed when rebels bombed a fort near Sidon.", "bombed", "happened"),
        (
            "Two captains were investigated for selling rifles to rebels.",
            "selling", "hypothetical",
        ),
        ("The murder of the judge by rebels ended all talks.", "murder", "happened"),
        (
            "The rebels said they would free the nuns once the army had pulled out of Goma.",
            "pulled", "planned",
        ),
        ("Neither the shelling of the fort nor hunger stopped them.", "shelling", "happened"),
        ("Cuba would have sent doctors if Lima had asked.", "sent", "did_not_happen"),
        ("The captain was acquitted of shelling the village.", "shelling", "hypothetical"),
        (
            "Egypt agreed to reopen the canal, lift the blockade and resume talks with Israel.",
            "lift", "planned",
        ),
    ],
)  # fmt: skip
def test_whether(coder: Any, text: str, trigger: str, status: str) -> None:
    assert claims_of(coder, text)[trigger].status == status


@pytest.mark.parametrize(
    ("text", "trigger", "condition"),
    [
        (
            "The hijackers threatened to kill the crew unless Cyprus freed two men.",
            "kill", "unless Cyprus freed two men",
        ),
        (
            "Norway offered to send nurses to Beirut provided that the army withdrew.",
            "send", "provided that the army withdrew",
        ),
        (
            "The colonels promised not to arrest the miners if they returned to work.",
            "arrest", "if they returned to work",
        ),
    ],
)  # fmt: skip
def test_on_what_it_hangs(coder: Any, text: str, trigger: str, condition: str) -> None:
    (cell,) = claims_of(coder, text)[trigger].fields("condition")
    assert cell.text == condition


def test_a_promise_not_to_is_no_threat(coder: Any) -> None:
    claims = claims_of(coder, "The colonels promised not to arrest the miners.")
    assert claims["promised"].type == "AGREE"


def test_a_crash_kills_without_assault(coder: Any) -> None:
    assert not claims_of(coder, "Ten guards were killed when their bus overturned.")


def test_what_happened_on_a_day_that_when_tells(coder: Any) -> None:
    text = "Parliament met on Tuesday, when mortars hit a hospital in Sidon."
    time = claims_of(coder, text)["hit"].time
    assert time is not None
    assert time.text == "Tuesday"


def test_what_is_provided_for_is_a_condition(coder: Any) -> None:
    text = "Norway offered to send nurses to Beirut provided that the army withdrew."
    assert claims_of(coder, text)["withdrew"].status == "conditional"


@pytest.mark.parametrize(
    ("text", "trigger", "actors", "stance"),
    [
        (  # what is done is no promise
            "The colonels promised to free the miners but arrested their leader.",
            "arrested", ["The colonels"], "asserts",
        ),
        (  # they are charged with it
            "Police have charged three clerks with plotting to blow up a barracks.",
            "blow", ["three clerks"], "alleges",
        ),
    ],
)  # fmt: skip
def test_who_and_in_which_voice(
    coder: Any, text: str, trigger: str, actors: list[str], stance: str
) -> None:
    claim = claims_of(coder, text)[trigger]
    assert [cell.text for cell in claim.actors] == actors
    assert claim.say_so[-1].stance == stance
