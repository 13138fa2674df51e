"""What a line of acts/, operators/ or states/ may hold; LexiconError says what is wrong."""

from typing import Final

from sayso.errors import LexiconError
from sayso.lexicon.plover import MODES

PLOVER_TYPES: Final = (
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST",
    "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
)  # fmt: skip
STATES: Final = ("alliance", "designation", "office", "presence")
STATUSES: Final = (
    "happened", "ongoing", "ended", "planned", "conditional", "demanded", "hypothetical",
    "failed", "did_not_happen",
)  # fmt: skip
FUNCTIONS: Final = ("=keep", "=intend", "=stop")


def check_length(row: dict[str, str], *, line: str) -> None:
    """A line has as many cells as the head line; csv puts what is too much under None."""
    if None in row:
        message = f"{line}: more cells than the head line; put a cell with a comma in quotes"
        raise LexiconError(message)
    if None in row.values():
        message = f"{line}: fewer cells than the head line; an empty cell has its comma too"
        raise LexiconError(message)


def read_type(row: dict[str, str], *, line: str) -> str | None:
    """The type of an operator's line; None where it has none of its own."""
    given = (row.get("type") or "").strip() or None
    if given is not None and given not in PLOVER_TYPES and given not in FUNCTIONS:
        message = (
            f"{line}: type: expected a PLOVER type, =keep, =intend, =stop or nothing; "
            f"found {given!r}"
        )
        raise LexiconError(message)
    return given


def read_mode(row: dict[str, str], type_: str | None, *, line: str) -> str | None:
    """The mode, one of those of the type; states have none."""
    mode = (row.get("mode") or "").strip() or None
    if mode is None:
        return None
    if type_ in STATES:
        message = f"{line}: mode: a state has none; found {mode!r}"
        raise LexiconError(message)
    if type_ in PLOVER_TYPES and mode not in MODES.get(type_ or "", ()):
        known = ", ".join(sorted(MODES.get(type_ or "", ()))) or "none"
        message = f"{line}: mode: expected a mode of {type_} ({known}) or nothing; found {mode!r}"
        raise LexiconError(message)
    return mode


def read_x_status(row: dict[str, str], *, line: str) -> str | None:
    """What becomes of the inner act."""
    status = (row.get("x_status") or "").strip() or None
    if status is not None and status not in STATUSES:
        known = ", ".join(STATUSES)
        message = f"{line}: x_status: expected one of {known}, or nothing; found {status!r}"
        raise LexiconError(message)
    return status


def read_x_actor(row: dict[str, str], slots: frozenset[str], *, line: str) -> str | None:
    """Whose act the inner one is: one of the slots that the pattern has."""
    letter = (row.get("x_actor") or "").strip() or None
    if letter is None:
        return None
    if letter not in ("A", "T"):
        message = f"{line}: x_actor: expected A, T or nothing; found {letter!r}"
        raise LexiconError(message)
    if letter == "T" and "T" not in slots:
        message = f"{line}: x_actor: T, but the pattern has no T whose act the inner one could be"
        raise LexiconError(message)
    return letter


def check_words(words: frozenset[str], pattern: str, *, line: str) -> None:
    """Coordination is undone before patterns are compared, so its words are never found."""
    for word in ("and", "or", "to", "that"):
        if word in words:
            told = (
                "an infinitive or a that-clause is X alone"
                if word in ("to", "that")
                else "write one of the two sides (A put T under lock)"
            )
            message = f"{line}: pattern: {word!r} is no fixed word in {pattern!r}; {told}"
            raise LexiconError(message)
