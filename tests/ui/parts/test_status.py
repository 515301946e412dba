"""The strip at the foot: nothing it says is cut off, however large the text, and it mirrors."""

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtWidgets import QWidget

from app.ui.parts.status import Feed, Status
from app.ui.theme import Theme
from tests.ui.house import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager to tell

SIZES = ((1080, 1920), (1024, 600), (1280, 800))


@pytest.fixture
def make_strip(qtbot, request):
    def make(size=(1280, 800), text=1.0):
        theme = Theme(text_scale=text)
        theme.fit(QSize(*size))
        strip = Status(theme)
        request.addfinalizer(strip.deleteLater)
        strip.resize(size[0], 40)
        strip.show()
        settle()
        return strip

    return make


def words(strip):
    return [QRectF(run.left, run.top, run.laid.width, run.laid.height) for run in strip._runs]


@pytest.mark.parametrize("text", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("code", ["en", "es"])
def test_nothing_in_it_is_cut_off_or_covered(make_strip, language, code, size, text):
    language.choose(code)
    strip = make_strip(size, text)
    for feed in Feed:
        strip.show_feed(feed, "Birgit")
        strip.show_counts(3, 1234)
        settle()
        buttons = [button for button in (strip.stop, strip.erase) if button.isVisible()]
        boxes = [*words(strip), *(button.geometry().toRectF() for button in buttons)]
        for box in boxes:
            assert strip.rect().toRectF().contains(box), (feed, box)
        assert not [box for at, box in enumerate(boxes) for other in boxes[:at] if box.intersects(other)], feed
        assert all(button.width() >= button.sizeHint().width() for button in buttons), feed


def test_one_row_stays_one_row(make_strip):
    strip = make_strip()
    strip.show_feed(Feed.CAMERA)
    strip.show_counts(1, 5)
    assert {run.top for run in strip._runs} == {0}
    assert strip.height() == 45


def test_from_right_to_left_it_is_mirrored(make_strip, qapp):
    strip = make_strip()
    strip.show_feed(Feed.CAMERA)
    left = strip.grab().toImage()
    gap = strip.width() - strip.erase.geometry().right() - 1
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        strip.retranslate()
        settle()
        right = strip.grab().toImage()
        assert strip.erase.geometry().left() == gap
        at = strip.theme.px(24) + 7
        you = strip.palette_in_force.colour("you").rgb()
        assert left.pixel(at, 23) == right.pixel(strip.width() - at - 1, 23) == you
        ground = strip.palette_in_force.colour("ground").rgb()
        nearby = range(strip.width() - strip.theme.px(200), strip.width() - strip.theme.px(50))
        assert any(right.pixel(x, 23) != ground for x in nearby)  # words stand beside it
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("size", [*SIZES, (1920, 1080)])
@pytest.mark.parametrize("code", ["en", "es"])
def test_large_text_takes_no_more_than_two_rows_nor_an_eighth_of_the_window(qtbot, language, code, size):
    language.choose(code)
    theme, window = Theme(text_scale=2.0), QWidget()
    qtbot.addWidget(window)
    window.resize(*size)
    theme.fit(window.size())
    strip = Status(theme, window)
    strip.resize(size[0], 40)
    window.show()
    for feed in Feed:
        strip.show_feed(feed, "Margarida")
        strip.show_counts(2, 1234)
        settle()
        one_row = strip.theme.px(44) + 1
        assert strip.height() <= max(size[1] / 8, one_row), feed
        assert strip.theme.scale >= theme.scale / 2, feed
        said = " ".join(run.words for run in strip._runs)
        assert strip._promise_in_short() in said
        assert all(words in strip.accessibleName() for words in strip._promises()), "what has no room is told"
