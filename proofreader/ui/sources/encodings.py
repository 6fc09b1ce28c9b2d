"""The encodings that the user can choose, and their names."""

from PySide6.QtCore import QCoreApplication

from proofreader.ui.widgets import labels

translate = QCoreApplication.translate

OFFERED = ("utf-8", "cp1256", "utf-16-le", "utf-16-be", "iso8859_6", "mac_arabic", "cp720")
"""By Python's names: those that Arabic programs have written in."""


def shown(encoding: str) -> str:
    """The name as the status bar shows it."""
    name = encoding.upper().replace("_", "-")
    return {
        "CP1256": "Windows-1256",
        "WINDOWS-1256": "Windows-1256",
        "ISO8859-6": "ISO-8859-6",
        "MAC-ARABIC": "MacArabic",
        "CP720": "DOS-720",
    }.get(name, name)


def explained(encoding: str) -> str:
    """The name with a word on where it comes from, for a menu."""
    origin = {
        "utf-8": translate("Encodings", "المعتاد اليوم"),
        "cp1256": translate("Encodings", "ويندوز القديم"),
        "iso8859_6": translate("Encodings", "يونكس القديم"),
        "mac_arabic": translate("Encodings", "ماك القديم"),
        "cp720": translate("Encodings", "دوس"),
    }.get(encoding, "")
    return f"{labels.isolate(shown(encoding))} — {origin}" if origin else labels.isolate(shown(encoding))
