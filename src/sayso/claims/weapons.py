"""With which weapon: the phrases that name it beside an act of force or a threat.

Comes in: an act of force that names no instrument. Goes out: the act with the weapon after *with*
or *using* (*blew up the bridge with dynamite*, *killed with two bursts of rifle fire*), or the one
that is a fixed word of its pattern (*pointed a gun at the clerk*).
"""

from collections.abc import Iterator

from sayso.claims.act import Act, Filler, Scene
from sayso.claims.clause import expand
from sayso.model import Token

_ARMED = frozenset(("ASSAULT", "THREATEN"))
_FIRE = frozenset(("fire", "shot", "blast"))  # of a weapon: *machine-gun fire*


def fill_weapon(act: Act, scene: Scene) -> None:
    """Give an act of force, or a threat, without an instrument the weapon beside it."""
    if act.type not in _ARMED or act.roles.get("I"):
        return
    taken = {i for letter in ("A", "T") for i in act.indexes(letter)}
    beside = (_weapon_in(scene, i) for i in _beside(act, scene) if i not in taken)
    found = [i for i in beside if i is not None]
    if not found:
        return
    act.roles["I"] = [Filler(i, "weapon beside the act", 0.9) for i in dict.fromkeys(found)]
    if act.type == "THREATEN":
        act.mode = act.mode or "violence"


def _beside(act: Act, scene: Scene) -> Iterator[int]:
    """What stands after *with* beside the act or its target, or is the object of *using*."""
    sentence = scene.sentence
    for prep in act.match.clause.preps:
        if prep.lemma == "with" and not prep.is_clause:
            yield from prep.complements
    if act.token.tag[:2] != "VB":
        return
    for index in act.indexes("T"):
        for prep_token in sentence.children(sentence.tokens[index], "prep"):
            if prep_token.lower == "with":
                yield from _governed(prep_token, scene)
    for child in sentence.children(act.token, "advcl", "prep"):
        if child.lower == "using":
            for thing in sentence.children(child, "dobj", "pobj"):
                yield from expand(sentence, thing)


def _governed(prep: Token, scene: Scene) -> Iterator[int]:
    for child in scene.sentence.children(prep, "pobj"):
        yield from expand(scene.sentence, child)


def _weapon_in(scene: Scene, index: int) -> int | None:
    """The noun itself, what it is a burst of or what it is fire of, if that is a weapon."""
    if "weapon" in scene.fillers.classes(index):
        return index
    sentence = scene.sentence
    token = sentence.tokens[index]
    inner = list(sentence.children(token, "compound", "nmod")) if token.lemma in _FIRE else []
    for prep in sentence.children(token, "prep"):
        if prep.lower == "of":
            inner += sentence.children(prep, "pobj")
    return next((i for one in inner if (i := _weapon_in(scene, one.index)) is not None), None)
