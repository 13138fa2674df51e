"""Whom forces, force and promises are aimed at, when only the purpose or the words around tell.

Forces moved are no recipient: PLOVER's recipient of MOBILIZE is whom they are moved against.
"""

from collections.abc import Iterator

from sayso.claims.act import Act, Filler, Scene
from sayso.claims.recipients import Others
from sayso.model import Token

_FORCES = frozenset(("armed", "weapon", "vehicle"))
_FORCE = frozenset(("ASSAULT", "COERCE"))
_BORDERS = frozenset(
    """along on near at toward towards to into inside around across opposite off facing over through
    for in""".split()
)
_HELP = frozenset(("AID", "SUPPORT", "COOPERATE", "CONSULT", "AGREE"))


def aim(act: Act, made: dict[int, Act], scene: Scene) -> None:
    """Fill the target of an act from its purpose: whom it is meant to strike or to help."""
    if act.type == "MOBILIZE":
        _set_forces_apart(act, scene)
    if scene.fillers.parties(act.indexes("T")):
        return
    others = Others(scene.sentence, set(act.indexes("A")), scene.fillers)
    if act.type == "MOBILIZE":
        found = others.among(_against(act, scene)) or _across_the_border(act, scene, others)
        if found:
            act.roles["T"] = [Filler(i, "against whom", 0.7) for i in found]
        return
    if act.type in ("ASSAULT", "AGREE") and act.token.tag[:2] == "VB":
        wanted = _FORCE if act.type == "ASSAULT" else _HELP
        for purpose in _purposes(act, made, scene):
            found = others.among(purpose.indexes("T")) if purpose.type in wanted else []
            if found:
                act.roles["T"] = [Filler(i, "target of the purpose", 0.7) for i in found]
                return


def _set_forces_apart(act: Act, scene: Scene) -> None:
    """Troops that are deployed are what is moved, not to whom it is done."""
    if act.match.entry.operator:
        return
    moved = [f for f in act.roles.get("T", ()) if scene.fillers.classes(f.index) & _FORCES]
    if not moved:
        return
    act.roles["T"] = [f for f in act.roles["T"] if f not in moved]
    if act.roles.get("A"):
        act.roles.setdefault("I", []).extend(moved)
    else:  # "troops were deployed": nobody else is told to have done it
        act.roles["A"] = [Filler(f.index, "forces that are moved", 0.7) for f in moved]


def _against(act: Act, scene: Scene) -> Iterator[int]:
    """The parties after *against* in the clause: *raised troops for a campaign against Peru*."""
    sentence = scene.sentence
    for token in sentence.tokens[act.token.left : act.token.right + 1]:
        if token.lower == "against" and token.dep == "prep" and _is_near(token, act, scene):
            for noun in sentence.children(token, "pobj"):
                yield noun.index


def _across_the_border(act: Act, scene: Scene, others: Others) -> list[int]:
    """Whose border, coast or country forces stand at or move to: *along its border with Chad*."""
    sentence = scene.sentence
    nodes = [act.token.index, *act.indexes("I"), *act.match.words]
    for index in dict.fromkeys(nodes):
        for prep in sentence.children(sentence.tokens[index], "prep"):
            if prep.lower in _BORDERS:
                for noun in sentence.children(prep, "pobj"):
                    found = others.among([noun.index]) or others.below(noun)
                    if found:
                        return found[:1]
    return []


def _is_near(prep: Token, act: Act, scene: Scene) -> bool:
    """Whether no other clause stands between a preposition and the act."""
    token = prep
    while token.index != act.token.index:
        if token.head == token.index or token.dep in ("relcl", "advcl", "ccomp", "conj"):
            return False
        token = scene.sentence.head(token)
    return True


def _purposes(act: Act, made: dict[int, Act], scene: Scene) -> Iterator[Act]:
    """The acts that are the purpose of an act, nearest first: *fired shots to scatter them*."""
    heads = {act.token.index, *act.match.x, *act.match.words}
    grown = True
    while grown:
        grown = False
        for token in scene.sentence.tokens:
            is_purpose = token.tag == "VB" and token.dep in ("advcl", "xcomp", "acl")
            if is_purpose and token.head in heads and token.index not in heads:
                heads.add(token.index)
                grown = True
    for index in sorted(heads - {act.token.index}):
        purpose = made.get(index)
        if purpose is not None and purpose is not act:
            yield purpose
