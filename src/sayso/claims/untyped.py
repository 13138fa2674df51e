"""The frame of an act that has no type: who does it and to whom, by the grammar alone.

Comes in: an Act without a type whose roles the patterns have filled as far as they could. Goes
out: the same Act, with the parties and things that the grammar names beside them: recipients and
partners after a preposition, who is let do something, what a noun's compound or possessor names.
A clause is never a party, nor is a time or an amount.
"""

from collections.abc import Iterable, Iterator

from sayso.claims.act import Act, Filler, Scene
from sayso.claims.clause import Preposition, expand
from sayso.model import Token

_NO_CAUSE = frozenset(("time", "place"))
_NO_GOAL = frozenset(("event", "time", "money", "abstract", "norm", "speech"))
_OBJECT_ENDINGS = ("tion", "sion", "ment", "ure", "ance", "ence", "ing", "sal", "val", "ery")
_ARGUMENTS = frozenset(
    "to with for on upon against about from into of over at towards toward after".split()
)
_PARTNERS = frozenset(("to", "with", "against", "from"))
_PLACES = frozenset(("to", "from", "into", "on", "at", "over", "towards", "toward", "after"))


def complete(act: Act, scene: Scene) -> None:
    """Fill what the patterns left empty in an act without a type."""
    if act.token.tag[:2] == "VB":
        _verb(_Frame(act, scene))
    else:
        _noun(_Frame(act, scene))


class _Frame:
    """One act with what its rules ask."""

    def __init__(self, act: Act, scene: Scene) -> None:
        self.act = act
        self.scene = scene
        self.clause = act.match.clause
        self.fillers = scene.fillers
        self.valency = scene.lexicon.valency
        self.tokens = scene.sentence.tokens
        self.words = set(act.match.words) - {act.token.index}

    def add(self, letter: str, indexes: Iterable[int], rule: str, score: float = 0.8) -> None:
        """Fillers beside those that are there, each token in one role only."""
        taken = {*self.words, *self.act.indexes("A"), *self.act.indexes("T")}
        for index in indexes:
            if index not in taken and self.is_nominal(index):
                taken.add(index)
                self.act.roles.setdefault(letter, []).append(Filler(index, rule, score))

    def move(self, old: str, new: str, indexes: Iterable[int], rule: str) -> None:
        """The tokens, which the pattern gave one role, in another."""
        moved = set(indexes)
        kept = [f for f in self.act.roles.get(old, ()) if f.index not in moved]
        self.act.roles[old] = kept
        self.add(new, sorted(moved), rule)

    def is_nominal(self, index: int) -> bool:
        """Whether a token can be a party or a thing: no time, no amount, no bare adjective."""
        token = self.tokens[index]
        return token.tag[:2] in ("NN", "PR", "CD", "DT", "WP", "WD") and not self.fillers.is_time(
            index
        )

    def is_party(self, index: int) -> bool:
        """Whether a token is known to name somebody."""
        return "party" in self.fillers.classes(index)

    def is_goal(self, index: int) -> bool:
        """Whether something can be given to a thing: no event, no amount, nothing abstract."""
        return not self.fillers.classes(index) & _NO_GOAL

    def is_amount(self, index: int) -> bool:
        """Whether a token is a sum, a number or a counted unit."""
        token = self.tokens[index]
        counted = self.scene.sentence.child(token, "nummod") is not None
        return counted or token.tag == "CD" or "money" in self.fillers.classes(index)

    def is_place(self, index: int) -> bool:
        """Whether a token names a place."""
        mention = self.fillers.mention(index)
        return mention is not None and mention.kind == "place"


def _verb(frame: _Frame) -> None:
    clause, act = frame.clause, frame.act
    lemma = act.token.lemma
    if not clause.passive:
        _subject(frame)
    frame.add("T", [*clause.objects, *clause.datives], "object")
    if not clause.passive and lemma in frame.valency.let and not clause.objects:
        frame.add("T", _let(frame), "who is let do it")
    if not act.indexes("T") and not clause.clauses:
        frame.add("T", _first_complement(frame), "object of a preposition")
    else:
        frame.add("T", _partners(frame), "recipient or partner", 0.7)


def _subject(frame: _Frame) -> None:
    """A thing that does something with no object undergoes it; else what it does, it causes."""
    clause, act = frame.clause, frame.act
    lemma = act.token.lemma
    subjects = clause.subjects
    if lower := _who_had_trouble(frame):
        act.roles["A"] = []
        act.fill("A", lower, "control")
        return
    if lemma in frame.valency.undergo:
        frame.move("A", "T", subjects, "subject")
        return
    if lemma in frame.valency.aspectual and (clause.clauses or any(map(frame.is_party, subjects))):
        frame.move("T", "A", [i for i in subjects if i in act.indexes("T")], "subject")
    things = [i for i in subjects if not frame.is_party(i)]
    if lemma in frame.valency.measure or not (clause.objects or clause.clauses):
        known = [i for i in things if frame.fillers.is_bare_thing(i)]
        frame.move("A", "T", known, "subject")
    else:
        counted = [i for i in things if "money" in frame.fillers.classes(i)]
        if clause.objects and all(map(frame.is_amount, clause.objects)):
            frame.add("T", counted, "subject")  # "the index lost 200 points"
        causes = [i for i in things if not frame.fillers.classes(i) & _NO_CAUSE]
        frame.add("A", causes, "subject")


def _let(frame: _Frame) -> list[int]:
    """The subject of a bare clause below: *lets fishermen use the bay*."""
    sentence = frame.scene.sentence
    for index in frame.clause.clauses:
        verb = frame.tokens[index]
        subject = sentence.child(verb, "nsubj", "nsubjpass")
        bare = verb.tag in ("VB", "VBP", "VBG") and not sentence.child(verb, "mark")
        if subject is not None and bare and subject.index < index:
            return expand(sentence, subject)
    return []


def _who_had_trouble(frame: _Frame) -> list[int]:
    """*had trouble opening the hatch*: who has it, is who opens."""
    token = frame.act.token
    noun = frame.tokens[token.head]
    governor = frame.tokens[noun.head]
    if token.tag != "VBG" or noun.lemma not in frame.valency.trouble or noun.dep != "dobj":
        return []
    return frame.scene.clauses.of(governor).subjects


def _first_complement(frame: _Frame) -> list[int]:
    """What the verb's first preposition governs: *spoke to the press*, *agreed with him*."""
    for prep in _own(frame):
        if prep.lemma in _ARGUMENTS:
            kept = [i for i in prep.complements if frame.is_nominal(i)]
            if prep.lemma in _PLACES:
                kept = [i for i in kept if not frame.is_place(i)]
            return kept
    return []


def _partners(frame: _Frame) -> Iterator[int]:
    """To whom, with whom, from whom: *sold the firm to Fiat*; not to where somebody goes."""
    gives = bool(frame.clause.objects)
    for prep in _own(frame):
        if prep.lemma in _PARTNERS:
            for index in prep.complements:
                if frame.is_place(index) and (not gives or frame.fillers.is_town(index)):
                    continue
                if frame.is_party(index) or (prep.lemma == "to" and frame.is_goal(index)):
                    yield index


def _own(frame: _Frame) -> Iterator[Preposition]:
    """The prepositions of the act itself, of its particle or of its object; *according to* is
    none."""
    act = frame.act
    for prep in frame.clause.preps:
        above = frame.tokens[prep.token].head
        particle = frame.tokens[above]
        beside = above == act.token.index + 1 and particle.dep in ("prt", "prep", "advmod")
        if not prep.is_clause and prep.token not in frame.words:
            if above == act.token.index or beside or above in frame.clause.objects:
                yield prep


def _noun(frame: _Frame) -> None:
    clause = frame.clause
    for prep in clause.preps:
        if prep.lemma == "between" and not prep.is_clause:
            frame.add("A", prep.complements, "between")
    if "speech" in frame.fillers.classes(frame.act.token.index):
        for prep in clause.preps:
            if prep.lemma == "of" and not prep.is_clause:
                parties = [i for i in prep.complements if frame.is_party(i)]
                frame.move("T", "A", parties, "whose words")
    if not frame.act.indexes("T"):
        frame.add("T", _in_what(frame), "what changes")
        frame.add("T", _first_complement(frame), "object of a preposition")
    _possessor(frame)
    if not frame.act.indexes("T"):
        frame.add("T", _compound(frame), "compound", 0.7)


def _in_what(frame: _Frame) -> Iterator[int]:
    """What changes: *a decline in revenues*."""
    if frame.act.token.lemma in frame.valency.undergoer_noun:
        for prep in _own(frame):
            if prep.lemma == "in":
                yield from (i for i in prep.complements if not frame.is_place(i))


def _possessor(frame: _Frame) -> None:
    """*its launch*, *the king's death*: whose it is undergoes it; *its decision*: makes it."""
    act, owners = frame.act, frame.clause.possessors
    if act.token.lemma in frame.valency.undergoer_noun and not act.indexes("T"):
        frame.move("A", "T", owners, "possessive")
    elif frame.fillers.is_bare_thing(owners[0]) if owners else False:
        if not act.indexes("T"):
            frame.add("T", owners, "possessive")
    elif not act.indexes("A"):
        frame.add("A", owners, "possessive")


def _compound(frame: _Frame) -> Iterator[int]:
    """What a compound says is done: *car sales*, *plant closures*."""
    token: Token = frame.act.token
    for child in frame.scene.sentence.children(token, "compound"):
        if child.index == token.index - 1 and child.tag[:2] == "NN":
            if not frame.is_party(child.index) and _takes_objects(frame):
                yield child.index


def _takes_objects(frame: _Frame) -> bool:
    """Whether a noun names what is done to something: *closure*, *reduction*, *sale*."""
    noun = frame.act.token
    return noun.lemma in frame.valency.object_noun or noun.lemma.endswith(_OBJECT_ENDINGS)
