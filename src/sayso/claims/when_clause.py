"""Clauses: the verb that governs a word, its tense, and what a time expression hangs on."""

from typing import Literal

from sayso.model import Sentence, Token

Tense = Literal["past", "pluperfect", "perfect", "present", "future", "none"]
_MODALS = frozenset(("will", "'ll", "wo", "shall", "would", "'d", "can", "ca", "could", "may",
                     "might", "should", "must"))  # fmt: skip
_CLOSED = frozenset(("ccomp", "relcl", "acl", "parataxis", "pcomp"))
_MEANS = frozenset(("by", "in", "while", "when", "with"))
_OCCUR = frozenset(("occur", "happen", "perpetrate", "commit"))
_CONDITIONAL = frozenset(("if", "until", "unless", "once", "when", "till", "before", "after"))


def clause_verb(sentence: Sentence, token: Token) -> Token | None:
    """The nearest verb at or above the token, None when there is none."""
    tokens = sentence.tokens
    while True:
        if token.tag[:2] == "VB" and token.dep not in ("aux", "auxpass", "amod", "compound"):
            return token
        if token.head == token.index:
            return None
        token = tokens[token.head]


def tense_of(sentence: Sentence, verb: Token | None) -> Tense:
    """The tense of the verb's clause; an infinitive is to come, a participle takes another's."""
    while verb is not None:
        words = {
            sentence.tokens[i].lower
            for i in verb.children
            if sentence.tokens[i].dep in ("aux", "auxpass")
        }
        if words & _MODALS:
            return "past" if "have" in words else "future"
        if "had" in words:
            return "pluperfect"
        if verb.tag == "VBD" or words & {"was", "were", "did"}:
            return "past"
        if words & {"has", "have", "'ve"}:
            return "perfect"
        if words & {"is", "are", "am", "'s", "'re", "'m"} or verb.tag in ("VBZ", "VBP"):
            return "present"
        if "to" in words:
            return "future"
        if verb.head == verb.index:
            return "none"
        verb = clause_verb(sentence, sentence.tokens[verb.head])
    return "none"


def attachment(sentence: Sentence, token: Token) -> tuple[int, frozenset[int]]:
    """The verb that a time hangs on (-1: none), and the nouns passed on the way up.

    A date before a noun ("the 1990 invasion", "Monday's vote") dates that noun; the clause only
    when the noun itself tells when ("at a Wednesday rally").
    """
    tokens = sentence.tokens
    path: list[int] = []
    is_dated = False
    while token.head != token.index:
        before, token = token, tokens[token.head]
        if token.tag[:2] == "VB" and token.dep not in ("amod", "compound"):
            while token.dep in ("aux", "auxpass") and token.head != token.index:
                token = tokens[token.head]
            inner = _clause_in_subject(sentence, before, token)
            return (inner or token).index, frozenset(path)
        if token.tag[:2] == "NN":
            path.append(token.index)
            if is_dated:  # "charged with murder in the 1995 shooting": nobody was charged then
                return -1, frozenset(path)
            if before.index < token.index:
                is_dated = True
                if not _tells_when(sentence, token):
                    return -1, frozenset(path)
    return (token.index if token.tag[:2] == "VB" else -1), frozenset(path)


def _clause_in_subject(sentence: Sentence, time: Token, verb: Token) -> Token | None:
    """The verb of a clause inside the subject that a time ends, which the parse gave to the verb
    after it: *the men who fired their guns yesterday are soldiers*."""
    if time.index > verb.index or time.dep != "npadvmod":
        return None
    subject = sentence.child(verb, "nsubj", "nsubjpass")
    if subject is None:
        return None
    for clause in sentence.children(subject, "relcl", "acl"):
        if clause.right == time.left - 1:
            return clause
    return None


def is_when_of(sentence: Sentence, verb: Token, time: int) -> bool:
    """Whether a verb tells what was when: *on Tuesday, when mortars hit the square*."""
    if verb.dep != "relcl" or verb.head != time:
        return False
    return any(child.lower == "when" for child in sentence.children(verb, "advmod"))


def _tells_when(sentence: Sentence, noun: Token) -> bool:
    above = sentence.tokens[noun.head]
    return noun.dep == "npadvmod" or (
        noun.dep == "pobj"
        and above.lower in ("at", "in", "during", "on", "after", "before", "since")
    )


def occurrences(sentence: Sentence, noun: Token) -> list[Token]:
    """The verbs that tell when and where an event noun took place, in a relative clause that the
    parse may hang on another noun of its phrase: *the murder of the judge, which occurred in
    Lima*."""
    if noun.tag[:2] != "NN" or noun.right - noun.index < 2:
        return []
    return [
        token
        for token in sentence.tokens[noun.index + 1 : noun.right + 1]
        if token.lemma in _OCCUR and token.dep in ("relcl", "acl")
    ]


def is_main(sentence: Sentence, verb: Token) -> bool:
    """Whether the verb carries its sentence: its root, or joined to the root by "and"."""
    while verb.dep == "conj":
        verb = sentence.tokens[verb.head]
    return verb.dep == "ROOT"


def opens_clause(sentence: Sentence, token: Token) -> bool:
    """Whether nothing of the governing clause holds inside: reported and relative clauses."""
    if token.tag == "VBG" and token.dep == "pcomp":
        return sentence.tokens[token.head].lower not in _MEANS
    return token.dep in _CLOSED


def is_plain_present(sentence: Sentence, verb: Token) -> bool:
    """Whether a present tense tells what holds now: no condition, no relative or passive event."""
    if verb.dep in ("relcl", "acl", "advcl", "pcomp", "amod"):
        return False
    for index in verb.children:
        child = sentence.tokens[index]
        if child.dep == "auxpass" or (
            child.dep in ("mark", "advmod") and child.lower in _CONDITIONAL
        ):
            return False
    return True


def is_infinitive(sentence: Sentence, verb: Token) -> bool:
    """Whether it is "to" and a verb."""
    return verb.tag == "VB" and any(sentence.tokens[i].tag == "TO" for i in verb.children)


def is_inside_quote(sentence: Sentence, token: Token) -> bool:
    """Whether an odd number of quotation marks stands before the word in its sentence."""
    marks = sum(
        other.text in ('"', "``", "''", "\u201c", "\u201d")
        for other in sentence.tokens[: token.index]
    )
    return marks % 2 == 1
