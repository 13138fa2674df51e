"""The date of an act: from its clause, the one above, the telling, elsewhere, or only a bound."""

import pytest

from sayso import Coder
from sayso.claims.when import find_when
from sayso.claims.when_report import Dated
from sayso.mentions.times import find_times
from sayso.model import Basis, Report, When
from sayso.sentences import Parser

pytestmark = pytest.mark.parser
WEDNESDAY = "2005-05-04"


def date_of(parser: Parser, text: str, word: str, published: str | None = WEDNESDAY) -> Dated:
    """The date of the last such word of the text."""
    report = Report.from_text(text, published=published)
    sentences = parser.parse(report)
    dates = find_when(report, sentences, find_times(report, sentences))
    place = [
        (sentence.index, token.index)
        for sentence in sentences
        for token in sentence.tokens
        if token.text == word
    ][-1]
    return dates(*place)


@pytest.mark.parametrize(
    ("text", "word", "edtf", "rule"),
    [
        ("Police arrested two men on Tuesday.", "arrested", "2005-05-03", "own_clause"),
        ("The bombing killed three people on Tuesday.", "bombing", "2005-05-03", "clause"),
        ("The group, which seized the port in 1986, met the minister on Monday.", "seized", "1986",
         "own_clause"),
        ("The group, which seized the port in 1986, met the minister on Monday.", "met",
         "2005-05-02", "own_clause"),
        ("The army began to withdraw on Monday.", "began", "2005-05-02", "own_clause"),
        ("The 1990 invasion was condemned by the council.", "invasion", "1990", "own_clause"),
    ],
)  # fmt: skip
def test_from_its_own_words_or_clause(
    parser: Parser, text: str, word: str, edtf: str, rule: str
) -> None:
    dated = date_of(parser, text, word)
    assert (dated.when.edtf, dated.rule) == (edtf, rule)
    assert dated.time is not None


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The 1990 invasion was condemned by the council.", "condemned"),
        ("The minister said on Monday that police had arrested two men.", "arrested"),
    ],
)
def test_a_date_of_something_else_is_not_taken(parser: Parser, text: str, word: str) -> None:
    dated = date_of(parser, text, word)
    assert dated.when.basis is Basis.BOUNDED
    assert dated.when.end == WEDNESDAY


@pytest.mark.parametrize(
    ("text", "word", "edtf"),
    [
        ("The port was closed after 3 May 1990.", "closed", "1990-05-03/.."),
        ("The port was closed before 1990.", "closed", "../1990-01-01"),
        ("The port has been closed since 1990.", "closed", "1990-01-01/.."),
        ("The party grew after the Islamic Revolution.", "grew", "1979-02-11/.."),
        ("The party grew after the 1994 vote.", "grew", "1994-01-01/.."),
    ],
)
def test_prepositions_make_bounds(parser: Parser, text: str, word: str, edtf: str) -> None:
    dated = date_of(parser, text, word)
    assert (dated.when.edtf, dated.when.basis) == (edtf, Basis.BOUNDED)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("They fought between May and July 2005.", "2005-05/2005-07"),
        ("They fought from 1980 to 1988.", "1980/1988"),
    ],
)
def test_a_range_is_one_interval(parser: Parser, text: str, edtf: str) -> None:
    dated = date_of(parser, text, "fought")
    assert dated.when.edtf == edtf
    assert dated.time is not None
    assert dated.time.span.quote == text[dated.time.start : dated.time.end]


@pytest.mark.parametrize(
    ("text", "word", "edtf", "rule"),
    [
        ("Police have arrested two men.", "arrested", "../2005-05-04", "before_telling"),
        ("Police will arrest two men.", "arrest", "2005-05-04/..", "after_telling"),
    ],
)
def test_a_bound_by_tense(parser: Parser, text: str, word: str, edtf: str, rule: str) -> None:
    dated = date_of(parser, text, word)
    assert (dated.when.edtf, dated.rule) == (edtf, rule)
    assert (dated.when.basis, dated.time) == (Basis.BOUNDED, None)


def test_saying_is_dated_by_the_telling(parser: Parser) -> None:
    dated = date_of(parser, "The minister said that police will arrest two men.", "said")
    assert (dated.when.edtf, dated.when.basis) == (WEDNESDAY, Basis.PUBLICATION)


def test_the_same_act_dated_elsewhere(parser: Parser) -> None:
    text = "Gunmen attacked the base on Monday.\nThe mayor condemned the attack."
    dated = date_of(parser, text, "attack")
    assert (dated.when.edtf, dated.rule) == ("2005-05-02", "told_elsewhere")


@pytest.mark.parametrize("word", ["said", "arrested"])
def test_an_undated_report_dates_nothing_by_itself(parser: Parser, word: str) -> None:
    text = "The minister said that police arrested two men yesterday."
    dated = date_of(parser, text, word, None)
    assert dated.when.edtf is None
    assert dated.when.basis is Basis.UNRESOLVED


def test_asking_twice_gives_the_same(parser: Parser) -> None:
    report = Report.from_text("Police arrested two men on Tuesday.", published=WEDNESDAY)
    sentences = parser.parse(report)
    dates = find_when(report, sentences, find_times(report, sentences))
    assert dates(0, 1) is dates(0, 1)


@pytest.mark.parametrize(
    ("text", "word", "edtf"),
    [
        ("The group seized the port in 1986 and later freed it.", "freed", "1986-01-01/.."),
        ("The group seized the port in 1986 and killed its guards.", "killed", "1986-01-01/.."),
        ("In 1986 the group seized the port and killed its guards.", "killed", "1986"),
        ("The group seized the port on Monday and killed its guards.", "killed", "2005-05-02"),
        ("Monday's explosion damaged the port.", "damaged", "2005-05-02"),
        ("The army killed ten men in the past year.", "killed", "2004-05-04/2005-05-04"),
        ("The army killed ten men in the last two weeks.", "killed", "2005-04-20/2005-05-04"),
        ("The army killed ten men last year.", "killed", "2004"),
        ("On Monday, at this year's Lima summit, the army killed ten men.", "killed", "2005-05-02"),
        (
            "Peru freed its hostages on Monday. Chad had freed the hostages of its own.",
            "freed",
            "../2005-05-04",
        ),
        (
            "Rebels clashed with troops near Goma on Monday. Troops clashed with rebels at Bukavu.",
            "clashed",
            "../2005-05-04",
        ),
        ("Monday's winner damaged the port.", "damaged", "../2005-05-04"),
        ("After Monday's raid on the port, the army fled.", "raid", "2005-05-02"),
        ("After Monday's raid on the port, the army fled.", "fled", "2005-05-02/.."),
        ("The army left two years after the mayor was killed.", "killed", "../2005-05-04"),
        ("The men who fired their guns in Goma yesterday are soldiers.", "are", "2005-05-04"),
        ("The men who fired their guns in Goma yesterday are soldiers.", "fired", "2005-05-03"),
        (
            "The premier will meet the king on Friday. She said he will sign the treaty.",
            "said",
            "2005-05-04",
        ),
        (
            "On Tuesday the army freed its hostages. It later freed the port.",
            "freed",
            "../2005-05-04",
        ),
    ],
)
def test_whose_time_it_is(parser: Parser, text: str, word: str, edtf: str) -> None:
    assert date_of(parser, text, word).when.edtf == edtf


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Rebels attacked Goma on Friday, killing ten.", "killing", "Friday"),
        ("Rebels marched into Goma on Friday and killed ten.", "killed", "Friday"),
        ("Rebels attacked Goma during the recent election.", "attacked", None),
        ("After Friday, rebels attacked Goma.", "attacked", None),
    ],
)
def test_left_as_said(parser: Parser, text: str, word: str, expected: str | None) -> None:
    report = Report.from_text(text)
    sentences = parser.parse(report)
    dates = find_when(report, sentences, find_times(report, sentences))
    (token,) = [t for t in sentences[0].tokens if t.text == word]
    said = dates.as_said(0, token.index)
    assert (said and said.time and said.time.span.quote) == expected


@pytest.mark.parametrize(
    ("text", "word", "edtf"),
    [
        ("Mandela said on Monday that the army will free the hostages.", "free", "2005-05-02/.."),
        ("On Monday, Mandela urged the army to free the hostages.", "free", "2005-05-02/.."),
        ("The army announced on Monday the arrest of two rebels.", "arrest", "../2005-05-02"),
        ("The army is expected to free the hostages on Friday.", "free", "2005-05-06"),
        ("Mandela said the army had asked rebels to free the hostages.", "free", None),
        ("Mandela said the army asked rebels to free the hostages.", "free", None),
    ],
)
def test_the_telling_is_not_the_told(coder: Coder, text: str, word: str, edtf: str | None) -> None:
    coded = coder.code(Report.from_text(text, published=WEDNESDAY))
    (claim,) = [claim for claim in coded.claims if claim.trigger.quote == word]
    value = claim.time.value if claim.time else None
    assert (value.edtf if isinstance(value, When) else None) == edtf
