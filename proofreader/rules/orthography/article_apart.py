"""The article apart from its noun: «ال وزارة»; before a verb it is a «لا» whose letters a PDF turned round."""

from collections.abc import Iterator

from proofreader.arabic.letters import TATWEEL
from proofreader.arabic.word_classes import SPELT_LETTERS
from proofreader.core import (
    Category,
    Document,
    Example,
    Finding,
    Fix,
    Level,
    Lexicon,
    PartOfSpeech,
    Rule,
    Span,
    Tense,
    Word,
)
from proofreader.rules.support.conditions import has_word
from proofreader.rules.support.names import belongs_to_name

_ARTICLE, _NEGATION = "ال", "لا"
# «لا شك», «لا بد»: nouns that stand after the negation of the whole kind more often than after the article.
_AFTER_NEGATION = frozenset("شك بد بأس ريب أحد شيء يزال تزال جدوى مفر مناص غنى محالة أثر داعي".split())
# «ال سعود»: a family, whose name lost its madda.
_FAMILIES = frozenset("سعود خليفة ثاني نهيان مكتوم صباح الشيخ الأسد بنسليمان الأحمر القاسمي النعيمي".split())
_FAMILY = "آل"


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    words = document.words
    for at in document.words_by_form.get(_ARTICLE, ()):
        following = words[at + 1] if at + 1 < len(words) else None
        if following is None or not following.adjacent or len(following.bare) < 2:
            continue
        article = words[at]
        if following.bare in SPELT_LETTERS or (article.adjacent and at and words[at - 1].bare in SPELT_LETTERS):
            continue  # «بي ال سي», letters of a foreign name
        if article.adjacent and belongs_to_name(words[at - 1].bare, lexicon):  # «عبد الله ال منصور»: of the family
            yield Finding(
                Span(article.start, following.end), (Fix.replace(article.start, article.end, _FAMILY, Level.NOTE),)
            )
            continue
        if fix := _fix(article, following, lexicon):
            yield Finding(Span(article.start, following.end), (fix,))


def _fix(article: Word, following: Word, lexicon: Lexicon) -> Fix | None:
    word = following.bare
    if word in _FAMILIES:
        return Fix.replace(article.start, article.end, _FAMILY, Level.LIKELY)
    if word.startswith(_ARTICLE) or TATWEEL in article.text:
        return None
    readings = lexicon.readings(word)
    is_present = any(r.tense is Tense.IMPERFECT and not r.proclitics for r in readings)
    joined = _ARTICLE + word
    is_noun = lexicon.accepts(joined) and (not is_present or lexicon.count(joined) > lexicon.pair(_NEGATION, word))
    if word in _AFTER_NEGATION or (is_present and not is_noun):
        return Fix.replace(article.start, article.end, _NEGATION, Level.LIKELY)
    if not is_noun or not any(r.part in (PartOfSpeech.NOUN, PartOfSpeech.NAME) for r in lexicon.readings(joined)):
        return None
    return Fix.replace(article.start, following.start, _ARTICLE, Level.LIKELY)


RULE = Rule(
    id="article-apart",
    category=Category.BORDERS,
    summary="«ال» منفصلة عما بعدها",
    rationale="أداة التعريف جزء من الكلمة فلا تُفصل عنها. "
    "وإن تلاها فعل مضارع فهي «لا» النافية، قلب النسخ من PDF حرفيها.",
    reference="",
    check=check,
    condition=has_word([_ARTICLE]),
    bad=[
        Example("أعلنت [ال وزارة] موعد الامتحان", "أعلنت الوزارة موعد الامتحان"),
        Example("عاد الفريق إلى [ال مدينة] ليلا", "عاد الفريق إلى المدينة ليلا"),
        Example("[ال يزال] البحث جاريا", "لا يزال البحث جاريا"),
        Example("[ال شك] في نجاح الموسم", "لا شك في نجاح الموسم"),
        Example("استقبل الأمير من [ال سعود] الوفد", "استقبل الأمير من آل سعود الوفد"),
    ],
    good=[
        "أعلنت الوزارة موعد الامتحان",
        "أطلقت ال CNSS خدمة جديدة",
        "يقيم آل بنسليمان حفلا",
        "الحرفان ال والكاف",
        "اشترت شركة بي ال سي المصنع",
        "تأهل في الدورة الـ12",
    ],
)
