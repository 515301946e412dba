"""The first page: people who do not exist, a line that crosses them, and words in two languages."""

import threading
import time

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from app.resources import asset
from app.ui.kiosk import portraits, words
from app.ui.kiosk.attract import CYCLE, FADE, SWEEP, Attract
from app.ui.kiosk.portraits import Wanted, load_portrait, portrait_files
from app.ui.theme import Theme
from tests.fakes import FakeClock
from tests.ui.house import settle

SIZES = [(1080, 1920), (1920, 1080), (1280, 800), (1024, 600)]
FILES = (portrait_files([])[0], min(asset("gallery", "pictures").glob("*_0.jpg")))


@pytest.fixture
def make(qtbot):
    made = []

    def build(size=(1080, 1920), *, still=False, text=1.0, files=FILES):
        theme, clock = Theme(reduced_motion=still, text_scale=text), FakeClock()
        theme.fit(QSize(*size))
        page = Attract(theme, files, clock)
        made.append(page)
        qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        arrived(page)
        return page, clock

    yield build
    for page in made:
        page.hide()
        assert page.errand.close()


def arrived(page):
    """Wait until whoever is to be seen, and the next one, have been read."""
    ends = time.monotonic() + 20
    while not page.ready and time.monotonic() < ends:
        settle()
    assert page.ready
    settle()


def at(page, clock, seconds):
    """The page so many seconds after it began."""
    clock.now = 100.0 + seconds
    page.advance()
    arrived(page)
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
    made = load_portrait(Wanted(FILES[1], 400, 1000))
    image: QImage = made.person
    assert (image.height(), made.record.height()) == (400, 400)
    assert image.pixelColor(3, 3).alpha() == 0
    assert image.pixelColor(image.width() // 2, 200).alpha() == 255


def test_the_machines_dots_are_light_on_nothing(qapp):
    image = load_portrait(Wanted(FILES[1], 480, 1000)).record
    colours = {image.pixelColor(x, y).rgba() for x in range(0, image.width(), 3) for y in range(0, 480, 3)}
    solid = [QColor.fromRgba(one) for one in colours if QColor.fromRgba(one).alpha() == 255]
    assert QColor.fromRgba(image.pixel(2, 2)).alpha() in (0, 255)
    assert any(colour.lightness() > 200 for colour in solid)


def test_a_picture_that_cannot_be_read_is_left_out(qapp, tmp_path):
    missing = tmp_path / "nobody.jpg"
    assert load_portrait(Wanted(missing, 100, 100)).person.isNull()
    assert missing not in portrait_files([missing])
    assert portrait_files([])


def test_shoulders_that_the_photo_cuts_off_fall_to_its_foot(qapp):
    image: QImage = load_portrait(Wanted(FILES[1], 400, 1000)).person
    right = image.width() - 1
    for x in (0, right):
        shown = [image.pixelColor(x, y).alpha() > 127 for y in range(400)]
        assert not any(shown[:380]), "straight down the photo's edge it would look cut off"
    assert image.pixelColor(right // 2, 399).alpha() == 255


@pytest.fixture
def people(qapp, tmp_path, monkeypatch):
    """people(n): so many portraits of nobody as they ship, each of its own colour, transparent around it."""
    (tmp_path / "attract").mkdir()
    monkeypatch.setattr(portraits, "asset", lambda *parts: tmp_path.joinpath(*parts))

    def draw(count):
        for number in range(count):
            image = QImage(864, 1080, QImage.Format.Format_ARGB32)
            image.fill(Qt.GlobalColor.transparent)
            painter = QPainter(image)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor.fromHsv(number * 360 // count, 200, 220))
            painter.drawEllipse(232, 100, 400, 1200)
            painter.end()
            assert image.save(str(tmp_path / "attract" / f"{number:04}.webp"), quality=95)
        return portrait_files([])

    return draw


def test_a_portrait_is_as_large_as_its_person_and_cut_off_shoulders_are_rounded(people):
    path = people(1)[0]
    made = load_portrait(Wanted(path, 490, 2000)).person
    assert (made.width(), made.height()) == (200, 490), "400 x 980 of 864 x 1080 pixels are somebody"
    wide = QImage(864, 1080, QImage.Format.Format_ARGB32)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.fillRect(0, 600, 864, 480, QColor("teal"))
    painter.end()
    wide.save(str(path), quality=95)
    made = load_portrait(Wanted(path, 480, 2000)).person
    beside = [made.pixelColor(x, 10).alpha() for x in (2, 861)]
    assert max(beside) < 30, "straight down the edge it would look cut off"
    assert made.pixelColor(432, 10).alpha() == 255


def hue(page):
    """The colour left of the line, in the middle of the person."""
    box = page.poster.picture
    place = round(page.width() / 2), round(box.bottom() - box.height() / 3)
    return page.grab().toImage().pixelColor(*place).hue()


@pytest.mark.parametrize("count", [1, 3, 12])
def test_however_many_portraits_there_are_all_come_and_two_at_most_are_held(make, people, count):
    page, clock = make((640, 900), files=people(count))
    for number in range(count):
        at(page, clock, number * CYCLE + (SWEEP if number % 2 == 0 else 0.1))  # the line stands at the right
        assert abs(hue(page) - number * 360 // count) % 350 <= 8, number
        assert len(page._portraits) <= 2


def test_a_portrait_stands_on_the_pages_own_ground_and_is_dots_beyond_the_line(make, people):
    page, clock = make(files=people(3))
    at(page, clock, SWEEP / 2)
    shot, middle = page.grab().toImage(), round(page.poster.picture.center().y())
    left, right = 20, page.width() - 20
    assert shot.pixelColor(left, middle) == page.theme.paper.colour("ground")
    assert shot.pixelColor(right, middle) == page.theme.screen.colour("ground")
    patch = {shot.pixelColor(page.width() // 2 + 60, middle + step).rgb() for step in range(60)}
    assert len(patch) > 1, "dots with ground between them"


def test_portraits_are_read_beside_the_ui_thread_which_ends_when_the_page_goes(make, people, monkeypatch):
    read_in, load = [], portraits.load_portrait

    def load_and_note(one):
        read_in.append(threading.current_thread())
        return load(one)

    monkeypatch.setattr(portraits, "load_portrait", load_and_note)
    page, clock = make(files=people(3))
    at(page, clock, CYCLE)
    assert len(read_in) == 3
    assert threading.main_thread() not in read_in
    page.hide()
    assert not page.errand.running
    assert page._sheets == {}, "the pictures of the whole page are let go of"
    page.show()
    arrived(page)


def test_a_portrait_that_cannot_be_read_is_passed_over(make, people):
    files = people(3)
    files[1].write_bytes(b"no picture")
    page, clock = make(files=files)
    shown = set()
    for number in range(4):
        at(page, clock, number * CYCLE + 0.1)
        shown.add(page.files[page.person])
    assert shown == {files[0], files[2]}
