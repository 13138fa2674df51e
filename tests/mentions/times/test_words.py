"""Numbers and ranks in words."""

import pytest

from sayso.mentions.times.words import number_of, ordinal_of


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("three", 3), ("a", 1), ("a two", 2), ("twenty-five", 25), ("two hundred", 200),
        ("1,500", 1500), ("a dozen", 12), ("a couple of", 2), ("2 1/2", 2.5), ("half an", 0.5),
        ("several", None), ("a few", None), ("many", None),
    ],
)  # fmt: skip
def test_number(words: str, number: float | None) -> None:
    assert number_of(words) == number


@pytest.mark.parametrize(
    ("words", "rank"),
    [("2nd", 2), ("second", 2), ("twenty-first", 21), ("twentieth", 20), ("x", None)],
)
def test_rank(words: str, rank: int | None) -> None:
    assert ordinal_of(words) == rank
