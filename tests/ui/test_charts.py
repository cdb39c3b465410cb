"""Charts tell their values by pointer, keyboard and to screen readers, and become pictures."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage

from ui.charts import LineChart, Series, nice_top, spread
from ui.pipeline import Pipeline, Stage


@pytest.fixture
def chart(qtbot):
    made = LineChart(lambda value: f"€ {value:,.0f}")
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show_series(
        ["Oct", "Nov", "Dec"],
        [Series("plan", [0, 100_000, 200_000], "faint", dashed=True), Series("paid", [0, 80_000, None], "good")],
    )
    made.show()
    return made


def test_the_guide_tells_the_values_of_a_month(chart):
    assert chart.told(1) == "Nov\nplan: € 100,000\npaid: € 80,000"


def test_a_month_without_a_value_is_not_told(chart):
    assert chart.told(2) == "Dec\nplan: € 200,000"


def test_the_arrow_keys_move_the_guide_and_enter_asks_for_the_records(qtbot, chart):
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert "Nov" in chart.accessibleDescription()
    with qtbot.waitSignal(chart.clicked) as clicked:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert clicked.args == [1]


def test_a_click_asks_for_the_records_of_the_nearest_month(qtbot, chart):
    place = chart._point(2, 0).toPoint()
    qtbot.mouseMove(chart, place)
    with qtbot.waitSignal(chart.clicked) as clicked:
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=place + QPoint(1, -20))
    assert clicked.args == [2]


def test_a_chart_says_its_last_values_to_a_screen_reader(chart):
    assert chart.accessibleName() == "plan € 200,000, paid € 80,000"


def test_names_at_the_ends_stay_within_the_chart(chart):
    room = chart._room()
    assert room.right() + 8 + chart.fontMetrics().horizontalAdvance("plan") <= chart.width() + 4


def test_a_chart_is_saved_as_a_picture_of_twice_its_size(chart, tmp_path):
    path = tmp_path / "chart.png"
    assert chart.save_picture(str(path))
    assert QImage(str(path)).width() == 1200


def test_a_picture_that_cannot_be_written_is_told(chart, tmp_path):
    assert not chart.save_picture(str(tmp_path / "no" / "folder" / "chart.png"))


def test_a_chart_without_values_is_empty_and_harmless(qtbot):
    made = LineChart()
    qtbot.addWidget(made)
    made.show_series([], [])
    made.show_series(["Oct"], [Series("paid", [None])])
    assert not made.grab().isNull()


@pytest.mark.parametrize(("largest", "top"), [(0, 0), (1, 1), (181_000, 200_000), (230_000, 240_000), (97, 100)])
def test_the_scale_ends_at_a_round_number(largest, top):
    assert nice_top(largest) == top


def test_labels_are_moved_apart_in_their_own_order():
    assert spread([100, 104, 50], 16) == [100, 116, 50]


@pytest.fixture
def pipeline(qtbot):
    made = Pipeline()
    qtbot.addWidget(made)
    made.resize(600, 110)
    made.show_stages([Stage("registered", "registered", 412), Stage("returned", "returned", 19)])
    made.show()
    return made


def test_a_click_on_a_bar_asks_for_the_records_of_its_stage(qtbot, pipeline):
    with qtbot.waitSignal(pipeline.clicked) as clicked:
        qtbot.mouseClick(pipeline, Qt.MouseButton.LeftButton, pos=QPoint(450, 20))
    assert clicked.args == ["returned"]


def test_the_bars_are_reached_by_keyboard(qtbot, pipeline):
    qtbot.keyClick(pipeline, Qt.Key.Key_Right)
    with qtbot.waitSignal(pipeline.clicked) as clicked:
        qtbot.keyClick(pipeline, Qt.Key.Key_Return)
    assert clicked.args == ["registered"]


def test_stages_with_nobody_are_harmless(pipeline):
    pipeline.show_stages([Stage("registered", "registered", 0)])
    assert not pipeline.grab().isNull()
