"""What is, and not what is done: who, with what, and whether it still holds."""

import pytest

from sayso.model import Report

pytestmark = pytest.mark.parser


@pytest.mark.parametrize(
    ("text", "type_", "status", "edtf"),
    [
        ("The movement has been based in Geneva since 1999.", "presence", "ongoing",
         "1999-01-01/.."),
        ("The guerrillas were based in Honduras until 1990.", "presence", "ended", "../1990-12-31"),
        ("The exiles lived in Moscow from 1986 to 1990.", "presence", "ended", "1986/1990"),
        ("Several thousand refugees live in camps in Chad.", "presence", "ongoing", None),
        ("The ministry said the group was based in Syria.", "presence", "happened", None),
        ("Idi Amin lived in exile in Saudi Arabia until his death.", "presence", "ended", None),
        ("ETA was on the EU's terror list until 2009.", "designation", "ended", "../2009-12-31"),
        ("The movement is no longer on the blacklist.", "designation", "ended", None),
        ("The group has been blacklisted by the United States since 1997.", "designation",
         "ongoing", "1997-01-01/.."),
        ("The bank is under sanctions by the European Union.", "designation", "ongoing", None),
        ("Nelson Mandela led the African National Congress from 1991 to 1997.", "office", "ended",
         "1991/1997"),
        ("Kofi Annan was the secretary-general of the United Nations until 2006.", "office",
         "ended", "../2006-12-31"),
        ("Poland has been a member of NATO since 1999.", "office", "ongoing", "1999-01-01/.."),
        ("The general is a former member of the council.", "office", "ended", None),
        ("If the envoy becomes president of the republic, the allies will leave.", "office",
         "conditional", None),
        ("Syria is an ally of Iran.", "alliance", "ongoing", None),
        ("Albania was an ally of China until 1978.", "alliance", "ended", "../1978-12-31"),
        ("Britain and Portugal have been allies since 1373.", "alliance", "ongoing",
         "1373-01-01/.."),
    ],
)  # fmt: skip
def test_state(text, type_, status, edtf, coder):
    (claim,) = [c for c in coder.code(Report.from_text(text)).claims if c.kind == "state"]
    assert (claim.type, claim.status) == (type_, status)
    assert (claim.time.value.edtf if claim.time else None) == edtf


@pytest.mark.parametrize(
    ("text", "actors", "targets", "places"),
    [
        ("ETA was on the EU's terror list until 2009.", ["the EU"], ["ETA"], []),
        ("The movement is blacklisted by Canada.", ["Canada"], ["The movement"], []),
        ("Syria is an ally of Iran.", ["Syria"], ["Iran"], []),
        ("The exiles live in camps in Chad.", ["The exiles"], [], ["camps", "Chad"]),
        ("Maria Zakharova is a spokeswoman for the ministry.", ["Maria Zakharova"],
         ["the ministry"], []),
    ],
)  # fmt: skip
def test_parties(text, actors, targets, places, coder):
    (claim,) = [c for c in coder.code(Report.from_text(text)).claims if c.kind == "state"]
    assert [cell.text for cell in claim.actors] == actors
    assert [cell.text for cell in claim.targets] == targets
    assert [cell.text for cell in claim.places] == places


@pytest.mark.parametrize(
    "text",
    [
        "Canada blacklisted the movement in 2001.",
        "The party was banned by the court in 2003.",
        "The book belongs to the library.",
        "The road leads the traveller to the sea.",
    ],
)
def test_no_state(text, coder):
    assert [c for c in coder.code(Report.from_text(text)).claims if c.kind == "state"] == []
