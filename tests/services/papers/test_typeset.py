from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from services.papers import typeset
from tests.printed import is_landscape, pages

FOOTNOTE = "* This designation is without prejudice."
HOSTILE = (
    '#panic("x") $x^2$ *bold* _it_ `raw` \\ "q" \'a\' <label> @ref [c] {d}'
    ' // c /* d */ #import "/etc/passwd": * ~ --- =h'
)


def a_list(*rows: list[str], **more: Any) -> dict[str, Any]:
    """Give the data of a list of two columns."""
    return {
        "title": "Families",
        "office": "Return office",
        "batch": "P-2026-0007",
        "made": "Made by M. Sretenović",
        "footnote": FOOTNOTE,
        "words": {"page": "Page {page} of {pages}"},
        "widths": [{"pt": 0, "fr": 1}, {"pt": 0, "fr": 6}],
        "aligned": ["right", "left"],
        "titles": ["No.", "Family"],
        "rows": list(rows),
        **more,
    }


def many(count: int, name: str = "Jović") -> list[list[str]]:
    return [[f"{number}.", name] for number in range(1, count + 1)]


def test_both_scripts_are_letters_that_can_be_found_in_the_paper() -> None:
    names = "Ђорђевић Љиљана, Đorđević Ljiljana, Čović, Shqipërim Çela"
    (page,) = pages(typeset.pdf("list", a_list(["1.", names])))
    assert names in page


def test_a_name_is_never_a_command_of_the_typesetter() -> None:
    (page,) = pages(typeset.pdf("list", a_list(["1.", HOSTILE], title=HOSTILE, office=HOSTILE)))
    assert page.replace(" ", "").count(HOSTILE.replace(" ", "")) == 3


def test_header_batch_and_page_number_stand_on_every_page() -> None:
    found = pages(typeset.pdf("list", a_list(*many(120))))
    assert len(found) > 2
    for number, page in enumerate(found, 1):
        assert "No. Family" in page
        assert "P-2026-0007" in page
        assert f"Page {number} of {len(found)}" in page


def test_the_footnote_stands_on_the_pages_that_name_kosovo_and_on_no_other() -> None:
    rows = many(120)
    rows[0][1] = "Peć/Pejë*"
    rows[119][1] = "Priština/Prishtinë*"
    found = pages(typeset.pdf("list", a_list(*rows)))
    assert [FOOTNOTE in page for page in found] == [True, *[False] * (len(found) - 2), True]


@pytest.mark.parametrize("signed", [[], ["Prepared by", "Approved by"]])
def test_the_last_row_is_never_alone_on_a_page(signed: list[str]) -> None:
    lengths = set()
    for count in range(36, 92):
        found = pages(typeset.pdf("list", a_list(*many(count), signed=signed)))
        last = found[-1]
        assert f"{count - 1}. Jović" in last
        assert f"{count}. Jović" in last
        assert all(word in last for word in signed)
        lengths.add(len(found))
    assert len(lengths) > 1  # a page turned over somewhere on the way


def test_a_list_of_one_row_and_an_empty_one_are_papers_too() -> None:
    assert "1. Jović" in pages(typeset.pdf("list", a_list(*many(1))))[0]
    assert "No. Family" in pages(typeset.pdf("list", a_list()))[0]


def test_a_wide_list_lies_on_its_side() -> None:
    assert is_landscape(typeset.pdf("list", a_list(*many(1), landscape=True)))
    assert not is_landscape(typeset.pdf("list", a_list(*many(1))))


def test_only_the_fonts_of_the_program_are_used() -> None:
    families = set(typeset._fonts().families())
    assert "dejavu sans" in {family.lower() for family in families}
    assert all("matplotlib" in str(font.path) for font in typeset._fonts().fonts())


def test_a_template_reaches_no_file_outside_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import typst

    (tmp_path / "outside.txt").write_text("secret")
    inner = tmp_path / "templates"
    inner.mkdir()
    for number, path in enumerate(("../outside.txt", "/../outside.txt", str(tmp_path / "outside.txt"))):
        (inner / f"t{number}.typ").write_text(f'#read("{path}")')
        monkeypatch.setattr(typeset, "TEMPLATES", inner)
        with pytest.raises(typst.TypstError):
            typeset.pdf(f"t{number}", {})


def test_no_template_asks_for_a_package_from_the_network() -> None:
    for template in typeset.TEMPLATES.glob("*.typ"):
        assert "@preview" not in template.read_text(encoding="utf-8")
        assert "@local" not in template.read_text(encoding="utf-8")


def test_the_typesetter_is_loaded_by_the_first_paper_only() -> None:
    heavy = "('typst', 'PySide6.QtPdf', 'matplotlib')"
    script = f"import sys, services.papers.typeset, ui.paper; print([n for n in sys.modules if n in {heavy}])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
