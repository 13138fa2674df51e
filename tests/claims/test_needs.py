"""Needs and leanings, decisions of any kind, warnings not to; reports that are of sport."""

from typing import Any

import pytest

from sayso.model import Report

pytestmark = pytest.mark.parser


@pytest.mark.parametrize(
    "text",
    [
        "The publisher was hesitant to print in colour.",
        "The statutes oblige the museum to keep a ledger.",
        "The licence requires the brewery to label its bottles.",
        "The manual requires the company to clean the boiler in spring.",
    ],
)
def test_nobody_asks_or_refuses(coder: Any, text: str) -> None:
    assert not coder.code(Report.from_text(text)).claims


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("The treaty required Egypt to release the prisoners.", "REQUEST"),
        ("The general was reluctant to withdraw from the valley.", "REJECT"),
    ],
)
def test_somebody_does(coder: Any, text: str, type_: str) -> None:
    assert type_ in [claim.type for claim in coder.code(Report.from_text(text)).claims]


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("The senate must approve any plan to arrest the bishops.", "COERCE"),
        ("The legion was warned not to operate in Gaul.", "presence"),
    ],
)
def test_neither_planned_nor_denied(coder: Any, text: str, type_: str) -> None:
    claims = coder.code(Report.from_text(text)).claims
    assert [claim.status for claim in claims if claim.type == type_] == ["hypothetical"]


def test_a_report_of_sport_tells_of_games(coder: Any) -> None:
    text = (
        "The Bulls won their playoff game at the stadium. Jordan led the team with 40 points "
        "and three rebounds. It was the first meeting of the Bulls with the Lakers this season. "
        "Police arrested the coach after the game."
    )
    types = [claim.type for claim in coder.code(Report.from_text(text)).claims]
    assert types == ["COERCE"]
