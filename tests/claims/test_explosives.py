"""What a weapon goes off at, the weapon in an act's own words, and a blast told in two clauses."""

from typing import Any

import pytest

from sayso.model import Claim, Report

pytestmark = pytest.mark.parser


def force(coder: Any, text: str) -> tuple[Claim, ...]:
    claims = coder.code(Report.from_text(text)).claims
    return tuple(claim for claim in claims if claim.type == "ASSAULT")


@pytest.mark.parametrize(
    ("text", "target", "weapon"),
    [
        ("A car bomb exploded in front of the embassy in Lima.", "the embassy", "A car bomb"),
        ("Rebels placed dynamite at the door of the consulate.", "the consulate", "dynamite"),
        ("Rebels planted a bomb on the roof of the ministry.", "the ministry", "a bomb"),
        ("The bomb exploded a few meters from the embassy.", "the embassy", "The bomb"),
        ("A bomb exploded in Lima on Monday.", "Lima", "A bomb"),
        ("The mayor was killed in a grenade attack.", "The mayor", "grenade"),
        ("A dynamite attack on the mill killed two workers.", "two workers", "dynamite"),
        ("The explosion destroyed the bank.", "the bank", None),
        ("Gunmen sabotaged pylons near Jena.", "pylons", None),
    ],
)
def test_target_and_weapon(text: str, target: str, weapon: str | None, coder: Any) -> None:
    claim = force(coder, text)[0]
    assert [cell.text for cell in claim.targets] == [target]
    assert [cell.text for cell in claim.instruments] == ([weapon] if weapon else [])


@pytest.mark.parametrize(
    "text",
    [
        "The clerk placed an order at the door of the consulate.",
        "Prices exploded at the bank.",
        "The guards hid the weapons in the house.",
    ],
)
def test_nothing_goes_off(text: str, coder: Any) -> None:
    assert not force(coder, text)


def test_a_blast_told_in_two_clauses(coder: Any) -> None:
    hurt, blast = force(coder, "Two guards were wounded when a bomb exploded at the mill.")
    assert [cell.text for cell in hurt.instruments] == ["a bomb"]
    assert [cell.text for cell in blast.targets] == ["the mill"]
    (only,) = force(coder, "The judge died when a car bomb went off outside his house.")
    assert [cell.text for cell in only.targets] == ["The judge", "his house"]
