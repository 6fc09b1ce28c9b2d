"""Articles of any length, made of a few sentences, with errors in them as often as wanted."""

import random
from itertools import cycle

_SENTENCES = (
    "أعلن رئيس البلدية صباح أمس عن برنامج جديد لإصلاح الطرق في الأحياء القديمة من المدينة.",
    "وقال في لقاء مع الصحافة إن الأشغال ستبدأ في مطلع الشهر المقبل وتستمر سنة كاملة.",
    "ويشمل البرنامج بناء ثلاث قناطر على النهر وتوسيع المدخل الشمالي للمدينة.",
    "ورحب السكان بهذه الخطوة لكنهم طالبوا بمواعيد واضحة وبلوحات تشرح سير العمل.",
    "وكانت اللجنة المكلفة بالتعمير قد درست المشروع في أربع جلسات خلال الربيع الماضي.",
    "وأوضح المهندس المشرف أن المواد المستعملة خضعت لتجارب دقيقة في مختبر مستقل.",
    "وتبلغ كلفة المرحلة الأولى نصف الميزانية المخصصة لهذه السنة من صندوق التجهيز.",
    "وأكد تجار السوق المركزي أنهم ينتظرون منذ سنوات حلًا لمشكلة وقوف الشاحنات.",
    "ومن المنتظر أن تعقد الجماعة جلسة مفتوحة يحضرها ممثلو الجمعيات والمهنيين.",
    "وفي سياق متصل افتتحت المكتبة البلدية قاعة جديدة للأطفال تضم آلاف الكتب.",
)
_CERTAIN = ("عقد الإجتماع في موعده ،", "انتهى الإجتماع بلا نتائج ،")


def sentences(words: int, seed: int = 1) -> list[str]:
    """Sentences of that many words together, none with an error."""
    chooser = random.Random(seed)
    result: list[str] = []
    count = 0
    while count < words:
        sentence = chooser.choice(_SENTENCES)
        result.append(sentence)
        count += len(sentence.split())
    return result


def article(words: int, errors: int, sentences_in_paragraph: int = 6, seed: int = 1) -> str:
    """A text of that many words with about that many errors that are surely errors, spread evenly."""
    lines = sentences(words, seed)
    wrong = cycle(_CERTAIN)
    pairs = errors // 2  # each wrong clause holds two
    for number in range(pairs):
        at = number * len(lines) // pairs
        lines[at] = f"{next(wrong)} {lines[at]}"
    step = sentences_in_paragraph
    return "\n".join(" ".join(lines[at : at + step]) for at in range(0, len(lines), step)) + "\n"
