"""One reader for each rule of the grammar: a match taken apart into Readings, nothing resolved."""

from collections.abc import Callable

from sayso.mentions.times import readers_counts as counts
from sayso.mentions.times import readers_dates as dates
from sayso.mentions.times import readers_turns as turns
from sayso.mentions.times.reading import Reading
from sayso.mentions.times.reading_parts import Match

Reader = Callable[[Match], tuple[Reading, ...]]

READERS: dict[str, Reader] = {
    "age": counts.read_age,
    "ago": counts.read_ago,
    "bare_units": counts.read_bare_units,
    "century": dates.read_century,
    "clock": dates.read_clock,
    "day_month": dates.read_day_month,
    "day_word": turns.read_day_word,
    "decade": dates.read_decade,
    "duration": counts.read_duration,
    "edge": turns.read_edge,
    "fiscal": dates.read_fiscal,
    "iso": dates.read_iso,
    "month": dates.read_month,
    "month_day": dates.read_day_month,
    "month_turn": dates.read_month_turn,
    "month_year": dates.read_month,
    "nth_of": dates.read_nth_of,
    "part": dates.read_part,
    "part_of": dates.read_weekday,
    "past_count": counts.read_past_count,
    "phase_unit": turns.read_phase_unit,
    "quarter": dates.read_quarter,
    "quarter_code": dates.read_quarter_code,
    "range_bc": dates.read_range_bc,
    "season": dates.read_season,
    "set": counts.read_set,
    "shift": counts.read_shift,
    "slashed": dates.read_slashed,
    "the_day": dates.read_the_day,
    "the_unit": turns.read_the_unit,
    "turn_day": dates.read_weekday,
    "turn_half": turns.read_turn,
    "unit_ended": counts.read_unit_ended,
    "vague": turns.read_vague,
    "weekday": dates.read_weekday,
    "whole": counts.read_whole,
    "year": dates.read_year,
    "year_bc": dates.read_year_bc,
    "year_range": dates.read_year_range,
    "year_word": dates.read_year_word,
}
