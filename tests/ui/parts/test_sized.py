"""A room's look follows the theme, but never makes the room wider than its window."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from app.ui.parts.scroll import BAR, Scroll
from app.ui.parts.sized import SizedTheme
from app.ui.theme import Theme


def test_it_follows_everything_but_the_scale(qapp):
    theme = Theme(text_scale=1.25)
    sized = SizedTheme(theme, 400)
    told = []
    sized.changed.connect(lambda: told.append(sized.scale))
    theme.set_look(name="dark", text_scale=1.5, reduced_motion=True)
    assert (sized.name, sized.text_scale, sized.reduced_motion, sized.scale) == ("dark", 1.5, True, 1.5)
    theme.fit(QSize(1920, 1080))
    assert told == [1.5, 1.5 * 1.35]
    assert sized.paper is theme.paper


def test_it_ends_where_the_room_is_as_wide_as_the_window_and_never_shrinks_under_1(qapp, qtbot):
    theme, room = Theme(text_scale=2.0), QWidget()
    sized = SizedTheme(theme, 400)
    qtbot.addWidget(room)
    for wide, scale in ((1000, 2.0), (600, 1.5), (300, 1.0)):
        room.resize(wide, 300)
        sized.fit_room(room)
        assert sized.scale == scale


def test_a_bar_that_comes_and_goes_changes_nothing(qapp, qtbot):
    theme, room = Theme(text_scale=2.0), QWidget()
    sized, scroll = SizedTheme(theme, 400), Scroll(theme, room)
    qtbot.addWidget(scroll)
    scroll.resize(600, 300)
    scroll.show()
    for high in (100, 900):
        room.setMinimumHeight(high)
        qtbot.waitUntil(lambda high=high: room.height() == max(high, 300))
        sized.fit_room(room)
        assert sized.scale == (600 - 2 * BAR) / 400


def test_it_may_end_where_all_of_the_room_is_seen_too(qapp, qtbot):
    asked = []

    def largest(wide, high, wanted, usual):
        asked.append((wide, high, wanted, usual))
        return high / 400

    theme, room = Theme(text_scale=2.0), QWidget()
    sized = SizedTheme(theme, 400, largest)
    qtbot.addWidget(room)
    told = []
    sized.changed.connect(lambda: told.append(sized.scale))
    room.resize(700, 600)
    sized.fit_room(room)
    assert asked == [(700, 600, 1.75, 1.0)]
    assert told == [1.5]
