"""With what and in what it was done: weapons and events are no actors, and often no acts of their
own."""

from sayso.claims.act import Act, Filler, Scene
from sayso.claims.arguments import Clauses
from sayso.claims.matched import UNTYPED
from sayso.model import Sentence, Token

_SPEAKS = frozenset(("document", "speech", "norm"))  # "the report accused", "the treaty bans"
_BY_DOCUMENTS = frozenset(
    ("ACCUSE", "REQUEST", "REJECT", "THREATEN", "SUPPORT", "COERCE", "SANCTION")
)
_ISSUES = frozenset(
    """adopt issue publish release pass sign write send approve deliver read make circulate endorse
    submit present distribute table draft draw""".split()
)
_MEANS = frozenset(("weapon", "vehicle", "disease", "animal"))
_BY_MEANS = frozenset(("ASSAULT", "COERCE"))
_NOBODY = frozenset(
    (
        "event",
        "abstract",
        "money",
        "goods",
        "body",
        "facility",
        "time",
        "norm",
        "speech",
        "document",
    )
)


_SOMEBODY = frozenset(("person", "group", "armed"))
_THERE = frozenset(("at", "in", "near", "outside", "inside", "of", "on", "against"))
_FORCES = frozenset(("country", "armed", "official"))


def settle_actors(act: Act, made: dict[int, Act], scene: Scene) -> None:
    """An event cannot act: *the bombing killed two* is done by whoever bombed; a bomb is an
    instrument."""
    actors = act.roles.get("A")
    if not actors:
        for index in act.indexes("I"):
            event = made.get(index)
            if event is not None and event is not act:
                act.fill("A", event.indexes("A"), "actor of the event")
            users = _who_used(scene.clauses, index)
            act.fill("A", [user.index for user in users], "agent of the means")
            forces = [i for i in _whose(scene, index) if scene.fillers.classes(i) & _FORCES]
            act.fill("A", forces, "whose means", 0.8)
        return
    kept: list[Filler] = []
    for filler in actors:
        if _is_nothing(filler.index, scene):
            continue
        classes = scene.fillers.classes(filler.index)
        event = made.get(filler.index)
        if act.type in _BY_MEANS and _is_relative(act, filler, scene):
            above = _force_there(filler.index, made, scene)
            force = above if isinstance(above, int) else _force_at(filler.index, act, scene)
            if force is not None:
                act.roles.setdefault("I", []).append(Filler(force, "means"))
                act.match.slots.pop("A", None)  # the body was never told to have done it
                continue
            if isinstance(above, Act) and above is not act:
                doers = above.indexes("A") or scene.fillers.parties(above.match.clause.possessors)
                kept += [Filler(i, "actor of the event", 0.8) for i in doers]
                if not doers:
                    act.match.slots.pop("A", None)
                if above.token.tag[:2] == "NN":
                    act.roles.setdefault("I", []).append(Filler(above.token.index, "means"))
                continue
            if scene.fillers.is_town(filler.index):
                continue
        if act.match.entry is UNTYPED and "event" in classes:
            kept.append(filler)  # "the king's death surprised Europe": not the king did
        elif event is not None and act.type == "CONSULT" and event.type == "ASSAULT":
            continue  # "the murder ended all talk": who murdered ended no talks
        elif "armed" in classes and (event is None or not any(event.roles.values())):
            kept.append(filler)  # "a patrol clashed with rebels": the men of it
        elif event is not None and event is not act and event.token.tag[:2] == "NN":
            doers = event.indexes("A") or scene.fillers.parties(event.match.clause.possessors)
            kept += [Filler(i, "actor of the event", 0.8) for i in doers]
            if act.type in _BY_MEANS and act.token.tag[:2] == "VB":
                act.roles.setdefault("I", []).append(Filler(filler.index, "means"))
        elif classes & _SPEAKS and act.type in _BY_DOCUMENTS:
            kept += _issuers(scene, filler.index) or [filler]
        elif classes & _MEANS and "party" not in classes:
            act.roles.setdefault("I", []).append(Filler(filler.index, "means"))
            kept += _who_used(scene.clauses, filler.index) or [
                Filler(i, "whose means", 0.8)
                for i in _whose(scene, filler.index)
                if scene.fillers.classes(i) & _FORCES  # a company's plane is not the company
            ]
        elif classes & _NOBODY and "party" not in classes:
            continue
        else:
            kept.append(filler)
    act.roles["A"] = kept


def _is_nothing(index: int, scene: Scene) -> bool:
    """Whether *it* stands for nothing that was named: *it is not by burning crops that*; or *what*
    for nothing at all: *what has become a rally to press for peace*."""
    token, mention = scene.sentence.tokens[index], scene.fillers.mention(index)
    if token.lower == "what":
        return True
    return token.lower == "it" and (mention is None or mention.name.lower() == "it")


def _issuers(scene: Scene, index: int) -> list[Filler]:
    """Who adopts or issues a document that speaks: *adopted a resolution condemning the coup*."""
    token = scene.sentence.tokens[index]
    governor = scene.sentence.head(token)
    if token.dep not in ("dobj", "nsubjpass") or governor.lemma not in _ISSUES:
        return []
    subjects = scene.fillers.parties(scene.clauses.of(governor).subjects)
    return [Filler(i, "who issues the document", 0.8) for i in subjects]


def _force_there(index: int, made: dict[int, Act], scene: Scene) -> Act | int | None:
    """The use of force that a place is the scene of: *a bombing in Nairobi, which killed six*; the
    noun alone where it makes no act of its own."""
    mention = scene.fillers.mention(index)
    if mention is None or mention.kind != "place":
        return None
    token = scene.sentence.tokens[index]
    while token.dep in ("pobj", "prep", "conj", "appos", "dobj"):
        token = scene.sentence.head(token)
        found = made.get(token.index)
        if found is not None:
            return found if found.type in _BY_MEANS else None
        if _names_force(token, scene):
            return token.index
    return None


def _names_force(noun: Token, scene: Scene) -> bool:
    known = scene.lexicon.acts.by_head.get(noun.lemma, ())
    return noun.tag[:2] == "NN" and any(
        entry.pos == "noun" and entry.type == "ASSAULT" for entry in known
    )


def _force_at(index: int, act: Act, scene: Scene) -> int | None:
    """The use of force of which a body is only the scene: *a shooting at a bank that left two
    dead*. None where it may be meant: of *who*, and of people, it is told."""
    sentence = scene.sentence
    token = sentence.tokens[index]
    at = sentence.head(token)
    noun = sentence.head(at)
    if act.type != "ASSAULT" or token.dep != "pobj" or at.lower not in _THERE:
        return None
    if noun.tag[:2] != "NN" or scene.fillers.classes(index) & _SOMEBODY or _is_who(act, scene):
        return None
    return noun.index if _names_force(noun, scene) else None


def _is_relative(act: Act, filler: Filler, scene: Scene) -> bool:
    """Whether an actor was found as what a relative pronoun stands for, of a second verb too."""
    if filler.rule == "coordination":
        return _first_verb(act, scene).dep == "relcl"
    return filler.rule == "relative subject"


def _first_verb(act: Act, scene: Scene) -> Token:
    """The first of the coordinated verbs that an act is told with."""
    verb = act.token
    while verb.dep == "conj" and verb.head != verb.index:
        verb = scene.sentence.head(verb)
    return verb


def _is_who(act: Act, scene: Scene) -> bool:
    """Whether the act's subject is *who*: people are meant."""
    subject = scene.sentence.child(_first_verb(act, scene), "nsubj")
    return subject is None or subject.lower == "who"


def _whose(scene: Scene, index: int) -> list[int]:
    """Whose aircraft, tanks or rockets they are: possessor, nationality or name before the noun."""
    sentence = scene.sentence
    beside: list[int] = []
    for child in sentence.children(sentence.tokens[index], "poss", "amod", "compound"):
        beside.append(child.index)
        beside += [inner.index for inner in sentence.children(child, "amod", "compound")]
    return [i for i in scene.fillers.parties(beside) if not scene.fillers.is_town(i)][:1]


def _who_used(clauses: Clauses, index: int) -> list[Filler]:
    """Whose a weapon is, when a participle tells: *a bomb planted by the group killed two*."""
    sentence = clauses.sentence
    for child in sentence.children(sentence.tokens[index], "acl"):
        if child.tag == "VBN":
            return [Filler(i, "agent of the means", 0.8) for i in clauses.of(child).subjects]
    return []


def is_circumstance(act: Act, made: dict[int, Act], sentence: Sentence) -> bool:
    """An event noun that only says how another act of its type was done: *killed two in an
    attack*."""
    token = act.token
    if token.tag[:2] != "NN":
        return False
    held_by_same = act.holder is not None and act.holder.type == act.type
    if held_by_same and act.holder is not None:  # "were killed in a bombing by the rebels"
        act.holder.fill("A", act.indexes("A"), "actor of the event")
        act.holder.fill("P", act.indexes("P"), "place of the event")
        act.holder.mode = act.holder.mode or act.mode
        return True
    if act.holder is not None or act.indexes("A"):
        return False
    prep = sentence.head(token)
    if token.dep != "pobj" or prep.lower not in ("in", "during", "by", "with", "amid"):
        return _is_means(act, made)
    above = made.get(prep.head)
    if above is None or above.type != act.type or above.token.tag[:2] != "VB":
        return _is_means(act, made)
    above.mode = above.mode or act.mode
    above.match.words.append(token.index)
    above.fill("P", act.indexes("P"), "place of the event")
    if not above.roles.get("T"):
        above.fill("T", act.indexes("T"), "target of the event")
    return True


def _is_means(act: Act, made: dict[int, Act]) -> bool:
    """An event noun that another act of its type has as its means: *the bombing killed two*."""
    for other in made.values():
        if other.type == act.type and act.token.index in other.indexes("I"):
            other.mode = other.mode or act.mode
            other.fill("P", act.indexes("P"), "place of the event")
            return True
    return False
