"""What the finders of say-so share: the frame of a sentence and the draft of an attribution."""

from bisect import bisect_right

from sayso.claims.quotes import Quotation
from sayso.lexicon.reporting import Reporting, Word
from sayso.model import Manner, Report, Sentence, Stance, Token

FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))  # Penn tags of finite verbs

Offsets = tuple[int, int]  # code points of Report.text, end excluded

_STOPS = frozenset((",", ".", ";", ":", "-", "–", "—", "?", "!", "...", "…"))
_MARKS = frozenset(('"', "“", "”", "``", "''", "'", "‘", "’", "«", "»"))
_NEGATED: dict[Stance, Stance] = {"asserts": "doubts", "expects": "doubts", "denies": "asserts"}


class Frame:
    """One sentence, with the quotation that covers each of its tokens."""

    __slots__ = (
        "follows_quotation",
        "following",
        "groups",
        "quotations",
        "quote_at",
        "report",
        "reporting",
        "sentence",
        "tokens",
    )

    def __init__(
        self,
        report: Report,
        sentence: Sentence,
        reporting: Reporting,
        quotations: "Outermost",
        *,
        following: Offsets | None = None,
    ) -> None:
        """`quotations` are the report's; `following` is what comes after the sentence."""
        self.report = report
        self.sentence = sentence
        self.tokens = sentence.tokens
        self.reporting = reporting
        self.quotations = quotations.items
        self.quote_at = quotations.cover(sentence)
        self.following = following
        self.follows_quotation = quotations.before(report, sentence)
        self.groups: list[tuple[int, int]] = []  # reporting clauses set off by commas, as tokens

    def quote_of(self, index: int) -> int:
        """The number of the outermost quotation around a token, -1 when there is none."""
        return self.quote_at[index] if self.quote_at is not None else -1

    def opens_quote(self, index: int) -> bool:
        """Whether a quotation opens with this token."""
        if self.quote_at is None or self.quote_at[index] < 0:
            return False
        return index == 0 or self.quote_at[index - 1] != self.quote_at[index]

    def closes_quote(self, index: int) -> bool:
        """Whether a quotation closes with this token."""
        if self.quote_at is None or self.quote_at[index] < 0:
            return False
        following = index + 1
        return following == len(self.tokens) or self.quote_at[following] != self.quote_at[index]

    def is_stop(self, index: int) -> bool:
        """Whether the token is punctuation that bounds a clause."""
        return self.tokens[index].text in _STOPS

    def stretch(self, first: int, last: int) -> list[Offsets]:
        """The stretch from one token to another as a list of one; empty when nothing is left."""
        found = self.offsets(first, last)
        return [found] if found else []

    def offsets(self, first: int, last: int) -> Offsets | None:
        """The stretch from one token to another, outer stops trimmed; None when nothing is left."""
        tokens = self.tokens
        while first <= last and tokens[first].text in (",", ":", ";", ".", "-", "–", "—"):
            first += 1
        while first <= last and tokens[last].text in (",", ":", ";", "-", "–", "—"):
            last -= 1
        if first > last or all(
            t.text in _STOPS or t.text in _MARKS for t in tokens[first : last + 1]
        ):
            return None
        return tokens[first].start, tokens[last].end


class Outermost:
    """The outermost quotations of a report, found by offset."""

    __slots__ = ("_starts", "items")

    def __init__(self, quotations: tuple[Quotation, ...]) -> None:
        """Only quotations of depth 0 are kept."""
        self.items = tuple(q for q in quotations if q.depth == 0)
        self._starts = [q.start for q in self.items]

    def at(self, offset: int) -> int:
        """The number of the quotation around an offset, -1 when there is none."""
        number = bisect_right(self._starts, offset) - 1
        return number if number >= 0 and offset < self.items[number].end else -1

    def before(self, report: Report, sentence: Sentence) -> Offsets | None:
        """The quotation of speech that ends right before a sentence, in its block."""
        number = bisect_right(self._starts, sentence.start) - 1
        if number < 0:
            return None
        found = self.items[number]
        if (
            found.block != sentence.block
            or not found.is_speech
            or not found.end <= sentence.start <= found.end + 2
        ):
            return None
        return (
            (found.start, found.end)
            if not report.text[found.end : sentence.start].strip()
            else None
        )

    def cover(self, sentence: Sentence) -> list[int] | None:
        """For each token the number of its quotation or -1; None when no quotation comes near."""
        first = bisect_right(self._starts, sentence.start) - 1
        if first >= 0 and self.items[first].end <= sentence.start:
            first += 1
        first = max(first, 0)
        if first == len(self.items) or self.items[first].start >= sentence.end:
            return None
        return [self.at(token.start) for token in sentence.tokens]


class Draft:
    """An attribution in the making: offsets, not yet spans."""

    __slots__ = (
        "content",
        "cue",
        "manner",
        "rule",
        "sentence",
        "source",
        "speaker",
        "stance",
        "type",
        "verb",
        "within",
    )

    def __init__(
        self,
        *,
        sentence: int,
        source: list[Offsets],
        cue: list[Offsets],
        content: list[Offsets],
        word: Word | None,
        rule: str,
        manner: Manner | None = None,
        negated: bool = False,
        verb: Token | None = None,
    ) -> None:
        """`word` gives stance and type; without one it is plain speech."""
        self.sentence = sentence
        self.source = source
        self.cue = cue
        self.content = content
        self.stance: Stance = word.stance if word else "asserts"
        if negated:
            self.stance = _NEGATED.get(self.stance, self.stance)
        self.type = word.type if word else "speech"
        self.manner: Manner | None = manner
        self.rule = f"{rule} {word.entry}" if word else rule
        self.speaker = source[0] if source else None
        self.verb = verb
        self.within: Draft | None = (
            None  # the one that cites it: "Reuters said, citing an official"
        )

    @property
    def start(self) -> int:
        """Where its first words stand."""
        return min(s for s, _ in (*self.source, *self.cue, *self.content))
