"""Runs the ```python blocks of a page in order, as one reader would, in one process.

Prints a JSON line for each: its line, and what it prints ("ran"), or which library it lacks ("lacks").
What cannot run for want of a library is still parsed; so is what builds on it. A ```text block behind
a block is what it prints; blanks count as one.
"""

import ast
import contextlib
import importlib.util
import io
import json
import re
import sys
import traceback

BLOCK = re.compile(r"^```python\n(.*?)^```\n(?:\n?```text\n(.*?)^```\n)?", re.M | re.S)


def missing(tree):
    """The first library imported anywhere in the block that is not installed."""
    for node in ast.walk(tree):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module]
        for name in names:
            if importlib.util.find_spec(name.split(".")[0]) is None:
                return name.split(".")[0]
    return None


def names(tree, context):
    return {n.id for n in ast.walk(tree) if isinstance(n, ast.Name) and isinstance(n.ctx, context)}


def defined(tree):
    imported = {
        (alias.asname or alias.name).split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, (ast.Import, ast.ImportFrom))
        for alias in node.names
    }
    functions = {n.name for n in ast.walk(tree) if isinstance(n, (ast.FunctionDef, ast.ClassDef))}
    return names(tree, ast.Store) | imported | functions


def main(page):
    with open(page, encoding="utf-8") as file:
        text = file.read()
    scope, unknown = {"__name__": "__main__"}, {}
    for block in BLOCK.finditer(text):
        line = text[: block.start()].count("\n") + 1
        tree = ast.parse(block[1], f"{page}:{line}")
        lacks = missing(tree)
        if lacks is None:
            needed = names(tree, ast.Load) - defined(tree)
            lacks = next((unknown[name] for name in sorted(needed) if name in unknown), None)
        printed = io.StringIO()
        if lacks is None:
            try:
                with contextlib.redirect_stdout(printed):
                    exec(compile(tree, f"{page}:{line}", "exec"), scope)
            except ImportError as error:  # pandas tells only when it reads that it lacks a reader
                if error.name is not None or "pyarrow" not in str(error):
                    raise
                lacks = "pyarrow"
        if lacks is not None:
            unknown.update({name: lacks for name in defined(tree) if name not in scope})
            print(json.dumps({"line": line, "lacks": lacks}))
            continue
        for name in defined(tree):
            unknown.pop(name, None)
        expected = block[2]
        if expected is not None and printed.getvalue().split() != expected.split():
            print(f"{page}:{line}: it prints\n{printed.getvalue()}", file=sys.stderr)
            sys.exit(1)
        print(json.dumps({"line": line, "ran": printed.getvalue()}))


if __name__ == "__main__":
    try:
        main(sys.argv[1])
    except Exception:
        traceback.print_exc()
        sys.exit(1)
