"""The import budget: `import sayso` and `sayso --help` load nothing heavy, and the layers hold."""

import os
import subprocess
import sys

import pytest

HEAVY = (
    "spacy",
    "thinc",
    "numpy",
    "trafilatura",
    "lxml",
    "sqlalchemy",
    "starlette",
    "fastapi",
    "jinja2",
)


def _loaded_by(code):
    """Those of the heavy modules that a fresh interpreter holds after running the code."""
    tail = f"; import sys; print('LOADED', *[m for m in {HEAVY!r} if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code + tail],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "NO_COLOR": "1"},
    )
    return done.stdout.splitlines()[-1].split()[1:]


@pytest.mark.parametrize(
    "code",
    [
        "import sayso",
        "import sayso; sayso.Report.from_text('Police arrested two men.', published='2005')",
        "import sayso; sayso.Claim, sayso.SaysoError",
        "import sayso.cli",
        "import sys; sys.argv = ['sayso', '--help']\nimport sayso.cli\n"
        "try: sayso.cli.main()\nexcept SystemExit: pass\nNone",
    ],
)
def test_nothing_heavy_is_loaded(code):
    assert _loaded_by(code) == []


def test_layers_hold():
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "from importlinter.cli import lint_imports_command as c; c(['--no-cache'])",
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
