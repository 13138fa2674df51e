"""A place in the text in, the chain of voices out. Sentences are ours."""

import pytest

from sayso.claims.attribution import find_attributions
from sayso.claims.say_so import Voices
from sayso.claims.voices import voices_at
from sayso.lexicon import FOLDER
from sayso.lexicon.reporting import load_reporting
from sayso.model import Report, SaySo
from sayso.sentences import Parser

pytestmark = pytest.mark.parser

REPORTING = load_reporting(FOLDER / "reporting")


def chain(parser: Parser, text: str, word: str) -> tuple[SaySo, ...]:
    report = Report.from_text(text, outlet="The Daily")
    attributions = find_attributions(report, parser.parse(report), None, REPORTING)
    voices = Voices(report, attributions, None, REPORTING)
    start = text.index(word)
    return voices.at(start, start + len(word))


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Rebels attacked Goma.", "attacked", []),
        ("The mayor said rebels attacked Goma.", "attacked", [("mayor", "asserts")]),
        ("The mayor denied that rebels attacked Goma.", "attacked", [("mayor", "denies")]),
        ("Rebels reportedly attacked Goma.", "attacked", [("unnamed", "asserts")]),
        ("The mayor accused rebels of attacking Goma.", "attacking", [("mayor", "alleges")]),
        ("The mayor condemned the bombing of Goma.", "bombing", []),
        (
            "Officials said the army believes rebels attacked Goma.",
            "attacked",
            [("Officials", "asserts"), ("army", "asserts")],
        ),
        ("The mayor said rebels fled, but troops attacked Goma.", "attacked", []),
        ("The mayor said he is safe but has attacked Goma.", "attacked", [("mayor", "asserts")]),
        ("The mayor said he was safe, but he attacked Goma.", "attacked", []),
        ("Mandela said rebels fled and Mandela attacked Goma.", "attacked", []),
        (
            "Mandela said rebels fled and that Botha attacked Goma.",
            "attacked",
            [("Mandela", "asserts")],
        ),
        ("Rebels attacked Goma, it said.", "attacked", [("it", "asserts")]),
        ("The mayor agreed to attack Goma.", "attack", [("mayor", "promises")]),
        ("The mayor told rebels to attack Goma.", "attack", [("mayor", "asks")]),
        ("The mayor called for rebels to attack Goma.", "attack", [("mayor", "asks")]),
        ("On Monday the mayor called for rebels to attack Goma.", "called", []),
        ("The mayor wrote of the attack on Goma.", "attack", [("mayor", "asserts")]),
        ("The mayor was writing of the attack on Goma.", "attack", []),
        ("The mayor considered whether to attack Goma.", "attack", [("mayor", "doubts")]),
        ("A judge kept the mayor from saying that rebels attacked Goma.", "attacked", []),
        (
            "The mayor said he did not hear shots, but saw rebels attack Goma.",
            "attack",
            [("mayor", "asserts")],
        ),
        ("No mayor accused rebels of attacking Goma.", "attacking", []),
        ("No mayor said that rebels attacked Goma.", "attacked", []),
        (
            "The Star said in an editorial:\n\nWar came.\n\nRebels attacked Goma.",
            "attacked",
            [("Star", "asserts")],
        ),
        ("The Star said in May:\n\nWar came.\n\nRebels attacked Goma.", "attacked", []),
        ("According to rumours, rebels attacked Goma.", "attacked", [("rumours", "alleges")]),
        ("According to reports, rebels attacked Goma.", "attacked", [("reports", "asserts")]),
        ("Rebels attacked Goma, which, according to the mayor, is safe.", "attacked", []),
        (
            "Rebels attacked Goma, the mayor was quoted as saying.",
            "attacked",
            [("mayor", "asserts")],
        ),
        (
            '"I suspect rebels attacked Goma," Mandela said.',
            "attacked",
            [("Mandela", "asserts"), ("Mandela", "alleges")],
        ),
        (
            '"They took the port (rebels bombed it in May) and fled," the mayor said.',
            "fled",
            [("mayor", "asserts")],
        ),
        ('"They took the port (rebels bombed it in May) and fled," the mayor said.', "bombed", []),
        ('"They took the port [after rebels bombed it]," the mayor said.', "bombed", []),
        (
            '"They took the port (we bombed it in May) and fled," the mayor said.',
            "bombed",
            [("mayor", "asserts")],
        ),
    ],
)
def test_chain(parser: Parser, text: str, word: str, expected: list[tuple[str, str]]) -> None:
    outlet, *voices = chain(parser, text, word)
    assert (outlet.source.name, outlet.source_type) == ("The Daily", "outlet")
    assert [(voice.source.name, voice.stance) for voice in voices] == expected


@pytest.mark.parametrize(
    ("text", "source_type"),
    [
        ("Ana Ruiz said rebels attacked Goma.", "named"),
        ("The mayor said rebels attacked Goma.", "office"),
        ("A diplomat said rebels attacked Goma.", "unnamed"),
        ("Officials said rebels attacked Goma.", "unnamed"),
        ("Some say rebels attacked Goma.", "vague"),
        ("Critics say rebels attacked Goma.", "vague"),
        ("The report said rebels attacked Goma.", "document"),
        ("A letter by relatives said rebels attacked Goma.", "document"),
        ("Rebels allegedly attacked Goma.", "unnamed"),
    ],
)
def test_source_type(parser: Parser, text: str, source_type: str) -> None:
    assert chain(parser, text, "attacked")[-1].source_type == source_type


def test_every_link_has_evidence(parser: Parser) -> None:
    text = "Officials quoted by Reuters said the army believes rebels attacked Goma."
    links = chain(parser, text, "attacked")
    assert len(links) == 4
    assert all(link.evidence for link in links)


def test_voices_at(parser: Parser) -> None:
    text = "The mayor said rebels attacked Goma."
    report = Report.from_text(text)
    attributions = find_attributions(report, parser.parse(report), None, REPORTING)
    start = text.index("attacked")
    assert voices_at(report, attributions, start, start + 8) == attributions
