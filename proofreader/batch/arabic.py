"""The words of the HTML report, which is read by people of the newsroom and so is in Arabic."""

from collections.abc import Mapping

from proofreader.core import Category

CATEGORIES: Mapping[str, str] = {
    Category.HAMZA: "الهمزات",
    Category.SPELLING: "الإملاء",
    Category.ENDINGS: "أواخر الكلمات",
    Category.BORDERS: "وصل الكلمات وفصلها",
    Category.SPACING: "المسافات",
    Category.PUNCTUATION: "علامات الترقيم",
    Category.TYPOGRAPHY: "الأرقام والرموز",
    Category.GRAMMAR: "النحو والصرف",
    Category.USAGE: "الاستعمال",
    Category.STYLE: "الأسلوب",
    Category.CONSISTENCY: "الاتساق",
    Category.RESIDUE: "بقايا الصفحة",
    Category.UNKNOWN: "كلمات غير معروفة",
}

STATUSES: Mapping[str, str] = {
    "done": "أُنجز",
    "unchanged": "لم يتغير",
    "skipped": "تُخطّي",
    "failed": "تعذّر",
    "undone": "لم يُبلغ",
}

LEVELS: Mapping[str, str] = {"certain": "أكيدة", "likely": "مرجّحة", "note": "ملاحظة"}

PROBLEMS: Mapping[str, str] = {
    "missing": "لا يوجد، أو أزيل قبل أن يُقرأ",
    "permission": "لا إذن بقراءته",
    "unreadable": "تعذرت قراءته: تالف أو ليس نصًّا أو ترميزه مجهول",
    "too-large": "أكبر مما يُقرأ في هذا التشغيل",
    "archive": "محفوظة أو جدول تالف أو مقفل بكلمة سر أو داخل غيره",
    "row": "صف لا يُقرأ أو لا نص فيه",
    "write": "تعذرت كتابة المُخرج",
    "disk-full": "امتلأ القرص",
    "killed": "أسقط العملية مرتين: يحتاج ذاكرة أو وقتًا أكثر مما يتاح",
    "internal": "خلل غير متوقع",
    "empty": "لا نص فيه",
    "kind": "ليس مما يُقرأ نصًّا",
    "kept": "غُيّر مُخرجه بيد أحد فتُرك كما هو",
}
