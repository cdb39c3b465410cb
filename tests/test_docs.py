"""The pages a reader opens say what the program does, and their links lead somewhere."""

from __future__ import annotations

import re

import pytest

from tests import lifecycle_page
from tests.source import ROOT

PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").glob("*.md"), ROOT / "installer" / "README.md"]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_and_picture_leads_to_a_file(page):
    links = re.findall(r"\]\(([^)#]+)", page.read_text(encoding="utf-8"))
    assert [link for link in links if "://" not in link and not (page.parent / link).exists()] == []


def test_the_page_of_lifecycles_is_the_one_the_declarations_give():
    assert lifecycle_page.PAGE.read_text(encoding="utf-8") == lifecycle_page.page(), (
        "write it again: .venv/bin/python -m tests.lifecycle_page"
    )


def test_every_page_is_named_where_a_reader_starts():
    start = (ROOT / "README.md").read_text(encoding="utf-8") + (ROOT / "docs" / "code.md").read_text(encoding="utf-8")
    assert [page.name for page in (ROOT / "docs").glob("*.md") if page.name not in start] == []
