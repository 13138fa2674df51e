"""What a command tells besides its result: one line each, on standard error."""

import sys

from sayso.exports.words import visible
from sayso.model import LeftOut, Reason

_ADVICE = {
    Reason.EMPTY: "Give a file that holds a report.",
    Reason.NO_ARTICLE: "Save the page when its text is shown, or give the text as .txt.",
    Reason.NOT_ENGLISH: "Sayso reads English; SAYSO_CHECK_LANGUAGE=0 reads it all the same.",
}
_LONGEST = 500  # characters of a line


def tell(message: str) -> None:
    """Write one line on standard error, whatever the message holds."""
    line = " ".join(visible(message).split())
    if len(line) > _LONGEST:
        line = f"{line[: _LONGEST - 1]}…"
    sys.stderr.write(f"sayso: {line}\n")
    sys.stderr.flush()


def why_nothing(name: str, left_out: LeftOut) -> str:
    """The line for an input that was read and holds nothing to code."""
    advice = _ADVICE.get(left_out.reason, "")
    return f"{name}: left out, {left_out.detail}. {advice}".strip()
