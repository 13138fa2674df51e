"""Common words in a public and in an everyday sense: who takes part decides, or how it stands."""

from typing import Any

import pytest

from sayso import Coder
from sayso.model import Report

pytestmark = pytest.mark.parser


@pytest.mark.parametrize(
    ("text", "types"),
    [
        # private people meet and help each other: nothing of public affairs
        ("The foreign minister met the exiles in Lisbon.", ["CONSULT"]),
        ("The widow met her cousins in Lisbon.", []),
        ("The players talked with the children after lunch.", []),
        ("The nurses' union negotiated with the ministry.", ["CONSULT"]),
        ("President Sadat visited Jerusalem in November 1977.", ["CONSULT"]),
        ("Tourists visited Kenya in large numbers.", []),
        ("The farmer helped the woman.", []),
        ("The Red Cross helped the villagers.", ["AID"]),
        ("The student gave the tourists information about the museum.", []),
        ("Jordan passed information to the German police.", ["COOPERATE"]),
        # nobody rallies, walks out or marches alone
        ("Nurses walked out over low wages.", ["PROTEST"]),
        ("A woman walked out of the store.", []),
        ("Dockers struck in Rotterdam.", ["PROTEST"]),
        ("The dealer struck at noon.", []),
        ("Troops entered the palace in Kabul.", ["MOBILIZE"]),
        ("An officer entered the kitchen.", []),
        ("British soldiers left Aden in November 1967.", ["RETREAT"]),
        ("The officer left the city for his holidays.", []),
        # rebels on barricades are no protesters
        ("Students set up barricades in the Latin Quarter.", ["PROTEST"]),
        ("Rebels set up barricades on the coastal road.", ["COERCE"]),
        # bare words, and words that are parts of others
        ("Pervez Musharraf left office in August 2008.", ["RETREAT"]),
        ("The cleaners left the office at six.", []),
        ("Margaret Thatcher held office from 1979 to 1990.", ["office"]),
        ("The clerks held an office party.", []),
        ("The minister attended a conference in Bandung.", ["CONSULT"]),
        ("The minister attended a news conference in Bandung.", []),
        ("The militias ended their battle for the port.", ["RETREAT", "ASSAULT"]),
        ("The parents ended their court battle.", []),
        # one steps back from one's own violence only
        ("The rebels put an end to their offensive.", ["RETREAT", "ASSAULT"]),
        ("The Germans put a stop to the bombardment by the British.", ["ASSAULT"]),
        # lists, leaders and firms
        ("The movement is listed by Canada as a terrorist group.", ["designation"]),
        ("The shop is listed as a cafe.", []),
        ("Xanana Gusmão led the party for seventeen years.", ["office"]),
        ("The striker led the club to three titles.", []),
        ("The carmaker will fire a third of its drivers.", []),
        ("The software firm lent the bank a million dollars.", []),
        ("Two airlines were in talks with a carmaker.", []),
        ("The airline was in talks with the Swiss government.", ["CONSULT"]),
        ("The company's president resigned.", []),
        ("The prime minister resigned.", ["RETREAT"]),
        ("The widow was a member of a large family.", []),
        ("Americans visited Kenya in large numbers.", []),
        ("The Israeli-Palestinian talks in Taba ended on Saturday.", ["CONSULT"]),
    ],
)
def test_sense(text: str, types: list[str], coder: Any) -> None:
    claims = coder.code(Report.from_text(text)).claims
    assert [claim.type for claim in claims if claim.kind != "naming"] == types


@pytest.mark.parametrize(
    ("text", "actors", "targets"),
    [
        # who is spoken of undergoes a passive infinitive
        ("The envoys are sure to be handed over to the king.", [], ["the king"]),
        ("The guests had to be evacuated from the hotel.", [], ["The guests"]),
        # an office is of what its title names
        (
            "Kofi Annan served as head of the peacekeeping department until 1996.",
            ["Kofi Annan"],
            ["the peacekeeping department"],
        ),
        # a ship can be rescued
        (
            "Norwegian sailors went to the rescue of Polish fishermen off Iceland.",
            ["Norwegian sailors"],
            ["Polish fishermen"],
        ),
        ("The rebels let the captain go.", ["The rebels"], ["the captain"]),
        # a partner before a comma, an audience, whose flag it is, what is occupied
        (
            "With Russian colonel Valery Polyakov, Wallenberg set up a joint commission.",
            ["Wallenberg"],
            ["Russian colonel Valery Polyakov"],
        ),
        ("Churchill had an audience with King George.", ["Churchill"], ["King George"]),
        ("Protesters waved British flags.", ["Protesters"], []),
        ("Students occupied the university.", ["Students"], ["the university"]),
        ("Egypt-Syria talks resumed.", ["Egypt", "Syria"], []),
        # help that comes from somebody
        (
            "Lufthansa was given loans from the German government.",
            ["the German government"],
            ["Lufthansa"],
        ),
    ],
)
def test_roles(text: str, actors: list[str], targets: list[str], coder: Any) -> None:
    (claim,) = [c for c in coder.code(Report.from_text(text)).claims if c.kind != "naming"]
    assert [cell.text for cell in claim.actors] == actors
    assert [cell.text for cell in claim.targets] == targets


def test_the_reason_is_named(coder: Any) -> None:
    (left,) = coder.code(Report.from_text("The widow met her cousins in Lisbon.")).left_out
    assert left.detail == "private people deal with each other"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("A clinic located in Lyon makes vaccines.", "ongoing"),
        ("A gang led by two brothers sells the drug.", "ongoing"),
        ("A clinic located in Lyon made vaccines.", "happened"),
        ("A clinic located in Lyon will make vaccines.", "ongoing"),
    ],
)
def test_a_participle_shares_the_tense(text: str, status: str, coder: Any) -> None:
    states = [c for c in coder.code(Report.from_text(text)).claims if c.kind == "state"]
    assert [claim.status for claim in states] == [status]


def test_what_is_set_for_a_day_is_planned(coder: Any) -> None:
    text = "Prime Minister Meir meets President Nixon on Monday."
    report = Report.from_text(text, published="1973-02-23")  # a Friday
    (claim,) = coder.code(report).claims
    assert (claim.type, claim.status) == ("CONSULT", "planned")


def test_business_is_an_act_of_no_type(coder: Any) -> None:
    untyped = Coder(coder.parser, coder.lexicon, untyped=True)
    claims = untyped.code(Report.from_text("Two airlines were in talks with a carmaker.")).claims
    assert [claim.type for claim in claims] == [None]


def test_what_is_so_now_was_not_before_the_report(coder: Any) -> None:
    report = Report.from_text("A gang led by two brothers sells the drug.", published="1989-10-30")
    (claim,) = [c for c in coder.code(report).claims if c.kind == "state"]
    assert claim.time is None or claim.time.name != "../1989-10-30"
