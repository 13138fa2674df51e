"""Write the two lists of `test_act_examples.py` anew, after reading what changed.

python -m tests.lexicon.write_lists
"""

import sys

from sayso.pipeline import Coder
from tests.lexicon.test_act_examples import HERE, is_found, is_misfiring, key


def main() -> None:
    """Both lists, sorted."""
    coder = Coder.load()
    entries = list(coder.lexicon.acts.entries())
    missed = {key(e) for e in entries if e.example and not is_found(coder, e)}
    hit = {key(e) for e in entries if e.non_example and is_misfiring(coder, e)}
    for name, found in (("missed_examples.txt", missed), ("hit_non_examples.txt", hit)):
        (HERE / name).write_text("".join(f"{line}\n" for line in sorted(found)), encoding="utf-8")
        sys.stdout.write(f"{name}: {len(found)}\n")


if __name__ == "__main__":
    main()
