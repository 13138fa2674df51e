"""An accusation is a voice: the deed below it is told on the accuser's say-so, named or not.

Comes in: the acts of a sentence. Goes out: the link that an accusation or arrest, or a claim of
responsibility, adds to the chain of the deed it is for, so that the outlet never asserts what
somebody is only charged with or boasts of; and the bound that the time of a charge sets to the
deed: it was done before.
"""

import msgspec

from sayso.claims.act import Act
from sayso.claims.say_so import chain_for
from sayso.claims.when_bounds import bounded
from sayso.lexicon.reporting import Reporting
from sayso.model import Attribution, Cell, Mentions, Report, SaySo, Sentence, Span, When

_OPENERS = frozenset(("of", "for", "with"))
_FOR_A_DEED = {("ACCUSE", "allege"), ("COERCE", "arrest")}
_FOR_PROVEN = _FOR_A_DEED | {("SANCTION", "convict"), ("ACCUSE", "investigate")}
# rules by which a time is that of the clause around a deed, not its own
OF_THE_CLAUSE = frozenset(("clause", "clause_bound", "headline", "running", "telling"))


def charge_of(act: Act, by_token: dict[int, Act], sentence: Sentence) -> Act | None:
    """The accusation over an act, or the arrest that it is the reason of; None without one.

    *blamed for shelling*, *accused by the mayor of shelling*, *arrested on suspicion of shelling*.
    """
    holder = act.holder
    while holder is not None:
        if (holder.match.entry.type, holder.match.entry.mode) == ("ACCUSE", "allege"):
            return holder if holder.status != "did_not_happen" else None
        if holder.match.entry.mode == "claimed" and holder.status == "happened":
            return holder  # "claimed responsibility for the raid": on the group's own say-so
        holder = holder.holder
    above = sentence.head(act.token)
    if act.token.dep != "pcomp" or above.lower not in _OPENERS:
        return None
    while above.tag[:2] in ("IN", "NN") and above.head != above.index:
        above = sentence.head(above)  # on suspicion of; "by the mayor of", as the parse hangs it
        found = by_token.get(above.index)
        if found is not None:
            return found if (found.type, found.mode) in _FOR_A_DEED else None
    return None


def sentenced_for(act: Act) -> Act | None:
    """The conviction, arrest or inquiry over a deed: *was jailed on Monday for the murder*."""
    holder = act.holder
    if holder is None or (holder.type, holder.mode) not in _FOR_PROVEN:
        return None
    return holder


def before_charge(time: Cell) -> Cell | None:
    """The bound that the time of a charge sets to the deed; None where it has no end."""
    when = time.value
    if not isinstance(when, When) or when.end is None:
        return None
    bound = bounded(None, when.end)
    bound = msgspec.structs.replace(bound, against=when.against, against_span=when.against_span)
    return msgspec.structs.replace(time, value=bound, rule="before_charge")


def charged_link(
    report: Report,
    charge: Act,
    accusers: list[Cell],
    mentions: Mentions,
    reporting: Reporting,
) -> SaySo:
    """The voice of a charge: who accuses or arrests, "unnamed" when nobody is said to."""
    cue = report.span(charge.token.start, charge.token.end)
    words = [piece for cell in accusers for piece in cell.evidence if isinstance(piece, Span)]
    source = tuple(words[:1])
    attribution = Attribution(
        source=source,
        cue=(cue,),
        content=(cue,),
        manner="indirect" if source else "unnamed",
        stance="asserts" if charge.match.entry.mode == "claimed" else "alleges",
        type="speech",
        rule=f"charge {charge.match.entry.line}",
    )
    return chain_for(report, (attribution,), mentions, reporting)[1]
