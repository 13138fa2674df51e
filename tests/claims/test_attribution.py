"""Text in, attributions out: source, cue, content. Sentences are ours."""

import pytest

from sayso.claims.attribution import find_attributions
from sayso.lexicon import FOLDER
from sayso.lexicon.reporting import load_reporting
from sayso.model import Attribution, Report
from sayso.sentences import Parser

pytestmark = pytest.mark.parser

REPORTING = load_reporting(FOLDER / "reporting")


def attributions(parser: Parser, text: str) -> tuple[Attribution, ...]:
    report = Report.from_text(text)
    return find_attributions(report, parser.parse(report), None, REPORTING)


def words(spans: tuple[object, ...]) -> list[str]:
    return [getattr(span, "quote", "").strip(" .,") for span in spans]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        (
            "The mayor said that the bridge was safe.",
            "The mayor",
            "said",
            ["that the bridge was safe"],
        ),
        (
            "The mayor told reporters on Monday that the bridge was safe.",
            "The mayor",
            "told",
            ["that the bridge was safe"],
        ),
        (
            "The mayor, who took office in May, said the bridge was safe.",
            "The mayor",
            "said",
            ["the bridge was safe"],
        ),
        ("The bridge was safe, the mayor said.", "the mayor", "said", ["The bridge was safe"]),
        ("The bridge was safe, said the mayor.", "the mayor", "said", ["The bridge was safe"]),
        ("The bridge, the mayor said, was safe.", "the mayor", "said", ["The bridge", "was safe"]),
        ('"The bridge is safe," the mayor said.', "the mayor", "said", ['"The bridge is safe,"']),
        (
            '"The bridge is safe," said Ana Ruiz, the mayor of Lima.',
            "Ana Ruiz, the mayor of Lima",
            "said",
            ['"The bridge is safe,"'],
        ),
        (
            '"The bridge," the mayor said, "is safe."',
            "the mayor",
            "said",
            ['"The bridge,"', '"is safe."'],
        ),
        (
            'The mayor said: "The bridge is safe. It will stay open."',
            "The mayor",
            "said",
            ['"The bridge is safe. It will stay open."'],
        ),
        (
            "According to the mayor, the bridge was safe.",
            "the mayor",
            "According to",
            ["the bridge was safe"],
        ),
        (
            "The bridge was safe, according to the mayor.",
            "the mayor",
            "according to",
            ["The bridge was safe"],
        ),
        ("As the mayor put it, the bridge was safe.", "the mayor", "put", ["the bridge was safe"]),
        (
            "The mayor denied that the bridge was closed.",
            "The mayor",
            "denied",
            ["that the bridge was closed"],
        ),
        (
            "The mayor accused the army of shelling the bridge.",
            "The mayor",
            "accused",
            ["the army of shelling the bridge"],
        ),
        (
            "The mayor urged the army to leave the town.",
            "The mayor",
            "urged",
            ["the army to leave the town"],
        ),
        (
            "The mayor was sure that the bridge was safe.",
            "The mayor",
            "was sure",
            ["that the bridge was safe"],
        ),
        (
            "Villagers laughed at the mayor's claim that the bridge was safe.",
            "the mayor",
            "claim",
            ["that the bridge was safe"],
        ),
    ],
)
def test_one(parser: Parser, text: str, source: str, cue: str, content: list[str]) -> None:
    (found,) = attributions(parser, text)
    assert words(found.source) == [source]
    assert words(found.cue) == [cue]
    assert words(found.content) == [piece.strip(" .,") for piece in content]


@pytest.mark.parametrize(
    ("text", "cue", "stance"),
    [
        ("The duke reportedly fled to Rome.", "reportedly", "asserts"),
        ("The duke allegedly fled to Rome.", "allegedly", "alleges"),
        ("The duke is believed to have fled.", "is believed", "asserts"),
        ("It was reported that the duke had fled.", "was reported", "asserts"),
        ("It emerged that the duke had fled.", "emerged", "asserts"),
    ],
)
def test_nobody_named(parser: Parser, text: str, cue: str, stance: str) -> None:
    (found,) = attributions(parser, text)
    assert found.source == ()
    assert words(found.cue) == [cue]
    assert (found.stance, found.manner) == (stance, "unnamed")


@pytest.mark.parametrize(
    "text",
    [
        "The army crossed the river on Monday.",
        "The mayor could say that the bridge was safe.",
        "The mayor refused to say whether the bridge was safe.",
        "The flood claimed twelve lives.",
        "Rain continued on Monday, and the show went on.",
    ],
)
def test_no_say_so(parser: Parser, text: str) -> None:
    assert all("refuse" in "".join(words(a.cue)) for a in attributions(parser, text))


def test_quotation_goes_on_in_the_next_sentence_and_paragraph(parser: Parser) -> None:
    text = '"We lost," the general said. "We lost all."\n\n"The war is over."'
    (found,) = attributions(parser, text)
    assert words(found.source) == ["the general"]
    assert len(found.content) == 3


def test_quotation_over_paragraphs_is_one(parser: Parser) -> None:
    text = 'The general said: "We lost the town.\n\n"We lost the port too."\n\nRain fell.'
    (found,) = attributions(parser, text)
    assert words(found.content) == ['"We lost the town', '"We lost the port too."']


def test_colon_and_quotation_in_the_next_paragraph(parser: Parser) -> None:
    (found,) = attributions(parser, 'The general added:\n\n"We lost the port too."')
    assert words(found.source) == ["The general"]
    assert words(found.content) == ['"We lost the port too."']


def test_credit_after_a_quotation(parser: Parser) -> None:
    text = '"We lost the port and the town." — Ana Ruiz'
    (found,) = attributions(parser, text)
    assert words(found.source) == ["Ana Ruiz"]


def test_chain(parser: Parser) -> None:
    text = "Officials quoted by Reuters said the army believes the rebels fled."
    agency, officials, army = attributions(parser, text)
    assert words(agency.source) == ["Reuters"]
    assert (officials.held_by, army.held_by) == (0, 1)
    assert words(army.source) == ["the army"]
    assert army.type == "attitude"


def test_cited_source_stands_within_the_citing_voice(parser: Parser) -> None:
    text = "The army shelled the port, Reuters reported, citing an official."
    agency, official = attributions(parser, text)
    assert words(official.source) == ["an official"]
    assert official.held_by == 0
    assert words(official.content) == words(agency.content)


@pytest.mark.parametrize(
    ("text", "manner"),
    [
        ('"We lost," he said.', "direct"),
        ('He said they had "lost the war" in May.', "mixed"),
        ("He said they had lost.", "indirect"),
        ("According to him, they had lost.", "according_to"),
    ],
)
def test_manner(parser: Parser, text: str, manner: str) -> None:
    assert attributions(parser, text)[0].manner == manner


@pytest.mark.parametrize(
    "text",
    [
        '"The war is over, he said. The army left.',
        'The war is over," he said.',
        "“We won. “We won,” he said.",
        "He said ''the war is over.",
    ],
)
def test_odd_marks_never_stop_it(parser: Parser, text: str) -> None:
    assert any("said" in words(a.cue) for a in attributions(parser, text))
