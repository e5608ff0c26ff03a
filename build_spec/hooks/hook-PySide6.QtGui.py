"""Qt's plugins, without those that bring another toolkit with them and that nobody asks for."""

from pathlib import Path

from PyInstaller.utils.hooks.qt import add_qt6_dependencies

_LEFT_OUT = (
    # Brings Qt Quick and QML; it is the keyboard of devices without one.
    "qtvirtualkeyboardplugin",
    # Brings GTK with all that it needs, as the build machine has it; the program has a theme of its own.
    "qgtk3",
    # Draws PDF files with a library that is not there; previews are drawn by pypdfium2.
    "qpdf",
    # For screens without a window system.
    "qeglfs",
    "qlinuxfb",
    "qminimal",
    "qvkkhrdisplay",
    "qvnc",
    # For programs that are a desktop themselves.
    "wayland-graphics-integration-server",
)

hiddenimports, binaries, datas = add_qt6_dependencies(__file__)
binaries = [
    (source, place)
    for source, place in binaries
    if not any(name in f"{Path(place).name}/{Path(source).name}" for name in _LEFT_OUT)
]
