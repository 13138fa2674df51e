"""Who and what a group is, when an apposition names its people or lists its things.

*Two guards, Juan Ruiz and Luis Paz, were killed*: done to the guards, and to each by name. So
*two of the guards, Juan Ruiz and …*, *six priests, including the rector Juan Ruiz*. Vehicles and
buildings are spelled out by a list alike: *three vehicles: a bus, a truck and a taxi*.
"""

from collections.abc import Iterator

from sayso.claims.act import Act, Filler, Scene
from sayso.claims.clause import expand
from sayso.model import Token

_PEOPLE = frozenset(("person", "group"))  # the chain of a group lends its kind to a name
_BUILT = frozenset(("vehicle", "facility"))
_FORCE = frozenset(("ASSAULT", "COERCE"))


def add_named_members(act: Act, scene: Scene) -> None:
    """To each group that does or suffers force, those of its people or things that an apposition
    names."""
    if act.type not in _FORCE:
        return
    for letter in ("A", "T"):
        fillers = act.roles.get(letter)
        if not fillers:
            continue
        known = {filler.index for filler in fillers}
        for filler in tuple(fillers):
            token = scene.sentence.tokens[filler.index]
            hosts = [*_hosts(scene, token), *([act.token] if letter == "T" else [])]
            listed = _things(scene, token) if letter == "T" else []
            for index in (*_named(scene, token), *_included(scene, token, hosts), *listed):
                if index not in known:
                    known.add(index)
                    fillers.append(Filler(index, "named in apposition", 0.8))


def _hosts(scene: Scene, token: Token) -> Iterator[Token]:
    """The noun, and the number that it is a part of: *two of the guards*."""
    yield token
    prep = scene.sentence.head(token)
    if token.dep == "pobj" and prep.lower == "of" and scene.sentence.head(prep).tag == "CD":
        yield scene.sentence.head(prep)


def _included(scene: Scene, token: Token, hosts: list[Token]) -> list[int]:
    """The persons that *including* names beside a plural or beside its verb, in text order."""
    if token.tag not in ("NNS", "NNPS", "CD"):
        return []
    found = [
        index
        for host in hosts
        for prep in scene.sentence.children(host, "prep")
        if prep.lower == "including"
        for child in scene.sentence.children(prep, "pobj")
        for index in expand(scene.sentence, child)
    ]
    return [index for index in found if "person" in scene.fillers.classes(index)]


def _listed(scene: Scene, name: Token) -> Iterator[int]:
    """A name and those listed with it; one that the parse put beside the home of the first:
    *Ana Ruiz of Lima and Luis Paz of Cuzco*."""
    sentence = scene.sentence
    yield from expand(sentence, name)
    for prep in sentence.children(name, "prep"):
        for home in sentence.children(prep, "pobj"):
            for other in sentence.children(home, "conj"):
                if other.ent == "PERSON" and home.ent != "PERSON":
                    yield from expand(sentence, other)


def _things(scene: Scene, token: Token) -> list[int]:
    """The things that a list after a counted plural spells out: *burned three vehicles: a bus, a
    truck and a taxi*."""
    sentence = scene.sentence
    if token.tag != "NNS" or sentence.child(token, "nummod") is None:
        return []
    if not scene.fillers.classes(token.index) & _BUILT:
        return []
    for child in sentence.children(token, "appos"):
        found = expand(sentence, child)
        if len(found) > 1 and all(scene.fillers.classes(i) & _BUILT for i in found):
            return found
    return []


def _named(scene: Scene, token: Token) -> list[int]:
    """The persons named in apposition to a plural, in text order."""
    if token.tag not in ("NNS", "NNPS", "CD"):
        return []
    found = [
        index
        for host in _hosts(scene, token)
        for child in scene.sentence.children(host, "appos")
        for index in _listed(scene, child)
    ]
    mentions = [scene.fillers.mention(index) for index in found]
    are_people = all(m is not None and m.form == "name" and m.kind in _PEOPLE for m in mentions)
    in_singular = all(scene.sentence.tokens[index].tag == "NNP" for index in found)
    return found if are_people and in_singular else []
