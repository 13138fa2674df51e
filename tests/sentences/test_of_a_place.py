"""*of* hung on a town or a day belongs to the deed told there."""

from typing import Any

import pytest

from sayso import Report

pytestmark = pytest.mark.parser


@pytest.mark.parametrize(
    ("text", "targets", "places"),
    [
        (
            "The assassination in Paris of exiled leader Shapour Bakhtiar shocked France.",
            ["exiled leader Shapour Bakhtiar"],
            ["Paris"],
        ),
        (
            "Police found the gun after the murder in Bogotá of Jorge Eliécer Gaitán.",
            ["Jorge Eliécer Gaitán"],
            ["Bogotá"],
        ),
    ],
)
def test_of_after_a_place(coder: Any, text: str, targets: list[str], places: list[str]) -> None:
    claims = coder.code(Report.from_text(text)).claims
    deed = next(claim for claim in claims if claim.type == "ASSAULT")
    assert [cell.text for cell in deed.targets] == targets
    assert [cell.text for cell in deed.places] == places
