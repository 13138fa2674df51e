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


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("The colonel is accused of shooting two soldiers in Lima.", "unnamed"),
        ("The colonel, who is charged with shooting two soldiers, fled.", "unnamed"),
        ("Two colonels suspected of shooting two soldiers were held.", "unnamed"),
        ("The colonel was arrested for shooting two soldiers.", "unnamed"),
        ("The colonel was arrested on suspicion of shooting two soldiers.", "unnamed"),
        ("The colonel was tried for shooting two soldiers.", "unnamed"),
        ("Police arrested the colonel for shooting two soldiers.", "Police"),
        ("The colonel was accused by the mayor of shooting two soldiers.", "mayor"),
        ("The mayor blamed the army for shooting two soldiers.", "mayor"),
    ],
)
def test_a_deed_under_a_charge_is_the_accusers(coder: Any, text: str, voice: str) -> None:
    (deed,) = (claim for claim in code(coder, text) if claim.type == "ASSAULT")
    assert [(one.source.name, one.stance) for one in deed.say_so[1:]] == [(voice, "alleges")]
    assert deed.status == "happened"


def test_a_deed_that_is_not_charged_is_the_outlets(coder: Any) -> None:
    text = "The colonel visited Lima after shooting two soldiers."
    claims = code(coder, text)
    assert "ASSAULT" in [claim.type for claim in claims]
    for claim in claims:
        assert [one.source_type for one in claim.say_so] == ["outlet"]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("There was a bombing in Nairobi, which killed six people.", []),
        ("The bombings in Lima and Cali, which left six people dead, stopped.", []),
        ("A blast in Lima, which killed six people, shook the country.", []),
        ("The army shelled a market in Sarajevo, which killed six people.", ["The army"]),
        ("He fled to Iraq, which bombed the villages.", ["Iraq"]),
    ],
)
def test_the_scene_of_force_did_not_use_it(coder: Any, text: str, actors: list[str]) -> None:
    found = [claim for claim in code(coder, text) if claim.type == "ASSAULT"]
    assert [[c.text for c in claim.actors] for claim in found][-1:] in ([actors], [])
    if actors:
        assert found


@pytest.mark.parametrize(
    "text", ["Buyers demanded fuel efficient vehicles.", "The crowd demanded boats."]
)
def test_nobody_asks_a_thing(coder: Any, text: str) -> None:
    assert not any(claim.targets for claim in code(coder, text) if claim.type == "REQUEST")


def test_the_place_of_another_clause_is_not_borrowed(coder: Any) -> None:
    text = "In Peru, the phone will be sold, despite calls for the firm to let it be used."
    claims = [claim for claim in code(coder, text) if claim.type == "REQUEST"]
    assert claims
    assert not any(claim.places for claim in claims)


@pytest.mark.parametrize(
    ("text", "type_", "status"),
    [
        ("I would like to thank the nurses of Ghana.", "SUPPORT", "ongoing"),
        ("We wish to congratulate the Chilean people.", "SUPPORT", "ongoing"),
        ("She wanted to congratulate the Chilean people.", "AGREE", "planned"),
        ("The rebels will attack the port.", "THREATEN", "planned"),
        ("Lawyers maintain that the court can pardon the general.", "CONCEDE", "hypothetical"),
        ("The queen watched the premiers sign the treaty.", "SUPPORT", "happened"),
        ("The rebels were about to attack the port.", "ASSAULT", "planned"),
    ],
)
def test_what_is_done_by_saying_so_and_what_was_to_come(
    coder: Any, text: str, type_: str, status: str
) -> None:
    claims = [c for c in coder.code(Report.from_text(text)).claims if c.kind == "event"]
    assert [(claim.type, claim.status) for claim in claims] == [(type_, status)]


def test_a_refusal_hangs_on_its_condition(coder: Any) -> None:
    text = "Cairo said it would give no aid to Chad unless the rebels left the oasis."
    (refusal,) = [c for c in coder.code(Report.from_text(text)).claims if c.type == "REJECT"]
    told = [cell.evidence[0].quote for cell in refusal.cells if cell.field == "condition"]
    assert told == ["unless the rebels left the oasis"]
