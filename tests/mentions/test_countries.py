"""The country of a party, from its modifiers and from whom it is of."""

from typing import Any

import pytest

from sayso.model import Report

pytestmark = pytest.mark.parser


@pytest.mark.parametrize(
    ("text", "words", "country"),
    [
        ("Thousands of Iraqi Kurds marched in Erbil.", "Thousands of Iraqi Kurds", "IRQ"),
        ("Turkish Kurds met the minister.", "Turkish Kurds", "TUR"),
        (
            "The military government of President Prosper Avril fell.",
            "The military government of President Prosper Avril",
            "HTI",
        ),
        ("Ethnic Turks marched.", "Ethnic Turks", None),
    ],
)
def test_country(coder: Any, text: str, words: str, country: str | None) -> None:
    found = {m.span.quote: m.country for m in coder.code(Report.from_text(text)).mentions}
    assert found[words] == country
