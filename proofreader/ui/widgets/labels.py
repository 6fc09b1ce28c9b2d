"""The words of the interface that more than one widget uses, and the counting forms of Arabic."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from proofreader.core import Category, Level
from proofreader.core.rule_words import message_of
from proofreader.ui.model.markers import IssueMarker

LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"
INVISIBLE = {
    "\n": "¶",
    "\t": "⇥",
    "\u00a0": "␣",
    "\u2028": "¶",
    "\u200b": "[ZWSP]",
    "\u200c": "[ZWNJ]",
    "\u200d": "[ZWJ]",
    "\u200e": "[LRM]",
    "\u200f": "[RLM]",
    "\u061c": "[ALM]",
    "\u202a": "[LRE]",
    "\u202b": "[RLE]",
    "\u202c": "[PDF]",
    "\u202d": "[LRO]",
    "\u202e": "[RLO]",
    "\u2060": "[WJ]",
    "\u2066": "[LRI]",
    "\u2067": "[RLI]",
    "\u2068": "[FSI]",
    "\u2069": "[PDI]",
    "\ufeff": "[BOM]",
    "\u00ad": "[SHY]",
}
_VISIBLE = str.maketrans(INVISIBLE)


def tr(text: str) -> str:
    """The text in the language of the interface; Arabic is the source language."""
    return QCoreApplication.translate("labels", text)


@dataclass(frozen=True, slots=True)
class Noun:
    """A counted noun: one, two, 3–10, 11–99, and after whole hundreds, in print without case endings."""

    one: str
    two: str
    few: str
    many: str
    hundreds: str

    def count(self, number: int) -> str:
        """The number with its noun, by the rule of Arabic counting (the last two digits decide).

        The translations have one and two with their number and the plural in the place of the others.
        """
        if number in (1, 2):
            return QCoreApplication.translate("Nouns", self.one if number == 1 else self.two)
        rest = number % 100
        noun = self.few if 3 <= rest <= 10 else self.many if rest > 10 else self.hundreds
        return f"{number} {QCoreApplication.translate('NounsAfterNumbers', noun)}"


WORDS = Noun("كلمة واحدة", "كلمتان", "كلمات", "كلمة", "كلمة")
ISSUES = Noun("تنبيه واحد", "تنبيهان", "تنبيهات", "تنبيهًا", "تنبيه")
MINUTES = Noun("دقيقة", "دقيقتان", "دقائق", "دقيقة", "دقيقة")
CHANGES = Noun("تغيير واحد", "تغييران", "تغييرات", "تغييرًا", "تغيير")
PIECES = Noun("قطعة واحدة", "قطعتين", "قطع", "قطعة", "قطعة")
LEFTOVERS = Noun("بقية واحدة", "بقيتان", "بقايا", "بقية", "بقية")
CERTAIN = Noun("تنبيه أكيد", "تنبيهان أكيدان", "أكيدة", "أكيدًا", "أكيد")
LIKELY = Noun("تنبيه مرجّح", "تنبيهان مرجّحان", "مرجّحة", "مرجّحًا", "مرجّح")
NOTES = Noun("ملاحظة واحدة", "ملاحظتان", "ملاحظات", "ملاحظة", "ملاحظة")
ARTICLES = Noun("مقال واحد", "مقالان", "مقالات", "مقالًا", "مقال")
MATCHES = Noun("نتيجة واحدة", "نتيجتان", "نتائج", "نتيجة", "نتيجة")


def category(value: Category) -> str:
    """The name of a group of the panel."""
    return {
        Category.HAMZA: tr("الهمزات"),
        Category.SPELLING: tr("الإملاء"),
        Category.ENDINGS: tr("أواخر الكلمات"),
        Category.BORDERS: tr("وصل الكلمات وفصلها"),
        Category.SPACING: tr("المسافات"),
        Category.PUNCTUATION: tr("علامات الترقيم"),
        Category.TYPOGRAPHY: tr("الأرقام والرموز"),
        Category.GRAMMAR: tr("النحو والصرف"),
        Category.USAGE: tr("الاستعمال"),
        Category.STYLE: tr("الأسلوب"),
        Category.CONSISTENCY: tr("الاتساق"),
        Category.RESIDUE: tr("بقايا الصفحة"),
        Category.UNKNOWN: tr("كلمات غير معروفة"),
    }[value]


def dropped_kind(value: str) -> str:
    """What a piece that was left out of a page is taken for."""
    return {
        "text": tr("نص"),
        "heading": tr("عنوان"),
        "caption": tr("تعليق صورة"),
        "related": tr("مقالات ذات صلة"),
        "navigation": tr("قوائم الموقع"),
        "sharing": tr("أزرار المشاركة"),
        "comments": tr("تعليقات القراء"),
        "advert": tr("إعلان"),
        "notice": tr("إشعار الموقع"),
        "table": tr("جدول"),
    }.get(value, value)


def level(value: Level) -> str:
    """The word for a level on one issue."""
    return {Level.CERTAIN: tr("أكيدة"), Level.LIKELY: tr("مرجّحة"), Level.NOTE: tr("ملاحظة")}[value]


def isolate(text: str) -> str:
    """The text in a direction of its own, so that Latin or digits in it don't turn the words around it."""
    return f"{FSI}{text}{PDI}"


def excerpt(text: str) -> str:
    """A piece of the article in the direction of the article, even where it begins with a Latin word."""
    return f"{RLI}{text}{PDI}"


def shown_invisible(text: str) -> str:
    """The whole text on one line, line ends and invisible characters as signs."""
    return text.replace("\n", " ¶ ").translate(_VISIBLE)


def visible(text: str, most: int = 60) -> str:
    """The text on one line with its invisible characters shown; shortened in the middle where it is long."""
    if not text:
        return tr("(حذف)")
    # Removing a line takes its line end with it; that is no news to a reader.
    shown = (text.strip("\n") or text).translate(_VISIBLE)
    if shown.isspace():
        shown = "␣" * len(shown)
    shown = shown.replace("  ", "␣␣")
    if len(shown) > most:
        shown = f"{shown[: most // 2].rstrip()} … {shown[-most // 3 :].lstrip()}"
    return shown


def entry(marker: IssueMarker) -> str:
    """The line of the panel: what stands there and what is proposed instead."""
    if not marker.after:
        return excerpt(visible(marker.before))
    if not marker.after[0] and marker.category is Category.RESIDUE:
        return excerpt(visible(marker.before))  # the group says what is proposed
    if not marker.after[0]:
        return becomes(visible(marker.before), tr("حذف"))
    return becomes(visible(marker.before, 36), visible(marker.after[0], 36))


def becomes(before: str, after: str) -> str:
    """«before ← after», from right to left in every language of the interface: the arrow leads to what is proposed."""
    return f"{RLI}{excerpt(before)} ← {excerpt(after)}{PDI}"


def spoken(marker: IssueMarker) -> str:
    """Everything about the issue in one line, for a screen reader."""
    return f"{entry(marker)}، {message_of(marker.issue)}، {category(marker.category)}، {level(marker.level)}"
