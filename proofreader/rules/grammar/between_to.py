"""بين … إلى for بين … و: «بين 5 إلى 7 سنوات» for «بين 5 و7 سنوات»."""

import re
from collections.abc import Iterator

from proofreader.arabic.calendar import NUMBERS, WEEKDAY_NUMBERS
from proofreader.arabic.clitics import CONJUNCTIONS, forms_of
from proofreader.arabic.digits import DIGIT
from proofreader.arabic.late import late_re
from proofreader.core import (
    Category,
    Document,
    Edit,
    Example,
    Finding,
    Fix,
    HasWord,
    Level,
    Lexicon,
    Number,
    Rule,
    Span,
)
from proofreader.syntax import Text, text_of
from proofreader.syntax.numerals import HUNDREDS, MULTIPLIER_FORMS, TENS, UNITS
from proofreader.syntax.places import may_be_place

_BETWEEN = frozenset(forms_of(["بين"], CONJUNCTIONS))
_TO = frozenset("إلى الى حتى".split())
_REACH, _NEAR, _FAR, _CLOSE = 6, 4, 10, 4  # words
_DIGITS = late_re(rf"[\s«\"(]*{DIGIT}")
_QUANTITIES = frozenset(
    """
    أسبوع أسبوعين أسابيع يوم يومين أيام شهر شهرين أشهر سنة سنتين سنوات عام عامين أعوام ساعة ساعتين ساعات دقيقة
    دقيقتين دقائق متر مترين أمتار الساعة شهري يومي سنتي عامي نسبة مبلغ
    """.split()
)
_NUMERALS = frozenset((*TENS, *HUNDREDS, *UNITS, *MULTIPLIER_FORMS))
_WAYS = frozenset("رحلة رحلات مسافة طريق قطار خط خطوط رحلاتها رحلاته رحلاتهم سفر تنقل طائرة حافلة سكة".split())
_TOWNS = frozenset(
    "البيضاء الرباط طنجة فاس مكناس مراكش أكادير وجدة تطوان باريس مدريد داكار القاهرة تونس الجزائر".split()
)
_TIMES = frozenset((*NUMBERS, *WEEKDAY_NUMBERS))
_PARTS = frozenset("بداية مطلع مستهل أوائل منتصف أواسط نهاية أواخر شهر يوم".split())
_RANGES = frozenset(
    """
    تتراوح يتراوح تراوح تراوحت متراوح متراوحة تراوحا وتتراوح ويتراوح وتراوحت تربط يربط الرابطة الرابط ستربط وتربط
    تمتد يمتد امتد امتدت الممتد الممتدة ممتد ممتدة وتمتد ويمتد
    """.split()
)


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    index = document.words_by_form
    for form in _BETWEEN & document.forms:
        for at in index[form]:
            if text.before(at) in ("من", "ومن"):
                continue
            to = _to(text, at)
            if to is not None and _is_range(text, at, to):
                yield _finding(text, at, to)


def _to(text: Text, at: int) -> int | None:
    """The إلى that answers بين; None where the coordination is there."""
    for place in range(at + 1, min(len(text.forms), at + 1 + _REACH)):
        gap = text.gap(place)
        if gap is None or any(mark in gap for mark in ".،؛؟!:()"):
            return None
        form = text.form(place)
        if form in _TO:
            return place
        node = text.node(place)
        if form == "و" or (
            place > at + 1 and node.may_be_joined and any(r.proclitics.startswith("و") for r in node.readings)
        ):
            return None
        if any(char in gap for char in "-–") or re.search(r"و[0-9٠-٩]", gap):
            return None
        if node.is_verb:
            return None
    return None


def _is_range(text: Text, at: int, to: int) -> bool:
    """Whether both ends are quantities, or a verb says that they are ends."""
    first = text.form(at + 1)
    gap = text.gap(at + 1) or ""
    starts = bool(_DIGITS.match(gap)) or first in _NUMERALS or first in _QUANTITIES
    after = text.document.text[text.word(to).end :][:4]
    last = text.form(to + 1)
    ends = (
        bool(_DIGITS.match(after))
        or last in _NUMERALS
        or last in _QUANTITIES
        or (first == "الساعة" and last.startswith("ال"))
    )
    if first in _PARTS and last in _PARTS and text.after(at + 1) in _TIMES and text.after(to + 1) in _TIMES:
        return True  # «ما بين منتصف أبريل إلى أواخر ماي»
    if first in _TIMES and last in _TIMES:
        return True
    if first.removeprefix("ال") in _NUMERALS and last.removeprefix("ال") in _NUMERALS:
        return True  # «ما بين العشرين إلى الثلاثين»
    if text.before(at).removeprefix("ال") == "مسافة" and to <= at + 3 and not first.endswith("ين"):
        return True  # «المسافة بين الدوار إلى المدرسة»
    if to == at + 2 and gap.strip() == "" and _is_between_places(text, at):
        return True
    months = first in ("شهري", "يومي", "سنتي", "عامي")
    if starts and (ends or months):
        return True
    if to - at > _CLOSE or (to == at + 2 and first.endswith("ين") and not starts and not ends):
        return False  # «تمتد العلاقات بين البلدين إلى السياحة»
    if any(text.form(back) in _RANGES for back in range(max(0, at - _NEAR), at)):
        return True
    is_measured = any("تراوح" in text.form(back) for back in range(max(0, at - _FAR), at))
    return is_measured and (first.endswith("ين") or starts) and ends


def _is_between_places(text: Text, at: int) -> bool:
    """Whether one town alone follows, with another behind إلى: «الطريق بين الرباط إلى طنجة»."""
    to = at + 2
    ends = [text.form(at + 1), text.form(to + 1)]
    if ends[1] == "الدار":
        ends[1] = "البيضاء" if text.after(to + 1) == "البيضاء" else ""
    is_way = any(text.form(back).removeprefix("ال") in _WAYS for back in range(max(0, at - _NEAR), at))
    named = [may_be_place(end) or may_be_place(end.removeprefix("ال")) or end in _TOWNS for end in ends]
    return all(named) or (is_way and any(named) and text.form(to + 1) != "أن" and _is_single(text, at + 1))


def _is_single(text: Text, at: int) -> bool:
    """Whether the word is no plural, dual or pair: «بين السائقين إلى فاس»."""
    node = text.node(at)
    return not node.has_pronoun and node.number not in (Number.PLURAL, Number.DUAL) and not node.form.endswith("ين")


def _finding(text: Text, at: int, to: int) -> Finding:
    word, document = text.word(to), text.document
    rest = document.text[word.end :]
    end = word.end + (len(rest) - len(rest.lstrip(" ")))
    fix = Fix((Edit(Span(word.start, end), "و"),), Level.LIKELY)
    return Finding(word.span, (fix,), f"«{text.form(at)}» تقتضي الواو: «بين … و…» لا «بين … {word.text} …»")


RULE = Rule(
    id="between-to",
    category=Category.GRAMMAR,
    summary="«بين … إلى» في موضع «بين … و»",
    rationale="«بين» تضاف إلى متعدد يُعطف بالواو: بين 5 و7 سنوات؛ أما «إلى» فتقابل «من»: من 5 إلى 7 سنوات.",
    reference="الحريري، درة الغواص في أوهام الخواص",
    check=check,
    condition=HasWord(_BETWEEN),
    bad=[
        Example("سنه ما بين العشرين [إلى] الثلاثين", "سنه ما بين العشرين والثلاثين"),
        Example("تقدر المسافة بين الدوار [إلى] المدرسة بميلين", "تقدر المسافة بين الدوار والمدرسة بميلين"),
        Example("تتراوح أعمارهم بين 5 [إلى] 7 سنوات", "تتراوح أعمارهم بين 5 و7 سنوات"),
        Example("راحة بين أسبوعين [إلى] أربعة أسابيع", "راحة بين أسبوعين وأربعة أسابيع"),
        Example("ما بين شهري يونيو [إلى] غشت", "ما بين شهري يونيو وغشت"),
        Example("أمطار بين 30 [حتى] 50 ملمترا", "أمطار بين 30 و50 ملمترا"),
        Example("يغلق المكتب بين الاثنين [إلى] الأربعاء", "يغلق المكتب بين الاثنين والأربعاء"),
        Example("ستتراوح الحرارة غدا بين درجتين [إلى] خمس درجات", "ستتراوح الحرارة غدا بين درجتين وخمس درجات"),
        Example("يقام المعرض بين أوائل مارس [إلى] نهاية أبريل", "يقام المعرض بين أوائل مارس ونهاية أبريل"),
        Example("ألغيت الرحلات بين الرباط [إلى] باريس", "ألغيت الرحلات بين الرباط وباريس"),
        Example("تراجعت المبيعات بين أبريل [إلى] يونيو", "تراجعت المبيعات بين أبريل ويونيو"),
    ],
    good=[
        "تزيد المسافة بين البلدين إلى ألف ميل",
        "مددت الفترة بين بداية مارس ونهايته إلى أبريل",
        "بين 5 و7 سنوات",
        "تطور الخلاف بين الجارين إلى شجار",
        "يمتد من 5 إلى 7 غشت",
        "تحول الخلاف بين الرباط ومدريد إلى أزمة",
        "تمتد العلاقات بين البلدين إلى السياحة",
        "نقلت رحلة التنافس بين الفريقين إلى طنجة",
        "الطريق بين القرى إلى فاس وعرة",
        "تأهل من بين 40 متباريا إلى الدور النهائي ستة",
        "رفع عدد الرحلات بين المدينتين إلى عشر رحلات",
        "بين عامي 2010 و2015 إلى اليوم",
    ],
)
