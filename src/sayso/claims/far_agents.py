"""Who a passive was done by, when the parse has hung the *by* elsewhere.

Comes in: a passive act of force without an actor. Goes out: the act with the party after *by*,
where that phrase hangs on a word between that takes no agent itself: a place, a time, or the noun
that a participle describes. *He was held at the airport by troops of the guard*; *the men shot on
Friday (3 May) by snipers*.
"""

from collections.abc import Iterator

from sayso.claims.act import Act, Scene
from sayso.claims.clause import expand
from sayso.model import Token

_FORCE = frozenset(("ASSAULT", "COERCE"))
_PLACES = frozenset(("place", "facility", "time"))
_NO_AGENTS = frozenset(("DATE", "TIME", "GPE", "LOC", "FAC"))
_BETWEEN = frozenset(("pobj", "npadvmod", "appos", "prep", "conj", "advmod", "advcl"))


def fill_far_agent(act: Act, scene: Scene) -> None:
    """Give a passive act of force without an actor the party of a *by* that hangs beside it."""
    if act.type not in _FORCE or act.token.tag != "VBN" or act.roles.get("A"):
        return
    if not act.match.clause.passive:
        return
    for by in _stray(act.token, scene):
        found = [
            index
            for child in scene.sentence.children(by, "pobj")
            for index in expand(scene.sentence, child)
            if "party" in scene.fillers.classes(index)
        ]
        if found:
            act.fill("A", found, "agent")
            return


def _stray(verb: Token, scene: Scene) -> Iterator[Token]:
    """Each *by* after the verb that hangs on a word of its clause that takes no agent."""
    sentence = scene.sentence
    for by in sentence.tokens[verb.index + 1 : max(verb.right, _end(verb, scene)) + 1]:
        if by.lower != "by" or by.dep != "prep":
            continue
        host = sentence.head(by)
        if verb.dep == "acl" and host.index == verb.head:
            yield by
        elif _takes_no_agent(host, scene) and _is_below(host, verb, scene):
            yield by


def _end(verb: Token, scene: Scene) -> int:
    """The last token of the noun that a participle describes; the verb's own otherwise."""
    return scene.sentence.head(verb).right if verb.dep == "acl" else verb.right


def _takes_no_agent(noun: Token, scene: Scene) -> bool:
    """Whether a noun is a place or a time: nothing is a place by somebody."""
    if noun.ent in _NO_AGENTS:
        return True
    return noun.tag[:2] == "NN" and bool(scene.fillers.classes(noun.index) & _PLACES)


def _is_below(noun: Token, verb: Token, scene: Scene) -> bool:
    """Whether a noun hangs on the verb by phrases alone, with no other clause between."""
    node = noun
    while node.index != verb.index:
        if node.dep not in _BETWEEN or node.tag[:2] == "VB":
            return False
        node = scene.sentence.head(node)
    return True
