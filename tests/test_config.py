"""Settings: default, file, environment, in this order."""

import pytest

from sayso.config import Config, load_config
from sayso.errors import UsageError


def test_order(tmp_path):
    file = tmp_path / "config.toml"
    file.write_text("max_bytes = 5\nworkers = 3\n")
    where = {"SAYSO_CONFIG": str(file), "SAYSO_WORKERS": "4"}
    assert load_config(where) == Config(max_bytes=5, workers=4)
    folder = tmp_path / "sayso"
    folder.mkdir()
    (folder / "config.toml").write_text("check_language = false")
    assert load_config({"XDG_CONFIG_HOME": str(tmp_path)}) == Config(check_language=False)
    assert load_config({"XDG_CONFIG_HOME": "/no/such", "SAYSO_CHECK_LANGUAGE": "0"}) == Config(
        check_language=False
    )


@pytest.mark.parametrize(
    ("text", "variables", "words"),
    [
        ("max_bites = 5", {}, "max_bites"),
        ("max_bytes = 'many'", {}, "max_bytes"),
        ("max_bytes = ", {}, "not a readable TOML file"),
        ("", {"SAYSO_WORKERS": "many"}, "SAYSO_WORKERS"),
    ],
)
def test_mistakes_are_named(tmp_path, text, variables, words):
    file = tmp_path / "config.toml"
    file.write_text(text)
    with pytest.raises(UsageError, match=words) as caught:
        load_config({"SAYSO_CONFIG": str(file), **variables})
    assert "\n" not in str(caught.value)


def test_missing_file():
    with pytest.raises(UsageError, match="no such settings file"):
        load_config({"SAYSO_CONFIG": "/no/such.toml"})
