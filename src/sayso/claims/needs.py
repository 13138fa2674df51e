"""Needs and leanings: what has to be, and who is disposed to what, when nobody asks or refuses.

Comes in: an operator over an act. Goes out: whether it tells of a need or of a disposition alone.
*The manual requires the company to clean the boiler* asks nobody for anything that is done
between parties, and a publisher who is hesitant to print in colour refuses nobody.
"""

from sayso.claims.act import Act, Scene

_NEEDS = frozenset(("require", "oblige", "requirement"))
_LEANINGS = frozenset(("reluctant", "unwilling", "loath", "hesitant", "unprepared"))
_LEANING = frozenset(("hesitate", "shrink", "reluctance", "unwillingness", *_LEANINGS))
_STATELY = frozenset(("country", "official", "armed", "group"))


def is_idle(act: Act, inner_type: str | None, scene: Scene) -> bool:
    """Whether a word of need or disposition stands over an act of no type, and no state, official,
    armed body or people asks for it or holds back from it."""
    if inner_type is not None:
        return False
    words = {act.token.lemma}
    words.update(child.lower for child in scene.sentence.children(act.token, "acomp"))
    if not words & (_NEEDS | _LEANING):
        return False
    if words & _NEEDS and act.match.entry.pos == "passive" and not act.indexes("A"):
        return False
    return not any(scene.fillers.classes(i) & _STATELY for i in act.indexes("A"))


def is_any(act: Act, scene: Scene) -> bool:
    """Whether a noun is spoken of for whatever case: *any plan to arrest the king*."""
    return act.token.tag[:2] == "NN" and any(
        child.lower == "any" for child in scene.sentence.children(act.token, "det")
    )
