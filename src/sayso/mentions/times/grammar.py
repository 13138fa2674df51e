"""The compiled grammar: finds where time expressions stand, and which rule each obeys.

One alternation over all rules, tried only at words that can open an expression; a hit is read again
with its own rule to take it apart.
"""

import functools
import re
from collections.abc import Iterator

from sayso.mentions.times import words
from sayso.mentions.times.patterns import RULES
from sayso.model import Report, Sentence

_NAMED = re.compile(r"\(\?P<\w+>")
_BACKREF = re.compile(r"\(\?P=\w+\)")


def _anonymous(pattern: str) -> str:
    return _BACKREF.sub("[/.-]", _NAMED.sub("(?:", pattern))


MASTER = re.compile("|".join(f"(?P<{name}>{_anonymous(pattern)})" for name, pattern in RULES))
PATTERNS = {name: re.compile(pattern) for name, pattern in RULES}
_OPENERS = frozenset(
    [
        *words.MONTHS,
        *words.WEEKDAYS,
        *words.SEASONS,
        *words.DAY_PARTS,
        *words.NUMBERS,
        *words.SCALES,
        *words.ORDINALS,
        *words.DECADE_WORDS,
        *words.VAGUE_COUNTS,
        *(name + "s" for name in words.UNITS),
        *words.UNITS,
        *(name + "s" for name in words.WEEKDAYS if name.endswith("day")),
        *(name + "." for name in (*words.MONTHS, *words.WEEKDAYS) if len(name) < 6),
    ]
)
_WORDS = frozenset(
    """a about ad afternoon almost an annual annually approximately around as at barely biannual
    biennial bimonthly biweekly by c. ca. century circa close closing coming current currently
    daily daybreak daytime dozen during each earlier early end entire every exactly fewer final
    first fiscal financial following for formerly full half hourly in its just last late lately
    later latest latter less little mid mid- middle monthly more most nearly next nightly no not
    now nowadays once only opening other over overnight past per preceding present presently
    previous previously prior quarterly q1 q2 q3 q4 recent recently roughly same since some soon
    start subsequent that the these this those to today tomorrow tonight turn twice under until up
    upcoming upward upwards well whole within yearly yesterday ensuing beginning right his her
    their of after through very""".split()
)
OPENERS = _OPENERS | _WORDS
# words without which no expression stands; the others only open one
_CORES = _OPENERS - frozenset(("many", "some")) | frozenset(
    """annual annually biannual biennial current recent bimonthly biweekly currently daily daybreak
    daytime future hourly lately monthly moment nightly now nowadays past present presently
       quarterly q1 q2 q3 q4 recently soon time today tomorrow tonight weekly yearly yesterday date
    overnight century olds bc ad""".split()
)
_INNER = re.compile(r"[-\u2010-\u2015/]")
_DASHES = "-\u2010\u2011\u2012\u2013\u2014/"
_PLAIN = str.maketrans("\u2010\u2011\u2012\u2013\u2018\u2019", "----''")
_REACH = 9  # tokens from the first word of an expression to its first core word, at most


class Hit:
    """One stretch that the grammar accepts."""

    __slots__ = ("end", "limit", "rule", "sentence", "start", "token")

    def __init__(
        self, rule: str, start: int, end: int, *, limit: int, sentence: int, token: int
    ) -> None:
        """The rule, the stretch (code points), the block's end, the sentence and token it opens."""
        self.rule, self.start, self.end, self.limit = rule, start, end, limit
        self.sentence, self.token = sentence, token


def lower_text(report: Report) -> str:
    """The text in lower case with plain hyphens and apostrophes, code point for code point."""
    lower = report.text.lower()
    if len(lower) != len(report.text):
        lower = "".join(c.lower() if len(c.lower()) == 1 else c for c in report.text)
    return lower.translate(_PLAIN)


def hits(report: Report, sentences: tuple[Sentence, ...], lower: str) -> Iterator[Hit]:
    """All stretches, left to right, none overlapping."""
    match = MASTER.match
    done = 0
    for sentence in sentences:
        tokens = sentence.tokens
        limit = 0
        tried = 0
        for core in [i for i, token in enumerate(tokens) if _is_core(token.lower)]:
            for i in range(max(tried, core - _REACH), core + 1):
                token = tokens[i]
                start = token.start
                if start < done or (i < core and token.lower not in OPENERS):
                    continue
                limit = limit or report.blocks[sentence.block].end
                found = match(lower, start, limit)
                while found is not None and found.end() > start:
                    done = found.end()
                    rule = found.lastgroup or ""
                    yield Hit(
                        rule, start, done, limit=limit, sentence=sentence.index, token=token.index
                    )
                    if done + 1 >= limit or lower[done] not in _DASHES:
                        break
                    start = done + 1  # "14 August-24 August": the dash may stand inside a token
                    found = match(lower, start, limit)
            tried = core + 1


@functools.lru_cache(maxsize=1 << 16)
def _is_core(word: str) -> bool:
    if word in _CORES or word[0] in "0123456789":
        return True
    if len(word) < 4:
        return word[0] in "'\u2018\u2019" and word[-1:].isdigit()
    inner = _INNER.search(word, 1)
    return inner is not None and (word[: inner.start()] in OPENERS or word[inner.end() :] in _CORES)
