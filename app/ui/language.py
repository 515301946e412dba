"""English and Spanish, switched while the app runs: a new translator makes Qt tell every widget."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QTranslator, Signal

from app.resources import asset

LANGUAGES = ("en", "es")
_NUMBERS = {"en": "en_US", "es": "es_419"}
"""How numbers are written: both with a decimal point, so that a similarity reads the same everywhere."""
NAMES = {"en": "English", "es": "Español"}


def system_language() -> str:
    """The first of the system's languages that the app speaks, else English."""
    for tag in QLocale.system().uiLanguages():
        if (code := tag.partition("-")[0].lower()) in LANGUAGES:
            return code
    return "en"


class Language(QObject):
    """The language in force. `changed` is emitted after every widget was told (LanguageChange)."""

    changed = Signal(str)

    def __init__(self, code: str | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translator: QTranslator | None = None
        self.code = "en"
        QLocale.setDefault(QLocale(_NUMBERS["en"]))
        self.choose(code or system_language())

    @property
    def other(self) -> str:
        """The code of the language one would switch to."""
        return "es" if self.code == "en" else "en"

    def choose(self, code: str) -> None:
        """Speak `code`; unknown codes mean English. Raises FileNotFoundError when its catalogue is missing."""
        code = code if code in LANGUAGES else "en"
        if code == self.code:
            return
        self.code = code
        QLocale.setDefault(QLocale(_NUMBERS[code]))
        self._drop()
        if code != "en":
            self._install(code)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
        self.changed.emit(code)

    def toggle(self) -> None:
        """Switch to the other language."""
        self.choose(self.other)

    def other_name(self) -> str:
        """The other language's own name for itself, for a button."""
        return NAMES[self.other]

    def _drop(self) -> None:
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator.deleteLater()
            self._translator = None

    def _install(self, code: str) -> None:
        path = asset("translations", f"falsematch_{code}.qm")
        translator = QTranslator(self)
        if not translator.load(str(path)):
            raise FileNotFoundError(path)
        self._translator = translator
        QCoreApplication.installTranslator(translator)
