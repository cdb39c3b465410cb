"""A register on paper: what is on the screen, numbered, under a number that leads back to the records."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from services.errors import Cancelled, Refused
from services.papers import aside, lists
from services.papers.batches import printed_row
from tests.printed import is_landscape, pages
from tests.ui.families.conftest import ids
from ui import messages, print_list
from ui.families.people_page import PeoplePage
from ui.form_sheet import FormDialog

ANSWERS = {"title": "Families to visit", "column": False, "lines": False}


def asked(page, **answers):
    return print_list._asked(page, {**ANSWERS, **answers})


def press(widget, text):
    next(made for made in widget.findChildren(QPushButton) if made.text() == text).click()


def test_the_list_is_printed_as_it_is_on_the_screen(page, office):
    (paper,) = pages(print_list.make_list(office, asked(page)))
    for text in ("Families to visit", "2 family files", "Ђорђевић Милица", "Krasniqi Fatime", "B-", "Page 1 of 1"):
        assert text in paper
    assert "1. " in paper
    assert "2. " in paper
    assert "Istok/Istog*" in paper
    assert "1244" in paper  # the footnote
    assert f"by {office.staff.name}" in paper


def test_only_the_columns_shown_are_printed(page, office):
    page.table.layout_of_columns.menu()
    page.table.setColumnHidden(1, True)
    (paper,) = pages(print_list.make_list(office, asked(page)))
    assert "Krasniqi" not in paper
    assert "KG-2026-0001" in paper or "0001" in paper


def test_filters_are_said_in_words_and_without_kosovo_there_is_no_footnote(page, office):
    page.bar.search.setText("krasniqi")
    page.bar.changed.emit()
    (paper,) = pages(print_list.make_list(office, asked(page)))
    assert "Search: “krasniqi”" in paper
    assert "Милица" not in paper
    assert "1244" not in paper


def test_each_row_leads_back_to_its_family(page, office):
    (paper,) = pages(print_list.make_list(office, asked(page)))
    number = next(word for word in paper.split() if word.startswith("B-"))
    rows = [office.read(lambda session, row=row: printed_row(session, number, row)) for row in (1, 2)]
    assert rows == [("family", record) for record in ids(office)]


def test_there_is_room_to_sign_when_that_is_wanted(page, office):
    (paper,) = pages(print_list.make_list(office, asked(page, column=True, lines=True)))
    for text in ("Signature", "Prepared by: name", "Approved by: name"):
        assert text in paper


def test_many_columns_lie_on_their_side_and_few_stand_upright(page, office):
    assert is_landscape(print_list.make_list(office, asked(page, column=True)))
    few = replace(asked(page), columns=asked(page).columns[:2])
    assert not is_landscape(print_list.make_list(office, few))


def test_people_are_printed_by_the_same_way(make_page, office):
    page = make_page(office, PeoplePage)
    (paper,) = pages(print_list.make_list(office, asked(page)))
    assert "Đorđević Luka" in paper


def test_a_list_too_long_for_paper_is_refused_with_what_to_do(page, office, monkeypatch):
    monkeypatch.setattr(lists, "MOST_ROWS", 1)
    with pytest.raises(Refused, match="at most 1 rows") as refused:
        print_list.make_list(office, asked(page))
    assert "Excel" in refused.value.remedy


def test_a_long_list_set_aside_is_the_same_paper(page, office, monkeypatch):
    at_once = pages(print_list.make_list(office, asked(page)))
    monkeypatch.setattr(print_list, "LONG", 1)
    aside_ = pages(print_list.make_list(office, asked(page), lambda _done, _total: None))
    assert aside_[0].replace("0002", "0001") == at_once[0].replace("0002", "0001")


def test_a_long_list_is_stopped_while_it_is_set(monkeypatch):
    started = []
    popen = aside.subprocess.Popen
    monkeypatch.setattr(aside.subprocess, "Popen", lambda *a, **kw: started.append(popen(*a, **kw)) or started[0])
    rows = [[f"Јовић {number}"] for number in range(9_000)]
    data = lists.list_data([lists.PaperColumn("Family")], rows, lists.ListWords("en", "No.", "Page"), title="x")

    def stop():
        raise Cancelled

    with pytest.raises(Cancelled):
        aside.pdf_aside("list", data, stop)
    assert started[0].poll() not in (None, 0)


def test_a_fault_in_the_other_process_is_told(monkeypatch):
    with pytest.raises(RuntimeError, match="No such file"):
        aside.pdf_aside("nothing_like_it", {}, lambda: None)


def test_ctrl_p_asks_and_shows_the_paper_which_is_saved(page, qtbot, tmp_path, monkeypatch):
    qtbot.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    page.desk.actions.get("print").trigger()
    dialog = page.window().findChildren(FormDialog)[-1]
    press(dialog, "Make the paper")
    sheet = page.sheet()
    assert sheet.view.pages() == 1
    path = tmp_path / "list"
    monkeypatch.setattr(messages, "save_file", lambda *_: str(path))
    press(sheet, "Save as…")
    assert "Ђорђевић Милица" in pages((tmp_path / "list.pdf").read_bytes())[0]
    assert "list.pdf" in sheet.notice.text()


def test_a_paper_is_printed_page_by_page(page, qtbot, tmp_path):
    from PySide6.QtPrintSupport import QPrinter

    sheet = print_list.show_list(page, {**ANSWERS, "column": True})
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    sheet.send(printer)
    assert "1 page" in sheet.notice.text()
    assert is_landscape((tmp_path / "printed.pdf").read_bytes())


def test_a_paper_that_cannot_be_saved_says_what_to_do(page, tmp_path, monkeypatch):
    sheet = print_list.show_list(page, ANSWERS)
    monkeypatch.setattr(messages, "save_file", lambda *_: str(tmp_path / "no" / "such" / "folder"))
    press(sheet, "Save as…")
    assert "cannot be written" in sheet.notice.text()
