"""Sayso reads news reports and writes who did what to whom, when, where, and on whose say-so.

    import sayso

    coder = sayso.Coder.load()
    for report in sayso.read("report.html"):
        for claim in coder.code(report).claims:
            print(claim.type, [cell.text for cell in claim.actors])

Importing this package loads no parser, no database and no web framework: each name below is
fetched when it is first used.
"""

import importlib
from typing import TYPE_CHECKING, Any

from sayso.version import __version__

if TYPE_CHECKING:
    from sayso.errors import ReportError, SaysoError, SetupError
    from sayso.model import (
        Attribution,
        Cell,
        Claim,
        HowMany,
        LeftOut,
        Mention,
        MetaRef,
        Report,
        SaySo,
        Span,
        When,
        Where,
        Who,
    )
    from sayso.pipeline import Coded, Coder
    from sayso.reports import read

_HOME = {
    "Attribution": "sayso.model",
    "Cell": "sayso.model",
    "Claim": "sayso.model",
    "Coded": "sayso.pipeline",
    "Coder": "sayso.pipeline",
    "HowMany": "sayso.model",
    "LeftOut": "sayso.model",
    "Mention": "sayso.model",
    "MetaRef": "sayso.model",
    "Report": "sayso.model",
    "ReportError": "sayso.errors",
    "SaySo": "sayso.model",
    "SaysoError": "sayso.errors",
    "SetupError": "sayso.errors",
    "Span": "sayso.model",
    "When": "sayso.model",
    "Where": "sayso.model",
    "Who": "sayso.model",
    "read": "sayso.reports",
}

__all__ = [
    "Attribution",
    "Cell",
    "Claim",
    "Coded",
    "Coder",
    "HowMany",
    "LeftOut",
    "Mention",
    "MetaRef",
    "Report",
    "ReportError",
    "SaySo",
    "SaysoError",
    "SetupError",
    "Span",
    "When",
    "Where",
    "Who",
    "__version__",
    "read",
]


def __getattr__(name: str) -> Any:
    """The public name, fetched from the module that holds it."""
    home = _HOME.get(name)
    if home is None:
        message = f"module 'sayso' has no attribute {name!r}"
        raise AttributeError(message)
    found = globals()[name] = getattr(importlib.import_module(home), name)
    return found


def __dir__() -> list[str]:
    """The public names."""
    return sorted(__all__)
