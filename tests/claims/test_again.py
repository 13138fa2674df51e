"""The same act told again: what *the attack* or *the crime* points back to, and what it adds."""

from typing import Any

import pytest

from sayso.model import Claim, Report

pytestmark = pytest.mark.parser
_MURDER = "The mayor of Lima was murdered on Sunday. "


def again(coder: Any, text: str) -> list[Claim]:
    claims = coder.code(Report.from_text(text)).claims
    return [c for c in claims if any(step.rule == "told again" for step in c.derivation)]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Police said the ELN was behind the attack.", ["the ELN"]),
        ("Two soldiers committed the crime, a caller said.", ["Two soldiers"]),
        ("The police blamed the ELN for the crime.", ["the ELN"]),
        ("The attack was attributed to the ELN.", ["the ELN"]),
        ("The attack, which was carried out by rebels, was condemned.", ["rebels"]),
        ("The ELN claimed responsibility for the action.", ["the ELN", "The ELN"]),
        ("The ELN claimed responsibility for this action.", ["the ELN", "The ELN"]),
    ],
)
def test_a_second_telling_names_the_actor(text: str, actors: list[str], coder: Any) -> None:
    (claim,) = again(coder, _MURDER + text)
    assert [cell.text for cell in claim.actors] in (actors, actors[-1:])
    assert [cell.text for cell in claim.targets] == ["The mayor of Lima"]
    assert claim.type == "ASSAULT"


@pytest.mark.parametrize(
    "text",
    [
        _MURDER + "Nobody has claimed responsibility for the crime.",
        _MURDER + "The bishop condemned the crime.",
        _MURDER + "The minister took the action of closing the mine.",
        _MURDER + "The disease meant the death of many cattle.",
        _MURDER + "The attacks by critics went on.",
        "The police blamed the ELN for the crime.",
    ],
)
def test_nothing_is_added(text: str, coder: Any) -> None:
    assert not again(coder, text)


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("Rebels attacked a bus. Three clerks were killed.", ["Three clerks"]),
        ("Rebels attacked a bus. Three clerks were killed when a truck overturned.", None),
        ("Rebels attacked a bus. The bill was killed in committee.", None),
        ("Three clerks were killed.", None),
        ("Rebels attacked a bus. Several homes were damaged.", ["Several homes"]),
        ("Rebels attacked a bus. A bridge was destroyed on Monday.", ["A bridge"]),
        ("Rebels attacked a bus. A bridge was destroyed by rain.", None),
        ("Rebels attacked a bus. A bridge was destroyed in a flood.", None),
        ("Several homes were damaged.", None),
    ],
)
def test_harm_after_an_act_of_force(text: str, targets: list[str] | None, coder: Any) -> None:
    claims = coder.code(Report.from_text(text)).claims
    harm = [claim for claim in claims if claim.trigger.quote in ("killed", "damaged", "destroyed")]
    assert [[cell.text for cell in claim.targets] for claim in harm] == (
        [targets] if targets else []
    )


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        (
            "Two guards, Juan Ruiz and Luis Paz, were killed in the attack.",
            ["Two guards", "Juan Ruiz", "Luis Paz"],
        ),
        ("Two guards, both of them young, were killed in the attack.", ["Two guards"]),
        (
            "The rebels burned three vehicles: a bus, a truck and a taxi.",
            ["three vehicles", "a bus", "a truck", "a taxi"],
        ),
        ("The rebels burned three vehicles, a loss for the town.", ["three vehicles"]),
    ],
)
def test_what_a_list_spells_out(text: str, targets: list[str], coder: Any) -> None:
    (claim,) = coder.code(Report.from_text(text)).claims
    assert [cell.text for cell in claim.targets] == targets
