"""A table for people: one block a claim, for 100 columns, readable without colour."""

import os
from collections.abc import Iterable
from typing import TextIO, cast

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from sayso.exports.record import Coded
from sayso.exports.words import act_name, chain, marked, meaning, published, sentence_of, visible
from sayso.model import Attribution, Claim, Report, Span

_WIDTH = 100  # columns; longer lines are hard to read
_STYLES = {
    "actor": "bold cyan",
    "action": "bold red",
    "target": "bold yellow",
    "place": "green",
    "time": "magenta",
    "count": "blue",
    "instrument": "bright_black",
    "condition": "italic",
}


def write_table(coded: Iterable[Coded], stream: TextIO, *, only_say_so: bool = False) -> None:
    """Write each report with its claims, or only with who says what in it."""
    console = console_for(stream)
    for index, one in enumerate(coded):
        if index:
            console.print()
        console.print(_heading(one, only_say_so=only_say_so))
        if only_say_so:
            for number, attribution in enumerate(one.attributions, start=1):
                console.print()
                _print_attribution(console, number, attribution)
        else:
            for number, claim in enumerate(one.claims, start=1):
                console.print()
                _print_claim(console, one.report, number, claim)
        stream.flush()


def console_for(stream: TextIO) -> Console:
    """A console of at most 100 columns; colours only on a terminal, and not with NO_COLOR."""
    file = stream if stream.isatty() else cast(TextIO, _Trimmed(stream))
    console = Console(file=file, highlight=False, markup=False, emoji=False)
    width = min(console.width, _WIDTH) if console.is_terminal else _WIDTH
    console.width = max(width, 40)
    if os.environ.get("NO_COLOR"):
        console.no_color = True
    return console


class _Trimmed:
    """A stream that gets no blanks at the ends of lines."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        return self._stream.write("\n".join(line.rstrip(" ") for line in text.split("\n")))

    def flush(self) -> None:
        self._stream.flush()

    def isatty(self) -> bool:
        return False


def claim_heading(number: int, claim: Claim) -> Text:
    """The first line of a claim's block: what kind of act, and whether it happened."""
    parts: list[str] = [] if claim.kind == "event" else [claim.kind]
    if claim.kind == "event" or claim.type:
        parts.append(act_name(claim.type, claim.mode))
    heading = Text(f"{number:>2}  ")
    heading.append(" ".join(parts), style="bold")
    heading.append(f" · {claim.status.replace('_', ' ')}")
    if claim.context:
        heading.append(f" · {', '.join(claim.context)}")
    heading.append(f" · {claim.id}", style="dim")
    return heading


def quoted_sentence(report: Report, claim: Claim) -> Padding:
    """The claim's sentence, its cells in brackets and colours.

    It stands in quotation marks, unless it has its own.
    """
    has_quotes = any(mark in sentence_of(report, claim) for mark in '“”"')
    text = Text("" if has_quotes else "“")
    for piece in marked(report, claim):
        text.append(piece.text, style=_STYLES.get(piece.field or "", ""))
    text.append("" if has_quotes else "”")
    return Padding(text, (0, 0, 0, 4))


def field_style(field: str) -> str:
    """The style of a field's words."""
    return _STYLES.get(field, "")


def _heading(coded: Coded, *, only_say_so: bool) -> Text:
    report = coded.report
    heading = Text(visible(report.title or report.url or report.id), style="bold")
    number = len(coded.attributions) if only_say_so else len(coded.claims)
    noun = "attribution" if only_say_so else "claim"
    facts = (
        report.outlet or "outlet not known",
        published(report) or "date not known",
        " › ".join(report.section),
        f"{number} {noun}{'' if number == 1 else 's'}",
        report.id,
    )
    line = " · ".join(visible(fact) for fact in facts if fact)
    heading.append(f"\n{line}", style="not bold dim")
    return heading


def _print_claim(console: Console, report: Report, number: int, claim: Claim) -> None:
    console.print(claim_heading(number, claim))
    console.print(quoted_sentence(report, claim))
    rows = Table.grid(padding=(0, 2))
    rows.add_column(width=10, no_wrap=True)
    rows.add_column(width=max(12, (console.width - 18) * 2 // 5))
    rows.add_column()
    for cell in claim.cells:
        words = Text(visible(cell.text) or "-", style=_STYLES.get(cell.field, ""))
        rows.add_row(cell.field, words, Text(visible(meaning(cell)), style="dim"))
    console.print(Padding(rows, (0, 0, 0, 4)))
    said = Table.grid(padding=(0, 2))
    said.add_column(width=10, no_wrap=True)
    said.add_column()
    said.add_row("say-so", visible(chain(claim)))
    console.print(Padding(said, (0, 0, 0, 4)))


def _print_attribution(console: Console, number: int, attribution: Attribution) -> None:
    manner = attribution.manner.replace("_", " ")
    head = f"{number:>2}  {attribution.stance} · {manner} · {attribution.type}"
    console.print(Text(head, style="bold"))
    rows = Table.grid(padding=(0, 2))
    rows.add_column(width=10, no_wrap=True)
    rows.add_column()
    for name, spans in (
        ("source", attribution.source),
        ("cue", attribution.cue),
        ("content", attribution.content),
    ):
        rows.add_row(name, visible(_words(spans) or "-"))
    console.print(Padding(rows, (0, 0, 0, 4)))


def _words(spans: tuple[Span, ...]) -> str:
    return " … ".join(span.quote for span in spans)
