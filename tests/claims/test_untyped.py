"""Who and what fill the roles of an act that no entry types."""

from typing import Any

import pytest

from sayso import Coder
from sayso.model import Report

pytestmark = pytest.mark.parser


@pytest.fixture(scope="module")
def all_acts(coder: Any) -> Coder:
    return Coder(coder.parser, coder.lexicon, untyped=True)


@pytest.mark.parametrize(
    ("text", "trigger", "actors", "targets"),
    [
        ("Norway sold four ships to Chile.", "sold", ["Norway"], ["four ships", "Chile"]),
        ("The firm received loans from Canada.", "received", ["The firm"], ["loans", "Canada"]),
        ("The minister spoke to the press.", "spoke", ["The minister"], ["the press"]),
        ("The bishop came to Lima.", "came", [], ["The bishop"]),
        ("The council let fishermen use the bay.", "let", ["The council"], ["fishermen"]),
        ("The kit contains three lamps.", "contains", [], ["three lamps", "The kit"]),
        ("Ship sales rose in May.", "sales", [], ["Ship"]),
        ("Ship sales rose in May.", "rose", [], ["Ship sales"]),
        ("The king's death surprised Spain.", "death", [], ["The king"]),
        ("The king's death surprised Spain.", "surprised", ["The king's death"], ["Spain"]),
        ("The crew had trouble opening the hatch.", "opening", ["The crew"], ["the hatch"]),
        ("The engine works.", "works", [], ["The engine"]),
        ("The new pump improved the harvest.", "improved", ["The new pump"], ["the harvest"]),
        ("The index lost 200 points.", "lost", [], ["200 points", "The index"]),
        ("The loss hurt the bank.", "hurt", ["The loss"], ["the bank"]),
        ("The author died aged 60.", "died", [], ["The author"]),
        ("The dispute between Peru and Chile is old.", "dispute", ["Peru", "Chile"], []),
        ("The offer of the ministry was late.", "offer", ["the ministry"], []),
        ("The decline in revenues was slow.", "decline", [], ["revenues"]),
        ("The miners began to dig.", "began", ["The miners"], []),
        ("The price fell to two dollars.", "fell", [], ["The price"]),
        ("Peru is in talks to buy two ships.", "buy", ["Peru"], ["two ships"]),
        ("A quarter of the sailors deserted.", "deserted", ["A quarter of the sailors"], []),
        ("The minister underwent surgery.", "underwent", [], ["surgery", "The minister"]),
    ],
)
def test_roles(
    all_acts: Coder, text: str, trigger: str, actors: list[str], targets: list[str]
) -> None:
    claims = all_acts.code(Report.from_text(text)).claims
    found = [
        ([c.text for c in claim.actors], [c.text for c in claim.targets])
        for claim in claims
        if claim.trigger.quote == trigger
    ]
    assert (actors, targets) in found


def test_according_to_is_no_act(all_acts: Coder) -> None:
    claims = all_acts.code(Report.from_text("According to the mayor, the bridge fell.")).claims
    assert [claim.trigger.quote for claim in claims] == ["fell"]
