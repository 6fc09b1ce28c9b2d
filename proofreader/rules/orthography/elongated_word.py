"""A letter repeated for emphasis: «جداااا» for «جدا»."""

from itertools import product

import regex

from proofreader.core import Category, Example, Level, Lexicon, Respelling, Rule, WordFinding

_ELONGATED = regex.compile(r"(.)\1{2,}")


def check_word(word: str, lexicon: Lexicon) -> WordFinding | None:
    pieces = _ELONGATED.split(word)
    if len(pieces) == 1:
        return None
    # Odd pieces are the letters that were repeated; each stands once, or twice as in «مددنا».
    repeated = pieces[1::2]
    found = []
    for times in product((1, 2), repeat=len(repeated)):
        letters = [letter * n for letter, n in zip(repeated, times, strict=True)]
        text = "".join(piece for pair in zip(pieces[0::2], [*letters, ""], strict=True) for piece in pair)
        if lexicon.accepts(text):
            found.append(text)
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
