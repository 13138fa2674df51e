"""The embedding words: signatures, and that the file is sound."""

from pathlib import Path

import pytest

from sayso.errors import LexiconError
from sayso.lexicon import FOLDER
from sayso.lexicon.embedding import load_embedding

HEADER = "lemma,pos,frame,positive,negative,status,example\n"


@pytest.mark.parametrize(
    ("pos", "frame", "lemma", "positive", "negative"),
    [
        ("verb", "to", "manage", 3, -3),
        ("verb", "to", "fail", -3, 2.5),
        ("verb", "that", "know", 3, 3),
        ("verb", "that", "remember", 3, 3),
        ("verb", "to", "remember", 3, -3),
        ("verb", "np", "call for", -1, -1.5),
        ("adjective", "to", "unable", -3, 1),
        ("noun", "to", "failure", -3, 2),
    ],
)
def test_signatures(pos: str, frame: str, lemma: str, positive: float, negative: float) -> None:
    found = load_embedding(FOLDER).get(pos, frame, lemma)
    assert found is not None
    assert (found.positive, found.negative) == (positive, negative)


def test_every_example_holds_its_word() -> None:
    """By its first letter: irregular verbs change the rest."""
    for (_, _, lemma), signature in load_embedding(FOLDER).words.items():
        words = signature.example.lower().split()
        known = any(word[0] == lemma[0] for word in words) or lemma.split()[0] == "go"
        assert known, f"{signature.entry}: {lemma}"


@pytest.mark.parametrize(
    "line",
    [
        "try,verb,to,9,0,own,He tried to go.",
        "try,verb,so,1,0,own,He tried to go.",
        "try,verb,to,1,0,perhaps,He tried to go.",
        "try,particle,to,1,0,own,He tried to go.",
        "try,verb,to,1,0,own,",
        "try,verb,to,1,0,own,He tried to go.\ntry,verb,to,1,0,own,He tried to go.",
    ],
)
def test_a_line_that_does_not_fit_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "embedding.csv"
    path.write_text(HEADER + line + "\n", encoding="utf-8")
    with pytest.raises(LexiconError, match=r"embedding\.csv:\d"):
        load_embedding(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match="embedding.csv"):
        load_embedding(tmp_path / "embedding.csv")
