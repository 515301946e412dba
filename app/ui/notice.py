"""The message above the page: one at a time, replaced and never piled up, never in the way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui.messages import Action, Message, action_words
from app.ui.parts.banner import Banner
from app.ui.parts.button import Button, Kind
from app.ui.theme import Theme


class Notice(QWidget):
    """Shows a Message; `acted` carries its Action when the button is pressed."""

    acted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message: Message | None = None
        self.banner = Banner(theme, icon="warning", bar=True)
        self.button = Button(theme, self._action_words, Kind.OUTLINE, parent=self.banner)
        self.close_button = Button(theme, self._close_words, Kind.PLAIN, icon="close", parent=self.banner)
        self.button.hide()  # until a message has something to do
        self.button.acted.connect(self._act)
        self.close_button.acted.connect(self._dismiss)
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self.banner)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def show_message(self, message: Message | None) -> None:
        """Show `message` in place of the one before; None hides."""
        self.message = message
        if message is None:
            self.hide()
            return
        self.banner.say(message.title, message.next_step)
        self.button.retranslate()
        actions = [self.button, self.close_button] if message.action else [self.close_button]
        self.banner.set_buttons(actions)
        self.show()

    def _act(self) -> None:
        if self.message is not None and self.message.action is not None:
            action = self.message.action
            self._dismiss()
            self.acted.emit(action)

    def _dismiss(self) -> None:
        self.show_message(None)

    def _action_words(self) -> str:
        action = self.message.action if self.message else None
        return action_words(action or Action.TRY_AGAIN)

    def _close_words(self) -> str:
        return self.tr("Close this note")

    def changeEvent(self, event: QEvent) -> None:
        # A message was worded in the language of its moment: an old one goes rather than stay in the wrong language.
        if event.type() == QEvent.Type.LanguageChange:
            QTimer.singleShot(0, self, self._dismiss)
        super().changeEvent(event)
