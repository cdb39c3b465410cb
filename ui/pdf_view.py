"""A PDF on the screen: its pages one under the other, fitted to the width or zoomed. QtPdf runs no script in it."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Signal
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QWidget

from ui import theme

STEP = 1.25
SMALLEST, LARGEST = 0.25, 5.0


class PdfView(QPdfView):
    """Shows the PDF it is given. Signal: `moved` (page looked at, from one; number of pages)."""

    moved = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file = QPdfDocument(self)
        self._bytes = QBuffer(self)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.setPageSpacing(theme.space(3))
        self.setFrameShape(QPdfView.Shape.NoFrame)
        self.setDocument(self._file)
        self.pageNavigator().currentPageChanged.connect(self._tell)

    def show_pdf(self, data: bytes) -> bool:
        """Show a PDF from its first page; false when it cannot be read."""
        self._file.close()
        self._bytes.close()
        self._bytes.setData(QByteArray(data))
        self._bytes.open(QIODevice.OpenModeFlag.ReadOnly)
        self._file.load(self._bytes)
        self._tell()
        return self.pages() > 0

    def pages(self) -> int:
        """Return how many pages there are."""
        return max(0, self._file.pageCount())

    def enlarge(self) -> None:
        """Show the pages larger."""
        self._zoom(STEP)

    def reduce(self) -> None:
        """Show the pages smaller."""
        self._zoom(1 / STEP)

    def fit(self) -> None:
        """Make the pages as wide as the room there is."""
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def fit_page(self) -> None:
        """Show one page whole."""
        self.setZoomMode(QPdfView.ZoomMode.FitInView)

    def _zoom(self, step: float) -> None:
        factor = self._factor() * step
        self.setZoomMode(QPdfView.ZoomMode.Custom)
        self.setZoomFactor(min(LARGEST, max(SMALLEST, factor)))

    def _factor(self) -> float:
        """How large the pages are shown now, also while they are fitted."""
        if self.zoomMode() == QPdfView.ZoomMode.Custom or not self.pages():
            return float(self.zoomFactor())
        width = self._file.pagePointSize(self.pageNavigator().currentPage()).width()
        return float(self.viewport().width() / (width * self.logicalDpiX() / 72))

    def _tell(self, *_: object) -> None:
        if self.pages():
            self.moved.emit(self.pageNavigator().currentPage() + 1, self.pages())
