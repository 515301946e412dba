"""The button that keeps something says so, until what is shown has changed."""

from app.ui.parts.keep import Keep
from app.ui.theme import Theme


def test_it_says_that_it_kept_and_then_asks_again(qtbot):
    theme = Theme()
    keep = Keep(theme)
    qtbot.addWidget(keep)
    assert keep.text() == keep.accessibleName() == "Keep this"
    with qtbot.waitSignal(keep.acted):
        keep.click()
    assert keep.text() == keep.accessibleName() == "Kept in the notebook"
    keep.stale()
    assert keep.text() == "Kept in the notebook", "long enough to be read"
    keep._reading.start(0)
    qtbot.waitUntil(lambda: keep.text() == "Keep this")
    keep.click()
    keep._reading.stop()
    assert keep.text() == "Kept in the notebook", "nothing has changed"
    keep.stale()
    assert keep.text() == "Keep this"
