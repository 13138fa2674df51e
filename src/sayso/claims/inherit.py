"""What a clause takes from another: by coordination, relatives, participles, control, passives.

Comes in: the clause with what stands beside its own head. Goes out: the same clause, as if it were
plain and active, and the rule that found its subject.
"""

from sayso.claims.clause import (
    RELATIVE,
    Clause,
    ClauseReader,
    bearer_of,
    expand,
    has_own_auxiliary,
    read_attribute,
)
from sayso.model import Sentence, Token

_CALLS = frozenset(
    (
        "call",
        "appeal",
        "plead",
        "wait",
        "arrange",
        "press",
        "push",
        "argue",
        "pray",
        "long",
        "prevail",
    )
)
_WITH_A_DEED = frozenset(("charge", "credit", "entrust", "reproach", "task"))  # the object's deed
_OF_OTHERS = frozenset(  # what they are done to is another's: "foiled a plot to bomb the hotel"
    """avert block condemn criticise criticize decline denounce detect disclose discover dismiss
    disrupt endorse expose foil frustrate oppose prevent rebuff receive refuse reject reveal spurn
    thwart uncover unearth unmask veto welcome""".split()
)
_HARM = frozenset(("kill", "wound", "injure", "maim", "hurt", "leave", "destroy", "damage"))
_SCENES = frozenset(("at", "in", "near", "outside", "inside", "on"))
_IMPERSONAL = frozenset(("this", "that", "there"))
_PUNISHED = frozenset(
    """arrest conviction detention dismissal execution expulsion imprisonment indictment jailing
    prosecution punishment sentencing trial""".split()
)
_SUBJECT_CONTROL = frozenset(("promise", "vow", "threaten", "pledge", "swear", "agree", "refuse"))
_TAKING = frozenset(("take", "adopt"))
_BEING = frozenset(("be", "remain", "stand"))
_STANDING = frozenset(("on", "at", "under"))


def inherit(clauses: ClauseReader, clause: Clause, passive_subject: list[int]) -> None:
    """Fill a missing subject from the clause above: coordination, relatives, participles,
    control."""
    sentence, token = clauses.sentence, clause.token
    if clause.subjects or passive_subject:
        if token.dep == "relcl" and not clause.objects and not clause.passive:
            antecedent = sentence.head(token)
            if antecedent.index not in clause.subjects and _is_gap(sentence, token):
                clause.objects = expand(sentence, antecedent)
        return
    head = sentence.head(token)
    dep = token.dep
    if dep == "conj" and head.tag.startswith("VB"):
        above = clauses.of(_teller(sentence, token, head))
        if above.passive and token.tag == "VBN" and not has_own_auxiliary(sentence, token):
            clause.passive = True
            passive_subject += above.objects or above.subjects
        elif above.passive:
            clause.subjects = above.objects
        else:
            clause.subjects = above.subjects
        clause.rule = "coordination"
    elif dep == "relcl" and token.tag == "VB" and _taken(clauses, head):
        _from_participle(clauses, clause, head, passive_subject)  # "took measures to free them"
    elif dep == "relcl":
        clause.subjects, clause.rule = expand(sentence, bearer_of(sentence, head)), "relative"
    elif dep == "amod":
        read_attribute(sentence, clause)
    elif dep == "acl":
        _from_participle(clauses, clause, head, passive_subject)
    elif dep in ("xcomp", "advcl", "ccomp") and head.tag.startswith("VB"):
        _from_control(clauses, clause, head, passive_subject)
    elif dep in ("xcomp", "ccomp") and head.dep == "acomp":
        above = clauses.of(sentence.head(head))
        clause.subjects, clause.rule = above.subjects, "control"
        _object_if_passive(clause, passive_subject)
    elif dep == "pcomp":
        _from_gerund(clauses, clause, head, passive_subject)


def _teller(sentence: Sentence, token: Token, head: Token) -> Token:
    """The verb that a coordinated verb shares its subject with: the one above where the parse has
    hung it too low, *said that this was a crime and called on the police*."""
    subject = sentence.child(head, "nsubj", "expl")
    if head.dep != "ccomp" or head.lemma != "be" or subject is None:
        return head
    above = sentence.head(head)
    told = above.tag == token.tag and above.tag in ("VBD", "VBZ", "VBP")
    return above if told and subject.lower in _IMPERSONAL else head


def _object_if_passive(clause: Clause, passive_subject: list[int]) -> None:
    if clause.passive and not passive_subject:
        passive_subject += clause.subjects
        clause.subjects = []


def _from_participle(
    clauses: ClauseReader, clause: Clause, head: Token, passive_subject: list[int]
) -> None:
    token = clause.token
    if token.tag == "VBD":  # "Rebels massed near the town", read as a noun and its participle
        clause.subjects, clause.rule = expand(clauses.sentence, head), "subject"
    elif token.tag == "VBN" and not clause.objects:
        clause.passive = True
        passive_subject += _among_those(clauses.sentence, head) or expand(clauses.sentence, head)
        clause.rule = "participle"
    elif token.tag == "VBG" and token.lemma in _HARM and _is_scene(clauses.sentence, head):
        _from_above_scene(clauses, clause, head)
    elif token.tag in ("VBG", "VBN"):
        clause.subjects, clause.rule = expand(clauses.sentence, head), "participle"
    elif token.tag == "VBD" and head.index == clauses.sentence.root:
        clause.subjects, clause.rule = expand(clauses.sentence, head), "subject"
    elif token.tag == "VB":  # "a decision to attack": who decides, acts
        holder = _holder(clauses, head)
        bearer = bearer_of(clauses.sentence, head)
        clause.subjects = holder if bearer is head else expand(clauses.sentence, bearer)
        clause.rule = "control"
        _object_if_passive(clause, passive_subject)


def harms_at(sentence: Sentence, token: Token) -> bool:
    """Whether a participle of harm was read as governed by a word of place: *near Goma killing
    six*."""
    is_harm = token.tag == "VBG" and token.dep == "pcomp" and token.lemma in _HARM
    return is_harm and sentence.head(token).lower in _SCENES


def _is_scene(sentence: Sentence, noun: Token) -> bool:
    """Whether a noun tells where: *opened fire at a wedding*."""
    return noun.dep == "pobj" and sentence.head(noun).lower in _SCENES


def _from_above_scene(clauses: ClauseReader, clause: Clause, scene: Token) -> None:
    """Harm that the parse hung on the place where it was done: *opened fire at a wedding killing
    two*. Who opened fire killed, and what was done there did."""
    sentence = clauses.sentence
    governor = sentence.head(sentence.head(scene))
    if governor.dep == "dobj":  # "shelled a village near the border killing two"
        governor = sentence.head(governor)
    clause.rule = "control"
    if governor.tag.startswith("VB"):
        clause.subjects = clauses.of(governor).subjects
    else:
        clause.subjects = expand(sentence, governor)


def _among_those(sentence: Sentence, those: Token) -> list[int]:
    """Who they are, told after: *Among those arrested were the leader and three priests*."""
    prep = sentence.head(those)
    verb = sentence.head(prep)
    if those.lower != "those" or prep.lower != "among" or verb.lemma != "be":
        return []
    return [
        index
        for child in sentence.children(verb, "attr", "nsubj", "appos")
        if child.index > verb.index
        for index in expand(sentence, child)
    ]


def _from_control(
    clauses: ClauseReader, clause: Clause, head: Token, passive_subject: list[int]
) -> None:
    token = clause.token
    above = clauses.of(head)
    if token.dep == "advcl":
        if token.tag not in ("VBG", "VB", "VBN"):
            return
        if above.passive and token.tag == "VBG" and _after_comma(clauses.sentence, token):
            clause.subjects = above.subjects  # "was attacked by militiamen, killing dozens"
        else:
            clause.subjects = above.objects if above.passive else above.subjects
        if token.tag == "VBN" and not clause.objects:
            clause.passive = True
    elif above.passive:
        clause.subjects = above.objects
        bare = token.tag == "VBN" and not has_own_auxiliary(clauses.sentence, token)
        if bare and token.dep == "xcomp" and not clause.objects:
            clause.passive = True  # "were reported killed"
    elif head.lemma in _CALLS and (asked := _asked(above, token)):
        clause.subjects = asked
    elif above.objects and token.dep == "xcomp" and head.lemma not in _SUBJECT_CONTROL:
        clause.subjects = above.objects
    else:
        clause.subjects = above.subjects
    clause.rule = "control"
    _object_if_passive(clause, passive_subject)


def _asked(above: Clause, token: Token) -> list[int]:
    """Who is to do it after *call for, appeal to, wait for*: the complement before the
    infinitive."""
    for prep in above.preps:
        if prep.lemma in ("for", "on", "upon", "to", "with") and not prep.is_clause:
            if above.token.index < prep.token < token.index:
                return prep.complements
    return []


def _after_comma(sentence: Sentence, token: Token) -> bool:
    """Whether a participle opens a clause of result: a comma stands before it and its verb
    earlier."""
    return token.left > token.head and sentence.tokens[token.left - 1].text == ","


def _from_gerund(
    clauses: ClauseReader, clause: Clause, prep: Token, passive_subject: list[int]
) -> None:
    governor = clauses.sentence.head(prep)
    if governor.tag.startswith("VB"):
        above = clauses.of(governor)
        of_object = prep.lower in ("of", "for", "from", "into") or (
            prep.lower == "with" and governor.lemma in _WITH_A_DEED
        )
        if above.passive or (above.objects and of_object):
            clause.subjects = above.objects
        else:
            clause.subjects = above.subjects
    elif governor.tag.startswith("NN"):
        clause.subjects = _punished(clauses, governor, prep) or _holder(clauses, governor)
    elif governor.dep == "acomp":  # "is guilty of violating the truce"
        clause.subjects = clauses.of(clauses.sentence.head(governor)).subjects
    clause.rule = "control"
    _object_if_passive(clause, passive_subject)


def _punished(clauses: ClauseReader, noun: Token, prep: Token) -> list[int]:
    """Who did what an arrest is for: *the arrest of two cadets for killing the mayor*."""
    if prep.lower != "for":
        return []
    of = clauses.sentence.head(noun)
    if noun.dep == "pobj" and of.lower == "of" and clauses.sentence.head(of).lemma in _PUNISHED:
        return expand(clauses.sentence, noun)  # the parse hangs *for* on the cadets
    if noun.lemma not in _PUNISHED:
        return []
    return [i for p in clauses.of(noun).preps if p.lemma == "of" for i in p.complements]


def _holder(clauses: ClauseReader, noun: Token) -> list[int]:
    """Whose an event noun is: its possessor, its by-phrase, or the subject of the verb it is
    object of."""
    clause = clauses.of(noun)
    if clause.possessors:
        return clause.possessors
    for prep in clause.preps:
        if prep.lemma == "by" and not prep.is_clause:
            return prep.complements
    governor = clauses.sentence.head(noun)
    if governor.tag.startswith("VB") and noun.dep in ("dobj", "attr"):
        if governor.lemma in _OF_OTHERS:
            return []
        return clauses.of(governor).subjects
    head = clauses.sentence.head(governor)
    is_said_of = head.lemma in _BEING and governor.lower in _STANDING  # "is on the verge of"
    if noun.dep == "pobj" and (governor.lower == "in" or is_said_of):  # "in a bid to win"
        above = clauses.of(head)
        if governor.dep == "prep" and above.token.tag.startswith("VB"):
            return above.subjects
    return []


def turn_passive(clause: Clause, passive_subject: list[int], agents: list[int]) -> None:
    """Make a passive clause active: its subject an object, the agents its subject."""
    subject = passive_subject or clause.subjects
    if clause.objects and passive_subject:
        clause.datives = [*passive_subject, *clause.datives]
    elif subject:
        clause.objects = [*subject, *clause.objects]
    clause.subjects = agents
    clause.rule = "agent" if agents else "passive"


def shared_agents(sentence: Sentence, token: Token) -> list[int]:
    """The agent that two passives share: *was deposed and killed by officers*."""
    for other in sentence.children(token, "conj"):
        near = other.tag == "VBN" and other.index - token.index <= 3
        if near and not has_own_auxiliary(sentence, other):
            return [
                i
                for by in sentence.children(other, "agent")
                for child in sentence.children(by, "pobj")
                for i in expand(sentence, child)
            ]
    return []


def shared_objects(clauses: ClauseReader, token: Token) -> list[int]:
    """The object that two verbs share: *seized and burned the camp*."""
    sentence = clauses.sentence
    for other in sentence.children(token, "conj"):
        if other.tag[:2] == "VB" and other.index - token.index <= 3:
            objects = list(sentence.children(other, "dobj"))
            if not objects:
                return shared_objects(clauses, other)
            if all(_is_bare(sentence, noun) for noun in objects):  # "looted and set fire to shops"
                objects = [
                    noun
                    for prep in sentence.children(other, "prep")
                    for noun in sentence.children(prep, "pobj")
                ][:1]
            return [i for child in objects for i in expand(sentence, child)]
    return []


def _taken(clauses: ClauseReader, noun: Token) -> bool:
    """Whether a noun is the object of a light verb, which tells whose it is: *took measures to*."""
    return noun.dep == "dobj" and clauses.sentence.head(noun).lemma in _TAKING


def _is_bare(sentence: Sentence, noun: Token) -> bool:
    """A singular noun with nothing before it, as in *set fire to*, *took control of*."""
    return noun.tag == "NN" and noun.left == noun.index


def _is_gap(sentence: Sentence, verb: Token) -> bool:
    """Whether a relative clause has room for its antecedent as object: no relative subject
    pronoun."""
    subject = sentence.child(verb, "nsubj")
    return subject is not None and subject.lower not in RELATIVE
