"""An article too much on whoever leads what follows: «أعلن المدير المهرجان أن» for «مدير المهرجان».

The two may also be a subject and its object («غادر المدير المكتب»), so it is found only where the object follows.
"""

from collections.abc import Iterator

from proofreader.arabic.clitics import ARTICLE, without_conjunction
from proofreader.arabic.word_classes import COMPLEMENTIZERS
from proofreader.core import Category, Document, Example, Finding, HasWord, Lexicon, Number, Rule
from proofreader.rules.support.grammar import respelt
from proofreader.syntax import Text, text_of
from proofreader.syntax.objects import OWN_PREPOSITION
from proofreader.syntax.subjects import after_phrase
from proofreader.syntax.verbs import SAYING, third_singular

_OFFICES = frozenset(
    ARTICLE + office
    for office in """
    مدير رئيس وزير عامل والي أمين مندوب عميد مدرب قائد حارس ممثل كاتب ناطق مستشار سفير منسق رئيسة مديرة وزيرة
    """.split()
)
# They have one object, which is no office.
_OF_ONE_OBJECT = SAYING | frozenset(
    """
    توقع توقعت نفى نفت رفض رفضت عرض عرضت قدم قدمت وقع وقعت استقبل استقبلت أبرز أبرزت اعتبر اعتبرت ذكر ذكرت صرح صرحت
    """.split()
)
_LEAST = 8  # pairs counted without the article


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for form in _OFFICES & document.forms:
        for at in document.words_by_form[form]:
            if text.joined(at) and text.joined(at + 1) and (finding := _check(text, at)):
                yield finding


def _check(text: Text, at: int) -> Finding | None:
    form, following = text.form(at), text.form(at + 1)
    bare, second = form.removeprefix(ARTICLE), text.node(at + 1)
    if not second.has_article or second.may_be_name or second.describes or second.number is Number.PLURAL:
        return None
    if text.lexicon.pair(bare, following) < _LEAST or text.lexicon.pair(form, following) or second.human:
        return None
    verb = without_conjunction(text.form(at - 1))
    if verb not in _OF_ONE_OBJECT and verb not in OWN_PREPOSITION:
        return None
    if not _has_object(text, at):
        return None
    return respelt(text, {at: bare}, f"لا تدخل «أل» على المضاف: «{bare} {following}»")


def _has_object(text: Text, at: int) -> bool:
    """Whether what the verb is about stands behind the two and what belongs to the second."""
    verb = without_conjunction(text.form(at - 1))
    end = after_phrase(text, at + 1)
    while text.joined(end) and text.node(end).has_preposition:
        end = after_phrase(text, end)
    if not text.joined(end) or not third_singular(text.node(at - 1)):
        return False
    found = text.node(end)
    if found.form in COMPLEMENTIZERS:
        return verb in _OF_ONE_OBJECT
    if found.form == OWN_PREPOSITION.get(verb, " "):
        return True
    is_noun = found.is_noun or (found.may_be_masdar and text.joined(end + 1))  # «نقل المسافرين»
    return verb in _OF_ONE_OBJECT and is_noun and found.is_bare and not found.describes


RULE = Rule(
    id="article-on-office",
    category=Category.GRAMMAR,
    summary="«أل» على صاحب المنصب المضاف",
    rationale="المضاف لا تدخل عليه «أل»: مدير المهرجان، رئيس الجمعية، مدرب المنتخب.",
    reference="ألفية ابن مالك، الإضافة: «ووصلُ أل بذا المضافِ مغتفَرْ إن وُصلت بالثانِ»",
    check=check,
    condition=HasWord(_OFFICES),
    bad=[
        Example("أعلن [المدير] المهرجان أن الدورة تأجلت", "أعلن مدير المهرجان أن الدورة تأجلت"),
        Example(
            "توقع [المدير] المكتب الوطني للسكك الحديدية نقل المسافرين",
            "توقع مدير المكتب الوطني للسكك الحديدية نقل المسافرين",
        ),
        Example("كشف [الرئيس] الجمعية عن برنامج السنة", "كشف رئيس الجمعية عن برنامج السنة"),
    ],
    good=[
        "أعلن مدير المهرجان أن الدورة تأجلت",
        "غادر المدير المكتب مساء أمس",
        "أكد المدير العام للمكتب أن الأشغال انتهت",
        "أعلن الرئيس البرنامج",
        "قدم الوزير المشروع إلى البرلمان",
        "أكد الوزير المغربي أن الأشغال انتهت",
    ],
)
