"""Pictures from a phone: a QR code, what the phone will warn, how far it is, and cures where none comes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from leukdesk.capture.phone.messages import (
    Arrived,
    Ended,
    Joined,
    Knocked,
    Refused,
    Sending,
)
from leukdesk.ui.dialog_parts import heading, wrapped_words
from leukdesk.ui.phone_words import cure_words, refusal_words, warning_words
from leukdesk.ui.qr_view import QrView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.capture.phone.addresses import NetworkAddress
    from leukdesk.capture.phone.messages import FromServer
    from leukdesk.capture.phone.receiver import Invitation

PATIENCE_MS = 20_000
"""How long a person tries before reasons are named."""


class PhonePanel(QWidget):
    """Shows the state of the phone upload and says what the operator wishes.

    Signals:
        start_wanted: with the IPv4 address to listen on.
        stop_wanted: to end the server.
        another_wanted: a code for one more phone.
        pictures_wanted: pictures by cable, from a file dialog.
        folder_wanted: pictures from a watched folder.
    """

    start_wanted = Signal(str)
    stop_wanted = Signal()
    another_wanted = Signal()
    pictures_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("phonePanel")
        self.setAccessibleName(self.tr("Pictures from a phone"))
        self._specimen = ""
        self._arrived = 0
        self._joined = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._on_nobody_came)
        self._layers = QStackedWidget()
        self._layers.addWidget(self._build_off())
        self._layers.addWidget(self._build_on())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._layers)

    @property
    def is_on(self) -> bool:
        """Whether a phone is waited for."""
        return self._layers.currentIndex() == 1

    def show_case(self, specimen: str) -> None:
        """Shows which case the pictures go to; empty for none."""
        self._specimen = specimen
        words = self.tr("Pictures go to case {0}.").format(specimen)
        self._goes_to.setText(words if specimen else self.tr("Open a case first; pictures go to it."))
        self._enable_start()

    def show_addresses(self, addresses: Sequence[NetworkAddress], chosen: str = "") -> None:
        """Offers the networks that a phone could come from."""
        self._networks.clear()
        for each in addresses:
            self._networks.addItem(f"{each.interface} · {each.address}", each.address)
        self._networks.setCurrentIndex(max(0, self._networks.findData(chosen)))
        if not addresses:
            self._networks.addItem(self.tr("This computer is in no network"), "")
            self._networks.setCurrentIndex(0)
        self._networks.setEnabled(len(addresses) > 1)
        self._enable_start()

    def show_starting(self) -> None:
        """Says that the server is being started."""
        self._start.setEnabled(False)
        self._start.setText(self.tr("Starting…"))

    def show_off(self, words: str = "") -> None:
        """Shows that no phone is waited for, and why if there is anything to say."""
        self._patience.stop()
        self._qr.show_address("")
        self._why_off.setText(words)
        self._why_off.setVisible(bool(words))
        self._start.setText(self.tr("Wait for a phone"))
        self._layers.setCurrentIndex(0)
        self._enable_start()

    def show_invitation(self, invitation: Invitation) -> None:
        """Shows a new code, for the first phone or for another one."""
        self._qr.show_address(invitation.url)
        self._address.setText(invitation.address)
        # In two lines, so that it can be compared by eye.
        pairs = invitation.fingerprint.split(":")
        self._fingerprint.setText(":".join(pairs[:16]) + "\n" + ":".join(pairs[16:]))
        self._show_code(shown=True)
        if not self.is_on:
            self._arrived = 0
            self._joined = False
            self._count.setText("")
            self._layers.setCurrentIndex(1)
        self._say(self.tr("Scan the code with the phone's camera."))
        self._patience.start()

    def show_message(self, message: FromServer) -> None:
        """Shows what the server said."""
        match message:
            case Knocked():
                self._patience.stop()
                self._advice.setCurrentIndex(0)
                self._say(self.tr("A phone has reached this computer. Tap through its warning, see below."))
            case Joined():
                self._joined = True
                self._patience.stop()
                self._show_code(shown=False)
                self._say(
                    self.tr(
                        "The phone is connected, and its code is used up. Take the pictures on the phone."
                    )
                )
            case Sending():
                self._say(self.tr("The phone is sending a picture…"))
            case Arrived():
                self._arrived += 1
                self._say(self.tr("A picture has arrived in case {0}.").format(self._specimen))
                self._count.setText(self.tr("{0} arrived so far").format(self._arrived))
            case Refused():
                self._say(refusal_words(message.reason))
            case Ended():
                self.show_off(
                    self.tr("No phone did anything for half an hour, so waiting has ended.")
                    if message.waited
                    else self.tr("The phone's server ended unexpectedly; start it again.")
                )

    def _show_code(self, *, shown: bool) -> None:
        self._code.setVisible(shown)
        self._advice.setVisible(shown)
        self._advice.setCurrentIndex(0)
        self._another.setVisible(not shown)

    def _say(self, words: str) -> None:
        self._state.setText(words)

    def _on_nobody_came(self) -> None:
        self._say(
            self.tr(
                "The other phone has not come in yet. Tap through its warning; if it shows none, the reason "
                "is one of these:"
            )
            if self._joined
            else self.tr("No phone has reached this computer yet. The reason is one of these:")
        )
        self._advice.setCurrentIndex(1)

    def _enable_start(self) -> None:
        self._start.setEnabled(bool(self._specimen and self._networks.currentData()))

    def _build_off(self) -> QWidget:
        self._goes_to = wrapped_words(self, "phoneCase")
        self._why_off = wrapped_words(self, "phoneEnded")
        self._why_off.setVisible(False)
        what = wrapped_words(self, "phoneExplanation")
        what.setText(
            self.tr(
                "The phone's browser opens a page of this computer; nothing is installed. Until you end it, "
                "other devices in the chosen network can reach that page, and only a phone that scanned the "
                "code can send pictures. Nothing goes to the internet."
            )
        )
        self._networks = QComboBox()
        self._networks.setObjectName("phoneNetwork")
        self._networks.setAccessibleName(self.tr("Network"))
        self._start = QPushButton(self.tr("Wait for a phone"))
        self._start.setObjectName("phoneStart")
        self._start.setProperty("primary", "true")
        self._start.clicked.connect(lambda: self.start_wanted.emit(str(self._networks.currentData())))
        label = QLabel(self.tr("&Network that the phone is in"))
        label.setBuddy(self._networks)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self._goes_to, self._why_off, what, label, self._networks):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self._start)
        row.addStretch()
        column.addLayout(row)
        column.addStretch()
        return page

    def _build_on(self) -> QWidget:
        self._qr = QrView()
        self._address = QLabel()
        self._address.setObjectName("phoneAddress")
        self._address.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._code = QWidget()
        code = QVBoxLayout(self._code)
        code.setContentsMargins(0, 0, 0, 0)
        code.addWidget(self._qr, 0, Qt.AlignmentFlag.AlignHCenter)
        code.addWidget(self._address)
        code.addStretch()
        self._another = self._button("phoneAnother", self.tr("Another phone…"), self.another_wanted)
        self._another.setToolTip(self.tr("Show a code for one more phone; those that came in stay"))
        stop = self._button("phoneStop", self.tr("End"), self.stop_wanted)
        stop.setToolTip(self.tr("Stop waiting; phones can send nothing more"))
        self._state = wrapped_words(self, "phoneState")
        self._state.setProperty("heading", "true")
        self._count = wrapped_words(self, "phoneCount")
        self._advice = QStackedWidget()
        self._advice.addWidget(self._build_warnings())
        self._advice.addWidget(self._build_cures())
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self._state)
        right.addWidget(self._count)
        right.addWidget(self._advice, 100)
        right.addStretch()
        columns = QHBoxLayout()
        columns.setSpacing(18)
        columns.addWidget(self._code)
        columns.addLayout(right, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._another)
        buttons.addStretch()
        buttons.addWidget(stop)
        page = QWidget()
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addLayout(columns, 1)
        whole.addLayout(buttons)
        return page

    def _build_warnings(self) -> QWidget:
        why = wrapped_words(self, "phoneWarning")
        why.setText(
            self.tr(
                "The phone warns once, since this computer made its certificate itself. The connection is "
                "encrypted all the same. What to tap:"
            )
        )
        self._fingerprint = QLabel()
        self._fingerprint.setObjectName("phoneFingerprint")
        self._fingerprint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._fingerprint.setAccessibleName(self.tr("Fingerprint of the certificate"))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(why)
        column.addWidget(_named_sentences(warning_words()))
        column.addWidget(heading(self.tr("SHA-256 fingerprint, to compare with the phone's")))
        column.addWidget(self._fingerprint)
        column.addStretch()
        return _scrolling("phoneWarnings", page)

    def _build_cures(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(_named_sentences(cure_words()))
        column.addWidget(heading(self.tr("Or without a network")))
        row = QHBoxLayout()
        row.addWidget(self._button("phoneCable", self.tr("By cable…"), self.pictures_wanted))
        row.addWidget(self._button("phoneFolder", self.tr("From a folder…"), self.folder_wanted))
        row.addStretch()
        column.addLayout(row)
        column.addStretch()
        return _scrolling("phoneCures", page)

    @staticmethod
    def _button(name: str, words: str, wish: object) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.clicked.connect(wish)
        return button


def _named_sentences(pairs: Sequence[tuple[str, str]]) -> QWidget:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setColumnStretch(1, 1)
    grid.setHorizontalSpacing(12)
    for row, (name, sentence) in enumerate(pairs):
        label = QLabel(name)
        label.setProperty("muted", "true")
        words = QLabel(sentence)
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(words, row, 1)
    return holder


def _scrolling(name: str, page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setObjectName(name)
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
