"""Sentences -> Mentions: parties, places, things and numbers of a report, and which of them are
the same."""

from sayso.lexicon.world import World
from sayso.mentions.build import find_mentions

__all__ = ["World", "find_mentions"]
