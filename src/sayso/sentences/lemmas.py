"""Lemmas by the pipeline's own tables, without its lemmatizer: a cached look-up per word and tag.

The algorithm is that of spaCy's English rule lemmatizer: exceptions first, then suffix rules
checked
against the index of known words. Penn tags decide the part of speech.
"""

from collections.abc import Mapping, Sequence
from typing import Any

_POS_BY_TAG = {"NN": "noun", "VB": "verb", "JJ": "adj", "RB": "adv", "MD": "verb"}
_BASE_TAGS = {"VB", "VBP", "NN", "JJ", "RB", "NNP"}
_PRONOUNS = {"me": "I", "us": "we", "him": "he", "them": "they"}
_CONTRACTED = {
    "'s": "be",
    "’s": "be",
    "'re": "be",
    "’re": "be",
    "'m": "be",
    "’m": "be",
    "'ve": "have",
    "’ve": "have",
    "'ll": "will",
    "’ll": "will",
    "wo": "will",
    "ca": "can",
    "n't": "not",
    "n’t": "not",
    "'d": "would",
    "’d": "would",
}


class Lemmas:
    """Word and Penn tag -> lemma. Keeps what it has worked out; the same input always gives the
    same."""

    def __init__(self, tables: Mapping[str, Mapping[str, Any]]) -> None:
        """`tables` holds "lemma_exc", "lemma_rules" and "lemma_index", each by part of speech."""
        self._exceptions = tables.get("lemma_exc", {})
        self._rules = tables.get("lemma_rules", {})
        self._index = {pos: set(words) for pos, words in tables.get("lemma_index", {}).items()}
        self._known: dict[tuple[str, str], str] = {}

    def of(self, lower: str, tag: str) -> str:
        """The lemma of a word in lower case, as Penn `tag`; the word itself when no rule fits."""
        key = (lower, tag)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._work_out(lower, tag)
        return found

    def _work_out(self, lower: str, tag: str) -> str:
        if tag[:2] in ("VB", "MD", "RB", "PO") and lower in _CONTRACTED:
            return _CONTRACTED[lower]
        if tag == "PRP":
            return _PRONOUNS.get(lower, lower)
        pos = _POS_BY_TAG.get(tag[:2])
        if pos is None or tag in ("NNP", "NNPS"):
            return lower
        exceptions: Sequence[str] = self._exceptions.get(pos, {}).get(lower, ())
        if exceptions:
            return str(exceptions[0])
        if tag in _BASE_TAGS and tag != "VBP":
            return lower
        return self._by_suffix(lower, pos)

    def _by_suffix(self, lower: str, pos: str) -> str:
        index = self._index.get(pos, set())
        forms = [
            lower[: len(lower) - len(old)] + new
            for old, new in self._rules.get(pos, ())
            if lower.endswith(old) and len(lower) > len(old)
        ]
        for form in forms:
            if form in index:
                return str(form)
        if lower in index or not forms:
            return lower
        return _by_spelling(lower, forms) if pos == "verb" else forms[0]


def _by_spelling(lower: str, forms: list[str]) -> str:
    """The likeliest base of a verb that is in no index: *cordoned*, *napalming*, *defunded*."""
    stem = min(forms, key=len)
    if lower.endswith("ies") or lower.endswith("ied"):
        return lower[:-3] + "y"
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "lsfz":
        return stem[:-1]
    return stem + "e" if stem.endswith(_SILENT_E) and stem + "e" in forms else stem


_SILENT_E = ("c", "g", "s", "v", "z", "u", "bl", "dl", "tl", "pl", "at")
