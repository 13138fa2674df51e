"""A reporting verb with what stands around it in its clause."""

from sayso.claims.drafts import Frame
from sayso.claims.speakers import following_noun, subject_of
from sayso.lexicon.reporting import Word
from sayso.model import Token


class ReportingClause:
    """A reporting verb, its dependants by label, its subject."""

    __slots__ = ("by_dep", "frame", "is_passive", "low", "subject", "verb", "word")

    def __init__(self, frame: Frame, verb: Token, word: Word) -> None:
        """Reads the dependants once."""
        self.frame = frame
        self.verb = verb
        self.word = word
        self.low: int | None = None  # first token of the subject, where the surface tells it better
        self.by_dep: dict[str, list[Token]] = {}
        for index in verb.children:
            child = frame.tokens[index]
            self.by_dep.setdefault(child.dep, []).append(child)
        self.is_passive = (
            "auxpass" in self.by_dep
            or "nsubjpass" in self.by_dep
            or (verb.tag == "VBN" and "aux" not in self.by_dep and verb.dep in ("acl", "advcl"))
        )
        self.subject = self._subject()

    def _subject(self) -> Token | None:
        sentence, verb = self.frame.sentence, self.verb
        found = subject_of(sentence, verb)
        before = self.frame.tokens[verb.index - 1] if verb.index else None
        if found is not None and found.dep in ("nsubj", "nsubjpass") and found.head == verb.index:
            return found
        if (
            verb.tag in ("VBD", "VBZ", "VBP", "VB", "VBN")
            and before is not None
            and before.text in (",", "”", '"', "''", "?", "!")
        ):
            return following_noun(sentence, verb) or found
        return found
