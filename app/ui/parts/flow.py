"""A layout that fills rows as one reads and breaks to a new row when one is full."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class Flow(QLayout):
    """Along the line, from where reading begins, then down. `gap` and `row_gap` are pixels.

    `equal` gives every item the widest one's width. Items of a row share their middle, or with `tops` their upper edge.
    `even`, which may be set later, puts as many in every row: four in one, or two by two, never three and one.
    """

    def __init__(
        self, parent: QWidget | None = None, *, gap: int = 8, row_gap: int = 8, equal: bool = False, tops: bool = False
    ) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.gap, self.row_gap, self.equal, self.tops = gap, row_gap, equal, tops
        self.even = False
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        hints = self._sizes(100_000)
        wide = sum(hint.width() for hint in hints) + self.gap * max(len(hints) - 1, 0)
        return QSize(wide, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        size = QSize(0, 0)
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _sizes(self, width: int) -> list[QSize]:
        hints = [item.sizeHint() for item in self._shown()]
        if self.equal and hints:
            widest = max(hint.width() for hint in hints)
            hints = [QSize(widest, hint.height()) for hint in hints]
        sizes = []
        for item, hint in zip(self._shown(), hints, strict=True):
            wide = min(hint.width(), width)
            sizes.append(QSize(wide, item.heightForWidth(wide) if item.hasHeightForWidth() else hint.height()))
        return sizes

    def _place(self, rect: QRect, *, move: bool) -> int:
        x, y = rect.left(), rect.top()
        row: list[tuple[QLayoutItem, QRect]] = []
        sizes = self._sizes(rect.width())
        most = self._most(sizes, rect.width())
        for item, size in zip(self._shown(), sizes, strict=True):
            if len(row) == most or (row and x + size.width() > rect.left() + rect.width()):
                y += self._close(row, rect, move=move) + self.row_gap
                x, row = rect.left(), []
            row.append((item, QRect(x, y, size.width(), size.height())))
            x += size.width() + self.gap
        return y + self._close(row, rect, move=move) - rect.top()

    def _most(self, sizes: list[QSize], width: int) -> int:
        """How many a row may hold."""
        many = len(sizes)
        if not self.even or not many:
            return max(many, 1)
        fit = max((width + self.gap) // (max(size.width() for size in sizes) + self.gap), 1)
        return max(row for row in range(1, many + 1) if many % row == 0 and row <= fit)

    def _close(self, row: list[tuple[QLayoutItem, QRect]], rect: QRect, *, move: bool) -> int:
        tall = max((place.height() for _, place in row), default=0)
        if move:
            above = self.parentWidget()
            reads = Qt.LayoutDirection.LeftToRight if above is None else above.layoutDirection()
            for item, place in row:
                lower = place.translated(0, 0 if self.tops else (tall - place.height()) // 2)
                item.setGeometry(QStyle.visualRect(reads, rect, lower))
        return tall
