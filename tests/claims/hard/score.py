"""Hard cases against what is found: which claims are right, wrong, too many, or told as a fact.

Comes in: a coder and the TOML files beside this one (README.md tells their keys). Goes out: one
Verdict a case. `python -m tests.claims.hard.score [file or id ...]` prints what is wrong and why.
"""

import re
import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec

from sayso.model import Cell, Claim, LeftOut, Report

HERE = Path(__file__).parent
FILES = ("who_did_what", "what_kind_of_fact", "on_whose_say_so", "fresh", "third")
FACTS = frozenset(("happened", "ongoing", "ended"))
STATES = frozenset(("presence", "designation"))
UNSURE = 0.8  # recipients added by a rule of inference (decision 0007) have at most this score


class Expected(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One claim a careful reader finds; README.md tells what each key means."""

    act: str
    is_: str = msgspec.field(name="is")
    who: str | list[str] = []
    whom: str | list[str] = []
    who_any: bool = False
    whom_any: bool = False
    where_any: bool = False
    status: str = "happened"
    voice: str = ""
    voice_any: bool = False
    stance: str = ""
    where: str = ""
    when: str = ""
    count: str | list[str] = []
    cond: str = ""
    maybe: bool = False


class Case(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One text with all its claims."""

    id: str
    text: str
    published: str | None = None
    claims: list[Expected] = []
    never: list[str] = []


class Verdict(msgspec.Struct, frozen=True, kw_only=True):
    """What came of one case."""

    asked: int  # claims that must be found
    wrong: dict[str, str]  # the act -> what is wrong with it
    extra: tuple[str, ...]  # triggers of claims that nobody asked for
    as_fact: tuple[str, ...]  # triggers told as facts that are none
    left_out: bool  # a reason was left


def load(name: str) -> dict[str, Case]:
    """The cases of a file by id."""
    with (HERE / f"{name}.toml").open("rb") as file:
        cases = [msgspec.convert(one, Case) for one in tomllib.load(file)["case"]]
    return {case.id: case for case in cases}


def judge(coder: Any, case: Case) -> Verdict:
    """The verdict on one case."""
    coded = coder.code(Report.from_text(case.text, published=case.published))
    claims = [claim for claim in coded.claims if claim.kind != "naming"]
    by_id = {claim.id: claim for claim in claims}
    wrong: dict[str, str] = {}
    for one in case.claims:
        near = [claim for claim in claims if _names(claim, one.act)]
        faults = [_fault(claim, one, by_id) for claim in near] or ["not found"]
        if not one.maybe and all(faults):
            wrong[one.act] = next(fault for fault in faults if fault)
    extra = tuple(
        claim.trigger.quote
        for claim in claims
        if (claim.kind == "event" or claim.type in STATES or not case.claims)
        and not any(_names(claim, one.act) for one in case.claims)
    )
    return Verdict(
        asked=sum(not one.maybe for one in case.claims),
        wrong=wrong,
        extra=extra,
        as_fact=tuple(_as_fact(case, claims)),
        left_out=any(isinstance(row, LeftOut) and row.reason for row in coded.left_out),
    )


def faults_of(verdict: Verdict, name: str, key: str) -> dict[str, str]:
    """The faults of a case as lines of `known.txt`, with what is wrong."""
    found = {f"{name}\t{key}\t{act}": why for act, why in verdict.wrong.items()}
    return found | {f"{name}\t{key}\textra {word}": "nobody asked" for word in verdict.extra}


def holds_no_fact(case: Case) -> bool:
    """Whether the case tells of something that is planned, demanded, denied, alleged and so on."""
    return bool(case.never) or not all(_may_be_fact(one) for one in case.claims)


def _as_fact(case: Case, claims: list[Claim]) -> Iterable[str]:
    """The triggers of claims told as facts though the text tells them as none."""
    for claim in claims:
        plain = all(link.stance == "asserts" for link in claim.say_so[1:])
        if claim.status not in FACTS or not plain:
            continue
        told = [one for one in case.claims if _names(claim, one.act)]
        if claim.trigger.quote in case.never or (told and not any(map(_may_be_fact, told))):
            yield claim.trigger.quote


def _may_be_fact(one: Expected) -> bool:
    return bool(FACTS & set(one.status.split("|"))) and one.stance in ("", "asserts")


def _names(claim: Claim, act: str) -> bool:
    words = act.split("|")
    action = claim.fields("action")[:1] if claim.kind != "naming" else ()
    own = [piece.quote for cell in action for piece in cell.evidence]
    return claim.trigger.quote in words or any(word in own for word in words)


def _fault(claim: Claim, one: Expected, by_id: dict[str, Claim]) -> str:
    """What is wrong with a claim, empty when it is right."""
    if claim.type not in one.is_.split("|"):
        return f"type {claim.type}"
    if not one.who_any and not _same(claim.actors, one.who, spare=0.0):
        return f"who {[cell.text for cell in claim.actors]}"
    if not one.whom_any and not _same(claim.targets, one.whom, spare=UNSURE):
        return f"whom {[(cell.text, cell.score) for cell in claim.targets]}"
    if claim.status not in one.status.split("|"):
        return f"status {claim.status}"
    if fault := _voice_fault(claim, one, by_id):
        return fault
    for field, words in (("place", one.where), ("time", one.when), ("condition", one.cond)):
        cells = claim.fields(field)  # type: ignore[arg-type]  # three of the fields
        if words and not any(_says(cell, words) for cell in cells):
            return f"{field} {[cell.text for cell in cells]}"
    counts = [one.count] if isinstance(one.count, str) else one.count
    if not all(any(_says(cell, number) for cell in claim.counts) for number in counts):
        return f"count {[cell.text for cell in claim.counts]}"
    return ""


def _voice_fault(claim: Claim, one: Expected, by_id: dict[str, Claim]) -> str:
    links = claim.say_so[1:]
    found = f"voice {[(link.source.name, link.stance) for link in links]}"
    if one.stance and claim.stance not in one.stance.split("|"):
        return found
    if one.voice_any or (one.stance and not one.voice):
        return ""
    if not one.voice:  # the outlet; or who agrees, threatens or asks, of the act itself
        holder = by_id.get(claim.within or "")
        own = {cell.name for cell in (*claim.actors, *(holder.actors if holder else ()))}
        return "" if all(link.source.name in own for link in links) else found
    return "" if links and _in(one.voice, [links[-1].source.name, *_quotes(links[-1])]) else found


def _quotes(link: Any) -> list[str]:
    return [piece.quote for piece in link.evidence[:1]]


def _same(cells: tuple[Cell, ...], words: str | list[str], *, spare: float) -> bool:
    """Whether each of `words` is a cell and each cell one of them, or a guess of low score."""
    wanted = [words] if isinstance(words, str) else words
    return all(any(_says(cell, one) for cell in cells) for one in wanted) and all(
        cell.score <= spare or any(_says(cell, one) for one in wanted) for cell in cells
    )


def _says(cell: Cell, words: str) -> bool:
    return _in(words, [cell.text, cell.name])


def _in(words: str, texts: Iterable[str]) -> bool:
    texts = list(texts)
    return any(
        re.search(rf"(?<!\w){re.escape(one)}(?!\w)", text, re.IGNORECASE)
        for one in words.split("|")
        for text in texts
    )


def main(wanted: list[str]) -> None:
    """Print the faults of the files or ids given, and the sums of each file.

    `--known` writes `known.txt` anew, after reading what changed.
    """
    from sayso import Coder

    coder = Coder.load()
    known: list[str] = []
    for path in sorted(HERE.glob("*.toml")):
        cases = load(path.stem)
        if wanted and path.stem not in wanted:
            cases = {key: case for key, case in cases.items() if key in wanted}
        asked = wrong = extra = fact = unclean = 0
        for case in cases.values():
            verdict = judge(coder, case)
            known += faults_of(
                verdict, path.stem.removeprefix("fresh_").removeprefix("third_"), case.id
            )
            asked += verdict.asked
            wrong += len(verdict.wrong)
            extra += len(verdict.extra)
            fact += len(verdict.as_fact)
            unclean += bool(verdict.extra)
            lines = [f"   {act}: {why}" for act, why in verdict.wrong.items()]
            lines += [f"   too many: {word}" for word in verdict.extra]
            lines += [f"   told as a fact: {word}" for word in verdict.as_fact]
            if lines:
                sys.stdout.write("\n".join([f"[{case.id}] {case.text}", *lines, ""]))
        if cases:
            sys.stdout.write(
                f"== {path.stem}: {len(cases)} cases, {asked - wrong}/{asked} claims right,"
                f" {extra} too many in {unclean} cases, {fact} told as facts\n"
            )
    if "--known" in sys.argv:
        text = "".join(f"{line}\n" for line in sorted(known))
        (HERE / "known.txt").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main([word for word in sys.argv[1:] if word != "--known"])
