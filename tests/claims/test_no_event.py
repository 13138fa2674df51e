"""Each word of frames.csv in its example: nobody did anything. And what only looks like it."""

from typing import Any

import pytest

from sayso.lexicon import FOLDER
from sayso.lexicon.frames import read_frames
from sayso.model import Reason, Report

pytestmark = pytest.mark.parser

EXAMPLES = [(row["lemma"], row["example"]) for row in read_frames(FOLDER / "frames.csv")]


@pytest.mark.parametrize(("lemma", "text"), EXAMPLES)
def test_a_frame_holds_no_event(coder: Any, lemma: str, text: str) -> None:
    coded = coder.code(Report.from_text(text))
    assert not [claim.trigger.quote for claim in coded.claims if claim.kind == "event"]
    assert coded.left_out


def test_the_reason_is_named(coder: Any) -> None:
    (left,) = coder.code(Report.from_text("In the film, the rebels kidnap the queen.")).left_out
    assert left.reason is Reason.NO_EVENT
    assert left.detail == "a plot is told"


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("The film angered the government, which banned it.", "COERCE"),
        ("Gunmen attacked a bus with footballers before the final of the tournament.", "ASSAULT"),
        ("Police arrested a striker after the final of the league.", "COERCE"),
        ("The court annulled article 16 and freed the ministers.", "RETREAT"),
        ("Each country accused the other of aggression.", "ACCUSE"),
        ("A train hit by a bomb derailed near Ghent, the police said.", "ASSAULT"),
        ("The army must leave the valley, the president said.", "REQUEST"),
    ],
)
def test_what_only_looks_like_it(coder: Any, text: str, type_: str) -> None:
    claims = coder.code(Report.from_text(text)).claims
    assert type_ in [claim.type for claim in claims]


@pytest.mark.parametrize(
    "text",
    [
        "Friends, let us stand together.",
        "May fortune favour you all and thank you.",
        "The clerk declined to give her name.",
        "The clerk asked not to be named.",
        "The historians agree that the crimes of the duke should be studied.",
        "The government of Norway regrets that the quake has struck Peru.",
        "The new phone allows users to buy tickets.",
        "The alliance must be ready to face a storm.",
        "The tram dragged him ten feet.",
        "Programmers support users of the old browser.",
        "The firm told the king that it would sell its mine, a deal worth millions.",
    ],
)
def test_what_is_said_every_day(coder: Any, text: str) -> None:
    coded = coder.code(Report.from_text(text))
    assert not [claim.type for claim in coded.claims if claim.kind == "event"]
