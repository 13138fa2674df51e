"""The status of acts: the clause, and the words above it."""

import pytest

from sayso.claims.status import condition_of, status_of, under
from sayso.lexicon import FOLDER
from sayso.lexicon.embedding import load_embedding
from sayso.model import Report, Status
from sayso.sentences import Parser
from tests.make import sentence

# sentence, the word that names the act, its status
STATUSES = [
    ("The army is to leave the valley in May.", "leave", "planned"),
    ("The army was to have left the valley in May.", "left", "planned"),
    ("The army is about to attack the town.", "attack", "planned"),
    ("The king is due to visit Spain.", "visit", "planned"),
    ("Without attacking the town, the rebels left.", "attacking", "did_not_happen"),
    ("The rebels left without attacking the town.", "attacking", "did_not_happen"),
    ("After attacking the town, the rebels left.", "attacking", "happened"),
    ("The rebels fled after attacking the town.", "attacking", "happened"),
    ("Before leaving Lima, the general met the press.", "leaving", "happened"),
    ("The general met the bishop before leaving Lima.", "leaving", "happened"),
    ("The general will meet the bishop before leaving Lima.", "leaving", "planned"),
    ("Instead of attacking the town, the rebels left.", "attacking", "did_not_happen"),
    ("The rebels left rather than attacking the town.", "attacking", "did_not_happen"),
    ("I am honored to lead the council.", "lead", "ongoing"),
    ("The carmaker is closing three plants by 2031.", "closing", "planned"),
    ("The carmaker is closing three plants by the river.", "closing", "ongoing"),
    ("He is the second mayor within a year to be shot.", "shot", "ongoing"),
    ("The queen was saddened to leave the town.", "leave", "happened"),
    ("The decision follows an investigation.", "investigation", "happened"),
    ("The collapse would ruin the town.", "collapse", "hypothetical"),
    ("The collapse ruined the town.", "collapse", "happened"),
    ("The money will be used for the repair of the bridge.", "repair", "planned"),
    ("The money was used for the repair of the bridge.", "repair", "happened"),
    ("The king has a plan that includes closures of two mines.", "closures", "planned"),
    ("The firm announced plans to sell the port.", "plans", "happened"),
    ("The murder could have been committed by rebels.", "murder", "hypothetical"),
    ("The town could have been taken by the rebels.", "taken", "did_not_happen"),
    ("He rose to become premier.", "become", "happened"),
    ("He hopes to become premier.", "become", "planned"),
    ("The army appears to be leaving the valley.", "leaving", "hypothetical"),
    ("The treaty gave the king a reason to leave.", "leave", "demanded"),
    ("The king resigned when he could no longer rule.", "rule", "did_not_happen"),
    ("The minister had plans for what he called a new state.", "called", "happened"),
    ("No soldiers were killed.", "killed", "did_not_happen"),
    ("No one was killed in the raid.", "killed", "did_not_happen"),
    ("Nobody was arrested.", "arrested", "did_not_happen"),
    ("None of the soldiers fled.", "fled", "did_not_happen"),
    ("Neither the king nor the queen was killed.", "killed", "did_not_happen"),
    ("The army killed no civilians.", "killed", "did_not_happen"),
    ("The king would have attacked the town.", "attacked", "did_not_happen"),
    ("If the king had attacked, the town would have fallen.", "attacked", "conditional"),
    ("If the king attacks, the town will fall.", "attacks", "conditional"),
    ("The army never attacked the town.", "attacked", "did_not_happen"),
    ("The army did not attack the town.", "attack", "did_not_happen"),
    ("The parties failed to reach a deal.", "reach", "failed"),
    ("The parties did not fail to reach a deal.", "reach", "happened"),
    ("The king refused to sign the treaty.", "sign", "did_not_happen"),
    ("The king managed to sign the treaty.", "sign", "happened"),
    ("The king did not manage to sign the treaty.", "sign", "did_not_happen"),
    ("The king will refuse to sign the treaty.", "sign", "planned"),
    ("The rebels threatened to attack the town.", "attack", "planned"),
    ("The rebels plan to attack the town.", "attack", "planned"),
    ("The crew tried to save the ship.", "save", "hypothetical"),
    ("The council called for talks.", "talks", "demanded"),
    ("The council demanded that troops leave the zone.", "leave", "demanded"),
    ("The general ordered the men to attack.", "attack", "demanded"),
    ("The police forced the men to leave.", "leave", "happened"),
    ("The guards prevented the crowd from entering the square.", "entering", "did_not_happen"),
    ("The police accused the men of robbing a bank.", "robbing", "happened"),
    ("The army has yet to leave the valley.", "leave", "did_not_happen"),
    ("The troops stopped shelling the town.", "shelling", "ended"),
    ("The troops no longer shell the town.", "shell", "ended"),
    ("The rebels nearly killed the king.", "killed", "did_not_happen"),
    ("The army said it would leave the valley.", "leave", "planned"),
    ("The army denied that it had bombed the town.", "bombed", "happened"),
    ("The army did not say that it had bombed the town.", "bombed", "happened"),
    ("The troops are shelling the town.", "shelling", "ongoing"),
    ("The army will attack and burn the town.", "burn", "planned"),
    ("The king was shot and killed.", "killed", "happened"),
    ("The king was not shot or killed.", "killed", "did_not_happen"),
    ("The army did not leave until Friday.", "leave", "happened"),
    ("The army did not only attack the town but burned it.", "attack", "happened"),
    ("The army did not only attack the town but burned it.", "burned", "happened"),
    ("Did the army attack the town?", "attack", "hypothetical"),
    ("Why did the army attack the town?", "attack", "happened"),
    ("Leave the town at once!", "Leave", "demanded"),
    ("Do not attack the town.", "attack", "did_not_happen"),
    ("The army may attack the town.", "attack", "hypothetical"),
    ("The army may not attack the town.", "attack", "hypothetical"),
    ("The army must leave the town.", "leave", "demanded"),
    ("The army must have left the town.", "left", "happened"),
    ("The army should have left the town.", "left", "did_not_happen"),
    ("The army could have left the town.", "left", "did_not_happen"),
    ("The army might have left the town.", "left", "hypothetical"),
    ("The planned attack was cancelled.", "attack", "planned"),
    ("The failed coup shook the king.", "coup", "failed"),
    ("The possibility of an attack worries the king.", "attack", "hypothetical"),
    ("The end of the war came in May.", "war", "ended"),
    ("The talks were cancelled.", "talks", "did_not_happen"),
    ("The attack did not take place.", "attack", "did_not_happen"),
    ("The queen postponed the visit.", "visit", "planned"),
    ("The army agreed to stop shelling the town.", "stop", "planned"),
    ("The army agreed to stop shelling the town.", "shelling", "ongoing"),
    ("Germany and France agreed to resume talks with Iran.", "resume", "planned"),
    ("Germany and France agreed to resume talks with Iran.", "talks", "planned"),
    ("The army began to withdraw.", "withdraw", "happened"),
    ("The army has not begun to withdraw.", "withdraw", "did_not_happen"),
    ("Spain will seek the removal of the leaders once Paris has a new cabinet.", "seek", "planned"),
    ("Spain will seek the removal of the leaders once Paris has a new cabinet.", "has", "planned"),
    ("The army sent troops to crush the revolt.", "crush", "demanded"),
    ("The king was too weak to fight.", "fight", "did_not_happen"),
    ("The king was forced to sign.", "sign", "happened"),
    ("The men are believed to have fled.", "fled", "happened"),
    ("The men are said to be held against their will.", "held", "ongoing"),
    ("The king had to resign.", "resign", "happened"),
    ("The king has to resign.", "resign", "demanded"),
    ("The king promised not to attack.", "attack", "did_not_happen"),
    ("Had the army attacked, the town would have fallen.", "attacked", "conditional"),
    ("He acted as if he owned the town.", "owned", "hypothetical"),
    ("The king is expected to sign the treaty.", "sign", "planned"),
    ("The deal is likely to be signed.", "signed", "planned"),
    ("The king used to hunt.", "hunt", "ended"),
    ("It is possible that the king fled.", "fled", "happened"),
    ("The refusal to sign the treaty angered Spain.", "sign", "did_not_happen"),
    ("The attempt to kill the king failed.", "kill", "hypothetical"),
    ("The decision to close the port angered Spain.", "close", "planned"),
    ("The army was unable to take the town.", "take", "did_not_happen"),
    ("The plan is to sell the port.", "sell", "planned"),
    ("The king hardly spoke.", "spoke", "did_not_happen"),
    ("The king does not want to leave.", "leave", "hypothetical"),
    ("The rebels unsuccessfully attacked the port.", "attacked", "failed"),
    ("The rebels want France to lift the ban.", "lift", "planned"),
    ("France urged Iran to halt its programme.", "halt", "demanded"),
    ("The court allowed the firm to sell the port.", "sell", "hypothetical"),
    ("The talks collapsed without agreement.", "agreement", "did_not_happen"),
    ("There was no attack on the town.", "attack", "did_not_happen"),
    ("The town fell, killing hundreds.", "killing", "happened"),
    ("The bomb will explode, killing hundreds.", "killing", "planned"),
    ("The army sent troops only to lose them.", "lose", "happened"),
    ("Nor did the army attack the town.", "attack", "did_not_happen"),
    ("The two sides neither signed nor rejected the pact.", "signed", "did_not_happen"),
    ("The two sides neither signed nor rejected the pact.", "rejected", "did_not_happen"),
    ("Not a single soldier was killed.", "killed", "did_not_happen"),
    ("Rebels to attack town", "attack", "planned"),
    ("President to visit Spain", "visit", "planned"),
    ("Army kills ten in raid", "kills", "ongoing"),
    ("Ten killed in raid", "killed", "happened"),
    ("The army ruled out attacking the town.", "attacking", "did_not_happen"),
    ("The king considered attacking the town.", "attacking", "planned"),
    ("The rebels threatened a strike.", "strike", "planned"),
    ("The firm denied bribing officials.", "bribing", "happened"),
    ("The unions called off the strike.", "strike", "did_not_happen"),
]


@pytest.mark.parser
@pytest.mark.parametrize(("text", "word", "status"), STATUSES)
def test_status_of_an_act(parser: Parser, text: str, word: str, status: Status) -> None:
    embedding = load_embedding(FOLDER)
    tokens = [(s, t) for s in parser.parse(Report.from_text(text)) for t in s.tokens]
    found, reason = next(status_of(s, t, embedding) for s, t in tokens if t.text == word)
    assert found == status
    assert reason


# the clause alone, without a parser and without embedding words
CLAUSES = [
    ("Troops/NNS/nsubj/1 left/VBD/ROOT/1", 1, "happened"),
    ("Troops/NNS/nsubj/3 did/VBD/aux/3 not/RB/neg/3 leave/VB/ROOT/3", 3, "did_not_happen"),
    ("No/DT/det/1 troops/NNS/nsubj/2 left/VBD/ROOT/2", 2, "did_not_happen"),
    ("Nobody/NN/nsubj/1 left/VBD/ROOT/1", 1, "did_not_happen"),
    ("Troops/NNS/nsubj/2 will/MD/aux/2 leave/VB/ROOT/2", 2, "planned"),
    ("Troops/NNS/nsubj/2 may/MD/aux/2 leave/VB/ROOT/2", 2, "hypothetical"),
    ("Troops/NNS/nsubj/2 must/MD/aux/2 leave/VB/ROOT/2", 2, "demanded"),
    ("Troops/NNS/nsubj/3 would/MD/aux/3 have/VB/aux/3 left/VBN/ROOT/3", 3, "did_not_happen"),
    ("Troops/NNS/nsubj/2 are/VBP/aux/2 leaving/VBG/ROOT/2", 2, "ongoing"),
    ("Leave/VB/ROOT/0 town/NN/dobj/0", 0, "demanded"),
    ("no/DT/det/1 attack/NN/ROOT/1", 1, "did_not_happen"),
]


@pytest.mark.parametrize(("table", "at", "status"), CLAUSES)
def test_clause_alone(table: str, at: int, status: Status) -> None:
    made = sentence(table)
    assert status_of(made, made.tokens[at])[0] == status


def test_reason_names_the_words() -> None:
    made = sentence("No/DT/det/1 troops/NNS/nsubj/2 left/VBD/ROOT/2")
    assert status_of(made, made.tokens[2])[1] == 'negated by "No"'


def test_condition_is_the_clause_and_its_conjunction() -> None:
    made = sentence(
        "Spain/NNP/nsubj/2 will/MD/aux/2 vote/VB/ROOT/2 once/IN/mark/5 France/NNP/nsubj/5 "
        "votes/VBZ/advcl/2"
    )
    condition = condition_of(made, made.tokens[2])
    assert condition is not None
    assert [token.text for token in condition] == ["votes", "once"]


NESTED: list[tuple[Status, Status, Status]] = [
    ("happened", "planned", "planned"),
    ("planned", "happened", "planned"),
    ("did_not_happen", "happened", "did_not_happen"),
    ("did_not_happen", "planned", "hypothetical"),
    ("demanded", "ended", "demanded"),
]


@pytest.mark.parametrize(("outer", "inner", "status"), NESTED)
def test_nested_statuses(outer: Status, inner: Status, status: Status) -> None:
    assert under(outer, inner) == status
