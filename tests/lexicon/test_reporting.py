"""Each reporting word is found in its example, and not in what looks like it."""

from pathlib import Path

import pytest

from sayso.claims.attribution import find_attributions
from sayso.errors import LexiconError
from sayso.lexicon import FOLDER
from sayso.lexicon.reporting import Reporting, Word, load_reporting
from sayso.model import Report
from sayso.sentences import Parser

REPORTING = load_reporting(FOLDER / "reporting")


def found(parser: Parser, text: str) -> set[str]:
    """The lexicon lines of the attributions in a text."""
    report = Report.from_text(text)
    attributions = find_attributions(report, parser.parse(report), None, REPORTING)
    return {attribution.rule.rpartition(" ")[2] for attribution in attributions}


@pytest.mark.parser
@pytest.mark.parametrize("word", REPORTING.words, ids=lambda word: word.lemma)
def test_example(parser: Parser, word: Word) -> None:
    assert word.entry in found(parser, word.example)


@pytest.mark.parser
@pytest.mark.parametrize(
    "word", [w for w in REPORTING.words if w.non_example], ids=lambda word: word.lemma
)
def test_non_example(parser: Parser, word: Word) -> None:
    assert word.entry not in found(parser, word.non_example)


def test_verbs_are_many_and_of_all_kinds() -> None:
    verbs = [*REPORTING.verbs.values(), *(w for group in REPORTING.phrasal.values() for w in group)]
    assert len(verbs) >= 400
    stances = {word.stance for word in verbs}
    assert stances == {
        "asserts",
        "denies",
        "doubts",
        "alleges",
        "expects",
        "asks",
        "orders",
        "promises",
        "threatens",
    }


@pytest.mark.parametrize(
    ("lemma", "stance", "type_"),
    [
        ("say", "asserts", "speech"),
        ("deny", "denies", "speech"),
        ("doubt", "doubts", "attitude"),
        ("allege", "alleges", "speech"),
        ("accuse", "alleges", "speech"),
        ("fear", "expects", "attitude"),
        ("urge", "asks", "speech"),
        ("order", "orders", "speech"),
        ("vow", "promises", "speech"),
        ("threaten", "threatens", "speech"),
        ("believe", "asserts", "attitude"),
    ],
)
def test_class(lemma: str, stance: str, type_: str) -> None:
    word = REPORTING.verbs[lemma]
    assert (word.stance, word.type) == (stance, type_)


def copied(folder: Path, name: str, line: str) -> Path:
    """A copy of the lists in `folder`, with one more line in one of them."""
    for path in (FOLDER / "reporting").glob("*.csv"):
        (folder / path.name).write_text(path.read_text("utf-8"), "utf-8")
    with (folder / name).open("a", encoding="utf-8") as lines:
        lines.write(line + "\n")
    return folder


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ("burble,that,shouts,speech,He burbled.,", "stance"),
        ("burble,that,asserts,song,He burbled.,", "type"),
        ("burble,thus,asserts,speech,He burbled.,", "complements"),
        ("burble,that,asserts,speech,,", "example"),
        ("say,that,asserts,speech,He said so.,", "lemma"),
    ],
)
def test_misfit_is_named(tmp_path: Path, line: str, field: str) -> None:
    with pytest.raises(LexiconError, match=field):
        load_reporting(copied(tmp_path, "verbs.csv", line))


def test_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match=r"verbs\.csv"):
        load_reporting(tmp_path)


def test_lists_are_sorted() -> None:
    loaded: Reporting = REPORTING
    assert list(loaded.verbs) == sorted(loaded.verbs)
