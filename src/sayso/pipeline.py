"""The whole story on one page: a report becomes an attributed event record.

    report -> sentences -> mentions -> claims

Each step is a pure function on frozen nouns. Nothing flows back, nothing is kept between two
reports, so the
same report, lexicon and parser give the same bytes.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from sayso.claims import find_attributions, find_claims
from sayso.claims.factuality import Factuality
from sayso.claims.when import find_when
from sayso.lexicon import Lexicon, load_lexicon
from sayso.mentions import find_mentions
from sayso.mentions.times import find_times
from sayso.model import (
    Attribution,
    Claim,
    LeftOut,
    Mention,
    Reason,
    Report,
    Run,
    Sentence,
    Span,
    Time,
    When,
)
from sayso.model.codec import to_json
from sayso.sentences import Parser, load_parser
from sayso.sentences.repair import repair
from sayso.version import __version__


class Coded(msgspec.Struct, frozen=True, kw_only=True):
    """What one report holds. `claims` is the record; the rest is what it was made from."""

    report: Report
    claims: tuple[Claim, ...]  # in text order
    attributions: tuple[Attribution, ...]  # who says what, in text order
    mentions: tuple[Mention, ...]  # parties, places and things, in text order
    times: tuple[Time, ...]  # time expressions, in text order
    left_out: tuple[LeftOut, ...]  # what gave no claim, and why
    run: Run
    sentences: tuple[Sentence, ...] = ()

    @property
    def chains(self) -> list[list[Span]]:
        """The mentions of each thing that is spoken of, as spans; chains by first mention."""
        chains: dict[int, list[Span]] = {}
        for mention in self.mentions:
            chains.setdefault(mention.chain, []).append(mention.span)
        return list(chains.values())

    def when_at(self, start: int, end: int) -> When | None:
        """When the thing named by the words at [start, end) happened; None when nothing tells.

        Offsets are code points of report.text, end excluded. Works for any word of the report.
        """
        found = self._token_at(start, end)
        if found is None:
            return None
        when = find_when(self.report, self.sentences, self.times)(*found).when
        return when if when.edtf is not None else None

    def factuality_at(self, start: int, end: int) -> float:
        """How far the thing named by the words at [start, end) happened: -3 (no) to 3 (yes).

        Offsets are code points of report.text, end excluded. 0.0 where no word stands.
        """
        found = self._token_at(start, end)
        if found is None:
            return 0.0
        return Factuality(self.sentences[found[0]], load_lexicon().embedding).at(found[1])

    def _token_at(self, start: int, end: int) -> tuple[int, int] | None:
        """Sentence and token of the head word of a stretch: the word whose governor is outside
        it."""
        for sentence in self.sentences:
            if sentence.start < end and start < sentence.end:
                inside = [t for t in sentence.tokens if t.start < end and start < t.end]
                for token in inside:
                    if sentence.tokens[token.head] not in inside or token.head == token.index:
                        return sentence.index, token.index
        return None

    def to_json(self) -> str:
        """The record as JSON, without the parse; equal records give equal text."""
        return to_json(msgspec.structs.replace(self, sentences=())).decode()

    def _repr_html_(self) -> str:
        """The claims as a table for notebooks: no script, everything escaped."""
        from sayso.exports.notebook import claims_html  # only notebooks need it

        return claims_html(self)


class Coder:
    """A parser and a lexicon, loaded once; `code` may be called any number of times."""

    def __init__(self, parser: Parser, lexicon: Lexicon, *, untyped: bool = False) -> None:
        """`untyped` keeps acts that have no PLOVER type, with type None."""
        self.parser = parser
        self.lexicon = lexicon
        self.untyped = untyped
        self.run = Run(
            sayso=__version__,
            lexicon=lexicon.digest,
            parser=parser.label,
            weights=parser.weights,
        )

    @classmethod
    def load(
        cls,
        model: str | None = None,
        *,
        untyped: bool = False,
        accelerated: bool = True,
        lexicon: str | Path | None = None,
    ) -> "Coder":
        """A coder with the pipeline named by `model`, else SAYSO_MODEL, else the default one.

        `lexicon` is a folder of lists of one's own, added to those of Sayso. Raises ModelError when
        no pipeline is installed, LexiconError when a list is broken.
        """
        words = load_lexicon(Path(lexicon) if lexicon is not None else None)
        return cls(load_parser(model, accelerated=accelerated), words, untyped=untyped)

    def code(self, report: Report) -> Coded:
        """The record of one report. Pure: the same report always gives the same record."""
        sentences = tuple(repair(sentence) for sentence in self.parser.parse(report))
        times = find_times(report, sentences)
        mentions = find_mentions(report, sentences, times, self.lexicon.world)
        attributions = find_attributions(report, sentences, mentions, self.lexicon.reporting)
        claims, left_out = find_claims(
            report, sentences, mentions, attributions, self.lexicon, untyped=self.untyped
        )
        return Coded(
            report=report,
            claims=claims,
            attributions=attributions,
            mentions=mentions.items,
            times=times,
            left_out=(*report.left_out, *_unparsed(report, sentences), *left_out),
            run=self.run,
            sentences=sentences,
        )

    def code_many(self, reports: Iterable[Report], *, workers: int = 1) -> Iterator[Coded]:
        """The records of many reports, in order, streamed: only a few are in memory at a time.

        `workers` processes share the work; the results are the same for any number.
        """
        if workers <= 1:
            yield from map(self.code, reports)
            return
        from sayso.batch.local import code_in_processes  # processes only when asked for

        yield from code_in_processes(self, reports, workers=workers)


def _unparsed(report: Report, sentences: tuple[Sentence, ...]) -> Iterator[LeftOut]:
    """A reason for each block of the body that gave no sentence."""
    parsed = {sentence.block for sentence in sentences}
    for number, block in enumerate(report.blocks):
        if number not in parsed and block.role in ("title", "heading", "body"):
            yield LeftOut(
                report_id=report.id,
                stage="sentences",
                reason=Reason.TOO_LONG,
                evidence=report.span(block.start, block.end),
                detail="a word of 2,000 or more characters",
            )
