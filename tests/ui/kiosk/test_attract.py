"""The first page: people who do not exist, a line that crosses them, and words in two languages."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from app.resources import asset
from app.ui.kiosk import words
from app.ui.kiosk.attract import CYCLE, FADE, SWEEP, Attract
from app.ui.kiosk.portraits import load_portrait, portrait_files
from app.ui.theme import Theme
from tests.fakes import FakeClock
from tests.ui.house import settle

SIZES = [(1080, 1920), (1920, 1080), (1280, 800), (1024, 600)]
FILES = (asset("art", "person.png"), min(asset("gallery", "pictures").glob("*_0.jpg")))


@pytest.fixture
def make(qtbot):
    def build(size=(1080, 1920), *, still=False, text=1.0):
        theme, clock = Theme(reduced_motion=still, text_scale=text), FakeClock()
        theme.fit(QSize(*size))
        page = Attract(theme, FILES, clock)
        qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        settle()
        return page, clock

    return build


def at(page, clock, seconds):
    """The page so many seconds after it began."""
    clock.now = 100.0 + seconds
    page.advance()
    return page.line.x / page.width()


def test_the_line_crosses_the_face_comes_to_rest_and_goes_back(make):
    page, clock = make()
    start, middle, end = (at(page, clock, seconds) for seconds in (0, SWEEP / 2, SWEEP))
    assert start < middle < end
    assert middle == pytest.approx(0.5, abs=0.01)
    assert at(page, clock, SWEEP + 1) == end
    assert at(page, clock, CYCLE) == end
    assert at(page, clock, CYCLE + SWEEP) == start


def test_one_person_follows_the_other_and_the_first_comes_again(make):
    page, clock = make()
    people = []
    for number in range(3):
        at(page, clock, number * CYCLE + 1)
        people.append(page.person)
    assert people == [0, 1, 0]


def test_the_next_person_fades_in_while_the_line_rests(make):
    page, clock = make()
    at(page, clock, CYCLE - FADE - 0.1)
    before = page.grab().toImage()
    at(page, clock, CYCLE - FADE / 2)
    between = page.grab().toImage()
    assert before != between


def test_with_reduced_motion_nothing_moves_and_the_pictures_still_change(make):
    page, clock = make(still=True)
    places = {at(page, clock, seconds) for seconds in (0, 2, SWEEP, CYCLE - 0.1)}
    assert len(places) == 1
    first = page.grab().toImage()
    at(page, clock, CYCLE - 0.1)
    assert page.grab().toImage() == first
    at(page, clock, CYCLE + 0.1)
    assert page.grab().toImage() != first


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text", [1.0, 2.0])
def test_question_person_and_words_never_lie_on_each_other(make, size, text):
    page, _clock = make(size, text=text)
    poster = page.poster
    assert poster.question.bottom() <= poster.picture.top()
    assert poster.picture.height() >= 0.3 * page.height()
    assert page.mark.geometry().bottom() <= poster.question.top() or not page.mark.geometry().intersects(
        poster.question.toAlignedRect().adjusted(page.width() // 5, 0, 0, 0)
    )
    assert poster.handle.bottom() < page.height()


def test_it_says_in_both_languages_that_the_camera_is_off(make):
    page, _clock = make()
    assert "It stays off until you say so." in page.accessibleDescription()
    english, spanish = words.Both()(str(words.QUESTION))
    assert english == "Which half\nis you?"
    assert f"{english} / {spanish}".replace("\n", " ") in page.accessibleName()


def test_a_shipped_id_photo_is_cut_out_of_its_backdrop(qapp):
    made = load_portrait(FILES[1], 400, 1000)
    image: QImage = made.person.toImage()
    assert (image.height(), made.record.height()) == (400, 400)
    assert image.pixelColor(3, 3).alpha() == 0
    assert image.pixelColor(image.width() // 2, 200).alpha() == 255


def test_the_machines_dots_are_light_on_nothing(qapp):
    image = load_portrait(FILES[1], 480, 1000).record.toImage()
    colours = {image.pixelColor(x, y).rgba() for x in range(0, image.width(), 3) for y in range(0, 480, 3)}
    solid = [QColor.fromRgba(one) for one in colours if QColor.fromRgba(one).alpha() == 255]
    assert QColor.fromRgba(image.pixel(2, 2)).alpha() in (0, 255)
    assert any(colour.lightness() > 200 for colour in solid)


def test_a_picture_that_cannot_be_read_is_left_out(qapp, tmp_path):
    missing = tmp_path / "nobody.jpg"
    assert load_portrait(missing, 100, 100).person.isNull()
    assert missing not in portrait_files([missing])
    assert portrait_files([])


def test_shoulders_that_the_photo_cuts_off_fall_to_its_foot(qapp):
    image: QImage = load_portrait(FILES[1], 400, 1000).person.toImage()
    right = image.width() - 1
    for x in (0, right):
        shown = [image.pixelColor(x, y).alpha() > 127 for y in range(400)]
        assert not any(shown[:380]), "straight down the photo's edge it would look cut off"
    assert image.pixelColor(right // 2, 399).alpha() == 255
