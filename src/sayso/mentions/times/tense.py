"""The tense of the clause around a word, from the tags of its verb and auxiliaries."""

from typing import Literal

from sayso.model import Sentence, Token

Tense = Literal["past", "pluperfect", "perfect", "present", "future", "none"]
_FUTURE_MODALS = frozenset(("will", "'ll", "shall", "wo", "can", "may", "should", "must", "ca"))
_FUTURE_GOVERNORS = frozenset(
    """plan intend expect hope want schedule agree promise vow pledge prepare be go aim decide
    refuse threaten need seek set due likely ready have urge order ask propose""".split()
)


def clause_verb(sentence: Sentence, token: Token) -> Token | None:
    """The nearest verb at or above the token in the tree, None when there is none."""
    tokens = sentence.tokens
    for _ in range(len(tokens)):
        if token.tag[:2] == "VB" or token.tag == "MD":
            if token.dep in ("aux", "auxpass") and token.head != token.index:
                token = tokens[token.head]
                continue
            return token
        if token.head == token.index:
            return None
        token = tokens[token.head]
    return None


def tense_of(sentence: Sentence, verb: Token | None) -> Tense:
    """The tense of a verb; a participle or infinitive takes what its governor implies."""
    for _ in range(8):
        if verb is None:
            return "none"
        found = _own_tense(sentence, verb)
        if found is not None:
            return found
        if verb.head == verb.index:
            return "none"
        above = sentence.tokens[verb.head]
        if verb.tag == "VBN" and verb.dep in ("acl", "advcl", "amod", "relcl"):
            return "past"
        if _is_infinitive(sentence, verb) and above.lemma in _FUTURE_GOVERNORS:
            return "past" if _had(sentence, above) else "future"
        verb = clause_verb(sentence, above)
    return "none"


def _own_tense(sentence: Sentence, verb: Token) -> Tense | None:
    auxiliaries = [
        sentence.tokens[i] for i in verb.children if sentence.tokens[i].dep in ("aux", "auxpass")
    ]
    words = {token.lower for token in auxiliaries}
    if words & _FUTURE_MODALS or "would" in words:
        return "future" if "have" not in words else "past"
    if verb.tag == "MD":
        return "future"
    if "had" in words:
        return "pluperfect"
    if words & {"was", "were", "did"} or verb.tag == "VBD":
        return "past"
    if words & {"has", "have", "'ve"} and verb.tag == "VBN":
        return "perfect"
    if words & {"is", "are", "am", "'s", "'re", "'m"}:
        return "future" if verb.tag == "VBG" else "present"
    if verb.tag in ("VBZ", "VBP"):
        return "present"
    return None


def _had(sentence: Sentence, token: Token) -> bool:
    verb = clause_verb(sentence, token)
    return verb is not None and _own_tense(sentence, verb) == "pluperfect"


def _is_infinitive(sentence: Sentence, verb: Token) -> bool:
    return verb.tag == "VB" and any(sentence.tokens[i].tag == "TO" for i in verb.children)
