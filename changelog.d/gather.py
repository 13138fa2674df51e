"""Gather the fragments beside this file into CHANGELOG.md, under the version of the code.

The fragments are removed; run it once a release (`make release`).
"""

import datetime
import sys
from pathlib import Path

from sayso.version import __version__

HERE = Path(__file__).parent
PAGE = HERE.parent / "CHANGELOG.md"
MARK = "<!-- releases -->"
KINDS = ("added", "changed", "fixed", "removed", "lexicon", "data")


def gather(folder: Path, *, version: str, day: str) -> str:
    """The section of one version: fragments by kind, then by issue."""
    parts = [f"## {version} ({day})"]
    for kind in KINDS:
        found = sorted(folder.glob(f"*.{kind}.md"))
        if found:
            parts.append(f"### {kind.capitalize()}")
            parts += [f"- {' '.join(path.read_text('utf-8').split())}" for path in found]
    return "\n\n".join(parts)


def main() -> None:
    """Write the section and remove the fragments."""
    fragments = [path for kind in KINDS for path in HERE.glob(f"*.{kind}.md")]
    if not fragments:
        sys.exit("no fragments in changelog.d: nothing to release")
    day = datetime.datetime.now(tz=datetime.UTC).date().isoformat()
    section = gather(HERE, version=__version__, day=day)
    page = PAGE.read_text("utf-8").replace(MARK, f"{MARK}\n\n{section}", 1)
    PAGE.write_text(page, "utf-8")
    for path in fragments:
        path.unlink()


if __name__ == "__main__":
    main()
