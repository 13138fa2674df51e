"""Is it English? Asked only of texts long enough to tell."""

import re

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_FEWEST = 25  # words; below, names and quotations decide
_LOOKED_AT = 20_000  # characters
# Function words of English that no other language of the Latin script writes in the same way often.
_ENGLISH = frozenset(
    "the of and that with from which were have has been would could should their they this these "
    "those not are is his her its said who whose when where what after before between against "
    "during about under into through because while there than".split()
)
_SURELY = 0.15  # share of those words: news in English has .25 to .40, other languages below .05
_HARDLY = 0.10


def find_language(text: str) -> str | None:
    """The ISO 639-1 code of the text's language, None when it is too short to tell.

    Function words settle it for English; the statistical classifier, which is slow to load, is
    asked only when they do not.
    """
    words = [found.lower() for found in _WORD.findall(text[:_LOOKED_AT])]
    if len(words) < _FEWEST:
        return _by_script(text)
    share = sum(word in _ENGLISH for word in words) / len(words)
    if share >= _SURELY:
        return "en"
    import py3langid  # its model takes half a second to load

    code = str(py3langid.classify(text[:_LOOKED_AT])[0])
    return code if code == "en" or share < _HARDLY else "en"


def _by_script(text: str) -> str | None:
    """The language of text that has too few words, for scripts that write without spaces."""
    letters = [letter for letter in text[:_LOOKED_AT] if letter.isalpha()]
    foreign = sum(letter > "\u036f" for letter in letters)
    if len(letters) < _FEWEST or foreign < 0.5 * len(letters):
        return None
    import py3langid

    code = str(py3langid.classify(text[:_LOOKED_AT])[0])
    return None if code == "en" else code
