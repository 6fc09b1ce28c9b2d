"""A sign or a waw between two words that a conversion turned into أ: «الشغلألتكوين» for «الشغل والتكوين»."""

from proofreader.core import Category, Example, Level, Lexicon, Respelling, Rule, WordFinding

_LEAST_ZIPF = 3.0


def check_word(word: str, lexicon: Lexicon) -> WordFinding | None:
    at = word.find("أل", 3)
    if at < 0 or lexicon.accepts(word):
        return None
    left, right = word[:at], "ال" + word[at + 2 :]
    if not all(lexicon.accepts(part) and lexicon.frequency(part) >= _LEAST_ZIPF for part in (left, right)):
        return None
    return WordFinding((Respelling(f"{left} و{right}", Level.LIKELY), Respelling(f"{left}/{right}", Level.LIKELY)))


RULE = Rule(
    id="sign-turned-into-hamza",
    category=Category.BORDERS,
    summary="واو أو شرطة مائلة صارت همزة",
    rationale="ضاعت واو العطف أو الشرطة المائلة بين كلمتين عند تحويل الملف، وبقيت مكانها ألف مهموزة تلصقهما.",
    reference="",
    check_word=check_word,
    bad=[
        Example("خلية [الإعلامألاتصال] بالجماعة", "خلية الإعلام والاتصال بالجماعة"),
        Example("قسم [الميزانيةألصفقات] بالجماعة", "قسم الميزانية والصفقات بالجماعة"),
        Example("لجنة [الماليةألتنمية] بالجهة", "لجنة المالية والتنمية بالجهة"),
        Example("مكتب [الصحةألسلامة] بالمدينة", "مكتب الصحة والسلامة بالمدينة"),
        Example("سياسة [الشغلألتعليم] بالجهة", "سياسة الشغل والتعليم بالجهة"),
    ],
    good=["سياسة الشغل والتعليم", "سأل المدير عن الألوان"],
)
