"""Who and what stand around a verb or an event noun: its arguments, read off the parse.

Comes in: a Sentence and a token. Goes out: token indexes of subjects, objects and prepositional
complements,
with the rule that found each. Passives, relatives, participles, control, raising and coordination
are undone
here, so that the patterns of the lexicon need only the plain active sentence.
"""

from collections.abc import Iterator

from sayso.claims.clause import (
    HARMED,
    RELATIVE,
    Clause,
    Preposition,
    add_preposition,
    antecedent_of,
    companions,
    expand,
    has_own_auxiliary,
    is_added,
    is_prefix,
    read_attribute,
)
from sayso.claims.inherit import harms_at, inherit, shared_agents, shared_objects, turn_passive
from sayso.claims.lost_subjects import partner_before, subject_before
from sayso.model import Sentence, Token

_NOMINAL = ("NN", "NNS", "NNP", "NNPS", "PRP", "CD", "WP", "DT", "PRP$", "WDT", "EX", "JJ", "WP$")
_CLAUSAL = frozenset(("xcomp", "ccomp"))
_WORDS = frozenset(("prt", "acomp", "attr", "oprd", "advmod", "dobj", "npadvmod", "amod", "intj"))
_ANSWERABLE = frozenset(("accountable", "answerable", "guilty", "liable", "responsible"))
_ADJECTIVAL = frozenset(("neighbouring", "neighboring", "visiting", "surrounding", "opposing"))


class Clauses:
    """The clauses of one sentence, each read once, when first asked for."""

    __slots__ = ("_known", "sentence")

    def __init__(self, sentence: Sentence) -> None:
        """Nothing is read yet."""
        self.sentence = sentence
        self._known: dict[int, Clause] = {}

    def of(self, token: Token) -> Clause:
        """The arguments of a verb or an event noun."""
        clause = self._known.get(token.index)
        if clause is None:
            clause = self._known[token.index] = Clause(token)
            if token.tag.startswith("VB"):
                _read_verb(self, clause)
            elif token.dep == "amod":
                read_attribute(self.sentence, clause)
            else:
                _read_noun(self.sentence, clause)
        return clause


def _read_verb(clauses: Clauses, clause: Clause) -> None:
    sentence, token = clauses.sentence, clause.token
    tokens = sentence.tokens
    passive_subject: list[int] = []
    agents: list[int] = []
    for child in sentence.children(token):
        dep = child.dep
        if dep == "nsubj" and clause.subjects and child.tag == "CD" and child.index > token.index:
            pass  # "that left ten dead and 30 wounded": the second count is nobody who left
        elif dep == "nsubj" and clause.subjects and clause.rule == "relative subject":
            clause.objects = (
                clause.subjects
            )  # "the town that soldiers shelled", read with two subjects
            clause.subjects, clause.rule = expand(sentence, child), "subject"
        elif dep == "nsubj" and clause.subjects and tokens[child.left - 1].text == ",":
            pass  # "members of the league, a body founded in Paris, met": an apposition
        elif dep == "nsubj" and harms_at(sentence, token):
            pass  # "shelled a village near Goma killing six": Goma is where it was done
        elif dep == "nsubj":
            child = _with_participle(sentence, child)
            partner = partner_before(sentence, token, child)
            if partner is not None:  # "With Norway, Sweden set up a fund"
                before, real = partner
                beside = Preposition(before.lower, before.index, [child.index], is_clause=False)
                clause.preps.append(beside)
                child = real
            clause.subjects = expand(sentence, antecedent_of(sentence, token, child))
            clause.rule = "relative subject" if child.lower in RELATIVE else "subject"
        elif dep in ("csubj", "csubjpass"):
            clause.clausal_subject = True
        elif dep == "nsubjpass":
            joined = bool(passive_subject) and tokens[child.left - 1].lower == "and"
            found = expand(sentence, antecedent_of(sentence, token, child))
            passive_subject = [*passive_subject, *found] if joined else found
        elif dep == "dobj" and _is_no_object(sentence, child):
            continue
        elif dep == "dobj" or (dep == "attr" and token.lemma != "be"):
            count = sentence.child(child, "nummod") if child.lower in HARMED else None
            if count is not None:  # "left 12 dead": the number is who
                clause.objects.append(count.index)
            else:
                clause.objects += expand(sentence, antecedent_of(sentence, token, child))
        elif dep == "conj" and clause.objects and _is_last_item(sentence, token, child):
            clause.objects += [*_apposed(sentence, clause.objects), *expand(sentence, child)]
        elif dep == "dative":
            if child.tag == "IN" or child.tag == "TO":
                add_preposition(sentence, clause, child)
            else:
                clause.datives += expand(sentence, child)
        elif dep == "agent":
            for inner in sentence.children(child, "pobj"):
                agents += expand(sentence, inner)
        elif dep == "prep":
            add_preposition(sentence, clause, child)
            for inner in sentence.children(child, "intj"):  # "said no to the plan"
                clause.words.setdefault(inner.lower, inner.index)
        elif dep == "prt":  # "voted down a bill", read as the particle's object
            for inner in sentence.children(child, "pobj"):
                clause.objects += expand(sentence, inner)
        elif dep == "auxpass":
            clause.passive = True
        elif dep in _CLAUSAL and _repair_clause(sentence, clause, child):
            pass
        elif dep in _CLAUSAL:
            clause.clauses.append(child.index)
            _for_subject(sentence, clause, child)
            noun = sentence.child(child, "nsubj")
            if child.tag == "VB" and noun is not None and not sentence.child(child, "mark"):
                clause.words.setdefault(noun.lemma, noun.index)  # "declared a siege to end it"
        elif dep == "advcl" and child.tag == "VB" and not sentence.child(child, "mark"):
            clause.purposes.append(child.index)
        elif dep == "advcl" and child.tag == "VBD" and _opens_with_when(sentence, child):
            clause.preps.append(Preposition("when", child.index, [child.index], is_clause=True))
        elif dep == "advcl" and _is_for_to(sentence, child) and not clause.objects:
            clause.clauses.append(child.index)
            _for_subject(sentence, clause, child)
        if dep in _WORDS:
            clause.words.setdefault(child.lemma, child.index)
            clause.words.setdefault(child.lower, child.index)
            if dep in ("acomp", "attr", "prt", "advmod", "oprd"):
                for inner in sentence.children(child, "prep", "xcomp", "ccomp"):
                    if inner.dep == "prep":
                        add_preposition(sentence, clause, inner)
                    elif dep == "acomp":
                        clause.clauses.append(inner.index)
    _add_companions(sentence, clause, passive_subject)
    if not clause.subjects and not passive_subject:
        passive_subject += _counted_harmed(sentence, token)
    if clause.subjects and _shares_passive(sentence, token, clause):
        passive_subject, clause.subjects = clause.subjects, []
    if not clause.subjects and not passive_subject:
        lost = subject_before(sentence, token)
        if lost is not None and clause.passive:
            passive_subject = expand(sentence, lost)
        elif lost is not None:
            clause.subjects, clause.rule = expand(sentence, lost), "subject"
    for prep in clause.preps:  # "rallies in which police killed two"
        if not prep.is_clause and tokens[prep.complements[0]].tag in ("WDT", "WP"):
            prep.complements = [
                antecedent_of(sentence, token, tokens[index]).index for index in prep.complements
            ]
    if passive_subject:
        clause.passive = True
    if clause.passive and not agents:
        agents = shared_agents(sentence, token)
    own_objects = list(clause.objects)
    inherit(clauses, clause, passive_subject)
    if clause.passive:
        turn_passive(clause, passive_subject, agents)
        for (
            index
        ) in passive_subject:  # "the treaty was signed": the treaty is a word of the pattern
            clause.words.setdefault(tokens[index].lemma, index)
            clause.words.setdefault(tokens[index].lower, index)
    elif not clause.objects:
        clause.objects = shared_objects(clauses, token)
    for index in clause.objects:
        if index < token.index and _is_relative_of(sentence, token, index):
            clause.words.setdefault(tokens[index].lemma, index)  # "the truce that they signed"
    for index in own_objects:
        for child in sentence.children(tokens[index], "amod"):
            if child.index > index and child.lower in _ANSWERABLE:  # "hold X and Y responsible for"
                clause.words.setdefault(child.lower, child.index)
                for below in sentence.children(child, "prep"):
                    add_preposition(sentence, clause, below)
        for child in sentence.children(tokens[index], "prep", "acl", "relcl"):
            if child.dep == "prep":
                add_preposition(sentence, clause, child)
            elif child.tag == "VB" and not sentence.child(child, "nsubj", "nsubjpass"):
                clause.purposes.append(child.index)


def _counted_harmed(sentence: Sentence, token: Token) -> list[int]:
    """The count right before those harmed, however the parse hangs it: *left ten dead and more
    than 30 wounded*."""
    before = sentence.tokens[token.index - 1] if token.index else token
    if token.tag != "VBN" or token.lower not in HARMED or has_own_auxiliary(sentence, token):
        return []
    return [before.index] if before.tag == "CD" else []


def _add_companions(sentence: Sentence, clause: Clause, passive_subject: list[int]) -> None:
    """Who is added to the nearest party before: *was killed along with his driver*."""
    added = companions(sentence, clause.token)
    if not added:
        return
    hosts = [group for group in (clause.subjects, clause.objects, passive_subject) if group]
    before = [group for group in hosts if group[-1] < added[0]]
    if before:
        host = max(before, key=lambda group: group[-1])
        noun = sentence.tokens[host[-1]]
        host += [i for i in added if i not in host and is_added(sentence, noun, i)]


def _is_relative_of(sentence: Sentence, verb: Token, noun: int) -> bool:
    """Whether a verb's clause is a relative clause on the noun."""
    while verb.dep in ("conj", "xcomp", "ccomp") and verb.head != verb.index:
        verb = sentence.head(verb)
    return verb.dep == "relcl" and verb.head == noun


def _is_last_item(sentence: Sentence, verb: Token, noun: Token) -> bool:
    """Whether a noun that the parse put beside a verb ends the list of its objects: *burned the
    bank, the mayor's house, and a mill*."""
    if noun.tag not in ("NN", "NNS", "NNP", "NNPS") or verb.tag == "VB":
        return False
    before = sentence.tokens[noun.left - 1]
    comma = sentence.tokens[before.index - 1]
    if before.lower != "and" or before.head != verb.index or comma.text != ",":
        return False
    return sentence.child(noun, "nsubj", "nsubjpass", "cop", "acl", "advcl") is None


def _apposed(sentence: Sentence, objects: list[int]) -> list[int]:
    """Items of such a list that the parse took for appositions of the item before."""
    return [
        child.index
        for index in objects
        for child in sentence.children(sentence.tokens[index], "appos")
        if child.tag in ("NN", "NNS") and sentence.tokens[child.left - 1].text == ","
    ]


def _shares_passive(sentence: Sentence, token: Token, clause: Clause) -> bool:
    """Whether a participle beside a passive leaves out its *were*: *ten were killed and 30
    wounded*, *left ten dead and 30 wounded*."""
    if token.tag != "VBN" or token.dep != "conj" or clause.objects:
        return False
    counted = (sentence.tokens[index] for index in clause.subjects)
    if not all(one.tag == "CD" or sentence.child(one, "nummod") for one in counted):
        return False
    if sentence.child(token, "aux", "auxpass") is not None:
        return False
    above = sentence.head(token)
    return sentence.child(above, "auxpass") is not None or (
        token.lower in HARMED and (above.lemma == "leave" or above.lower in HARMED)
    )


def _with_participle(sentence: Sentence, subject: Token) -> Token:
    """The noun of a subject whose participle the parse took for it: *aid groups working in the
    valley said*."""
    if subject.tag not in ("VBG", "VBN"):
        return subject
    noun = sentence.child(subject, "nsubj", "nsubjpass")
    is_noun = noun is not None and noun.index < subject.index and noun.tag in _NOMINAL
    return noun if noun is not None and is_noun else subject


def _repair_clause(sentence: Sentence, clause: Clause, below: Token) -> bool:
    """Undo two readings as a clause: *accused neighbouring Chad*, *found him guilty of fraud*,
    *declared itself ready to talk*."""
    adjectival = below.lower in _ADJECTIVAL and below.index == clause.token.index + 1
    predicate = below.tag == "NN" and below.index > clause.token.index + 1
    small = below.tag == "JJ" or predicate
    small = small and not sentence.child(below, "mark", "aux", "auxpass", "cop")
    noun = sentence.child(below, "dobj" if adjectival else "nsubj")
    if not (adjectival or small) or noun is None:
        return False
    if predicate and small:  # "considers the rebels a closed society"
        clause.datives += expand(sentence, noun)
        clause.objects.append(below.index)
    else:
        clause.objects += expand(sentence, noun)
    if small:
        clause.words.setdefault(below.lower, below.index)
        clause.words.setdefault(noun.lower, noun.index)
        clause.clauses += [child.index for child in sentence.children(below, "xcomp", "ccomp")]
    for prep in (*sentence.children(below, "prep"), *sentence.children(noun, "prep")):
        add_preposition(sentence, clause, prep)
    return True


def _is_no_object(sentence: Sentence, token: Token) -> bool:
    """An age, the first part of a hyphenated word, an afterthought: *died aged 60*."""
    if token.tag == "CD" and token.index and sentence.tokens[token.index - 1].lower == "aged":
        return True
    if sentence.tokens[token.left - 1].text == "," and any(
        clause.index < token.index for clause in sentence.children(sentence.head(token), "ccomp")
    ):
        return True  # "told the king that it would sell its mine, a deal worth millions"
    return token.text == "-" or is_prefix(sentence, token)


def _for_subject(sentence: Sentence, clause: Clause, verb: Token) -> None:
    """*called for the minister to resign*: the parse hides the complement of *for* in the
    clause."""
    mark = sentence.child(verb, "mark", "prep")
    subject = sentence.child(verb, "nsubj", "nsubjpass")
    bare = verb.tag == "VB" or (verb.tag == "VBN" and _is_for_to(sentence, verb))
    if mark is not None and subject is not None and mark.lower in ("for", "with") and bare:
        complements = expand(sentence, subject)
        clause.preps.append(Preposition(mark.lower, mark.index, complements, is_clause=False))


def _opens_with_when(sentence: Sentence, verb: Token) -> bool:
    """Whether a clause opens with *when*, *as* or *after*: *was killed when rebels attacked*."""
    first = sentence.tokens[verb.left]
    return first.lower in ("when", "as", "after") and first.dep in ("advmod", "mark")


def _is_for_to(sentence: Sentence, verb: Token) -> bool:
    """*argued for the rebels to be freed*: a clause with *for* and *to*."""
    marks = {child.lower for child in sentence.children(verb, "mark")}
    return bool(marks & {"for", "with"}) and any(
        child.tag == "TO" for child in sentence.children(verb, "aux")
    )


def as_predicate(clause: Clause) -> Clause:
    """A passive as *be* and a predicate word: who is *set to*, *poised to*, *committed to* do
    something."""
    predicate = Clause(clause.token)
    predicate.subjects, predicate.rule = clause.objects, "subject"
    predicate.preps, predicate.clauses, predicate.purposes = (
        clause.preps, clause.clauses, clause.purposes
    )  # fmt: skip
    predicate.words = {**clause.words, clause.token.lower: clause.token.index}
    return predicate


def _read_noun(sentence: Sentence, clause: Clause) -> None:
    token = clause.token
    for child in sentence.children(token):
        dep = child.dep
        if dep == "poss":
            clause.possessors += expand(sentence, child)
            clause.rule = "possessive"
        elif dep == "prep":
            add_preposition(sentence, clause, child)
        elif dep in ("acl", "ccomp", "xcomp", "relcl"):
            marked = sentence.child(child, "mark") is not None
            if (dep != "relcl" and child.tag == "VB") or dep == "ccomp" or marked:
                clause.clauses.append(child.index)
        elif dep in ("compound", "amod", "nmod"):
            clause.words.setdefault(child.lemma, child.index)


def auxiliaries(sentence: Sentence, token: Token) -> Iterator[Token]:
    """The auxiliaries and modals of a verb, in text order."""
    return sentence.children(token, "aux", "auxpass")
