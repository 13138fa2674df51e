"""Every act, operator and state is found in its example and not in its non-example.

The two lists beside this file hold the entries that fail today, by file and pattern. An entry that
starts to fail breaks the test; so does one that is listed and works: take it off the list.
"""

from pathlib import Path
from typing import Any

import pytest

from sayso.lexicon import load_lexicon
from sayso.lexicon.acts import Entry
from sayso.model import Report

pytestmark = pytest.mark.parser

HERE = Path(__file__).parent


def key(entry: Entry) -> str:
    """The entry's file and pattern: steady when lines move."""
    return f"{entry.line.rsplit(':', 1)[0]}\t{entry.pattern}"


def listed(name: str) -> set[str]:
    return set((HERE / name).read_text(encoding="utf-8").splitlines())


def is_found(coder: Any, entry: Entry) -> bool:
    """Whether the example gives a claim of the entry's type, or any claim for =keep and =stop."""
    claims = coder.code(Report.from_text(entry.example)).claims
    if entry.type is None:
        return True  # operators without a type leave no claim of their own
    if entry.type.startswith("="):
        return bool(claims)
    return any(claim.type == entry.type for claim in claims)


def is_misfiring(coder: Any, entry: Entry) -> bool:
    claims = coder.code(Report.from_text(entry.non_example)).claims
    return any(claim.derivation[0].rule == entry.line for claim in claims)


def test_examples(coder: Any) -> None:
    entries = [entry for entry in load_lexicon().acts.entries() if entry.example]
    assert len(entries) > 3000
    missed = {key(entry) for entry in entries if not is_found(coder, entry)}
    known = listed("missed_examples.txt")
    assert missed - known == set(), "examples that are no longer found"
    assert known - missed == set(), "examples found again: take them off missed_examples.txt"


def test_non_examples(coder: Any) -> None:
    entries = [entry for entry in load_lexicon().acts.entries() if entry.non_example]
    assert len(entries) > 1500
    hit = {key(entry) for entry in entries if is_misfiring(coder, entry)}
    known = listed("hit_non_examples.txt")
    assert hit - known == set(), "non-examples that now match"
    assert known - hit == set(), "non-examples clean again: take them off hit_non_examples.txt"
