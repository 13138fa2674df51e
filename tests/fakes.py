"""A coder without parser and lexicon: it knows one verb. For tests of what stands around coding."""

import re
from collections.abc import Iterable, Iterator

import msgspec

from sayso.model import (
    Attribution,
    Basis,
    Claim,
    Field,
    HowMany,
    LeftOut,
    MetaRef,
    Reason,
    Report,
    Run,
    Step,
    Value,
    When,
    Where,
    Who,
)
from sayso.model.codec import to_json
from tests.make import cell, claim, voice

STORY = (
    "The army seized 30 men in Lima on Friday, the minister said. Nobody spoke of it afterwards."
)
_SENTENCE = re.compile(r"[^.\s][^.\n]*\.?")


class FakeCoded(msgspec.Struct, frozen=True, kw_only=True):
    """What the fake coder makes of a report; the fields are those of the real record."""

    report: Report
    claims: tuple[Claim, ...]
    attributions: tuple[Attribution, ...]
    left_out: tuple[LeftOut, ...]
    run: Run = Run(sayso="0", lexicon="0", parser="fake 1", weights="0")

    def to_json(self) -> str:
        """The record as JSON."""
        return to_json(self).decode()


class FakeCoder:
    """Codes each sentence with "seized" in it, and leaves out the rest."""

    def code(self, report: Report) -> FakeCoded:
        """The record of one report."""
        found = [one for one in _SENTENCE.finditer(report.text) if "seized" in one[0]]
        claims = tuple(_claim(report, one.start(), one.end()) for one in found[:3])
        rest = found[-1].end() if found else 0
        left_out = report.left_out
        if report.text[rest:].strip():
            end = len(report.text.rstrip())
            left_out += (
                LeftOut(
                    report_id=report.id,
                    stage="claims",
                    reason=Reason.NO_ACT,
                    evidence=report.span(end - len(report.text[rest:].strip()), end),
                ),
            )
        said = "the minister said"
        attributions: tuple[Attribution, ...] = ()
        if claims and said in report.text:
            at = report.text.index(said)
            attributions = (
                Attribution(
                    source=(report.span(at, at + 12),),
                    cue=(report.span(at + 13, at + 17),),
                    content=(report.span(*claims[0].sentence),),
                    manner="indirect",
                    stance="asserts",
                    type="speech",
                    rule="by hand",
                ),
            )
        return FakeCoded(report=report, claims=claims, attributions=attributions, left_out=left_out)

    def code_many(self, reports: Iterable[Report], *, workers: int = 1) -> Iterator[FakeCoded]:
        """The records of many reports, streamed."""
        yield from map(self.code, reports)


def _claim(report: Report, start: int, end: int) -> Claim:
    values: dict[str, tuple[Field, Value | None]] = {
        "The army": ("actor", Who(name="Peruvian army", kind="organisation", country="PER",
                                  sector="MIL", names=("the soldiers", "The army"))),
        "30 men": ("count", HowMany(low=30, high=30, unit="men", wording="exact")),
        "men": ("target", None),
        "Lima": ("place", Where(name="Lima", level="city", country="PER", latitude=-12.0464,
                                longitude=-77.0428)),
        "Friday": ("time", When(edtf="1991-05-03", start="1991-05-03", end="1991-05-03",
                                precision="day", basis=Basis.RESOLVED, against="1991-05-04")),
    }  # fmt: skip
    cells = [
        cell(report, field, words, value)
        for words, (field, value) in values.items()
        if words in report.text
    ]
    made = claim(report, "seized", *cells, voices=_voices(report))
    where = MetaRef(report_id=report.id, field="published", quote="")
    step = Step(rule="coerce.csv:1", about="type", reason="seize is COERCE", evidence=(where,))
    return msgspec.structs.replace(
        made, sentence=(start, end), id=f"c{start:016x}", derivation=(step,)
    )


def _voices(report: Report):
    return (voice(report, "the minister"),) if "the minister" in report.text else ()
