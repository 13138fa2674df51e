"""Marks in, quotations out."""

import pytest

from sayso.claims.quotes import Quotation, find_quotations
from sayso.model import Report


def quotations(text: str) -> tuple[Quotation, ...]:
    return find_quotations(Report.from_text(text))


@pytest.mark.parametrize(
    ("text", "inner", "form"),
    [
        ('"The war is over," he said.', "The war is over,", "straight"),
        ("“The war is over,” he said.", "The war is over,", "curly"),
        ("``The war is over,'' he said.", "The war is over,", "backtick"),
        ("`` The war is over , '' he said .", " The war is over , ", "backtick"),
        ("''The war is over,'' he said.", "The war is over,", "straight"),
        ("«The war is over», he said.", "The war is over", "guillemet"),
        ("‘The war is over,’ he said.", "The war is over,", "single"),
        ("'The war is over,' he said.", "The war is over,", "single"),
        ("He said: 'The rebels' camp is empty.'", "The rebels' camp is empty.", "single"),
    ],
)
def test_form(text: str, inner: str, form: str) -> None:
    (found,) = quotations(text)
    assert text[slice(*found.inner)] == inner
    assert (found.form, found.closed, found.depth) == (form, True, 0)


@pytest.mark.parametrize(
    "text",
    [
        "The rebels' camp wasn't empty, and the army's guns didn't fire.",
        "In the '90s the dogs' owner moved.",
        'The gun was 5" long.',
        "Nobody spoke.",
        "",
    ],
)
def test_no_quotation(text: str) -> None:
    assert quotations(text) == ()


def test_nested() -> None:
    text = "“He told me ‘the war is over’ and left,” she said."
    outer, inner = quotations(text)
    assert (outer.depth, inner.depth) == (0, 1)
    assert text[slice(*inner.inner)] == "the war is over"


def test_over_paragraphs() -> None:
    text = '"We lost the town.\n\n"We lost the port," he said.'
    first, second = quotations(text)
    assert (first.continues, first.closed) == (True, False)
    assert (second.continues, second.closed) == (False, True)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ('"We lost the town.\nWe lost the port," he said.', ["town.", 'port,"']),
        ('"We lost the town.\nWe lost the port. "\nRain fell.', ["town.", 'port. "']),
        ('"We lost the town.\nRain fell. "We lost," he said.', ["town.", 'lost,"']),
    ],
)
def test_text_saved_line_by_line(text: str, ends: list[str]) -> None:
    found = [text[q.start : q.end] for q in quotations(text)]
    assert [quote.endswith(end) for quote, end in zip(found, ends, strict=True)] == [True] * len(
        ends
    )


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("“The war is over, he said. He left.\n\nRain fell.", ["He left."]),
        ("“The war is over. “We won,” he said.", ["over.", "won,”"]),
        ('He said "the war is over.\n\nRain fell. "So it goes," he said.', ["over.", 'goes,"']),
        ("The war is over,” he said.", []),
    ],
)
def test_unbalanced_marks_stay_local(text: str, ends: list[str]) -> None:
    found = [text[q.start : q.end] for q in quotations(text)]
    assert len(found) == len(ends)
    assert all(quote.endswith(end) for quote, end in zip(found, ends, strict=True))


@pytest.mark.parametrize(
    ("text", "speech"),
    [
        ('He called it a "war" on Monday.', False),
        ('The so-called "safe zone" was shelled.', False),
        ('"We will leave," he said.', True),
        ('He said: "No."', True),
        ('The town was "quiet and in no danger of attack" on Monday.', True),
    ],
)
def test_speech_is_told_from_phrases(text: str, speech: bool) -> None:
    (found,) = quotations(text)
    assert found.is_speech is speech


def test_a_curly_quotation_runs_on_to_its_closing_mark():
    text = (
        "The minister said: “The army is ready to go.\nIt arrested nine rebels.\n"
        "It has attacked nobody.” \nThe talks go on in “Geneva”.\n"
    )
    report = Report.from_text(text)
    quoted = [text[q.start : q.end] for q in find_quotations(report)]
    assert quoted == [
        "“The army is ready to go.",
        "It arrested nine rebels.",
        "It has attacked nobody.”",
        "“Geneva”",
    ]


def test_a_curly_mark_that_never_closes_spoils_its_paragraph_alone():
    text = (
        "The minister said: “The army is ready to go.\nIt arrested nine rebels.\nAll “good” now.\n"
    )
    quoted = [text[q.start : q.end] for q in find_quotations(Report.from_text(text))]
    assert quoted == ["“The army is ready to go.", "“good”"]
