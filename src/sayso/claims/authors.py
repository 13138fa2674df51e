"""Whose words a document holds: *issued a statement condemning the raid* is the issuer's
condemnation."""

from sayso.claims.arguments import Clauses
from sayso.claims.fillers import Fillers

_WORDS = frozenset(("document", "speech", "norm"))
MAKING = frozenset(  # verbs by which words or rules become somebody's own
    """issue sign release send adopt pass write publish make deliver circulate submit present
    approve hand draft draw table introduce enact promulgate read give address dispatch post
    announce unveil put file lodge launch conclude reach endorse broadcast distribute leave
    transmit""".split()
)


def authors_of(clauses: Clauses, fillers: Fillers, index: int) -> list[int]:
    """The parties whose words a document, a speech or a rule holds, as its own clause tells:
    its possessor, who it is *by*, who signed it, who issued it. Empty when nobody is named."""
    if not fillers.classes(index) & _WORDS:
        return []
    sentence = clauses.sentence
    token = sentence.tokens[index]
    clause = clauses.of(token)
    found = fillers.parties(clause.possessors)
    for prep in clause.preps:
        if prep.lemma in ("by", "from") and not prep.is_clause:
            found = found or fillers.parties(prep.complements)
    for child in sentence.children(token, "acl"):
        if child.tag == "VBN" and child.lemma in MAKING and not found:
            found = fillers.parties(clauses.of(child).subjects)
    governor = sentence.head(token)
    if not found and governor.tag[:2] == "VB" and governor.lemma in MAKING:
        above = clauses.of(governor)
        if index in above.objects:
            found = fillers.parties(above.subjects)
    return found
