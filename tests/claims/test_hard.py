"""Hard sentences and traps of our own: see hard/README.md.

`hard/known.txt` lists what is wrong today. What is not listed must be right, what is listed must be
wrong: a line that works again is taken off, and none is ever added.
"""

from typing import Any

import pytest

from tests.claims.hard.score import FILES, HERE, Verdict, faults_of, holds_no_fact, judge, load

pytestmark = pytest.mark.parser

SHARE = 0.92  # of the claims asked for that must be right; raised as the share rises
KNOWN = set((HERE / "known.txt").read_text(encoding="utf-8").splitlines())
TRAPS = load("traps") | load("fresh_traps") | load("third_traps")  # of different ids
CASES = {(name, key): case for name in FILES for key, case in load(name).items()}
VERDICTS: dict[tuple[str, str], Verdict] = {}


def verdict_on(coder: Any, name: str, key: str) -> Verdict:
    """The verdict on a case, judged once a run."""
    if (name, key) not in VERDICTS:
        VERDICTS[name, key] = judge(coder, CASES[name, key] if name in FILES else TRAPS[key])
    return VERDICTS[name, key]


def check(faults: dict[str, str]) -> None:
    """Each fault must be known."""
    new = {line: why for line, why in faults.items() if line not in KNOWN}
    assert not new, f"wrong, and not in hard/known.txt: {new}"


@pytest.mark.parametrize("key", TRAPS)
def test_a_trap_gives_no_event_and_a_reason(coder: Any, key: str) -> None:
    verdict = verdict_on(coder, "traps", key)
    check(faults_of(verdict, "traps", key))
    assert verdict.left_out or verdict.extra


@pytest.mark.parametrize(
    ("name", "key"), [place for place, case in CASES.items() if holds_no_fact(case)]
)
def test_what_is_no_fact_is_told_as_none(coder: Any, name: str, key: str) -> None:
    assert not verdict_on(coder, name, key).as_fact


@pytest.mark.parametrize(("name", "key"), CASES)
def test_each_claim_is_wholly_right(coder: Any, name: str, key: str) -> None:
    check(faults_of(verdict_on(coder, name, key), name, key))


def test_share_of_claims_that_are_right(coder: Any) -> None:
    verdicts = [verdict_on(coder, *place) for place in CASES]
    asked = sum(verdict.asked for verdict in verdicts)
    right = asked - sum(len(verdict.wrong) for verdict in verdicts)
    assert right / asked >= SHARE


def test_the_list_of_known_faults_is_no_longer_than_it_must_be(coder: Any) -> None:
    found: set[str] = set()
    for name, key in [*CASES, *(("traps", key) for key in TRAPS)]:
        found.update(faults_of(verdict_on(coder, name, key), name, key))
    assert KNOWN - found == set(), "right again: take them off hard/known.txt"
