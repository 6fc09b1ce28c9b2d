"""A letter repeated for emphasis: «جداااا» for «جدا»."""

from proofreader.core import Category, Example, Level, Lexicon, Respelling, Rule, WordFinding
from proofreader.lexicon.confusion import squeezed


def check_word(word: str, lexicon: Lexicon) -> WordFinding | None:
    found = [text for text in squeezed(word) if lexicon.accepts(text)]
    found.sort(key=lambda text: -lexicon.frequency(text))
    return WordFinding(tuple(Respelling(text, Level.LIKELY) for text in found)) if found else None


RULE = Rule(
    id="elongated-word",
    category=Category.SPELLING,
    summary="حرف مكرر للمدّ",
    rationale="تكرار الحرف لتصوير مدّ الصوت من كتابة المحادثة، ولا مكان له في نص صحفي خارج الاقتباس الحرفي.",
    reference="لا يتوالى في العربية ثلاثة أحرف من جنس واحد في رسم الكلمة",
    check_word=check_word,
    bad=[Example("كان العرض جميلا [جداااا]", "كان العرض جميلا جدا")],
    good=["كان العرض جميلا جدا", "مددنا أيدينا"],
)
