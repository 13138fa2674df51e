"""Whether an act happened, as the grammar of its own clause tells: negation, modality, tense, condition."""

from sayso.claims.arguments import auxiliaries, negation_of
from sayso.model import Sentence, Status, Token

_MODALS: dict[str, Status] = {
    "will": "planned", "'ll": "planned", "’ll": "planned", "wo": "planned", "shall": "planned",
    "would": "hypothetical", "'d": "hypothetical", "could": "hypothetical", "may": "hypothetical",
    "might": "hypothetical", "can": "hypothetical", "ca": "hypothetical",
    "must": "demanded", "should": "demanded", "ought": "demanded",
}  # fmt: skip
_CONDITIONS = frozenset(("if", "unless", "provided", "lest", "whether"))
_LATER = frozenset(("once", "until", "till", "when", "before"))
_DONE = frozenset(("happened", "ongoing", "ended"))
_NOUN_STATUS: dict[str, Status] = {
    "planned": "planned", "future": "planned", "upcoming": "planned", "forthcoming": "planned",
    "imminent": "planned", "intended": "planned", "scheduled": "planned", "expected": "planned",
    "possible": "hypothetical", "potential": "hypothetical", "proposed": "hypothetical",
    "threatened": "hypothetical", "feared": "hypothetical", "suspected": "hypothetical",
    "attempted": "failed", "failed": "failed", "abortive": "failed", "thwarted": "failed",
    "foiled": "failed", "ongoing": "ongoing", "continuing": "ongoing", "further": "hypothetical",
    "new": "happened",
}  # fmt: skip


def status_of(sentence: Sentence, token: Token) -> tuple[Status, str]:
    """The status that the clause itself gives an act, and the reason in words."""
    if token.tag.startswith("VB"):
        return _verb_status(sentence, token)
    return _noun_status(sentence, token)


def _verb_status(sentence: Sentence, token: Token) -> tuple[Status, str]:
    negation = negation_of(sentence, token)
    finite = token
    modal: Token | None = None
    names: list[str] = []
    for auxiliary in auxiliaries(sentence, token):
        names.append(auxiliary.lower)
        if auxiliary.lower in _MODALS and modal is None:
            modal = auxiliary
    if not names and token.dep == "conj":
        head = sentence.head(token)
        if head.tag.startswith("VB") and head.tag == token.tag:
            shared, why = _verb_status(sentence, head)
            if negation is None:
                return shared, why
    if condition := _condition_word(sentence, token):
        return "conditional", f'"{condition.text}" makes it a condition'
    perfect = "have" in names or "has" in names or "had" in names or "having" in names
    if modal is not None:
        status = _MODALS[modal.lower]
        if negation is not None:
            return "did_not_happen", f'"{modal.text}" with "{negation.text}"'
        if status == "hypothetical" and perfect and modal.lower not in ("may", "might"):
            return "did_not_happen", f'"{modal.text} have": contrary to fact'
        return status, f'the modal "{modal.text}"'
    if negation is not None:
        return "did_not_happen", f'negated by "{negation.text}"'
    if finite.tag == "VB" and "to" in names:
        return _infinitive(sentence, token)
    if finite.tag == "VBG" and {"is", "are", "am", "'s", "’s", "'re"} & set(names):
        return "ongoing", "present progressive"
    if perfect or finite.tag in ("VBD", "VBN"):
        return "happened", "past or perfect"
    if finite.tag in ("VBZ", "VBP"):
        if sentence.role == "title":
            return "happened", "headline present"
        return "ongoing", "simple present"
    return "happened", "participle"


def _infinitive(sentence: Sentence, token: Token) -> tuple[Status, str]:
    head = sentence.head(token)
    if token.dep == "acl" and head.tag.startswith("NN"):
        return "hypothetical", f'infinitive beside "{head.text}"'
    if token.dep == "advcl":
        return "planned", "infinitive of purpose"
    return "hypothetical", f'infinitive under "{head.text}"'


def _condition_word(sentence: Sentence, token: Token) -> Token | None:
    for child in sentence.children(token, "mark", "advmod"):
        if child.dep == "mark" and child.lower in _CONDITIONS:
            return child
    return None


def condition_of(sentence: Sentence, token: Token) -> tuple[Token, Token] | None:
    """The clause that an act hangs on, as (its verb, its conjunction): *once Paris has a cabinet*."""
    for child in sentence.children(token, "advcl"):
        for mark in sentence.children(child, "mark", "advmod"):
            if mark.lower in _CONDITIONS or (mark.lower in _LATER and mark.index == child.left):
                return child, mark
    return None


def _noun_status(sentence: Sentence, token: Token) -> tuple[Status, str]:
    for child in sentence.children(token, "amod", "det", "compound"):
        if child.lower in _NOUN_STATUS:
            return _NOUN_STATUS[child.lower], f'"{child.text} {token.text}"'
        if child.lower == "no" and child.dep == "det":
            return "did_not_happen", f'"no {token.text}"'
    return "happened", "named as a thing that is"


def under(outer: Status, inner: Status) -> Status:
    """What is left of an inner status under an outer act of that status.

    *did not begin to attack*: the attack did not happen; *planned to begin*: it is planned.
    """
    if outer in _DONE:
        return inner
    if outer in ("did_not_happen", "failed"):
        return outer if inner in _DONE else "hypothetical"
    return outer if inner in _DONE else inner
