"""PLOVER's own scale: for each type and mode its quad class and conflict-cooperation score."""

import csv
import functools
from pathlib import Path

import msgspec


class OnScale(msgspec.Struct, frozen=True):
    """Where a type, or a mode of it, stands. Source: PLOVER manual, draft 2.0."""

    quad: (
        int  # 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
    )
    score: float | None  # -10 most hostile, 10 most cooperative; None where the manual gives none


@functools.cache
def load_scale() -> dict[tuple[str, str | None], OnScale]:
    """By type and mode; the mode None stands for the type itself."""
    path = Path(__file__).parent / "scale.csv"
    with path.open(encoding="utf-8", newline="") as stream:
        return {
            (row["type"], row["mode"] or None): OnScale(
                int(row["quad"]), float(row["score"]) if row["score"] else None
            )
            for row in csv.DictReader(stream)
        }
