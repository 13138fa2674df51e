"""*of* hung on a town or a day belongs to the deed told there."""

from typing import Any

import pytest

from sayso import Report

pytestmark = pytest.mark.parser


@pytest.mark.parametrize(
    ("text", "target"),
    [
        (
            "The assassination in Paris of exiled leader Shapour Bakhtiar shocked France.",
            "exiled leader Shapour Bakhtiar",
        ),
        (
            "The murder in Memphis of Martin Luther King by James Earl Ray led to riots.",
            "Martin Luther King",
        ),
    ],
)
def test_the_victim_of_a_deed_is_no_owner_of_a_town(coder: Any, text: str, target: str) -> None:
    claims = coder.code(Report.from_text(text)).claims
    deed = next(claim for claim in claims if claim.type == "ASSAULT")
    assert [cell.text for cell in deed.targets] == [target]
