"""Fixtures for all tests.

Which to use: a rule is tested on a hand-made sentence (`tests/make.py`), with no fixture at all.
Take `parser` or `coder` only where the parse itself matters, and mark such a test `parser`; both
are loaded once a run. Take `gold` for a measurement on a corpus beside the repository, and mark it
`gold`. Add a fixture here only when two folders of tests need it.
"""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import pytest
from hypothesis import HealthCheck, settings

from sayso.sentences import Parser, load_parser

settings.register_profile(
    "steady",
    deadline=None,  # the first parse of a run loads the pipeline
    derandomize=True,  # a test run tells of the code, not of the day's luck
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
settings.load_profile("steady")

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def parser() -> Parser:
    """The default pipeline, loaded once."""
    return load_parser()


@pytest.fixture(scope="session")
def coder() -> Any:
    """The default coder, loaded once."""
    from sayso import Coder

    return Coder.load()


@pytest.fixture(scope="session")
def gold() -> Callable[[str], Path]:
    """The path of a corpus file; skips the test, and says so, where it is not there."""

    def find(name: str) -> Path:
        folder = Path(os.environ.get("SAYSO_DATA", str(ROOT.parent / "shared" / "data")))
        path = folder / name
        if not path.exists():
            pytest.skip(f"no corpus at {path}: gold tests need the data folder (SAYSO_DATA)")
        return path

    return find
