"""Nouns whose next word may be a letter that names one of several: «الفئة ب», «المجموعة ج», «فيتامين ب»."""

# Without the article; each takes it, and the conjunctions and prepositions before it.
_NOUNS = (
    "فئة مجموعة لائحة قائمة قسم صنف منطقة حرف درجة مستوى فيتامين طراز نوع فصيلة زمرة بند فقرة فرع مدخل جناح عمارة "
    "بناية مجمع خط قاعة شعبة سلسلة نقطة علامة ملحق جدول مخرج بوابة باب شطر جزء رواق رصيف ممر حافلة كبد فيروس "
    "إنفلونزا انفلونزا أنفلونزا سلالة قاذفة نموذج خيار خطة سيناريو جواب سؤال رمز ملعب دفعة فوج شطرين "
    "فئتين مجموعتين لائحتين فئات مجموعات "
    "لوائح منطقتين قسمين"
).split()  # fmt: skip
_CLITICS = ("", "و", "ف", "ب", "ل", "ك", "وب", "ول")

LABELLED = frozenset(
    clitic + form
    for noun in _NOUNS
    for clitic, form in (
        *((clitic, noun) for clitic in _CLITICS),
        *((clitic, "ال" + noun) for clitic in ("", "و", "ف", "ب", "ك", "وب")),
        ("", "لل" + noun),
        ("و", "لل" + noun),
    )
)
"""The nouns with every proclitic, in bare form."""
