"""`python -m sayso`: the command, where its script is not on the path."""

from sayso.cli import main

if __name__ == "__main__":
    main()
