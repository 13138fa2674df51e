"""Clauses below an operator: which can be its inner act, which only state or ask something."""

from sayso.claims.clause import Clause, expand
from sayso.lexicon.acts import Entry
from sayso.model import Sentence, Token

_FINITE = frozenset(("is", "are", "was", "were", "has", "have", "had"))
_QUESTIONS = frozenset(("if", "whether", "why", "how", "where"))
_MODAL = frozenset(
    """will would can could may might shall must should 'll 'd wo ca ought""".split()
)
_DUTY = frozenset(("must", "should", "ought"))
_BARE_AFTER = frozenset(("let", "make", "help", "have", "watch", "see", "bid"))
_NO_DEBTORS = frozenset(("we", "i", "you", "it", "there", "one", "what", "nobody"))


def is_complement(sentence: Sentence, entry: Entry, index: int) -> bool:
    """Whether a clause can be the operator's inner act.

    Stopping takes a gerund (*stopped to rest* is a purpose), and who is made to do something
    needs no
    subject of his own (*told reporters that rebels attacked* asks nobody for anything).
    """
    verb = sentence.tokens[index]
    if entry.type == "=stop":
        return verb.tag == "VBG"
    if entry.type in ("REQUEST", "AGREE") and is_statement(sentence, verb):
        return False
    marks = [child.lower for child in sentence.children(verb, "mark", "advmod", "aux")]
    if _QUESTIONS & {
        *marks,
        sentence.tokens[verb.left].lower,
    }:  # "asked if the king would leave" is a question, no request
        return False
    if entry.x_actor == "T" and entry.type != "ACCUSE":
        bare = is_bare(sentence, verb) and not (_MODAL & set(marks))
        return bare and "that" not in marks
    return True


def is_bare(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb below another is not finite: *to leave*, *leaving*, *let the miners leave*.

    After *let* and its like the parse often reads the infinitive as a present tense.
    """
    if verb.tag in ("VBP", "VBD"):
        return sentence.head(verb).lemma in _BARE_AFTER and not sentence.child(verb, "mark")
    return verb.tag in ("VB", "VBG", "VBN")


def is_statement(sentence: Sentence, verb: Token) -> bool:
    """Whether a clause states rather than asks: finite, with its own subject, no *that*, no
    modal.

    *asked: "It is the best car"* and *told reporters the bridge was open* ask for nothing;
    *demanded
    that he leave* and *urged the army to leave* do.
    """
    if verb.tag == "VBP":  # "requests that they leave" has the form of a present tense
        return sentence.child(verb, "mark") is None
    if verb.tag in ("VBD", "VBZ"):
        return True
    names = {child.lower for child in sentence.children(verb, "aux", "auxpass")}
    return verb.tag in ("VBN", "VBG") and bool(names & _FINITE)


def is_duty(sentence: Sentence, index: int) -> bool:
    """Whether a clause says what somebody must do."""
    verb = sentence.tokens[index]
    subject = sentence.child(verb, "nsubj", "nsubjpass")
    if subject is None or subject.lower in _NO_DEBTORS:
        return False
    if any(aux.lower in _DUTY for aux in sentence.children(verb, "aux")):
        return not any(True for _ in sentence.children(verb, "neg"))
    if verb.tag == "VB" and sentence.child(verb, "mark") is not None:
        return sentence.child(verb, "aux", "neg") is None  # "insisted that the army leave"
    below = sentence.child(verb, "xcomp")
    return (
        (verb.lemma == "need" or (verb.lemma == "have" and verb.tag != "VBG"))
        and below is not None
        and below.tag == "VB"
        and not sentence.child(verb, "dobj")
    )


def subject_of_complement(sentence: Sentence, clause: Clause) -> list[int]:
    """The object that the parse reads as subject below: *helped the army crush the revolt*."""
    for index in clause.clauses:
        verb = sentence.tokens[index]
        bare = is_bare(sentence, verb) and verb.tag != "VBN"
        subject = sentence.child(verb, "nsubj", "nsubjpass")
        if bare and subject is not None and not sentence.child(verb, "mark"):
            return expand(sentence, subject)
    return []
