"""`sayso check`: every line of the lexicon proved by its example and its counter-example."""

import collections
import sys
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from sayso.errors import UsageError

if TYPE_CHECKING:
    from sayso.lexicon import Lexicon
    from sayso.proofs import Failure, Proof, Sample

_FEW = 20  # lines: those who ask for no more are told which line was found
_PARTS = {
    "acts": "acts",
    "states": "states",
    "operators": "operators",
    "contexts": "contexts",
    "reporting": "reporting words",
    "namings": "namings",
}


def check(
    inputs: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[FOLDER|FILE[:LINE]] ...",
            help="A folder of lists of your own, or single lists: yours, or Sayso's by name "
            "(acts/coerce.csv). Nothing: all that Sayso ships.",
            show_default=False,
        ),
    ] = None,
    pattern: Annotated[
        str | None,
        typer.Option(
            metavar="WORDS", help="Only patterns that hold these words; * stands for anything."
        ),
    ] = None,
    model: Annotated[str | None, typer.Option(metavar="MODEL", help="As for read.")] = None,
) -> int:
    """Prove each line of the lexicon by its example and its counter-example.

    The example must give a claim of the line's type, and the line must not be found in the
    counter-example. Lists of your own are proved together with those of Sayso, whose own lines are
    not proved again.

    Exit codes: 0 all lines are proved, 1 a line fails or cannot be read, 2 usage.
    """
    from sayso.cli.read import load_coder
    from sayso.config import load_config
    from sayso.lexicon import load_lexicon
    from sayso.proofs import prove, samples_of

    config = load_config()
    wanted = _Wanted(inputs or [], pattern)
    lexicon = load_lexicon(wanted.own)  # a broken list is told before the parser is loaded
    samples = [one for one in samples_of(lexicon) if wanted.holds(one)]
    if not samples:
        raise UsageError(wanted.why_nothing())
    own = str(wanted.own) if wanted.own else None
    coder = load_coder(model or config.model, lexicon=own)
    tally = _Tally()
    for proof in _told(prove(coder, samples), len(samples)):
        tally.add(proof)
        for failure in proof.failures:
            typer.echo(_line(proof.sample, failure))
        if len(samples) <= _FEW and (note := _note(proof)):
            typer.echo(note)
    for line in tally.lines():
        typer.echo(line)
    if wanted.is_all:
        typer.echo(_unproved(lexicon))
    return 1 if tally.failed else 0


class _Wanted:
    """Which lines are to be proved."""

    def __init__(self, inputs: list[str], pattern: str | None) -> None:
        self.own: Path | None = None
        self.pattern = pattern
        self._files: list[tuple[str, str]] = []  # list and line number, "" for all
        for given in inputs:
            self._add(given)

    @property
    def is_all(self) -> bool:
        """Whether the whole shipped lexicon is asked for."""
        return not self._files and self.own is None and self.pattern is None

    def _add(self, given: str) -> None:
        from sayso.lexicon import FOLDER

        name, colon, number = given.rpartition(":")
        if not colon or not number.isdigit():
            name, number = given, ""
        path = Path(name)
        if (FOLDER / name).is_file() and not path.is_file():
            path = FOLDER / name
        if path.is_dir():
            if path.resolve() != FOLDER:
                self._set_own(path)
        elif not path.is_file():
            message = f"{name}: no such folder or list. Sayso's are named like acts/coerce.csv."
            raise UsageError(message)
        elif path.resolve().is_relative_to(FOLDER):
            self._files.append((path.resolve().relative_to(FOLDER).as_posix(), number))
        else:
            own = path.resolve().parent.parent
            self._set_own(own)
            self._files.append((f"{own.name}/{path.parent.resolve().name}/{path.name}", number))

    def _set_own(self, folder: Path) -> None:
        if self.own is not None and self.own.resolve() != folder.resolve():
            message = (
                f"{folder}: one folder at a time, and {self.own} is another. Check them apart."
            )
            raise UsageError(message)
        self.own = folder

    def holds(self, sample: "Sample") -> bool:
        """Whether a line is to be proved."""
        name, _, number = sample.line.rpartition(":")
        if self._files:
            if not any(name == file and line in ("", number) for file, line in self._files):
                return False
        elif self.own is not None and not name.startswith(f"{self.own.resolve().name}/"):
            return False
        return self.pattern is None or fnmatchcase(sample.pattern, f"*{self.pattern}*")

    def why_nothing(self) -> str:
        """What to say when no line fits."""
        where = ", ".join(name for name, _ in self._files) or str(self.own or "the lexicon")
        what = f"a pattern with {self.pattern!r}" if self.pattern else "a line with an example"
        return f"{where}: expected {what}, found none."


class _Tally:
    """How many lines of each part were proved."""

    def __init__(self) -> None:
        self._all: collections.Counter[str] = collections.Counter()
        self._right: collections.Counter[str] = collections.Counter()
        self.failed = 0

    def add(self, proof: "Proof") -> None:
        self._all[proof.sample.part] += 1
        self._right[proof.sample.part] += not proof.failures
        self.failed += bool(proof.failures)

    def lines(self) -> Iterator[str]:
        """One line a part, and the sum."""
        for part, name in _PARTS.items():
            if self._all[part]:
                yield f"{name:<18}{self._right[part]:>6} of {self._all[part]:>5} proved"
        total = sum(self._all.values())
        yield f"{'all':<18}{total - self.failed:>6} of {total:>5} proved"


def _note(proof: "Proof") -> str:
    """One line for a line that is proved by another one, or by nothing that can be seen."""
    sample = proof.sample
    if proof.instead:
        return (
            f"{sample.line}: {sample.pattern!r} is proved, though {proof.instead} is the line "
            "found in its example. It may not be needed, or the example is not its own."
        )
    if proof.silent:
        return (
            f"{sample.line}: {sample.pattern!r} has no type and no claim of its example rests on "
            "it: nothing is proved but the spelling. See `sayso explain` on the example."
        )
    return ""


def _line(sample: "Sample", failure: "Failure") -> str:
    """One line for one failure: where, what, what was found instead, what to do."""
    said = {
        "example": f"not found in its example “{failure.sentence}”",
        "non_example": f"found in its counter-example “{failure.sentence}”",
    }[failure.kind]
    text = f"{sample.line}: {sample.pattern!r} is {said}; found: {failure.found}. {failure.advice}"
    return " ".join(text.split())


def _unproved(lexicon: "Lexicon") -> str:
    nouns, world = lexicon.nouns.classes, lexicon.world
    spellings = sum(map(len, world.spellings.values()))
    return (
        f"read, no examples: {len(nouns)} nouns with classes, {len(lexicon.embedding.words)} "
        f"embedding words, {spellings} names, {len(world.roles)} heads of roles"
    )


def _told(proofs: Iterator["Proof"], total: int) -> Iterator["Proof"]:
    """The proofs, with one line of progress on a terminal."""
    if not sys.stderr.isatty():
        yield from proofs
        return
    from rich.console import Console
    from rich.progress import track

    console = Console(stderr=True)
    yield from track(proofs, "proving", total=total, console=console, transient=True)
