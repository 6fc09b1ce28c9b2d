"""Says which system library is missing before Qt ends the program over it."""

import ctypes.util
import os
import sys

from PySide6.QtCore import QCoreApplication

_XCB_CURSOR = "libxcb-cursor0"


def missing_library() -> str:
    """One line that says what to install; empty where the window can open.

    Since Qt 6.5 its plugin for X11 needs libxcb-cursor, which a plain Debian or Ubuntu does not install.
    """
    if not sys.platform.startswith("linux"):
        return ""
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    uses_x11 = platform == "xcb" or (
        not platform and os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY")
    )
    if not uses_x11 or ctypes.util.find_library("xcb-cursor") is not None:
        return ""
    told = QCoreApplication.translate(
        "SystemLibraries", "لا تُفتح النافذة: تنقص النظام مكتبة. ثبّتها بالأمر: sudo apt install {}"
    )
    return told.format(_XCB_CURSOR)
