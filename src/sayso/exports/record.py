"""What exporters are given: a coded report, as far as they read it."""

from typing import Protocol

from sayso.model import Attribution, Claim, LeftOut, Report


class Coded(Protocol):
    """A report with its claims; `sayso.pipeline.Coded` is one."""

    @property
    def report(self) -> Report:
        """The report."""
        ...

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Its claims, in text order."""
        ...

    @property
    def attributions(self) -> tuple[Attribution, ...]:
        """Who says what in it, in text order."""
        ...

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        """What gave no claim, and why."""
        ...

    def to_json(self) -> str:
        """The whole record."""
        ...
