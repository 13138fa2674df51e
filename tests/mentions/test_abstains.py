"""Descriptions and pronouns are linked where all agrees and nobody else is as near; else they stay
as said."""

import pytest

from sayso.lexicon import FOLDER
from sayso.lexicon.world import load_world
from sayso.mentions import find_mentions
from sayso.model import Mention, Report
from sayso.sentences import Parser

WORLD = load_world(FOLDER / "world")
pytestmark = pytest.mark.parser


def at(parser: Parser, text: str, words: str, nth: int = 0) -> Mention:
    """The nth mention whose span holds just these words."""
    report = Report.from_text(text)
    mentions = find_mentions(report, parser.parse(report), (), WORLD)
    return [item for item in mentions.items if item.span.quote == words][nth]


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (
            "President Oscar Arias met reporters. The Costa Rican president left.",
            "The Costa Rican president",
            "Oscar Arias",
        ),
        (
            "President Oscar Arias met reporters. The president left for Geneva.",
            "The president",
            "Oscar Arias",
        ),
        (
            "Norway closed the port. The country lives from fish.",
            "The country",
            "Norway",
        ),
        (
            "The Swedish government protested. The government recalled its envoy.",
            "The government",
            "Sweden",
        ),
        (
            "The team flew to Geneva. They were denied visas. They crossed areas held by the"
            " Taliban. They asked for help.",
            "They",
            "team",
        ),
    ],
)
def test_links(parser: Parser, text: str, words: str, name: str) -> None:
    assert at(parser, text, words, -1).name == name


@pytest.mark.parametrize(
    ("text", "words", "not_name"),
    [
        (  # an office of another country
            "President Oscar Arias met reporters. The Venezuelan president left.",
            "The Venezuelan president",
            "Oscar Arias",
        ),
        (  # two countries
            "Norway fined ships from Iceland. The country lives from fish.",
            "The country",
            "Norway",
        ),
        (  # it says itself which one it means
            "Egypt sent troops. The large nation of Bangladesh promised soldiers.",
            "The large nation of Bangladesh",
            "Egypt",
        ),
        (
            "Shining Path denied it. Troops fought the “Red Dawn” group near Puno.",
            "the “Red Dawn” group",
            "Shining Path",
        ),
        (  # one of many, no one told of
            "Colonel Luis Perez spoke. One colonel was arrested.",
            "One colonel",
            "Luis Perez",
        ),
        (
            "Analyst Ana Diaz warned of losses. Another analyst disagreed.",
            "Another analyst",
            "Ana Diaz",
        ),
        (  # a fighter is no armed group
            "Pedro Ruiz joined Shining Path. The militant had left the navy.",
            "The militant",
            "Shining Path",
        ),
        (  # a word in an office is no country
            "Norway thanked the Secretary of State George Shultz.",
            "State",
            "Norway",
        ),
    ],
)
def test_stays_as_said(parser: Parser, text: str, words: str, not_name: str) -> None:
    assert at(parser, text, words).name != not_name
