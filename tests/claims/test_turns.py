"""Interviews and transcripts: whose words follow which label. Reports are ours."""

import pytest

from sayso import Coder, Report
from sayso.claims.turns import find_turns

INTERVIEW = """Interview with Nelson Mandela in Cape Town

The president answered questions on Monday.

(Reporter) Did the army attack the base?

(Mandela) I accept the offer.

The rebels killed ten workers.

(Reporter) The police arrested farmers.

(Mandela, interrupting) The police detained students. I said that the rebels bombed Durban.

The navy shelled a village.
"""
LINES = """Talks

MANDELA: The army attacked Durban.

DE KLERK: The rebels bombed Pretoria.

MANDELA: The police arrested workers.
"""
QUESTIONS = """Talks in Durban

Q: The army attacked Durban.

A: The rebels bombed Pretoria.
"""
ONE_LINE = (
    "He spoke on Monday. (Reporter) The army attacked Durban. (Mandela) The rebels bombed Pretoria."
)


def turns(text: str) -> list[tuple[str, list[str]]]:
    report = Report.from_text(text)
    return [
        (report.text[slice(*turn.label)], [report.text[slice(*part)] for part in turn.content])
        for turn in find_turns(report)
    ]


def test_turns_reach_to_the_next_label() -> None:
    assert turns(INTERVIEW)[:3] == [
        ("Reporter", ["Did the army attack the base?"]),
        ("Mandela", ["I accept the offer.", "The rebels killed ten workers."]),
        ("Reporter", ["The police arrested farmers."]),
    ]
    assert turns(ONE_LINE) == [
        ("Reporter", ["The army attacked Durban."]),
        ("Mandela", ["The rebels bombed Pretoria."]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The army attacked Durban. (Reuters) The rebels bombed Pretoria.",
        "(Laughter) The army attacked Durban.\n\n(Applause) The rebels bombed Pretoria.",
        "(Reuters) - The army attacked Durban.\n\n(Reuters) - The rebels bombed Pretoria.",
        "NOTE: The army attacked Durban.\n\nUPDATE: The rebels bombed Pretoria.",
        "(a) The army attacked Durban.\n\n(b) The rebels bombed Pretoria.",
        "The union (Cosatu) met. The party (Inkatha) attacked Durban.",
        "(Durban) The army attacked Durban.",
    ],
)
def test_ordinary_parentheses_are_no_labels(text: str) -> None:
    assert turns(text) == []


def test_a_label_without_a_capital_ends_a_turn() -> None:
    text = "(Reporter) The army left. (mandela) The rebels fled. (Reporter) The navy came."
    assert turns(text) == [
        ("Reporter", ["The army left."]),
        ("Reporter", ["The navy came."]),
    ]


def test_a_recording_ends_a_turn() -> None:
    text = "(Reporter) The army left. (Mandela) The rebels fled. [end recording] The navy came."
    assert turns(f"Talks\n\n{text}")[-1] == ("Mandela", ["The rebels fled."])


@pytest.mark.parser
@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        (INTERVIEW, "killed", ["Nelson Mandela"]),
        (INTERVIEW, "arrested", ["Reporter"]),
        (INTERVIEW, "detained", ["Nelson Mandela"]),
        (INTERVIEW, "bombed", ["Nelson Mandela"]),
        (INTERVIEW, "shelled", []),
        (LINES, "bombed", ["DE KLERK"]),
        (LINES, "arrested", ["MANDELA"]),
        (QUESTIONS, "bombed", ["unnamed"]),
        ("Barack Obama's staff said the army attacked Durban.", "attacked", ["Obama's staff"]),
        ("Relatives of Nelson Mandela said the army attacked Durban.", "attacked", ["Relatives"]),
        ("Nelson Mandela's lawyer said the army attacked Durban.", "attacked", ["lawyer"]),
        ("President Nelson Mandela said the army attacked Durban.", "attacked", ["Nelson Mandela"]),
    ],
)
def test_voices(coder: Coder, text: str, trigger: str, expected: list[str]) -> None:
    (claim,) = [c for c in coder.code(Report.from_text(text)).claims if c.trigger.quote == trigger]
    names = [link.source.name for link in claim.say_so[1:]]
    assert len(names) == len(expected)
    assert all(part in name for part, name in zip(expected, names, strict=True)), names


@pytest.mark.parser
@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ('"I condemn the attack," said Nelson Mandela.', "Nelson Mandela"),
        ('"I condemn the attack," a resident said.', "I"),
        (INTERVIEW.replace("accept the offer", "condemn the attack"), "Nelson Mandela"),
    ],
)
def test_who_i_is(coder: Coder, text: str, actor: str) -> None:
    claims = coder.code(Report.from_text(text)).claims
    (claim,) = [c for c in claims if c.trigger.quote == "condemn"]
    assert [cell.name for cell in claim.actors] == [actor]
    assert claim.actors[0].text == "I"


RAID = '"The army attacked Durban. Soldiers killed ten workers."'


@pytest.mark.parser
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Nelson Mandela condemned the raid on Monday. {RAID}", ["Nelson Mandela"]),
        (f"Nelson Mandela spoke to reporters. {RAID}", ["Nelson Mandela"]),
        (f"Nelson Mandela slept in Durban. {RAID}", ["unnamed"]),
        (f"The raid lasted an hour. {RAID}", ["unnamed"]),
        (f"Rebels fled, Nelson Mandela said. They hid in caves. {RAID}", ["Nelson Mandela"]),
        (f"Rebels fled, Nelson Mandela said.\n\nThey hid in caves. {RAID}", ["unnamed"]),
        ("Nelson Mandela condemned the raid. Soldiers killed ten workers.", []),
        (
            "President Nelson Mandela said the president believes soldiers killed ten workers.",
            ["Nelson Mandela"],
        ),
    ],
)
def test_quotations_after_acts_by_words(coder: Coder, text: str, expected: list[str]) -> None:
    (claim,) = [c for c in coder.code(Report.from_text(text)).claims if c.trigger.quote == "killed"]
    assert [link.source.name for link in claim.say_so[1:]] == expected
