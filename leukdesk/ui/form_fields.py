"""Fields of forms that may stay empty: dates, moments, measured values, and groups that fold away."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime
from PySide6.QtWidgets import QDoubleSpinBox, QFormLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

ISO_DATE, ISO_MOMENT = "yyyy-MM-dd", "yyyy-MM-dd HH:mm"
FIELD_HEIGHT_PX = 30
"""Number fields keep the system's own look, and the height of the other fields."""
LONGEST_LINE = 120


def _with_whole_year(written: str) -> str:
    """A date's format with the year in four digits: born in 26 is one in 1926 or 2026."""
    return written if "yyyy" in written else written.replace("yy", "yyyy")


def _local_format() -> str:
    return _with_whole_year(QLocale().dateFormat(QLocale.FormatType.ShortFormat))


def date_words(day: date) -> str:
    """A date as the operator's country writes it."""
    return QLocale().toString(QDate(day.year, day.month, day.day), _local_format())


def line_edit(name: str, words: str, longest: int = LONGEST_LINE) -> QLineEdit:
    """A field for a line of text.

    Args:
        name: its object name.
        words: what a screen reader calls it.
        longest: characters that fit.
    """
    edit = QLineEdit()
    edit.setObjectName(name)
    edit.setAccessibleName(words)
    edit.setMaxLength(longest)
    return edit


class DateEdit(QLineEdit):
    """A date as the operator's country writes it, or as 2026-11-26; may be empty."""

    def __init__(self, name: str, words: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(words)
        self._local = _local_format()
        self._example = date_words(date(1981, 3, 14))
        self.setPlaceholderText(self._example)

    @property
    def value(self) -> date | None:
        """The date; None where the field is empty.

        Raises:
            ValueError: if the text is no date.
        """
        text = self.text().strip()
        if not text:
            return None
        for parsed in (QDate.fromString(text, ISO_DATE), QLocale().toDate(text, self._local)):
            if parsed.isValid():
                return date(parsed.year(), parsed.month(), parsed.day())
        raise ValueError(self.tr("Write the date like {0} or 1981-03-14.").format(self._example))

    def show_value(self, value: date | None) -> None:
        """Shows a date; None empties the field."""
        self.setText("" if value is None else date_words(value))


class MomentEdit(QLineEdit):
    """A date with hour and minute on this computer's clock; may be empty."""

    def __init__(self, name: str, words: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(words)
        self._local = _local_format() + " HH:mm"
        example = QDateTime(QDate(2026, 11, 26), QTime(8, 15))
        self.setPlaceholderText(QLocale().toString(example, self._local))

    @property
    def value(self) -> datetime | None:
        """The moment, with its time zone; None where the field is empty.

        Raises:
            ValueError: if the text is no moment.
        """
        text = " ".join(self.text().split())
        if not text:
            return None
        for parsed in (QDateTime.fromString(text, ISO_MOMENT), QLocale().toDateTime(text, self._local)):
            if parsed.isValid():
                return datetime.fromtimestamp(parsed.toSecsSinceEpoch()).astimezone()
        example = self.placeholderText()
        raise ValueError(self.tr("Write date and time like {0} or 2026-11-26 08:15.").format(example))

    def show_value(self, value: datetime | None) -> None:
        """Shows a moment on this computer's clock; None empties the field."""
        shown = None if value is None else QDateTime.fromSecsSinceEpoch(int(value.timestamp()))
        self.setText("" if shown is None else QLocale().toString(shown, self._local))


class MeasuredEdit(QDoubleSpinBox):
    """A measured value that may be unknown; its lowest position stands for that.

    Args:
        name: its object name.
        words: what a screen reader calls it.
        limits: lowest and highest value.
        unit: shown behind the value.
        decimals: digits after the point.
    """

    def __init__(
        self, name: str, words: str, limits: tuple[float, float], unit: str, decimals: int = 1
    ) -> None:
        super().__init__()
        self._lowest = limits[0]
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setDecimals(decimals)
        self.setRange(limits[0] - 1, limits[1])
        self.setMinimumHeight(FIELD_HEIGHT_PX)
        self.setSpecialValueText(self.tr("not known"))
        self.setSuffix(f" {unit}")
        self.show_value(None)

    @property
    def known(self) -> float | None:
        """The value; None where it is unknown."""
        return self.value() if self.value() >= self._lowest else None

    def show_value(self, value: float | None) -> None:
        """Shows a value; None is unknown."""
        self.setValue(self.minimum() if value is None else value)


class Fold(QWidget):
    """Fields under a heading that opens and closes them.

    Args:
        name: object name of the heading.
        words: of the heading.
        fields: to hold.
        parent: owner.
    """

    def __init__(self, name: str, words: str, fields: QFormLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = QToolButton()
        self._heading.setObjectName(name)
        self._heading.setText(words)
        self._heading.setCheckable(True)
        self._heading.setAutoRaise(True)
        self._heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._fields = QWidget()
        self._fields.setLayout(fields)
        fields.setContentsMargins(0, 4, 0, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._heading)
        layout.addWidget(self._fields)
        self._heading.toggled.connect(self.open)
        self.open(False)

    def open(self, opened: bool) -> None:
        """Shows or hides the fields."""
        self._heading.setChecked(opened)
        self._heading.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)
        self._fields.setVisible(opened)
