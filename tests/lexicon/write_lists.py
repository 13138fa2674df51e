"""Write the two lists of `test_act_examples.py` anew, after reading what changed.

python -m tests.lexicon.write_lists
"""

import sys

from sayso.pipeline import Coder
from tests.lexicon.test_act_examples import HERE, failing


def main() -> None:
    """Both lists, sorted."""
    coder = Coder.load()
    for name, kind in (("missed_examples.txt", "example"), ("hit_non_examples.txt", "non_example")):
        found = failing(coder, kind)
        (HERE / name).write_text("".join(f"{line}\n" for line in sorted(found)), encoding="utf-8")
        sys.stdout.write(f"{name}: {len(found)}\n")


if __name__ == "__main__":
    main()
