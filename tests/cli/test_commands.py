"""What each command prints, where it prints it, and its exit code."""

import csv
import io
import json
import os
import pty
import subprocess
import sys

import pytest

from sayso.cli import read as read_command
from sayso.cli import run
from tests.fakes import STORY, FakeCoder

PLAIN = f"Army takes captives in the city\n\n{STORY}\n"
GERMAN = (
    "Die Armee hat am Freitag das Lager der Rebellen eingenommen und Dutzende ihrer Männer "
    "verhaftet, sagte der Minister. Die Rebellen bestritten das in einer Erklärung, die am Abend "
    "im Radio verlesen wurde."
)


@pytest.fixture
def coder(monkeypatch):
    """The light coder in the place of the real one, and a note of how it was asked for."""
    asked = []

    def load(model, *, untyped=False, lexicon=None):
        asked.append((model, untyped))
        return FakeCoder()

    monkeypatch.setattr(read_command, "load_coder", load)
    monkeypatch.setenv("XDG_CONFIG_HOME", "/no/such/folder")
    return asked


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "report.txt"
    path.write_text(PLAIN)
    return str(path)


@pytest.mark.usefixtures("coder")
def test_json_lines_without_a_terminal(file, capsys):
    assert run(["read", file, "--published", "1991-05-04", "--outlet", "Herald"]) == 0
    told = capsys.readouterr()
    (line,) = told.out.splitlines()
    assert json.loads(line)["report"]["outlet"] == "Herald"
    assert told.err == ""


@pytest.mark.usefixtures("coder")
@pytest.mark.parametrize("only", [[], ["--only", "say-so"]])
def test_formats(file, capsys, only):
    assert run(["read", file, "--format", "table", *only]) == 0
    assert "Army takes captives in the city" in capsys.readouterr().out
    assert run(["read", file, "--format", "csv", *only]) == 0
    assert len(list(csv.DictReader(io.StringIO(capsys.readouterr().out)))) == 1
    assert run(["read", file, "--format", "json", *only]) == 0
    assert len(json.loads(capsys.readouterr().out)) == 1


def test_options_reach_the_coder(file, coder, monkeypatch):
    run(["read", file, "--model", "my_model", "--untyped"])
    monkeypatch.setenv("SAYSO_MODEL", "other_model")
    run(["read", file, "--workers", "2"])
    assert coder == [("my_model", True), ("other_model", False)]


@pytest.mark.usefixtures("coder")
def test_folder_goes_on_and_tells_what_is_left_out(tmp_path, capsys):
    (tmp_path / "a.txt").write_text(PLAIN)
    (tmp_path / "b.txt").write_text(GERMAN)
    (tmp_path / "c.pdf").write_bytes(b"%PDF")
    (tmp_path / "d.txt").write_bytes(bytes(range(256)))
    (tmp_path / "e.txt").write_text(PLAIN + " Later.")
    assert run(["read", str(tmp_path)]) == 3
    told = capsys.readouterr()
    assert len(told.out.splitlines()) == 2
    lines = told.err.splitlines()
    for line, name in zip(lines, ("b.txt", "c.pdf", "d.txt"), strict=False):
        assert line.startswith(f"sayso: {tmp_path}")
        assert name in line
    assert lines[3:] == ["sayso: 2 of 5 inputs coded, 2 claims, 3 left out."]


def test_nothing_to_code_loads_no_coder(tmp_path, coder, capsys):
    (tmp_path / "b.txt").write_text(GERMAN)
    assert run(["read", str(tmp_path)]) == 3
    assert coder == []
    assert capsys.readouterr().out == ""


def test_standard_input(coder, capsys, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PLAIN.encode())))
    assert run(["read", "-"]) == 0
    assert coder
    assert "COERCE" in capsys.readouterr().out


@pytest.mark.usefixtures("coder")
def test_no_claims_are_told(tmp_path, capsys):
    (tmp_path / "a.txt").write_text("Nobody spoke of it afterwards.")
    assert run(["read", str(tmp_path / "a.txt")]) == 0
    assert "no claims in it" in capsys.readouterr().err


@pytest.mark.usefixtures("coder")
def test_explain(file, capsys):
    assert run(["explain", file]) == 0
    out = capsys.readouterr().out
    for words in (
        "not known: relative dates stay unresolved",
        "“[The army] [seized] [30 [men]] in [Lima] on [Friday], the minister said.”",
        "by by hand, score 1.00; rests on “The army”",
        "type: seize is COERCE",
        "coerce.csv:1",
        "Left out (1):",
        "“Nobody spoke of it afterwards.”: no word names an act that the lexicon knows",
    ):
        assert words in " ".join(out.split())


@pytest.mark.usefixtures("coder")
def test_explain_one_claim(file, capsys):
    assert run(["explain", file, "--claim", "c0000"]) == 0
    out = capsys.readouterr().out
    assert "COERCE" in out
    assert "Left out" not in out
    assert run(["explain", file, "--claim", "zzz"]) == 1
    assert "no claim 'zzz'" in capsys.readouterr().err


def test_schema(capsys):
    assert run(["schema"]) == 0
    found = json.loads(capsys.readouterr().out)["$defs"]
    assert {"Claim", "Report", "ClaimLine", "Span", "LeftOut"} <= set(found)


def test_version(capsys):
    from sayso import __version__

    assert run(["--version"]) == 0
    assert capsys.readouterr().out == f"sayso {__version__}\n"


@pytest.mark.parser
def test_doctor(capsys):
    assert run(["doctor"]) == 0
    out = capsys.readouterr().out
    for words in ("sayso", "python", "spacy", "parser", "weights", "lexicon", "OPENBLAS", "ready"):
        assert words in out


@pytest.mark.parametrize("command", ["check", "read", "explain", "doctor", "schema"])
def test_help(command, capsys):
    assert run([command, "--help"]) == 0
    assert command in capsys.readouterr().out


FAKED = """
from sayso.cli import read, main
from tests.fakes import FakeCoder
read.load_coder = lambda model, untyped=False, lexicon=None: FakeCoder()
main()
"""


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="needs a pseudo-terminal")
@pytest.mark.parametrize("no_color", ["", "1"])
def test_a_terminal_gets_a_table(file, no_color):
    leader, follower = pty.openpty()
    environment = {**os.environ, "NO_COLOR": no_color, "TERM": "xterm-256color", "COLUMNS": "100"}
    with subprocess.Popen(
        [sys.executable, "-c", FAKED, "read", file],
        stdout=follower,
        stderr=subprocess.DEVNULL,
        env=environment,
    ) as process:
        os.close(follower)
        shown = b""
        while True:
            try:
                part = os.read(leader, 4096)
            except OSError:  # the other end is closed
                break
            if not part:
                break
            shown += part
    os.close(leader)
    assert process.returncode == 0
    assert b"COERCE/arrest" in shown
    assert (b"\x1b[" in shown and b"36m" in shown) == (not no_color)


def test_a_closed_pipe_is_no_mistake(file):
    with subprocess.Popen(
        [sys.executable, "-c", FAKED, "read", *[file] * 400, "--format", "json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        told = process.stderr.read()
    assert b"Traceback" not in told
    assert b"Exception" not in told


def test_the_package_runs_as_a_module():
    done = subprocess.run(
        [sys.executable, "-m", "sayso", "--version"], capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("sayso ")
