"""What the rendered visitors do in their films, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def doing(name: str, what: str) -> str:
    """`name` does `what`, a film's kind as visitors.json has it; the name alone for a kind that we do not know."""
    said = {
        "still": translate("Visitors", "{name} sits still"),
        "talking": translate("Visitors", "{name} talks"),
        "turning": translate("Visitors", "{name} turns"),
        "smiling": translate("Visitors", "{name} smiles"),
        "glasses": translate("Visitors", "{name} puts on glasses"),
        "walking": translate("Visitors", "{name} walks past"),
        "two": translate("Visitors", "{name} and a second person"),
        "nodding": translate("Visitors", "{name} nods"),
        "looking": translate("Visitors", "{name} looks around"),
        "leaning": translate("Visitors", "{name} comes near"),
        "laughing": translate("Visitors", "{name} laughs"),
        "tilting": translate("Visitors", "{name} tilts the head"),
    }
    return said.get(what, "{name}").format(name=name)
