"""Privacy and honesty: what is promised, what was built on people who were not asked, and what is locked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from app.lessons.sources import Correction
from app.model.policy import Policy
from app.ui.locks import lock_state, lock_title, lock_words
from app.ui.pages.page import ReadingPage
from app.ui.parts.facts import Facts
from app.ui.theme import Role, Theme


class AboutPage(ReadingPage):
    """One long page, every sentence of it meant to be checked."""

    def __init__(self, theme: Theme, policy: Policy, parent: QWidget | None = None) -> None:
        super().__init__(theme, self._headline_words, parent)
        self._policy = policy
        self._corrections: list[str] = []
        self._make_promises()
        self._make_models()
        self._make_locks()
        self._make_corrections()
        self._make_licences()
        self.retranslate()
        self.finish()

    def _make_promises(self) -> None:
        self.say(Role.LABEL, self._promises_title, above=10)
        for words in (self._leaves, self._stays, self._asked, self._compared, self._made_up, self._no_proof):
            self.say(Role.READING, words)
        self.say(Role.LABEL, self._phone_title, above=18)
        self.say(Role.READING, self._phone)

    def _make_models(self) -> None:
        self.say(Role.LABEL, self._models_title, above=18)
        for words in (self._detector, self._recogniser, self._crowd, self._children, self._fair):
            self.say(Role.READING, words)

    def _make_locks(self) -> None:
        self.say(Role.LABEL, self._locks_title, above=18)
        self.say(Role.CONTROL, self._locks_text, colour="quiet")
        self.locks = Facts(self.theme, values=Role.CONTROL_BOLD)
        self.add(self.locks)

    def _make_corrections(self) -> None:
        self.say(Role.LABEL, self._corrections_title, above=18)
        self._mended = self.say(Role.CONTROL, self._corrections_words)

    def show_corrections(self, corrections: Sequence[Correction], language: str) -> None:
        """List what a lesson or a fact said wrongly, latest first."""
        self._corrections = [
            f"{one.on.isoformat()}, {one.where}: “{_in(one.was, language)}” → “{_in(one.now, language)}” "
            f"{_in(one.why, language)}"
            for one in corrections
        ]
        self._mended.say(self._corrections_words())

    def _corrections_title(self) -> str:
        return self.tr("What we got wrong")

    def _corrections_words(self) -> str:
        none = self.tr("Nothing in the lessons has had to be corrected so far. When it has, it will stand here.")
        return "\n".join(self._corrections) or none

    def _make_licences(self) -> None:
        self.say(Role.LABEL, self._licences_title, above=18)
        self.licences = Facts(self.theme, values=Role.CONTROL)
        self.add(self.licences)
        self.say(Role.SMALL, self._qt_words, colour="quiet")

    def retranslate(self) -> None:
        super().retranslate()
        policy = self._policy
        self.locks.show_rows(
            [
                (lock_title(lock), lock_words(lock) or lock_state(lock))
                for lock in (policy.camera, policy.compare_live, policy.compare_live_kiosk, policy.compare_live_teach)
            ]
        )
        self.licences.show_rows(
            [
                (self.tr("The app’s own code"), "Apache 2.0"),
                (self.tr("Lessons"), "CC BY 4.0"),
                (self.tr("Pictures of people who do not exist"), "CC0"),
                ("Qt, PySide6", "LGPL 3"),
                ("MediaPipe, OpenCV, BlazeFace, SFace", "Apache 2.0"),
                ("Atkinson Hyperlegible Next, Mono", "OFL 1.1"),
            ]
        )

    # Words --------------------------------------------------------------------------------------------

    def _headline_words(self) -> str:
        return self.tr("Privacy and honesty")

    def _promises_title(self) -> str:
        return self.tr("What this app promises")

    def _leaves(self) -> str:
        return self.tr(
            "Nothing leaves. The app never opens an internet connection; a test watches for one. On Linux, the system "
            "is also told to refuse one to this app."
        )

    def _stays(self) -> str:
        return self.tr(
            "Nothing stays. No picture and no faceprint of a real person is ever written to a disk. Stop, leave the "
            "room or walk away, and they are wiped from memory. A receipt shows it."
        )

    def _asked(self) -> str:
        return self.tr(
            "You are asked, twice. The camera is off until you turn it on. Then it only finds faces. Comparing one is "
            "a second question, and the yes belongs to one face for as long as it stays in view."
        )

    def _compared(self) -> str:
        return self.tr(
            "Real people are never ranked against each other: a live face is compared only with people who do not "
            "exist."
        )

    def _made_up(self) -> str:
        return self.tr(
            "Every face that comes with this app is made up. It was drawn by a computer, and nobody was photographed."
        )

    def _no_proof(self) -> str:
        return self.tr("A similarity is not a probability, and a list of look-alikes is not proof.")

    def _phone_title(self) -> str:
        return self.tr("How “on this computer only” quietly stops being true")

    def _phone(self) -> str:
        return self.tr(
            "Faces are found by MediaPipe, a library from Google. We watched the network while several versions ran. "
            "Version 0.10.31, which this app uses, opened no internet connection in 400 detections and 90 idle "
            "seconds. The newer versions we tried, 0.10.35, 1.0.1 and 1.2.2, looked up a Google server and tried to "
            "upload usage statistics, and we found no documented way to switch that off. So this app keeps to 0.10.31 "
            "and tests it."
        )

    def _models_title(self) -> str:
        return self.tr("Whose faces made this possible")

    def _detector(self) -> str:
        return self.tr(
            "The detector, BlazeFace, finds where a face is and six points on it. It does not know whose face it is. "
            "How well it works across the world’s regions is in a document we could not open, so we claim nothing."
        )

    def _recogniser(self) -> str:
        return self.tr(
            "The recogniser, SFace, was trained on photos of faces taken from the web, most likely one of three sets "
            "that its authors name: CASIA-WebFace, VGGFace2 and MS-Celeb-1M. Which one made this file is not "
            "published. VGGFace2 and MS-Celeb-1M were collected without asking the people in them. A software licence "
            "does not mean that they agreed."
        )

    def _crowd(self) -> str:
        return self.tr(
            "The error rates were measured on a part of Labeled Faces in the Wild: 6,533 news photos of 2,881 people, "
            "who were not asked either. None of those photos, and no faceprint of them, is in this app."
        )

    def _children(self) -> str:
        return self.tr(
            "Labeled Faces in the Wild has few children, and few faces from much of the world. So this app does not "
            "know how often it is wrong about pupils."
        )

    def _fair(self) -> str:
        return self.tr(
            "No breakdown of SFace’s errors by group was found. We do not say that it is fair, nor that it is like "
            "the systems the police use."
        )

    def _locks_title(self) -> str:
        return self.tr("What is locked on this computer")

    def _locks_text(self) -> str:
        return self.tr(
            "Whoever looks after this computer can lock things with a policy file. Nobody can unlock them here."
        )

    def _licences_title(self) -> str:
        return self.tr("Licences")

    def _qt_words(self) -> str:
        return self.tr(
            "Qt is used as a separate library that you may replace with your own build: it lies in the PySide6 folder "
            "of this app’s installation."
        )


def _in(words: Mapping[str, str], language: str) -> str:
    return words.get(language, words["en"])
