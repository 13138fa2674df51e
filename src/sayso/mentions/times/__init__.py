"""Report -> Times: what the grammar finds, resolved, in text order.

Comes in: a Report and its Sentences. Goes out: Times, each with its When (EDTF, first and last day,
what it was resolved against and where that stands) and its TIMEX3 type, value and modifier.
"""

from sayso.mentions.times.finding import find_times

__all__ = ["find_times"]
