"""What a mention is while it is being worked out: one mutable record per noun phrase, inside this
stage only."""

import msgspec

from sayso.lexicon.world import Known, Role


class Draft(msgspec.Struct, kw_only=True, gc=False):
    """A noun phrase of one sentence; token indexes are those of the sentence, ends included."""

    sentence: int
    token: int  # the head
    left: int  # the phrase
    right: int
    name_left: int  # the name in it, -1 when it holds none
    name_right: int
    form: str  # name, nominal, pronoun, adjective
    name: str = ""  # the name's words, or the head noun's lemma
    kind: str | None = None
    known: Known | None = None
    role: Role | None = None
    title: bool = False  # a title or role stands before the name
    office: str | None = None
    country: str | None = None
    sector: str | None = None
    plural: bool = False
    gender: str | None = None  # "m", "f"
    article: str = ""  # "the", "a", "this", "poss", "bare" (*company car*), "" for none
    owner: int = -1  # head token of the possessor or of the complement that it belongs to
    owner_entity: int = -1  # the possessor's chain
    within: bool = False  # stands inside another phrase as its modifier
    weight: int = 0  # 4 subject, 3 object, 2 other complement, 1 inside another phrase
    entity: int = -1
    reason: str = "first mention"


class Found(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A spelling of the lists in a sentence: tokens first..last (included)."""

    first: int
    last: int
    known: Known
    spelling: str
