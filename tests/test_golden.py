"""A few whole reports with the claims they give; `make golden` shows a diff and asks."""

import pytest

from tests.golden.record import REPORTS, record_of

ACCEPTED = [path for path in REPORTS if path.with_suffix(".json").exists()]


@pytest.mark.parser
@pytest.mark.parametrize("path", ACCEPTED, ids=lambda path: path.stem)
def test_golden(path, coder):
    assert record_of(coder, path) == path.with_suffix(".json").read_text("utf-8")
