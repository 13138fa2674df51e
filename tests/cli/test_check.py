"""`sayso check`: what it proves, what it tells of a line that fails, and its exit code."""

from pathlib import Path

import pytest

from sayso import Coder
from sayso.cli import read as read_command
from sayso.cli import run
from sayso.lexicon import load_lexicon

HEAD = "pos,pattern,mode,x_status,x_actor,example,non_example\n"
OPERATOR = "pos,pattern,type,mode,x_status,x_actor,example,non_example\n"
GOOD = (
    "verb,A impound T:vehicle|goods,seize,,,Customs officers impounded two trawlers.,"
    "The film impounded no laughs.\n"
)
BAD = "verb,A defenestrate T,destroy,,,The weather was fine.,\n"


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, coder: Coder) -> Path:
    """A folder of lists of one's own, and a coder that shares the parser of the tests."""

    def load(model, *, untyped=False, lexicon=None):
        words = load_lexicon(Path(lexicon) if lexicon else None)
        return Coder(coder.parser, words, untyped=untyped)

    monkeypatch.setattr(read_command, "load_coder", load)
    monkeypatch.setenv("XDG_CONFIG_HOME", "/no/such/folder")
    folder = tmp_path / "mine"
    (folder / "acts").mkdir(parents=True)
    (folder / "acts" / "coerce.csv").write_text(HEAD + GOOD)
    return folder


@pytest.mark.parser
def test_a_list_of_ones_own_is_proved(own, capsys):
    assert run(["check", str(own)]) == 0
    assert capsys.readouterr().out.splitlines()[-1].split() == ["all", "1", "of", "1", "proved"]


@pytest.mark.parser
def test_a_failure_says_where_and_what_to_do(own, capsys):
    (own / "acts" / "assault.csv").write_text(HEAD + BAD)
    assert run(["check", str(own)]) == 1
    first, *rest = capsys.readouterr().out.splitlines()
    assert first.startswith("mine/acts/assault.csv:2: 'A defenestrate T' is not found")
    assert "found: nothing" in first
    assert "Compare the pattern" in first
    assert rest[-1].split() == ["all", "1", "of", "2", "proved"]
    assert run(["check", str(own / "acts" / "coerce.csv")]) == 0


@pytest.mark.parser
@pytest.mark.usefixtures("own")
def test_one_line_of_the_shipped_lists(capsys):
    assert run(["check", "acts/coerce.csv:2"]) == 0
    assert run(["check", "acts/coerce.csv", "--pattern", "A arrest T*"]) == 0
    assert "acts" in capsys.readouterr().out


@pytest.mark.parser
def test_another_line_in_its_place_is_told(own, capsys):
    (own / "acts" / "coerce.csv").write_text(
        HEAD + "verb,A:armed nab T,arrest,,,Police arrested two men.,\n"
    )
    assert run(["check", str(own)]) == 0
    assert "is proved, though acts/coerce.csv:" in capsys.readouterr().out


@pytest.mark.parser
def test_reading_with_a_list_of_ones_own(own, tmp_path, capsys):
    report = tmp_path / "report.txt"
    report.write_text("Customs officers impounded two trawlers in Varna.\n")
    assert run(["read", str(report), "--lexicon", str(own), "--format", "json"]) == 0
    out = capsys.readouterr().out
    assert "mine/acts/coerce.csv:2" in out
    assert f"{load_lexicon().digest}+" in out


def test_own_lines_stand_in_the_place_of_shipped_ones(tmp_path):
    folder = tmp_path / "mine"
    (folder / "acts").mkdir(parents=True)
    (folder / "acts" / "sanction.csv").write_text(
        HEAD + "passive,A arrest T:party,,,,Two men were arrested.,\n"
    )
    (folder / "nouns").mkdir()
    (folder / "nouns" / "armed.csv").write_text("lemma,class,note\nwatchman,armed,\n")
    words = load_lexicon(folder)
    (entry,) = [e for e in words.acts.by_head["arrest"] if e.pattern == "A arrest T:party"]
    assert entry.type == "SANCTION"
    assert "armed" in words.nouns.of("watchman")


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("acts/coerse.csv", HEAD, "expected one of agree.csv"),
        ("acts/coerce.csv", "pattern\nA arrest T\n", "expected the head line pos,pattern,mode"),
        ("acts/coerce.csv", HEAD + "verb,A x T,sieze,,,A.,\n", "mode: expected a mode of COERCE"),
        ("acts/coerce.csv", HEAD + "verb,A x T,,,,A, and B.,,\n", "put a cell with a comma in"),
        ("acts/coerce.csv", HEAD + "verb,A x T,seize,A.\n", "fewer cells than the head line"),
        ("acts/coerce.csv", HEAD + "verb,A put T under lock and key,,,,A.,\n", "'and' is no fixed"),
        ("states/office.csv", HEAD + "verb,A lead T,seize,,,A.,\n", "mode: a state has none"),
        ("operators/keep.csv", OPERATOR + "verb,A x X,=keep,,meant,A,A.,\n", "x_status: expected"),
        ("operators/keep.csv", OPERATOR + "verb,A x X,=keep,,,B,A.,\n", "x_actor: expected A, T"),
        ("operators/keep.csv", OPERATOR + "verb,A x X,=keep,,,T,A.,\n", "the pattern has no T"),
        ("nouns/armed.csv", "lemma,class,note\nguard,soldier,\n", "nouns/armed.csv:2"),
        ("names/bodies.csv", "name\n", "lists of one's own stand in acts/"),
        ("acts/notes.txt", "", "no list in it"),
    ],
)
def test_a_broken_list_is_told_in_one_line(tmp_path, capsys, name, text, told):
    path = tmp_path / "mine" / name
    path.parent.mkdir(parents=True)
    path.write_text(text)
    assert run(["check", str(tmp_path / "mine")]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert told in line


@pytest.mark.parametrize("given", [["no/such.csv"], ["acts/coerce.csv:99999"]])
def test_what_is_not_there_is_usage(given, capsys):
    assert run(["check", *given]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
