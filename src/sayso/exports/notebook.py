"""Claims as a piece of HTML for notebooks: no script, everything escaped."""

from html import escape

from sayso.exports.record import Coded
from sayso.exports.words import act_name, chain, marked, meaning, published, visible
from sayso.model import Claim, Report

_COLOURS = {
    "actor": "#cfe8fc",
    "action": "#fbd5d5",
    "target": "#fdf0c3",
    "place": "#d6f0d6",
    "time": "#ead9f7",
    "count": "#dfe3f7",
    "instrument": "#e6e6e6",
    "condition": "#f3e3d3",
}


def claims_html(coded: Coded) -> str:
    """The report's claims, each with its marked sentence, cells and voices."""
    report = coded.report
    facts = (report.outlet, published(report), f"{len(coded.claims)} claims")
    head = " · ".join(_words(fact) for fact in facts if fact)
    blocks = "".join(_claim(report, claim) for claim in coded.claims)
    return (
        '<div style="max-width:60em;line-height:1.4">'
        f"<p><strong>{_words(report.title or report.id)}</strong><br>{head}</p>{blocks}</div>"
    )


def _claim(report: Report, claim: Claim) -> str:
    rows: list[tuple[str, str, str]] = [
        (cell.field, visible(cell.text), meaning(cell)) for cell in claim.cells
    ]
    rows.append(("say-so", chain(claim), ""))
    cells = "".join(
        f'<tr><th style="text-align:left">{_words(field)}</th>'
        f'<td style="text-align:left">{_words(words)}</td>'
        f'<td style="text-align:left">{_words(means)}</td></tr>'
        for field, words, means in rows
    )
    what = f"{act_name(claim.type, claim.mode)} · {claim.status.replace('_', ' ')}"
    return (
        f"<p><strong>{_words(what)}</strong><br>“{_sentence(report, claim)}”</p>"
        f"<table>{cells}</table>"
    )


def _sentence(report: Report, claim: Claim) -> str:
    parts = []
    for piece in marked(report, claim):
        if piece.kind == "begin":
            field = piece.field or ""
            colour = _COLOURS.get(field, "#eee")
            parts.append(f'<mark style="background:{colour}" title="{_words(field)}">')
        elif piece.kind == "end":
            parts.append("</mark>")
        else:
            parts.append(_words(piece.text))
    return "".join(parts)


def _words(text: str) -> str:
    return escape(visible(text), quote=True)
