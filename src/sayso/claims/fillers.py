"""What an argument is, for the conditions of the lexicon: its classes, and whether it can act."""

from sayso.lexicon.acts import Slot
from sayso.lexicon.nouns import Nouns
from sayso.model import Mention, Mentions, Sentence, Token

_PARTY = frozenset(("person", "group", "org", "country", "armed", "official"))
_ARMED = frozenset(("MIL", "COP", "REB", "PRM", "UAF", "SPY"))
_OFFICIAL = frozenset(("GOV", "LEG", "JUD"))
_KINDS = {
    "person": frozenset(("person", "party")),
    "group": frozenset(("group", "party")),
    "organisation": frozenset(("org", "party")),
    "place": frozenset(("place",)),
}
_UNKNOWN: frozenset[str] = frozenset()
_NOMINAL = frozenset(("NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "CD", "DT", "WP", "WDT", "JJ"))
_CREWED = frozenset(  # a craft, gun or service stands for its people
    """aircraft airplane plane warplane jet fighter bomber gunship helicopter drone warship ship
    vessel boat gunboat frigate destroyer cruiser corvette submarine carrier trawler cutter tank
    artillery battery gun gunner convoy patrol fleet squadron intelligence""".split()
)
_CREWS = frozenset(("country", "armed"))
_WITH_PEOPLE = frozenset(("city", "province", "district", "region"))
_BETWEEN_STATES = frozenset(("UNO", "IGO", "EUR"))
_SHARES = frozenset(("%", "percent", "third", "quarter", "fifth", "tenth"))
_PLACES = frozenset(("place", "facility", "country"))
_PEOPLE = frozenset(("party", "person", "group", "armed", "official"))
_UNKNOWN_TAGS = frozenset(("PRP", "WP", "WDT", "DT", "CD"))
_NAMED = frozenset(("PERSON", "NORP"))
_ANY_PARTY = frozenset(("party", "org", "country"))
_AMOUNTS = frozenset(("MONEY", "PERCENT", "QUANTITY", "ORDINAL"))
_AMOUNT = frozenset(("money",))
_WORKS = frozenset(("PRODUCT", "WORK_OF_ART", "LAW", "EVENT", "LANGUAGE"))
_WORK = frozenset(("goods",))
_LINKERS = frozenset(
    """order addition conjunction response relation regard respect terms term spite favor favour
    light view accordance behalf charge exchange return retaliation protest case front part place
    course process result line turn fact total general particular advance""".split()
)
_LINKER = frozenset(("abstract",))
_GATHERING = frozenset(("event",))
_FEASTS = frozenset(
    """anniversary bachelor beach birthday block christmas cocktail costume dance dinner drinking
    eve farewell garden graduation halloween holiday house launch office pool private retirement
    slumber street surprise tea victory wedding welcome""".split()
)
_PROPER = frozenset(("NNP", "NNPS"))
_SOMEBODY = frozenset(("person", "group", "party"))
_ONE = frozenset(("person", "party"))
_ANYBODY = frozenset(
    """nobody anybody somebody everybody no-one anyone someone everyone none""".split()
)
_PLURAL = frozenset(("they", "them", "their", "we", "us", "our"))
_TIME = frozenset(("time",))
_COUNTRY = frozenset(("country", "place", "party"))
_CITY = frozenset(("place", "party"))
_LADEN = frozenset(("fill", "lade", "load", "pack", "rig", "stuff"))
_PERSONAL = frozenset(
    (
        "he",
        "she",
        "they",
        "him",
        "her",
        "them",
        "we",
        "us",
        "i",
        "me",
        "who",
        "whom",
        "you",
        "his",
        "their",
        "our",
        "my",
    )
)
_HARMED = frozenset(("dead", "hurt", "injured", "missing", "wounded"))
_HARM = frozenset(
    """abduct arrest behead capture detain evacuate execute hang hospitalise hospitalize injure
    imprison jail kidnap kill massacre murder rescue slaughter stab wound""".split()
)
_COLLECTIVE = frozenset(("org", "country"))
_OF_MANY = frozenset(("any", "each", "every", "last", "no"))
_WORDY = frozenset(("speech", "abstract", "disease"))
_PEOPLES = frozenset(("person", "group"))
_PRIVATE = frozenset(("AGR", "CVL", "EDU", "LAB", "SOC"))
_PUBLIC = frozenset(("official", "armed", "helper"))
_OWNING = frozenset(("armed", "official", "org"))
_ALONE = frozenset(("he", "she", "him", "her", "himself", "herself", "his"))
_NEUTRAL = frozenset(
    (
        "it",
        "its",
        "which",
        "that",
        "this",
        "these",
        "those",
        "one",
        "all",
        "some",
        "many",
        "several",
        "others",
        "both",
        "most",
    )
)


class Fillers:
    """Answers for the tokens of one sentence; remembers what it has worked out."""

    def __init__(
        self, sentence: Sentence, mentions: Mentions, nouns: Nouns, changes: frozenset[str]
    ) -> None:
        """Nothing is looked up yet. `changes` are nouns made from verbs that have an undergoer."""
        self._changes = changes
        self._sentence = sentence
        self._mentions = mentions
        self._nouns = nouns
        self.unaccusative = nouns.unaccusative
        self._known: dict[int, frozenset[str]] = {}
        for time in mentions.times:
            if time.sentence == sentence.index:
                for token in sentence.tokens:
                    if time.start <= token.start < time.end:
                        self._known[token.index] = _TIME

    def mention(self, index: int) -> Mention | None:
        """The mention that the token heads."""
        return self._mentions.at(self._sentence.index, index)

    def classes(self, index: int) -> frozenset[str]:
        """The classes of the token's noun phrase; empty when nothing is known."""
        found = self._known.get(index)
        if found is None:
            token = self._sentence.tokens[index]
            found = self._work_out(token)
            found = self._known[index] = found | self._traits(token, found)
        return found

    def _traits(self, token: Token, classes: frozenset[str]) -> frozenset[str]:
        """Whether people are one person, and whether they are known to be private people: of no
        office, army, party or organisation."""
        mention = self.mention(token.index)
        if token.tag == "NNPS" and mention is not None and mention.sector == "CVL":
            return frozenset(("private",))  # "Americans" in Kenya are no state
        if "party" not in classes or classes & _COLLECTIVE:
            return _UNKNOWN
        people = mention is not None and mention.kind in _PEOPLES
        found = set()
        if token.lower in _ALONE or (
            people
            and mention is not None
            and not mention.plural
            and mention.kind == "person"
            and token.tag in ("NN", "NNP")
            and not any(
                child.lower in _OF_MANY  # "until the last soldier has left"
                for child in self._sentence.children(token, "amod", "det")
            )
        ):
            found.add("single")
        if people and mention is not None and mention.sector in _PRIVATE:
            owners = self._sentence.children(token, "poss")  # "the embassy's staff"
            if not classes & _PUBLIC and not any(self.classes(o.index) & _OWNING for o in owners):
                found.add("private")
        return frozenset(found)

    def admits(self, slot: Slot, index: int) -> bool:
        """Whether the slot's conditions hold for the token."""
        token = self._sentence.tokens[index]
        if self.is_time(index):
            return slot.letter == "N" and not slot.allow
        if not slot.allow and not slot.deny:
            if slot.letter == "A":
                return self.can_act(index)
            if slot.letter == "P":
                classes = self.classes(index)
                return bool(classes & _PLACES) or (not classes and token.tag[:3] == "NNP")
            if slot.letter not in ("T", "I"):
                return True
            return token.tag in _NOMINAL and not self._is_linker(token)
        classes = self.classes(index)
        if slot.deny and classes & slot.deny:
            return False
        if not slot.allow:
            return True
        if classes:
            somebody = token.tag == "PRP" and token.lower in _PLURAL
            return bool(classes & slot.allow) or (somebody and "official" in slot.allow)
        return self._admits_unknown(slot, token)

    def _admits_unknown(self, slot: Slot, token: Token) -> bool:
        """Whether something of no known class may pass: a name, a person's pronoun, a number."""
        if token.lower in _NEUTRAL:  # "it", "this", "which", for something nobody could tell
            return False
        if token.lower == "what":
            return False
        if token.tag in ("NNP", "NNPS"):
            if self._is_product(token):  # "the release of the MacBook Pro"
                return "goods" in slot.allow
            mention = self.mention(token.index)
            if mention is not None and mention.kind == "thing":
                return bool(slot.allow & _ANY_PARTY) and token.ent == "ORG"
            return token.ent in _NAMED or bool(slot.allow & _ANY_PARTY)
        return token.tag in _UNKNOWN_TAGS and bool(slot.allow & _PEOPLE)

    def names_change(self, token: Token) -> bool:
        """Whether a noun is made from a verb that has an undergoer: *decline*, *closure*."""
        return token.lemma in self._changes and token.ent == ""

    def can_act(self, index: int) -> bool:
        """Whether the token can be who does it: a party, or something unknown that is a name."""
        classes = self.classes(index)
        if not classes:  # unknown: a name or a pronoun may act, a nameable thing may not
            mention = self.mention(index)
            token = self._sentence.tokens[index]
            if token.tag == "JJ" and (mention is None or not mention.country):
                return mention is None and token.left < index  # "the poor", not "old and new"
            return mention is None or mention.kind != "thing" or mention.form == "pronoun"
        return bool(classes & _PARTY) or "party" in classes or bool(classes & _SPEAKS)

    def is_town(self, index: int) -> bool:
        """Whether the token names a place below a country."""
        mention = self.mention(index)
        return (
            mention is not None
            and mention.kind == "place"
            and mention.where is not None
            and mention.where.level != "country"
        )

    def are_themselves(self, indexes: list[int]) -> bool:
        """Whether all of the tokens are reflexive pronouns."""
        words = [self._sentence.tokens[i].lower for i in indexes]
        return all(word.endswith(("self", "selves")) for word in words)

    def is_court(self, index: int) -> bool:
        """Whether the token is a court, a judge or a prosecutor."""
        mention = self.mention(index)
        return mention is not None and mention.sector == "JUD"

    def is_time(self, index: int) -> bool:
        """Whether the token stands in a time expression."""
        return self._known.get(index) is _TIME

    def is_bare_thing(self, index: int) -> bool:
        """Whether the token is known to be something that neither acts nor suffers as a party."""
        classes = self.classes(index)
        return bool(classes) and not classes & _PARTY and "party" not in classes

    def parties(self, indexes: list[int]) -> list[int]:
        """Those of the tokens that are known parties."""
        return [index for index in indexes if "party" in self.classes(index)]

    def _work_out(self, token: Token) -> frozenset[str]:
        if token.lemma in self._nouns.partitives or token.lower in _SHARES or token.tag == "CD":
            whole = self._whole(token)
            if whole is not None:
                return self.classes(whole.index)
        if token.ent in _AMOUNTS:
            return _AMOUNT
        if self._is_linker(token):
            return _LINKER
        if token.lemma == "party" and self._is_gathering(token):
            return _GATHERING
        mention = self.mention(token.index)
        if token.lower in _PERSONAL and token.tag[:2] in ("PR", "WP"):
            if mention is not None and mention.name.lower() != token.lower:
                known = _from_mention(mention)  # the classes of what it stands for
                if known & _PARTY:
                    return known | {"group"} if token.lower in _PLURAL else known
            return _ONE if token.lower in _ALONE else _SOMEBODY
        classes = self._of_noun(token) if token.tag in ("NN", "NNS") else _UNKNOWN
        if token.tag in _PROPER and token.index == 0 and not token.ent:
            classes = self._in_capitals(token)
        if self._is_somebody(token):
            return _SOMEBODY
        if mention is not None:
            classes = classes | _from_mention(mention)
            if not classes and mention.kind == "thing" and token.tag in _PROPER:
                classes = _UNKNOWN if self._is_product(token) else self._in_capitals(token)
            if not classes and token.ent in _WORKS:
                classes = _WORK
        elif token.lower in _NEUTRAL:
            return self._as_before(token)
        elif token.tag in _PROPER and not classes:
            return self._in_capitals(token)
        if not classes and _is_headcount(self._sentence, token):
            return _SOMEBODY
        if token.lemma in _CREWED and self._has_crew(token):
            classes = classes | {"armed", "party"}
        if "vehicle" in classes and self._is_laden(token):
            classes = classes | {"weapon"}
        if classes & _PARTY and "party" not in classes:
            classes = classes | {"party"}
        if "person" in classes and token.tag in ("NNS", "NNPS"):
            classes = classes | {"group"}
        elif "person" in classes and token.tag == "NN":
            classes = classes - {"group"}  # "a pupil" is nobody in the plural
        return classes

    def _is_product(self, token: Token) -> bool:
        """Whether a name is that of a product, or of a model of one: *MacBook Pro*."""
        return any(
            mention is not None and (mention.link or "").startswith("product:")
            for part in (token, *self._sentence.children(token, "compound", "nmod"))
            if (mention := self.mention(part.index)) or True
        )

    def is_other_word(self, token: Token) -> bool:
        """Whether a noun is the head of a compound that names no act, though the noun alone does:
        *news conference*, *court battle*."""
        if token.tag not in ("NN", "NNS") or token.index == 0:
            return False
        alone = self._nouns.of(token.lemma)
        if "event" not in alone:
            return False
        before = self._sentence.tokens[token.index - 1]
        run = self._nouns.of(f"{before.lower} {token.lemma}")
        return bool(run & _WORDY) and not run & alone

    def is_in_charge(self, token: Token) -> bool:
        """Whether *charge* accuses nobody: *was in charge of the cases*."""
        bare = token.dep == "pobj" and token.left == token.index
        return token.lower == "charge" and bare and self._sentence.head(token).lower == "in"

    def _of_noun(self, token: Token) -> frozenset[str]:
        """The classes of the longest listed run of words that ends in the noun."""
        tokens = self._sentence.tokens
        run = token.lemma
        found = self._nouns.of(run)
        for before in reversed(tokens[max(0, token.index - 3) : token.index]):
            if before.tag[:2] not in ("NN", "JJ", "HY", "VB", "IN"):
                break
            run = f"{before.lower} {run}"
            found = self._nouns.of(run) or found
        return found

    def _in_capitals(self, token: Token) -> frozenset[str]:
        """The classes of a common noun written like a name: *the Power Pylon*, *Rio Bridge*."""
        lower = token.lower
        return self._nouns.of(lower) or self._nouns.of(lower.removesuffix("s"))

    def _is_gathering(self, token: Token) -> bool:
        """Whether a party is a feast: *at a party*, *a birthday party*."""
        if any(c.lower in _FEASTS for c in self._sentence.children(token, "compound", "amod")):
            return True
        return token.dep == "pobj" and self._sentence.head(token).lower in ("at", "during")

    def _is_laden(self, token: Token) -> bool:
        """Whether a vehicle is itself the bomb: *a truck packed with dynamite exploded*."""
        for child in self._sentence.children(token, "acl"):
            if child.lemma in _LADEN:
                for prep in self._sentence.children(child, "prep"):
                    for load in self._sentence.children(prep, "pobj"):
                        if prep.lower == "with" and "weapon" in self.classes(load.index):
                            return True
        return False

    def _has_crew(self, token: Token) -> bool:
        """Whether an acting craft or gun is called by whose it is: *French helicopters*."""
        if token.dep not in ("nsubj", "conj") and not (
            token.dep == "pobj" and self._sentence.head(token).dep == "agent"
        ):
            return False
        beside = self._sentence.children(token, "amod", "compound", "nmod", "poss")
        for owner in beside:
            mention = self.mention(owner.index)
            between_states = mention is not None and mention.country in _BETWEEN_STATES
            if self.classes(owner.index) & _CREWS or between_states:
                return not self.is_town(owner.index)
        return False

    def _as_before(self, token: Token) -> frozenset[str]:
        """*it* as the object of a second verb stands for the first one's: *signed the treaty but
        did not ratify it*."""
        sentence = self._sentence
        verb = sentence.head(token)
        if token.tag != "PRP" or token.dep != "dobj" or verb.dep != "conj":
            return _UNKNOWN
        before = sentence.child(sentence.head(verb), "dobj")
        if before is None or before.tag not in ("NN", "NNP") or sentence.child(verb, "nsubj"):
            return _UNKNOWN
        return self.classes(before.index)

    def _is_somebody(self, token: Token) -> bool:
        """Whether a pronoun stands for people: *no one*, *anyone*, *those killed by the army*."""
        if token.lower in _ANYBODY:
            return True
        if token.lower == "one":
            return any(c.lower == "no" for c in self._sentence.children(token, "det"))
        return token.lower == "those" and any(self._sentence.children(token, "acl", "relcl"))

    def _is_linker(self, token: Token) -> bool:
        """Whether a noun is part of a preposition: *in order to*, *in response to*."""
        if token.lemma not in _LINKERS or token.index == 0:
            return False
        return token.dep == "pobj" and token.left == token.index

    def parts(self, index: int) -> list[int]:
        """What a quantity, a series or a consignment is one of: *two days of talks*, *half of the
        debt*; empty for other nouns."""
        token = self._sentence.tokens[index]
        known = self._nouns
        if (
            token.lemma not in known.partitives
            and token.lemma not in known.collectives
            and token.tag != "CD"
        ):
            return []
        whole = self._whole(token)
        return [] if whole is None else [whole.index, *self.parts(whole.index)]

    def _whole(self, token: Token) -> Token | None:
        """What a quantity is a quantity of: *tons of rice*, *part of the camp*."""
        for prep in self._sentence.children(token, "prep"):
            if prep.lower == "of":
                return self._sentence.child(prep, "pobj")
        return None


def _is_headcount(sentence: Sentence, token: Token) -> bool:
    """Whether a bare number counts people: *ten were killed*, *left 12 dead*."""
    if token.tag != "CD" or token.ent in ("DATE", "TIME"):
        return False
    head = sentence.head(token)
    if token.dep == "nummod":
        return head.lower in _HARMED
    return token.dep == "nsubjpass" and head.lemma in _HARM


_SPEAKS = frozenset(("weapon", "vehicle", "document", "speech", "norm", "event"))


def _from_mention(mention: Mention) -> frozenset[str]:
    classes = _KINDS.get(mention.kind, _UNKNOWN)
    if mention.kind == "place" and mention.where is not None:
        level = mention.where.level
        classes = _COUNTRY if level == "country" else _CITY if level in _WITH_PEOPLE else classes
    if mention.form == "adjective" and mention.country:
        classes = _COUNTRY
    if mention.link is not None and mention.link.startswith(("country:", "capital:")):
        classes = classes | {"country"}
    if mention.sector in _ARMED:
        classes = classes | {"armed"}
    if mention.sector == "JRN":
        classes = classes | {"media"}
    if mention.sector in _OFFICIAL:
        classes = classes | {"official"}
    return classes
