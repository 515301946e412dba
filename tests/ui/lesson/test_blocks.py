"""Every kind of block that the shipped lesson may not have, and what each must show."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel

from app.lessons.types import (
    BothSides,
    Bullets,
    Discussion,
    Figure,
    Note,
    Quote,
    Side,
    SourceMark,
    Text,
    Timeline,
    TimelineEntry,
)
from app.ui.lesson.blocks import Quotation
from app.ui.lesson.dates import short, spoken
from app.ui.lesson.dates_block import DateRow
from app.ui.lesson.prose import Item
from app.ui.lesson.rail import Stop
from app.ui.lesson.sides import Sides

MARK = SourceMark("F-ARREST-05", 1)


def words(page, kind=QLabel):
    return [part.text() for part in page.leaf.texts[-1].part.findChildren(kind) if part.isVisible()]


def quote(**changes):
    said: dict[str, Any] = {
        "text": "We don’t.", "translation": "", "speaker": "A", "role": "Chief", "outlet": "BBC", "date": "2023-03",
        "note": "", "source": MARK, "line": 1,
    }  # fmt: skip
    return Quote(**{**said, **changes})


def test_a_quotation_names_speaker_outlet_and_date(bench, only):
    page = bench.show(only(quote(note="Another city.")))
    assert words(page) == ["“We don’t.”", "A, Chief. BBC, March 2023. Another city."]
    assert [mark.mark for mark in page.leaf.marks] == [MARK]


def test_a_translation_is_said_to_be_ours_and_the_original_stays(bench, only):
    page = bench.show(only(quote(translation="No lo hacemos.")))
    assert words(page)[:2] == ["“No lo hacemos.”", "Our translation of: “We don’t.”"]


def test_a_spanish_quotation_has_spanish_quotation_marks(bench, spanish):
    page = bench.show(spanish, 3)
    said = [text for part in page.sheet.findChildren(Quotation) for text in (part.findChildren(QLabel)[0].text(),)]
    assert said[0].startswith("«No detenemos a nadie")


def test_both_sides_have_the_same_width_and_height(bench, english):
    page = bench.show(english, 10)
    left, right = page.sheet.findChild(Sides).sides
    assert left.size() == right.size()
    assert left.y() == right.y()


def test_both_sides_stand_one_under_the_other_where_it_is_narrow(bench, only):
    sides = [Side(name, ((Text("A point."), MARK),)) for name in ("For", "Against")]
    page = bench.show(only(BothSides("Should it?", sides[0], sides[1], 1)), size=(500, 600))
    left, right = page.sheet.findChild(Sides).sides
    assert right.y() > left.geometry().bottom()
    assert left.width() == right.width()


def test_a_numbered_list_has_numbers(bench, only):
    page = bench.show(only(Bullets(((Text("One"), MARK), (Text("Two"), MARK)), True, 1)))
    assert [item._number for item in page.sheet.findChildren(Item)] == [1, 2]


def test_a_stop_without_a_step_cannot_be_pressed(bench, only):
    entries = (TimelineEntry("2019", "Known", "start", (MARK,), 1), TimelineEntry("2020", "Unknown", "", (MARK,), 2))
    page = bench.show(only(Timeline(entries, 1)))
    stops = page.leaf.texts[-1].part.findChildren(Stop)
    assert [stop.isEnabled() for stop in stops] == [True, False]


@pytest.mark.parametrize(("size", "shown"), [((200, 100), (200, 100)), ((1120, 560), (560, 280))])
def test_a_picture_is_shown_whole_and_said_in_words(size, shown, bench, only, tmp_path):
    path = tmp_path / "watch.png"
    image = QImage(size[0], size[1], QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    assert image.save(str(path))
    page = bench.show(only(Figure(path, "A watch in a shop", (Text("The watch."), MARK), 1)))
    picture = page.leaf.texts[-1].part.findChildren(QLabel)[0]
    assert picture.accessibleName() == "A watch in a shop"
    assert picture.height() == shown[1]
    drawn = picture.grab().toImage()
    assert drawn.pixelColor(shown[0] - 2, shown[1] - 2).name() == "#0000ff"


def test_a_note_stands_on_raised_paper(bench, only):
    page = bench.show(only(Note((Text("Stop here."),), 1)))
    part = page.leaf.texts[-1].part
    assert part.grab().toImage().pixelColor(6, 6).name() == page.theme.paper.raised.lower()


def test_questions_alone_are_set_large_and_not_headed_twice(bench, only):
    talk = Discussion((Text("Who decided?"),), 1)
    page = bench.show(only(talk, talk))
    assert "Talk about it" not in words(page)
    assert {prose.step for prose in page.leaf.prose} == {34}
    page = bench.show(only(Note((Text("Think."),), 1), talk))
    assert "Talk about it" in words(page)


@pytest.mark.parametrize(
    ("when", "language", "said"),
    [
        ("2023-03", "en", "March 2023"),
        ("2023-03", "es", "marzo de 2023"),
        ("2020-06-27", "en", "27 June 2020"),
        ("2020-06-27", "es", "27 de junio de 2020"),
        ("2019", "en", "2019"),
        ("", "en", ""),
        ("2020-13", "en", "2020-13"),
        ("soon", "es", "soon"),
    ],
)
def test_dates_are_said_as_the_language_says_them(when, language, said):
    assert spoken(when, language) == said


def test_a_day_in_few_letters(english):
    assert short(english.checked, "en") == "22 Nov 2026"
    assert short(english.checked, "es") == "22 nov 2026"


def test_a_step_that_is_called_talk_about_it_says_so_once(bench, only):
    lesson = only(Note((Text("Think."),), 1), Discussion((Text("Who decided?"),), 1))
    named = replace(lesson, steps=(replace(lesson.steps[0], title="Talk about it"),))
    assert "Talk about it" not in words(bench.show(named))
    assert "Talk about it" in words(bench.show(lesson))


def test_the_marks_of_a_stop_follow_its_name_whatever_its_date(bench, only):
    entries = tuple(TimelineEntry(when, "Arrest", "", (MARK,), 1) for when in ("2019", "9 January 2020"))
    rows = bench.show(only(Timeline(entries, 1))).sheet.findChildren(DateRow)
    assert len({row.marks.x() for row in rows}) == 1
