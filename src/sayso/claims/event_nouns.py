"""Whose act an event noun names, and what stands beside it."""

from sayso.claims.arguments import Clauses
from sayso.claims.clause import Clause, Preposition
from sayso.claims.fillers import Fillers
from sayso.claims.matched import Match
from sayso.model import Sentence, Token

_LIGHT = frozenset(
    """carry stage launch conduct make mount hold commit perpetrate execute wage undertake give do
    pay
    begin start lead organise organize have face suffer impose take return issue file lodge deliver
    voice express raise level press bring continue resume join""".split()
)
# Verbs whose object is only ever an act.
CARRYING_OUT = frozenset("carry commit conduct execute perpetrate stage".split())
_FOR = frozenset(("for", "in", "at"))
_AROUND = frozenset(("after", "during", "following"))
_COMING = frozenset(
    """arrive assemble come congregate converge descend flock fly gather go head join leave
    mass meet pour return rush stream take_part participate travel turn unite""".split()
)
_UNDERGONE = frozenset(  # what is done to its possessor, unless that is a court
    "acquittal conviction extradition impeachment indictment prosecution sentencing trial".split()
)
_SUFFERS = frozenset(("suffer", "face", "have", "receive", "undergo"))


def noun_prepositions(clauses: Clauses, token: Token, clause: Clause) -> list[Preposition]:
    """The noun's own prepositions, and those of the verb it is object of when they follow
    it."""
    governor = clauses.sentence.head(token)
    nested = [  # "a raid on an office by police": the parse hangs *by* on the office
        inner
        for prep in clause.preps
        if not prep.is_clause and prep.complements
        for inner in clauses.of(clauses.sentence.tokens[prep.complements[-1]]).preps
        if inner.lemma in ("by", "against") and clauses.sentence.tokens[inner.token].dep == "prep"
    ]
    if nested:
        return [*clause.preps, *nested]
    if token.dep in ("dobj", "nsubjpass", "attr") and governor.tag.startswith("VB"):
        above = clauses.of(governor)
        return clause.preps + [
            p for p in above.preps if p.token > token.index and p not in clause.preps
        ]
    if token.dep == "pobj" and governor.dep == "prep":
        verb = clauses.sentence.head(governor)  # "put a stop to the bombardment by the British"
        above = clauses.of(verb) if verb.tag[:2] == "VB" else clause
        if not above.passive:
            after = [p for p in above.preps if p.token > token.index and p.lemma == "by"]
            return [*clause.preps, *after]
    return clause.preps


def find_doer(clauses: Clauses, fillers: Fillers, match: Match) -> None:
    """Whose act a noun names: possessor, nationality or party modifier, subject of a light
    verb."""
    token, clause, slots = match.token, match.clause, match.slots
    suffers = any(part.kind == "possessive" for part in match.entry.parts)
    if token.lemma in _UNDERGONE and not slots.get("T"):
        tried = [i for i in fillers.parties(clause.possessors) if not fillers.is_court(i)]
        match.fill("T", tried)  # "his trial", "Pinochet's indictment": the accused, no accuser
        suffers = suffers or bool(tried)
    if not slots.get("A"):
        if not suffers and clause.possessors and not _is_own(clauses.sentence, match.token, clause):
            match.fill("A", fillers.parties(clause.possessors))
        if not slots.get("A"):
            _from_modifiers(clauses.sentence, fillers, match, suffers=suffers)
    if not slots.get("A"):
        match.fill("A", fillers.parties(_by_participle(clauses, token)))
    if slots.get("A"):
        return
    governor = clauses.sentence.head(token)
    if governor.dep == "prep" and token.dep == "pobj":
        match.fill("A", _who_came(clauses, fillers, governor))
        if match.entry.type == "CONSULT" and slots.get("T") and not slots.get("A"):
            match.fill("A", _who_had_met(clauses, fillers, governor))
    if governor.tag.startswith("VB") and governor.lemma in _LIGHT:
        above = clauses.of(governor)
        if token.dep in ("dobj", "nsubjpass"):
            suffers = governor.lemma in _SUFFERS and not slots.get("T")  # "had an audience with"
            letter = "T" if suffers else "A"
            match.fill(letter, fillers.parties(above.subjects))
            match.light = governor.index


def _who_came(clauses: Clauses, fillers: Fillers, prep: Token) -> list[int]:
    """Who comes somewhere for an act takes part in it: *flew to Oslo for talks*."""
    sentence = clauses.sentence
    above = sentence.head(prep)
    while above.dep in ("pobj", "prep") and above.head != above.index:
        above = sentence.head(above)  # "returned to Geneva for talks", read as Geneva's
    if prep.lower not in _FOR or above.lemma not in _COMING or above.tag[:2] != "VB":
        return []
    return fillers.parties(clauses.of(above).subjects)


def _who_had_met(clauses: Clauses, fillers: Fillers, prep: Token) -> list[int]:
    """Who does something after talks with somebody held them: *left Oslo after talks with Chad*.

    Not where somebody else stands beside the verb, who may have held them as well.
    """
    sentence = clauses.sentence
    verb = sentence.head(prep)
    if prep.lower not in _AROUND or verb.tag not in ("VBD", "VBZ", "VBP"):
        return []
    above = clauses.of(verb)
    if above.passive or any(not fillers.is_town(i) for i in (*above.objects, *above.datives)):
        return []
    return [i for i in fillers.parties(above.subjects) if fillers.can_act(i)]


def _by_participle(clauses: Clauses, token: Token) -> list[int]:
    """By whom it was done, in a clause on the noun: *the raid staged by rebels*, *the crime, which
    was
    committed by two men*."""
    for verb in clauses.sentence.children(token, "acl", "relcl"):
        if verb.lemma in _LIGHT and verb.tag == "VBN":
            clause = clauses.of(verb)
            return clause.subjects if clause.passive else []
    for prep in clauses.sentence.children(token, "prep"):
        for inner in clauses.sentence.children(prep, "pobj"):
            for verb in clauses.sentence.children(inner, "acl"):
                if verb.lemma in CARRYING_OUT and verb.tag == "VBN":  # no rifle is perpetrated
                    return clauses.of(verb).subjects
    return []


def _is_own(sentence: Sentence, token: Token, clause: Clause) -> bool:
    """Whether the possessor only points back to the light verb's subject: *held their
    talks*."""
    governor = sentence.head(token)
    pronoun = sentence.tokens[clause.possessors[0]].tag == "PRP$"
    return pronoun and token.dep == "dobj" and governor.lemma in _LIGHT


def _from_modifiers(sentence: Sentence, fillers: Fillers, match: Match, *, suffers: bool) -> None:
    beside = list(sentence.children(match.token, "amod", "compound", "nmod"))
    for child in beside[:]:  # "US Predator attacks": whose the compound is
        beside += sentence.children(child, "amod", "compound", "nmod")
        beside += [  # "Israel-Syrian talks"
            first
            for first in sentence.children(child, "npadvmod")
            if sentence.tokens[first.index + 1].text == "-"
        ]
    for child in beside:
        if child.index in match.words or not fillers.parties([child.index]):
            continue
        if child.dep == "compound" and fillers.is_town(child.index):
            match.fill("P", [child.index])  # "the Madrid summit"
            continue
        if child.dep == "compound" and suffers:
            if not match.slots.get("T"):
                match.fill("T", [child.index])
        else:
            match.fill("A", [child.index])
