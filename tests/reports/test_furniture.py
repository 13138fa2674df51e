"""Each line of furniture.csv does what its example says."""

import csv
from pathlib import Path

import pytest

from sayso.reports import furniture
from sayso.reports.furniture import find_furniture

FILE = Path(furniture.__file__).with_name("furniture.csv")
with FILE.open(encoding="utf-8", newline="") as stream:
    ROWS = list(csv.DictReader(stream))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['match']} {row['words']}")
def test_example(row):
    found = find_furniture(row["example"])
    assert found is not None
    assert (found.role, found.then) == (row["role"], row["then"])


def test_each_entry_once():
    entries = [(row["match"], row["words"]) for row in ROWS]
    assert len(entries) == len(set(entries))


@pytest.mark.parametrize(
    "line", ["12 comments", "3 min read", "https://example.org/a", "desk@example.org", "* * *", "5"]
)
def test_lines_of_numbers_and_addresses(line):
    assert find_furniture(line) is not None


@pytest.mark.parametrize(
    "line",
    [
        "The army seized the camp.",
        "Share prices fell after the attack.",
        "Comments by the minister angered the opposition.",
        "Related groups have denied the charge.",
        "Reporting by state media showed soldiers in the camp.",
        "Print workers went on strike.",
        "Home Secretary denies report",
        "",
    ],
)
def test_news_is_no_furniture(line):
    assert find_furniture(line) is None
