"""The front door lists exactly what it opens."""

import importlib.metadata

import pytest

import sayso
from sayso.version import __version__

PROMISED = {
    *("Attribution", "Cell", "Claim", "Coded", "Coder", "HowMany", "LeftOut", "Mention", "MetaRef"),
    *("Report", "ReportError", "SaySo", "SaysoError", "SetupError", "Span", "When", "Where", "Who"),
    *("__version__", "read"),
}


def test_the_door_is_as_promised():
    assert set(sayso.__all__) == PROMISED
    assert sayso.__all__ == sorted(sayso.__all__)
    assert set(dir(sayso)) >= PROMISED


@pytest.mark.parametrize("name", sorted(PROMISED))
def test_each_name_opens(name):
    found = getattr(sayso, name)
    assert isinstance(found, str) or found.__doc__


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="Klaim"):
        sayso.Klaim  # noqa: B018  (reading it is the test)


def test_one_version():
    assert sayso.__version__ == __version__ == importlib.metadata.version("sayso")
