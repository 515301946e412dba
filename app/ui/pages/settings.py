"""Language, text, colours, motion, camera, and forgetting all of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.model.settings import THEMES, Settings
from app.ui.language import NAMES
from app.ui.lesson.tab import tab_through
from app.ui.pages.page import ReadingPage
from app.ui.parts.banner import Banner
from app.ui.parts.button import Button, Kind
from app.ui.parts.choice import Choice, Item
from app.ui.theme import Role, Theme

if TYPE_CHECKING:
    from app.vision.devices import Camera

TEXT_STEPS = (1.0, 1.25, 1.5, 1.75, 2.0)


class SettingsPage(ReadingPage):
    """`changed` carries the new Settings at once; `erase_wanted` means forget settings and progress."""

    changed = Signal(object)
    erase_wanted = Signal()

    def __init__(self, theme: Theme, settings: Settings, language: str = "en", parent: QWidget | None = None) -> None:
        super().__init__(theme, self._headline_words, parent)
        self._settings, self._language = settings, language
        self._visitors: list[str] = []
        self.language = self._choice(
            self._language_words, [Item(key, partial(str, name)) for key, name in NAMES.items()]
        )
        self.text = self._choice(self._text_words, [self._percent(step) for step in TEXT_STEPS])
        dresses = zip(THEMES, (self._light_words, self._dark_words, self._high_words), strict=True)
        self.colours = self._choice(self._colours_words, [Item(name, words) for name, words in dresses])
        self.motion = self._choice(
            self._motion_words, [Item("full", self._motion_full_words), Item("reduced", self._motion_less_words)]
        )
        self.camera = self._choice(self._camera_words, [Item("", self._first_words)])
        self.camera_note = self.say(Role.SMALL, self._camera_note_words, colour="quiet")
        self.mirror = self._choice(self._mirror_words, [Item("on", self._mirror_on), Item("off", self._mirror_off)])
        self.visitor = self._choice(self._visitor_words, [])
        self.visitor_note = self.say(Role.SMALL, self._visitor_note_words, colour="quiet")
        self._make_eraser()
        self._connect()
        self.show_settings(settings, language)
        self.finish()

    def _choice(self, title: Callable[[], str], items: Sequence[Item]) -> Choice:
        self.say(Role.LABEL, title, above=14)
        made = Choice(self.theme, title, items)
        self.add(made)
        return made

    def _make_eraser(self) -> None:
        self.say(Role.LABEL, self._erase_title, above=14)
        self.say(Role.CONTROL, self._erase_text, colour="quiet")
        self.eraser = Banner(self.theme, icon="erase")
        self._erase = self._eraser_button(self._erase_words, Kind.OUTLINE, self._ask)
        self._sure = self._eraser_button(self._sure_words, Kind.OUTLINE, self._forget)
        self._keep = self._eraser_button(self._keep_words, Kind.OUTLINE, self._unask)
        self.add(self._erase)
        self.add(self.eraser)
        self.eraser.hide()

    def _eraser_button(self, words: Callable[[], str], kind: Kind, slot: Callable[[], None]) -> Button:
        made = Button(self.theme, words, kind, icon="erase" if slot == self._ask else None)
        made.acted.connect(slot)
        return made

    def _connect(self) -> None:
        self.language.chosen.connect(self._language_chosen)
        self.text.chosen.connect(self._text_chosen)
        self.colours.chosen.connect(self._colours_chosen)
        self.motion.chosen.connect(self._motion_chosen)
        self.camera.chosen.connect(self._camera_chosen)
        self.mirror.chosen.connect(self._mirror_chosen)
        self.visitor.chosen.connect(self._visitor_chosen)

    # What it is told ----------------------------------------------------------------------------------

    def show_settings(self, settings: Settings, language: str) -> None:
        """Show these choices; emits nothing. `language` is the one in force."""
        self._settings, self._language = settings, language
        self.language.set_value(language)
        nearest = min(TEXT_STEPS, key=lambda step: abs(step - settings.text_scale))
        self.text.set_value(f"{nearest:g}")
        self.colours.set_value(settings.theme)
        self.motion.set_value("reduced" if settings.reduced_motion else "full")
        self.mirror.set_value("on" if settings.mirror else "off")
        self.camera.set_value(settings.camera or "")
        self._show_visitor()

    def show_visitors(self, visitors: Sequence[Item]) -> None:
        """List the rendered visitors, the first one first."""
        self._visitors = [item.key for item in visitors]
        self.visitor.offer(visitors)
        self._show_visitor()

    def _show_visitor(self) -> None:
        chosen = self._settings.visitor
        self.visitor.set_value(chosen if chosen in self._visitors else next(iter(self._visitors), ""))

    def show_cameras(self, cameras: Sequence[Camera]) -> None:
        """List these cameras by name."""
        names = [camera.name for camera in cameras]
        self.camera.offer([Item("", self._first_words), *(Item(name, partial(str, name)) for name in names)])
        self.camera.set_value(self._settings.camera or "")
        tab_through([self.motion, self.camera, self.mirror, self.visitor, self._erase, self.eraser])

    # What it does -------------------------------------------------------------------------------------

    def _change(self, **fields: Any) -> None:
        self._settings = replace(self._settings, **fields)
        self.changed.emit(self._settings)

    def _language_chosen(self, key: str) -> None:
        self._change(language=key)

    def _text_chosen(self, key: str) -> None:
        self._change(text_scale=float(key))

    def _colours_chosen(self, key: str) -> None:
        self._change(theme=key)

    def _motion_chosen(self, key: str) -> None:
        self._change(reduced_motion=key == "reduced")

    def _camera_chosen(self, key: str) -> None:
        self._change(camera=key or None)

    def _mirror_chosen(self, key: str) -> None:
        self._change(mirror=key == "on")

    def _visitor_chosen(self, key: str) -> None:
        self._change(visitor=key)

    def _ask(self) -> None:
        self.eraser.say(self._sure_title(), self._sure_text())
        self.eraser.set_buttons([self._sure, self._keep])
        self._erase.hide()
        self.eraser.show()
        self._keep.setFocus()

    def _unask(self) -> None:
        self.eraser.hide()
        self._erase.show()
        self._erase.setFocus()

    def _forget(self) -> None:
        self._unask()
        self.erase_wanted.emit()

    def leave(self) -> None:
        self.eraser.hide()
        self._erase.show()

    # Words --------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        super().retranslate()
        if self.eraser.isVisible():
            self.eraser.say(self._sure_title(), self._sure_text())

    def _headline_words(self) -> str:
        return self.tr("Settings")

    def _language_words(self) -> str:
        return self.tr("Language")

    def _text_words(self) -> str:
        return self.tr("Text size")

    def _percent(self, step: float) -> Item:
        return Item(f"{step:g}", partial(str, f"{step * 100:.0f} %"))

    def _colours_words(self) -> str:
        return self.tr("Colours")

    def _light_words(self) -> str:
        return self.tr("Light")

    def _dark_words(self) -> str:
        return self.tr("Dark, for a dark room")

    def _high_words(self) -> str:
        return self.tr("High contrast")

    def _motion_words(self) -> str:
        return self.tr("Motion")

    def _motion_full_words(self) -> str:
        return self.tr("Where it explains something")

    def _motion_less_words(self) -> str:
        return self.tr("None")

    def _camera_words(self) -> str:
        return self.tr("Camera")

    def _first_words(self) -> str:
        return self.tr("The first one found")

    def _camera_note_words(self) -> str:
        return self.tr("Choosing a camera does not turn it on. Only you do that, in a room of the lab.")

    def _mirror_words(self) -> str:
        return self.tr("Mirror the camera’s picture")

    def _mirror_on(self) -> str:
        return self.tr("Yes, like a mirror")

    def _visitor_words(self) -> str:
        return self.tr("Made-up visitor")

    def _visitor_note_words(self) -> str:
        return self.tr("Who is looked at while the camera is off. None of them exists.")

    def _mirror_off(self) -> str:
        return self.tr("No, as others see you")

    def _erase_title(self) -> str:
        return self.tr("What this app remembers")

    def _erase_text(self) -> str:
        return self.tr("These choices, and which lessons were opened. Never a picture, a faceprint or a name.")

    def _erase_words(self) -> str:
        return self.tr("Erase what this app remembers")

    def _sure_title(self) -> str:
        return self.tr("Erase the settings and the lessons’ progress?")

    def _sure_text(self) -> str:
        return self.tr("Everything goes back to how it was on the first day.")

    def _sure_words(self) -> str:
        return self.tr("Erase")

    def _keep_words(self) -> str:
        return self.tr("Keep")
