"""Somebody's own words that nothing gives to anybody are not the outlet's."""

from typing import Any

import pytest

from sayso import Report

pytestmark = pytest.mark.parser


@pytest.mark.parametrize(
    ("text", "voices"),
    [
        ("We will free the prisoners on Friday.", ["outlet", "unnamed"]),
        ("Our party rejects the treaty of Versailles.", ["outlet", "unnamed"]),
        ("The army will free the prisoners on Friday.", ["outlet"]),
        ("Rebels attacked our correspondent near the port.", ["outlet"]),
        ("Winston Churchill said: “We will fight the invaders.”", ["outlet", "Winston Churchill"]),
    ],
)
def test_who_says_we(coder: Any, text: str, voices: list[str]) -> None:
    claim = coder.code(Report.from_text(text)).claims[0]
    assert [link.source.name for link in claim.say_so] == voices
