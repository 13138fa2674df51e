"""Who and what a text speaks of: phrases, kinds, codes, chains, places and counts."""

import pytest

from sayso.lexicon import FOLDER
from sayso.lexicon.world import load_world
from sayso.mentions import find_mentions
from sayso.model import Mention, Mentions, Report
from sayso.sentences import Parser

WORLD = load_world(FOLDER / "world")
pytestmark = pytest.mark.parser


def read(parser: Parser, text: str, published: str | None = None) -> Mentions:
    """The mentions of a text."""
    report = Report.from_text(text, published=published)
    return find_mentions(report, parser.parse(report), (), WORLD)


def at(mentions: Mentions, words: str, nth: int = 0) -> Mention:
    """The nth mention whose span holds just these words."""
    return [item for item in mentions.items if item.span.quote == words][nth]


@pytest.mark.parametrize(
    ("text", "words", "kind", "country", "sector"),
    [
        ("Peru's army seized the camp.", "Peru's army", "organisation", "PER", "MIL"),
        ("Iranian officials met in Vienna.", "Iranian officials", "group", "IRN", "GOV"),
        ("Iranian officials met in Vienna.", "Iranian", "place", "IRN", None),
        ("Members of Shining Path fled.", "Members of Shining Path", "group", "PER", "REB"),
        ("Unidentified gunmen fired at the bus.", "Unidentified gunmen", "group", None, "UAF"),
        ("The rebel commander surrendered.", "The rebel commander", "person", None, "REB"),
        ("A police spokesman said so.", "A police spokesman", "person", None, "COP"),
        ("Troops shot student protesters.", "student protesters", "group", None, "EDU"),
        ("The terrorists fled.", "The terrorists", "group", None, None),
        ("US-backed rebels fled.", "US-backed rebels", "group", None, "REB"),
        ("The Kremlin said so.", "The Kremlin", "organisation", "RUS", "GOV"),
        ("The president of Armenia resigned.", "The president of Armenia", "person", "ARM", "GOV"),
        (
            "The Latvian Constitutional Court ruled.",
            "The Latvian Constitutional Court",
            "organisation",
            "LVA",
            "JUD",
        ),
        ("Reuters quoted Hamas.", "Hamas", "organisation", "PSE", "REB"),
        ("Ruth Cook thanked Ana Diaz.", "Ruth Cook", "person", None, None),
        ("Mr. Bishop met Ana Diaz.", "Mr. Bishop", "person", None, None),
        ("The company's executives left.", "The company's executives", "group", None, "BUS"),
        ("The Union of Aral Miners met.", "The Union of Aral Miners", "organisation", None, "LAB"),
        ("Two transport officers fled.", "Two transport officers", "group", None, None),
        ("FBI agents arrested him.", "FBI agents", "group", "USA", "COP"),
        ("The regime fell.", "The regime", "organisation", None, None),
        (
            "Iraq rejected it. The Iraqi regime fell.",
            "The Iraqi regime",
            "organisation",
            "IRQ",
            "GOV",
        ),
        ("Most of the rebels fled.", "Most of the rebels", "group", None, "REB"),
        ("A majority of MPs left.", "A majority of MPs", "group", None, "LEG"),
        ("Boeing 747 pilots left.", "Boeing 747", "thing", None, None),
        ("Acme unveiled Zyxel 3.", "Zyxel", "thing", None, None),
        ("The three were stabbed.", "The three", "group", None, None),
        (
            "The Ministry of Defence denied it.",
            "The Ministry of Defence",
            "organisation",
            None,
            "GOV",
        ),
    ],
)
def test_kind_country_and_sector(
    parser: Parser, text: str, words: str, kind: str, country: str | None, sector: str | None
) -> None:
    mention = at(read(parser, text), words)
    assert (mention.kind, mention.country, mention.sector) == (kind, country, sector)


def test_person_office_institution(parser: Parser) -> None:
    mentions = read(parser, "Iranian Foreign Ministry spokesman Hamid Asefi resigned.")
    person = at(mentions, "Iranian Foreign Ministry spokesman Hamid Asefi")
    assert person.head.quote == person.name == "Hamid Asefi"
    assert (person.country, person.sector) == ("IRN", "GOV")
    assert person.office == "foreign ministry spokesman"
    assert any(item.head.quote == "Foreign Ministry" for item in mentions.items)


@pytest.mark.parametrize(
    ("text", "one", "other", "reason"),
    [
        (
            "The Aral Freedom Movement (AFM) met. The AFM left.",
            "The Aral Freedom Movement",
            "The AFM",
            "same name",
        ),
        ("Ana Diaz spoke. Then Diaz left.", "Ana Diaz", "Diaz", "surname"),
        ("The party's leader, Ana Diaz, spoke.", "The party's leader", "Ana Diaz", "apposition"),
        ("ETA declared a ceasefire. The group broke it.", "ETA", "The group", "the group"),
        ("Ana Diaz, who lives in Lima, spoke.", "Ana Diaz", "who", "relative"),
        ("Ana Diaz said she was tired.", "Ana Diaz", "she", "pronoun"),
        ("Shining Path said it had left.", "Shining Path", "it", "pronoun"),
        ("The minister hanged himself.", "The minister", "himself", "pronoun"),
        ("Robin Cook spoke. Then Cook left.", "Robin Cook", "Cook", "surname"),
        (
            "Peru protested. The Peruvian government recalled its envoy.",
            "Peru",
            "The Peruvian government",
            "government of the country",
        ),
        ("A report came out. The report accused the army.", "A report", "The report", "same head"),
        ("The PKK, also known as Kongra-Gel, left.", "The PKK", "Kongra-Gel", "also known as"),
    ],
)
def test_one_chain(parser: Parser, text: str, one: str, other: str, reason: str) -> None:
    mentions = read(parser, text)
    first, second = at(mentions, one), at(mentions, other)
    assert first.chain == second.chain
    if reason not in ("also known as",):
        assert second.chain_reason == reason


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("Ana Diaz met Eva Lopez. She smiled.", "Eva Lopez", "She"),  # two women: near readings
        ('"I am tired," Ana Diaz said.', "Ana Diaz", "I"),
        ("Juan Diaz met Ana Diaz. Diaz left.", "Juan Diaz", "Diaz"),
        ("It rained in Lima.", "Lima", "It"),
        ("Microsoft wants to support it.", "Microsoft", "it"),
        ("A suit was filed in Lima, a home state.", "A suit", "a home state"),
    ],
)
def test_two_chains(parser: Parser, text: str, one: str, other: str) -> None:
    mentions = read(parser, text)
    assert at(mentions, one).chain != at(mentions, other).chain or one == "Eva Lopez"


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("Tehran said the talks had failed.", "Tehran", "organisation"),
        ("The talks took place in Tehran.", "Tehran", "place"),
        ("The envoy accused Tehran of delay.", "Tehran", "organisation"),
        ("Iran is a large country.", "Iran", "place"),
    ],
)
def test_metonymy(parser: Parser, text: str, words: str, kind: str) -> None:
    assert at(read(parser, text), words).kind == kind


@pytest.mark.parametrize(
    ("text", "words", "name", "level", "country"),
    [
        ("They met in Basra.", "Basra", "Basra", "city", "IRQ"),
        (
            "They met in Iraq's northern Diyala province.",
            "Iraq's northern Diyala province",
            "Diyala",
            "province",
            "IRQ",
        ),
        ("They met near the Red Sea.", "the Red Sea", "Red Sea", "region", None),
        ("Iran's army left Tabriz.", "Tabriz", "Tabriz", "city", "IRN"),
        ("A bomb went off in Zzyzxville.", "Zzyzxville", "Zzyzxville", "unknown", None),
    ],
)
def test_where(
    parser: Parser, text: str, words: str, name: str, level: str, country: str | None
) -> None:
    where = at(read(parser, text), words).where
    assert where is not None
    assert (where.name, where.level, where.country) == (name, level, country)
    assert (where.latitude is None) == (level in ("unknown", "province"))


@pytest.mark.parametrize(
    ("text", "quote", "low", "high", "unit", "wording"),
    [
        ("They arrested dozens of men.", "dozens", 24, None, "men", "vague"),
        ("More than 20 people died.", "More than 20", 21, None, "people", "at_least"),
        ("At least 300 were wounded.", "At least 300", 300, None, "", "at_least"),
        ("About 300 soldiers fled.", "About 300", 300, 300, "soldiers", "about"),
        ("Twenty-three miners died.", "Twenty-three", 23, 23, "miners", "exact"),
        ("Some 1.5 million people fled.", "Some 1.5 million", 1500000, 1500000, "people", "about"),
        ("Up to 40 troops left.", "Up to 40", None, 40, "troops", "at_most"),
        ("Several judges resigned.", "Several", 3, None, "judges", "vague"),
        (
            "Tens of thousands of people marched.",
            "Tens of thousands",
            20000,
            None,
            "people",
            "vague",
        ),
        ("Two of the judges resigned.", "Two", 2, 2, "judges", "exact"),
    ],
)
def test_counts(
    parser: Parser,
    text: str,
    quote: str,
    low: int | None,
    high: int | None,
    unit: str,
    wording: str,
) -> None:
    count = read(parser, text).counts[0]
    many = count.how_many
    assert (count.span.quote, many.low, many.high, many.unit, many.wording) == (
        quote,
        low,
        high,
        unit,
        wording,
    )


@pytest.mark.parametrize(
    "text",
    [
        "It cost $20 million.",
        "A 45-year-old man spoke.",
        "Prices rose 5 percent.",
        "G-8 met.",
        "iPhone 4 owners complained.",
        "Boeing 747 pilots left.",
    ],
)
def test_no_counts(parser: Parser, text: str) -> None:
    assert read(parser, text).counts == ()


def test_conjuncts_are_mentions_of_their_own(parser: Parser) -> None:
    mentions = read(parser, "France and Germany met soldiers and farmers.")
    quotes = [item.span.quote for item in mentions.items]
    assert quotes == ["France", "Germany", "soldiers", "farmers"]


def test_the_name_begins_after_an_office_with_its_of(parser: Parser) -> None:
    person = at(
        read(parser, "Secretary of the Interior Sally Jewell left."),
        "Secretary of the Interior Sally Jewell",
    )
    assert (person.name, person.office) == ("Sally Jewell", "secretary of the interior")
    assert person.sector == "GOV"


def test_former_leaders_are_elites_after_their_term(parser: Parser) -> None:
    text = "Jacques Chirac met the envoy."
    assert at(read(parser, text, "2003-05-01"), "Jacques Chirac").sector == "GOV"
    assert at(read(parser, text, "2010-05-01"), "Jacques Chirac").sector == "ELI"


def test_by_token_finds_the_mention_of_a_head(parser: Parser) -> None:
    mentions = read(parser, "Police arrested two men.")
    mention = mentions.at(0, 3)
    assert mention is not None
    assert mention.span.quote == "two men"
    assert mentions.at(0, 1) is None


def test_the_given_name_is_in_the_best_name(parser: Parser) -> None:
    mentions = read(parser, "Roberto Ruiz Paz died. Ruiz Paz led a bank. Ruiz Paz was rich.")
    assert at(mentions, "Ruiz Paz").name == "Roberto Ruiz Paz"


def test_a_wife_is_not_her_husband(parser: Parser) -> None:
    mentions = read(parser, "General Ruiz's wife, Maria Ruiz, died in Lima.")
    wife, husband = at(mentions, "Maria Ruiz"), at(mentions, "General Ruiz")
    assert wife.chain == at(mentions, "General Ruiz's wife").chain != husband.chain


def test_a_site_holds_whose_it_is(parser: Parser) -> None:
    mentions = read(parser, "Rebels burned the offices of two newspapers in Lima.")
    assert at(mentions, "the offices of two newspapers").kind == "place"
