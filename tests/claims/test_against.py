"""Whom protests and forces on the move are against; who issues a document; threats with an if."""

from typing import Any

import pytest

from sayso.model import Report

pytestmark = pytest.mark.parser


@pytest.mark.parametrize(
    ("text", "type_", "actor", "target"),
    [
        (
            "Hundreds of Kurds rallied against the arrest of their leader by Turkish police.",
            "PROTEST",
            "Hundreds of Kurds",
            "Turkish police",
        ),
        (
            "Farmers marched through Lyon to demand subsidies from the French government.",
            "PROTEST",
            "Farmers",
            "the French government",
        ),
        (
            "Students gathered outside the Danish embassy.",
            "PROTEST",
            "Students",
            "Danish",
        ),
        ("Libya massed troops along its border with Sudan.", "MOBILIZE", "Libya", "Sudan"),
        (
            "Extra troops were put on alert along the Syrian border.",
            "MOBILIZE",
            "Extra troops",
            "Syrian",
        ),
        (
            "Parliament adopted a resolution condemning the Burmese government.",
            "ACCUSE",
            "Parliament",
            "the Burmese government",
        ),
        (
            "France said it would cut aid to Chad if the talks failed.",
            "THREATEN",
            "it",
            "Chad",
        ),
        ("The union suspended Chad's membership.", "SANCTION", "The union", "Chad"),
        (
            "A court found the former premier guilty of fraud.",
            "SANCTION",
            "A court",
            "the former premier",
        ),
        ("A raid on an office by police angered Peru.", "COERCE", "police", "an office"),
        (
            "Jordan suspended two weekly newspapers.",
            "COERCE",
            "Jordan",
            "two weekly newspapers",
        ),
        ("Libya trained commandos for raids against Chad.", "MOBILIZE", "Libya", "Chad"),
        ("Syrian tanks fired shells at targets in Beirut.", "ASSAULT", "Syrian tanks", "Beirut"),
        (
            "The army imposed a state of siege in Haiti.",
            "COERCE",
            "The army",
            "Haiti",
        ),
    ],
)
def test_against(coder: Any, text: str, type_: str, actor: str, target: str) -> None:
    found = [
        (claim.type, [c.text for c in claim.actors], [c.text for c in claim.targets])
        for claim in coder.code(Report.from_text(text)).claims
    ]
    assert any(t == type_ and actor in a and target in g for t, a, g in found), found


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("The army called a strike on the bunker.", "PROTEST"),
        ("The navy blockaded the port.", "PROTEST"),
    ],
)
def test_soldiers_do_not_protest(coder: Any, text: str, type_: str) -> None:
    claims = coder.code(Report.from_text(text)).claims
    assert type_ not in [claim.type for claim in claims]
