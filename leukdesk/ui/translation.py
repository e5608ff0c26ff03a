"""The language and region of the window: Qt's translators and locale; sentences of packages without Qt."""

from __future__ import annotations

import logging
from functools import cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from leukdesk.domain.sentences import Sentence
from leukdesk.languages import ISO, Language, Wording, language_of, system_region, translations_dir

_log = logging.getLogger(__name__)
_SAID = "said"
"""The context of texts made in packages without Qt (build_spec/translations.py)."""


def speak(application: QCoreApplication, language: str) -> Language:
    """Makes the program speak a language from now on; windows that are there already keep theirs.

    Args:
        application: gets the translators, and owns them.
        language: code of a `Language`; empty for the system's.

    Returns:
        The language.
    """
    chosen = Language(language) if language else language_of(system_region())
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
        translator.deleteLater()
    if chosen is not Language.ENGLISH:
        qt_texts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        # Qt brings its own texts, those of dialogs' buttons, in some languages only.
        _install(application, f"qtbase_{chosen}", qt_texts)
        if not _install(application, f"leukdesk_{chosen}", str(translations_dir())):
            _log.warning("no translation into %s", chosen)
    return chosen


def _install(application: QCoreApplication, name: str, folder: str) -> bool:
    translator = QTranslator(application)
    return translator.load(name, folder) and application.installTranslator(translator)


def reckon_as_in(region: str) -> None:
    """Writes numbers and dates as in a region from now on; fields that are there already keep theirs.

    Args:
        region: such as `es_MX`, or `ISO`; empty for the system's.
    """
    chosen = QLocale.c() if region == ISO else QLocale(region) if region else QLocale.system()
    QLocale.setDefault(chosen)


def number_words(value: float, form: str) -> str:
    """A number as the region writes it, with its own decimal and group signs.

    Args:
        value: whole or not.
        form: as Python's `format` takes it, such as `.1f` or `,`.
    """
    return _region().filled(value, form)


def filled(template: str, *values: object) -> str:
    """A text of the window with its values, numbers and dates as the region writes them."""
    return _region().fill(template, *values)


def _region() -> Wording:
    # Qt keeps the region; how numbers look in it is what the report says too.
    return _wording_of(QLocale().name())


@cache
def _wording_of(region: str) -> Wording:
    return Wording(region=region)


def said(text: str) -> str:
    """A sentence, or a word that a bundle brought, in the window's language.

    Text that the translators do not know, such as a person's name, is given back as it is.
    """
    if not isinstance(text, Sentence):
        return QCoreApplication.translate(_SAID, text)
    template = QCoreApplication.translate(_SAID, text.template)
    values = (said(value) if isinstance(value, str) else value for value in text.values)
    return filled(template, *values)
