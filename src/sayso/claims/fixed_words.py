"""The fixed words of a pattern: *hostage* in *take hostage*, *to account*, the parts of a compound.

Comes in: a pattern that is being matched and the arguments of its head. Goes out: where its fixed
words stand, however the small parser attached them.
"""

from sayso.claims.arguments import Clauses
from sayso.claims.clause import Clause, Preposition
from sayso.claims.complements import subject_of_complement
from sayso.claims.fillers import Fillers
from sayso.claims.matched import Match
from sayso.lexicon.acts import Entry, Part
from sayso.model import Sentence, Token

_NO_MODIFIERS = frozenset(("prep", "prt", "cc", "punct", "det", "case", "poss"))
_PERIODS = frozenset(("hour", "day", "week", "month", "year"))  # "gave the firm two days"


class FixedWords:
    """Finds the fixed words of patterns in one sentence."""

    def __init__(
        self, clauses: Clauses, fillers: Fillers, acts: dict[str, tuple[Entry, ...]]
    ) -> None:
        """`acts` maps the lemma of a head to its entries."""
        self._clauses = clauses
        self._sentence = clauses.sentence
        self._fillers = fillers
        self._acts = acts

    def find(self, match: Match, part: Part, clause: Clause) -> bool:
        """Whether a fixed word is there; notes where, or puts off what may modify another part."""
        tokens = self._sentence.tokens
        for word in sorted(part.words):
            index = clause.words.get(word.rsplit("_", 1)[-1])
            nameable = any(known.pos == "noun" for known in self._acts.get(word, ()))
            if index is None and not nameable:  # "let them go", not "pledged to support"
                index = next(
                    (
                        i
                        for i in clause.clauses
                        if tokens[i].lemma == word and tokens[i].tag in ("VB", "VBP")
                    ),
                    None,
                )
            if index is None:  # "held three workers hostage", however the parse reads it
                index = next(
                    (
                        child.index
                        for child in self._sentence.children(match.token, "advcl", "ccomp", "xcomp")
                        if child.lower == word and child.left == child.index
                    ),
                    None,
                )
            near = (*match.shifted, *(() if index is None else (index,)))
            for given in (*near, *self._held(match, clause)):
                if self._is_word(given, word, bare=part.bare) and self._is_free(match, given):
                    match.words.append(given)
                    return True
            for prep in clause.preps:  # "ironed out its differences"
                if (
                    prep.lemma == word
                    and (prep.token == match.token.index + 1 or _is_last_but_one(match, part))
                    and not prep.is_clause
                ):
                    match.words.append(prep.token)
                    match.shifted += prep.complements
                    return True
        if not part.optional:
            match.pending.append(part)
        return not part.optional

    def find_phrase(
        self, match: Match, part: Part, preps: list[Preposition]
    ) -> tuple[bool, list[Preposition]]:
        """Whether a fixed preposition and its word are there; the prepositions that count then."""
        tokens = self._sentence.tokens
        if "to" in part.words:  # "refused to pay", "gathered to protest": an infinitive
            for index in (*match.clause.clauses, *match.clause.purposes):
                done = (
                    tokens[index].tag == "VBN" and match.entry.type is None
                )  # "asked to be named"
                if (tokens[index].tag == "VB" or done) and tokens[index].lemma in part.fixed:
                    match.words.append(index)
                    return True, preps
        for prep in preps:
            if prep.lemma not in part.words:
                continue
            if prep.is_clause:  # "prevented the bus from entering"
                verb = prep.complements[0]
                if prep.lemma == "from" and tokens[verb].lemma in part.fixed:
                    match.words += [prep.token, verb]
                    return True, preps
                continue
            for index in prep.complements:
                if any(self._is_word(index, word, bare=part.bare) for word in part.fixed):
                    if any(c.lower == "no" for c in self._sentence.children(tokens[index])):
                        continue  # "a vote of no confidence"
                    match.words += [prep.token, index]
                    phrase = self._clauses.of(tokens[index])
                    owners = Preposition("of", index, phrase.possessors, is_clause=False)
                    own = [owners] if phrase.possessors else []  # "on the council's list"
                    return True, [*preps, *phrase.preps, *own]
        return False, preps

    def has_compound(self, token: Token, entry: Entry, match: Match) -> bool:
        """Whether the words before a compound's head are there; notes where."""
        found = _words_before(self._sentence, token, entry.compound)
        match.words += found
        return bool(found)

    def fits_compound(self, token: Token, entry: Entry) -> bool:
        """Whether the words that the entry wants before its head are there."""
        return not entry.compound or bool(_words_before(self._sentence, token, entry.compound))

    def modifiers_fit(self, match: Match) -> bool:
        """Whether words that are no argument of the head modify another part: *common ground*.
        Bare words modify nothing: *held an office party* is not *held office*."""
        tokens = self._sentence.tokens
        hosts = [*match.words, *match.clause.objects, *match.shifted]
        if not hosts or any(part.bare for part in match.pending):
            return False
        near = [
            i
            for host in hosts
            for i in tokens[host].children
            if (tokens[i].dep not in _NO_MODIFIERS or tokens[i].tag == "PRP$")
            and not _names_kind(tokens[i])
        ]
        for part in match.pending:
            found = next(
                (i for i in near if any(self._is_word(i, word) for word in part.words)), None
            )
            if found is None:
                return False
            match.words.append(found)
        return True

    def _is_free(self, match: Match, index: int) -> bool:
        """Whether a fixed word is no filler too; of *set cars alight*, read as one noun, the
        filler is the noun before it."""
        taken = match.slots.get("T", [])
        if index not in taken:
            return True
        if len(taken) > 1:  # two objects: "set cars alight"
            taken.remove(index)
            return True
        beside = [
            child.index
            for child in self._sentence.children(self._sentence.tokens[index], "compound", "amod")
        ]
        if beside:
            taken[taken.index(index)] = beside[-1]
        return bool(beside)

    def _held(self, match: Match, clause: Clause) -> list[int]:
        """What the objects are quantities of: *held two days of talks*, *cancelled half of the
        debt*."""
        objects = [*clause.objects, *match.shifted]
        if match.entry.operator and not objects:  # "allowed a convoy to enter"
            return subject_of_complement(self._sentence, clause)
        return [inner for index in objects for inner in self._fillers.parts(index)]

    def _is_word(self, index: int, word: str, *, bare: bool = False) -> bool:
        """Whether a token is a fixed word; of a compound (*martial_law*) the parts before it
        too. A bare word has nothing before it: *in office*, not *in his office*."""
        tokens = self._sentence.tokens
        *before, last = word.split("_")
        if last not in (tokens[index].lemma, tokens[index].lower):
            return False
        if self._fillers.is_time(index) and word not in _PERIODS:
            return False
        if last == "foot" and self._sentence.child(tokens[index], "nummod") is not None:
            return False  # "dragged it ten feet": a measure
        if bare and tokens[index].left != index - len(before):
            return False
        if not before and self._fillers.is_other_word(tokens[index]):
            return False
        return bool(_words_before(self._sentence, tokens[index], tuple(before))) or not before


def _is_last_but_one(match: Match, part: Part) -> bool:
    """Whether a fixed word comes before a last one, which it may govern: *take T off the list*."""
    words = [one for one in match.entry.parts if one.kind == "word"]
    return len(words) > 1 and part is words[-2]


def _names_kind(token: Token) -> bool:
    """Whether a noun before a noun tells its kind: *a talk show*, *a welcome drink*."""
    return token.dep == "compound" and token.tag in ("NN", "NNS")


def _words_before(sentence: Sentence, token: Token, words: tuple[str, ...]) -> list[int]:
    """Where the words before a compound's head stand, in order; empty when one is missing.

    Right before it, or parted from it by other modifiers: *joint naval exercises*.
    """
    tokens = sentence.tokens
    first = token.index - len(words)
    if words and first >= 0:
        near = range(first, token.index)
        if all(w in (tokens[i].lemma, tokens[i].lower) for i, w in zip(near, words, strict=True)):
            return list(near)
    modifiers = [*sentence.children(token, "amod", "compound", "nmod")]
    found: list[int] = []
    for word in words:
        last = found[-1] if found else -1
        at = next((m.index for m in modifiers if m.index > last and word in (m.lemma, m.lower)), -1)
        if at < 0:
            return []
        found.append(at)
    return found
