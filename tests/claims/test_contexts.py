"""What a claim is about, and on which words that rests."""

import pytest

from sayso.lexicon import load_lexicon
from sayso.lexicon.plover import CONTEXTS
from sayso.model import Report

pytestmark = pytest.mark.parser


@pytest.mark.parametrize(
    ("text", "contexts"),
    [
        ("The army shelled the hospital in Homs.", [("military", "health")]),
        ("Police beat protesters in Minsk with truncheons.", [("repression",)]),
        ("Police arrested two men over the robbery of a bank in Lyon.", [("crime",)]),
        ("Marines arrested a drug lord in Sinaloa.", [("military", "illegal_drugs")]),
        ("Gunmen killed three men a day after the senate fell.", [()]),
        ("Rebels of the Lord's Resistance Army abducted ten children.", [()]),
        ("The health ministry said rebels had bombed the airport.", [()]),
        ("Thousands of women marched in Warsaw to demand the right to abortion.", [("gender",)]),
        ("The bishop urged the government to protect migrants.",
         [("religion_ethnicity", "migration")]),
        ("Israel released 90 prisoners on Sunday.", [()]),
    ],
)  # fmt: skip
def test_contexts(text, contexts, coder):
    claims = coder.code(Report.from_text(text)).claims
    assert [claim.context for claim in claims if claim.kind == "event"] == contexts


def test_steps_hold_the_words(coder):
    (claim,) = coder.code(Report.from_text("The army shelled the hospital in Homs.")).claims
    steps = [step for step in claim.derivation if step.about == "context"]
    assert [step.evidence[0].quote for step in steps] == ["The army", "hospital"]
    assert steps[1].rule.startswith("contexts.csv:")


def test_a_paragraph_speaks_where_two_words_agree(coder):
    told = "Doctors fought the epidemic for weeks. On Monday the mayor met the king."
    claims = coder.code(Report.from_text(told)).claims
    assert [c.context for c in claims if c.type == "CONSULT"] == [("health",)]
    told = "Doctors worked for weeks. On Monday the mayor met the king."
    claims = coder.code(Report.from_text(told)).claims
    assert [c.context for c in claims if c.type == "CONSULT"] == [()]


def test_every_context_has_words():
    lines = load_lexicon().contexts.lines
    assert {line.context for line in lines} == {*CONTEXTS, "none"}
