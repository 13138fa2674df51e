"""Clauses below an operator: which can be its inner act, which only state or ask something."""

from sayso.claims.clause import Clause, expand
from sayso.lexicon.acts import Entry
from sayso.model import Sentence, Token

_FINITE = frozenset(("is", "are", "was", "were", "has", "have", "had"))
_QUESTIONS = frozenset(("if", "whether", "why", "how", "where"))
_MODAL = frozenset(
    """will would can could may might shall must should 'll 'd wo ca ought""".split()
)
_MANDATIVE = frozenset(
    """ask command decree demand direct insist instruct order propose recommend request require rule
    suggest urge""".split()
)
_PRESENT = frozenset(("do", "does", "'d", "would", "can", "could", "must"))
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
    if entry.type == "=keep" and entry.x_actor == "A" and verb.dep == "ccomp":
        if is_finite(sentence, verb) and sentence.child(verb, "nsubj", "nsubjpass", "expl"):
            return False  # "they maintain that Chad may allow it": nobody keeps it up
    if entry.type == "REJECT" and verb.dep == "ccomp" and is_statement(sentence, verb):
        return False  # "dismissed the criticism: the boy is surrounded by love"
    if entry.type == "AGREE" and _is_opinion(sentence, verb):
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


def _is_opinion(sentence: Sentence, verb: Token) -> bool:
    """Whether a clause is what somebody thinks with others: *they agree that the king should go*.

    In the present tense, of somebody else: *they agree that they will leave* is an undertaking.
    """
    above = sentence.head(verb)
    if verb.dep != "ccomp" or above.lemma != "agree" or above.tag not in ("VBP", "VBZ", "VB"):
        return False
    if above.tag == "VB" and not any(
        aux.lower in _PRESENT for aux in sentence.children(above, "aux")
    ):
        return False
    subject = sentence.child(verb, "nsubj", "nsubjpass")
    if subject is None or subject.tag == "PRP":
        return False
    owner = sentence.child(subject, "poss")
    return owner is None or owner.tag != "PRP$"


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


def is_finite(sentence: Sentence, verb: Token) -> bool:
    """Whether a clause has a tense: *that Chad left*, *that Chad is leaving*."""
    if verb.tag in ("VBD", "VBZ", "VBP"):
        return True
    return any(
        child.lower in _FINITE or child.tag == "MD"
        for child in sentence.children(verb, "aux", "auxpass")
    )


def is_duty(sentence: Sentence, index: int) -> bool:
    """Whether a clause says what somebody must do."""
    verb = sentence.tokens[index]
    subject = sentence.child(verb, "nsubj", "nsubjpass")
    if subject is None or subject.lower in _NO_DEBTORS:
        return False
    if any(aux.lower in _DUTY for aux in sentence.children(verb, "aux")):
        return not any(True for _ in sentence.children(verb, "neg"))
    marked = sentence.child(verb, "mark") is not None
    if marked and (verb.tag == "VB" or is_subjunctive(sentence, verb, subject)):
        return sentence.child(verb, "aux", "neg") is None  # "insisted that the army leave"
    below = sentence.child(verb, "xcomp")
    return (
        (verb.lemma == "need" or (verb.lemma == "have" and verb.tag != "VBG"))
        and below is not None
        and below.tag == "VB"
        and not sentence.child(verb, "dobj")
    )


def is_subjunctive(sentence: Sentence, verb: Token, subject: Token) -> bool:
    """Whether a form read as a present tense does not agree with its subject: *that Chad leave*."""
    if verb.tag != "VBP" or subject.tag not in ("NN", "NNP") or verb.lower != verb.lemma:
        return False
    if sentence.head(verb).lemma not in _MANDATIVE:
        return False  # "repeats that the evidence indicate"
    return sentence.child(subject, "conj") is None


def subject_of_complement(sentence: Sentence, clause: Clause) -> list[int]:
    """The object that the parse reads as subject below: *helped the army crush the revolt*."""
    for index in clause.clauses:
        verb = sentence.tokens[index]
        bare = is_bare(sentence, verb) and verb.tag != "VBN"
        subject = sentence.child(verb, "nsubj", "nsubjpass")
        if bare and subject is not None and not sentence.child(verb, "mark"):
            return expand(sentence, subject)
    return []
