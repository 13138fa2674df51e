"""PLOVER's rules for what is still to come. Source: PLOVER manual 2.0, on auxiliary modes."""

from sayso.claims.act import Act, Scene
from sayso.claims.status import condition_of
from sayso.model import Sentence, Token

_PERFORMED = frozenset(
    """apologise apologize appeal applaud ask assure call commend condemn congratulate demand
    denounce express invite praise protest salute thank urge welcome""".split()
)
_WISHES = frozenset(("like", "want", "wish"))
_WILL = frozenset(("will", "would", "wo", "'ll", "’ll", "'d", "shall"))
_MEASURES = frozenset(("COERCE", "SANCTION"))
_COOPERATIVE = frozenset(("AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT"))

_HOSTILE = frozenset(("SANCTION", "COERCE", "ASSAULT", "MOBILIZE", "PROTEST"))


def _told_by(act: Act) -> Token | None:
    """The verb whose tense tells when the act is: its own, or that of what begins, resumes or
    tightens it; None for a noun of its own and under an operator that has said already what it is.
    """
    node = act
    while node.holder is not None and node.holder.match.entry.type == "=keep":
        node = node.holder
    if node.holder is not None and node.holder.match.entry.type is not None:
        return None
    if node.token.tag[:2] != "VB" or node.token.dep == "advcl":
        return None
    return node.token


def _is_performed(act: Act, sentence: Sentence) -> bool:
    """Whether a speaker does by saying so what he would like to: *I would like to thank Peru*."""
    above = sentence.head(act.token)
    if act.token.lemma not in _PERFORMED or above.lemma not in _WISHES or act.token.dep != "xcomp":
        return False
    subject = sentence.child(above, "nsubj")
    past = above.tag == "VBD" or sentence.child(above, "neg") is not None
    return subject is not None and subject.lower in ("i", "we") and not past


def _was_to_come(sentence: Sentence, verb: Token) -> bool:
    """Whether an act was still to come at a time told of: *were about to*, *was going to*."""
    nodes = [verb, sentence.head(verb)]
    if nodes[1].tag[:2] == "JJ":
        nodes.append(sentence.head(nodes[1]))
    return any(
        token.lower in ("was", "were")
        for node in nodes
        for token in (node, *sentence.children(node, "aux"))
    )


def _is_meant(act: Act) -> bool:
    """Whether a cooperative act is planned: *intends to invest*, *is due to visit*."""
    node = act
    while node.holder is not None:
        node = node.holder
        if node.match.entry.type != "=keep":
            return node.match.entry.type == "=intend" and act.type in _COOPERATIVE
    return False


def apply_future(act: Act, scene: Scene) -> None:
    """PLOVER: a cooperative act still to come is AGREE, a hostile one THREATEN, a retreat CONCEDE.

    Only for acts that no operator holds: an operator has said already what it makes of them. What
    somebody plans, decides or wants to do is still to come as well, if it is cooperative.
    """
    verb, meant = _told_by(act), _is_meant(act)
    if act.type is None or (verb is None and not meant):
        return
    if _is_performed(act, scene.sentence):
        act.status = "ongoing"
        act.steps.append(("performed", "status", "who says so does it by saying it"))
        return
    if act.match.entry.operator and act.type not in _MEASURES and act.type != "AGREE":
        return
    sentence, acts = scene.sentence, scene.lexicon.acts
    names = {aux.lower for aux in sentence.children(verb, "aux")} if verb is not None else set()
    will = bool(names & _WILL) and not names & {"have", "'ve"}  # "would have sent" refuses nothing
    if act.status == "did_not_happen" and will and act.type in _COOPERATIVE and verb is act.token:
        act.steps.append(("future", "type", f"will not do {act.type}: REJECT"))
        act.type, act.mode, act.status = "REJECT", None, "happened"
        return
    threatened = will and _threatens_if(act, scene)
    if (act.status != "planned" and not threatened) or (
        verb is not act.token and not will and not meant
    ):
        return
    if act.match.entry.operator and act.type == "AGREE":
        return
    if act.type in _HOSTILE and verb is not None and _was_to_come(sentence, verb):
        return  # "as they were about to cross the river": a threat to nobody
    condition = condition_of(sentence, act.token)
    if condition is not None and (condition[1].lower == "unless" or threatened):
        threat = acts.combine.get(("THREATEN", act.type, act.mode)) or acts.combine.get(
            ("THREATEN", act.type, None)
        )
        act.steps.append(("future", "type", f'{act.type} to come "{condition[1].lower}": THREATEN'))
        act.type, act.mode = threat or ("THREATEN", None)
        return
    result = acts.combine.get(("planned", act.type, act.mode)) or acts.combine.get(
        ("planned", act.type, None)
    )
    if result is not None and result[0] != act.type:
        act.steps.append(("future", "type", f"{act.type} still to come is {result[0]}"))
        act.type, act.mode = result


def _threatens_if(act: Act, scene: Scene) -> bool:
    """Whether a hostile act to come is told by its own actor with a condition: *France said it
    would cut aid if the talks failed*."""
    sentence, fillers = scene.sentence, scene.fillers
    condition = condition_of(sentence, act.token)
    if act.type not in _HOSTILE or condition is None or condition[1].lower != "if":
        return False
    if any(aux.lemma == "have" for aux in sentence.children(act.token, "aux")):
        return False  # "would have cut aid if": it did not
    if act.status == "planned":
        return True
    above = sentence.head(act.token)
    if act.status not in ("hypothetical", "conditional") or act.token.dep != "ccomp":
        return False
    speakers = {m.chain for i in scene.clauses.of(above).subjects if (m := fillers.mention(i))}
    return any((m := fillers.mention(i)) and m.chain in speakers for i in act.indexes("A"))
