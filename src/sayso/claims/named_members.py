"""Who the people of a group are, when an apposition names them.

*Two guards, Juan Ruiz and Luis Paz, were killed*: done to the guards, and to each by name.
"""

from sayso.claims.act import Act, Filler, Scene
from sayso.claims.clause import expand
from sayso.model import Token

_PEOPLE = frozenset(("person", "group"))  # the chain of a group lends its kind to a name
_FORCE = frozenset(("ASSAULT", "COERCE"))


def add_named_members(act: Act, scene: Scene) -> None:
    """To each group that does or suffers force, those of its people that an apposition names."""
    if act.type not in _FORCE:
        return
    for letter in ("A", "T"):
        fillers = act.roles.get(letter)
        if not fillers:
            continue
        known = {filler.index for filler in fillers}
        for filler in tuple(fillers):
            for index in _named(scene, scene.sentence.tokens[filler.index]):
                if index not in known:
                    known.add(index)
                    fillers.append(Filler(index, "named in apposition", 0.8))


def _named(scene: Scene, token: Token) -> list[int]:
    """The persons named in apposition to a plural, in text order."""
    if token.tag not in ("NNS", "NNPS", "CD"):
        return []
    found = [
        index
        for child in scene.sentence.children(token, "appos")
        for index in expand(scene.sentence, child)
    ]
    mentions = [scene.fillers.mention(index) for index in found]
    are_people = all(m is not None and m.form == "name" and m.kind in _PEOPLE for m in mentions)
    in_singular = all(scene.sentence.tokens[index].tag == "NNP" for index in found)
    return found if are_people and in_singular else []
