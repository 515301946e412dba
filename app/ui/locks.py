"""Words for a lock that an administrator has set."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.model.policy import Lock, Reason


def lock_words(lock: Lock) -> str:
    """Why this is locked and which file says so; empty when it is allowed."""
    if lock.allowed:
        return ""
    if lock.reason is Reason.BROKEN:
        return QCoreApplication.translate(
            "Locks", "Locked: the policy file {path} cannot be understood, so what it may forbid is off."
        ).format(path=lock.where)
    if lock.where is not None:
        return QCoreApplication.translate("Locks", "Locked by the policy file {path}").format(path=lock.where)
    return QCoreApplication.translate("Locks", "Off in this mode until a policy file allows it.")


def lock_title(lock: Lock) -> str:
    """What the lock is about."""
    titles = {
        "camera.allowed": QCoreApplication.translate("Locks", "Turning the camera on"),
        "compare.live_faces": QCoreApplication.translate("Locks", "Comparing live faces"),
        "kiosk.compare_live_faces": QCoreApplication.translate("Locks", "Comparing live faces, exhibit"),
        "teach.compare_live_faces": QCoreApplication.translate("Locks", "Comparing live faces, teaching"),
    }
    return titles.get(lock.key, lock.key)


def lock_state(lock: Lock) -> str:
    """Allowed or locked, in a word."""
    if lock.allowed:
        return QCoreApplication.translate("Locks", "allowed")
    return QCoreApplication.translate("Locks", "locked")
