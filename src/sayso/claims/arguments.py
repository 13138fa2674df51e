"""Who and what stand around a verb or an event noun: its arguments, read off the parse.

Comes in: a Sentence and a token. Goes out: token indexes of subjects, objects and prepositional
complements,
with the rule that found each. Passives, relatives, participles, control, raising and coordination
are undone
here, so that the patterns of the lexicon need only the plain active sentence.
"""

from collections.abc import Iterator

from sayso.claims.lost_subjects import subject_before
from sayso.model import Sentence, Token

_NOMINAL = ("NN", "NNS", "NNP", "NNPS", "PRP", "CD", "WP", "DT", "PRP$", "WDT", "EX", "JJ", "WP$")
_HARMED = frozenset(("dead", "hurt", "injured", "missing", "wounded"))
_RELATIVE = frozenset(("who", "which", "that", "whom", "whose"))
_WITH_TO = frozenset(("according", "due", "owing", "thanks", "prior", "contrary", "compared"))
_CLAUSAL = frozenset(("xcomp", "ccomp"))
_WORDS = frozenset(("prt", "acomp", "attr", "oprd", "advmod", "dobj", "npadvmod", "amod", "intj"))
_ADJECTIVAL = frozenset(("neighbouring", "neighboring", "visiting", "surrounding", "opposing"))
_NO_MAKERS = frozenset(("well", "ill", "self", "newly", "long", "so", "un", "non", "half", "ex"))
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
_COPULAS = frozenset(("be", "become", "remain"))
_OF_OTHERS = frozenset(  # what they are done to is another's: "foiled a plot to bomb the hotel"
    """avert block condemn denounce detect disclose discover disrupt expose foil frustrate oppose
    prevent reveal thwart uncover unmask unearth""".split()
)
_EXPLETIVES = frozenset(("it", "this", "that", "there", "these", "those", "what", "who"))
_SUBJECT_CONTROL = frozenset(("promise", "vow", "threaten", "pledge", "swear", "agree", "refuse"))


class Preposition:
    """A preposition beside a head, with what it governs."""

    __slots__ = ("complements", "is_clause", "lemma", "token")

    def __init__(self, lemma: str, token: int, complements: list[int], *, is_clause: bool) -> None:
        """`complements` are nominal heads, coordinated ones each; one verb when it is a clause."""
        self.lemma = lemma
        self.token = token
        self.complements = complements
        self.is_clause = is_clause


class Clause:
    """The arguments of one head. Made once per head and kept only while its sentence is read."""

    __slots__ = (
        "clausal_subject",
        "clauses",
        "datives",
        "objects",
        "passive",
        "possessors",
        "preps",
        "purposes",
        "rule",
        "subjects",
        "token",
        "words",
    )

    def __init__(self, token: Token) -> None:
        """An empty clause; `Clauses.of` fills it."""
        self.token = token
        self.passive = False
        self.clausal_subject = False
        self.subjects: list[int] = []
        self.rule = "named by the noun"
        self.objects: list[int] = []
        self.datives: list[int] = []
        self.preps: list[Preposition] = []
        self.words: dict[str, int] = {}  # particles, fixed objects, predicate adjectives by lemma
        self.clauses: list[int] = []  # verbs of complement clauses
        self.purposes: list[int] = []  # infinitives that may be complements: "urged … to leave"
        self.possessors: list[int] = []


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
                _read_attribute(self.sentence, clause)
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
        elif dep == "nsubj":
            child = _with_participle(sentence, child)
            clause.subjects = expand(sentence, _antecedent(sentence, token, child))
            clause.rule = "relative subject" if child.lower in _RELATIVE else "subject"
        elif dep in ("csubj", "csubjpass"):
            clause.clausal_subject = True
        elif dep == "nsubjpass":
            passive_subject = expand(sentence, _antecedent(sentence, token, child))
        elif dep == "dobj" and _is_no_object(sentence, child):
            continue
        elif dep == "dobj" or (dep == "attr" and token.lemma != "be"):
            count = sentence.child(child, "nummod") if child.lower in _HARMED else None
            if count is not None:  # "left 12 dead": the number is who
                clause.objects.append(count.index)
            else:
                clause.objects += expand(sentence, _antecedent(sentence, token, child))
        elif dep == "dative":
            if child.tag == "IN" or child.tag == "TO":
                _add_preposition(sentence, clause, child)
            else:
                clause.datives += expand(sentence, child)
        elif dep == "agent":
            for inner in sentence.children(child, "pobj"):
                agents += expand(sentence, inner)
        elif dep == "prep":
            _add_preposition(sentence, clause, child)
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
        elif dep == "advcl" and _is_for_to(sentence, child) and not clause.objects:
            clause.clauses.append(child.index)
            _for_subject(sentence, clause, child)
        if dep in _WORDS:
            clause.words.setdefault(child.lemma, child.index)
            clause.words.setdefault(child.lower, child.index)
            if dep in ("acomp", "attr", "prt", "advmod", "oprd"):
                for inner in sentence.children(child, "prep", "xcomp", "ccomp"):
                    if inner.dep == "prep":
                        _add_preposition(sentence, clause, inner)
                    elif dep == "acomp":
                        clause.clauses.append(inner.index)
    if clause.subjects and _shares_passive(sentence, token, clause):
        passive_subject, clause.subjects = clause.subjects, []
    if not clause.subjects and not passive_subject:
        lost = subject_before(sentence, token)
        if lost is not None and clause.passive:
            passive_subject = expand(sentence, lost)
        elif lost is not None:
            clause.subjects, clause.rule = expand(sentence, lost), "subject"
    if passive_subject:
        clause.passive = True
    if clause.passive and not agents:
        agents = _shared_agents(sentence, token)
    own_objects = list(clause.objects)
    _inherit(clauses, clause, passive_subject)
    if clause.passive:
        _turn_passive(clause, passive_subject, agents)
        for (
            index
        ) in passive_subject:  # "the treaty was signed": the treaty is a word of the pattern
            clause.words.setdefault(tokens[index].lemma, index)
            clause.words.setdefault(tokens[index].lower, index)
    elif not clause.objects:
        clause.objects = _shared_objects(clauses, token)
    for index in own_objects:
        for child in sentence.children(tokens[index], "prep", "acl"):
            if child.dep == "prep":
                _add_preposition(sentence, clause, child)
            elif child.tag == "VB":
                clause.purposes.append(child.index)


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
        token.lower in _HARMED and (above.lemma == "leave" or above.lower in _HARMED)
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
    small = below.tag == "JJ" and not sentence.child(below, "mark", "aux", "auxpass", "cop")
    noun = sentence.child(below, "dobj" if adjectival else "nsubj")
    if not (adjectival or small) or noun is None:
        return False
    clause.objects += expand(sentence, noun)
    if small:
        clause.words.setdefault(below.lower, below.index)
        clause.words.setdefault(noun.lower, noun.index)
        clause.clauses += [child.index for child in sentence.children(below, "xcomp", "ccomp")]
    for prep in (*sentence.children(below, "prep"), *sentence.children(noun, "prep")):
        _add_preposition(sentence, clause, prep)
    return True


def _is_no_object(sentence: Sentence, token: Token) -> bool:
    """An age, or the first part of a hyphenated word: *died aged 60*."""
    if token.tag == "CD" and token.index and sentence.tokens[token.index - 1].lower == "aged":
        return True
    return token.text == "-" or _is_prefix(sentence, token)


def _for_subject(sentence: Sentence, clause: Clause, verb: Token) -> None:
    """*called for the minister to resign*: the parse hides the complement of *for* in the
    clause."""
    mark = sentence.child(verb, "mark", "prep")
    subject = sentence.child(verb, "nsubj", "nsubjpass")
    bare = verb.tag == "VB" or (verb.tag == "VBN" and _is_for_to(sentence, verb))
    if mark is not None and subject is not None and mark.lower == "for" and bare:
        complements = expand(sentence, subject)
        clause.preps.append(Preposition("for", mark.index, complements, is_clause=False))


def _is_for_to(sentence: Sentence, verb: Token) -> bool:
    """*argued for the rebels to be freed*: a clause with *for* and *to*."""
    marks = {child.lower for child in sentence.children(verb, "mark")}
    return "for" in marks and any(child.tag == "TO" for child in sentence.children(verb, "aux"))


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


def _read_attribute(sentence: Sentence, clause: Clause) -> None:
    """A hyphenated participle before a noun, as its passive: *a Soviet-imposed blockade*."""
    token = clause.token
    if token.index < 2 or sentence.tokens[token.index - 1].text != "-":
        return
    maker = sentence.tokens[token.index - 2]
    if maker.tag[:2] in ("NN", "JJ") and maker.lower not in _NO_MAKERS:
        clause.subjects, clause.rule = [maker.index], "hyphenated actor"
        noun = sentence.head(token)
        clause.objects = [noun.index]
        clause.words = {noun.lower: noun.index, noun.lemma: noun.index}
        for prep in sentence.children(noun, "prep"):
            _add_preposition(sentence, clause, prep)


def _read_noun(sentence: Sentence, clause: Clause) -> None:
    token = clause.token
    for child in sentence.children(token):
        dep = child.dep
        if dep == "poss":
            clause.possessors += expand(sentence, child)
            clause.rule = "possessive"
        elif dep == "prep":
            _add_preposition(sentence, clause, child)
        elif dep in ("acl", "ccomp", "xcomp", "relcl"):
            marked = sentence.child(child, "mark") is not None
            if (dep != "relcl" and child.tag == "VB") or dep == "ccomp" or marked:
                clause.clauses.append(child.index)
        elif dep in ("compound", "amod", "nmod"):
            clause.words.setdefault(child.lemma, child.index)


def expand(sentence: Sentence, token: Token) -> list[int]:
    """The token and the nominals coordinated with it, in text order."""
    found = [token.index]
    queue = [token]
    while queue:
        node = queue.pop()
        for child in sentence.children(node, "conj", "appos"):
            if child.dep == "appos" and not _is_list_item(sentence, node, child):
                continue
            if child.text == "-" or _is_prefix(sentence, child):
                queue.append(child)
            elif child.tag in _NOMINAL and not sentence.child(child, "nsubj", "nsubjpass"):
                found.append(child.index)
                queue.append(child)
    return found


def _is_prefix(sentence: Sentence, token: Token) -> bool:
    """Whether a token is the first part of a hyphenated word that was cut: *co-author*."""
    after = sentence.tokens[token.index + 1 : token.index + 2]
    return bool(after) and after[0].text == "-" and after[0].start == token.end


def _is_list_item(sentence: Sentence, token: Token, apposed: Token) -> bool:
    """Whether what is labelled an apposition is the second item of a list.

    *the ambassador, his deputy and two judges*: a common noun, then a noun that is itself
    coordinated.
    """
    common = token.tag in ("NN", "NNS") and apposed.tag in ("NN", "NNS")
    places = token.ent == apposed.ent == "GPE"  # "Argentina, Brazil and Chile"
    return (
        (common or places)
        and sentence.child(apposed, "cc") is not None
        and sentence.child(token, "cc") is None
    )


def _antecedent(sentence: Sentence, verb: Token, argument: Token) -> Token:
    """What a relative pronoun stands for; the argument itself otherwise."""
    if argument.lower in _RELATIVE and argument.tag in ("WDT", "WP", "IN"):
        node = verb
        while node.dep in ("conj", "xcomp", "ccomp", "aux") and node.head != node.index:
            node = sentence.head(node)
        if node.dep == "relcl":
            return _bearer(sentence, sentence.head(node))
    return argument


def _add_preposition(sentence: Sentence, clause: Clause, prep: Token) -> None:
    complements: list[int] = []
    for child in sentence.children(prep):
        if child.dep == "pobj":
            complements += expand(sentence, child)
        elif child.dep == "pcomp":
            if child.tag.startswith("VB"):
                clause.preps.append(
                    Preposition(prep.lower, prep.index, [child.index], is_clause=True)
                )
            else:
                complements += expand(sentence, child)
        elif child.dep == "prep" and prep.lower in _WITH_TO:
            pass  # "according to a senator" is not to a senator
        elif child.dep == "prep":  # "pulled out of the country", "from under"
            clause.words.setdefault(prep.lower, prep.index)
            _add_preposition(sentence, clause, child)
    if complements:
        clause.preps.append(Preposition(prep.lower, prep.index, complements, is_clause=False))
        for child in sentence.children(sentence.tokens[complements[0]], "acl"):
            if child.tag == "VB":  # "called on both sides to stop"
                clause.purposes.append(child.index)
    elif not prep.children:  # a particle tagged as a preposition: "pulled out"
        clause.words.setdefault(prep.lower, prep.index)
    for child in sentence.children(prep, "conj"):
        if child.tag in ("IN", "TO"):
            _add_preposition(sentence, clause, child)


def _inherit(clauses: Clauses, clause: Clause, passive_subject: list[int]) -> None:
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
        above = clauses.of(head)
        if above.passive and token.tag == "VBN" and not _has_own_auxiliary(sentence, token):
            clause.passive = True
            passive_subject += above.objects or above.subjects
        elif above.passive:
            clause.subjects = above.objects
        else:
            clause.subjects = above.subjects
        clause.rule = "coordination"
    elif dep == "relcl":
        clause.subjects, clause.rule = expand(sentence, _bearer(sentence, head)), "relative"
    elif dep == "amod":
        _read_attribute(sentence, clause)
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


def _object_if_passive(clause: Clause, passive_subject: list[int]) -> None:
    if clause.passive and not passive_subject:
        passive_subject += clause.subjects
        clause.subjects = []


def _from_participle(
    clauses: Clauses, clause: Clause, head: Token, passive_subject: list[int]
) -> None:
    token = clause.token
    if token.tag == "VBD":  # "Rebels massed near the town", read as a noun and its participle
        clause.subjects, clause.rule = expand(clauses.sentence, head), "subject"
    elif token.tag == "VBN" and not clause.objects:
        clause.passive = True
        passive_subject += expand(clauses.sentence, head)
        clause.rule = "participle"
    elif token.tag in ("VBG", "VBN"):
        clause.subjects, clause.rule = expand(clauses.sentence, head), "participle"
    elif token.tag == "VBD" and head.index == clauses.sentence.root:
        clause.subjects, clause.rule = expand(clauses.sentence, head), "subject"
    elif token.tag == "VB":  # "a decision to attack": who decides, acts
        holder = _holder(clauses, head)
        bearer = _bearer(clauses.sentence, head)
        clause.subjects = holder if bearer is head else expand(clauses.sentence, bearer)
        clause.rule = "control"
        _object_if_passive(clause, passive_subject)


def _bearer(sentence: Sentence, noun: Token) -> Token:
    """Who a predicate noun is said of: *Chad was the first state to recognise it* tells of Chad;
    the noun itself otherwise."""
    verb = sentence.head(noun)
    if noun.dep == "attr" and verb.lemma in _COPULAS and noun.tag in ("NN", "NNS"):
        subject = sentence.child(verb, "nsubj")
        if subject is not None and subject.lower not in _EXPLETIVES:
            return subject
    return noun


def _from_control(
    clauses: Clauses, clause: Clause, head: Token, passive_subject: list[int]
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


def _from_gerund(clauses: Clauses, clause: Clause, prep: Token, passive_subject: list[int]) -> None:
    governor = clauses.sentence.head(prep)
    if governor.tag.startswith("VB"):
        above = clauses.of(governor)
        if above.passive or (above.objects and prep.lower in ("of", "for", "from", "into")):
            clause.subjects = above.objects
        else:
            clause.subjects = above.subjects
    elif governor.tag.startswith("NN"):
        clause.subjects = _holder(clauses, governor)
    elif governor.dep == "acomp":  # "is guilty of violating the truce"
        clause.subjects = clauses.of(clauses.sentence.head(governor)).subjects
    clause.rule = "control"
    _object_if_passive(clause, passive_subject)


def _holder(clauses: Clauses, noun: Token) -> list[int]:
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
    if noun.dep == "pobj" and governor.lower == "in":  # "is in talks to sell", "in a bid to win"
        above = clauses.of(clauses.sentence.head(governor))
        if governor.dep == "prep" and above.token.tag.startswith("VB"):
            return above.subjects
    return []


def _turn_passive(clause: Clause, passive_subject: list[int], agents: list[int]) -> None:
    subject = passive_subject or clause.subjects
    if clause.objects and passive_subject:
        clause.datives = [*passive_subject, *clause.datives]
    elif subject:
        clause.objects = [*subject, *clause.objects]
    clause.subjects = agents
    clause.rule = "agent" if agents else "passive"


def _shared_agents(sentence: Sentence, token: Token) -> list[int]:
    """The agent that two passives share: *was deposed and killed by officers*."""
    for other in sentence.children(token, "conj"):
        near = other.tag == "VBN" and other.index - token.index <= 3
        if near and not _has_own_auxiliary(sentence, other):
            return [
                i
                for by in sentence.children(other, "agent")
                for child in sentence.children(by, "pobj")
                for i in expand(sentence, child)
            ]
    return []


def _shared_objects(clauses: Clauses, token: Token) -> list[int]:
    """The object that two verbs share: *seized and burned the camp*."""
    sentence = clauses.sentence
    for other in sentence.children(token, "conj"):
        if other.tag[:2] == "VB" and other.index - token.index <= 3:
            objects = list(sentence.children(other, "dobj"))
            if not objects:
                return _shared_objects(clauses, other)
            if all(_is_bare(sentence, noun) for noun in objects):  # "looted and set fire to shops"
                objects = [
                    noun
                    for prep in sentence.children(other, "prep")
                    for noun in sentence.children(prep, "pobj")
                ][:1]
            return [i for child in objects for i in expand(sentence, child)]
    return []


def _is_bare(sentence: Sentence, noun: Token) -> bool:
    """A singular noun with nothing before it, as in *set fire to*, *took control of*."""
    return noun.tag == "NN" and noun.left == noun.index


def _is_gap(sentence: Sentence, verb: Token) -> bool:
    """Whether a relative clause has room for its antecedent as object: no relative subject
    pronoun."""
    subject = sentence.child(verb, "nsubj")
    return subject is not None and subject.lower not in _RELATIVE


def _has_own_auxiliary(sentence: Sentence, verb: Token) -> bool:
    return sentence.child(verb, "aux", "auxpass") is not None


def negation_of(sentence: Sentence, token: Token) -> Token | None:
    """The word that negates the head directly: not, never, no longer; None when none does."""
    for child in sentence.children(token):
        if child.dep == "neg" or (
            child.dep in ("det", "advmod") and child.lower in ("no", "never")
        ):
            return child
    return None


def auxiliaries(sentence: Sentence, token: Token) -> Iterator[Token]:
    """The auxiliaries and modals of a verb, in text order."""
    return sentence.children(token, "aux", "auxpass")
