"""The status of an act as the grammar gives it, the condition it hangs on, and how statuses nest.

Comes in: a Sentence and a token. Goes out: a Status and the reason in one sentence that names
the words. Without embedding words only the act's own clause speaks; with them, the words above
it too (see `factuality`).
"""

from sayso.claims.factuality import Factuality
from sayso.claims.mood import CONDITIONS, DONE
from sayso.lexicon.embedding import Embedding
from sayso.model import Sentence, Status, Token

_LATER = frozenset(("once", "until", "till", "when", "before"))


def status_of(
    sentence: Sentence, token: Token, embedding: Embedding | None = None
) -> tuple[Status, str]:
    """The status of an act, and the reason in words.

    A caller that asks for many tokens of one sentence keeps one `Factuality` and asks that.
    """
    judgement = Factuality(sentence, embedding).judge(token.index)
    return judgement.status, judgement.reason


def condition_of(sentence: Sentence, token: Token) -> tuple[Token, Token] | None:
    """The clause that an act hangs on, verb and conjunction: *once Paris has a cabinet*."""
    for child in sentence.children(token, "advcl"):
        for mark in sentence.children(child, "mark", "advmod"):
            if mark.lower in CONDITIONS or (mark.lower in _LATER and mark.index == child.left):
                return child, mark
    return None


def under(outer: Status, inner: Status) -> Status:
    """What is left of an inner status under an outer act of that status.

    *did not begin to attack*: the attack did not happen; *planned to begin*: it is planned.
    """
    if outer == "ended" and inner not in DONE:  # "no longer hopes to return"
        return "hypothetical"
    if outer in DONE:
        return inner
    if outer == "failed" and inner in ("failed", "did_not_happen"):
        return "failed" if inner == "failed" else "happened"  # "failed to prevent the attack"
    if outer in ("did_not_happen", "failed"):
        return outer if inner in DONE else "hypothetical"
    return outer if inner in DONE else inner
