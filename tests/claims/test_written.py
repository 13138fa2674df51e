"""Letters, statements and numbered paragraphs after a colon: whose they are. Reports are ours."""

import pytest

from sayso import Coder, Report

pytestmark = pytest.mark.parser

WORDS = '"The army attacked Durban. Soldiers killed ten workers."'
BARE = "The army attacked Durban. Soldiers killed ten workers."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"The union sent a letter to the press, which reads: {WORDS}", ["union"]),
        (f"The union sent a letter to the press, which reads: {BARE}", ["union"]),
        (f"The union issued a communique which reads as follows: {WORDS}", ["union"]),
        (f"The union released the following statement:\n\n{WORDS}", ["union"]),
        (f"The union released a statement on Monday. It met in Durban: {BARE}", []),
        (f"The union met in Durban:\n\n{BARE}", []),
        (
            "The union reports:\n\n1. The army attacked Durban.\n\n2. Soldiers killed ten workers.",
            ["union"],
        ),
        (
            "The union reports:\n\n1. The army attacked Durban.\n\nSoldiers killed ten workers.",
            [],
        ),
        (
            "The union reports:\n\n1. The army attacked Durban.\n\n3. Soldiers killed ten workers.",
            [],
        ),
    ],
)
def test_whose_words(coder: Coder, text: str, expected: list[str]) -> None:
    coded = coder.code(Report.from_text(f"Durban, 3 May\n\n{text}\n\nThe police arrested a man."))
    said = {c.trigger.quote: [one.source.name for one in c.say_so[1:]] for c in coded.claims}
    assert said["killed"] == expected
    assert said["arrested"] == []
