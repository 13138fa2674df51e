"""`make golden`: show what changed in the golden reports, and ask before rewriting them."""

import difflib
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from sayso import Coder
from tests.golden.record import REPORTS, record_of


def main() -> None:
    """Print a diff for each report whose record changed; write those that are accepted."""
    coder = Coder.load()
    for path in REPORTS:
        expected = path.with_suffix(".json")
        old = expected.read_text("utf-8") if expected.exists() else ""
        new = record_of(coder, path)
        if old == new:
            continue
        print(
            *difflib.unified_diff(old.splitlines(), new.splitlines(), "old", "new", lineterm=""),
            sep="\n",
        )
        if input(f"Write {expected.name}? [y/N] ").strip().lower() == "y":
            expected.write_text(new, "utf-8")


if __name__ == "__main__":
    main()
