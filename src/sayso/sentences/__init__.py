"""Report -> Sentences. The only folder that imports spaCy, and only when a parser is loaded."""

from collections.abc import Callable
from typing import Protocol

from sayso.model import Report, Sentence


class Parser(Protocol):
    """The port: whatever turns a report into sentences."""

    @property
    def model(self) -> str:
        """What to pass to `load_parser` to get the same pipeline."""
        ...

    @property
    def accelerated(self) -> bool:
        """Whether it multiplies matrices with numpy."""
        ...

    @property
    def label(self) -> str:
        """Name and version of the pipeline."""
        ...

    @property
    def weights(self) -> str:
        """Digest of its weights."""
        ...

    def parse(self, report: Report) -> tuple[Sentence, ...]:
        """The sentences of the report's title, headings and body, in text order."""
        ...


def load_parser(model: str | None = None, *, accelerated: bool = True) -> Parser:
    """The pipeline named by `model`, else by SAYSO_MODEL, else the first known one installed."""
    from sayso.sentences.spacy_parser import SpacyParser

    make: Callable[..., Parser] = SpacyParser
    return make(model, accelerated=accelerated)


__all__ = ["Parser", "load_parser"]
