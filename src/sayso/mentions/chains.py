"""Which mentions speak of the same thing in one report, and why: names, acronyms, titles,
descriptions, pronouns.

Mentions are read in text order; each joins the chain that the strongest rule names, or begins one.
A rule that finds two near readings abstains. Every link keeps its reason.
"""

from collections.abc import Sequence

from sayso.lexicon.world import World
from sayso.mentions.descriptions import described
from sayso.mentions.draft import Draft
from sayso.mentions.entity import Entity
from sayso.mentions.kinds import gender_of_role, speaks_or_acts, vote
from sayso.mentions.naming import NameBook, abbreviates
from sayso.mentions.pronouns import PLURAL, SPEAKERS, antecedent, understood
from sayso.mentions.syntax import syntactic_links
from sayso.model import Sentence

_GENDERS = {
    "spokesman": "m",
    "spokeswoman": "f",
    "king": "m",
    "queen": "f",
    "prince": "m",
    "princess": "f",
    "chairman": "m",
    "chairwoman": "f",
    "policeman": "m",
    "policewoman": "f",
    "businessman": "m",
    "businesswoman": "f",
    "emperor": "m",
    "empress": "f",
    "father": "m",
    "mother": "f",
    "son": "m",
    "daughter": "f",
    "wife": "f",
    "husband": "m",
    "brother": "m",
    "sister": "f",
    "man": "m",
    "woman": "f",
    "boy": "m",
    "girl": "f",
    "congressman": "m",
    "congresswoman": "f",
    "widow": "f",
    "widower": "m",
    "actress": "f",
    "actor": "m",
    "nun": "f",
    "monk": "m",
    "priest": "m",
    "pope": "m",
    "sultan": "m",
    "emir": "m",
    "uncle": "m",
    "aunt": "f",
    "bishop": "m",
    "archbishop": "m",
    "cardinal": "m",
    "ayatollah": "m",
    "duke": "m",
    "duchess": "f",
    "gunman": "m",
    "lady": "f",
    "fisherman": "m",
    "salesman": "m",
    "housewife": "f",
    "schoolgirl": "f",
    "schoolboy": "m",
    "lord": "m",
    "grandmother": "f",
    "grandfather": "m",
    "niece": "f",
    "nephew": "m",
    "taoiseach": "m",
    "shah": "m",
}
_ACTORS = frozenset(("person", "organisation", "group"))
_NEAR = 5  # tokens between a noun and its "who"
_KEPT = 4  # sentences that an entity stays within reach of descriptions and pronouns


class Chains:
    """The chains of one report, built sentence by sentence."""

    def __init__(self, world: World) -> None:
        """`world`: the lists; nothing is kept between reports."""
        self.world = world
        self.entities: list[Entity] = []
        self.active: list[Entity] = []
        self.book = NameBook()
        self.by_token: dict[tuple[int, int], Draft] = {}

    def read(self, sentence: Sentence, drafts: Sequence[Draft]) -> None:
        """Link the drafts of the next sentence."""
        reach = sentence.index - _KEPT
        self.active = [one for one in self.active if one.last_sentence >= reach and not one.gone]
        for draft in drafts:
            self.by_token[sentence.index, draft.token] = draft
        links = syntactic_links(sentence, drafts)
        for draft in drafts:
            if draft.gender is None and draft.role is not None:
                draft.gender = gender_of_role(draft, _GENDERS)
            self._place(draft, sentence, links.get(draft.token))

    def _place(self, draft: Draft, sentence: Sentence, link: tuple[int, str] | None) -> None:
        entity, reason = self._find(draft, sentence)
        if link is not None and link[1] == "acronym" and draft.form == "name":
            entity, reason = self._spelt_out(draft, sentence, link[0], entity, reason)
        if link is not None:
            other = self.by_token.get((sentence.index, link[0]))
            if other is not None and other.entity >= 0 and other is not draft:
                mate = self.entities[other.entity]
                if link[1] == "apposition" and entity is not None:
                    if 0 <= other.owner_entity == entity.members[0].entity:
                        entity = None  # "Ramos's wife, Ana Ramos": his namesake, not he
                if entity is None:
                    if self._agree(mate, draft, link[1]):
                        entity, reason = mate, link[1]
                elif entity is not mate and self._agree(mate, draft, link[1]) and not mate.names:
                    self._merge(mate, entity, link[1])
                    if reason == "first mention":
                        reason = link[1]
        if entity is None:
            entity = Entity(
                members=[], names=[], heads=set(), offices=set(), votes={}, states=set()
            )
            draft.entity = len(self.entities)
            self.entities.append(entity)
            self.active.append(entity)
            reason = "first mention"
        if reason == "government of the country" and draft.form == "nominal":
            draft.sector = draft.sector or "GOV"
        self._add(entity, draft, sentence, reason)

    def _spelt_out(
        self, draft: Draft, sentence: Sentence, other: int, entity: Entity | None, reason: str
    ) -> tuple[Entity | None, str]:
        """What stands before the brackets, when the bracketed letters abbreviate it."""
        whole = self.by_token.get((sentence.index, other))
        if whole is None or whole.entity < 0 or whole.form != "name" or not draft.name.isupper():
            return entity, reason
        mate = self.entities[whole.entity]
        if mate.gone or (entity is mate):
            return entity, reason
        if not abbreviates(draft.name, whole.name) and (entity is not None or mate.kind == "place"):
            return entity, reason
        self.book.call(mate, draft.name)
        if draft.known is not None and mate.known is not draft.known:
            draft.known, draft.kind = None, None
            draft.country = draft.sector = None
        return mate, "acronym"

    def _find(self, draft: Draft, sentence: Sentence) -> tuple[Entity | None, str]:
        form = draft.form
        if form == "pronoun":
            if draft.name in SPEAKERS:
                return None, ""
            return antecedent(
                draft, sentence, self.active, self._subject(draft, sentence)
            ), "pronoun"
        if form in ("name", "adjective"):
            return self.book.find(draft)
        if draft.left == draft.token and not draft.article:
            token = sentence.tokens[draft.token]
            if token.text[
                :1
            ].isupper():  # "Jobs resigned": a surname that the tagger reads as a common noun
                found, reason = self.book.surname(token.text)
                if found is not None:
                    draft.form, draft.name, draft.role = "name", token.text, None
                    draft.name_left = draft.name_right = draft.token
                    draft.plural, draft.office, draft.sector = False, None, None
                    return found, reason
        owner = self.by_token.get((draft.sentence, draft.owner)) if draft.owner >= 0 else None
        return described(draft, sentence, self.active, owner)

    def _subject(self, draft: Draft, sentence: Sentence) -> Entity | None:
        """What the subject of the pronoun's clause, said or understood, stands for."""
        start = draft.token
        if draft.weight == 4:
            if draft.name not in ("them", "him", "her"):
                return None
            start = sentence.tokens[start].head  # "allowed them to go": an object all the same
        index = understood(sentence, start)
        other = self.by_token.get((sentence.index, index)) if index >= 0 else None
        if other is None or other.entity < 0 or other is draft:
            return None
        return self.entities[other.entity]

    def _agree(self, entity: Entity, draft: Draft, reason: str) -> bool:
        """Whether number and kind allow what the syntax says."""
        if reason == "relative" or reason == "same phrase":
            return True
        if reason == "acronym" and entity.kind == "place":  # "Independence of Angola (UNITA)"
            return any(abbreviates(draft.name, name) for name in entity.names)
        if draft.form == "name" and entity.names and reason not in ("acronym", "also known as"):
            return False
        mine = draft.kind or (draft.role.kind if draft.role is not None else None)
        if draft.title:
            mine = "person"
        if mine == "thing" and draft.role is not None and entity.kind in _ACTORS:
            return False
        if (
            entity.kind
            and mine
            and {entity.kind, mine} in ({"person", "organisation"}, {"person", "place"})
        ):
            return False
        if (
            draft.role is not None
            and draft.role.kind == "person"
            and entity.kind in ("place", "organisation")
        ):
            return not entity.names
        return entity.plural == draft.plural or draft.form == "name" or bool(entity.names)

    def _add(self, entity: Entity, draft: Draft, sentence: Sentence, reason: str) -> None:
        draft.reason = reason
        if draft.owner >= 0:
            owner = self.by_token.get((draft.sentence, draft.owner))
            draft.owner_entity = owner.entity if owner is not None else -1
        if draft.entity < 0:
            draft.entity = (
                self.entities.index(entity) if not entity.members else entity.members[0].entity
            )
        entity.members.append(draft)
        entity.size += 1
        if reason == "relative":
            near = draft.token - entity.last_token <= _NEAR
            if near and draft.name in ("who", "whom") and entity.kind in (None, "thing"):
                entity.vote("group" if entity.plural else "person", 3.0)
        elif draft.form == "pronoun" and reason != "first mention":
            if draft.gender is not None:
                entity.vote("person", 1.0)
        else:
            for kind, strength in vote(draft, sentence, self.world):
                entity.vote(kind, strength)
        if draft.form in ("name", "adjective"):
            if draft.form == "name" or not entity.names:
                if draft.name not in entity.names:
                    entity.names.append(draft.name)
            if draft.known is not None and entity.known is None:
                entity.known = draft.known
            self.book.add(entity, draft)
            if draft.known is None or draft.token > draft.name_right:
                entity.heads.add(sentence.tokens[draft.token].lower)
        elif draft.form == "nominal":
            entity.heads.add(draft.name)
        if draft.office:
            entity.offices.add(draft.office)
        _note_states(entity, draft)
        if draft.form == "pronoun" and draft.name in PLURAL:
            entity.many = True
        entity.gender = entity.gender or draft.gender
        if draft.form != "pronoun" or entity.size == 1:
            entity.plural = draft.plural if entity.size == 1 else entity.plural
        if draft.known is not None and draft.known.sort in ("country", "capital", "territory"):
            entity.acts = entity.acts or speaks_or_acts(draft, sentence) != ""
        self._rise(entity, draft, sentence)

    def _rise(self, entity: Entity, draft: Draft, sentence: Sentence) -> None:
        """Keep where it was last told of, and how prominently."""
        if entity.last_sentence < draft.sentence - _KEPT and entity.size > 1:
            self.active.append(entity)
        if entity.last_sentence != draft.sentence or draft.weight >= entity.last_weight:
            entity.last_weight = draft.weight
            entity.last_token = draft.token
            entity.last_clause = -2
            entity.last_sentence = draft.sentence

    def _merge(self, old: Entity, new: Entity, reason: str) -> None:
        """A description that turned out to be of a thing already known joins its chain."""
        number = new.members[0].entity
        for member in old.members:
            member.entity = number
            if member.reason == "first mention":
                member.reason = reason
            new.members.append(member)
        new.size += old.size
        new.heads |= old.heads
        new.offices |= old.offices
        new.states |= old.states
        new.many = new.many or old.many
        new.gender = new.gender or old.gender
        for kind, strength in old.votes.items():
            new.vote(kind, strength)
        old.members = []
        old.gone = True


def _note_states(entity: Entity, draft: Draft) -> None:
    """Keep which countries a thing is of: *the Kenyan minister* is not Peru's."""
    if draft.country is not None and draft.form in ("name", "nominal"):
        entity.states.add(draft.country)
    known = draft.known
    if known is not None and known.country is not None and draft.form != "pronoun":
        entity.states.add(known.country)
