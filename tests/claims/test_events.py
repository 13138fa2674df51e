"""Sentence in, claims out: type, status, actors, targets. Sentences are ours, on public facts."""

from typing import Any

import pytest

from sayso.model import Claim, HowMany, Report

pytestmark = pytest.mark.parser


def code(coder: Any, text: str, published: str | None = None) -> tuple[Claim, ...]:
    return tuple(coder.code(Report.from_text(text, published=published)).claims)


@pytest.mark.parametrize(
    ("text", "type_", "status", "actor", "target"),
    [
        ("Peru's army arrested nine rebels.", "COERCE", "happened", "Peru's army", "nine rebels"),
        ("Nine rebels were arrested by the army.", "COERCE", "happened", "the army", "Nine rebels"),
        ("France agreed to resume talks with Iran.", "AGREE", "happened", "France", "Iran"),
        (
            "France refused to withdraw its troops from Chad.",
            "REJECT",
            "happened",
            "France",
            "Chad",
        ),
        ("Iran threatened to attack Iraq.", "THREATEN", "happened", "Iran", "Iraq"),
        ("Spain demanded that France extradite two men.", "REQUEST", "happened", "Spain", "France"),
        ("Norway halted aid to Uganda.", "SANCTION", "happened", "Norway", "Uganda"),
        ("France lifted the embargo on Iraq.", "CONCEDE", "happened", "France", "Iraq"),
        ("Syria will send aid to Lebanon.", "AGREE", "planned", "Syria", "Lebanon"),
        (
            "The army did not attack the village.",
            "ASSAULT",
            "did_not_happen",
            "The army",
            "the village",
        ),
        ("Cuba said that Angola must free the priests.", "REQUEST", "happened", "Cuba", "Angola"),
    ],
)
def test_dyad(coder: Any, text: str, type_: str, status: str, actor: str, target: str) -> None:
    found = [
        (claim.type, claim.status, [c.text for c in claim.actors], [c.text for c in claim.targets])
        for claim in code(coder, text)
    ]
    assert any(
        kind == type_ and state == status and actor in actors and target in targets
        for kind, state, actors, targets in found
    ), found


@pytest.mark.parametrize(
    "text",
    [
        "The ministry renamed the base.",
        "Shares were hit on Friday.",
        "The striker attacked the goal.",
        "The storm killed nobody.",
    ],
)
def test_no_event_leaves_a_reason(coder: Any, text: str) -> None:
    coded = coder.code(Report.from_text(text))
    assert not coded.claims
    assert coded.left_out


def test_an_operator_holds_its_inner_act(coder: Any) -> None:
    outer, inner = code(coder, "Iran threatened to attack Iraq.")
    assert (outer.type, inner.type) == ("THREATEN", "ASSAULT")
    assert inner.within == outer.id
    assert inner.status == "planned"


def test_every_claim_names_its_lexicon_line(coder: Any) -> None:
    (claim,) = code(coder, "Peru's army arrested nine rebels.")
    assert claim.derivation[0].rule.startswith("acts/coerce.csv:")
    assert claim.fields("action")[0].rule == claim.derivation[0].rule


def test_a_count_is_kept_as_said(coder: Any) -> None:
    (claim,) = code(coder, "Peru's army arrested dozens of rebels.")
    (count,) = claim.counts
    assert count.text == "dozens"
    assert isinstance(count.value, HowMany)
    assert (count.value.low, count.value.high) == (24, None)
