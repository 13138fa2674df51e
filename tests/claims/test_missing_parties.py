"""Parties that stand away from the noun that names the act."""

from functools import cache

import pytest

from sayso import Coder, Report


@cache
def coder() -> Coder:
    """The coder, loaded once."""
    return Coder.load()


@pytest.mark.parser
@pytest.mark.parametrize(
    ("text", "act", "actors", "targets"),
    [
        (
            "The minister left Geneva following negotiations with Iran.",
            "CONSULT",
            ["The minister"],
            ["Iran"],
        ),
        (
            "Chile is complying with the United Nations's requests.",
            "REQUEST",
            ["the United Nations"],
            ["Chile"],
        ),
        ("France as well as Belgium condemned the raid.", "ACCUSE", ["France", "Belgium"], []),
        (
            "The miners were given grants worth $40 million by the Japanese government.",
            "AID",
            ["the Japanese government"],
            ["The miners"],
        ),
    ],
)
def test_who(text: str, act: str, actors: list[str], targets: list[str]) -> None:
    """Who did it to whom, as it is written."""
    claims = [claim for claim in coder().code(Report.from_text(text)).claims if claim.type == act]
    assert [[cell.text for cell in claim.actors] for claim in claims] == [actors]
    assert [[cell.text for cell in claim.targets] for claim in claims] == [targets]


@pytest.mark.parser
def test_town_of_a_summit() -> None:
    """A summit is with nobody of the town it is called by."""
    claims = (
        coder().code(Report.from_text("Leaders signed the accord at the Madrid summit.")).claims
    )
    assert not [cell for claim in claims for cell in claim.targets]


@pytest.mark.parser
def test_what_is_nobody() -> None:
    """A clause with *what* names nobody who acts."""
    text = "Farmers joined what has become a daily rally to press for higher prices."
    claims = coder().code(Report.from_text(text)).claims
    assert all(cell.text != "what" for claim in claims for cell in claim.actors)
