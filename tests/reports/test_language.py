"""English or not, and when it is too short to tell."""

import pytest

from sayso.config import Config
from sayso.reports import read, why_left_out

ENGLISH = (
    "The army seized the rebel camp on Friday and held dozens of its men, the defence minister "
    "said. The rebels denied this in a statement that was read on the radio in the evening."
)
GERMAN = (
    "Die Armee hat am Freitag das Lager der Rebellen eingenommen und Dutzende ihrer Männer "
    "verhaftet, sagte der Minister. Die Rebellen bestritten das in einer Erklärung, die am Abend "
    "im Radio verlesen wurde."
)
SPANISH = (
    "El ejército tomó el viernes el campamento de los rebeldes y detuvo a decenas de sus hombres, "
    "dijo el ministro. Los rebeldes lo negaron en un comunicado que fue leído por la radio en la "
    "noche."
)
JAPANESE = "国防大臣によると、軍は金曜日に反政府勢力の拠点を占領し、数十人の構成員を拘束した。"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (ENGLISH, "en"),
        (GERMAN, "de"),
        (SPANISH, "es"),
        (JAPANESE, "ja"),
        ("Army seizes camp.", None),
    ],
)
def test_language(text, language):
    report = next(read(text.encode()))
    assert report.language == language
    reason = why_left_out(report)
    assert (reason is None) == (language in (None, "en"))
    if reason is not None:
        assert reason.reason == "not_english"


def test_switched_off():
    report = next(read(GERMAN.encode(), config=Config(check_language=False)))
    assert why_left_out(report) is None
