import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from app.ui.icons import draw_icon
from app.ui.parts.base import Material, diamond, frame
from app.ui.parts.button import Button, Kind
from app.ui.parts.choice import Choice, Item
from app.ui.parts.facts import Facts
from app.ui.parts.flow import Flow
from app.ui.parts.row import Row
from app.ui.parts.text import Words, lay
from app.ui.theme import PAPER, SCREEN, Role, Theme, font
from tests.ui.house import settle


@pytest.fixture
def theme(qapp):
    return Theme()


def word():
    return "Keep"


def colours(widget):
    """How many pixels of each colour the widget shows."""
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    found: dict[str, int] = {}
    for y in range(picture.height()):
        for x in range(picture.width()):
            name = QColor(picture.pixel(x, y)).name().upper()
            found[name] = found.get(name, 0) + 1
    return found


@pytest.mark.parametrize("kind", Kind)
def test_a_button_acts_by_mouse_and_by_key(kind, theme, qtbot):
    button = Button(theme, word, kind)
    qtbot.addWidget(button)
    button.show()
    for act in (
        lambda: qtbot.mouseClick(button, Qt.MouseButton.LeftButton),
        lambda: qtbot.keyClick(button, Qt.Key.Key_Space),
        lambda: qtbot.keyClick(button, Qt.Key.Key_Return),
    ):
        with qtbot.waitSignal(button.acted):
            act()


def test_a_locked_button_says_why_and_never_acts_but_can_be_reached(theme, qtbot):
    button = Button(theme, word, Kind.OUTLINE)
    qtbot.addWidget(button)
    low = button.heightForWidth(300)
    button.lock("Locked by the policy file /etc/policy.toml")
    with qtbot.assertNotEmitted(button.acted):
        button.click()
        qtbot.keyClick(button, Qt.Key.Key_Return)
    told = QAccessible.queryAccessibleInterface(button)
    assert "policy file" in told.text(QAccessible.Text.Description)
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert button.heightForWidth(300) > low
    button.lock("")
    with qtbot.waitSignal(button.acted):
        button.click()


def test_a_pressed_button_looks_pressed(theme, qtbot):
    button = Button(theme, word, Kind.OUTLINE)
    qtbot.addWidget(button)
    rest = colours(button)
    button.setDown(True)
    assert colours(button).get(PAPER.ink, 0) > rest.get(PAPER.ink, 0) * 2


def test_a_link_begins_at_its_edge_and_each_of_its_lines_is_underlined_as_far_as_it_goes(theme, qtbot):
    link = Button(theme, lambda: "HHHHHHHH HHHHHHHH HH", Kind.LINK)
    qtbot.addWidget(link)
    link.resize(150, link.heightForWidth(150))
    image = link.grab().toImage()
    ink = [[x for x in range(image.width()) if image.pixelColor(x, y).lightness() < 128] for y in range(image.height())]
    assert min(row[0] for row in ink if row) <= 2
    lines = link._label(150).lines
    assert len(lines) > 1
    ruled = [row for row in ink if row and len(row) == row[-1] - row[0] + 1 > 20]  # unbroken from end to end
    assert sorted({len(row) for row in ruled}) == sorted({round(wide) for _, wide in lines})


def test_only_consent_is_filled_teal(theme, qtbot):
    for kind in Kind:
        button = Button(theme, word, kind)
        qtbot.addWidget(button)
        filled = colours(button).get(PAPER.you, 0) > button.width() * button.height() / 2
        assert filled == (kind is Kind.CONSENT)


def test_the_two_answers_to_a_question_have_the_same_size(theme, qtbot):
    room = QWidget()
    qtbot.addWidget(room)
    room.resize(900, 200)
    holder = QWidget(room)
    flow = Flow(holder, equal=True)
    yes = Button(theme, lambda: "Yes", Kind.ON_CONSENT)
    no = Button(theme, lambda: "No, use a made-up face", Kind.ON_CONSENT)
    flow.addWidget(yes)
    flow.addWidget(no)
    holder.resize(800, 100)
    room.show()
    settle()
    assert yes.size() == no.size()


def test_a_flow_breaks_into_rows_and_says_how_high_it_gets(theme, qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = Flow(holder, gap=10, row_gap=10)
    for _ in range(3):
        flow.addWidget(Button(theme, word))
    one = flow.heightForWidth(2000)
    assert flow.heightForWidth(100) == 3 * one + 2 * 10
    taken = flow.takeAt(0)
    assert taken is not None
    assert flow.count() == 2
    assert flow.takeAt(7) is None


def test_a_choice_moves_by_arrow_keys_and_says_which_one_holds(theme, qtbot):
    room = QWidget()
    qtbot.addWidget(room)
    room.resize(400, 200)
    choice = Choice(theme, lambda: "Size", [Item("a", lambda: "Small"), Item("b", lambda: "Large")], parent=room)
    choice.resize(400, 100)
    choice.set_value("a")
    room.show()
    room.activateWindow()
    settle()
    first = choice._options["a"]
    first.setFocus()
    with qtbot.waitSignal(choice.chosen) as told:
        qtbot.keyClick(first, Qt.Key.Key_Right)
    assert told.args == ["b"]
    assert choice.value == "b"
    assert QAccessible.queryAccessibleInterface(first).role() == QAccessible.Role.RadioButton


def test_choices_can_be_replaced_and_what_holds_stays(theme, qtbot):
    choice = Choice(theme, lambda: "Camera", [Item("a", lambda: "A"), Item("b", lambda: "B")])
    qtbot.addWidget(choice)
    choice.set_value("b")
    with qtbot.assertNotEmitted(choice.chosen):
        choice.offer([Item("b", lambda: "B"), Item("c", lambda: "C")])
    assert choice.value == "b"
    choice.set_value("nobody")
    assert choice.value == "b"


def test_a_row_leads_somewhere_and_reads_its_number(theme, qtbot):
    row = Row(theme, lambda: "Look", lambda: "What a machine sees", number="1")
    qtbot.addWidget(row)
    assert row.accessibleName() == "1 Look"
    with qtbot.waitSignal(row.acted):
        qtbot.keyClick(row, Qt.Key.Key_Space)


def test_facts_are_read_as_words_and_values(theme, qtbot):
    facts = Facts(theme)
    qtbot.addWidget(facts)
    facts.show_rows([("Faces found", "1"), ("Kept", "nothing")])
    assert facts.accessibleName() == "Faces found: 1; Kept: nothing"
    one = facts.heightForWidth(400)
    facts.show_rows([("Faces found", "1")])
    assert facts.heightForWidth(400) < one


def test_text_wraps_and_its_height_follows(theme, qtbot):
    words = Words(theme, Role.READING, "one two three four five six seven eight nine ten")
    qtbot.addWidget(words)
    assert words.heightForWidth(120) > words.heightForWidth(800)
    assert words.minimumSizeHint().width() < 120


def test_no_line_of_text_is_a_lone_short_word(qapp):
    text = "The camera is off until you turn it on. The strip at the bottom always says what is on."
    for width in range(300, 900, 20):
        lines = lay(text, font(Role.READING), width).lines
        joined = " ".join(piece for piece, _ in lines)
        assert joined == text
        assert all(wide <= width for _, wide in lines)
    assert lay(text, font(Role.READING), 720).lines[-1][1] > 0.2 * 720


def test_a_line_break_in_the_words_is_kept(qapp):
    assert [piece for piece, _ in lay("one\ntwo", font(Role.TITLE), 900).lines] == ["one", "two"]


def test_descenders_of_tight_headlines_have_room(qapp):
    laid = lay("Settings", font(Role.HEADLINE), 900, 1.04)
    assert laid.height >= laid.ascent + 60 * 0.2


@pytest.mark.parametrize("filled", [True, False])
def test_the_diamond_is_filled_only_when_something_is_on(filled, qapp):
    picture = QImage(21, 21, QImage.Format.Format_RGB32)
    picture.fill(QColor("#FFFFFF"))
    painter = QPainter(picture)
    diamond(painter, picture.rect().toRectF(), QColor("#000000"), 2, filled=filled)
    painter.end()
    assert (QColor(picture.pixel(10, 10)).lightness() < 40) == filled


def test_an_outline_stays_inside_and_is_even_on_all_sides(qapp):
    picture = QImage(20, 20, QImage.Format.Format_RGB32)
    picture.fill(QColor("#FFFFFF"))
    painter = QPainter(picture)
    frame(painter, QRect(0, 0, 20, 20), QColor("#000000"), 1.5)
    painter.end()
    middle = [QColor(picture.pixel(x, 10)).lightness() < 128 for x in range(20)]
    assert middle == middle[::-1]
    assert sum(middle) == 4


def test_a_missing_icon_is_an_error_and_not_an_empty_space(qapp):
    picture = QImage(20, 20, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    with pytest.raises(FileNotFoundError):
        draw_icon(painter, "no-such-icon", picture.rect().toRectF(), "#000000")
    painter.end()


@pytest.mark.parametrize("colour", [PAPER.ink, SCREEN.you])
def test_icons_take_the_colour_of_the_words_beside_them(colour, qapp):
    picture = QImage(40, 40, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    draw_icon(painter, "lock", picture.rect().toRectF(), colour)
    painter.end()
    solid = {
        picture.pixelColor(x, y).name().upper()
        for x in range(40)
        for y in range(40)
        if picture.pixelColor(x, y).alpha() == 255
    }
    assert solid == {colour.upper()}


def test_words_on_the_screen_are_light(theme, qtbot):
    words = Words(theme, Role.TITLE, "Match", material=Material.SCREEN)
    qtbot.addWidget(words)
    assert words.ring_colour == QColor(SCREEN.ink)
