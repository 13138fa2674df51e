"""Who is behind an act: claims of responsibility, involvement; and whose people a party is."""

from typing import Any

import pytest

from sayso.model import Claim, Report, Who

pytestmark = pytest.mark.parser


def attack(coder: Any, text: str) -> Claim:
    claims: tuple[Claim, ...] = coder.code(Report.from_text(text)).claims
    return next(claim for claim in claims if claim.type == "ASSAULT")


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("The ELN claimed responsibility for the kidnapping of the consul.", ["The ELN"]),
        ("The cartel was behind the assassination of the judge.", ["The cartel"]),
        ("The colonels involved in the murder of the priests fled.", ["The colonels"]),
        ("Ruiz, who had a hand in the murder of the monk, fled.", ["Ruiz"]),
        ("The ELN is believed to be responsible for the murder of the judge.", ["The ELN"]),
        ("The ELN is thought to be behind the bombing of the mill.", ["The ELN"]),
        ("The ELN began a series of attacks on banks.", ["The ELN"]),
        ("The murder of the judge was planned and carried out by the ELN.", ["the ELN"]),
        ("Two colonels have been linked to the murder of the monks.", ["Two colonels"]),
        ("The arrest of two cadets for killing the mayor was announced.", ["two cadets"]),
        ("An attack with grenades perpetrated by rebels left two dead.", ["rebels"]),
        ("Nobody claimed responsibility for the bombing of the bank.", []),
        ("Judge Paz may be behind the assassination of the mayor.", []),
        ("The mayor was not responsible for the murder of the nuns.", []),
    ],
)
def test_who_answers_for_an_act(text: str, actors: list[str], coder: Any) -> None:
    claim = attack(coder, text)
    assert [cell.text for cell in claim.actors] == actors
    assert claim.status == "happened"


@pytest.mark.parametrize(
    ("text", "voices"),
    [
        ("The ELN claimed responsibility for the attack on the bank.", ["ELN"]),
        ("The cartel was behind the assassination of the judge.", []),
        ("Nobody claimed responsibility for the bombing of the bank.", []),
    ],
)
def test_a_claim_of_responsibility_is_a_voice(text: str, voices: list[str], coder: Any) -> None:
    claim = attack(coder, text)
    assert [link.source.name for link in claim.say_so[1:]] == voices


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Guerrillas of the ELN attacked the town hall.", "ELN"),
        ("FMLN guerrillas attacked the town hall.", "Farabundo Marti National Liberation Front"),
        ("Members of the Shining Path killed the mayor.", "Shining Path"),
        ("Masked gunmen attacked the town hall.", None),
        ("Guerrillas of the northern valleys attacked the town hall.", None),
        ("The ELN attacked the town hall.", None),
    ],
)
def test_whose_people_they_are(text: str, whose: str | None, coder: Any) -> None:
    cell = attack(coder, text).actors[0]
    assert isinstance(cell.value, Who)
    assert cell.value.of == whose
