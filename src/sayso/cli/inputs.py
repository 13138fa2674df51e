"""What the user names -> reports, with a line for every input that gives none."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from sayso.cli.telling import tell, why_nothing
from sayso.config import Config
from sayso.errors import ReportError, UsageError
from sayso.model import Report

STDIN = "-"


class Inputs(msgspec.Struct, kw_only=True):
    """The inputs of one call, and what became of them so far."""

    config: Config
    published: str | None = None
    outlet: str | None = None
    read: int = 0  # inputs that gave a report to code
    left_out: int = 0  # read, and nothing to code in them
    failed: int = 0  # could not be read

    @property
    def exit_code(self) -> int:
        """0 when all gave reports, 1 when nothing could be read, 3 when some were left out."""
        if self.failed and not self.read and not self.left_out:
            return 1
        return 3 if self.failed or self.left_out else 0

    def reports(self, sources: list[str], after_each: Callable[[], None]) -> Iterator[Report]:
        """The reports to code, in order; `after_each` is called when an input is done with."""
        from sayso.reports import read

        for source in sources:
            name = "standard input" if source == STDIN else source
            try:
                found: str | bytes = self._standard_input() if source == STDIN else source
                for report in read(
                    found,
                    published=self.published,
                    outlet=self.outlet,
                    name=name,
                    config=self.config,
                    on_note=tell,
                ):
                    yield from self._kept(report, name)
            except UsageError:
                raise
            except ReportError as error:
                self.failed += 1
                tell(str(error))
            after_each()

    def _kept(self, report: Report, name: str) -> Iterator[Report]:
        from sayso.reports import why_left_out

        reason = why_left_out(report)
        if reason is None:
            self.read += 1
            yield report
        else:
            self.left_out += 1
            tell(why_nothing(name, reason))

    def _standard_input(self) -> bytes:
        return sys.stdin.buffer.read(self.config.max_bytes + 1)


def expand(names: list[str]) -> list[str]:
    """The inputs one by one: the files of each folder in the order of their names."""
    from sayso.reports import find_files, is_folder

    if names.count(STDIN) > 1:
        message = "-: standard input can be read once. Name it once."
        raise UsageError(message)
    found: list[str] = []
    for name in names:
        if name != STDIN and "://" not in name and is_folder(Path(name)):
            files = [str(path) for path in find_files(Path(name))]
            found += files or [name]  # an empty folder is told of when it is read
        else:
            found.append(name)
    return found
