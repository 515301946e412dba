"""For those who read from right to left, words and rows begin at the right."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QWidget

from app.ui.parts.flow import Flow
from app.ui.parts.text import Words
from app.ui.parts.wordmark import Wordmark
from app.ui.theme import Role, Theme

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def inked(part: QWidget) -> tuple[int, int]:
    """The first and the last column of `part` in which something is painted."""
    image = QImage(part.size(), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    part.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    across = [x for x in range(image.width()) if any(image.pixelColor(x, y).alpha() for y in range(image.height()))]
    return across[0], across[-1]


@pytest.mark.parametrize("lead", [0, 40])
def test_words_begin_where_reading_does_and_keep_room_for_their_mark(qtbot, lead):
    words = Words(Theme(), Role.CONTROL, "few words")
    qtbot.addWidget(words)
    words.lead = lead
    words.resize(400, 40)
    first, last = inked(words)
    assert lead <= first <= lead + 4
    words.setLayoutDirection(RIGHT)
    mirrored_first, mirrored_last = inked(words)
    assert abs((400 - mirrored_last) - first) <= 4
    assert mirrored_first > last - first


def test_rows_begin_where_reading_does(qtbot):
    above = QWidget()
    qtbot.addWidget(above)
    row = Flow(above)
    parts = [Words(Theme(), Role.CONTROL, text, wraps=False) for text in ("one", "another", "and a third")]
    for part in parts:
        row.addWidget(part)
    room = QRect(0, 0, 500, 60)
    row.setGeometry(room)
    places = [part.geometry() for part in parts]
    assert [place.left() for place in places] == sorted(place.left() for place in places)
    above.setLayoutDirection(RIGHT)
    row.setGeometry(room)
    for part, before in zip(parts, places, strict=True):
        assert part.geometry().right() == room.right() - before.left()


def test_the_wordmark_is_never_mirrored(qtbot):
    mark = Wordmark(Theme())
    qtbot.addWidget(mark)
    mark.resize(mark.sizeHint())
    shown = []
    for direction in (LEFT, RIGHT):
        mark.setLayoutDirection(direction)
        shown.append(inked(mark))
    assert shown[0] == shown[1]
