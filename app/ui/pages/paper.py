"""Paper for a class: its code, its sheets, where they are saved; also a sign for the door and a page for counsel."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.lessons.class_code import CodeWrong, new_seed, read_code, write_code
from app.lessons.class_wall import ClassWall
from app.lessons.kit import Kit
from app.lessons.levels import Level
from app.model.errors import AppError
from app.ui.language import Language
from app.ui.pages.page import ReadingPage
from app.ui.paper.order import Order
from app.ui.paper.paper import Paper, Size
from app.ui.paper.press import House, make, make_for_house, save
from app.ui.paper.press import Kind as Sheet
from app.ui.parts.button import Button, Kind
from app.ui.parts.choice import Choice, Item
from app.ui.parts.entry import Entry
from app.ui.parts.flow import Flow
from app.ui.parts.text import Words
from app.ui.theme import Role, Theme

translate = QCoreApplication.translate
FOLDER = "False Match"


class PaperPage(ReadingPage):
    """Makes PDFs of the lesson that `show_kit` names. `draw(seed)` gives a class's wall."""

    problem = Signal(object)
    """An error to be put into words."""
    seed_chosen = Signal(int)
    """This class's code is in use now: a wall opened on the screen can be the same."""

    def __init__(self, theme: Theme, language: Language, draw: Callable[[int], ClassWall]) -> None:
        super().__init__(theme, lambda: translate("PaperPage", "Paper"))
        self._language, self._draw = language, draw
        self._kit: Kit | None = None
        self.folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)) / FOLDER
        self.about = self.say(Role.READING, self._about)
        self._make_code()
        self.format = self._choice(_size_words, [Item("A4", _a4), Item("LETTER", _letter)])
        self.format.set_value("A4")
        self.level = self._choice(_level_words, [Item("2", _full), Item("1", _easier)])
        self.level.set_value("2")
        self.say(Role.LABEL, lambda: translate("PaperPage", "For this lesson"), above=14)
        self._row([(kind, self._save_sheet) for kind in Sheet])
        self.say(Role.LABEL, lambda: translate("PaperPage", "For the house"), above=14)
        self._row([(kind, self._save_house) for kind in House])
        self.told = Words(theme, Role.CONTROL)
        self.add(self.told, above=10)
        self.finish()

    def _make_code(self) -> None:
        self.say(Role.LABEL, lambda: translate("PaperPage", "Code of your class"), above=14)
        self.say(Role.CONTROL, _code_words, colour="quiet")
        self.entry = Entry(self.theme, lambda: translate("PaperPage", "Code of your class"))
        self.entry.line.setMaxLength(8)
        self.entry.line.setText(write_code(new_seed()))
        self.another = Button(self.theme, lambda: translate("PaperPage", "Another code"), Kind.LINK)
        self.another.acted.connect(lambda: self.entry.line.setText(write_code(new_seed())))
        holder = QWidget()
        flow = Flow(holder, gap=self.theme.px(14), row_gap=self.theme.px(8))
        for part in (self.entry, self.another):
            flow.addWidget(part)
        self.add(holder)

    def _choice(self, title: Callable[[], str], items: list[Item]) -> Choice:
        self.say(Role.LABEL, title, above=14)
        made = Choice(self.theme, title, items)
        self.add(made)
        return made

    def _row(self, kinds: list[tuple[Sheet | House, Callable[..., None]]]) -> None:
        holder = QWidget()
        flow = Flow(holder, gap=self.theme.px(12), row_gap=self.theme.px(8))
        for kind, act in kinds:
            button = Button(self.theme, partial(_name, kind), Kind.OUTLINE)
            button.acted.connect(partial(act, kind))
            flow.addWidget(button)
        self.add(holder)

    # -- what it is told ---------------------------------------------------------------------------

    def show_kit(self, kit: Kit) -> None:
        """Make paper for this lesson from now on."""
        self._kit = kit
        self.about.say(self._about())
        self.told.say("")

    def _about(self) -> str:
        title = "" if self._kit is None else self._kit.lesson.title
        return translate(
            "PaperPage",
            "PDF files for “{title}”. The numbers on them come from your class's code, and are on the screen.",
        ).format(title=title)

    # -- saving ------------------------------------------------------------------------------------

    @property
    def paper(self) -> Size:
        """The size of paper chosen."""
        return Size[self.format.value]

    def _save_sheet(self, kind: Sheet) -> None:
        if self._kit is None:
            return
        try:
            seed = read_code(self.entry.line.text())
        except CodeWrong:
            self.told.say(translate("PaperPage", "That is not a code. It has five signs, and no 0, 1, I or O."))
            return
        self.seed_chosen.emit(seed)
        level = Level.SIMPLE if self.level.value == "1" else Level.FULL
        self._save(partial(make, kind, Order(self._kit, self._draw(seed), level, self.paper)))

    def _save_house(self, kind: House) -> None:
        self._save(partial(make_for_house, kind, self._language.code, self.paper))

    def _save(self, made: Callable[[], Paper]) -> None:
        try:
            path = save(made(), self.folder)
        except AppError as problem:
            self.problem.emit(problem)
        except OSError as problem:
            self.told.say(
                translate("PaperPage", "It could not be saved in {folder}: {reason}.").format(
                    folder=self.folder, reason=problem.strerror
                )
            )
        else:
            self.told.say(translate("PaperPage", "Saved: {path}").format(path=path))
        QTimer.singleShot(0, self, self._show_told)

    def _show_told(self) -> None:
        self.scroller.ensureWidgetVisible(self.told)


def _name(kind: Sheet | House) -> str:
    names = {
        Sheet.WORKSHEET: translate("PaperPage", "Worksheet"),
        Sheet.KEY: translate("PaperPage", "Answer key"),
        Sheet.TICKET: translate("PaperPage", "Exit ticket"),
        Sheet.PLAN: translate("PaperPage", "Lesson plan"),
        House.NOTICE: translate("PaperPage", "Sign: a camera is in use"),
        House.COUNSEL: translate("PaperPage", "Page for counsel"),
    }
    return names[kind]


def _code_words() -> str:
    return translate("PaperPage", "The same code makes the same sheet, the same key and the same wall again.")


def _size_words() -> str:
    return translate("PaperPage", "Paper size")


def _a4() -> str:
    return "A4"


def _letter() -> str:
    return "Letter"


def _level_words() -> str:
    return translate("PaperPage", "Reading level of the worksheet")


def _full() -> str:
    return translate("PaperPage", "All the details")


def _easier() -> str:
    return translate("PaperPage", "Easier words")
