"""Words whose label contradicts the label of a word beside them, read again.

Each rule knows one contradiction that the grammar of English leaves no reading for: *to* before
a noun, a past tense coordinated with an infinitive, *have since* without a participle. Comes in: a
Sentence. Goes out: a Draft with the other labels, or None where nothing contradicts.
"""

from sayso.model import Sentence, Token
from sayso.sentences.redraw import Draft

_PLURALS = ("NNS", "NNPS")
_FINITE = ("VBD", "VBZ", "VBP")
_CHARGES = frozenset(("accuse", "acquit", "convict", "suspect", "absolve", "clear"))  # of a deed
_SORTIES = frozenset(("raid", "run", "mission", "campaign", "sortie", "attack", "spree"))
_KIN = frozenset(
    """wife husband widow son daughter brother sister father mother child family baby parent nephew
    niece cousin uncle aunt bodyguard driver aide companion""".split()
)
_PLOTS = frozenset(("plot", "conspiracy", "scheme"))
_CAPTIVES = frozenset(("hostage", "captive", "prisoner"))  # never verbs
_SETTINGS = frozenset(("GPE", "LOC", "FAC", "DATE", "TIME"))
_SETTING_PREPOSITIONS = frozenset(("in", "at", "on", "near", "outside", "during"))
_PREFIXES = frozenset(("re", "co", "un", "over", "out", "mis", "de", "dis", "pre", "counter"))
_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")


def _is_above(sentence: Sentence, high: Token, low: Token) -> bool:
    """Whether a token stands on another's way to the root."""
    while low.head != low.index:
        low = sentence.head(low)
        if low.index == high.index:
            return True
    return False


def cut_prefix(sentence: Sentence) -> Draft | None:
    """*re-established ties*, cut in three, with *re* read as the verb."""
    tokens = sentence.tokens
    for hyphen in tokens[1:-1]:
        prefix, verb = tokens[hyphen.index - 1], tokens[hyphen.index + 1]
        if hyphen.text != "-" or prefix.lower not in _PREFIXES or prefix.end != hyphen.start:
            continue
        if "VB" not in (prefix.tag[:2], hyphen.tag[:2]) or verb.start != hyphen.end:
            continue
        if verb.tag[:2] not in ("VB", "JJ"):
            continue
        three = (prefix.index, hyphen.index, verb.index)
        top = next((i for i in three if tokens[i].head not in three or tokens[i].head == i), None)
        if top is None or top == verb.index or _is_above(sentence, verb, tokens[top]):
            continue
        draft = Draft(sentence)
        draft.tags[verb.index] = verb.tag if verb.tag[:2] == "VB" else "VBD"
        if tokens[top].head == top:
            draft.crown(verb.index)
        else:
            draft.heads[verb.index] = tokens[top].head
            draft.deps[verb.index] = tokens[top].dep
        for index in (prefix.index, hyphen.index):
            draft.heads[index], draft.deps[index] = verb.index, "punct"
        for token in tokens:
            if token.head in three and token.index not in three:
                draft.hang(token.index, verb.index, token.dep)
        return draft
    return None


def of_a_place(sentence: Sentence) -> Draft | None:
    """*the murder in Cali of Judge Mora*, with *of* hung on Cali: no town or day is a person's."""
    for of in sentence.tokens:
        if of.lower != "of" or of.dep != "prep":
            continue
        host = sentence.head(of)
        whose = sentence.child(of, "pobj")
        if host.ent not in _SETTINGS or whose is None or whose.ent != "PERSON":
            continue
        prep = sentence.head(host)
        if host.dep != "pobj" or prep.lower not in _SETTING_PREPOSITIONS:
            continue
        noun = sentence.head(prep)
        if noun.tag[:2] == "VB":
            below = [sentence.child(noun, dep) for dep in ("dobj", "nsubjpass")]
            noun = next((one for one in below if one and one.index < prep.index), noun)
        if noun.tag not in ("NN", "NNS") or noun.index > prep.index:
            continue
        if any(one.lower == "of" for one in sentence.children(noun, "prep")):
            continue
        draft = Draft(sentence)
        draft.hang(of.index, noun.index, "prep")
        return draft
    return None


def noun_after_to(sentence: Sentence) -> Draft | None:
    """*a plot to bomb hotels*, with *bomb hotels* read as a compound: *to* stands before a verb."""
    for to in sentence.tokens:
        if to.tag != "TO" or to.dep != "aux":
            continue
        verb = sentence.head(to)
        thing = sentence.head(verb)
        if verb.tag != "NN" or verb.index != to.index + 1:
            continue
        above = sentence.head(thing)
        if verb.dep != "compound" or thing.dep != "appos" or above.index >= to.index:
            continue
        draft = Draft(sentence)
        draft.tags[verb.index] = "VB"
        draft.hang(thing.index, above.index, "dep")
        draft.hang(verb.index, above.index, "acl")
        draft.hang(to.index, verb.index, "aux")
        draft.hang(thing.index, verb.index, "dobj")
        return draft
    return None


def charged_with_a_deed(sentence: Sentence) -> Draft | None:
    """*accused the police of burning villages*: whom they accuse of doing it, not of villages.

    A participle right after *of* that is labelled as a modifier of a bare plural is the deed; *of
    bombing raids* names a sortie by its kind and stays.
    """
    for prep in sentence.tokens:
        thing = sentence.child(prep, "pobj") if prep.lower == "of" else None
        if thing is None or thing.tag not in _PLURALS:
            continue
        deed = sentence.tokens[prep.index + 1]
        if deed.tag != "VBG" or deed.head != thing.index or thing.lemma in _SORTIES:
            continue
        charge = _charge_above(sentence, prep)
        if charge is None or deed.dep not in ("amod", "compound"):
            continue
        draft = Draft(sentence)
        draft.hang(prep.index, charge.index, "prep")
        draft.hang(thing.index, prep.index, "dep")
        draft.hang(deed.index, prep.index, "pcomp")
        draft.hang(thing.index, deed.index, "dobj")
        return draft
    return None


def _charge_above(sentence: Sentence, prep: Token) -> Token | None:
    """The verb of accusing whose object, or whose agent, a prepositional phrase hangs on."""
    above = sentence.head(prep)
    while above.dep in ("dobj", "pobj", "agent"):
        above = sentence.head(above)
    return above if above.tag[:2] == "VB" and above.lemma in _CHARGES else None


def plot_to(sentence: Sentence) -> Draft | None:
    """*foiled a plot to kill the king*: to kill him is the plot, not why it was foiled."""
    for verb in sentence.tokens:
        if verb.tag != "VB" or verb.dep not in ("advcl", "xcomp"):
            continue
        noun = sentence.child(sentence.head(verb), "dobj")
        if noun is not None and noun.lemma in _PLOTS and noun.right == verb.left - 1:
            draft = Draft(sentence)
            draft.hang(verb.index, noun.index, "acl")
            return draft
    return None


def and_his_wife(sentence: Sentence) -> Draft | None:
    """*the murder of the general and his wife*: she stands beside him, not beside the murder."""
    for kin in sentence.tokens:
        if kin.dep != "conj" or kin.lemma not in _KIN:
            continue
        event = sentence.head(kin)
        if event.tag not in ("NN", "NNS"):
            continue
        his = sentence.child(kin, "poss")
        cc = sentence.child(event, "cc")
        if his is None or his.tag != "PRP$" or cc is None or cc.index != kin.left - 1:
            continue
        before = sentence.tokens[cc.index - 1]
        while before.dep in ("compound", "nmod", "appos"):
            before = sentence.head(before)
        prep = sentence.head(before)
        if before.dep == "pobj" and prep.lower == "of" and prep.head == event.index:
            draft = Draft(sentence)
            draft.hang(kin.index, before.index, "conj")
            draft.hang(cc.index, before.index, "cc")
            return draft
    return None


def workers_as_verb(sentence: Sentence) -> Draft | None:
    """*Aid workers fear*, with *Aid* read as a verb: a bare verb is no subject."""
    first = sentence.tokens[0]
    verb = sentence.head(first)
    if first.tag != "VB" or first.dep != "csubj" or len(sentence.tokens) < 3:
        return None
    noun = sentence.tokens[1]
    if noun.head != 0 or noun.dep != "dobj" or noun.tag not in _PLURALS:
        return None
    draft = Draft(sentence)
    draft.tags[0] = "NN"
    draft.hang(noun.index, verb.index, "nsubj")
    for child in sentence.children(first):
        if child.index > noun.index:
            draft.hang(child.index, noun.index, child.dep)
    draft.hang(0, noun.index, "compound")
    return draft


def name_before_number(sentence: Sentence) -> Draft | None:
    """*sold Angola twelve jets*: a name before the number of a bare object is who gets it."""
    for name in sentence.tokens:
        if name.tag != "NNP" or name.dep not in ("nmod", "compound"):
            continue
        thing = sentence.head(name)
        verb = sentence.head(thing)
        if thing.dep != "dobj":
            continue
        if name.left != verb.index + 1 or verb.tag[:2] != "VB" or thing.tag != "NNS":
            continue
        after = sentence.tokens[name.right + 1]
        if after.tag == "CD" and after.dep == "nummod" and name.right + 1 < thing.index:
            draft = Draft(sentence)
            draft.hang(name.index, verb.index, "dative")
            return draft
    return None


def past_beside_infinitive(sentence: Sentence) -> Draft | None:
    """*persuaded Cairo to reopen the canal and ordered its fleet out*: like stands beside like.

    A past tense, or a participle with an object, that hangs on an infinitive as its second verb
    goes with the finite verb above.
    """
    for verb in sentence.tokens:
        if verb.dep != "conj" or verb.tag not in ("VBD", "VBN"):
            continue
        beside = sentence.head(verb)
        if beside.tag != "VB":
            continue
        if sentence.child(verb, *_SUBJECTS, "aux", "auxpass") is not None:
            continue
        if verb.tag == "VBN" and sentence.child(verb, "dobj") is None:
            continue
        if not any(child.tag == "TO" for child in sentence.children(beside, "aux")):
            continue
        above = beside
        while above.tag == "VB" and above.head != above.index:
            above = sentence.head(above)
        if above.tag == "VBD" and above.index < beside.index:
            draft = Draft(sentence)
            draft.tags[verb.index] = "VBD"
            draft.hang(verb.index, above.index, "conj")
            for cc in sentence.children(beside, "cc"):
                if beside.index < cc.index < verb.index:
                    draft.hang(cc.index, above.index, "cc")
            return draft
    return None


def infinitive_beside_past(sentence: Sentence) -> Draft | None:
    """*agreed to open the canal, lift the siege and meet*: to lift it is agreed too.

    A bare infinitive that hangs on a finite verb as its second verb, with neither subject nor
    auxiliary, goes with the infinitive below that verb.
    """
    for verb in sentence.tokens:
        if verb.dep != "conj" or verb.tag != "VB":
            continue
        above = sentence.head(verb)
        if above.tag not in _FINITE or sentence.child(verb, *_SUBJECTS, "aux", "auxpass"):
            continue
        first = sentence.child(above, "xcomp")
        if first is None or first.tag != "VB" or not above.index < first.index < verb.index:
            continue
        if any(child.tag == "TO" for child in sentence.children(first, "aux")):
            draft = Draft(sentence)
            draft.hang(verb.index, first.index, "conj")
            return draft
    return None


def held_hostage(sentence: Sentence) -> Draft | None:
    """*held the diplomats hostage*, with *hostage* read as a verb."""
    for word in sentence.tokens[1:]:
        if word.lower not in _CAPTIVES or word.tag[:2] != "VB":
            continue
        held = sentence.tokens[word.index - 1]
        verb = sentence.head(held)
        if verb.tag[:2] != "VB":
            continue
        if held.dep != "dobj" or held.right != word.index - 1 or word.dep == "aux":
            continue
        draft = Draft(sentence)
        draft.tags[word.index] = "NN"
        for child in sentence.children(word):
            draft.hang(child.index, verb.index, child.dep)
        draft.hang(word.index, verb.index, "oprd")
        return draft
    return None


def have_since(sentence: Sentence) -> Draft | None:
    """*both have since suspended aid*, with *since* read as a preposition: the verb is split."""
    for since in sentence.tokens:
        if since.lower != "since" or since.dep != "prep":
            continue
        have = sentence.head(since)
        if since.index != have.index + 1:
            continue
        if (
            have.lemma != "have"
            or have.tag not in _FINITE
            or since.index + 1 == len(sentence.tokens)
        ):
            continue
        verb, thing = sentence.tokens[since.index + 1], sentence.child(since, "pobj")
        if verb.tag != "VBN" or thing is None or verb.head != thing.index or have.dep == "ROOT":
            continue
        draft = Draft(sentence)
        draft.hang(thing.index, have.index, "dep")
        draft.hang(verb.index, have.head, have.dep)
        for child in sentence.children(have):
            draft.hang(child.index, verb.index, child.dep)
        draft.hang(thing.index, verb.index, "dobj")
        draft.hang(since.index, verb.index, "advmod")
        draft.hang(have.index, verb.index, "aux")
        draft.tags[since.index] = "RB"
        return draft
    return None


def sortie_by_kind(sentence: Sentence) -> Draft | None:
    """*resumed bombing raids*: nobody bombs a raid."""
    for deed in sentence.tokens:
        if deed.tag != "VBG" or deed.dep != "xcomp":
            continue
        thing, verb = sentence.child(deed, "dobj"), sentence.head(deed)
        if thing is not None and thing.lemma in _SORTIES and thing.index == deed.index + 1:
            draft = Draft(sentence)
            for child in sentence.children(deed):
                if child.index != thing.index:
                    draft.hang(child.index, verb.index, child.dep)
            draft.hang(thing.index, verb.index, "dobj")
            draft.hang(deed.index, thing.index, "compound")
            return draft
    return None


MISREAD = (
    of_a_place,
    cut_prefix,
    noun_after_to,
    charged_with_a_deed,
    plot_to,
    and_his_wife,
    workers_as_verb,
    name_before_number,
    past_beside_infinitive,
    infinitive_beside_past,
    held_hostage,
    have_since,
    sortie_by_kind,
)
