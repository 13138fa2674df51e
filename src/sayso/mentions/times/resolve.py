"""From a Reading to a period: what it is counted from, and what comes out.

The reference is chosen for each expression: the day of the telling for what points at it
(yesterday, last year, a bare weekday), the last date told for what points at the told (the
following day, three years later), and for both in paragraphs that tell history.
"""

from sayso.mentions.times.dated import calendar_date, nth_date
from sayso.mentions.times.holiday import holiday_date
from sayso.mentions.times.reading import Reading
from sayso.mentions.times.relative import shifted, turned
from sayso.mentions.times.scene import Outcome, Scene


def resolve(reading: Reading, scene: Scene) -> Outcome:
    """What the reading comes to in its scene."""
    match reading.kind:
        case "calendar":
            return calendar_date(reading, scene)
        case "turn":
            return turned(reading, scene)
        case "shift":
            return shifted(reading, scene)
        case "nth":
            return nth_date(reading, scene)
        case "holiday":
            return holiday_date(reading, scene)
        case _:
            return Outcome(value=reading.value)
