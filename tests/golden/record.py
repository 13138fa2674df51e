"""A record in a form that people can read and compare: one short line a cell."""

import json
from pathlib import Path
from typing import Any

from sayso import Coder, Report

FOLDER = Path(__file__).parent
REPORTS = sorted(FOLDER.glob("*.txt"))  # one without its .json waits for `make golden`


def record_of(coder: Coder, path: Path) -> str:
    """The claims of one golden report as JSON; the file's first line is its date."""
    published, _, text = path.read_text("utf-8").partition("\n")
    report = Report.from_text(
        text.strip(), published=published or None, outlet="The Example Courier"
    )
    claims = [_claim(claim) for claim in coder.code(report).claims]
    return json.dumps(claims, ensure_ascii=False, indent=1) + "\n"


def _claim(claim: Any) -> dict[str, Any]:
    return {
        "what": " ".join(filter(None, (claim.kind, claim.type, claim.mode, claim.status))),
        "trigger": claim.trigger.quote,
        "cells": [f"{cell.field}: {cell.text} = {cell.name}" for cell in claim.cells],
        "say_so": [f"{link.source.name} {link.stance} ({link.manner})" for link in claim.say_so],
    }
