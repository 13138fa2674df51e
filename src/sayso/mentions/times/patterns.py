"""The grammar's patterns, over lower-case text: one named rule each, tried in this order.

Only words and their order; what they mean is in the readers. Written from a general grammar of
English (Quirk et al. 1985, 8.51-8.81 on time adjuncts) and the TIMEX3 guidelines' kinds.
"""

from collections.abc import Iterable

from sayso.mentions.times import words

S = r"(?:[\s\u00a0]+)"
D = r"[-\u2010-\u2015]"


def _either(*options: str) -> str:
    return "(?:" + "|".join(options) + ")"


def _of(names: Iterable[str]) -> str:
    return _either(*sorted(names, key=lambda name: (-len(name), name)))


_FULL = [name for name in words.MONTHS if len(name) > 4 or name in ("may", "june", "july")]
_SHORT = [name for name in words.MONTHS if name not in _FULL]
MONTH = rf"(?:{_of(_FULL)}|{_of(_SHORT)}\.?)(?![a-z])"
MONTH_ALONE = rf"(?:{_of(_FULL)}(?![a-z])|{_of(_SHORT)}\.(?![a-z]))"
_DAYS = [name for name in words.WEEKDAYS if name.endswith("day")]
_SHORT_DAYS = [name for name in words.WEEKDAYS if not name.endswith("day")]
WEEKDAY = rf"(?:{_of(_DAYS)}(?![a-z])|{_of(_SHORT_DAYS)}\.(?![a-z]))"
WEEKDAY_ANY = rf"(?:{_of(_DAYS)}|{_of(_SHORT_DAYS)}\.?)(?![a-z])"
NUMERAL_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?!\d|:\d|%|[.,]\d|[a-z])"
_UNIT_ORDINAL = _of(list(words.ORDINALS)[:9])
_ORDINAL_WORD = rf"(?:(?:twenty|thirty)(?:{D}|{S})(?:{_UNIT_ORDINAL})|{_of(words.ORDINALS)})"
ORDINAL = rf"(?:\d{{1,2}}(?:st|nd|rd|th)|{_ORDINAL_WORD})"
YEAR = r"(?:1\d{3}|20\d\d|21\d\d)(?![\d%]|[.,]\d|[a-z])"
SHORT_YEAR = r"['\u2018\u2019]\d\d(?![\d%]|[.,]\d|[a-z])"
_BC = r"(?:b\.\s?c\.(?:\s?e\.)?|bce?)(?![a-z])"
_AD = r"(?:a\.\s?d\.|ad|c\.\s?e\.|ce)(?![a-z])"
ERA = rf"(?:{S}?(?:{_BC}|{_AD}))"
_NUMBER_WORD = rf"(?:{_of(words.NUMBERS)}(?:(?:{D}|{S}){_of(list(words.NUMBERS)[1:10])})?)"
NUMBER = (
    rf"(?:\d+(?:,\d{{3}})*(?:\.\d+)?(?:{S}1/2)?|(?:an?|one|{_NUMBER_WORD}){S}(?:hundred"
    rf"|thousand|dozen)"
    rf"(?:{S}(?:and{S})?{_NUMBER_WORD})?|{_NUMBER_WORD}|(?:one)?hundred|dozen)"
)
VAGUE = (
    rf"(?:(?:a{S})?(?:good{S}|great{S})?(?:few|couple(?:{S}of)?|number{S}of)(?:{S}more)?|several"
    rf"(?:{S}more)?|many(?:{S}more)?|some|numerous|dozens{S}of|hundreds{S}of|thousands{S}of)"
)
HALF = rf"(?:{S}and{S}a{S}half|{S}and{S}(?:a{S})?half|{S}and{S}a{S}quarter)"
UNIT = (
    r"(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|weekends?|fortnights?|months?|quarters?"
    r"|years?|yrs?|decades?|century|centuries|millennium|millennia|nights?|mornings?"
    r"|evenings?)(?![a-z])"
)
LONG_UNIT = (
    r"(?:day|night|week|weekend|fortnight|month|quarter|year|decade|century|millennium"
    r"|morning|afternoon|evening|season|half|period)(?![a-z])"
)
SEASON = rf"{_of(words.SEASONS)}(?![a-z])"
PART = rf"(?:early{S}|late{S}|mid{D}?{S}?)?{_of(words.DAY_PARTS)}(?![a-z])"
PHASE_WORDS = (
    rf"(?:the{S})?(?:very{S})?(?:"
    rf"(?:end|close|beginning|start|middle|midst|dawn|onset|outset|turn|latter{S}part|early{S}part"
    rf"|later{S}part|first{S}part|last{S}part|latter{S}half|last{S}days|last{S}weeks|last{S}months"
    rf"|first{S}days|first{S}weeks|first{S}months|early{S}days|final{S}days|final{S}weeks"
    rf"|closing{S}days|early{S}months|final{S}months|latter{S}days|early{S}hours"
    rf"){S}(?:of|to){S}|(?:early|earlier|late|later|mid|middle){S}(?:(?:in|on|into"
    rf"|of){S})?|(?:mid|early|late){D})"
    rf"(?:the{S}(?!first|second|third|fourth|last|past|next|previous|following))?"
)
PHASE = rf"(?:(?P<phase>{PHASE_WORDS})|the{S})?"
ABOUT_WORDS = (
    rf"(?:about|around|circa|ca\.|c\.|approximately|roughly|nearly|almost|some|over|under|only|just"
    rf"|more{S}than|less{S}than|fewer{S}than|at{S}least|at{S}most|up{S}to|as{S}many{S}as"
    rf"|well{S}over"
    rf"|as{S}long{S}as|no{S}more{S}than|no{S}less{S}than|close{S}to|not{S}quite|within|exactly"
    rf"|little{S}(?:more|less){S}than|a{S}little{S}(?:more|less|over|under)(?:{S}than)?"
    rf"|just{S}(?:over|under)"
    rf"|in{S}excess{S}of|upwards?{S}of|barely|nearly{S}a?|a{S}full|the{S}full)"
)
ABOUT = rf"(?:(?P<about>{ABOUT_WORDS}){S})?"
ZONE = r"(?:utc|gmt|est|edt|cst|cdt|mst|mdt|pst|pdt|bst|cet|cest|eet|et|pt|ist|jst|msk)(?![a-z])"
HOUR = (
    rf"(?:(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?:{S}?(?:[ap]\.?\s?m(?:\."
    rf"|(?![a-z]))))?(?:{S}?(?:hrs|hours)(?![a-z]))?"
    rf"|(?:1[0-2]|0?[1-9])(?:\.[0-5]\d)?{S}?[ap]\.?\s?m(?:\.|(?![a-z]))"
    rf"|(?:[01]\d|2[0-4])[0-5]\d{S}?(?:hrs|hours)(?![a-z])"
    rf"|(?:1[0-2]|0?[1-9]|{_of(list(words.NUMBERS)[1:13])}){S}o['\u2019]?{S}?clock"
    rf"|(?:1[0-2]|0?[1-9]){S}(?=in{S}the{S}(?:morning|afternoon|evening)|at{S}night))"
)
TURN = (
    r"(?:last|this|next|past|previous|following|coming|current|same|that|latest|preceding|present"
    r"|upcoming|ensuing|prior|subsequent)"
)
OF_YEAR = (
    rf"(?:,?{S}(?:of{S}|in{S})?(?P<year>{YEAR}|{SHORT_YEAR})(?P<era>{ERA})?|,?{S}(?:of{S}"
    rf"|in{S})?(?P<bc>\d{{1,3}})(?P<era2>{ERA})"
    rf"|,?{S}(?:of{S}|in{S})?(?P<turn>(?:the{S})?(?:that{S}same|{TURN})){S}year(?![a-z]))"
)

RULES: tuple[tuple[str, str], ...] = (
    (
        "iso",
        r"(?P<y>\d{4})-(?P<m>[01]\d)-(?P<d>[0-3]\d)(?:[t ](?P<hm>[0-2]\d:[0-5]\d)"
        r"(?::\d\d)?z?)?(?!\d)",
    ),
    (
        "slashed",
        r"(?P<a>\d{1,2})(?P<sep>[/.-])(?P<b>\d{1,2})(?P=sep)(?P<y>[12]\d{3}"
        r"|\d\d)(?![\d/.-]\d)(?!\d)",
    ),
    (
        "month_day",
        rf"(?:(?P<wd>{WEEKDAY_ANY}),?{S})?(?:the{S})?(?P<mon>{MONTH}){S}(?:the{S})?"
        rf"(?P<d1>{NUMERAL_DAY})"
        rf"(?:(?:{S}?{D}{S}?|{S}to{S}|{S}(?:and|or|&){S}(?={NUMERAL_DAY}(?:{S}?[.,;:)]"
        rf"|,?{S}[12]\d{{3}}|{S}(?:in|at|of|when|by)\b)))"
        rf"(?P<d2>{NUMERAL_DAY}))?(?:,?{S}?(?:of{S})?(?P<year>{YEAR}|{SHORT_YEAR})"
        rf"|{S}(?P<bc>\d{{1,3}})(?={ERA})"
        rf"|{S}(?:of{S})?(?P<turn>(?:the{S})?{TURN}){S}year(?![a-z]))?(?P<era>{ERA})?",
    ),
    (
        "day_month",
        rf"(?:(?P<wd>{WEEKDAY_ANY}),?{S})?(?:the{S})?(?:(?P<part>{PART}){S}(?:of"
        rf"|on){S})?(?:the{S})?(?P<d1>{NUMERAL_DAY}|{_ORDINAL_WORD})"
        rf"(?:(?:{S}?(?:{D}|/){S}?|{S}(?:and|to|or|&){S})(?:the{S})?(?P<d2>{NUMERAL_DAY}"
        rf"|{_ORDINAL_WORD}))?"
        rf"{S}?(?:of{S})?(?P<mon>{MONTH})(?:,?{S}(?:of{S})?(?P<year>{YEAR}|{SHORT_YEAR})"
        rf"|{S}(?P<bc>\d{{1,3}})(?={ERA})"
        rf"|{S}(?:of{S})?(?P<turn>(?:the{S})?{TURN}){S}year(?![a-z]))?(?P<era>{ERA})?",
    ),
    (
        "nth_of",
        rf"(?:the{S})?(?P<nth>{ORDINAL}|last|final){S}(?P<what>{WEEKDAY}|week|weekend"
        rf"|day){S}(?:of|in){S}(?:the{S})?(?P<mon>{MONTH})(?P<oy>{OF_YEAR})?",
    ),
    ("month_year", rf"{PHASE}(?P<mon>{MONTH}){OF_YEAR}"),
    (
        "month_turn",
        rf"(?:(?P<phase>{PHASE_WORDS})|the{S})?(?P<turn2>{TURN}){S}(?P<mon>{MONTH_ALONE})(?!{S}\d)",
    ),
    (
        "season",
        rf"{PHASE}(?:(?P<turn2>that{S}same|{TURN}){S})?(?P<season>{SEASON})(?P<oy>{OF_YEAR})?",
    ),
    (
        "fiscal",
        rf"{PHASE}(?:fiscal|financial)(?:{S}year)?{S}(?P<year>{YEAR}|{SHORT_YEAR})|"
        rf"(?P<y2>{YEAR}){S}(?:fiscal|financial){S}year(?![a-z])",
    ),
    (
        "quarter",
        rf"{PHASE}(?:(?P<turn2>this|last|next){S}year['\u2019]s{S}|"
        rf"(?P<y0>{YEAR})['\u2019]?s?{S})?(?:fiscal{S})?(?P<nth>first|second|third|fourth"
        rf"|1st|2nd|3rd|4th|last|final)"
        rf"(?:{S}|{D})(?:fiscal{S})?(?P<what>quarter|half)(?![a-z])(?:{S}(?:of|in){S}"
        rf"(?:fiscal{S}(?:year{S})?|the{S}year{S})?(?P<year>{YEAR}|{SHORT_YEAR})|"
        rf"(?:{S}of{S}|{S})(?P<turn>(?:the{S})?{TURN}){S}(?:fiscal{S})?year(?![a-z])"
        rf"|{S}of{S}(?P<the>the{S}(?:fiscal{S})?year)(?![a-z]))?",
    ),
    (
        "quarter_code",
        rf"(?:q(?P<q>[1-4])(?:{S}|{D}|/)?(?P<year>{YEAR}|{SHORT_YEAR})?|"
        rf"(?P<y0>{YEAR}){S}?q(?P<q2>[1-4]))(?![a-z\d])",
    ),
    (
        "century",
        rf"{PHASE}(?P<nth>{ORDINAL})(?:{S}|{D})(?P<what>century|centuries"
        rf"|millennium)(?![a-z])(?P<era>{ERA})?|(?P<turned>"
        rf"(?:the{S})?turn{S}of{S}the{S}century)(?![a-z])",
    ),
    (
        "decade",
        rf"{PHASE}(?:(?P<dec>(?:1[0-9]|20)?\d0)['\u2019]?s(?P<era>{ERA})?"
        rf"|['\u2019](?P<dec2>\d0)s|(?:nineteen{S}|nineteen{D})?"
        rf"(?P<word>{_of(words.DECADE_WORDS)}))(?![a-z\d])",
    ),
    ("range_bc", rf"(?P<a>\d{{1,4}}){S}?(?:{D}|{S}to{S}){S}?(?P<b>\d{{1,4}}){S}?(?P<era>{_BC})"),
    (
        "year_bc",
        rf"{PHASE}(?:(?:about|around|circa|ca\.|c\.){S})?(?:(?P<a>\d{{1,4}}){S}?"
        rf"(?P<era>{_BC}|{_AD})|ad{S}(?P<ad>\d{{1,4}})(?!\d))",
    ),
    (
        "year_range",
        rf"(?P<a>(?:1[0-9]{{3}}|20[0-9]{{2}}))(?P<sep>{S}?{D}{S}?|/)(?P<b>(?:1\d{{3}}"
        rf"|20\d\d)|\d\d|\d)(?![\d%]|[.,]\d|{D}\d|/\d|[a-z])",
    ),
    (
        "year_word",
        rf"(?:the{S}year{S})?(?P<word>(?:(?:eighteen|nineteen|twenty)(?:{S}|{D})(?:hundred"
        rf"|(?:oh{S}|o{S})?(?:{_NUMBER_WORD}))|two{S}thousand(?:{S}"
        rf"(?:and{S})?{_NUMBER_WORD})?))(?![a-z]|{S}(?:people|men|women|troops|soldiers"
        rf"|dollars|years|days|months|miles))",
    ),
    (
        "age",
        rf"(?:(?:the|an?|his|her|their){S})?(?:{ABOUT_WORDS}{S})?(?P<n>{NUMBER})(?:{D}"
        rf"|{S})(?P<unit>day|week|month|year)s?(?:{D}|{S})olds?(?![a-z])",
    ),
    (
        "ago",
        rf"(?:the{S})?(?:(?P<ab>year|month|week|day|quarter){D}(?P<abway>ago|earlier"
        rf"|before)(?:{S}(?P<what>quarter|period|month|half|year|week))?)(?![a-z])",
    ),
    (
        "vague",
        rf"(?P<past>(?:more{S}|most{S})?recently|(?:in{S})?recent{S}(?:days|weeks|months"
        rf"|years|decades|times)|(?:more{S}|most{S})?recent|lately"
        rf"|(?:in{S})?the{S}(?:recent{S}|distant{S})?past(?!{S}(?:\d|{_NUMBER_WORD}|few"
        rf"|several|couple|half|many|{LONG_UNIT}|{SEASON}|summers|winters)))(?![a-z])"
        rf"|(?P<future>future|(?:in{S})?the{S}(?:near{S}|foreseeable{S}|immediate{S}"
        rf"|not{S}too{S}distant{S}|distant{S})?future|(?:in{S})?(?:the{S})?coming{S}"
        rf"(?:days|weeks|months|years|quarters))(?![a-z])"
        rf"|(?P<present>now|current(?!{S}affairs)|currently|nowadays|presently"
        rf"|at{S}present|at{S}the{S}moment|these{S}days|for{S}the{S}time{S}being|at{S}"
        rf"(?:this|the{S}present){S}time|the{S}present{S}(?:day|time)|present{D}day"
        rf"|right{S}now|to{S}date)(?![a-z])",
    ),
    (
        "past_count",
        rf"(?:(?:the|these|those|his|her|their|its){S})?(?:{ABOUT_WORDS}{S})?"
        rf"(?P<turn2>past|last|next|previous|following|coming|first|final|preceding"
        rf"|opening|closing|other|same|latest){S}(?P<n>{NUMBER}|{VAGUE})"
        rf"(?:{S}|{D})(?:or{S}so{S})?(?:(?:fiscal|full|calendar|short|straight|consecutive"
        rf"|long){S})?(?P<unit>{UNIT})(?P<oy>{S}of{S}(?:(?P<year>{YEAR})|(?P<turn>"
        rf"(?:the{S})?{TURN}){S}year(?![a-z])))?",
    ),
    (
        "shift",
        rf"{ABOUT}(?P<n>{NUMBER}(?:{S}or{S}{NUMBER})?(?:{HALF})?|{VAGUE}|an?|the)?(?:{S}"
        rf"|{D})?(?:(?:full|long|short|whole){S})?(?P<unit>{UNIT})(?:{HALF})?(?:{S}or{S}"
        rf"(?:so|more))?"
        rf"(?:{S}|{D})(?P<way>ago|earlier|later|before|after(?:wards?)?|hence|from{S}"
        rf"(?:now|then|today)|previously|prior(?:{S}to)?|back(?=[\s.,;]))(?![a-z])",
    ),
    (
        "day_word",
        rf"(?:(?:the{S})?(?P<far>day{S}before{S}yesterday|day{S}after{S}tomorrow)|"
        rf"(?P<pre>early{S}|late{S}|earlier{S}|later{S})?(?P<word>yesterday|today|tomorrow"
        rf"|tonight|overnight)(?:['\u2019]s)?(?:{S}(?P<part>{PART}))?)(?![a-z])",
    ),
    (
        "turn_half",
        rf"(?:(?P<phase>{PHASE_WORDS})|the{S})?(?P<turn2>that{S}same|{TURN}){S}(?:"
        rf"(?:fiscal|financial|calendar|full|academic|school){S})?(?P<unit>{LONG_UNIT})"
        rf"(?:['\u2019]s{S}(?P<tail>end|start|beginning)(?![a-z]))?(?:{S}(?P<part>{PART}))?",
    ),
    (
        "turn_day",
        rf"(?:(?P<phase>early|late|later|earlier){S}(?:on{S})?)?(?:the{S})?"
        rf"(?P<turn2>{TURN}){S}(?P<wd>{WEEKDAY})(?:{S}(?P<part>{PART}))?",
    ),
    (
        "weekday",
        rf"(?:(?P<phase>early|late|later|earlier){S}(?:on{S})?)?(?P<wd>{WEEKDAY})(?!s)"
        rf"(?:{S}(?P<part>{PART}))?",
    ),
    ("part_of", rf"(?:the{S})?(?P<part>{PART}){S}(?:of|on){S}(?P<wd>{WEEKDAY})"),
    (
        "clock",
        rf"(?:(?:about|around|approximately|shortly{S}(?:before|after)|just{S}(?:before"
        rf"|after)){S})?(?P<hour>{HOUR})(?:{S}?\(?(?P<zone>{ZONE})\)?)?(?:{S}"
        rf"(?P<tail>in{S}the{S}(?:morning|afternoon|evening)|at{S}night|local{S}time))?",
    ),
    (
        "set",
        rf"(?:(?:once|twice|{NUMBER}{S}times){S}(?:an?|per|every|each){S}(?P<u0>day|week"
        rf"|month|year|hour|decade)|(?P<adv>daily|nightly|weekly|biweekly|monthly"
        rf"|bimonthly|yearly|annually|annual|hourly|biannual|biennial)|(?:every|each"
        rf"|per){S}(?:(?:single|passing){S})?(?:(?P<n>other|{NUMBER}|few"
        rf"|{ORDINAL}){S})?(?P<u1>{UNIT}|{WEEKDAY}|{SEASON}|{MONTH_ALONE}|afternoon)"
        rf"|(?P<wds>{_of(_DAYS)})s)(?![a-z])",
    ),
    (
        "edge",
        rf"(?:(?:the|that|this|last|next|its){S})?(?P<unit>year|month|week|decade|century"
        rf"|quarter)(?:['\u2019]s{S}|{D}|{S}){S}?(?P<edge>end|start|beginning)(?![a-z])",
    ),
    (
        "phase_unit",
        rf"(?P<phase>{PHASE_WORDS})(?P<the>the{S}|that{S}|this{S})?(?:same{S}|following{S}"
        rf"|next{S}|previous{S}|fiscal{S})?(?P<unit>week|weekend|month|year|decade|century"
        rf"|day|quarter)(?![a-z])",
    ),
    (
        "the_day",
        rf"the{S}(?P<d1>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))(?={S}?(?:[.,;:)]|$)|{S}"
        rf"(?:and|to|of|when|the|in|at|after|with|but|they|he|it){S})(?!{S}of{S})",
    ),
    ("month", rf"{PHASE}(?P<mon>{MONTH_ALONE})"),
    ("year", rf"{PHASE}(?:year{S})?(?P<year>{YEAR}|{SHORT_YEAR})"),
    (
        "duration",
        rf"{ABOUT}(?P<n>(?:the{S}|a{S})?{NUMBER}(?:(?:{S}(?:to|or|and)"
        rf"|{D}){S}?{NUMBER})?(?:{S}and{S}(?:a{S}|one{D})?half)?|{VAGUE}|half{S}an?|an?)"
        rf"(?:{S}|{D})"
        rf"(?:(?:full|long|whole|more|consecutive|straight|solid|additional|further|entire"
        rf"|calendar|extra|work|working|business|trading|school|short|brief|mere"
        rf"|fiscal){S}|long{D}|and{S}a{S}half{S})?(?P<unit>{UNIT})(?P<half>{HALF})?(?:{D}"
        rf"|{S})?(?P<tail>long|and{S}(?P<n2>{NUMBER}){S}(?P<unit2>{UNIT}))?(?![a-z])",
    ),
    (
        "bare_units",
        rf"(?P<pre>(?:for|in|over|of|within|after|through|during|past|recent|coming|next"
        rf"|last){S}(?:the{S})?(?:recent{S}|coming{S}|past{S}|last{S}|next{S}|previous{S}"
        rf"|early{S}|later{S})?)?(?P<unit>seconds|minutes|hours|days|weeks|weekends|months"
        rf"|years|decades|centuries)(?![a-z])",
    ),
    (
        "whole",
        rf"(?:the{S})?(?:(?:entire|whole|full)(?:{S}|{D})(?P<unit>day|week|month|year"
        rf"|decade|century|summer|winter)|(?P<unit2>day|week|month|year|decade|century)"
        rf"(?:{D}|{S})?long)(?![a-z])",
    ),
    (
        "unit_ended",
        rf"(?:the|a){S}(?:fiscal{S})?(?P<unit>year|month|week)(?={S}(?:ended|ending|to"
        rf"|through){S})",
    ),
    (
        "the_unit",
        rf"the{S}(?:(?:fiscal|financial|latest|most{S}recent|current|reporting){S})?"
        rf"(?:(?P<year>{YEAR}){S})?(?P<unit>day|week|weekend|month|quarter|year|decade"
        rf"|century|night|morning|afternoon|evening|period)(?![a-z]|{D})",
    ),
    (
        "part",
        rf"(?:(?:in|at|by|before|during|until|since|around){S}(?:the{S})?)"
        rf"(?P<part>{PART})(?![a-z])|(?P<alone>noon|midnight|midday)(?![a-z])",
    ),
)
