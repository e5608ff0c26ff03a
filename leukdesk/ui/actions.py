"""Menus as data: every action with its words, shortcut and tip in one place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence

from leukdesk.domain.cell_classes import ClassRole
from leukdesk.ui.class_keys import class_keys
from leukdesk.ui.page import Need
from leukdesk.ui.theme import DARK, LIGHT, SYSTEM
from leukdesk.ui.translation import said

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

    from leukdesk.domain.cell_classes import CellClass
    from leukdesk.ui.page import PageEntry


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action.

    Attributes:
        name: object name, which tests use.
        words: of the menu; an empty text makes a separator.
        keys: shortcuts.
        tip: one sentence for the status bar and tool tips.
        checkable: whether it is a switch.
        need: what must be there before it can be used.
        page: name of the page that its keys belong to; empty for the whole window.
    """

    name: str
    words: str
    keys: tuple[str, ...] = ()
    tip: str = ""
    checkable: bool = False
    need: Need = Need.NOTHING
    page: str = ""


SEPARATOR = ActionSpec("", "")


def _tr(text: str) -> str:
    return QCoreApplication.translate("actions", text)


def file_menu() -> tuple[ActionSpec, ...]:
    """Cases, pictures and reports."""
    return (
        ActionSpec("newCase", _tr("&New case…"), ("Ctrl+N",), _tr("Open a case for a new specimen")),
        ActionSpec("openCase", _tr("&Open case…"), ("Ctrl+Shift+O",), _tr("Continue a case of the records")),
        ActionSpec(
            "caseEntries",
            _tr("Case &entries…"),
            ("Ctrl+Shift+E",),
            _tr("Look at what the request form says of this case, or change it"),
            need=Need.CASE,
        ),
        ActionSpec(
            "closeCase", _tr("&Close case"), ("Ctrl+W",), _tr("Go back to the worklist"), need=Need.CASE
        ),
        SEPARATOR,
        ActionSpec("addPictures", _tr("Add &pictures…"), ("Ctrl+O",), _tr("Take pictures into this case")),
        ActionSpec(
            "moveFrame",
            _tr("Move the picture to another c&ase…"),
            ("Ctrl+Shift+M",),
            _tr("Give the picture that is shown, with its cells and reviews, to the case it belongs to"),
            need=Need.FRAMES,
        ),
        ActionSpec(
            "makeReport",
            _tr("Make &report…"),
            ("Ctrl+R",),
            _tr("Write the report and its tables"),
            need=Need.FRAMES,
        ),
        ActionSpec(
            "savePdf",
            _tr("Save report as P&DF…"),
            ("Ctrl+S",),
            _tr("Write the report of this case into one file"),
            need=Need.CASE,
        ),
        ActionSpec(
            "printReport",
            _tr("Pr&int report…"),
            ("Ctrl+P",),
            _tr("Print the report of this case"),
            need=Need.CASE,
        ),
        SEPARATOR,
        ActionSpec(
            "cameraProfile",
            _tr("&Camera profile and scale…"),
            ("Ctrl+Shift+K",),
            _tr("Say how large a pixel is, and how light and colour are set right"),
        ),
        SEPARATOR,
        ActionSpec("quit", _tr("&Quit"), ("Ctrl+Q",), _tr("Finish the picture in work and close")),
    )


def capture_menu() -> tuple[ActionSpec, ...]:
    """The live picture; the other ways by which pictures come follow beneath."""
    return (
        ActionSpec(
            "takeFrame", _tr("&Take frame"), ("Space",), _tr("The sharpest of a burst"), page="capture"
        ),
        ActionSpec(
            "freezePicture", _tr("&Freeze the picture"), ("Ctrl+Space",), _tr("Hold it still"), page="capture"
        ),
        ActionSpec(
            "toggleGrid", _tr("&Grid"), ("Ctrl+Shift+G",), _tr("Over the live picture"), page="capture"
        ),
        SEPARATOR,
    )


def view_menu() -> tuple[ActionSpec, ...]:
    """The frame and the look of the window."""
    frames = Need.FRAMES
    return (
        ActionSpec(
            "fit", _tr("&Fit"), ("Ctrl+0",), _tr("Show the whole frame, or the whole map"), need=frames
        ),
        ActionSpec(
            "actualSize", _tr("&100 %"), ("Ctrl+1",), _tr("One screen pixel a picture pixel"), need=frames
        ),
        ActionSpec("zoomIn", _tr("Zoom &in"), ("Ctrl++", "Ctrl+="), _tr("One step nearer"), need=frames),
        ActionSpec("zoomOut", _tr("Zoom &out"), ("Ctrl+-",), _tr("One step back"), need=frames),
        ActionSpec(
            "labels",
            _tr("&Labels"),
            ("Ctrl+T",),
            _tr("Show the calls beside the cells"),
            checkable=True,
            need=frames,
        ),
        ActionSpec(
            "coverageMap",
            _tr("&Map of the field"),
            ("Ctrl+M",),
            _tr("Show where the frames lie beside each other"),
            checkable=True,
            need=frames,
        ),
        SEPARATOR,
        ActionSpec(
            "nextFrame", _tr("&Next frame"), ("Ctrl+PgDown",), _tr("Show the next frame"), need=frames
        ),
        ActionSpec(
            "previousFrame", _tr("&Previous frame"), ("Ctrl+PgUp",), _tr("Show the frame before"), need=frames
        ),
        SEPARATOR,
        ActionSpec("theme_system", _tr("Theme: as the &system"), ("Ctrl+Alt+S",), checkable=True),
        ActionSpec("theme_light", _tr("Theme: li&ght"), ("Ctrl+Alt+L",), checkable=True),
        ActionSpec("theme_dark", _tr("Theme: &dark"), ("Ctrl+Alt+D",), checkable=True),
    )


def go_menu(entries: Sequence[PageEntry]) -> tuple[ActionSpec, ...]:
    """One action a page."""
    return tuple(
        ActionSpec(f"go_{e.name}", e.words, (e.key,), _tr("Go to: {0}").format(e.words), need=e.need)
        for e in entries
    )


THEME_ACTIONS = {"theme_system": SYSTEM, "theme_light": LIGHT, "theme_dark": DARK}


def review_menu() -> tuple[ActionSpec, ...]:
    """What a person decides of a cell; the classes follow beneath."""
    return (
        _of_cells("undo", _tr("&Undo"), ("Ctrl+Z",), _tr("Take the last decision of this case back")),
        _of_cells("redo", _tr("&Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), _tr("Bring it back")),
        SEPARATOR,
        _of_cells("confirm", _tr("&Confirm the suggestion"), ("Return", "Enter"), _tr("Review it as it is")),
        _of_cells(
            "confirmGroup",
            _tr("Confirm the whole &group"),
            ("Ctrl+Return", "Ctrl+Enter"),
            _tr("All cells of this class; never blasts, promyelocytes or unidentified cells"),
        ),
        ActionSpec(
            "drawCell",
            _tr("&Draw a missed cell"),
            ("Ctrl+D",),
            _tr("Draw a box around a missed cell by mouse or arrows, then press the letter of its class"),
            checkable=True,
            need=Need.FRAMES,
            page="cells",
        ),
        _of_cells(
            "explain",
            _tr("What the call &rests on"),
            ("Ctrl+J",),
            _tr("Show which parts of the selected cell its class was told from"),
        ),
        _of_cells(
            "reference",
            _tr("&Reference cells of this class"),
            ("Ctrl+G",),
            _tr("Show cells of the selected one's class that this laboratory confirmed"),
        ),
        ActionSpec(
            "newClass",
            _tr("Add a c&lass of our own…"),
            ("Ctrl+Shift+N",),
            _tr("For cells that none of the classes fits"),
        ),
        _of_cells("nextCell", _tr("&Next cell"), ("Ctrl+Down",), _tr("Select the next cell")),
        _of_cells("previousCell", _tr("&Previous cell"), ("Ctrl+Up",), _tr("Select the cell before")),
        SEPARATOR,
    )


def _of_cells(name: str, words: str, keys: tuple[str, ...], tip: str) -> ActionSpec:
    """An action whose keys mean something on the cells page alone."""
    return ActionSpec(name, words, keys, tip, need=Need.FRAMES, page="cells")


def help_menu() -> tuple[ActionSpec, ...]:
    """About the program and its network."""
    return (
        ActionSpec(
            "findCommand",
            _tr("&Find a command…"),
            ("Ctrl+K",),
            _tr("Type what you want to do, Enter does it"),
        ),
        ActionSpec(
            "openGuide",
            _tr("User's &guide"),
            ("Ctrl+Shift+F1",),
            _tr("Install, first case, cameras, figures, backups, faults by symptom"),
        ),
        ActionSpec(
            "checkInstallation",
            _tr("&Check this installation"),
            ("Ctrl+Shift+D",),
            _tr("Looks at everything that has to work and says what to mend"),
        ),
        ActionSpec("about", _tr("&About LeukDesk"), ("Ctrl+F1",), _tr("Version, network and purpose")),
        ActionSpec(
            "aboutModel",
            _tr("About the &model"),
            ("Shift+F1",),
            _tr("What the network learned from, figures, limits"),
        ),
    )


def make_action(spec: ActionSpec, parent: QObject) -> QAction:
    """An action as its spec says."""
    action = QAction(spec.words, parent)
    action.setObjectName(spec.name)
    action.setShortcuts([QKeySequence(key) for key in spec.keys])
    action.setToolTip(spec.tip)
    action.setStatusTip(spec.tip)
    action.setCheckable(spec.checkable)
    return action


def class_actions(
    parent: QWidget, classes: Sequence[CellClass], chosen: Callable[[str], None]
) -> list[QAction]:
    """One action a class with its key, the target first; `chosen` is called with the code."""
    keys = class_keys(classes)
    made = []
    for cell_class in sorted(classes, key=lambda c: c.role is not ClassRole.TARGET):
        action = QAction(said(cell_class.name).replace("&", "&&"), parent)
        action.setObjectName(f"class_{cell_class.code}")
        key = keys.get(cell_class.code)
        if key:
            action.setShortcut(QKeySequence(key))
            # The letters belong to the cells page; elsewhere they are letters.
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setStatusTip(_tr("Review the selected cell as {0}").format(said(cell_class.name)))
        action.triggered.connect(_with(chosen, cell_class.code))
        made.append(action)
    return made


def _with(slot: Callable[[str], None], value: str) -> Callable[[bool], None]:
    return lambda _checked: slot(value)
