"""Light and dark: the colours, the palette and the style sheet of the window."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from leukdesk.paths import resources_dir

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

SYSTEM, LIGHT, DARK = "system", "light", "dark"
CHOICES = (SYSTEM, LIGHT, DARK)


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one theme, by what they are for."""

    window: str
    surface: str
    raised: str
    border: str
    text: str
    muted: str
    accent: str
    on_accent: str
    selection: str
    canvas: str
    alarm: str
    alarm_surface: str
    caution: str
    caution_surface: str
    calm: str
    calm_surface: str
    neutral_surface: str


LIGHT_COLOURS = Colours(
    window="#f3f5f7",
    surface="#ffffff",
    raised="#eef1f4",
    border="#d5dbe1",
    text="#1b2127",
    muted="#56616d",
    accent="#1b66a6",
    on_accent="#ffffff",
    selection="#dbe9f6",
    canvas="#e4e8ec",
    alarm="#a63d00",
    alarm_surface="#fdeee4",
    caution="#6f5500",
    caution_surface="#fdf6d8",
    calm="#1b5e91",
    calm_surface="#e6f1fa",
    neutral_surface="#edf0f3",
)

DARK_COLOURS = Colours(
    window="#14181c",
    surface="#1c2127",
    raised="#262c33",
    border="#363e47",
    text="#e7ebef",
    muted="#a3adb8",
    accent="#5fb0ea",
    on_accent="#0c1a26",
    selection="#24435c",
    canvas="#0e1114",
    alarm="#ff9a57",
    alarm_surface="#3a2417",
    caution="#ecd86a",
    caution_surface="#332e16",
    calm="#7cc0f2",
    calm_surface="#18303f",
    neutral_surface="#2a3038",
)

_TOKEN = re.compile(r"@([a-z_]+)@")


class Theme(QObject):
    """The look of the whole application, following the system unless told otherwise."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._choice = SYSTEM
        self._colours = LIGHT_COLOURS
        self._base_pt = application.font().pointSizeF()
        style = QStyleFactory.create("Fusion")
        if style is not None:
            application.setStyle(style)
        application.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    @property
    def colours(self) -> Colours:
        """The colours in use."""
        return self._colours

    @property
    def choice(self) -> str:
        """`system`, `light` or `dark`."""
        return self._choice

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are in use."""
        return self._colours is DARK_COLOURS

    def apply(self, choice: str) -> None:
        """Puts a theme on; an unknown word follows the system."""
        self._choice = choice if choice in CHOICES else SYSTEM
        hints = self._application.styleHints()
        # The hint also colours the title bar on Windows and macOS.
        hints.setColorScheme(
            {LIGHT: Qt.ColorScheme.Light, DARK: Qt.ColorScheme.Dark}.get(self._choice, Qt.ColorScheme.Unknown)
        )
        self._refresh()

    def _on_system_changed(self, _scheme: Qt.ColorScheme) -> None:
        if self._choice == SYSTEM:
            self._refresh()

    def _refresh(self) -> None:
        dark = self._choice == DARK or (
            self._choice == SYSTEM and self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        )
        self._colours = DARK_COLOURS if dark else LIGHT_COLOURS
        self._application.setPalette(palette_of(self._colours))
        self._application.setStyleSheet(style_sheet(self._colours, self._base_pt))
        self.changed.emit()


def palette_of(colours: Colours) -> QPalette:
    """The Qt palette of a theme: what the widgets that paint themselves read their colours from."""
    role = QPalette.ColorRole
    palette = QPalette()
    for target, colour in (
        (role.Window, colours.window),
        (role.WindowText, colours.text),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.raised),
        (role.Text, colours.text),
        (role.PlaceholderText, colours.muted),
        (role.Button, colours.raised),
        (role.ButtonText, colours.text),
        (role.ToolTipBase, colours.raised),
        (role.ToolTipText, colours.text),
        (role.Highlight, colours.selection),
        (role.HighlightedText, colours.text),
        (role.Accent, colours.accent),
        (role.Link, colours.accent),
        (role.Mid, colours.border),
        (role.Dark, colours.canvas),
    ):
        palette.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(colours.muted))
    return palette


def mark(widget: QWidget, name: str, value: str) -> None:
    """Sets a property that the style sheet asks for; the sheet looks again only if that changes anything."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def style_sheet(colours: Colours, base_pt: float) -> str:
    """The style sheet with its @names@ filled in.

    Args:
        colours: of the theme.
        base_pt: the system's font size, which all others are proportional to.
    """
    folder = resources_dir() / "style"
    kind = "dark" if colours is DARK_COLOURS else "light"
    values = asdict(colours) | {
        "small": f"{base_pt * 0.9:.1f}pt",
        "large": f"{base_pt * 1.25:.1f}pt",
        "title": f"{base_pt * 1.7:.1f}pt",
        "check": (folder / f"check-{kind}.svg").as_posix(),
        "chevron": (folder / f"chevron-{kind}.svg").as_posix(),
    }
    template = (folder / "leukdesk.qss").read_text(encoding="utf-8")
    return _TOKEN.sub(lambda match: str(values[match[1]]), template)
