"""Every action of the window: its words, keys and icon in one table, and the menus made of them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from proofreader.ui.icons import icon
from proofreader.ui.settings import Settings


def _tr(text: str) -> str:
    return QCoreApplication.translate("actions", text)


LRI, PDI = "\u2066", "\u2069"


def _shown(action: QAction) -> str:
    """The first key of the action as it is printed on the keyboard."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter")


@dataclass(frozen=True, slots=True)
class Spec:
    """An action. ``short`` is the word on its button where the menu's is too long; ``tip`` says what it does."""

    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    short: str = ""
    tip: str = ""
    checkable: bool = False


def specs() -> dict[str, Spec]:
    """All actions by id."""
    return {
        "new": Spec(_tr("مقال جديد"), ("Ctrl+N",), "new"),
        "open": Spec(_tr("افتح…"), ("Ctrl+O",), "open", _tr("فتح"), _tr("افتح مقالًا من ملف")),
        "save": Spec(_tr("احفظ"), ("Ctrl+S",), "save"),
        "save_as": Spec(_tr("احفظ باسم…"), ("Ctrl+Alt+S",)),
        "export": Spec(_tr("صدّر إلى Word…"), ("Ctrl+E",), "export", _tr("تصدير Word"), _tr("اكتب مستند Word")),
        "details": Spec(_tr("معلومات المقال…"), ("Ctrl+I",), tip=_tr("العنوان والكاتب والتاريخ والمصدر في مستند Word")),
        "quit": Spec(_tr("أغلق"), ("Ctrl+Q",)),
        "undo": Spec(_tr("تراجع"), ("Ctrl+Z",)),
        "redo": Spec(_tr("أعد"), ("Ctrl+Y", "Ctrl+Shift+Z")),
        "cut": Spec(_tr("قص"), ("Ctrl+X",)),
        "copy": Spec(_tr("انسخ"), ("Ctrl+C",)),
        "paste": Spec(_tr("الصق"), ("Ctrl+V",), "paste", _tr("لصق"), _tr("الصق نصًّا من الحافظة")),
        "select_all": Spec(_tr("حدّد الكل"), ("Ctrl+A",)),
        "larger": Spec(_tr("كبّر النص"), ("Ctrl++", "Ctrl+=")),
        "smaller": Spec(_tr("صغّر النص"), ("Ctrl+-",)),
        "normal_size": Spec(_tr("الحجم المعتاد"), ("Ctrl+0",)),
        "to_list": Spec(_tr("إلى قائمة المسائل"), ("F6",)),
        "to_text": Spec(_tr("إلى النص"), ("Esc",)),
        "show_panel": Spec(_tr("لوحة المسائل"), ("F9",), checkable=True),
        "show_notes": Spec(_tr("أظهر الملاحظات"), checkable=True),
        "next": Spec(_tr("المسألة التالية"), ("F8",), "next", _tr("التالي")),
        "previous": Spec(_tr("المسألة السابقة"), ("Shift+F8",), "previous", _tr("السابق")),
        "accept": Spec(_tr("طبّق الاقتراح"), ("Ctrl+Return", "Ctrl+Enter"), short=_tr("تطبيق")),
        "accept_alike": Spec(_tr("طبّق على كل ما يماثلها"), ("Ctrl+Shift+A",), short=_tr("على الكل")),
        "ignore": Spec(
            _tr("تجاهل هنا"), ("Alt+Del",), short=_tr("تجاهل"), tip=_tr("تجاهل هذه المسألة هنا فقط (Del في القائمة)")
        ),
        "ignore_document": Spec(_tr("تجاهل في هذا المقال"), ("Alt+Shift+Del",), tip=_tr("Shift+Del في القائمة")),
        "ignore_always": Spec(_tr("تجاهل دائمًا")),
        "add_word": Spec(_tr("أضف إلى المعجم"), ("Ctrl+D",), "dictionary"),
        "fix_certain": Spec(
            _tr("صحّح الأكيد كله"),
            ("Ctrl+Shift+S",),
            "fix",
            _tr("صحّح الأكيد"),
            _tr("طبّق كل التصحيحات الأكيدة دفعة واحدة"),
        ),
        "check": Spec(_tr("دقّق من جديد"), ("F7",)),
        "clean": Spec(
            _tr("أزل بقايا الصفحة…"), ("Ctrl+Shift+K",), "clean", _tr("تنظيف"), _tr("أزل ما بقي من صفحة الموقع")
        ),
        "restore_ignored": Spec(_tr("أعد إظهار ما تُجوهل في هذا المقال")),
        "forget_ignored": Spec(_tr("ألغِ كل تجاهل دائم")),
        "sample": Spec(_tr("مقال تجريبي"), icon="sample"),
        "keys": Spec(_tr("اختصارات لوحة المفاتيح"), ("F1",)),
        "about": Spec(_tr("عن المدقّق")),
    }


def menus() -> list[tuple[str, list[str]]]:
    """The menu bar; an empty string is a separator, a name in angle brackets a submenu the window fills."""
    return [
        (_tr("ملف"), ["new", "open", "<recent>", "sample", "", "save", "save_as", "export", "details", "", "quit"]),
        (_tr("تحرير"), ["undo", "redo", "", "cut", "copy", "paste", "", "select_all"]),
        (
            _tr("عرض"),
            [
                "show_panel",
                "show_notes",
                "",
                "to_list",
                "to_text",
                "",
                "larger",
                "smaller",
                "normal_size",
                "",
                "<scheme>",
            ],
        ),
        (
            _tr("تدقيق"),
            [
                "next",
                "previous",
                "",
                "accept",
                "accept_alike",
                "ignore",
                "ignore_document",
                "ignore_always",
                "add_word",
                "",
                "fix_certain",
                "check",
            ],
        ),
        (_tr("أدوات"), ["clean", "", "restore_ignored", "forget_ignored"]),
        (_tr("مساعدة"), ["keys", "about"]),
    ]


class Actions(dict[str, QAction]):
    """The actions by id, connected to their handlers."""

    def __init__(self, window: QWidget, handlers: Mapping[str, Callable[[], object]], settings: Settings) -> None:
        super().__init__()
        self._specs = specs()
        self._window = window
        for name, spec in self._specs.items():
            action = QAction(spec.text, window)
            action.setProperty("words", spec.text.rstrip("…"))
            action.setObjectName(name)
            action.setShortcuts([QKeySequence(key) for key in settings.shortcuts(name) or spec.keys])
            action.setIconText(spec.short or spec.text.rstrip("…"))
            action.setCheckable(spec.checkable)
            key = _shown(action)
            if (key and not key[-1].isalnum()) or "Enter" in key:
                # What stands after a tab is shown as the key: "Ctrl++" in a right-to-left menu becomes "++Ctrl".
                action.setText(f"{spec.text}\t{LRI}{key}{PDI}")
            tip = spec.tip or spec.text.rstrip("…")
            action.setToolTip(f"{tip} ({LRI}{key}{PDI})" if key else tip)
            if not spec.checkable:
                # ``triggered`` carries a flag that no handler wants.
                action.triggered.connect(lambda _=False, name=name: handlers[name]())
            window.addAction(action)
            self[name] = action
        self.paint_icons()

    def paint_icons(self) -> None:
        """Draws the icons in the colours of the window."""
        for name, spec in self._specs.items():
            if spec.icon:
                self[name].setIcon(icon(spec.icon, self._window.palette()))
                self[name].setIconVisibleInMenu(False)

    def fill(self, bar: QMenuBar, submenus: Mapping[str, QMenu]) -> None:
        """Builds the menu bar."""
        for title, entries in menus():
            menu = bar.addMenu(title)
            for entry in entries:
                if not entry:
                    menu.addSeparator()
                elif entry in submenus:
                    menu.addMenu(submenus[entry])
                else:
                    menu.addAction(self[entry])

    def key_list(self) -> list[tuple[str, str]]:
        """Every action that has keys, with the first of them, in the order of the menus."""
        return [
            (str(self[entry].property("words")), _shown(self[entry]))
            for _, entries in menus()
            for entry in entries
            if entry in self and not self[entry].shortcut().isEmpty()
        ]
