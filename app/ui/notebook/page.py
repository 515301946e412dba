"""The lab notebook: what this visit predicted, kept and read off. In memory only, until somebody saves it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QStandardPaths, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from app.files import write_text
from app.model.notebook import Note, added, as_csv, by_room
from app.ui.language import Language
from app.ui.notebook import words
from app.ui.notebook.leaf import Leaf, Line, RoomHead, Unwritten
from app.ui.pages.page import ReadingPage
from app.ui.pages.paper import FOLDER
from app.ui.paper.notebook import notebook_paper
from app.ui.paper.paper import Size
from app.ui.paper.press import save
from app.ui.parts.button import Button, Kind
from app.ui.parts.choice import Choice, Item
from app.ui.parts.flow import Flow
from app.ui.parts.text import Words
from app.ui.rooms import ROOMS, Room
from app.ui.theme import Role, Theme

translate = QCoreApplication.translate


class NotebookPage(ReadingPage):
    """Shows the notes given to `note`, and saves them. `forget` at the end of the visit wipes all of them."""

    counted = Signal(int)
    """So many lines are in it now."""

    def __init__(self, theme: Theme, language: Language, rooms: Sequence[Room] = ROOMS) -> None:
        super().__init__(theme, words.title)
        self._language, self._rooms = language, tuple(rooms)
        self.notes: tuple[Note, ...] = ()
        self._before: tuple[Note, ...] | None = None
        self._stale = True
        self.folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)) / FOLDER
        self._from = ""
        self.way_back = Button(theme, self._way_words, Kind.LINK, icon="arrow-left")
        self.way_back.acted.connect(self._go_back)
        self.column.insertWidget(0, self.way_back, 0, Qt.AlignmentFlag.AlignLeft)
        self.offer_way_back("")
        self.say(Role.READING, words.about)
        self.leaf = Leaf(theme)
        self.add(self.leaf, above=8)
        self.ways = self._row(
            (_guess_words, Kind.MAIN, partial(self.wanted.emit, "threshold")),
            (_map_words, Kind.OUTLINE, partial(self.wanted.emit, "map")),
        )
        self.removed = self._row((_back_words, Kind.LINK, self.put_back))
        self.back = self.removed.findChildren(Button)[0]
        self._make_saving()
        self.finish()
        self._show()

    def _make_saving(self) -> None:
        self.save_title = self.say(Role.LABEL, _save_title, above=14)
        self.format = Choice(self.theme, _size_words, [Item("A4", lambda: "A4"), Item("LETTER", lambda: "Letter")])
        self.format.set_value("A4")
        self.add(self.format)
        self.saves = self._row(
            (_pdf_words, Kind.MAIN, self.save_pdf),
            (_csv_words, Kind.OUTLINE, self.save_csv),
            (_clear_words, Kind.LINK, self.clear),
        )
        self.told = Words(self.theme, Role.CONTROL)
        self.add(self.told, above=10)
        self._gaps = [gap for gap, _ in self._spaces[-2:]]

    def _row(self, *buttons: tuple[Callable[[], str], Kind, Callable[[], object]]) -> QWidget:
        holder = QWidget()
        flow = Flow(holder, gap=self.theme.px(12), row_gap=self.theme.px(8))
        for said, kind, act in buttons:
            button = Button(self.theme, said, kind)
            button.acted.connect(act)
            flow.addWidget(button)
        self.add(holder)
        return holder

    def offer_way_back(self, page: str) -> None:
        """Lead back to this room, or to this page with a lesson; '' offers none."""
        self._from = page
        self.way_back.retranslate()
        self.way_back.setVisible(bool(page))

    def _way_words(self) -> str:
        room = next((room for room in self._rooms if room.name == self._from), None)
        return words.back_to(room.title()) if room else words.back_to_lesson()

    @Slot()
    def _go_back(self) -> None:
        self.wanted.emit(self._from)

    # -- lines -------------------------------------------------------------------------------------

    @Slot(object)
    def note(self, note: Note) -> None:
        """Write down one more line."""
        self._before = None
        self._take(added(self.notes, note))

    def remove(self, at: int) -> None:
        """Take out the line at this place of `notes`; `put_back` brings it back until the next one comes."""
        self._before = self.notes
        self._take(self.notes[:at] + self.notes[at + 1 :])
        self._announce(translate("Notebook", "One line was removed."))
        QTimer.singleShot(0, self, self.back.setFocus)

    def clear(self) -> None:
        """Take out every line; `put_back` brings them back."""
        self._before = self.notes
        self._take(())
        self._announce(translate("Notebook", "The notebook is empty."))
        QTimer.singleShot(0, self, self.back.setFocus)

    def put_back(self) -> None:
        """Bring back what was removed last."""
        if self._before is not None:
            before, self._before = self._before, None
            self._take(before)
            self._announce(translate("Notebook", "It is back."))

    @Slot()
    def forget(self) -> None:
        """The visit is over: nothing of it is kept here."""
        self._before = None
        self._hush()
        self._take(())

    def _take(self, notes: tuple[Note, ...]) -> None:
        self.notes = notes
        self._stale = True
        if self.isVisible():
            self._show()
        self.counted.emit(len(notes))

    def arrive(self, **wishes: object) -> None:
        super().arrive(**wishes)
        self._hush()
        self._show()

    def retranslate(self) -> None:
        super().retranslate()
        self._stale = True
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        """Build the page anew, if anything has changed since."""
        if not self._stale:
            return
        self._stale = False
        parts = [part for room, lines in self._by_room() for part in self._parts(room, lines)]
        self.leaf.put(parts or [Unwritten(self.theme)])
        self.ways.setVisible(not self.notes)
        for part in (self.save_title, self.format, self.saves, *self._gaps):
            part.setVisible(bool(self.notes))
        self.told.setVisible(bool(self.told.text()))
        self.removed.setVisible(self._before is not None)

    def _by_room(self) -> tuple[tuple[str, tuple[tuple[int, Note], ...]], ...]:
        return by_room(self.notes, [room.name for room in self._rooms])

    def _parts(self, name: str, lines: Sequence[tuple[int, Note]]) -> list[QWidget]:
        found = next(((number, room) for number, room in enumerate(self._rooms, 1) if room.name == name), None)
        number, title = (str(found[0]), found[1].title) if found else ("", lambda: name)
        parts: list[QWidget] = [RoomHead(self.theme, number, title)]
        for at, note in lines:
            line = Line(self.theme, note)
            line.removed.connect(partial(self.remove, at))
            parts.append(line)
        return parts

    # -- saving ------------------------------------------------------------------------------------

    def save_pdf(self) -> None:
        """Write the lines to a PDF in the documents folder, and say where."""
        path = self._free("pdf")
        made = notebook_paper(
            self.notes, words.room_titles(self._rooms), self._language.code, Size[self.format.value], path.stem
        )
        self._save(lambda: save(made, path.parent))

    def save_csv(self) -> None:
        """Write the lines to a table in the documents folder, and say where."""
        path = self._free("csv")
        text = as_csv(self.notes, words.headings(), words.room_titles(self._rooms), words.kinds())
        self._save(lambda: write_text(path, text), path)

    def _free(self, suffix: str) -> Path:
        """A file that is not there yet: on a shared computer no notebook may take the place of another."""
        name = f"lab-notebook-{QDateTime.currentDateTime().toString('yyyy-MM-dd-HHmm')}"
        tries = (self.folder / f"{name}{f'-{number}' if number > 1 else ''}.{suffix}" for number in range(1, 1000))
        return next(path for path in tries if not path.exists())

    def _save(self, write: Callable[[], Path | None], path: Path | None = None) -> None:
        try:
            where = write() or path
        except OSError as problem:
            failed = translate("Notebook", "It could not be saved in {folder}: {reason}.")
            self._tell(failed.format(folder=self.folder, reason=problem.strerror))
        else:
            self._tell(translate("Notebook", "Saved: {path}").format(path=where))

    def _tell(self, said: str) -> None:
        self.told.say(said)
        self.told.show()
        self._announce(said)
        QTimer.singleShot(0, self, self._show_told)

    def _hush(self) -> None:
        self.told.say("")
        self.told.hide()

    def _announce(self, said: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _show_told(self) -> None:
        self.scroller.ensureWidgetVisible(self.told)


def _guess_words() -> str:
    return translate("Notebook", "Guess in the Threshold room")


def _map_words() -> str:
    return translate("Notebook", "Map of the lab")


def _back_words() -> str:
    return translate("Notebook", "Put back what you removed")


def _save_title() -> str:
    return translate("Notebook", "Take it with you")


def _size_words() -> str:
    return translate("Notebook", "Paper size")


def _pdf_words() -> str:
    return translate("Notebook", "Save as PDF, to print")


def _csv_words() -> str:
    return translate("Notebook", "Save as CSV, a table")


def _clear_words() -> str:
    return translate("Notebook", "Remove every line")
