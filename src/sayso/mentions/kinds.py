"""Person, body, group, place or thing: each bit of evidence votes; lists and grammar outvote the
model's label."""

from collections.abc import Mapping

from sayso.lexicon.world import World
from sayso.mentions.draft import Draft
from sayso.model import Sentence, Token

_BY_LABEL = {
    "PERSON": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "NORP": "group",
    "PRODUCT": "thing",
    "WORK_OF_ART": "thing",
    "EVENT": "thing",
    "LAW": "thing",
    "LANGUAGE": "thing",
    "MONEY": "thing",
    "PERCENT": "thing",
    "QUANTITY": "thing",
}
_LOCATIVE = frozenset(
    ("in", "at", "near", "outside", "inside", "around", "throughout", "across", "into")
)
_TAKEN = frozenset(  # one leaves, enters or takes a place
    """leave enter reach capture seize attack bomb shell retake occupy besiege flee visit storm
    liberate control surround evacuate approach recapture overrun bombard raid rock hit""".split()
)
_MEMBERS = frozenset(
    """member leader fighter militant guerrilla rebel commander spokesman spokeswoman supporter
    official leadership founder faction cell chief gunman activist executive employee
    shareholder ceo chairman representative wing headquarters branch cadre insurgent
sympathiser sympathizer stronghold camp affiliate subsidiary""".split()
)
_SPEECH = frozenset(
    """say tell announce claim warn accuse urge deny demand call declare vow insist agree
    refuse reject condemn ask threaten criticise criticize order decide pledge promise""".split()
)
_STATIVE = frozenset(
    """be have lie remain see suffer face experience become need border stretch produce grow
    fall rise cover seem appear contain host lack resemble cost total include enjoy""".split()
)
_MARKETED = frozenset("unveil ship download install discontinue manufacture upgrade".split())
_NO_NAMES = frozenset(
    """GMT UTC EST EDT CST CDT MST MDT PST PDT AKDT BST CET CEST ET PT USD EUR GBP SUV SUVs IQ FAQ
    PC PCs TV TVs DVD CD CDs CEO CFO COO CTO HIV AIDS DNA GPS HTML HTTP IPO GDP GNP VAT PDF URL USB
    ID UFO VIP WMD AM PM BC AD JR SR KO MVP ATM""".split()
)
_HARM = frozenset(
    """kill wound injure stab shoot arrest detain kidnap abduct murder execute behead hang
    strangle imprison jail hurt slay assassinate torture rape""".split()
)
_OF_PERSONS = frozenset(
    """wife husband widow son daughter mother father brother sister parent family lawyer attorney
    killer murderer assassin death murder assassination funeral body life career resignation
    trial bodyguard aide""".split()
)
_ADDRESS = frozenset(
    """accuse urge tell ask warn blame condemn criticise criticize praise request order advise
    inform call pressure press persuade convince allow threaten assure thank invite support
    sanction help assist force oblige fault denounce rebuke chide admonish appeal lobby join
recognise recognize""".split()
)
_DEEDS = frozenset(
    """claim decision offer demand refusal policy position stance response plan proposal
    request move effort attempt accusation denial ambition government ally enemy support
    announcement statement warning threat pledge promise objection opposition insistence
    withdrawal involvement backing approval rejection intention willingness commitment
    programme program campaign criticism reaction failure readiness desire call
    invitation""".split()
)


def vote(draft: Draft, sentence: Sentence, world: World) -> list[tuple[str, float]]:
    """(kind, strength) for each bit of evidence in and around the phrase."""
    if draft.form == "pronoun":
        if draft.kind:
            return [(draft.kind, 1.0)]
        token = sentence.tokens[draft.token]
        if draft.name == "they" and token.dep == "nsubj":
            lemma = sentence.tokens[token.head].lemma
            if lemma in _SPEECH or lemma in _ADDRESS:
                return [("group", 0.6)]
        return []
    known = draft.known
    if known is not None and draft.kind:
        strong = (
            3.0
            if known.sort in ("country", "capital", "territory", "place") and draft.title
            else 10.0
        )
        votes = [(draft.kind, strong)]
        if draft.title:
            votes.append(("person", 8.0))
        return votes
    if draft.form == "name":
        return _vote_name(draft, sentence, world)
    if draft.role is not None:
        if draft.role.kind == "person" and draft.plural:
            return [("group", 4.0)]
        return [(draft.role.kind, 4.0)]
    level = site_level(draft, sentence, world)
    if level:
        return [("place", 3.0)]
    if draft.kind is not None:
        return [(draft.kind, 2.0)]
    token = sentence.tokens[draft.token]
    if (
        draft.plural
        and (token.tag[:2] != "NN" or token.lower == "others")
        and token.dep in ("dobj", "nsubjpass")
    ):
        if sentence.tokens[token.head].lemma in _HARM:
            return [("group", 1.0)]  # "three were stabbed", "wounded six others"
    return [("thing", 0.5)]


def _vote_name(draft: Draft, sentence: Sentence, world: World) -> list[tuple[str, float]]:
    tokens = sentence.tokens
    head = tokens[draft.token]
    if draft.kind == "thing" or draft.name.replace(".", "") in _NO_NAMES:
        return [("thing", 8.0)]
    low = head.lower
    words = draft.name_right - draft.name_left + 1
    votes: list[tuple[str, float]] = []
    shaped = low in world.endings
    if words > 1 and shaped:
        votes.append(("organisation", 6.0))
    elif (
        draft.role is not None
        and draft.role.kind != "person"
        and not draft.title
        and (words > 1 or draft.name_left > draft.left)
    ):
        votes.append((draft.role.kind, 5.0))
    elif words > 1 and low in world.sites:
        votes.append(("place", 5.0))
    if draft.title and not (words > 1 and shaped):
        votes.append(("person", 8.0))
    elif words > 1 and tokens[draft.name_left].text in world.givens and not shaped:
        votes.append(("person", 4.0))
        draft.gender = draft.gender or {"m": "m", "f": "f"}.get(
            world.givens[tokens[draft.name_left].text]
        )
    if (
        tokens[draft.name_left].lower in ("mount", "lake", "port", "camp", "cape", "fort")
        and words > 1
    ):
        votes.append(("place", 5.0))
    cities = world.cities.get(draft.name)
    if cities is None and len(draft.name) > 4 and draft.name.isupper():
        cities = world.cities.get(draft.name.title())  # "HAVANA" in a dateline
    if (
        cities is not None
        and not shaped
        and head.ent != "PERSON"
        and (words > 1 or cities[0][5] > 300)
    ):
        votes.append(("place", 1.8 if words > 1 else 0.7))
    label = _BY_LABEL.get(head.ent)
    if label == "group" and head.tag == "NNP":
        label = None  # nations and faiths are in the lists
    if label == "person" and words > 1 and draft.article == "the" and not draft.title:
        if draft.name_left == draft.left + 1 and tokens[draft.name_left].text not in world.givens:
            label = "organisation"  # "the Gramajo Clique"
    if label is not None:
        votes.append((label, 1.5 if label in ("person", "place") and words > 1 else 1.0))
    votes.extend(_vote_context(draft, sentence, head, words, world))
    return votes or [("thing", 0.3)]


def _vote_context(
    draft: Draft, sentence: Sentence, head: Token, words: int, world: World
) -> list[tuple[str, float]]:
    tokens = sentence.tokens
    votes: list[tuple[str, float]] = []
    acronym = head.text.isupper() and 2 <= len(head.text) <= 8 and words == 1
    if acronym:
        votes.append(("organisation", 1.2))
    dep = head.dep
    if dep == "dobj" and draft.name in world.cities and tokens[head.head].lemma in _TAKEN:
        votes.append(("place", 2.0))
    if dep == "pobj":
        above = tokens[head.head]
        if above.lower in ("from", "to", "towards", "of") and draft.name in world.cities:
            votes.append(("place", 0.7))
        if above.lower == "of" and tokens[above.head].lemma in world.sites:
            votes.append(("place", 3.0))
        if above.lower in _LOCATIVE and draft.article != "the" and not acronym:
            votes.append(("place", 1.6 if draft.name in world.cities else 0.8))
        elif above.lower == "of" and tokens[above.head].lemma in _MEMBERS:
            votes.append(("organisation", 2.5))
    elif dep in ("compound", "poss"):
        above = tokens[head.head]
        if above.lemma in _MEMBERS:
            votes.append(("organisation", 2.0))
        elif dep == "poss" and above.lemma in _OF_PERSONS:
            votes.append(("person", 2.0))
    elif dep in ("dobj", "nsubjpass") and not acronym and tokens[head.head].lemma in _HARM:
        votes.append(("person", 0.8))
    elif dep == "nsubj" and tokens[head.head].lemma in _SPEECH and draft.article == "the":
        votes.append(("organisation", 1.5))
    elif (
        dep == "nsubj"
        and words == 1
        and not acronym
        and tokens[head.head].lemma in _SPEECH
        and not draft.article
    ):
        votes.append(("person", 0.8))
    if head.children:
        for child in sentence.children(head, "relcl", "appos"):
            if child.dep == "relcl" and any(tokens[k].lower == "who" for k in child.children):
                votes.append(("person", 3.0))
            elif child.dep == "appos" and child.tag == "CD":
                votes.append(("person", 3.0))  # an age: "X, 45, said"
        if any(tokens[k].lower == "based" and tokens[k].dep == "acl" for k in head.children):
            votes.append(("organisation", 2.0))  # "Acme, based in Lyon"
    if draft.article == "the" and words == 1:
        votes.append(("organisation", 0.6))
    if (
        head.tag == "NNPS"
        and words == 1
        and (draft.article == "the" or tokens[draft.left].tag == "CD")
    ):
        votes.append(("group", 1.6))  # "six Jesuits"
    if dep == "dobj" and tokens[head.head].lemma in _MARKETED:
        votes.append(("thing", 1.6))
    if draft.article == "poss" and not acronym and not draft.title:
        owner = tokens[draft.owner]
        if owner.lower == "its" or owner.ent == "ORG":
            votes.append(("thing", 1.6))  # "its Xbox": what a body has is no body
    after = draft.token + 1
    if after < len(tokens) and tokens[after].tag == "CD" and tokens[after].head == draft.token:
        votes.append(("thing", 1.2))  # "PlayStation 3"
    return votes


def site_level(draft: Draft, sentence: Sentence, world: World) -> str | None:
    """The level of the kind of place that the head noun names: site for a camp, province for a
    province."""
    sites = world.sites
    tokens = sentence.tokens
    head = tokens[draft.token]
    lemma = head.lemma if head.tag not in ("NNP", "NNPS") else head.lower
    if draft.token > draft.left:
        level = sites.get(f"{tokens[draft.token - 1].lower} {lemma}")
        if level is not None:
            return level
    return sites.get(lemma) or sites.get(head.lower)


def speaks_or_acts(draft: Draft, sentence: Sentence) -> str:
    """What a country or city does here: "acts" or "addressed" (its government is meant),
    "party", "" for a place.

    Metonymy by context: the subject of an act or of speech, the agent of a passive, whom one
    urges or accuses, with whom one talks (Markert and Nissim 2002: place-for-people).
    """
    tokens = sentence.tokens
    token = tokens[draft.token]
    while token.dep == "conj" and token.head != token.index:
        token = tokens[token.head]
    dep = token.dep
    above = tokens[token.head]
    if dep == "nsubj" and above.tag[:2] == "VB":
        return "" if above.lemma in _STATIVE and above.lower != "lied" else "acts"
    if dep == "poss" and above.lemma in _DEEDS:
        return "acts"
    if dep == "nsubj" and above.dep == "relcl":
        return "acts"
    if dep in ("nsubjpass", "dobj", "dative"):
        return "addressed" if above.lemma in _ADDRESS else ""
    if dep == "pobj":
        if above.dep == "agent":
            return "acts"
        if above.lower == "with" or above.lower == "against" and draft.form == "name":
            return "party"
        if above.lower == "to" and tokens[above.head].lemma in (
            "accord",
            "appeal",
            "respond",
            "offer",
        ):
            return "addressed"
    return ""


def gender_of_role(draft: Draft, genders: Mapping[str, str]) -> str | None:
    """The gender that the role noun itself tells: *spokeswoman*, *king*."""
    role = draft.role
    return genders.get(role.word.rsplit(" ", 1)[-1]) if role is not None else None
