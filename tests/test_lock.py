"""The locked versions: hashes for all, public hosts only, and the lists that pip reads in step."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LOCK = (ROOT / "uv.lock").read_text("utf-8")
PACKAGES = {
    package["name"]: package["version"]
    for package in tomllib.loads(LOCK)["package"]
    if "virtual" not in package["source"] and "editable" not in package["source"]
}


def test_the_lock_names_public_hosts_only():
    hosts = set(re.findall(r"https?://([^/\"]+)", LOCK))
    assert hosts == {"pypi.org", "files.pythonhosted.org"}


@pytest.mark.parametrize("name", ["build", "core", "dev"])
def test_lists_are_in_step_with_the_lock(name):
    text = (ROOT / "requirements" / f"{name}.txt").read_text("utf-8")
    locked = {
        (package["name"], package["version"])
        for package in tomllib.loads(LOCK)["package"]
        if "version" in package
    }
    pins = re.findall(r"^([a-z0-9._-]+)==([^ ;\\]+)", text, re.MULTILINE)
    assert pins
    assert set(pins) <= locked
    assert text.count("--hash=sha256:") >= len(pins)
    assert "http://" not in text
    assert "https://" not in text


def test_the_project_asks_for_what_is_locked():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    for line in project["dependencies"]:
        name = re.split(r"[<>=~! ]", line)[0].replace("_", "-").lower()
        assert name in PACKAGES, name
