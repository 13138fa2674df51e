"""The country of a party, from its modifiers and from whom it is of."""

from typing import Any

import pytest

from sayso.model import Report

pytestmark = pytest.mark.parser


@pytest.mark.parametrize(
    ("text", "words", "country"),
    [
        ("Hundreds of Syrian Kurds left Qamishli.", "Hundreds of Syrian Kurds", "SYR"),
        ("Turkish Kurds met the minister.", "Turkish Kurds", "TUR"),
        (
            "The cabinet of President Alan Garcia fell.",
            "The cabinet of President Alan Garcia",
            "PER",
        ),
        ("Ethnic Turks marched.", "Ethnic Turks", None),
    ],
)
def test_country(coder: Any, text: str, words: str, country: str | None) -> None:
    found = {m.span.quote: m.country for m in coder.code(Report.from_text(text)).mentions}
    assert found[words] == country
