"""Ids of claims: content hashes, so that the same report gives the same ids anywhere."""

import hashlib
from collections.abc import Sequence

from sayso.model import Cell, Report, Span
from sayso.model.codec import to_json


def claim_id(report: Report, trigger: Span, kind: str, cells: Sequence[Cell], status: str) -> str:
    """ "c" and 16 hex digits over the report's id, the trigger's place, the kind, status and
    cells."""
    digest = hashlib.sha256(f"{report.id}:{trigger.start}:{trigger.end}:{kind}:{status}".encode())
    for cell in cells:
        digest.update(to_json(cell))
    return "c" + digest.hexdigest()[:16]
