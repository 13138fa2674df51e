"""What is measured: each corpus with its adapter, its scorer, and the figures that are kept."""

import msgspec


class Figure(msgspec.Struct, frozen=True):
    """One number of a scorer's result."""

    name: str
    path: str  # keys of the scorer's JSON, joined by "/"
    meaning: str
    bar: float | None = None  # what the project asks for, None where it only watches
    lower_is_better: bool = False
    scale: float = 1.0  # 100 where the scorer counts in percent, so that all rows read alike


class Corpus(msgspec.Struct, frozen=True):
    """One set of documents with gold."""

    name: str
    title: str
    file: str  # below the data folder
    adapter: str  # folder of bench/ that holds adapter.py
    scorer: str  # below the folder "bench" beside the data folder
    figures: tuple[Figure, ...]
    options: tuple[str, ...] = ("--json",)  # "{out}" stands for the file a scorer writes to


_VALUE = Figure("value F1", "value_f1", "expressions found whose value is right")
_TIMEX = (
    Figure("relaxed F1", "relaxed_f1", "expressions found, with any overlap"),
    Figure("strict F1", "strict_f1", "expressions found, with exactly the gold's words"),
    Figure("calendar F1", "calendar_f1", "dates and times found, right up to the day"),
)
_EVENT_TIMES = (
    Figure("day F1", "day_f1", "acts dated to the right day"),
    Figure("year F1", "year_f1", "acts dated to the right year"),
    Figure("off-date F1", "off_f1", "right day, where that is not the day of publication"),
    Figure(
        "contradiction", "contradiction", "answers that the gold's bounds rule out",
        lower_is_better=True,
    ),
)  # fmt: skip

CORPORA = (
    Corpus(
        "plover_gsr", "PLOVER gold-standard records, dev", "plover_gsr/dev.jsonl", "plover_gsr",
        "plover_gsr_score.py",
        (
            Figure("type F1 strict", "type_f1_strict", "events with the right PLOVER type", .76),
            Figure("full dyad", "dyad_recall/text", "type, source and target right", .68),
            Figure("full dyad, codes", "dyad_recall/code", "the same by country codes", .64),
            Figure("any event", "any_event_recall", "records whose sentence gave an event", .75),
            Figure("type recall", "type_recall", "records whose type was found", .82),
            Figure("quad recall", "quad_recall", "records whose quad class was found", .88),
            Figure("source F1", "actors/source_text/f1", "who does it, by its words", .86),
            Figure("target F1", "actors/target_text/f1", "to whom, by its words", .80),
        ),
        ("--json", "{out}"),
    ),
    Corpus(
        "meantime", "MEANTIME, dev", "meantime/dev.jsonl.gz", "meantime", "meantime_score.py",
        (
            Figure("coverage", "figures/coverage", "event mentions coded", .72),
            Figure("source F1", "figures/source_F", "who does it", .93),
            Figure("target F1", "figures/target_F", "to whom or to what", .81),
            Figure("target R, actors", "figures/target_R_actors", "people, bodies, places", .66),
            Figure("say-so P", "figures/say_P", "voices that are the right ones"),
            Figure("say-so R", "figures/say_R", "voices found"),
            Figure("status macro F1", "figures/status_macro_F", "real, future, unsure, not", .78),
            Figure("chains CoNLL", "coref/CoNLL", "who is who within a report"),
        ),
        ("--json", "--boot", "0"),
    ),
    Corpus(
        "muc4", "MUC-4, dev", "muc4/dev.jsonl.gz", "muc4", "muc4_score.py",
        (
            Figure("micro* exact", "exact/micro*/F", "who, to whom, to what, with what", .38),
            Figure("micro* head", "head/micro*/F", "the same by their head words", .48),
            Figure("perpetrators", "exact/Perp/F", "who did it"),
            Figure("perpetrators, head", "head/Perp/F", "who did it, by head words", .45),
        ),
    ),
    Corpus(
        "gum_attribution", "GUM attribution, dev", "gum_attribution/dev.jsonl.gz",
        "gum_attribution", "polnear_score.py",
        (
            Figure("attribution F1", "attribution/f", "who said what", .64, scale=100),
            Figure("content partial F1", "content/partial/f", "what was said, in words", scale=100),
            Figure("source partial F1", "source/partial/f", "who said it, in words", scale=100),
        ),
        ("--json", "{out}"),
    ),
    Corpus(
        "uds_ih2", "UDS-IH2, dev", "uds_ih2/dev.jsonl.gz", "uds_ih2", "uds_ih2_score.py",
        (
            Figure("macro F1", "macro F1", "happened, did not happen, uncertain", scale=100),
            Figure("r", "r", "Pearson's r with the judges' mean"),
            Figure("MAE", "MAE", "mean distance on the scale of -3 to 3", lower_is_better=True),
        ),
        (),
    ),
    Corpus(
        "ecbplus", "ECB+, dev", "ecbplus/dev.jsonl.gz", "ecbplus", "ecbplus_score.py",
        (
            Figure("mentions R", "mentions/R", "event mentions found"),
            Figure("coref CoNLL", "coref/CoNLL", "mentions grouped by happening"),
            Figure("links F1", "links/F", "pairs in two reports told to be one happening"),
        ),
    ),
    Corpus(
        "tbaq", "TBAQ (TempEval-3 training), times", "timex/tbaq.jsonl.gz", "timex",
        "timex_score.py", (msgspec.structs.replace(_VALUE, bar=.70), *_TIMEX),
    ),
    Corpus(
        "wikiwars", "WikiWars 01-16, times", "timex/wikiwars-dev.jsonl.gz", "timex",
        "timex_score.py", (msgspec.structs.replace(_VALUE, bar=.70), *_TIMEX),
    ),
    Corpus(
        "meantime_times", "MEANTIME, dev, times", "timex/meantime-dev.jsonl.gz", "timex",
        "timex_score.py", (_VALUE, *_TIMEX),
    ),
    Corpus(
        "meantime_events", "MEANTIME, dev, times of acts", "timex/meantime-dev.jsonl.gz", "timex",
        "event_time_score.py", _EVENT_TIMES,
    ),
    Corpus(
        "eventtime", "TimeBank-Dense, times of acts", "timex/eventtime-dev.jsonl.gz", "timex",
        "event_time_score.py", _EVENT_TIMES,
    ),
)  # fmt: skip
