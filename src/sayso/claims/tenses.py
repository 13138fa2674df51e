"""The tense of a verb group, as far as it tells whether a state holds."""

from sayso.model import Sentence, Token


def tense_of(sentence: Sentence, token: Token) -> str:
    """present, perfect or past, by the first verb of the group."""
    auxiliaries = list(sentence.children(token, "aux", "auxpass"))
    tags = [(child.lemma, child.tag) for child in auxiliaries] + [(token.lemma, token.tag)]
    lemma, tag = tags[0]
    if tag in ("VBZ", "VBP"):
        return "perfect" if lemma == "have" and len(tags) > 1 else "present"
    return "past"


def tells_state(sentence: Sentence, token: Token) -> bool:
    """Whether a passive tells what is: *is banned*, *has been banned since 2002*."""
    tense = tense_of(sentence, token)
    if tense == "perfect":
        return any(child.lower == "since" for child in sentence.children(token, "prep", "mark"))
    return tense == "present"
