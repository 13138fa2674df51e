"""The closed word classes of time expressions, as maps from a lower-case word to its value."""

import re

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sept", "sep"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        1,
    )
    for name in names
}
WEEKDAYS = {
    name: number  # 0 is Monday
    for number, names in enumerate(
        (
            ("monday", "mon"),
            ("tuesday", "tues", "tue"),
            ("wednesday", "wed"),
            ("thursday", "thurs", "thur", "thu"),
            ("friday", "fri"),
            ("saturday", "sat"),
            ("sunday", "sun"),
        )
    )
    for name in names
}
SEASONS = {
    "spring": "SP",
    "springtime": "SP",
    "summer": "SU",
    "summertime": "SU",
    "midsummer": "SU",
    "fall": "FA",
    "autumn": "FA",
    "winter": "WI",
    "wintertime": "WI",
    "midwinter": "WI",
}
DAY_PARTS = {
    "morning": "MO",
    "mornings": "MO",
    "dawn": "MO",
    "daybreak": "MO",
    "sunrise": "MO",
    "afternoon": "AF",
    "afternoons": "AF",
    "evening": "EV",
    "evenings": "EV",
    "dusk": "EV",
    "sunset": "EV",
    "night": "NI",
    "nights": "NI",
    "tonight": "NI",
    "overnight": "NI",
    "noon": "12:00",
    "midday": "12:00",
    "midnight": "00:00",
    "daytime": "DT",
    "nightfall": "NI",
}
UNITS = {
    "second": "second",
    "minute": "minute",
    "min": "minute",
    "hour": "hour",
    "hr": "hour",
    "day": "day",
    "week": "week",
    "fortnight": "fortnight",
    "weekend": "weekend",
    "month": "month",
    "quarter": "quarter",
    "year": "year",
    "yr": "year",
    "decade": "decade",
    "century": "century",
    "centurie": "century",
    "millennium": "millennium",
    "millennia": "millennium",
    "night": "night",
    "morning": "morning",
    "afternoon": "afternoon",
    "evening": "evening",
    "season": "season",
    "half": "half",
    "period": "period",
}
_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_NTHS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
).split()
NUMBERS = {word: value for value, word in enumerate(_ONES)} | {
    word: 10 * tens for tens, word in enumerate(_TENS, 2)
}
SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000}
ORDINALS = {word: value for value, word in enumerate(_NTHS, 1)} | {
    word[:-1] + "ieth": value for word, value in NUMBERS.items() if word in _TENS
}
DECADE_WORDS = {word[:-1] + "ies": value for word, value in NUMBERS.items() if word in _TENS}
VAGUE_COUNTS = frozenset(
    (
        "few",
        "several",
        "many",
        "some",
        "various",
        "dozens",
        "hundreds",
        "thousands",
        "numerous",
        "couple",
        "number",
    )
)
_PIECES = re.compile(r"[a-z]+|\d[\d,]*(?:\.\d+)?")
_ARTICLE = re.compile(rf"^(?:an?|the)[\s-]+(?=\d|(?:{'|'.join(NUMBERS)})\b)")
_NTH = re.compile(r"(\d+)(?:st|nd|rd|th)")


def number_of(words: str) -> float | None:
    """The number that the words name; None when it is vague ("several") or there is none.

    "a" and "an" count one, "half" a half, "a couple of" two, "a dozen" twelve.
    """
    total, current, seen = 0.0, 0.0, False
    words = _ARTICLE.sub("", words)
    if words.endswith("1/2"):
        return float(words.split()[0].replace(",", "")) + 0.5
    for piece in _PIECES.findall(words):
        if piece in VAGUE_COUNTS - {"couple"}:
            return None
        if piece[0].isdigit():
            current, seen = float(piece.replace(",", "")), True
        elif piece in NUMBERS:
            current, seen = current + NUMBERS[piece], True
        elif piece == "dozen":
            current, seen = max(current, 1) * 12, True
        elif piece in SCALES:
            current, seen = max(current, 1) * SCALES[piece], True
            if piece != "hundred":
                total, current = total + current, 0.0
        elif piece == "couple":
            current, seen = 2.0, True
        elif piece in ("half", "halves"):
            current, seen = current + 0.5, True
        elif piece == "quarter" and not seen:
            current, seen = 0.25, True
        elif piece in ("a", "an") and not seen:
            current, seen = 1.0, True
    if words.startswith(("a half", "half a", "half an", "a few", "an few")):
        return None if "few" in words else 0.5
    if re.match(r"an? (?:hundred|thousand|million)", words):
        return float(SCALES[words.split()[1]])
    if re.match(r"an? dozen", words):
        return 12.0
    return total + current if seen else None


def ordinal_of(words: str) -> int | None:
    """The rank that the words name: "2nd", "second", "twenty-first"; None when there is none."""
    found = _NTH.search(words)
    if found:
        return int(found.group(1))
    pieces = _PIECES.findall(words)
    total = 0
    for piece in pieces:
        if piece in ORDINALS:
            return total + ORDINALS[piece]
        total = NUMBERS.get(piece, 0)
    return None


def month_of(word: str) -> int:
    """The number of the month, 1 to 12."""
    return MONTHS[word.strip(" .")]


def weekday_of(word: str) -> int:
    """The number of the weekday, 0 for Monday."""
    return WEEKDAYS[
        word.strip(" .").removesuffix("s") if word.endswith("days") else word.strip(" .")
    ]


def unit_of(word: str) -> str:
    """The unit in the singular."""
    word = word.strip(" .")
    return UNITS.get(word) or UNITS[word.removesuffix("s")]
