"""The language of the window: Qt's translators, and sentences of packages without Qt."""

from __future__ import annotations

import logging

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from leukdesk.domain.sentences import Sentence
from leukdesk.languages import Language, language_of, system_region, translations_dir

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


def said(text: str) -> str:
    """A sentence, or a word that a bundle brought, in the window's language.

    Text that the translators do not know, such as a person's name, is given back as it is.
    """
    if not isinstance(text, Sentence):
        return QCoreApplication.translate(_SAID, text)
    template = QCoreApplication.translate(_SAID, text.template)
    values = (said(value) if isinstance(value, str) else value for value in text.values)
    return template.format(*values) if text.values else template
