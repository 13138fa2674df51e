"""To whom an act is done, where no object names it: purpose, grievance, owner, place."""

from typing import Any

import pytest

from sayso.model import Claim, Report

pytestmark = pytest.mark.parser


def code(coder: Any, text: str) -> tuple[Claim, ...]:
    return tuple(coder.code(Report.from_text(text)).claims)


def words(claim: Claim) -> tuple[str | None, list[str], list[str]]:
    return claim.type, [c.text for c in claim.actors], [c.text for c in claim.targets]


@pytest.mark.parametrize(
    ("text", "type_", "actor", "target"),
    [
        # protests: the demand or the grievance behind them
        (
            "Miners began a strike in anger at the cabinet's decision to close three pits.",
            "PROTEST", "Miners", "the cabinet",
        ),
        (
            "Peasants marched to protest the killing of two farmers by Chilean troops.",
            "PROTEST", "Peasants", "Chilean troops",
        ),
        # forces moved are not those they are moved against
        (
            "Ecuador called up conscripts for a campaign against Peru.",
            "MOBILIZE", "Ecuador", "Peru",
        ),
        (
            "Spanish soldiers were put on alert in Ceuta.",
            "MOBILIZE", "Spanish soldiers", "Ceuta",
        ),
        # purposes
        (
            "Greek soldiers opened fire to disperse a crowd of dockers.",
            "ASSAULT", "Greek soldiers", "a crowd of dockers",
        ),
        # whose help it would be
        ("Uganda sought Libyan support for its plan.", "REQUEST", "Uganda", "Libyan"),
        # a measure in a place
        (
            "Portugal threatened to forbid rallies in Goa.",
            "THREATEN", "Portugal", "Goa",
        ),
        # crews
        (
            "Indian aircraft rescued the farmers in Male.",
            "AID", "Indian aircraft", "the farmers",
        ),
        # who comes for an act takes part in it
        (
            "Bolivian and Chilean envoys returned to Geneva for talks on the border.",
            "CONSULT", "Bolivian and Chilean envoys", None,
        ),
        # a subject hung on the phrase before it, and an apposition read as a second subject
        (
            "Delegates of the Red Crescent, a body founded in Ankara, criticised the mayor of Van.",
            "ACCUSE", "Delegates of the Red Crescent", "the mayor of Van",
        ),
        # forces made ready
        (
            "Two divisions were poised to attack the border town.",
            "MOBILIZE", "Two divisions", "the border town",
        ),
        # the tense of what resumes, begins or tightens an act is the act's
        ("Egypt said it would extend its blockade of Eilat.", "THREATEN", "it", "Eilat"),
    ],
)  # fmt: skip
def test_recipient(coder: Any, text: str, type_: str, actor: str, target: str | None) -> None:
    found = [words(claim) for claim in code(coder, text)]
    assert any(
        kind == type_ and actor in actors and (target in targets if target else True)
        for kind, actors, targets in found
    ), found


def test_forces_that_are_moved_are_what_is_moved(coder: Any) -> None:
    (claim,) = code(coder, "Serbia mobilized its reservists.")
    assert not claim.targets
    assert [cell.text for cell in claim.instruments] == ["its reservists"]


def test_a_company_plane_is_nobody(coder: Any) -> None:
    found = code(coder, "An Avianca plane bombed the field.")
    assert not any("Avianca" in cell.text for claim in found for cell in claim.actors)


def test_the_demand_behind_a_protest_is_no_second_event(coder: Any) -> None:
    found = code(coder, "Workers marched to demand reforms from the council.")
    assert [claim.type for claim in found] == ["PROTEST"]


def test_according_to_somebody_is_not_to_somebody(coder: Any) -> None:
    found = code(coder, "Chile offered concessions on the border, according to a senator.")
    assert not any(cell.text == "a senator" for claim in found for cell in claim.targets)


def test_a_description_keeps_whom_its_people_are_of(coder: Any) -> None:
    (claim,) = code(coder, "Gunmen from the movement killed two farmers.")
    assert claim.actors[0].text == "Gunmen from the movement"


def test_a_word_inside_a_longer_phrase_of_its_role_is_not_told_twice(coder: Any) -> None:
    (claim,) = code(coder, "The navy sank a Thai trawler.")
    assert [cell.text for cell in claim.targets] == ["a Thai trawler"]


def test_who_fights_in_a_country_does_not_fight_it(coder: Any) -> None:
    found = code(coder, "The volunteers fought in El Salvador.")
    assert not any(claim.targets for claim in found)


def test_who_is_opposed_is_the_one_who_opposes(coder: Any) -> None:
    found = [words(one) for one in code(coder, "A party opposed to the king met in Fez.")]
    assert ("REJECT", ["A party"], ["the king"]) in found


@pytest.mark.parametrize(
    ("text", "actor", "accused"),
    [
        ("Pinochet's trial opened in Santiago.", [], ["Pinochet"]),
        ("The general's indictment by the tribunal followed.", ["the tribunal"], ["The general"]),
        ("The tribunal's indictment of the general came.", ["The tribunal"], ["the general"]),
    ],
)
def test_who_is_tried_is_no_accuser(
    coder: Any, text: str, actor: list[str], accused: list[str]
) -> None:
    assert ("ACCUSE", actor, accused) in [words(one) for one in code(coder, text)]


@pytest.mark.parametrize(
    ("text", "type_", "targets"),
    [
        # a demand is addressed to who is to act, not to whom the act is good or to whom it is told
        ("Chile demanded that the sailors be released.", "REQUEST", []),
        ("The judge ordered the release of two officers.", "REQUEST", []),
        ("They demanded the return of the statue.", "REQUEST", []),
        ("The envoy insisted that attacks on the Dutch garrison should stop.", "REQUEST", []),
        ("The council insisted that any accord must let the monitors in.", "REQUEST", []),
        (
            "The court ordered the choice of a judge to study the murder of Olof Palme.",
            "REQUEST", [],
        ),
        ("Greece demanded sanctions against Turkey.", "REQUEST", ["Turkey"]),
        ("Prague demanded the withdrawal of Soviet troops.", "REQUEST", ["Soviet troops"]),
        ("Oslo demanded that Berlin release the pastor.", "REQUEST", ["Berlin"]),
        ("The union insisted that the company sign the accord.", "REQUEST", ["the company"]),
        # who is spoken of far below a promise is not who is promised
        (
            "The two kings pledged to consult each other on their views of ties with Rome.",
            "AGREE", [],
        ),
        ("Madrid agreed to buy the Dutch company's mine.", "AGREE", ["the Dutch company"]),
        # who is rebuffed is who asked
        ("The premier rejected a proposal to negotiate with the Basques.", "REJECT", []),
        ("The premier rejected a plan of the bishops to free him.", "REJECT", ["the bishops"]),
        ("The bishops oppose the girl's return to Chile.", "REJECT", ["the girl"]),
        ("The king kept his pledge to democratise the country.", "AGREE", []),
        ("The minister allowed the extension of the visa after losing a case.", "CONCEDE", []),
        ("The two carmakers made labor concessions.", "CONCEDE", []),
        ("Peru signed the Geneva convention.", "SUPPORT", []),
        ("The agency rejected the request filed on the boy's behalf.", "REJECT", []),
        # who may do it
        ("The boy's permission to stay in Florida was revoked.", "CONCEDE", ["The boy"]),
        # a link between sentences is nobody
        ("In addition, Angola expressed solidarity with Cuba.", "SUPPORT", ["Cuba"]),
    ],
)  # fmt: skip
def test_to_whom_words_are_addressed(coder: Any, text: str, type_: str, targets: list[str]) -> None:
    found = [claim for claim in code(coder, text) if claim.type == type_]
    assert [[c.text for c in claim.targets] for claim in found] == [targets]


def test_who_says_two_things_says_the_second_too(coder: Any) -> None:
    text = "The abbot said that this was a crime and called on the governor to act."
    assert ("REQUEST", ["The abbot"], ["the governor"]) in [words(one) for one in code(coder, text)]


def test_granting_a_request_is_agreeing(coder: Any) -> None:
    found = [words(one) for one in code(coder, "Lisbon gave its approval to the navy's request.")]
    assert ("AGREE", ["Lisbon"], ["the navy"]) in found
    assert ("REQUEST", ["Lisbon"], ["the navy"]) not in found
