import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator

from app.ui.language import LANGUAGES, NAMES, system_language
from app.ui.parts.button import Button
from app.ui.theme import Theme
from packaging.translations import update


def test_a_choice_of_language_is_told_once(language, qtbot):
    with qtbot.waitSignal(language.changed) as told:
        language.choose("es")
    assert told.args == ["es"]
    with qtbot.assertNotEmitted(language.changed):
        language.choose("es")
    assert language.other == "en"
    assert language.other_name() == "English"


def test_a_translator_that_is_no_longer_used_does_not_stay(language):
    for _ in range(3):
        language.choose("es")
        language.choose("en")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not language.findChildren(QTranslator)


def test_a_language_nobody_speaks_here_means_english(language):
    language.choose("xx")
    assert language.code == "en"


def test_the_systems_language_is_one_that_the_app_speaks():
    assert system_language() in LANGUAGES
    assert set(NAMES) == set(LANGUAGES)


def test_numbers_are_written_alike_in_both_languages(language):
    for code in LANGUAGES:
        language.choose(code)
        assert QLocale().toString(0.36, "f", 2) == "0.36"


def test_a_widget_takes_its_words_again(language, qtbot):
    button = Button(Theme(), lambda: language.code)
    qtbot.addWidget(button)
    language.choose("es")
    assert button.text() == "es"
    assert button.accessibleName() == "es"


def test_spanish_is_complete_and_current():
    assert update.check() == []


@pytest.mark.parametrize(
    ("entry", "wrong"),
    [
        ("<source>A</source><translation>B</translation>", 0),
        ('<source>A</source><translation type="unfinished"></translation>', 1),
        ('<source>A</source><translation type="vanished">B</translation>', 1),
        ("<source>A</source><translation> </translation>", 1),
        ("<source>{n} faces</source><translation>caras</translation>", 1),
        ("<source>{n} faces</source><translation>{n} caras</translation>", 0),
        ("<source>one\ntwo</source><translation>uno dos</translation>", 1),
    ],
)
def test_the_check_sees_what_is_wrong_with_an_entry(entry, wrong, tmp_path):
    catalogue = tmp_path / "some.ts"
    catalogue.write_text(f"<TS><context><name>C</name><message>{entry}</message></context></TS>", encoding="utf-8")
    assert len(list(update.complaints(catalogue))) == wrong


def test_every_file_of_the_interface_is_searched_for_words():
    found = update.sources()
    assert "app/ui/window.py" in found
    assert "app/main.py" in found
