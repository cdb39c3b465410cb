"""Typesetting: a template and plain data become a PDF, the same on every computer and without a network.

Only the templates of the program are code; data travels as JSON text, so a name is letters whatever it holds. The
fonts are DejaVu Sans (both scripts, under its free licence), which matplotlib brings along; fonts of the computer are
not looked at.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import resources

if TYPE_CHECKING:
    import typst

TEMPLATES = Path(resources.__file__).parent / "templates"


def pdf(template: str, data: Mapping[str, Any]) -> bytes:
    """Make the PDF of `resources/templates/<template>.typ`; in it `data` holds these plain JSON values.

    The templates reach no file outside their folder. Raises typst.TypstError for a fault in a template.
    """
    import typst  # 60 MB of library: loaded by the first paper, not at the start

    made = typst.Compiler(
        input=str(TEMPLATES / f"{template}.typ"),
        root=str(TEMPLATES),
        font_paths=_fonts(),
        sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
    ).compile(format="pdf", pdf_tags=False)
    assert isinstance(made, bytes)
    return made


@cache
def _fonts() -> typst.Fonts:
    """The fonts of the papers and no others; looked for once."""
    import typst

    package = find_spec("matplotlib")
    assert package is not None
    assert package.submodule_search_locations is not None
    folder = Path(package.submodule_search_locations[0]) / "mpl-data" / "fonts" / "ttf"
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(folder)])
