"""The lists of the world hold together, and spot checks of what they say."""

import csv
import time
from pathlib import Path

import pytest

from sayso.errors import LexiconError
from sayso.lexicon import FOLDER
from sayso.lexicon.world import first_word, load_world

WORLD = load_world(FOLDER / "world")
SPECIAL = {"IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC"}
LABELS = ("terrorist", "freedom fighter", "extremist", "martyr", "thug", "puppet government")


@pytest.mark.parametrize(
    ("spelling", "sort", "country", "sector"),
    [
        ("Iran", "country", "IRN", None),
        ("Côte d'Ivoire", "country", "CIV", None),
        ("Congolese", "adjective", "COD", None),
        ("Frenchmen", "people", "FRA", "CVL"),
        ("Kremlin", "seat", "RUS", "GOV"),
        ("Lima", "capital", "PER", None),
        ("U.N. Security Council", "body", "UNO", None),
        ("Bundestag", "service", "DEU", "LEG"),
        ("Kurdistan Workers' Party", "armed group", "TUR", "REB"),
        ("Mojahedin-e Khalq", "armed group", "IRN", "REB"),
        ("Reuters", "media", "GBR", "JRN"),
        ("Amnesty International", "ngo", "NGO", "SOC"),
        ("Moammar Gadhafi", "leader", "LBY", "GOV"),
        ("Hosni Mubarak", "leader", "EGY", "GOV"),
        ("Abkhazia", "territory", "GEO", None),
        ("East Germany", "country", "DDR", None),
        ("Red Sea", "place", None, None),
    ],
)
def test_named(spelling: str, sort: str, country: str | None, sector: str | None) -> None:
    known = WORLD.named(spelling)
    assert known is not None
    assert (known.sort, known.country, known.sector) == (sort, country, sector)


@pytest.mark.parametrize(
    ("phrase", "kind", "sector"),
    [
        ("deputy foreign minister", "person", "GOV"),
        ("riot police", "group", "COP"),
        ("armed men", "group", "UAF"),
        ("supreme court", "organisation", "JUD"),
        ("asylum seekers", "group", "REF"),
        ("spokesman", "person", None),
        ("vice-president", "person", "GOV"),
    ],
)
def test_role(phrase: str, kind: str, sector: str | None) -> None:
    role = WORLD.role(tuple(phrase.split(" ")))
    assert role is not None
    assert (role.kind, role.sector) == (kind, sector)


@pytest.mark.parametrize("label", LABELS)
def test_labels_decide_nothing(label: str) -> None:
    role = WORLD.role(tuple(label.split(" ")))
    assert role is None or role.sector is None
    assert WORLD.modifiers.get(label) is None


def test_codes_are_countries_or_special() -> None:
    dissolved = {"YUG", "SCG", "CSK", "DDR", "YMD", "RVN", "OTT", "AUH", "PRU", "UAR", "EAZ"}
    codes = {
        known.country
        for found in WORLD.spellings.values()
        for _, known in found
        if known.country is not None
    }
    states = {code for code, known in WORLD.countries.items() if known.id == f"country:{code}"}
    assert codes <= states | SPECIAL | dissolved
    assert len(states) >= 195


def test_every_spelling_is_found_by_its_first_word() -> None:
    for first, found in WORLD.spellings.items():
        for spelling, _ in found:
            assert first_word(spelling) == first
        assert [len(s) for s, _ in found] == sorted((len(s) for s, _ in found), reverse=True)


def test_leaders_have_terms_in_order() -> None:
    with (FOLDER / "world" / "leaders.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            assert 1910 < int(row["from"]) <= 2030
            assert not row["until"] or int(row["from"]) <= int(row["until"])


def test_small_and_quick_to_load() -> None:
    size = sum(path.stat().st_size for path in (FOLDER / "world").glob("*.csv"))
    assert size < 1_500_000
    start = time.process_time()
    load_world(FOLDER / "world")
    assert time.process_time() - start < 1.0  # 0.12 s measured; a loaded machine is slower


def test_an_error_names_file_line_and_field(tmp_path: Path) -> None:
    for path in (FOLDER / "world").glob("*.csv"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "ngos.csv").write_text("name,aliases,kind,country,sector\nA,,body,NGO,SOC\n")
    with pytest.raises(LexiconError, match=r"ngos.csv: line 2: kind is 'body'"):
        load_world(tmp_path)
