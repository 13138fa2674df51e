"""`sayso read`: reports in, claims out."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from sayso.errors import UsageError

if TYPE_CHECKING:
    from sayso.cli.inputs import Inputs
    from sayso.model import Report
    from sayso.pipeline import Coded, Coder

FORMATS = ("csv", "json", "jsonl", "plover", "table")


def read(
    inputs: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE|FOLDER|URL|- ...",
            help="Reports: HTML, Markdown or text files, folders of them, web addresses; - is "
            "standard input.",
            show_default=False,
        ),
    ],
    published: Annotated[
        str | None,
        typer.Option(
            metavar="DATE",
            help="Day of publication: YYYY-MM-DD, YYYY-MM or YYYY. Stands before "
            "what the report says.",
        ),
    ] = None,
    outlet: Annotated[
        str | None, typer.Option(metavar="NAME", help="Who published it: the first voice.")
    ] = None,
    format: Annotated[
        str | None,
        typer.Option(
            metavar="FORMAT",
            help="table, jsonl, csv, json or plover. Without it: a table on a terminal, JSON lines "
            "otherwise.",
        ),
    ] = None,
    model: Annotated[
        str | None, typer.Option(metavar="MODEL", help="Another spaCy pipeline, by name or path.")
    ] = None,
    lexicon: Annotated[
        str | None, typer.Option(metavar="FOLDER", help="Lists of your own, added to Sayso's.")
    ] = None,
    workers: Annotated[
        int | None, typer.Option(metavar="N", help="Processes that code.", show_default=False)
    ] = None,
    untyped: Annotated[
        bool, typer.Option("--untyped", help="Acts outside the ontology too, with type null.")
    ] = False,
    only: Annotated[
        str | None, typer.Option(metavar="WHAT", help="say-so: only who says what.")
    ] = None,
) -> int:
    """Read reports and write who did what to whom, when, where, and on whose say-so.

    Exit codes: 0 done, 1 failed, 2 usage, 3 done with inputs left out.
    """
    from sayso.cli.inputs import Inputs, expand
    from sayso.config import load_config
    from sayso.exports import write

    config = load_config()
    chosen = _one_of("--format", format, FORMATS) or ("table" if sys.stdout.isatty() else "jsonl")
    only_say_so = _one_of("--only", only, ("say-so",)) is not None
    if only_say_so and chosen == "plover":
        message = "--only say-so: PLOVER has no record of who says what. Choose another --format."
        raise UsageError(message)
    number = config.workers if workers is None else workers
    if number < 1:
        message = f"--workers: expected 1 or more, found {number}."
        raise UsageError(message)
    if published is not None:
        check_date(published)
    wanted = Inputs(config=config, published=published, outlet=outlet)
    sources = expand(inputs)
    with _progress(len(sources)) as after_each:
        reports = wanted.reports(sources, after_each)
        own = lexicon or config.lexicon
        coded = _code(reports, model or config.model, number, untyped=untyped, lexicon=own)
        counted = _Counted(coded)
        write(counted, sys.stdout, format=chosen, only_say_so=only_say_so)
    _summary(wanted, counted, len(sources))
    return wanted.exit_code


class _Counted:
    """The coded reports, counted as they pass."""

    def __init__(self, coded: Iterator["Coded"]) -> None:
        self._coded = coded
        self.reports = 0
        self.claims = 0

    def __iter__(self) -> Iterator["Coded"]:
        for one in self._coded:
            self.reports += 1
            self.claims += len(one.claims)
            yield one


def _code(
    reports: Iterator["Report"],
    model: str | None,
    workers: int,
    *,
    untyped: bool,
    lexicon: str | None,
) -> Iterator["Coded"]:
    """The coded reports. The parser is loaded with the first one, so bad input is told at once."""
    first = next(reports, None)
    if first is None:
        return
    coder = load_coder(model, untyped=untyped, lexicon=lexicon)

    def all_reports() -> Iterator["Report"]:
        yield first
        yield from reports

    yield from coder.code_many(all_reports(), workers=workers)


def load_coder(model: str | None, *, untyped: bool = False, lexicon: str | None = None) -> "Coder":
    """The coder of this call; tests put a light one in its place."""
    from sayso.pipeline import Coder

    return Coder.load(model, untyped=untyped, lexicon=lexicon)


def _one_of(option: str, value: str | None, known: tuple[str, ...]) -> str | None:
    if value is None or value in known:
        return value
    message = f"{option}: expected one of {', '.join(known)}; found {value[:40]!r}."
    raise UsageError(message)


def check_date(value: str) -> None:
    """Raise UsageError for what is no date, before anything is read."""
    from sayso.reports.dates import when_published

    when_published(value)


@contextmanager
def _progress(total: int) -> Iterator[Callable[[], None]]:
    """A bar on standard error, when someone looks at it and the results go elsewhere."""
    if total < 2 or not sys.stderr.isatty() or sys.stdout.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("reading"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("reading", total=total)
        yield lambda: progress.advance(task)


def _summary(wanted: "Inputs", counted: _Counted, total: int) -> None:
    from sayso.cli.telling import tell

    if total > 1:
        out = wanted.left_out + wanted.failed
        tell(
            f"{counted.reports} of {total} inputs coded, {counted.claims} claims"
            + (f", {out} left out." if out else ".")
        )
    elif counted.reports and not counted.claims:
        tell("no claims in it; `sayso explain` says why.")
