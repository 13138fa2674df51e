"""`sayso explain`: why each cell is what it is, and why a sentence gave nothing."""

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from sayso.errors import ReportError, UsageError

if TYPE_CHECKING:
    from rich.console import Console

    from sayso.model import Cell, Claim, LeftOut, SaySo, Step
    from sayso.pipeline import Coded

_REASONS = {
    "no_act": "no word names an act that the lexicon knows",
    "no_event": "it tells of no happening",
    "condition": "an act's word, without the kind of argument that it needs",
    "no_party": "an act without anyone who could do or suffer it",
    "outside_ontology": "an act of no PLOVER type (--untyped keeps it)",
    "unfinished": "a fragment: no verb, a list, a row of a table",
    "question": "asked, not said",
    "furniture": "what stands around the story",
    "duplicate": "said already",
    "not_english": "not English",
    "too_long": "too long",
    "no_article": "no story in it",
    "empty": "nothing in it",
    "unreadable": "not readable",
    "no_reader": "no reader for it",
}


def explain(
    input: Annotated[
        str, typer.Argument(metavar="FILE|URL|-", help="One report.", show_default=False)
    ],
    claim: Annotated[
        str | None, typer.Option(metavar="ID", help="Only this claim; the first digits will do.")
    ] = None,
    published: Annotated[
        str | None, typer.Option(metavar="DATE", help="Day of publication, as for read.")
    ] = None,
    outlet: Annotated[str | None, typer.Option(metavar="NAME", help="As for read.")] = None,
    model: Annotated[str | None, typer.Option(metavar="MODEL", help="As for read.")] = None,
    lexicon: Annotated[str | None, typer.Option(metavar="FOLDER", help="As for read.")] = None,
    untyped: Annotated[bool, typer.Option("--untyped", help="As for read.")] = False,
) -> int:
    """Say why each cell is what it is, and why a sentence gave nothing."""
    from sayso.cli.inputs import Inputs, expand
    from sayso.cli.read import check_date, load_coder
    from sayso.config import load_config
    from sayso.exports.table import console_for

    config = load_config()
    if published is not None:
        check_date(published)
    sources = expand([input])
    if len(sources) > 1:
        message = f"{input}: explain takes one report, and this folder holds {len(sources)} files."
        raise UsageError(message)
    wanted = Inputs(config=config, published=published, outlet=outlet)
    report = next(wanted.reports(sources, lambda: None), None)
    if report is None:
        return wanted.exit_code
    coder = load_coder(model or config.model, untyped=untyped, lexicon=lexicon or config.lexicon)
    coded = coder.code(report)
    chosen = _chosen(coded, claim)
    console = console_for(sys.stdout)
    if claim is None:
        _print_report(console, coded)
    for number, one in chosen:
        _print_claim(console, coded, number, one)
    if claim is None:
        _print_left_out(console, coded.left_out)
    return 0


def _chosen(coded: "Coded", wanted: str | None) -> list[tuple[int, "Claim"]]:
    numbered = list(enumerate(coded.claims, start=1))
    if wanted is None:
        return numbered
    found = [(number, one) for number, one in numbered if one.id.startswith(wanted)]
    if not found:
        ids = ", ".join(one.id for one in coded.claims[:5]) or "none"
        more = " and more" if len(coded.claims) > 5 else ""
        message = f"--claim: no claim {wanted[:40]!r} in this report. It has: {ids}{more}."
        raise ReportError(message)
    return found


def _print_report(console: "Console", coded: "Coded") -> None:
    from rich.text import Text

    from sayso.exports.words import published, visible

    report = coded.report
    console.print(Text(visible(report.title or report.id), style="bold"))
    rows = [
        ("report", report.id),
        ("reader", report.reader),
        ("outlet", report.outlet or "not known"),
        ("published", published(report) or "not known: relative dates stay unresolved"),
    ]
    rows += [
        (
            "  date",
            f"{one.value} from {one.basis}: {one.quote}" + (" (taken)" if one.chosen else ""),
        )
        for one in report.dates
    ]
    rows.append(
        (
            "made by",
            f"sayso {coded.run.sayso}, lexicon {coded.run.lexicon}, "
            f"{coded.run.parser} {coded.run.weights}",
        )
    )
    _print_rows(console, rows, indent=0)


def _print_claim(console: "Console", coded: "Coded", number: int, claim: "Claim") -> None:
    from sayso.exports.table import claim_heading, quoted_sentence

    console.print()
    console.print(claim_heading(number, claim))
    console.print(quoted_sentence(coded.report, claim))
    rows = [row for cell in claim.cells for row in _cell_rows(cell)]
    rows += [row for link in claim.say_so for row in _voice_rows(link)]
    if claim.within is not None:
        rows.append(("within", f"claim {claim.within}"))
    rows += [("because", _step(step)) for step in claim.derivation]
    _print_rows(console, rows, indent=4)


def _cell_rows(cell: "Cell") -> list[tuple[str, str]]:
    from sayso.exports.words import meaning

    means = meaning(cell)
    return [
        (cell.field, f"“{cell.text}”" + (f" = {means}" if means else "")),
        ("", f"by {cell.rule}, score {cell.score:.2f}; rests on {_places(cell.evidence)}"),
    ]


def _voice_rows(link: "SaySo") -> list[tuple[str, str]]:
    from sayso.exports.words import voice

    return [
        ("say-so", f"{voice(link)}, {link.source_type}"),
        ("", f"by {link.rule}; rests on {_places(link.evidence)}"),
    ]


def _places(evidence: tuple[object, ...]) -> str:
    from sayso.model import MetaRef, Span

    parts = []
    for one in evidence:
        if isinstance(one, Span):
            parts.append(f"“{one.quote}” at {one.start}-{one.end}")
        elif isinstance(one, MetaRef):
            parts.append(f"the report's {one.field} ({one.quote or 'not known'})")
    return ", ".join(parts)


def _step(step: "Step") -> str:
    on = f" [{_places(step.evidence)}]" if step.evidence else ""
    return f"{step.about}: {step.reason}{on} ({step.rule})"


def _print_left_out(console: "Console", left_out: tuple["LeftOut", ...]) -> None:
    if not left_out:
        return
    console.print()
    console.print(f"Left out ({len(left_out)}):")
    rows = []
    for one in left_out:
        reason = _REASONS.get(one.reason.value, one.reason.value)
        quote = f"“{one.evidence.quote}”: " if one.evidence is not None else ""
        detail = f" ({one.detail})" if one.detail else ""
        rows.append((one.stage, f"{quote}{reason}{detail}"))
    _print_rows(console, rows, indent=2)


def _print_rows(console: "Console", rows: list[tuple[str, str]], *, indent: int) -> None:
    from rich.padding import Padding
    from rich.table import Table

    from sayso.exports.table import field_style
    from sayso.exports.words import visible

    grid = Table.grid(padding=(0, 2))
    grid.add_column(min_width=10, no_wrap=True)
    grid.add_column()
    for name, words in rows:
        grid.add_row(name, visible(words), style=field_style(name))
    console.print(Padding(grid, (0, 0, 0, indent)))
