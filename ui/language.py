"""The language of the window: what the settings or the system say in, Qt's translators and its direction out.

The files are made by `scripts.translate`.  Where there is none for a language the window speaks English, whose own file
has its plurals.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from ui.settings import LANGUAGES

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "translations"
ENGLISH = "en"


def speak(application: QApplication, wanted: str, folder: Path = FOLDER) -> str:
    """Let the application speak the language `wanted` ("": the system's); gives the one that it speaks."""
    language = language_for(wanted, QLocale.system().uiLanguages())
    system = QLocale.system()
    if QLocale(language).language() != system.language() or system.zeroDigit() != "0":
        # Days and months are named in the language of the words around them.
        QLocale.setDefault(_with_plain_digits(QLocale(QLocale(language).language(), system.territory())))
    for file, place in ((f"cutline_{language}", str(folder)), (f"qtbase_{language}", _qt_folder())):
        translator = QTranslator(application)
        if translator.load(file, place):
            application.installTranslator(translator)
    application.setLayoutDirection(QLocale(language).textDirection())
    return language


def in_a_row(parts: Iterable[str]) -> str:
    """Names or words in a row, parted as the language does it."""
    return QCoreApplication.translate("language", ", ").join(parts)


def language_for(wanted: str, system: list[str]) -> str:
    """One of ours: the one wanted, or the first that the system asks for ("de-CH", "fr-FR") and that we have."""
    if wanted in LANGUAGES and wanted:
        return wanted
    asked = (name.replace("_", "-").partition("-")[0] for name in system)
    return next((name for name in asked if name in LANGUAGES and name), ENGLISH)


def _with_plain_digits(locale: QLocale) -> QLocale:
    """Qt counts in plain digits within words ("%n"), so dates and sizes beside them have the same digits."""
    return locale if locale.zeroDigit() == "0" else QLocale(locale.language(), QLocale.Country.UnitedArabEmirates)


def _qt_folder() -> str:
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
