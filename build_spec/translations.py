"""Keeps the translations in step with the program's texts.

    python build_spec/translations.py update     texts of the code into resources/translations/*.ts
    python build_spec/translations.py release    those files into what the program reads
    python build_spec/translations.py missing    what no one has translated, by language, as JSON

Qt's own lupdate knows `self.tr(...)` alone. This script finds every text first, those of packages without Qt
too, and gives lupdate a list of them; so that translators work on one Qt file a language, with Qt Linguist if
they like. `release` makes a .qm for Qt, and a .json of the messages in the context `said` for the rest.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("es", "fr", "hi", "ta")
SAID = "said"
"""The context of texts made in packages without Qt."""
SAYING = frozenset({"Sentence", "say"})
"""What a text is given to in those packages: `Sentence("…")`, or a report's wording, `say("…")`."""


def texts(package: Path = ROOT / "leukdesk") -> set[tuple[str, str]]:
    """Every (context, text) that the program may show to its user."""
    found = set()
    for path in sorted(package.rglob("*.py")):
        if "training" not in path.parts:
            tree = ast.parse(path.read_text(encoding="utf-8"))
            found |= set(_texts_of(tree, _module_context(tree), "QObject"))
    return {(context, text) for context, text in found if text}


def _module_context(tree: ast.Module) -> str:
    """The context of a module's own `_tr`: the text that it gives to `translate`."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "_tr":
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and getattr(call.func, "attr", "") == "translate":
                    return ast.literal_eval(call.args[0])
    return ""


def _texts_of(node: ast.AST, module: str, owner: str) -> Iterator[tuple[str, str]]:
    for child in ast.iter_child_nodes(node):
        yield from _texts_of(child, module, child.name if isinstance(child, ast.ClassDef) else owner)
    if not isinstance(node, ast.Call):
        return
    text = _literal(node.args[0]) if node.args else None
    match node.func:
        case ast.Name(id=name) if name in SAYING and text is not None:
            yield SAID, text
        case ast.Attribute(attr="wording" | "_say") if text is not None:
            yield SAID, text
        case ast.Name(id="_tr") if text is not None:
            yield module, text
        case ast.Attribute(value=ast.Name(id="self"), attr="tr") if text is not None:
            yield owner, text
        # Qt looks in the contexts of all base classes, and QObject is one of each.
        case ast.Attribute(attr="tr") if text is not None:
            yield "QObject", text
        case ast.Attribute(attr="translate") if text is not None and len(node.args) == 2:
            second = _literal(node.args[1])
            if second is not None:
                yield text, second


def _literal(node: ast.AST) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def update() -> None:
    """Brings the .ts files to the texts of the code; what is no longer used goes."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "texts.py"
        lines = [f"QCoreApplication.translate({c!r}, {_quoted(t)})" for c, t in sorted(texts())]
        listed.write_text("\n".join(lines), encoding="utf-8")
        for language in LANGUAGES:
            target = FOLDER / f"leukdesk_{language}.ts"
            _run("pyside6-lupdate", "-no-obsolete", "-locations", "none", "-silent", str(listed),
                 "-source-language", "en", "-target-language", language, "-ts", str(target))  # fmt: skip


def _quoted(text: str) -> str:
    """A Python literal that lupdate reads: it knows no escapes but these."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def release() -> None:
    """Makes what the program reads; texts without a translation stay English."""
    for language in LANGUAGES:
        source = FOLDER / f"leukdesk_{language}.ts"
        _run("pyside6-lrelease", "-silent", str(source), "-qm", str(source.with_suffix(".qm")))
        said = {text: words for (context, text), words in translations(source).items() if context == SAID}
        listed = json.dumps(said, ensure_ascii=False, indent=0, sort_keys=True) + "\n"
        (FOLDER / f"said_{language}.json").write_text(listed, encoding="utf-8")


def translations(path: Path) -> dict[tuple[str, str], str]:
    """The translated texts of a .ts file by (context, text); drafts are among them.

    A draft is a text that the file calls unfinished: nobody who speaks the language has read it. So are all
    of Hindi and Tamil.
    """
    found = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            target = message.find("translation")
            if target is not None and target.text:
                found[name, message.findtext("source") or ""] = target.text
    return found


def missing() -> dict[str, list[str]]:
    """Texts without a translation, by language."""
    wanted = texts()
    return {
        language: sorted({t for c, t in wanted - set(translations(FOLDER / f"leukdesk_{language}.ts"))})
        for language in LANGUAGES
    }


def _run(*command: str) -> None:
    program = Path(sys.executable).parent / command[0]
    subprocess.run([str(program), *command[1:]], check=True)


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["update"]:
            update()
        case ["release"]:
            release()
        case ["missing"]:
            print(json.dumps(missing(), ensure_ascii=False, indent=1))
        case _:
            sys.exit(__doc__)
