"""A program that shows a board and writes into a folder where its things are and what was asked."""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication

from tests.ui.test_board import columns
from ui import theme
from ui.board import Board


def main(folder: Path) -> None:
    """Show the board until the test closes it."""
    app = QApplication([])
    theme.apply("light")
    board = Board("Convoys")
    board.setWindowTitle("Povratak board")
    board.resize(900, 500)
    board.show_columns(columns())
    board.moveAsked.connect(lambda card, key: (folder / "asked").write_text(f"{card.id} {key}"))
    board.show()
    board.select(1)

    def places() -> None:
        view = board.lanes[0].view
        spots = {lane.key: lane.mapToGlobal(QPoint(60, 150)).toTuple() for lane in board.lanes}
        spots["card"] = view.viewport().mapToGlobal(view.visualRect(view.cards.index(0)).center()).toTuple()
        (folder / "places.new").write_text(json.dumps(spots))
        (folder / "places.new").rename(folder / "places")

    timer = QTimer(board, interval=300)
    timer.timeout.connect(places)
    timer.start()
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
