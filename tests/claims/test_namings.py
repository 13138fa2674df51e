"""A loaded word is a naming by a voice and decides nothing."""

from typing import Any

import pytest

from sayso.model import Report

pytestmark = pytest.mark.parser


@pytest.mark.parametrize(
    ("text", "label", "named"),
    [
        ("Police arrested two terrorists in Lima.", "terrorists", "two terrorists"),
        ("The exiles denounced the regime.", "regime", "the regime"),
        ("The puppet government fled to Rome.", "puppet", "The puppet government"),
        ("Police arrested the self-styled general.", "self-styled", "the self-styled general"),
        (
            "The court jailed nine political prisoners.",
            "political prisoners",
            "nine political prisoners",
        ),
        ("Hardliners opposed the treaty.", "Hardliners", "Hardliners"),
        ("The mayor described the marchers as zealots.", "zealots", "the marchers"),
    ],
)
def test_naming(coder: Any, text: str, label: str, named: str) -> None:
    claims = [c for c in coder.code(Report.from_text(text)).claims if c.kind == "naming"]
    assert [(c.trigger.text, c.targets[0].text) for c in claims] == [(label, named)]


def test_a_name_in_capitals_is_no_naming(coder: Any) -> None:
    coded = coder.code(Report.from_text("The Terrorist Research Centre moved to Oslo."))
    assert not [claim for claim in coded.claims if claim.kind == "naming"]


@pytest.mark.parametrize(
    "text", ["The film is about a sea monster.", "The child dropped her puppet in Rome."]
)
def test_a_word_for_a_thing_is_no_naming(coder: Any, text: str) -> None:
    coded = coder.code(Report.from_text(text))
    assert not [claim for claim in coded.claims if claim.kind == "naming"]
