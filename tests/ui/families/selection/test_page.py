"""Selection in a window: rounds, scoring by keyboard, lists with their reasons, criteria, papers."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from services.families.selection.reading import round_file
from tests import printed
from tests import selections as given
from ui.families.selection import paper, words
from ui.families.selection.page import SelectionPage
from ui.families.selection.scoring import ScoreSheet
from ui.families.selection.sheet import RoundSheet


@pytest.fixture
def people(everybody) -> Iterator:
    """The people of an office in a file."""
    return everybody


@pytest.fixture
def opened(people, make_page):
    """The sheet of a round with three scored families."""
    found = given.scored(people)
    page = make_page(people.case_worker, SelectionPage)
    return page.open_round(found)


def cells(sheet, column):
    table = sheet.ranking.table
    keys = [each.key for each in table.records.columns]
    return [line.texts[keys.index(column)] for line in table.records.held()]


def test_the_register_lists_the_rounds(people, make_page):
    given.opened(people)
    page = make_page(people.case_worker, SelectionPage)
    assert [line.texts[1] for line in page.table.records.held()] == ["Return 2026"]


def test_a_round_shows_its_families_ranked_with_points_and_reasons(opened):
    assert cells(opened, "title") == ["Babić Jovan", "Antić Jovan", "Vasić Jovan"]
    assert cells(opened, "total") == ["25", "20", "10"]
    assert cells(opened, "reason") == ["most points", "fewer points than above", "fewer points than above"]
    assert cells(opened, "c_visit") == ["12", "10", "4"]


def test_the_chosen_row_tells_how_its_total_comes_about(opened):
    opened.ranking.table.select_row(1)
    assert "Children 10 + Housing 0 + Field visit 10 = 20" in opened.ranking._why.text()


def test_points_are_given_one_applicant_after_the_other_by_keyboard(opened, qtbot):
    opened.score()
    sheet = opened.page.sheet()
    assert isinstance(sheet, ScoreSheet)
    first = sheet.name.text()
    (points, evidence) = (box.editor.widget for box in sheet.form.fields.boxes.values())
    points.setText("17")
    evidence.setText("seen again")
    qtbot.keyClick(sheet, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert sheet.name.text() != first
    qtbot.keyClick(sheet, Qt.Key.Key_PageUp)
    assert sheet.name.text() == first
    sheet.leave()
    assert "17" in cells(opened, "c_visit")


def test_points_above_the_most_are_refused_and_stay_typed(opened):
    opened.score()
    sheet = opened.page.sheet()
    points = next(iter(sheet.form.fields.boxes.values())).editor.widget
    points.setText("99")
    sheet.save_points()
    assert points.text() == "99"
    assert "outside what the criterion allows" in sheet.form.notice.text()


def test_a_frozen_round_offers_its_next_step_and_no_more_changes(people, make_page):
    found = given.frozen(people)
    sheet = make_page(people.case_worker, SelectionPage).open_round(found)
    assert not sheet.ranking.score.isVisible()
    assert [offer.move for offer in sheet.file.offers] == ["publish", "cancel"]


def test_the_final_list_says_what_changed_and_why(people, make_page):
    found = given.published(people, ago=12)
    given.decided(people, given.objection(people, found, 0, ago=8), visit=18)
    office = people.case_worker
    office.write(
        given.lists.close_objections, found, given.version_of(office, given.Round, found), state_on=given.TODAY()
    )
    given.confirmed(people, found)
    sheet = make_page(office, SelectionPage).open_round(found)
    assert isinstance(sheet, RoundSheet)
    assert cells(sheet, "reason") == [
        "most points; objection upheld: Field visit 18, before in place 2",
        "fewer points than above; moved down by objections of others, before in place 1",
        "fewer points than above",
    ]
    assert sheet.select.isVisible()


def test_every_stop_of_the_tour_opens(people, make_page):
    given.confirmed(people, given.closed(people))
    page = make_page(people.case_worker, SelectionPage)
    for name, go_there in page.stops().items():
        go_there()
        assert page.sheet() is not None, name
        while page.sheet() is not None:
            page.close_sheet()


@pytest.mark.parametrize("named", [True, False])
def test_the_printed_list_has_the_reason_of_every_rank_and_names_only_where_asked(people, named):
    found = given.frozen(people)
    data = paper.make_ranking(people.case_worker, found, "preliminary", named)
    text = " ".join(printed.pages(data))
    assert ("Antić" in text) == named
    assert text.count(["fewer", "points", "than", "above"][-1]) >= 2
    assert "SHA-256" in text


def test_the_minutes_name_the_committee_and_the_decisions(people):
    found = given.published(people)
    given.decided(people, given.objection(people, found), upheld=False)
    data = people.case_worker.read(lambda session: paper.make_minutes(found, "Mira", session))
    text = " ".join(printed.pages(data))
    for said in ("Mira, chair", "Milan Ilić", "refused", "The file says so."):
        assert said in text


def test_points_are_written_as_people_write_them():
    assert [words.points(one) for one in (0, 1200, 1250, 1267, None)] == ["0", "12", "12.5", "12.67", ""]


def test_a_round_is_read_as_it_stands(people):
    found = given.opened(people)
    assert people.case_worker.read(lambda session: round_file(session, found)).kind == "live"
