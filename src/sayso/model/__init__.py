"""The nouns. Everything here is frozen; nothing here reads, parses or stores."""

from sayso.model.claim import (
    Attribution,
    Cell,
    Claim,
    Field,
    Manner,
    SaySo,
    Stance,
    Status,
    Step,
)
from sayso.model.left_out import LeftOut, Reason
from sayso.model.mention import Count, Mention, Mentions, Time
from sayso.model.report import Block, DateCandidate, Report
from sayso.model.run import Run
from sayso.model.sentence import Sentence, Token
from sayso.model.span import Evidence, MetaRef, ReportId, Span
from sayso.model.values import Act, Basis, HowMany, Kind, Value, When, Where, Who

__all__ = [
    "Act",
    "Attribution",
    "Basis",
    "Block",
    "Cell",
    "Claim",
    "Count",
    "DateCandidate",
    "Evidence",
    "Field",
    "HowMany",
    "Kind",
    "LeftOut",
    "Manner",
    "Mention",
    "Mentions",
    "MetaRef",
    "Reason",
    "Report",
    "ReportId",
    "Run",
    "SaySo",
    "Sentence",
    "Span",
    "Stance",
    "Status",
    "Step",
    "Time",
    "Token",
    "Value",
    "When",
    "Where",
    "Who",
]
