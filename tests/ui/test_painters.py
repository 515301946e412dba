"""How painters are held."""

import ast
from pathlib import Path

from tests.watch import APP


def test_every_painter_ends_with_its_block():
    """What fails while painting keeps its painter alive in the traceback, past what it paints on: then Qt crashes."""
    loose = []
    for file in sorted(Path(APP).rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        held = {id(item.context_expr) for node in ast.walk(tree) if isinstance(node, ast.With) for item in node.items}
        loose += [
            f"{file.name}:{node.lineno}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id.endswith("Painter")
            if id(node) not in held
        ]
    assert loose == []
