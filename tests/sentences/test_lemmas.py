"""Lemmas by exception, rule and index."""

from typing import Any

import pytest

from sayso.sentences.lemmas import Lemmas

TABLES: dict[str, dict[str, Any]] = {
    "lemma_exc": {"verb": {"shot": ["shoot"]}, "noun": {"children": ["child"]}},
    "lemma_rules": {
        "verb": [["s", ""], ["ed", "e"], ["ed", ""], ["ing", "e"], ["ing", ""]],
        "noun": [["s", ""], ["ies", "y"]],
    },
    "lemma_index": {"verb": ["seize", "bomb", "arrest"], "noun": ["city", "raid"]},
}


@pytest.mark.parametrize(
    ("word", "tag", "lemma"),
    [
        ("shot", "VBD", "shoot"),
        ("seized", "VBD", "seize"),
        ("bombed", "VBN", "bomb"),
        ("arresting", "VBG", "arrest"),
        ("cities", "NNS", "city"),
        ("raids", "NNS", "raid"),
        ("raid", "NN", "raid"),
        ("n't", "RB", "not"),
        ("them", "PRP", "they"),
        ("havana", "NNP", "havana"),
    ],
)
def test_lemma(word: str, tag: str, lemma: str) -> None:
    assert Lemmas(TABLES).of(word, tag) == lemma
