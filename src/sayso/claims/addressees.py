"""To whom a request is made that a noun names, where another clause tells it."""

from sayso.claims.act import Act, Scene
from sayso.claims.arguments import Clauses
from sayso.model import Token

_TO_IT = frozenset("accede agree assent bow comply respond yield".split())
_IT = frozenset("decline deny fulfil fulfill grant heed honor honour ignore refuse reject".split())
_ASKING = frozenset("ask beseech call implore press urge".split())


def addressee_elsewhere(act: Act, scene: Scene) -> list[int]:
    """Who answers the request (*complied with the court's requests*), or is asked in the clause
    beside it (*launched a petition, asking the king to leave*)."""
    if act.type != "REQUEST" or act.token.tag[:2] != "NN":
        return []
    sentence, token = scene.sentence, act.token
    above = sentence.head(token)
    if token.dep == "pobj" and above.lower in ("to", "with"):
        verb = sentence.head(above)
        return _who_answers(scene.clauses, verb) if verb.lemma in _TO_IT else []
    if token.dep in ("dobj", "nsubjpass") and above.lemma in _IT:
        return _who_answers(scene.clauses, above)
    beside = [*sentence.children(token, "acl")]
    if token.dep == "dobj":
        beside += sentence.children(above, "advcl")
    for verb in beside:
        if verb.tag == "VBG" and verb.index > token.index and verb.lemma in _ASKING:
            return scene.clauses.of(verb).objects
    return []


def _who_answers(clauses: Clauses, verb: Token) -> list[int]:
    """The subject of an active verb."""
    return clauses.of(verb).subjects if verb.tag[:2] == "VB" else []
