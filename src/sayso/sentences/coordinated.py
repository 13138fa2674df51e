"""Coordination and object clauses that the parser cuts in the wrong place, set right.

Comes in: a Sentence. Goes out: a Draft with other governors, or None. Each rule knows one shape in
which what the parse says cannot be said: a name coordinated with tanks that is told *to* do
something, a participle coordinated after the one who did it, a noun with a finite clause that has
no subject of its own.
"""

from sayso.model import Sentence, Token
from sayso.sentences.redraw import Draft

_NOUNS = ("NN", "NNS", "NNP", "NNPS")
_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
_ASKING = frozenset(  # who is asked is the object: "urged X to V"
    """advise allow ask beg beseech command compel convince direct enable encourage entreat exhort
    force implore instruct invite order permit persuade press prompt push request summon tell urge
    warn""".split()
)


def asked_in_turn(sentence: Sentence) -> Draft | None:
    """*urged X to pull back its tanks and Y to open the border*: Y is asked too.

    The parse reads Y as one more thing pulled back, and *to open* as what for. A noun coordinated
    with the object of an infinitive under a verb of asking, right before an infinitive that the
    parse hung on the first one, is the subject of that infinitive, which stands beside the first.
    """
    tokens = sentence.tokens
    for second in tokens:
        if second.tag != "VB" or second.dep not in ("advcl", "xcomp", "acl", "relcl"):
            continue
        to = next((c for c in sentence.children(second, "aux") if c.tag == "TO"), None)
        if to is None or to.index == 0:
            continue
        named = tokens[to.index - 1]
        while named.dep == "compound" and named.head < to.index:
            named = tokens[named.head]
        if named.dep != "conj" or named.tag not in _NOUNS or named.right < to.index - 1:
            continue
        thing = tokens[named.head]
        first = sentence.head(thing)
        cc = next((c for c in sentence.children(thing, "cc") if c.index == named.left - 1), None)
        if thing.dep != "dobj" or first.tag != "VB" or cc is None:
            continue
        asking = sentence.head(first)
        asked = sentence.child(asking, "dobj")
        if first.dep not in ("xcomp", "ccomp") or asking.lemma not in _ASKING or asked is None:
            continue
        draft = Draft(sentence)
        draft.hang(second.index, first.index, "conj")
        draft.hang(named.index, second.index, "nsubj")
        draft.hang(cc.index, first.index, "cc")
        return draft
    return None


def verbs_in_a_row(sentence: Sentence) -> Draft | None:
    """*shelled, captured and burned the town*: three verbs with one object.

    A participle right after a past tense without an object and a comma, that is coordinated with
    a verb that has one, is no clause of its own; nor is one after a passive (*were arrested, tried
    in secret and deported*).
    """
    tokens = sentence.tokens
    for second in tokens[2:]:
        first = tokens[second.index - 2]
        if second.tag not in ("VBN", "VBD") or tokens[second.index - 1].text != ",":
            continue
        passive = first.tag == "VBN" and sentence.child(first, "auxpass") is not None
        if second.head != first.index or second.dep != "advcl":
            continue
        if not passive and (first.tag != "VBD" or sentence.child(first, "dobj")):
            continue
        if sentence.child(second, "dobj", "agent", "aux", "auxpass"):
            continue
        third = sentence.child(second, "conj")
        if third is None or third.tag not in ("VBD", "VBN"):
            continue
        if passive == (sentence.child(third, "dobj") is not None):
            continue
        if sentence.child(third, *_SUBJECTS, "aux", "auxpass") is None:
            draft = Draft(sentence)
            draft.tags[second.index] = draft.tags[third.index] = "VBN" if passive else "VBD"
            draft.hang(second.index, first.index, "conj")
            return draft
    return None


def participle_after_agent(sentence: Sentence) -> Draft | None:
    """*was abducted by masked men, beaten and handed over*: it was he who was beaten.

    A participle that the parse hung on the agent of a passive, after a comma and with a second
    participle beside it, stands beside the passive.
    """
    for second in sentence.tokens:
        if second.tag != "VBN" or second.dep != "acl" or second.left == 0:
            continue
        agent = sentence.head(second)
        by = sentence.head(agent)
        passive = sentence.head(by)
        if agent.dep != "pobj" or by.dep != "agent" or passive.tag != "VBN":
            continue
        if sentence.tokens[second.left - 1].text != "," or second.left != second.index:
            continue
        beside = sentence.child(second, "conj")
        if beside is None or beside.tag != "VBN" or sentence.child(beside, "aux", "auxpass"):
            continue
        draft = Draft(sentence)
        draft.hang(second.index, passive.index, "conj")
        return draft
    return None


def second_subject(sentence: Sentence) -> Draft | None:
    """*The mayor was kidnapped and his guard killed*: a noun does not stand beside a passive.

    The participle on that noun is the second verb, which leaves out its *was*.
    """
    for noun in sentence.tokens:
        passive = sentence.head(noun)
        if noun.dep != "conj" or noun.tag not in _NOUNS or passive.tag != "VBN":
            continue
        killed = sentence.child(noun, "acl")
        if killed is None or killed.tag != "VBN" or killed.index != noun.index + 1:
            continue
        if sentence.child(passive, "auxpass") is None or sentence.child(killed, "dobj"):
            continue
        cc = sentence.child(passive, "cc")
        if cc is not None and cc.index == noun.left - 1:
            draft = Draft(sentence)
            draft.hang(killed.index, passive.index, "conj")
            draft.hang(noun.index, killed.index, "nsubjpass")
            return draft
    return None


def object_as_subject(sentence: Sentence) -> Draft | None:
    """*Six men accused of plotting to kill the king were arrested*: the men were arrested.

    A noun as root that has a participle, with a finite verb deep inside it whose subject stands
    right after an infinitive or gerund that lacks an object: the noun there is that object, and
    the root is the subject of the finite verb.
    """
    tokens = sentence.tokens
    noun = tokens[sentence.root]
    if noun.tag not in _NOUNS or sentence.child(noun, "acl") is None:
        return None
    for verb in tokens:
        if verb.tag not in ("VBD", "VBN", "VBZ", "VBP") or verb.dep not in ("ccomp", "conj"):
            continue
        subject = sentence.child(verb, "nsubj", "nsubjpass")
        first = next(iter(sentence.children(verb, "aux", "auxpass")), verb)
        if subject is None or subject.left == 0 or first.tag not in ("VBD", "VBZ", "VBP", "MD"):
            continue
        deed = tokens[subject.left - 1]
        if deed.tag not in ("VB", "VBG") or subject.right + 1 != first.index:
            continue
        if sentence.child(verb, "mark") or sentence.child(deed, "dobj"):
            continue
        if verb.head != deed.index or not noun.left <= deed.index <= noun.right:
            continue
        draft = Draft(sentence)
        draft.crown(verb.index)
        draft.hang(subject.index, deed.index, "dobj")
        draft.hang(noun.index, verb.index, subject.dep)
        return draft
    return None


def provided_that(sentence: Sentence) -> Draft | None:
    """*will send nurses provided that the army leaves*: a condition, nobody provides anything."""
    for word in sentence.tokens[1:]:
        if word.lower not in ("provided", "providing") or word.dep in ("ROOT", "conj", "relcl"):
            continue
        clause = sentence.child(word, "ccomp")
        if clause is None or clause.left != word.index + 1 or not _is_finite(sentence, clause):
            continue
        if sentence.child(word, *_SUBJECTS, "dobj", "aux", "auxpass") is None:
            draft = Draft(sentence)
            draft.hang(clause.index, word.head, "advcl")
            draft.hang(word.index, clause.index, "mark")
            draft.tags[word.index] = "IN"
            that = sentence.child(clause, "mark")
            if that is not None:  # one word together with "provided"
                draft.hang(that.index, word.index, "dep")
            return draft
    return None


def _is_finite(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb has a tense and a subject."""
    first = next(iter(sentence.children(verb, "aux", "auxpass")), verb)
    subject = sentence.child(verb, *_SUBJECTS)
    return first.tag in ("VBD", "VBZ", "VBP", "MD") and subject is not None


def laid_down(sentence: Sentence) -> Draft | None:
    """*if the rebels lay down their arms*, with *lay* read as the past of *lie*: that takes no
    object."""
    for verb in sentence.tokens:
        if verb.lower == "lay" and verb.lemma == "lie" and _has_object(sentence, verb):
            draft = Draft(sentence)
            draft.tags[verb.index] = "VBP" if verb.tag == "VBD" else verb.tag
            draft.lemmas[verb.index] = "lay"
            return draft
    return None


def _has_object(sentence: Sentence, verb: Token) -> bool:
    particle = sentence.child(verb, "prt")
    return sentence.child(verb, "dobj") is not None or (
        particle is not None and sentence.child(particle, "pobj") is not None
    )


COORDINATED = (
    asked_in_turn,
    verbs_in_a_row,
    participle_after_agent,
    second_subject,
    object_as_subject,
    provided_that,
    laid_down,
)
