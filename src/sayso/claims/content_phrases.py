"""Contents that are no clause: infinitives, prepositional phrases, objects; and those of passives.

Comes in: a ReportingClause. Goes out: the rule's name and the stretches of the content.
"""

from sayso.claims.content_after import content_end
from sayso.claims.drafts import Offsets
from sayso.claims.reporting_clause import ReportingClause
from sayso.claims.speakers import agent_of, noun_phrase
from sayso.model import Token

_PERSON_ENDINGS = ("er", "or", "ist", "ian", "man", "men", "woman", "people", "ee")
_FREE = frozenset(("on", "about", "over", "regarding", "as", "for"))  # seldom part of the noun
_GIVEN = "given"


def content_phrase(clause: ReportingClause) -> tuple[str, list[Offsets]] | None:
    """The rule and the content that is an infinitive, a phrase or an object."""
    frame, verb, codes = clause.frame, clause.verb, clause.word.complements
    tokens = frame.tokens
    patient = next((t for t in clause.by_dep.get("dobj", ()) if t.index > verb.index), None)
    if patient is None and clause.word.part:
        patient = _patient_of_part(clause)
    infinitives = [*clause.by_dep.get("xcomp", ())]
    if patient is not None and "object_infinitive" in codes:
        infinitives += [t for t in clause.by_dep.get("advcl", ()) if t.index > patient.index]
    for complement in infinitives:
        if complement.index < verb.index:
            continue
        infinitive = any(
            tokens[i].lower == "to" and tokens[i].dep == "aux" for i in complement.children
        )
        if infinitive and patient is not None and "object_infinitive" in codes:
            return "object infinitive", frame.stretch(patient.left, complement.right)
        if infinitive and "infinitive" in codes:
            return "infinitive", frame.stretch(complement.left, complement.right)
        if complement.tag == "VBG" and codes & {"np", "np_given"}:
            return "gerund", frame.stretch(complement.left, complement.right)
    if "for" in codes:
        asked = next((t for t in clause.by_dep.get("advcl", ()) if _is_for_to(clause, t)), None)
        if asked is not None:
            return "object infinitive", frame.stretch(asked.left + 1, asked.right)
    for name in ("prep", "agent", "prt", "advmod"):
        for preposition in clause.by_dep.get(name, ()):
            if preposition.lower not in clause.word.prepositions or preposition.index < verb.index:
                continue
            inner = frame.sentence.child(preposition, "pobj", "pcomp", "amod")
            if inner is None:
                continue
            if patient is not None and patient.index < preposition.index:
                return "object phrase", frame.stretch(patient.left, preposition.right)
            if preposition.lower == "as":
                continue
            return "phrase", frame.stretch(inner.left, inner.right)
    if patient is not None:
        for preposition in frame.sentence.children(patient, "prep"):
            if preposition.lower in clause.word.prepositions and (
                preposition.lower in _FREE or frame.sentence.child(preposition, "pcomp")
            ):
                return "object phrase", frame.stretch(patient.left, patient.right)
    if patient is not None and "complement" in codes:
        predicate = next(
            (t for t in clause.by_dep.get("oprd", ()) if t.index > patient.index), None
        )
        if predicate is not None and "asks" != clause.word.stance:
            return "object as", frame.stretch(patient.left, predicate.right)
    if (
        patient is None
        or not _can_be_said(patient)
        or patient.tag in ("PRP", "WP", "WDT", "DT", "CD")
    ):
        return None
    if "np" in codes:
        return "object", frame.stretch(patient.left, patient.right)
    if "np_given" in codes:
        return f"object {_GIVEN}", frame.stretch(patient.left, patient.right)
    return None


def _is_for_to(clause: ReportingClause, complement: Token) -> bool:
    """Whether it is *for* somebody *to* do something: *called for the army to withdraw*."""
    tokens = clause.frame.tokens
    return (
        complement.index > clause.verb.index
        and tokens[complement.left].lower == "for"
        and any(tokens[i].tag == "TO" for i in complement.children)
    )


def _patient_of_part(clause: ReportingClause) -> Token | None:
    """The object of a phrasal verb's preposition: called on the army to withdraw."""
    for preposition in clause.by_dep.get("prep", ()):
        if preposition.lower == clause.word.part and preposition.index > clause.verb.index:
            return clause.frame.sentence.child(preposition, "pobj")
    return None


def passive_content(clause: ReportingClause) -> tuple[str, list[Offsets]] | None:
    """The rule and the content of a passive: is said to, it was reported that, was accused of."""
    frame, verb, codes = clause.frame, clause.verb, clause.word.complements
    tokens = frame.tokens
    agent = agent_of(frame.sentence, verb)
    subject = next(iter(clause.by_dep.get("nsubjpass", ())), None)
    content: list[Offsets] = []
    rule = "passive"
    for complement in (*clause.by_dep.get("ccomp", ()), *clause.by_dep.get("xcomp", ())):
        if complement.index < verb.index:
            continue
        infinitive = any(
            tokens[i].lower == "to" and tokens[i].dep == "aux" for i in complement.children
        )
        if subject is not None and subject.lower != "it" and infinitive and "passive" in codes:
            content = frame.stretch(*noun_phrase(frame.sentence, subject, high=verb.index - 1))
            content += frame.stretch(complement.left, complement.right)
            rule = "passive infinitive"
        elif "that" in codes and not infinitive and (subject is None or subject.lower == "it"):
            content = frame.stretch(complement.left, content_end(clause, complement.index))
            rule = "passive clause"
        break
    if not content and subject is not None and subject.lower != "it":
        preposition = next(
            (
                p
                for p in clause.by_dep.get("prep", ())
                if p.lower in clause.word.prepositions and p.lower != "by"
            ),
            None,
        )
        if preposition is not None and agent is not None:
            content = frame.stretch(*noun_phrase(frame.sentence, subject, high=verb.index - 1))
            content += frame.stretch(preposition.left, preposition.right)
    return (rule, content) if content else None


def _can_be_said(noun: Token) -> bool:
    """Whether a noun can stand for something said: no name, no person."""
    return noun.tag in ("NN", "NNS") and not noun.ent and not noun.lemma.endswith(_PERSON_ENDINGS)
