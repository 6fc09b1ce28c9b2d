"""The menu of help."""

from itertools import zip_longest
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox

from proofreader import __version__
from proofreader.ui.actions import Command
from proofreader.ui.labels import LRI, PDI

if TYPE_CHECKING:
    from proofreader.ui.window import MainWindow

translate = QCoreApplication.translate


def install(main: "MainWindow") -> None:
    """Adds the actions."""

    def show_keys() -> None:
        cells = [
            f"<td align='right'><b>{LRI}{key}{PDI}</b></td><td align='right'>{text}</td><td>&nbsp;&nbsp;&nbsp;</td>"
            for text, key in main.actions_by_id.key_list()
        ]
        half = (len(cells) + 1) // 2  # two columns: one would not fit on the screen of a laptop
        # Qt lays tables out from left to right whatever their direction: what is read first comes last.
        rows = "".join(
            f"<tr>{second}{first}</tr>"
            for first, second in zip_longest(cells[:half], cells[half:], fillvalue="<td/>" * 3)
        )
        more = translate(
            "HelpCommands",
            "في قائمة المسائل: Enter يطبّق، و1…9 تختار اقتراحًا، وDel يتجاهل هنا، وShift+Del في المقال كله."
            " في النص: Alt+1…9 تختار اقتراحًا.",
        )
        box = QMessageBox(main)
        box.setWindowTitle(translate("HelpCommands", "اختصارات لوحة المفاتيح"))
        box.setTextFormat(Qt.TextFormat.RichText)
        box.setText(f"<table dir='rtl' cellspacing='3'>{rows}</table><p dir='rtl'>{more}</p>")
        box.exec()

    def show_about() -> None:
        text = translate("HelpCommands", "المدقّق {}\nتدقيق المقالات العربية وتصديرها إلى Word، دون اتصال بالشبكة.")
        QMessageBox.about(main, translate("HelpCommands", "عن المدقّق"), text.format(__version__))

    main.add(
        Command("keys", translate("HelpCommands", "اختصارات لوحة المفاتيح"), show_keys, "help", "help", keys=("F1",)),
        Command("about", translate("HelpCommands", "عن المدقّق"), show_about, "help", "about"),
    )
