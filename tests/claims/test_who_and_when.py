"""Who is told to have done it, to whom, when and whether: where a false claim is the worst."""

from typing import Any

import pytest

from sayso.model import Claim, Report

pytestmark = pytest.mark.parser


def claim_of(coder: Any, text: str, trigger: str) -> Claim:
    """The claim whose act is named by the word, in a report of 1 June 2004."""
    claims: tuple[Claim, ...] = coder.code(Report.from_text(text, published="2004-06-01")).claims
    return next(claim for claim in claims if claim.trigger.quote == trigger)


@pytest.mark.parametrize(
    ("text", "trigger", "actors", "targets"),
    [
        # harm hung on the place where it was done
        (
            "A clerk opened fire at a birthday party killing two guests.",
            "killing", ["A clerk"], ["two guests"],
        ),
        (
            "Gunmen attacked a convoy near Goma killing four soldiers.",
            "killing", ["Gunmen"], ["four soldiers"],
        ),
        (
            "A shooting at a Hamburg bank that left a guard dead shocked the city.",
            "left", [], ["a guard"],
        ),
        # who held or burned a thing is no owner of it
        (
            "The barge burned by the militia was a boat that had been seized by smugglers.",
            "seized", ["smugglers"], ["The barge"],
        ),
        (
            "The opposition blamed the army of killing the bishop.",
            "killing", ["the army"], ["the bishop"],
        ),
        (
            "The driver was arrested for investigation of fraud.",
            "investigation", [], ["The driver"],
        ),
        ("A clinic bombing killed a guard and wounded a nurse.", "wounded", [], ["a nurse"]),
        (
            "He fled after the bombing of a clinic that killed a guard and maimed a nurse.",
            "maimed", [], ["a nurse"],
        ),
        (
            "The 1983 bombings of barracks in Beirut, which killed 299 soldiers and "
            "shook Paris, were condemned.",
            "killed", [], ["299 soldiers"],
        ),
        (
            "It came after the mayor announced victory, following fighting that left about "
            "900 dead and more than 1,400 wounded in a week.",
            "wounded", [], ["more than 1,400"],
        ),
        # the last item of a list that is the subject of the verb after it
        (
            "The army attacked the soldiers and policemen burned the depot.",
            "attacked", ["The army"], ["the soldiers"],
        ),
        (
            "The army attacked the soldiers and policemen burned the depot.",
            "burned", ["policemen"], ["the depot"],
        ),
        # who suffers is not blamed for it
        ("The minister condemned the murder of the nuns.", "condemned", ["The minister"], []),
        (
            "The minister condemned the murder of the nuns by rebels.",
            "condemned", ["The minister"], ["rebels"],
        ),
        (
            "The envoys were critical of the raids on the mosque's school.",
            "were", ["The envoys"], ["the raids"],
        ),
        (
            "Police raided the homes of union leaders.",
            "raided", ["Police"], ["union leaders"],
        ),
        (
            "One of the rebels who was wounded is in a clinic.",
            "wounded", [], ["One of the rebels"],
        ),
        (
            "The sailors exchanged fire with the pirates.",
            "exchanged", ["The sailors"], ["the pirates"],
        ),
        # those who are added
        (
            "The hostages could be killed, as well as their cook.",
            "killed", [], ["The hostages", "their cook"],
        ),
        (
            "The militia killed the nuns along with their driver.",
            "killed", ["The militia"], ["the nuns", "their driver"],
        ),
        ("The gunman opened fire at a party in Belfast.", "opened", ["The gunman"], []),
        (
            "Nobody has complained to Perez about maintaining relations with Cuba.",
            "complained", ["Nobody"], ["Perez"],
        ),
    ],
)  # fmt: skip
def test_who(text: str, trigger: str, actors: list[str], targets: list[str], coder: Any) -> None:
    claim = claim_of(coder, text, trigger)
    assert [cell.text for cell in claim.actors] == actors
    assert [cell.text for cell in claim.targets] == targets


@pytest.mark.parametrize(
    ("text", "trigger", "when"),
    [
        ("He was being tried for murder in March 2003.", "murder", "../2003-03-31"),
        ("The general was charged on Monday with killing the priest.", "charged", "2004-05-31"),
        ("The general was charged on Monday with killing the priest.", "killing", "../2004-05-31"),
        ("The colonel was jailed in 1994 for a massacre in 1991.", "massacre", "1991"),
        ("The bank has shut since the May 1998 bombing of its vault.", "bombing", "1998-05"),
        (
            "The league claimed the murder of the consul, which occurred on Sunday in Odessa.",
            "murder", "2004-05-30",
        ),
        ("A sailor opened fire at an Easter market on Friday.", "opened", "2004-05-28"),
        ("The clerk was arrested early Jan. 6 in Lima.", "arrested", "2004-01-06"),
        ("The army left on Monday after the bombing of the market.", "bombing", "../2004-05-31"),
        (
            "The warrant charged him with murder in the 1881 shooting of a sheriff.",
            "charged", "../2004-06-01",
        ),
    ],
)  # fmt: skip
def test_when(text: str, trigger: str, when: str, coder: Any) -> None:
    time = claim_of(coder, text, trigger).time
    assert time is not None
    assert time.name == when


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        ("The report that rebels shot the envoy is unfounded.", "shot", "did_not_happen"),
        ("The claim that the army bombed the village is false.", "bombed", "did_not_happen"),
        ("It may be recalled that rebels raided the town in 1987.", "raided", "happened"),
        ("The attack on the station follows the same line.", "attack", "happened"),
        ("The bishop asked: Could the army have bombed the village?", "bombed", "hypothetical"),
        (
            "Convoys were moved so as to proceed with the shelling of the harbour.",
            "shelling", "planned",
        ),
        ("The union wants the army to stop shelling the town.", "shelling", "ongoing"),
    ],
)  # fmt: skip
def test_whether(text: str, trigger: str, status: str, coder: Any) -> None:
    assert claim_of(coder, text, trigger).status == status


@pytest.mark.parametrize(
    "text",
    [
        "It is not by burning crops that peace will be made.",
        "The verdict struck a blow against the cartel.",
        "His companions raised the alarm.",
        "The judges were in charge of the court.",
        "Our concern is not voiced in terms of nationality.",
    ],
)
def test_nobody_did_it(text: str, coder: Any) -> None:
    assert not coder.code(Report.from_text(text)).claims


def test_what_is_called_false_is_told_by_who_calls_it_so(coder: Any) -> None:
    claim = claim_of(coder, "The claim that the army bombed the village is false.", "bombed")
    assert len(claim.say_so) == 1


def test_force_that_is_only_to_end_is_no_act_of_who_is_to_end_it(coder: Any) -> None:
    claims = coder.code(Report.from_text("We have to end this siege by talking.")).claims
    assert [claim.type for claim in claims] == ["RETREAT"]


def test_a_place_of_the_target_is_no_place_of_an_accusation(coder: Any) -> None:
    text = "A witness accused an official of the Cuban embassy in Lima of theft."
    assert not claim_of(coder, text, "accused").places


@pytest.mark.parametrize(
    ("text", "type_", "places"),
    [
        (
            "They drove to the harbour of Alexandria, where they shot two guards.",
            "ASSAULT",
            ["Alexandria"],
        ),
        (
            "London called for the party to be expelled from the talks on Northern Ireland.",
            "SANCTION",
            [],
        ),
        ("The senator was murdered in Guatemala city.", "ASSAULT", ["Guatemala City"]),
        ("The senator was murdered in Guatemala.", "ASSAULT", ["Guatemala"]),
    ],
)
def test_where(coder: Any, text: str, type_: str, places: list[str]) -> None:
    claim = next(
        claim for claim in coder.code(Report.from_text(text)).claims if claim.type == type_
    )
    assert [place.name for place in claim.places] == places
