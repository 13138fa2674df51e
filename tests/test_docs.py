"""The docs are checked like code: what exists is documented, what is documented runs."""

import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import get_args

import msgspec
import pytest

import sayso
from sayso import cli, errors, model
from sayso.config import Config
from sayso.exports import EXPORTERS
from sayso.model import claim as claim_nouns
from sayso.reports import READERS

ROOT = Path(__file__).parent.parent
REFERENCE = (ROOT / "docs" / "reference.md").read_text("utf-8")
PAGES = sorted(
    path.relative_to(ROOT).as_posix()
    for path in (*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("bench/*.md"))
)
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?!https?:)([^)#]+)\)")


def _blocks(page, language):
    return [
        text for kind, text in BLOCK.findall((ROOT / page).read_text("utf-8")) if kind == language
    ]


def _names(kind):
    return [name for name in vars(errors) if isinstance(vars(errors)[name], type)] if kind else []


@pytest.mark.parametrize(
    "name",
    [
        *sayso.__all__,
        *_names("errors"),
        *(field.name for field in msgspec.structs.fields(Config)),
        *get_args(claim_nouns.Status),
        *get_args(claim_nouns.Stance),
        *get_args(claim_nouns.Manner),
        *(basis.value for basis in model.Basis),
        *(reason.value for reason in model.Reason),
        *(reader.name for reader in READERS),
        *(exporter.name for exporter in EXPORTERS),
    ],
)
def test_reference_names_it(name):
    assert f"`{name}`" in REFERENCE


def test_generated_pages_are_fresh():
    done = subprocess.run(
        [sys.executable, "docs/generate.py", "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_somewhere(page):
    text = (ROOT / page).read_text("utf-8")
    missing = [link for link in LINK.findall(text) if not ((ROOT / page).parent / link).exists()]
    assert missing == []


@pytest.mark.parser
@pytest.mark.parametrize("page", [page for page in PAGES if _blocks(page, "python")])
def test_python_blocks_run(page, monkeypatch):
    monkeypatch.chdir(ROOT)
    namespace: dict[str, object] = {}
    for block in _blocks(page, "python"):
        exec(compile(block, page, "exec"), namespace)  # noqa: S102  (the docs are the test)


TUTORIAL_COMMANDS = [
    line for block in _blocks("docs/tutorial.md", "sh") for line in block.splitlines()
]


@pytest.mark.parser
@pytest.mark.parametrize("line", TUTORIAL_COMMANDS)
def test_tutorial_commands_run(line):
    name, *arguments = shlex.split(line, comments=True)
    assert name == "sayso"
    code = "from sayso.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()


WALKS = re.findall(
    r"^```sh\n(sayso .*?)\n```$(.*?)(?=^```sh$|\Z)",
    (ROOT / "docs" / "explain.md").read_text("utf-8"),
    re.MULTILINE | re.DOTALL,
)


def _steady(text):
    """Without line numbers of the lexicon, which move, and without line breaks."""
    return re.sub(r"(\.csv):\d+", r"\1", " ".join(text.split()))


@pytest.mark.parser
@pytest.mark.parametrize(("line", "page"), WALKS)
def test_walks_through_explain_are_true(line, page, capsys, monkeypatch):
    monkeypatch.chdir(ROOT)
    assert cli.run(shlex.split(line)[1:]) == 0
    told = _steady(capsys.readouterr().out)
    steps = [step for kind, text in BLOCK.findall(page) for step in text.splitlines()]
    assert steps
    assert [step for step in steps if _steady(step) not in told] == []


def test_make_targets_of_the_docs_exist():
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    named = {
        word
        for page in PAGES
        for word in re.findall(r"`make ([a-z-]+)", (ROOT / page).read_text("utf-8"))
    }
    assert named <= targets
