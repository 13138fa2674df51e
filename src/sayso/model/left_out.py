"""What gave no claim, and why: nothing is dropped in silence."""

import enum

import msgspec

from sayso.model.span import ReportId, Span


class Reason(enum.StrEnum):
    """The fixed list of reasons."""

    NO_ACT = "no_act"  # no word of the sentence names an act the lexicon knows
    CONDITION = "condition"  # an act's word is there, but not with the kind of argument it needs
    NO_PARTY = "no_party"  # an act without anyone who could do or suffer it
    OUTSIDE_ONTOLOGY = "outside_ontology"  # an act, but of no PLOVER type
    NO_EVENT = "no_event"  # a plot, a game, a law in general, a definition, an accident
    UNFINISHED = "unfinished"  # a fragment: no verb, a list, a table row
    QUESTION = "question"  # asked, not said
    FURNITURE = "furniture"  # trail, share buttons, related links, captions
    DUPLICATE = "duplicate"  # said already: a title repeated
    NOT_ENGLISH = "not_english"  # the text is in another language
    TOO_LONG = "too_long"  # larger than the settings allow
    NO_ARTICLE = "no_article"  # a page without running text
    EMPTY = "empty"  # nothing in it
    UNREADABLE = "unreadable"  # its bytes are no text in any known encoding
    NO_READER = "no_reader"  # no reader knows this kind of file


class LeftOut(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One thing that was left out."""

    report_id: ReportId
    stage: str  # "reports", "sentences", "mentions", "claims"
    reason: Reason
    evidence: Span | None = None
    detail: str = ""
