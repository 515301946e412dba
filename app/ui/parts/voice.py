"""What a screen reader is told of a slider: its value as people read it. Qt itself tells its steps: 530 for 0.53."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias
from weakref import ref

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleValueInterface
from PySide6.QtWidgets import QAbstractSlider, QAccessibleWidget
from shiboken6 import Shiboken

if TYPE_CHECKING:
    _Slider: TypeAlias = QAbstractSlider
else:
    _Slider = object


class Voiced(_Slider):
    """Mix-in for sliders. Put it before the Qt class."""

    def said(self) -> str:
        """The value in words."""
        raise NotImplementedError

    def measured(self, step: int) -> float:
        """The number that people read where the slider stands at `step`; it grows with it."""
        return float(step)

    def put(self, step: int) -> None:
        """Go there as a hand does."""
        raise NotImplementedError


def install() -> None:
    """Have readers told so of every Voiced slider. Call once, when the QApplication is made."""
    QAccessible.installFactory(_made)


def _made(_kind: str, it: QObject) -> QAccessibleInterface | None:
    return _Voice(it) if isinstance(it, Voiced) else None


class _Value(QAccessibleValueInterface):
    """PySide keeps it and its voice until the program ends: it holds on to nothing."""

    def __init__(self, slider: Voiced) -> None:
        super().__init__()
        self._slider = ref(slider)

    def _measured(self, step: int) -> float:
        slider = self._slider()
        return 0.0 if slider is None else slider.measured(step)

    def currentValue(self) -> float:
        slider = self._slider()
        return 0.0 if slider is None else slider.measured(slider.value())

    def minimumValue(self) -> float:
        slider = self._slider()
        return 0.0 if slider is None else slider.measured(slider.minimum())

    def maximumValue(self) -> float:
        slider = self._slider()
        return 0.0 if slider is None else slider.measured(slider.maximum())

    def minimumStepSize(self) -> float:
        slider = self._slider()
        if slider is None:
            return 0.0
        least = slider.minimum()
        return round(slider.measured(least + slider.singleStep()) - slider.measured(least), 6)

    def setCurrentValue(self, value: float) -> None:
        slider = self._slider()
        if slider is not None:
            steps = range(slider.minimum(), slider.maximum() + 1)
            slider.put(min(steps, key=lambda step: abs(slider.measured(step) - float(value))))


class _Voice(QAccessibleWidget):
    def __init__(self, slider: Voiced) -> None:
        super().__init__(slider, QAccessible.Role.Slider)
        self._slider, self._value = ref(slider), _Value(slider)

    def text(self, what: QAccessible.Text) -> str:
        slider = self._slider()
        if what is QAccessible.Text.Value and slider is not None:
            return slider.said()
        return super().text(what)

    def interface_cast(self, wanted: QAccessible.InterfaceType) -> int:
        if wanted is QAccessible.InterfaceType.ValueInterface:
            # Qt wants a void*; a plain number is none.
            return Shiboken.VoidPtr(Shiboken.getCppPointer(self._value)[0])  # type: ignore[return-value]
        return super().interface_cast(wanted)
