"""The arguments of one head, and how a nominal, a preposition and a relative pronoun are read.

Comes in: a Sentence and a token. Goes out: token indexes, coordinated nominals each by itself.
"""

from typing import Protocol

from sayso.model import Sentence, Token

_NOMINAL = ("NN", "NNS", "NNP", "NNPS", "PRP", "CD", "WP", "DT", "PRP$", "WDT", "EX", "JJ", "WP$")
RELATIVE = frozenset(("who", "which", "that", "whom", "whose"))
HARMED = frozenset(("dead", "hurt", "injured", "missing", "wounded"))
_ALONG = frozenset(("along", "together"))
_WITH_TO = frozenset(("according", "due", "owing", "thanks", "prior", "contrary", "compared"))
_NO_MAKERS = frozenset(("well", "ill", "self", "newly", "long", "so", "un", "non", "half", "ex"))
_COPULAS = frozenset(("be", "become", "remain"))
_EXPLETIVES = frozenset(("it", "this", "that", "there", "these", "those", "what", "who"))


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


class ClauseReader(Protocol):
    """What reads the clauses of a sentence, for those that need the clause above."""

    @property
    def sentence(self) -> Sentence:
        """The sentence read."""

    def of(self, token: Token) -> Clause:
        """The arguments of a verb or an event noun."""


def expand(sentence: Sentence, token: Token) -> list[int]:
    """The token and the nominals coordinated with it, in text order."""
    found = [token.index]
    queue = [token]
    while queue:
        node = queue.pop()
        if node.tag[:2] == "NN":
            found += [i for i in companions(sentence, node) if is_added(sentence, node, i)]
        for child in sentence.children(node, "conj", "appos"):
            if child.dep == "appos" and _is_title_of(node, child):
                queue.append(child)  # "the priest Ana Ruiz and two monks": she is the priest
                continue
            if child.dep == "appos" and not _is_list_item(sentence, node, child):
                continue
            if child.text == "-" or is_prefix(sentence, child):
                queue.append(child)
            elif _is_of_next(sentence, node, child):
                continue
            elif child.tag in _NOMINAL and not sentence.child(child, "nsubj", "nsubjpass"):
                found.append(child.index)
                queue.append(child)
    return found


def is_added(sentence: Sentence, noun: Token, index: int) -> bool:
    """Whether a companion is one more of the noun's kind: a name beside a name, some counted, and
    *the nuns along with their driver*; not *Paris along with its allies*, *showed the car along
    with Ford*."""
    other = sentence.tokens[index]
    owner = sentence.child(other, "poss")
    if owner is not None and owner.tag == "PRP$":
        return noun.dep != "nsubj"
    if other.ent:
        return noun.dep != "dobj" or bool(noun.ent)
    return sentence.child(other, "nummod") is not None


def _is_of_next(sentence: Sentence, noun: Token, item: Token) -> bool:
    """Whether an item of a list belongs to what follows: the subject of a verb that has none (*hit
    a wall and the blast damaged shops*), or a count of the harmed (*left ten dead and 30
    wounded*)."""
    if item.tag == "CD" and item.index + 1 < len(sentence.tokens):
        harmed = sentence.tokens[item.index + 1].lower in HARMED
        own = noun.tag != "CD" or sentence.tokens[noun.index + 1].lower in HARMED
        return harmed and own
    after = sentence.tokens[item.right + 1 : item.right + 2]
    if not after or after[0].tag not in ("VBD", "VBZ") or after[0].dep != "conj":
        return False
    subject = sentence.child(after[0], "nsubj", "nsubjpass", "expl")
    return subject is None and sentence.tokens[item.left - 1].dep == "cc"


def companions(sentence: Sentence, token: Token) -> list[int]:
    """Who is added by *along with*, *together with*, *as well as* beside a word."""
    found: list[int] = []
    if token.tag[:2] == "VB":  # read as joined to the verb: "was killed, as well as his driver"
        as_well = any(child.lower == "as" for child in sentence.children(token, "cc"))
        joined = sentence.children(token, "conj")
        found += [noun.index for noun in joined if as_well and noun.tag[:2] == "NN"]
    for child in sentence.children(token, "prep", "cc"):
        marks = {inner.lower for inner in sentence.children(child, "advmod")}
        if child.dep == "prep" and child.lower in _ALONG:
            prep = sentence.child(child, "prep")
        elif (child.dep == "prep" and child.lower == "with" and marks & _ALONG) or (
            child.dep == "cc" and child.lower == "as"
        ):
            prep = child
        else:
            continue
        if prep is not None and prep.lower in ("with", "as"):
            for noun in sentence.children(prep, "pobj"):
                found += expand(sentence, noun)
    return found


def _is_title_of(noun: Token, name: Token) -> bool:
    """Whether a name stands right after a common noun that tells who it is."""
    return name.left == noun.index + 1 and name.tag == "NNP" and noun.tag == "NN"


def is_prefix(sentence: Sentence, token: Token) -> bool:
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


def antecedent_of(sentence: Sentence, verb: Token, argument: Token) -> Token:
    """What a relative pronoun stands for; the argument itself otherwise."""
    if argument.lower in RELATIVE and argument.tag in ("WDT", "WP", "IN"):
        node = verb
        while node.dep in ("conj", "xcomp", "ccomp", "aux") and node.head != node.index:
            node = sentence.head(node)
        if node.dep == "relcl":
            return bearer_of(sentence, _one_of(sentence, node, sentence.head(node)))
    return argument


def _one_of(sentence: Sentence, verb: Token, noun: Token) -> Token:
    """*one of the rebels who was wounded*: a verb in the singular tells of the one."""
    above = sentence.head(sentence.head(noun))
    if noun.dep != "pobj" or noun.tag not in ("NNS", "NNPS") or above.lower != "one":
        return noun
    finite = [verb, *sentence.children(verb, "aux", "auxpass")]
    alone = any(t.lower in ("is", "was", "has") or t.tag == "VBZ" for t in finite)
    return above if alone else noun


def bearer_of(sentence: Sentence, noun: Token) -> Token:
    """Who a predicate noun is said of: *Chad was the first state to recognise it* tells of Chad;
    the noun itself otherwise."""
    verb = sentence.head(noun)
    if noun.dep == "attr" and verb.lemma in _COPULAS and noun.tag in ("NN", "NNS"):
        subject = sentence.child(verb, "nsubj")
        if subject is not None and subject.lower not in _EXPLETIVES:
            return subject
    return noun


def add_preposition(sentence: Sentence, clause: Clause, prep: Token) -> None:
    """Add a preposition and what it governs to a clause; one with nothing below is a particle."""
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
            add_preposition(sentence, clause, child)
    if complements:
        clause.preps.append(Preposition(prep.lower, prep.index, complements, is_clause=False))
        for child in sentence.children(sentence.tokens[complements[0]], "acl"):
            if child.tag == "VB":  # "called on both sides to stop"
                clause.purposes.append(child.index)
    elif not prep.children:  # a particle tagged as a preposition: "pulled out"
        clause.words.setdefault(prep.lower, prep.index)
    for child in sentence.children(prep, "conj"):
        if child.tag in ("IN", "TO"):
            add_preposition(sentence, clause, child)


def has_own_auxiliary(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb has an auxiliary of its own."""
    return sentence.child(verb, "aux", "auxpass") is not None


def read_attribute(sentence: Sentence, clause: Clause) -> None:
    """A hyphenated participle before a noun, as its passive: *a Soviet-imposed blockade*."""
    token = clause.token
    if token.index < 2 or sentence.tokens[token.index - 1].text != "-":
        return
    maker = sentence.tokens[token.index - 2]
    if maker.tag[:2] in ("NN", "JJ") and maker.text not in _NO_MAKERS:
        clause.subjects, clause.rule = [maker.index], "hyphenated actor"
        noun = sentence.head(token)
        clause.objects = [noun.index]
        clause.words = {noun.lower: noun.index, noun.lemma: noun.index}
        for prep in sentence.children(noun, "prep"):
            add_preposition(sentence, clause, prep)
