"""Who a passive was done by when other phrases stand between, with which weapon, and to whom by
name."""

from typing import Any

import pytest

from sayso.model import Claim, Report

pytestmark = pytest.mark.parser


def force(coder: Any, text: str) -> tuple[Claim, ...]:
    claims = coder.code(Report.from_text(text)).claims
    return tuple(claim for claim in claims if claim.type == "ASSAULT")


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("The poet was kidnapped at the Granada bus station by troops of the guard.", ["troops"]),
        (
            "The monks murdered last Friday (17 May) by masked men were buried today.",
            ["masked men"],
        ),
        ("The judge was wounded in an attack by rebels.", []),  # the attack has its own claim
        ("The envoy was murdered at a hotel by the lake.", []),
    ],
)
def test_by_whom(text: str, actors: list[str], coder: Any) -> None:
    claim = force(coder, text)[0]
    assert [cell.text.split(" of ")[0] for cell in claim.actors] == actors


@pytest.mark.parametrize(
    ("text", "weapons"),
    [
        ("Partisans blew up the bridge with dynamite.", ["dynamite"]),
        ("The monks were shot dead with two bursts of machine-gun fire.", ["machine-gun"]),
        ("The gang began attacks with explosives on banks.", ["explosives"]),
        ("Partisans blew up the bridge with ease.", []),
    ],
)
def test_with_which_weapon(text: str, weapons: list[str], coder: Any) -> None:
    claim = force(coder, text)[0]
    assert [cell.text for cell in claim.instruments] == weapons


def test_a_weapon_makes_it_a_threat_of_violence(coder: Any) -> None:
    claims = coder.code(Report.from_text("A guard threatened the crew with a rifle.")).claims
    (claim,) = (c for c in claims if c.type == "THREATEN")
    assert claim.mode == "violence"
    assert [cell.text for cell in claim.instruments] == ["a rifle"]


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        (
            "Two of the guards, Juan Ruiz and Luis Paz, were killed.",
            ["the guards", "Juan Ruiz", "Luis Paz"],
        ),
        (
            "The two Poles, Jan Nowak of Gdansk and Adam Wilk of Krakow, were kidnapped.",
            ["The two Poles", "Jan Nowak", "Adam Wilk"],
        ),
        ("Six monks were murdered, including Luis Paz.", ["Six monks", "Luis Paz"]),
        (
            "The killing of six monks, including Luis Paz, shocked Lima.",
            ["six monks", "Luis Paz"],
        ),
    ],
)
def test_victims_by_name(text: str, targets: list[str], coder: Any) -> None:
    claim = force(coder, text)[0]
    assert [cell.text for cell in claim.targets] == targets
    assert {cell.kind for cell in claim.targets} <= {"person", "group"}


def test_numbers_of_victims_are_people(coder: Any) -> None:
    claim = force(coder, "The raid by rebels left two dead.")[-1]
    assert [(cell.text, cell.kind) for cell in claim.targets] == [("two", "group")]


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        (
            "Arsonists burned the mill, the mayor's house, and the town hall.",
            ["the mill", "the mayor's house", "the town hall"],
        ),
        (
            "The priest Ana Ruiz, rector of a college, and two monks were murdered.",
            ["The priest", "two monks"],
        ),
        ("The consulate was the target of an attack on Sunday.", ["The consulate"]),
        ("A cart rigged with gunpowder exploded outside the theatre.", ["the theatre"]),
    ],
)
def test_what_was_hit(text: str, targets: list[str], coder: Any) -> None:
    claim = force(coder, text)[0]
    assert [cell.text for cell in claim.targets] == targets


def test_victims_who_are_identified(coder: Any) -> None:
    text = "Two tourists were kidnapped. The victims were identified as John Smith and Paul Jones."
    told, again = force(coder, text)
    assert [cell.text for cell in again.targets] == ["John Smith", "Paul Jones"]
    assert (told.mode, again.mode, again.actors) == ("abduct", "abduct", ())
    (only,) = force(coder, "Two tourists were kidnapped. The car was identified as a Ford.")
    assert only.trigger.quote == "kidnapped"


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("A border patrol clashed with a column of rebels.", ["A border patrol"]),
        (
            "The bishop held the army and the high command responsible for the attack on the town.",
            ["the army", "the high command"],
        ),
    ],
)
def test_who_did_it(text: str, actors: list[str], coder: Any) -> None:
    claim = force(coder, text)[0]
    assert [cell.text for cell in claim.actors] == actors
