"""What an operator works on: its inner acts, those coordinated with them, what they are like."""

from sayso.claims.act import Act, Filler, Scene
from sayso.claims.clause import expand
from sayso.model import Token

IN_TURN = "asked in turn"  # the rule of a target that is asked for a second act


def with_conjuncts(act: Act, scene: Scene) -> list[int]:
    """The inner acts and those coordinated with them: *agreed to meet and lift the embargo*."""
    found = [*act.match.x, *_asked_beside(act)]
    for x in found:  # grows while it is read: conjuncts of conjuncts
        for other in scene.sentence.children(scene.sentence.tokens[x], "conj"):
            subject = scene.sentence.child(other, "nsubj", "nsubjpass")
            asked = subject is not None and _asks_another(act, other, scene)
            if (subject is None or asked) and other.index not in found:
                found.append(other.index)
            if asked and subject is not None:
                more = expand(scene.sentence, subject)
                act.roles.setdefault("T", []).extend(Filler(i, IN_TURN, 0.85) for i in more)
    return found


def _asked_beside(act: Act) -> list[int]:
    """What a second phrase asks for beside a fixed one: *called for the release of the editors and
    for an end to the curfew*."""
    entry = act.match.entry
    if entry.type != "REQUEST" or entry.x_status is None:
        return []
    words = {word for part in entry.parts if part.kind == "preposition" for word in part.words}
    return [
        index
        for prep in act.match.clause.preps
        if prep.lemma == "for" and prep.lemma in words and not prep.is_clause
        for index in prep.complements
        if index not in act.match.x
    ]


def _asks_another(act: Act, other: Token, scene: Scene) -> bool:
    """Whether a second infinitive is asked of its own subject: *urged X to leave and Y to stay*."""
    infinitive = other.tag == "VB" and any(
        child.tag == "TO" for child in scene.sentence.children(other, "aux")
    )
    return infinitive and act.match.entry.x_actor == "T" and bool(act.indexes("T"))


def is_use_of_force(act: Act, scene: Scene) -> bool:
    """Whether the clause that tells when somebody was killed tells of force: *when rebels bombed
    the bank*."""
    clauses = [i for i in act.match.x if scene.sentence.tokens[i].tag[:2] == "VB"]
    return not clauses or any(inner.type == "ASSAULT" for inner in act.inner)


def is_forgone(inner: Act, scene: Scene) -> bool:
    """Whether an inner infinitive is negated itself: *promised not to attack*."""
    return scene.sentence.child(inner.token, "neg") is not None
