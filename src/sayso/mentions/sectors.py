"""The PLOVER sector of a role noun with its modifiers."""

from sayso.lexicon.world import Role

OF_STATE = frozenset(
    ("leader", "spokesman", "spokeswoman", "spokesperson", "representative", "leadership")
)
_LAWFUL = frozenset("officer agent investigator official chief director commissioner".split())
_OVERRIDES: dict[tuple[str, str], frozenset[str]] = {
    ("GOV", "role"): frozenset(
        "MIL COP JUD LEG REB OPP PTY SPY MED EDU REL BUS LAB PRM ELI SOC CRM".split()
    ),
    ("GOV", "office"): frozenset("REB OPP PRM BUS EDU LAB ELI SOC".split()),
    ("GOV", "body"): frozenset("REB OPP".split()),
    ("LEG", "office"): frozenset("OPP ELI".split()),
    ("JUD", "office"): frozenset("ELI MIL".split()),
    ("MIL", ""): frozenset("REB PRM COP OPP CRM".split()),
    ("COP", ""): frozenset("REB MIL".split()),
    ("PTY", ""): frozenset("OPP GOV".split()),
    ("CVL", ""): frozenset("EDU REF LAB AGR OPP".split()),
    ("UAF", ""): frozenset("REB CRM PRM".split()),
    ("REB", ""): frozenset(("CRM",)),
    ("LAB", ""): frozenset("MED EDU AGR COP MIL SOC JRN".split()),
}


def sector_of(role: Role, hints: list[str]) -> str | None:
    """The role's sector, or that of a modifier that outweighs it: *rebel commander* is REB,
    not MIL."""
    sector = role.sector or ""
    strong = _OVERRIDES.get((sector, role.sort), _OVERRIDES.get((sector, ""), frozenset()))
    if role.word == "regime":
        return None  # a loaded word: only the chain of its country tells
    for hint in reversed(hints):
        if hint == "CRM" and role.word in _LAWFUL:
            continue  # "gang officer", "drug agent"
        if not sector or hint in strong:
            return hint
    return sector or None
