"""Verbs and the noun after them: is it the subject?

``resources/grammar/subjects.tsv`` (counted by ``tools/count_subjects.py``) tells after which verbs the next noun agrees
with them nearly always, so that it is their subject. A verb that takes no object has its subject there by nature.
"""

from collections.abc import Iterator
from typing import NamedTuple

from proofreader.arabic.clitics import CONJUNCTIONS, forms_of, without_conjunction
from proofreader.arabic.word_classes import BETWEEN_SUBJECT_AND_VERB
from proofreader.core import Gender, Lexicon, Reading, Tense
from proofreader.core.line_table import line_table
from proofreader.core.memory import Memory
from proofreader.syntax.node import Node
from proofreader.syntax.text import Text

_M, _F = Gender.MASCULINE, Gender.FEMININE
_LEAST, _SHARE = 8, 0.9

# Passive or intransitive in news, though the dictionary lists an active verb of the same letters.
_PASSIVE = frozenset(
    """
    أصيب أصيبت قتل قتلت جرح جرحت لقي توفي توفيت استشهد عثر نقل نقلت أوقف أوقفت أدين اتهم عين عينت انتخب سجل سجلت
    أعفي أحيل أحيلت أقيل أفرج حكم اعتقل اعتقلت وقع حضر شارك شاركت اجتمع اجتمعت التقى تمكن تمكنت أكد أكدت قال قالت
    أوضح أوضحت أضاف شدد صرح طالب احتج تظاهر انطلق انطلقت وصل وصلت غادر عاد عادت خرج خرجت دخل دخلت توجه تعرض تعرضت
    فاز فازت تأهل
    """.split()
)
_INTRANSITIVE = frozenset(
    """
    نجا نجت توفي توفيت مات ماتت سقط سقطت وصل وصلت عاد عادت خرج خرجت وقع وقعت لقي لقيت أصيب أصيبت جرح جرحت انطلق
    انطلقت اندلع اندلعت انتهى انتهت حدث حدثت ظهر ظهرت استقال استقالت غرق غرقت انهار انهارت انقطع انقطعت ارتفع
    ارتفعت انخفض انخفضت تراجع تراجعت يرتفع ترتفع ينخفض تنخفض يتراجع تتراجع يقع تقع ينتهي تنتهي يأتي تأتي ينتمي
    تنتمي يستمر تستمر تأجل تأجلت استمر استمرت فاز فازت اجتمع اجتمعت توجه توجهت تعرض تعرضت شب شبت هطل هطلت جاء جاءت
    أضرب أضربت ندد نددت يصل تصل يعود يخرج يسقط يظهر يحتج تحتج
    تحول تحولت اختفى اختفت تضرر تضررت تأثر تأثرت تهاوى تهاوت اكتظ اكتظت امتلأ امتلأت
    احتج احتجت تظاهر تظاهرت اعتصم اعتصمت انسحب انسحبت سافر سافرت تجمع تجمعت اشتبك اشتبكت تدخل تدخلت توقف توقفت
    انضم انضمت انتقل انتقلت اشتكى اشتكت تحدث تحدثت احتفل احتفلت
    """.split()
)
_INTRANSITIVE_OR_PASSIVE = _INTRANSITIVE | _PASSIVE
_CONJUNCTION, _FUTURE = ("و", "ف"), ("س", "وس")
_BEFORE_VERB = ("", *_CONJUNCTION, *_FUTURE)
SAYING = frozenset(
    """
    أكد أكدت قال قالت أوضح أوضحت أضاف أضافت شدد شددت أعلن أعلنت كشف كشفت طالب طالبت قرر قررت
    """.split()
)
OBJECT_FIRST = frozenset(
    """
    يعلو تعلو علا علت يتوسط تتوسط توسط توسطت يسبق تسبق سبق سبقت يلي تلي تلا تلت يحيط تحيط يتقدم تتقدم تقدم تقدمت
    رافق رافقت يرافق ترافق صاحب صاحبت يصاحب تصاحب أعقب أعقبت يعقب تعقب
    يتصدر تتصدر تصدر تصدرت يتخلل تتخلل تخلل تخللت يفصل تفصل يزين تزين زين زينت يجاور تجاور جاور جاورت يغطي تغطي
    """.split()
)
"""Of place and order: the object, known already, stands before a new subject: «ويعلو المحل فندق»."""
OBJECT_BEFORE_CLAUSE = frozenset(
    """
    يسر سر يسعد أسعد يشرف شرف يهم أهم يعني عنى يسوء ساء يفوت فات يغيظ أغاظ غاظ يزعج أزعج يقلق أقلق يحزن أحزن يؤسف
    يغضب أغضب يفرح أفرح يخيف أخاف يدهش أدهش يفاجئ فاجأ يحير حير يرضي أرضى يربك أربك يضير ضار يكفي كفى ينقص نقص يطمئن
    طمأن يثلج أثلج يؤلم آلم يؤرق أرق يشغل شغل يعجب أعجب يضايق ضايق يستفز استفز يلزم لزم يناسب ناسب يحرج أحرج يخجل أخجل
    يضر ضر ينفع نفع يعيب عاب يعوز أعوز يصدم صدم يخص خص يلائم لاءم يبهج أبهج يروع راع يذهل أذهل يغني أغنى يريح أراح يجرح
    جرح يرهق أرهق يعزي عزى يواسي واسى
    """.split()
)
"""Of emotion and concern, in the masculine: the object stands before a clause that is the subject: «يسر الجمعية أن»."""
CLAUSE_OPENERS = frozenset(
    forms_of(
        "أن لكن ثم حيث كما فيما بعدما عندما حين حينما بينما إذ لما كلما حتى لكي كي قبل ريثما".split(), CONJUNCTIONS
    )
) | {"بأن"}
"""Particles after which a clause begins with its verb."""
BEFORE_VERBS = frozenset(forms_of((*BETWEEN_SUBJECT_AND_VERB, "لقد", "ما"), CONJUNCTIONS)) | {"ألا", "بألا"}
"""Particles between the beginning of a clause and its verb."""


class Subjects(NamedTuple):
    """How often the masculine and the feminine form of a verb stood before a masculine, a feminine noun."""

    mm: int
    mf: int
    fm: int
    ff: int


def _counts_of(verb: str) -> Subjects | None:
    """The counts of a verb, by its masculine form."""
    row = line_table("grammar", "subjects.tsv").get(verb)
    return None if row is None else Subjects(*map(int, row.split("\t")))


_COUNTS = Memory(_counts_of)


def _gender_of_form(form: str) -> Gender | None:
    verbs = line_table("grammar", "subjects.tsv")
    found = [
        (verb, is_feminine)
        for clitic in _BEFORE_VERB
        if form.startswith(clitic)
        for verb, is_feminine in _masculines(form[len(clitic) :])
        if verb in verbs and (verb[0] == "ي" or clitic not in _FUTURE)
    ]
    if found:  # of two verbs that share a form the first one stands
        return _F if min(found)[1] else _M
    if form in _INTRANSITIVE_OR_PASSIVE or (form[:1] in _CONJUNCTION and form[1:] in _INTRANSITIVE_OR_PASSIVE):
        verb = form if form in _INTRANSITIVE_OR_PASSIVE else form[1:]
        return _F if verb.endswith("ت") or verb[0] == "ت" else _M
    return None


def _masculines(form: str) -> Iterator[tuple[str, bool]]:
    """What the masculine of a form of the third person singular may be, and whether the form is its feminine then."""
    if not form:
        return
    yield form, False
    if form[0] == "ت":
        yield "ي" + form[1:], True
    if form[-1] == "ت":
        weak = form[:-1]
        for verb in (weak, weak + "ا", weak + "ى"):
            if verb and verb[0] != "ي" and (verb[-1] not in "اى" or verb != weak):
                yield verb, True


_GENDERS = Memory(_gender_of_form)


def gender_of_form(form: str) -> Gender | None:
    """The gender of a written form of a counted or listed verb of the third person singular; None for another word."""
    return _GENDERS[form]


def counts_of(reading: Reading) -> Subjects | None:
    """The counts of the verb, by its masculine form."""
    stem = reading.stem
    if reading.gender is _M or reading.tense is Tense.IMPERFECT:
        return _COUNTS["ي" + stem[1:] if reading.gender is _F else stem]
    forms = (stem[:-1], stem[:-1] + "ى", stem[:-1] + "ا")
    return next((counts for form in forms if (counts := _COUNTS[form]) is not None), None)


def is_intransitive(form: str) -> bool:
    """Whether the verb, alone or behind و or ف, takes no object in news: وصلت, واحتج."""
    return form in _INTRANSITIVE or without_conjunction(form) in _INTRANSITIVE


def is_passive(form: str) -> bool:
    """Whether the verb is passive or takes no object in news though the dictionary lists one: أصيبت."""
    return form in _PASSIVE


def third_singular(node: Node) -> tuple[Reading, ...]:
    """The readings as a verb of the third person singular without pronoun; «فتحت» is hardly ف + تحت."""
    return node.singles


def genders_of_verb(node: Node) -> frozenset[Gender | None]:
    """The genders that the verb may have in the third person singular."""
    if node.form in _PASSIVE:
        return frozenset({_F if node.form.endswith("ت") else _M})
    return frozenset(reading.gender for reading in third_singular(node))


def is_perfect_in_ta(form: str, lexicon: Lexicon) -> bool:
    """Whether counts tell that a form in ت is rather a masculine perfect: تضرر, of يتضرر, not of يضرر; not تدخل."""
    return form[:1] == "ت" and lexicon.count("ي" + form) > lexicon.count("ي" + form[1:])


def subject_share(reading: Reading) -> float | None:
    """The share of neighbours that agree with this form of the verb; None where too few were counted."""
    counts = counts_of(reading)
    if counts is None:
        return None
    right, wrong = (counts.mm, counts.mf) if reading.gender is _M else (counts.ff, counts.fm)
    return right / (right + wrong) if right + wrong >= _LEAST else None


def opens_clause(text: Text, at: int) -> bool:
    """Whether the verb at ``at`` begins a clause, so that no subject stands before it."""
    gap = text.gap(at)
    if gap is None:  # the paragraph
        return True
    if any(mark in gap for mark in ".؟!؛:\n"):
        return True
    before = text.form(at - 1)
    if before in BEFORE_VERBS:  # «كانت قد شنت»: the subject may stand before the particle
        return opens_clause(text, at - 1)
    return before in CLAUSE_OPENERS


def takes_subject_next(text: Text, at: int) -> bool:
    """Whether the verb at ``at`` has its subject right after it, as far as counts and its own nature tell."""
    node = text.node(at)
    if not opens_clause(text, at):
        return False
    if node.form in _PASSIVE:
        return True
    readings = third_singular(node)
    if not readings or not node.is_verb:
        return False
    if all(reading.transitive is False for reading in readings):
        return True
    shares = [share for reading in readings if (share := subject_share(reading)) is not None]
    return bool(shares) and min(shares) >= _SHARE
