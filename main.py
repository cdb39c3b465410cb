"""Povratak: `python main.py` opens the window, `python main.py VERB` works without a screen."""

from __future__ import annotations

import sys


def main(arguments: list[str] | None = None) -> int:
    """Start the window, or carry out a verb; returns the exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    if given[:1] == ["tour"]:
        from ui.tour import run as draw

        return draw(given)
    if given[:1] == ["typeset"]:  # the program starts itself like this for a long paper
        from services.papers.aside import main as set_paper

        return set_paper(given)
    if given and not given[0].startswith("-"):
        from services.verbs import run

        return run(given)
    from ui.application import start

    return start(given)


if __name__ == "__main__":
    sys.exit(main())
