"""A claim in the neutral shape that the event scorers read: renamed and copied, nothing else.

No adapter looks at gold, and none merges, drops or repairs what Sayso said.
"""

from typing import Any

from sayso import Cell, Claim, SaySo, Span, When

# What the scorers call the status of an event.
FACTUALITY = {
    "happened": "asserted",
    "ongoing": "asserted",
    "ended": "asserted",
    "planned": "planned",
    "conditional": "conditional",
    "demanded": "demanded",
    "hypothetical": "hypothetical",
    "failed": "negated",
    "did_not_happen": "negated",
}


def actor_of(cell: Cell) -> dict[str, Any]:
    """A party as an ACTOR of the contract."""
    return {
        "text": cell.text,
        "start": cell.start,
        "end": cell.end,
        "names": list(cell.names),
        "sector": cell.sector,
        "kind": cell.kind,
    }


def speaker_of(say_so: SaySo) -> dict[str, Any] | None:
    """A voice as an ACTOR of the contract; None for the outlet, which is the article itself."""
    if say_so.source_type == "outlet":
        return None
    words = say_so.evidence[0]
    place = {"start": words.start, "end": words.end} if isinstance(words, Span) else {}
    return {"text": words.quote, "names": list(say_so.source.names), **place}


def date_of(when: When | None) -> str | None:
    """YYYY, YYYY-MM, YYYY-MM-DD or first/last day; None when the time has no two known ends."""
    if when is None or when.start is None or when.end is None:
        return None
    length = {"time": 10, "day": 10, "month": 7, "year": 4}.get(when.precision)
    if length is not None and when.start[:length] == when.end[:length]:
        return when.start[:length]
    return f"{when.start}/{when.end}"


def event_of(claim: Claim) -> dict[str, Any]:
    """A claim of kind event as an EVENT of the contract."""
    time = claim.time
    when = time.value if time is not None and isinstance(time.value, When) else None
    return {
        "type": claim.type,
        "mode": claim.mode,
        "source": [actor_of(cell) for cell in claim.actors],
        "target": [actor_of(cell) for cell in claim.targets],
        "instrument": [actor_of(cell) for cell in claim.instruments],
        "factuality": FACTUALITY[claim.status],
        "attribution": [who for who in map(speaker_of, claim.say_so) if who is not None] or None,
        "date": date_of(when),
        "trigger": {
            "text": claim.trigger.quote,
            "start": claim.trigger.start,
            "end": claim.trigger.end,
        },
        "sentence_start": claim.sentence[0],
        "sentence_end": claim.sentence[1],
        "cluster": None,
    }


def events_of(claims: tuple[Claim, ...]) -> list[dict[str, Any]]:
    """Every claim of kind event, in the order of the report."""
    return [event_of(claim) for claim in claims if claim.kind == "event"]
