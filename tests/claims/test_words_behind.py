"""Who and what stand behind the words of a pattern: quantities, authors, intentions."""

from typing import Any

import pytest

from sayso.model import Report

pytestmark = pytest.mark.parser


def told(coder: Any, text: str) -> set[tuple[str | None, str, str]]:
    """Type, actors and targets of the events of a text."""
    return {
        (
            claim.type,
            " + ".join(cell.text for cell in claim.actors),
            " + ".join(cell.text for cell in claim.targets),
        )
        for claim in coder.code(Report.from_text(text)).claims
        if claim.kind == "event"
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a quantity, a series or a consignment stands for what it is one of
        (
            "The two envoys held three days of talks in Oslo.",
            ("CONSULT", "The two envoys", ""),
        ),
        (
            "Libya withdrew the last of its soldiers from Chad.",
            ("RETREAT", "Libya", "Chad"),
        ),
        # modifiers may part a compound
        (
            "Greece and Turkey held joint naval exercises in May.",
            ("COOPERATE", "Greece + Turkey", ""),
        ),
        # whose words a document holds
        (
            "The foreign ministry issued a statement condemning the raid on Tunis.",
            ("ACCUSE", "The foreign ministry", ""),
        ),
        # who a predicate noun is said of
        (
            "Norway became the first state to recognise Latvia.",
            ("SUPPORT", "Norway", "Latvia"),
        ),
        # a mutual act whose parties only its object tells
        (
            "Ties between Vietnam and Norway were restored in 1995.",
            ("SUPPORT", "Vietnam + Norway", ""),
        ),
        # what is planned is still to come
        (
            "Chancellor Kohl is due to visit Prague in May.",
            ("AGREE", "Chancellor Kohl", "Prague"),
        ),
        # an event noun without its parties below an operator
        (
            "The Chadian rebels halted their raids.",
            ("RETREAT", "The Chadian rebels", ""),
        ),
        # who is asked stands inside the clause
        (
            "The Catholic bishops appealed for Nigeria to free the nuns.",
            ("REQUEST", "The Catholic bishops", "Nigeria"),
        ),
        # an adjective with a clause of its own
        (
            "Peru declared itself ready to negotiate with Ecuador.",
            ("AGREE", "Peru", "Ecuador"),
        ),
    ],
)
def test_found(coder: Any, text: str, expected: tuple[str, str, str]) -> None:
    assert expected in told(coder, text)


def test_intentions_of_force_keep_their_type(coder: Any) -> None:
    assert {kind for kind, _, _ in told(coder, "The rebels plan to bomb the bridge.")} == {
        "ASSAULT"
    }
