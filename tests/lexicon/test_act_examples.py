"""Every line of the lexicon is found in its example and not in its non-example.

The two lists beside this file hold the lines that fail today, by file and pattern. A line that
starts to fail breaks the test; so does one that is listed and works: take it off the list.
`sayso check` shows what was found instead.
"""

from functools import cache
from pathlib import Path
from typing import Any

import pytest

from sayso.proofs import Proof, Sample, prove, samples_of

pytestmark = pytest.mark.parser

HERE = Path(__file__).parent


def key(sample: Sample) -> str:
    """The line's file and pattern: steady when lines move."""
    return f"{sample.line.rsplit(':', 1)[0]}\t{sample.pattern}"


def listed(name: str) -> set[str]:
    return set((HERE / name).read_text(encoding="utf-8").splitlines())


@cache
def proofs(coder: Any) -> tuple[Proof, ...]:
    """Each line with what became of it, once a run."""
    return tuple(prove(coder, samples_of(coder.lexicon)))


def failing(coder: Any, kind: str) -> set[str]:
    """The keys of the lines that fail in that way."""
    return {
        key(proof.sample)
        for proof in proofs(coder)
        if any(failure.kind == kind for failure in proof.failures)
    }


def test_examples(coder: Any) -> None:
    assert sum(bool(proof.sample.example) for proof in proofs(coder)) > 4000
    missed = failing(coder, "example")
    known = listed("missed_examples.txt")
    assert missed - known == set(), "examples that are no longer found"
    assert known - missed == set(), "examples found again: take them off missed_examples.txt"


def test_non_examples(coder: Any) -> None:
    assert sum(bool(proof.sample.non_example) for proof in proofs(coder)) > 1700
    hit = failing(coder, "non_example")
    known = listed("hit_non_examples.txt")
    assert hit - known == set(), "non-examples that now match"
    assert known - hit == set(), "non-examples clean again: take them off hit_non_examples.txt"
