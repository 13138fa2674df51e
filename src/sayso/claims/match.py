"""Patterns of the lexicon against the arguments of a word: which act it names, and who fills which
slot."""

import msgspec

from sayso.claims.arguments import Clauses, as_predicate
from sayso.claims.authors import authors_of
from sayso.claims.clause import Clause, Preposition
from sayso.claims.complements import (
    is_complement,
    is_duty,
    is_statement,
    subject_of_complement,
)
from sayso.claims.event_nouns import find_doer, noun_prepositions
from sayso.claims.fillers import Fillers
from sayso.claims.fixed_words import FixedWords
from sayso.claims.matched import UNTYPED, Match
from sayso.claims.tenses import tells_state
from sayso.lexicon.acts import PARTICLES, Entry, Part, Slot
from sayso.model import Sentence, Token

_PASSIVES = ("passive", "stative")
_MEANS = frozenset(("weapon", "vehicle"))
_GERUND_NOUNS = frozenset(("nsubj", "nsubjpass", "dobj", "pobj", "conj", "attr"))
_NO_CLAUSE = frozenset(("aux", "auxpass", "amod", "compound"))
_PREPOSITIONS = frozenset(("according", "regarding", "concerning", "depending", "pending", "owing"))
_NO_ACTS = frozenset(("be", "do", "seem", "will", "would"))
_TOLD = frozenset(("event", "speech"))
_ANYBODY = frozenset(("party", "country", "place"))
_OF_WORDS = frozenset(("participle", "relative subject", "relative"))
_ABSTRACT = frozenset(("abstract",))
_WITH = frozenset(("with", "between", "among"))
_OF_PLACES = frozenset(("of", "over", "from"))
_TELLING_SENSE = _WITH | _OF_PLACES
_TO_DATIVE = frozenset(("to", "for"))


class Matcher:
    """Matches the entries of a lexicon in one sentence."""

    def __init__(
        self,
        clauses: Clauses,
        fillers: Fillers,
        acts: dict[str, tuple[Entry, ...]],
        predicates: dict[str, tuple[Entry, ...]],
    ) -> None:
        """`acts` maps the lemma of a head to its entries, `predicates` the word after *be*."""
        self._clauses = clauses
        self._sentence = clauses.sentence
        self._fillers = fillers
        self._acts = acts
        self._fixed = FixedWords(clauses, fillers, acts)
        self._predicates = predicates
        self._present = {
            word for token in self._sentence.tokens for word in (token.lemma, token.lower)
        }
        self.again: dict[int, Entry] = {}  # nouns that point back to an act told before
        self.unmet: dict[int, Entry] = {}  # token -> an entry that failed only by a condition

    def best(self, token: Token) -> Match | None:
        """The most specific entry that fits the token, None when none does."""
        tag = token.tag[:2]
        attributive = token.dep == "amod"
        poses: tuple[str, ...]
        if tag == "NN":
            if self._fillers.is_other_word(token) or self._fillers.is_in_charge(token):
                return None
            poses = ("noun",)
        elif tag == "VB":
            if token.dep in ("aux", "auxpass", "compound"):
                return None
            poses = ("adj", "verb") if attributive else ("verb",)
            if token.tag == "VBG" and token.dep in _GERUND_NOUNS:  # "the looting of shops"
                poses = ("noun", *poses)
        elif tag == "JJ" and attributive:
            poses = ("adj",)
        elif tag == "JJ" and token.dep in _GERUND_NOUNS:  # "a counteroffensive by the army"
            poses = ("noun",)
        else:
            return None
        entries = self._acts.get(token.lemma, ())
        if (attributive or "noun" in poses) and token.lower != token.lemma:
            entries = (*entries, *self._acts.get(token.lower, ()))
        best: Match | None = None
        clause: Clause | None = None
        if token.tag == "VBN" and token.lower in self._predicates:
            clause = self._clauses.of(token)
            if clause.passive:  # "is set to ratify": the participle as a predicate of "be"
                predicate = as_predicate(clause)
                for entry in self._predicates[token.lower]:
                    found = self._match(token, entry, predicate)
                    if found is not None and (best is None or found.score > best.score):
                        best = found
        present = self._present
        for entry in entries:
            if entry.pos not in poses and not (entry.pos in _PASSIVES and "verb" in poses):
                continue
            if entry.needs and _lacks(present, entry.needs):
                continue
            if clause is None:
                clause = self._clauses.of(token)
                if attributive and not clause.subjects:
                    return None  # "the banned group" tells no act of anybody
            if entry.pos in _PASSIVES and not clause.passive:
                continue
            if entry.pos == "stative" and not tells_state(self._sentence, token):
                continue
            found = self._match(token, entry, clause)
            if found is not None and (best is None or found.score > best.score):
                best = found
        if best is None and token.index in self.again:
            again = self.again[token.index]
            clause = self._clauses.of(token)
            if again.pos in poses or (again.pos == "passive" and clause.passive):
                best = self._match(token, again, clause)
        if best is not None and token.index in self.unmet:
            del self.unmet[token.index]
        return best

    def bare(self, token: Token) -> Match | None:
        """The entry that an event noun fits when its parties go unsaid, as they may below an
        operator: *resumed talks*, *postponed its raids*."""
        clause = self._clauses.of(token)
        best: Match | None = None
        if "event" not in self._fillers.classes(token.index):
            return None
        for entry in self._acts.get(token.lemma, ()):
            if entry.pos == "noun" and not entry.operator:
                found = self._match(token, entry, clause, bare=True)
                if found is not None and (best is None or found.score > best.score):
                    best = found
        return best

    def _match(
        self, token: Token, entry: Entry, clause: Clause, *, bare: bool = False
    ) -> Match | None:
        match = Match(token, entry, clause)
        if entry.compound and not self._fixed.has_compound(token, entry, match):
            return None
        preps = clause.preps
        if entry.pos == "noun":
            preps = noun_prepositions(self._clauses, token, clause)
        if (
            entry.subject is not None
            and entry.pos in ("verb", "adj", *_PASSIVES)
            and not self._subject(match, entry.subject)
        ):
            return None
        if entry.pos == "verb" and clause.objects and not _takes_objects(entry, clause):
            return None
        if "be" in entry.heads and entry.pos == "verb" and _says_more(self._sentence, token, entry):
            return None
        n_objects = sum(
            part.kind == "object" and part.slot.letter != "X" for part in entry.parts if part.slot
        )
        seen_objects = 0
        for part in entry.parts:
            if part.kind == "object" and part.slot and part.slot.letter != "X":
                seen_objects += 1
                ok = self._object(match, part, first=seen_objects == 1 and n_objects > 1)
            elif part.kind == "object":
                ok = self._clause_or_noun(match, clause, part)
            elif part.kind == "word":
                ok = self._fixed.find(match, part, clause)
            elif part.kind == "possessive":
                ok = self._possessive(match, part)
            else:
                ok, preps = self._preposition(match, part, preps)
            if not ok and not part.optional and not (bare and _may_lack(part, preps)):
                return None
            if not ok and part.optional and self._is_other_sense(part, preps):
                self.unmet.setdefault(token.index, entry)
                return None
            if ok and part.optional:
                match.score += 1
        if match.pending and not self._fixed.modifiers_fit(match):
            return None
        if entry.subject is not None and entry.subject.mutual and not match.slots.get("A"):
            self._between(match)
        if entry.pos == "noun":
            find_doer(self._clauses, self._fillers, match)
            if entry.subject is not None and not match.slots.get("A"):
                return None  # "won a trip to Spain": nobody's trip yet
        elif entry.pos == "passive" and entry.subject is None and "A" not in match.slots:
            match.fill("A", [i for i in clause.subjects if self._fillers.can_act(i)])
        return match

    def _is_other_sense(self, part: Part, preps: list[Preposition]) -> bool:
        """Whether what stands where a partner or a place may stand is known to be none: *made
        peace with her failures*, *a compromise between old and new*, *control of the wheel*."""
        slot = part.slot
        if part.kind != "preposition" or slot is None or not part.words & _TELLING_SENSE:
            return False
        return any(
            prep.lemma in part.words and not prep.is_clause and self._is_elsewhere(slot, prep)
            for prep in preps
        )

    def _is_elsewhere(self, slot: Slot, prep: Preposition) -> bool:
        """Whether all that a preposition governs is known to be of another kind than the slot."""
        if slot.letter == "P":
            return prep.lemma in _OF_PLACES and all(
                self._is_thing(i) and not self._fillers.admits(slot, i) for i in prep.complements
            )
        if slot.letter == "N":  # "stepped down from the stage"
            return bool(slot.deny) and not any(
                self._fillers.admits(slot, i) for i in prep.complements
            )
        if slot.letter not in ("A", "T", "I") or prep.lemma not in _WITH:
            return False
        return all(
            self._is_thing(i)
            or (self._sentence.tokens[i].tag == "JJ" and not self._fillers.can_act(i))
            for i in prep.complements
        )

    def _is_thing(self, index: int) -> bool:
        """Whether a token is known to be something definite that is no party."""
        classes = self._fillers.classes(index)
        if classes == _ABSTRACT or self._fillers.is_time(index):
            return False
        return self._fillers.is_bare_thing(index)

    def untyped(self, token: Token) -> Match | None:
        """A reading of a verb or event noun that no entry knows: subject, object, no type."""
        tag = token.tag[:2]
        if tag == "VB":
            if token.dep in _NO_CLAUSE or token.lemma in _NO_ACTS:
                return None
            if token.lower in _PREPOSITIONS:
                return None
        elif tag != "NN" or not self._tells(token):
            return None
        clause = self._clauses.of(token)
        match = Match(token, UNTYPED, clause)
        if tag == "NN":
            _noun_arguments(match)
            find_doer(self._clauses, self._fillers, match)
        elif not clause.objects and token.lemma in self._fillers.unaccusative:
            match.fill("T", clause.subjects)
        else:
            match.fill("A", clause.subjects)
            match.fill("T", [*clause.objects, *clause.datives])
        return match

    def _tells(self, token: Token) -> bool:
        """Whether a noun names an act: by its class, or as made from a verb of change."""
        if self._fillers.classes(token.index) & _TOLD or self._fillers.names_change(token):
            return True
        return any(
            entry.pos == "noun" and self._fixed.fits_compound(token, entry)
            for entry in self._acts.get(token.lemma, ())
        )

    # ---- parts ----------------------------------------------------------------

    def _admit(self, match: Match, slot: Slot, indexes: list[int]) -> list[int]:
        """The indexes whose classes the slot admits; remembers an entry that failed by that
        alone."""
        kept = [index for index in indexes if self._fillers.admits(slot, index)]
        if indexes and not kept:
            self.unmet.setdefault(match.token.index, match.entry)
        return kept

    def _subject(self, match: Match, slot: Slot) -> bool:
        subjects = match.clause.subjects
        if not subjects:
            if match.clause.clausal_subject:
                return False  # "mooring there obliged them to wait": nobody obliged them
            return slot.letter != "T" and not slot.allow
        if slot.letter == "A" and match.clause.rule in _OF_WORDS:
            subjects = self._speakers(subjects)
        kept = [index for index in subjects if self._fillers.admits(slot, index)]
        if kept:
            match.fill(slot.letter, kept)
            if slot.mutual and len(kept) > 1:
                match.score += 1
            return True
        if slot.letter == "A" and match.entry.type == "ASSAULT":
            means = [index for index in subjects if self._is_means(index)]
            match.fill("I", means)  # "a roadside bomb killed two": nobody is named, but it was done
            return bool(means)
        self.unmet.setdefault(match.token.index, match.entry)
        return False

    def _between(self, match: Match) -> None:
        """Whose mutual act it was where only its object tells: *ties between X and Y were
        restored*."""
        for index in match.words:
            for prep in self._clauses.of(self._sentence.tokens[index]).preps:
                if prep.lemma in ("between", "among") and not prep.is_clause:
                    match.fill("A", self._fillers.parties(prep.complements))

    def _speakers(self, subjects: list[int]) -> list[int]:
        """Documents and speeches replaced by those whose words they are, where they are named."""
        found: list[int] = []
        for index in subjects:
            found += authors_of(self._clauses, self._fillers, index) or [index]
        return found

    def _is_means(self, index: int) -> bool:
        """Whether a subject is a weapon, a vehicle of war or an attack: what it was done with."""
        if self._fillers.classes(index) & _MEANS:
            return True
        entries = self._acts.get(self._sentence.tokens[index].lemma, ())
        token = self._sentence.tokens[index]
        return any(
            entry.pos == "noun"
            and entry.type == "ASSAULT"
            and self._fixed.fits_compound(token, entry)
            for entry in entries
        )

    def _object(self, match: Match, part: Part, *, first: bool) -> bool:
        clause, slot = match.clause, part.slot
        assert slot is not None  # noqa: S101  (an object part has a slot by construction)
        ditransitive = first or any(  # "gave the premier a warm welcome"
            clause.words.get(word) in clause.objects
            for other in match.entry.parts
            if other.kind == "word"
            for word in other.words
        )
        given = (
            clause.datives if ditransitive and clause.datives else clause.objects or match.shifted
        )
        words = any(part.kind == "word" for part in match.entry.parts)  # "let the crew go"
        if not given and (match.entry.operator or words):
            given = subject_of_complement(self._sentence, clause)
        if first and not clause.datives:
            return False
        kept = self._admit(match, slot, given)
        if kept:
            match.fill(slot.letter, kept)
        return bool(kept)

    def _clause_or_noun(self, match: Match, clause: Clause, part: Part) -> bool:
        if part.slot is not None and "must" in part.slot.allow:
            match.x += [i for i in clause.clauses if is_duty(self._sentence, i)]
            match.score += 5 if match.x else 0
            return bool(match.x)
        entry = match.entry
        match.x += [i for i in clause.clauses if is_complement(self._sentence, entry, i)]
        if not match.x:
            objects = clause.objects or match.shifted
            asked = [i for i in match.slots.get("T", ()) if i in objects]
            tokens = self._sentence.tokens
            second = any(  # "denied the prisoners a visit": two objects
                tokens[i].dep == "dobj" and i > asked[0] and tokens[i].head == match.token.index
                for i in objects
                if asked
            )
            told = bool(asked) and (not second or entry.type == "REQUEST")  # that is who is asked
            taken = {*match.words, *(i for slot in match.slots.values() for i in slot)}
            if not told:
                match.x += [i for i in objects if i not in taken and self._names_act(i)]
        stated = any(is_statement(self._sentence, self._sentence.tokens[i]) for i in clause.clauses)
        if not match.x and entry.type != "=stop" and not stated:
            match.x += [i for i in clause.purposes if is_complement(self._sentence, entry, i)]
        if match.x:
            match.score += 3
        return bool(match.x)

    def _names_act(self, index: int) -> bool:
        token = self._sentence.tokens[index]
        if index in self.again:
            return True
        entries = self._acts.get(token.lemma, ())
        return token.tag.startswith("NN") and any(
            entry.pos == "noun" and self._fixed.fits_compound(token, entry) for entry in entries
        )

    def _possessive(self, match: Match, part: Part) -> bool:
        assert part.slot is not None  # noqa: S101  (a possessive part has a slot by construction)
        owners = match.clause.possessors
        if match.token.tag[:2] == "VB":  # "is on the EU's blacklist"
            owners = [i for word in match.words for i in self._owners(word)]
        kept = self._admit(match, part.slot, owners)
        if kept:
            match.fill(part.slot.letter, kept)
        return bool(kept)

    def _owners(self, index: int) -> list[int]:
        token = self._sentence.tokens[index]
        return self._clauses.of(token).possessors if token.tag[:2] == "NN" else []

    def _preposition(
        self, match: Match, part: Part, preps: list[Preposition]
    ) -> tuple[bool, list[Preposition]]:
        if part.fixed:
            return self._fixed.find_phrase(match, part, preps)
        slot = part.slot
        assert slot is not None  # noqa: S101  (else the part has a fixed word)
        found = False
        for prep in preps:
            if prep.lemma not in part.words:
                continue
            if slot.letter == "X":
                named = (
                    prep.complements
                    if prep.is_clause
                    else [i for i in prep.complements if self._names_act(i)]
                )
                match.x += [i for i in named if i not in match.x]
                found = found or bool(named)
                match.score += 3 if named else 0
            elif not prep.is_clause:
                kept = self._admit(match, slot, prep.complements)
                if slot.letter != "N":
                    match.fill(slot.letter, kept)
                elif kept:  # "served as chair of the board"
                    preps = [*preps, *self._clauses.of(self._sentence.tokens[kept[0]]).preps]
                found = found or bool(kept)
        if not found and slot.letter == "X" and match.entry.operator:
            low = self._attached_low(match.token, part.words)
            match.x += low
            match.score += 3 if low else 0
            found = bool(low)
        if not found:
            particle = next((w for w in sorted(part.words) if w in match.clause.words), None)
            if particle is not None:  # "turned down the offer": a particle and an object
                match.words.append(match.clause.words[particle])
                as_object = msgspec.structs.replace(part, kind="object")
                if slot.letter == "X":
                    return self._clause_or_noun(match, match.clause, as_object), preps
                return self._object(match, as_object, first=False), preps
        if not found and "of" in part.words and slot.letter != "X":
            found = self._owner_of_word(match, slot)
        if not found and part.words & _TO_DATIVE and match.clause.datives and slot.letter != "N":
            kept = self._admit(match, slot, match.clause.datives)
            match.fill(slot.letter, kept)
            found = bool(kept)
        return found, preps

    def _owner_of_word(self, match: Match, slot: Slot) -> bool:
        """*of T* told as a possessor of a fixed word: *suspended Chad's membership*."""
        tokens = self._sentence.tokens
        owners = [c.index for i in match.words for c in self._sentence.children(tokens[i], "poss")]
        kept = self._admit(match, slot, [i for i in owners if tokens[i].tag != "PRP$"])
        if slot.letter != "N":
            match.fill(slot.letter, kept)
        return bool(kept)

    def _attached_low(self, token: Token, words: frozenset[str]) -> list[int]:
        """A gerund whose preposition the parse hung on a noun between: *accused by survivors of
        shooting*, *prevented buses with deputies from entering*."""
        sentence = self._sentence
        queue = list(sentence.children(token, "dobj", "prep", "agent", "nsubjpass"))
        for node in queue:  # grows while it is read
            for child in sentence.children(node, "prep", "pobj", "conj"):
                if child.dep == "prep" and child.lower in words and node.dep != "prep":
                    gerunds = [c.index for c in sentence.children(child, "pcomp")]
                    if gerunds and sentence.tokens[gerunds[0]].tag == "VBG":
                        return gerunds
                    named = [c.index for c in sentence.children(child, "pobj")]
                    if child.lower == "for" and named and self._names_act(named[0]):
                        return named
                if len(queue) < 12:
                    queue.append(child)
        return []


def _may_lack(part: Part, preps: list[Preposition]) -> bool:
    """Whether a party may go unsaid: its slot takes parties, and no such preposition is there."""
    slot = part.slot
    return (
        part.kind == "preposition"
        and slot is not None
        and slot.letter in ("A", "T")
        and (not slot.allow or bool(slot.allow & _ANYBODY))
        and not any(prep.lemma in part.words for prep in preps)
    )


def _lacks(present: set[str], needs: tuple[frozenset[str], ...]) -> bool:
    """Whether one of the sets of words has none in the sentence. A loop: it runs for every entry
    of every verb."""
    for words in needs:  # noqa: SIM110
        if present.isdisjoint(words):
            return True
    return False


def _says_more(sentence: Sentence, token: Token, entry: Entry) -> bool:
    """Whether *be* has a predicate of its own: *is the best player in the town* is not *is in the
    town*."""
    if any(part.kind != "preposition" or part.fixed for part in entry.parts):
        return False
    return sentence.child(token, "attr", "acomp") is not None


def _takes_objects(entry: Entry, clause: Clause) -> bool:
    """Whether the pattern has room for the verb's object: *surrendered his passport* is not
    *surrendered*. A slot, a fixed word, or a particle before a slot can take it."""
    return any(
        part.kind in ("object", "word")
        or part.words & PARTICLES
        or any(word in clause.words for word in part.words)
        for part in entry.parts
    )


def _noun_arguments(match: Match) -> None:
    for prep in match.clause.preps:
        if not prep.is_clause and prep.lemma in ("of", "by"):
            match.fill("A" if prep.lemma == "by" else "T", prep.complements)
