"""The return in the family file: what it rests on, to record with the step, to change, to take back and to print."""

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QPushButton

from services.dates import today
from services.documents import documents_of
from services.families.returning import record_clearance, records
from services.families.visits import open_visits
from services.papers.declaration import declaration_paper
from tests.factories import family_in, look
from tests.printed import pages
from tests.ui.families.conftest import file_of
from tests.ui.families.test_file import dialog_of
from tests.ui.families.test_page import Statements
from tests.ui.families.test_return_board import fill
from ui.families.file import PARTS
from ui.families.page import FamiliesPage
from ui.paper import PaperSheet

RETURN = PARTS["return"]


@pytest.fixture
def office(everybody):
    return everybody.case_worker


def opened(make_page, office, family_id):
    """The part of a family's file that tells of its return."""
    page = make_page(office, FamiliesPage)
    page.open_family(family_id)
    page.sheet().tabs.go(RETURN)
    return page.sheet().tabs.content(RETURN)


def lines(section):
    return [line.texts[:4] for line in section.table.records.held()]


def test_the_part_shows_all_the_return_rests_on_in_one_round_trip(make_page, everybody, office):
    made = family_in(everybody, "followed_up")
    page = make_page(office, FamiliesPage)
    page.open_family(made)
    sent = Statements(office)
    page.sheet().tabs.go(RETURN)
    section = page.sheet().tabs.content(RETURN)
    assert len(sent) == 1
    found = {(kind, what.split(" · ")[0], state) for kind, _on, what, state in lines(section)}
    assert ("declaration", "Đorđević Jovan", "signed") in found
    assert ("reconfirmation", "2 Mar – 16 Mar", "travel is over") in found
    assert ("visit", "further visit", "present") in found
    assert len(section.table.records.held()) == 8


def test_a_family_without_records_is_told_what_comes_first(make_page, everybody, office):
    section = opened(make_page, office, family_in(everybody, "registered"))
    assert section._stack.currentWidget() is section.empty


def test_a_record_takes_the_step_with_it_where_the_stage_waits_for_it(make_page, everybody, office):
    made = family_in(everybody, "declared")
    section = opened(make_page, office, made)
    section.ask_new("clearance")
    dialog = dialog_of(section)
    assert "Take the step too: Record the clearance" in dialog.form.fields.boxes["move"].field.label
    fill(dialog, authority="Return office", reference="12-104", given_on=today(), valid_to=today())
    dialog.form.save()
    assert file_of(office, made).family["state"] == "cleared"
    assert ("clearance", "ends soon") in {(line[0], line[3]) for line in lines(section)}


def test_a_record_without_the_step_leaves_the_stage(make_page, everybody, office):
    made = family_in(everybody, "declared")
    section = opened(make_page, office, made)
    section.ask_new("clearance")
    dialog = dialog_of(section)
    day = today() + timedelta(days=90)
    fill(dialog, authority="Return office", reference="12-104", given_on=today(), valid_to=day, move=False)
    dialog.form.save()
    assert file_of(office, made).family["state"] == "declared"


def test_a_stage_that_does_not_wait_for_it_is_not_offered(make_page, everybody, office):
    section = opened(make_page, office, family_in(everybody, "registered"))
    section.ask_new("reconfirmation")
    assert "move" not in dialog_of(section).form.fields.boxes


def test_days_of_travel_before_the_reconfirmation_are_refused_in_a_sentence(make_page, everybody, office):
    section = opened(make_page, office, family_in(everybody, "cleared"))
    section.ask_new("reconfirmation")
    dialog = dialog_of(section)
    fill(dialog, travel_from=date(2026, 1, 1), travel_to=date(2026, 1, 2), reconfirmed_on=date(2026, 3, 3))
    dialog.form.save()
    assert "days of travel are not in order" in dialog.form.notice.text()


def test_a_planned_visit_is_told(make_page, everybody, office):
    made = family_in(everybody, "kit_handed_over")
    section = opened(make_page, office, made)
    planned = office.read(lambda session: open_visits(session, made))[0]
    section.table.select(f"visit-{planned.id}")
    section.ask_change()
    dialog = dialog_of(section)
    assert dialog.form.fields.boxes["visit_id"].editor.read().value == planned.id
    fill(dialog, presence="away", package_full=False, visited_on=date(2026, 4, 3), needs="Firewood")
    dialog.form.save()
    assert file_of(office, made).family["state"] == "followed_up"
    assert len(office.read(lambda session: open_visits(session, made))) == 3
    assert ("visit", "3 Apr 2026", "away for a time") in {(line[0], line[1], line[3]) for line in lines(section)}


def test_a_record_is_opened_and_changed(make_page, everybody, office):
    made = family_in(everybody, "declared")
    section = opened(make_page, office, made)
    section.table.rowActivated.emit(section.table.current())
    dialog = dialog_of(section)
    fill(dialog, witness="Петар Лукић", copy_3_to="file")
    dialog.form.save()
    stored = "SELECT witness || ' ' || copy_3_to FROM declaration WHERE family_id = :id"
    assert look(office, stored, id=made) == "Петар Лукић file"


def test_a_clearance_taken_back_is_shown_so(make_page, everybody, office):
    made = family_in(everybody, "cleared")
    section = opened(make_page, office, made)
    chosen = next(line for line in section._lines.values() if line.kind == "clearance")
    section.table.select(chosen.id)
    assert section.take_back.isEnabled()
    section.ask_take_back()
    dialog_of(section).form.save()
    assert ("clearance", "taken back") in {(line[0], line[3]) for line in lines(section)}
    assert not section.take_back.isEnabled()


def test_a_scan_and_a_photo_are_kept_with_their_record(make_page, everybody, office, tmp_path):
    made = family_in(everybody, "followed_up")
    section = opened(make_page, office, made)
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"%PDF-1.4 signed")
    for kind in ("declaration", "visit"):
        line = next(one for one in section._lines.values() if one.kind == kind and not one.planned)
        section.table.select(line.id)
        assert section.attach.isEnabled()
        section.attach_path(str(scan))
    papers = {row.kind: row.papers for row in office.read(lambda session: records(session, made)) if row.papers}
    assert papers == {"declaration": 1, "visit": 1}
    kinds = [row.kind for row in office.read(lambda session: documents_of(session, family_id=made))]
    assert sorted(kinds) == ["declaration", "photo"]


def test_a_viewer_records_nothing_and_is_told_why(make_page, everybody):
    made = family_in(everybody, "declared")
    section = opened(make_page, everybody.viewer, made)
    assert not section.new.isEnabled()
    assert "case worker" in section.new.toolTip()


def test_a_clearance_of_a_colleague_is_shown_when_it_comes(make_page, everybody, office):
    made = family_in(everybody, "declared")
    section = opened(make_page, office, made)
    held = {"given_on": today(), "valid_to": today() + timedelta(days=90), "authority": "A", "reference": "1"}
    everybody.first.write(record_clearance, made, **held)
    section.desk.tasks.announce(frozenset({"families"}))
    assert ("clearance", "valid") in {(line[0], line[3]) for line in lines(section)}


def paper(office, *args):
    return pages(office.read(lambda session: declaration_paper(session, *args)))


def test_the_declaration_has_an_original_and_three_copies_each_with_its_place(everybody, office):
    made = family_in(everybody, "declared")
    declaration = look(office, "SELECT id FROM declaration WHERE family_id = :id", id=made)
    found = paper(office, made, declaration)
    marks = ("Original za nadležne organe", "Primerak 1 za podnosioca", "Primerak 2 putuje", "Primerak 3 putuje")
    assert len(found) == 4
    for page, mark in zip(found, marks, strict=True):
        assert mark in page
        for part in ("Đorđević Jovan", "Jelena Todorović", "2. 3. 2026.", "Niš", "Declaration of voluntary return"):
            assert part in page


def test_a_blank_declaration_names_nobody_and_is_in_the_language_asked_for(everybody, office):
    first, *_rest = paper(office, None, None, "sr_Cyrl")
    assert "Изјава о добровољном повратку" in first
    assert "Deklaratë për kthim vullnetar" in first
    assert "Đorđević" not in first


def test_a_declaration_to_be_signed_holds_the_family_and_no_witness(everybody, office):
    made = family_in(everybody, "selected")
    first, *_rest = paper(office, made, None, "en")
    assert "Đorđević Jovan" in first
    assert "Name of the witness Signature of the witness" in first


def test_the_paper_is_shown_over_the_page(make_page, everybody, office, qtbot):
    section = opened(make_page, office, family_in(everybody, "declared"))
    section.ask_print()
    dialog = dialog_of(section)
    assert dialog.form.fields.boxes["kind"].editor.read().value == "signed"
    dialog.form.save()
    page = section.window().centralWidget()
    assert isinstance(page.sheet(), PaperSheet)
    qtbot.waitUntil(lambda: page.sheet().view.pages() == 4)
    assert [made.text() for made in page.sheet().findChildren(QPushButton) if made.text() == "Print…"]
