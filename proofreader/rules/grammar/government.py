"""A preposition that the word before it does not take, or one that is lost: «التخلي على» for «التخلي عن».

What each word takes is told by ``rules.support.governed_words``.
"""

from collections.abc import Iterator
from functools import cache

from proofreader.arabic import respell
from proofreader.arabic.late import late_re
from proofreader.arabic.views import fold_alefs
from proofreader.arabic.word_classes import DEMONSTRATIVES, INFLECTED_PREPOSITIONS, RELATIVES
from proofreader.core import (
    Category,
    Derivation,
    Document,
    Edit,
    Example,
    Finding,
    Fix,
    Level,
    Lexicon,
    Number,
    Rule,
    Span,
)
from proofreader.rules.support.conditions import has_form
from proofreader.rules.support.governed_words import Government, taken_by, without_pronoun
from proofreader.rules.support.grammar import respelt
from proofreader.syntax import Node, Text, text_of
from proofreader.syntax.phrases import BREAKS, PREPOSITIONS, has_preposition, opens_sentence
from proofreader.syntax.subjects import VERBS, after_phrase

# «على الأقل», «عن كثب», «على الفور» and others say how, not what; «من خلال» where a verb takes no من.
_FIXED = {
    "على": frozenset(
        """
        الأقل الرغم الفور حد حساب قدم هامش ضوء مستوى صعيد مدى أساس إثر التوالي الأكثر متن يد رأس ذلك غرار وشك عجل
        مضض طول وجه أن امتداد شكل هيئة نطاق نحو سبيل العموم الخصوص الدوام الإطلاق الأرجح صلة أيدي مدار أهبة أرض
        الأرض لسان محمل أثر أثره أثرها إثره إثرها الطاولة المحك خلفية شاكلة عاتق أكتاف التلفزيون الهواء الإنترنت
        حدة مراحل عاتقه عاتقها عاتقهم اثره اثرها أمل سبيل منصة موقع ملعب أرضية متنها نحو خط الشاشة وقع إيقاع أنغام
        أنفسهم نفسه نفسها أنفسنا وجهه وجهها وجوههم
        طريقته طريقتها طريقتهم الحدود حدود ضوئه ضوئها بوابته بوابتها موقعه موقعها صفحته صفحتها صفحاتهم صفحاته حسابه
        حسابها الكوكب
        الأغلب أسس المستويين المستويات
        ما اعتبار عكس الجهة الجانبين الجانب الضفة الواقع الطريق السواء السطح المدى الصعيد المستوى
        الأراضي أراضي أراضيه أراضيها شبكات شبكة وسائل مواقع تويتر فيسبوك إنستغرام يوتيوب كل
        صفحة صفحات منصات حائط الشبكة المكشوف هاتف علو مسافة قيد نفقة نفقته نفقتها خطى درب نهج أعلى المستوى
        """.split()
    ),
    "عن": frozenset(
        """
        كثب طريق قرب بعد ظهر قصد عمد غير سن عمر هذا
        """.split()
    ),
    "من": frozenset(
        """
        خلال أجل بين قبل خلف وراء داخل خارج جهة جهته جهتها جديد جانب حيث ناحية شأن شأنه شأنها دون طرف ثم أن بعد قريب
        بعيد فوق تحت جانبه
        وجهة جانبها جانبنا جانبي جانبهم جهتهم أصل هنا هناك الآن طرفه طرفها لدن موقع الناحية النواحي نوعها نوعه منطلق باب
        """.split()
    ),
    "في": frozenset(
        """
        الوقت حين ظل إطار سياق نهاية بداية شأن هذا هذه ذلك تلك غضون حال حالة النهاية البداية الحال المقابل أفق
        انتظار بلاغ بيان تصريح كلمة اتصال حديث مارس يناير سنة عام يوم مدينة
        """.split()
    ),
    "إلى": frozenset(
        """
        جانب جوار غاية حد ذلك حين اليوم الآن أن
        """.split()
    ),
}
# Verbal nouns that tell with such a preposition how or when; counted at the beginning of clauses.
_ADVERBIAL = {
    "من": frozenset("أسر إخراج احتمال استعادة اندلاع تأليف تحديد تحرير تدمير تعديل زيارة شدة فرض نقص وقف سعي".split()),
    "إلى": frozenset(
        """
        إصدار إطلاق إنهاء احترام تجاهل تحرك تحول تشكيل توجيه خفض دفع رفع حدود زيارة نهاية مقابلة صعيد طرح
        """.split()
    ),
    "في": frozenset(
        """
        إثارة إجابة إجراء إشارة إعلان إفادة إنجاز إياب اتصال اتفاق اجتماع احتفال اختراق استجابة استطلاع استعادة
        استمرار استهداف اعتداء اعتراف افتتاح اقتحام انتظار انتقاد انتهاك انخفاض انفجار انقسام انهيار بث بحث تبادل تجمع
        تحد تحرك تحول تدخل تراجع تسجيل تصاعد تصرف تصريح تصعيد تصويت تطور تعبير تعديل تعليق تكرار تلميح تهدئة تهديد
        حضور حوار ختام خضم خطاب خطبة ذكرى ذهاب رأي رد رسالة زمن زيارة سؤال سياق شهادة صراع ظل غياب فصل قصف لفتة
        لقاء مبادرة مباراة محادثة محاولة مخالفة مداخلة مداهمة مراجعة مشهد مفاجأة مقابلة مكالمة مواجهة منافسة موازاة
        ندوة هجوم وجود وقت مؤتمر مسعى مستهل مطلع نهاية بداية بيان بلاغ ضوء أفق سبيل مجال مرحلة موضوع مقدمة صفوف شأن
        حق خدمة قلب عرض صيغة قالب شكل طريق نداء
        """.split()
    ),
}
# Places and measures that are spelt as verbal nouns are.
_NO_EVENTS = frozenset(
    """
    ولاية رئاسة كل خلاف غير عدة عديد عموم قيادة إدارة نيابة وزارة محافظة جماعة بعض ما دولة شركة نظام سعود حكومة فجأة
    سلامة سلطنة بيت مملكة
    """.split()
)
_THAT = frozenset("أن أنه أنها أنهم أننا".split())
_ADVERBS = frozenset(
    """
    أمس يوم مساء صباح ليلة فجر عصر ظهر خلال بعد قبل حسب وفق أول آخر ولاية قيادة دائرة بناء رغبة قصد بغية
    """.split()
)
# Verbs that take على, so that a masdar between does not: «ساعد الإفراج على تهدئة الأوضاع».
_TAKE_ALA = frozenset(
    """
    تعرف تعرفت يتعرف شكر نشكر يشكر عثر عثرت ساعد ساعدت يساعد تساعد شجع يشجع عمل يعمل تعمل حث أجبر أرغم وافق وافقت
    صادق اعترض أكد أكدت شدد شددت ألح اتفق حصل حصلت اعتمد يعتمد ركز أشرف رد أثر يؤثر قدر أجاب عرض يعرض عرضت أحال
    أحالت إحالة حصول مساعدة بناء بناءا طرح تطرح يطرح
    حاث حاثا حاثة يحث تحث ألقى ألقت يلقي تلقي اللوم باللوم اتفاق الاتفاق والاتفاق اتفاقا
    تضمن تضمنت يتضمن تتضمن احتوى احتوت يحتوي تحتوي اشتمل اشتملت
    تصديق مصادقة موافقة توقيع سيطرة قبض ضغط اعتماد حفاظ تأكيد تغلب قضاء إبقاء تعرف عثور اطلاع إشراف رد
    احتسب احتسبت يحتسب تحتسب فرض فرضت يفرض تفرض فتح يفتح تفتح
    """.split()
)
_TAKE_AN = frozenset("شتت يشتت تشتت صرف يصرف أبعد يبعد إبعاد ألهى يلهي حول يحول تحويل فصل رفع لرفع منع".split())
_NOUN_WITH_ALA = late_re(
    "[وفبل]*(?:ال)?(?:هجوم|هجمات|اعتداء|غارات?|مشرف|إشراف|سيطرة|حرب|رد|قائم|تصويت|احتجاج|حملة|مقيم|قبض"
    "|سيادة|وصاية|رقابة|عقوب|ضغط|اعتماد|عزف|طلب|فوز|انتصار|اتفاق|سلطة|تأمين|ضريبة|ضرائب|هدف|أهداف|منافس)"
)
_TOLD = late_re(
    "(?:ال)?(?:معلومات|تفاصيل|أنباء|أرقام|إحصاءات|إحصائيات|تقارير|تقرير|بيانات|صورة?|فكرة|أخبار|معطيات|كتاب|فيلم|حديث|دراسة)"
)
# Spelt as verbs of the table are; «تعودوا على»: تعوّد.
_OTHER_WORDS = frozenset({"نصر", "أخلص", "أشمل", "لأشمل", "تدافع", "ترفع", "تعود", "تعودوا"})
_CONTRACTED = frozenset("عما مما بما فيما عمن ممن إلام علام".split())  # «تساءل عما إذا»
# What such a verb says of an event, as which its subject is often a verbal noun: «أسفر اصطدام قطارين على مصرع».
_RESULTING = frozenset({"أسفر"})
_LEADING_TO = frozenset({"أدى", "تسبب"})
_RESULTS = frozenset("مصرع مقتل إصابة وفاة سقوط خسائر أضرار جرح اعتقال توقيف وقوع حجز ضبط تسجيل فوز تعادل قتلى".split())
_FOUND_LATER = frozenset({"عن", "من"})
_REACH, _LATER, _BACK, _SUBJECT, _FAR = 7, 12, 9, 3, 14  # words
_SHARE = 0.01  # of the occurrences of a word from which on a preposition behind it may belong to it
_SMALL_SHARE = 0.003  # the same for a verbal noun, and for the word right before the preposition
_S = Number.SINGULAR
_FEW = 12  # occurrences
_OFTEN_PREFIXED, _OFTEN = 50, 8  # occurrences of a verbal noun behind its preposition, written with it and apart
_MORE, _FAR_MORE = 2, 12  # times
_MARKS, _COMMA_AND_QUOTES = ".؛؟!:", '،«»"“”'
_TAFIL = late_re("ت..ي.")  # «تحسين»: no verb but of the second person
_MUFAALA = late_re("م.ا..ة")  # «محاربة»: a verbal noun besides
_CLAUSES = frozenset("أن إن أنه أنها أنهم إنه إنها إنهم بأن لأن حيث لكن".split())


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    index = document.words_by_form
    for form in filter(taken_by, document.forms):
        for at in index[form]:
            for entry in taken_by(form):
                if finding := _check(text, at, entry):
                    yield finding
                    break


def _check(text: Text, at: int, entry: Government) -> Finding | None:
    if text.form(at).lstrip("و") in _OTHER_WORDS:
        return None  # «أخلص التمنيات … أن», «إطلالة أشمل على»
    if "-" in entry.wrong:
        return _missing(text, at, entry)
    if _spellings(entry.wrong).isdisjoint(text.forms[at + 1 : _end(text, at)]):
        return None
    reach = _REACH if entry.apart else _SUBJECT if text.node(at).has_third else 0
    for place in range(at + 1, min(len(text.forms), at + 2 + reach)):
        gap = text.gap(place)
        if gap is None or any(mark in gap for mark in _MARKS):
            return None
        if any(mark in gap for mark in _COMMA_AND_QUOTES):
            return None  # «لم نكن في حاجة، على الجانبين، إلى …»
        form = text.form(place)
        preposition = _preposition(form)
        if preposition and (preposition == entry.right or preposition in entry.also):
            return None
        if preposition in entry.wrong:
            if preposition in entry.seldom and text.node(at).may_be_name and not opens_sentence(text, at):
                return None  # «حافظ» the name
            is_known = entry.apart and preposition not in entry.seldom
            if not is_known and place > at + 1 and not _stands_behind_subject(text, at, place, entry):
                return _beyond(text, at, entry)
            return _wrong(text, at, place, entry, preposition)
        if form in PREPOSITIONS or form in INFLECTED_PREPOSITIONS or preposition or text.node(place).is_verb:
            return _beyond(text, at, entry)
        if form in _CONTRACTED or _stands_with(text, place, entry.right):
            return _beyond(text, at, entry)
        if not entry.right and (text.node(place).is_bare or text.node(place).may_be_masdar):
            return None  # «استطاع تأمين الحد الأدنى من الأصوات»
    return _beyond(text, at, entry)


def _end(text: Text, at: int) -> int:
    """The place before which the preposition of the word at ``at`` may stand."""
    far = min(len(text.forms), at + _FAR)
    end = text.words.closely.index(False, at + 1)  # the place behind the last word is among these
    gap = text.gap(end)
    return min(end, far) if gap is None or any(mark in gap for mark in _MARKS + _COMMA_AND_QUOTES) else far


def _beyond(text: Text, at: int, entry: Government) -> Finding | None:
    """The wrong preposition behind a longer subject: «أسفرت المواجهات التي دارت قرب الحدود على سقوط قتلى»."""
    verb = text.node(at)
    if not entry.right or entry.objects or not verb.has_third or text.node_after(at).has_pronoun:
        return None  # «تحتاج نظرته في اتخاذ القرار»
    if (verb.may_be_masdar or verb.may_be_name) and not opens_sentence(text, at):
        return None  # «مع تراجع معظم الأسهم القيادية على قائمته»
    if not verb.is_verb and VERBS[verb.form] is None and not opens_sentence(text, at):
        return None
    place, may_be_verb, is_doubtful = at + 1, False, False
    while place < min(len(text.forms), at + _FAR):
        gap, form, node = text.gap(place), text.form(place), text.node(place)
        if gap is None or gap.strip():
            return None
        preposition = _preposition(form)
        if preposition and (preposition == entry.right or (preposition in entry.also and preposition != "في")):
            return None
        if preposition == "ضد":
            return None  # «احتج المدرب بالقانون في طعنه ضد القرار»
        if preposition in entry.wrong:
            is_meant = place > at + 1 and _belongs_to_verb(text, at, place, entry)
            is_meant = is_meant and (not is_doubtful or _is_annexed_masdar(text, place + 1))
            return _wrong(text, at, place, entry, preposition) if is_meant else None
        is_doubtful = is_doubtful or preposition in entry.also
        if form in RELATIVES:
            may_be_verb = True
        elif node.is_verb or (node.has_verbs and may_be_verb):
            if not may_be_verb:
                return None
            may_be_verb = False
        elif form in INFLECTED_PREPOSITIONS:
            if form.startswith((entry.right[:2], entry.right + "ه")):
                return None  # «أدى به ذلك»
        elif form in _CONTRACTED or _has(node, entry.right):
            return None
        elif form in PREPOSITIONS or has_preposition(node):
            is_doubtful = is_doubtful or _stands_with(text, place, entry.right)  # «للفريق»: to it or of it
            place = after_phrase(text, place + 1 if form in PREPOSITIONS else place)
            continue
        elif form in BREAKS or (node.has_readings and not node.has_nominals):
            return None
        place += 1
    return None


def _belongs_to_verb(text: Text, at: int, place: int, entry: Government) -> bool:
    """Whether the preposition at ``place`` hardly belongs to anything that stands between it and the verb."""
    preposition = _preposition(text.form(place))
    if not _goes_with(text, place + 1, entry.right, preposition):
        return False
    if _comes_later(text, place + 1, entry.right):
        return False
    for between in range(at + 1, place):
        form = text.form(between)
        pairs = text.lexicon.pair(form, preposition)
        noun = text.node(between)
        is_participle = any(r.derivation is Derivation.ACTIVE_PARTICIPLE for r in noun.nominals)
        if form in _ADVERBS or (noun.has_tanwin and not is_participle):
            continue  # «ليلا», but «منافسا على»
        if is_participle and noun.form.endswith("ين") and between > at + 1:
            return False  # «أعداد الوافدين على الجزيرة»
        if _may_take(form, preposition) or pairs > _SHARE * text.lexicon.count(form):
            return False
        if (between == place - 1 or noun.may_be_masdar) and pairs > _SMALL_SHARE * text.lexicon.count(form):
            return False
    return not text.node(place - 1).may_be_masdar or _is_annexed_masdar(text, place + 1)


def _stands_behind_subject(text: Text, at: int, place: int, entry: Government) -> bool:
    """Whether only the verb's subject, nouns that do not take the preposition, stands between, and a noun follows that
    goes with the right one: «تسعى الجمعية على محاربة الهدر»."""
    preposition = text.form(place)
    if preposition not in ("على", "عن", "من", "إلى") or not _goes_with(text, place + 1, entry.right, preposition):
        return False
    verb = text.node(at)
    if (verb.may_be_masdar and not opens_sentence(text, at)) or (not verb.is_verb and VERBS[verb.form] is None):
        return False  # «مع تراجع الأسهم على قائمته»
    for between in range(at + 1, place):
        noun = text.node(between)
        if not noun.is_nominal or noun.has_pronoun or noun.may_be_masdar:
            return False  # «اكتفى منافسه على اللقب»
        if text.lexicon.pair(noun.form, preposition) > _SHARE * text.lexicon.count(noun.form):
            return False
        if between > at + 1 and any(r.derivation is Derivation.ACTIVE_PARTICIPLE for r in noun.nominals):
            return False  # «تراجعت أعداد المهاجرين المتدفقين على الجزيرة»
        if not (noun.has_article or text.node_after(between).has_article):
            return False
    return True


def _goes_with(text: Text, at: int, right: str, wrong: str) -> bool:
    """Whether the noun hardly stands behind the wrong preposition by itself, as «على الأرض» does: an annexed verbal
    noun, or one that was counted behind the right preposition, or behind neither."""
    if text.form(at) in DEMONSTRATIVES and text.node_after(at).has_article:
        at += 1  # «على هذه المبادرة»
    node, form, lexicon = text.node(at), text.form(at), text.lexicon
    is_noun = node.has_nominals if wrong == "على" else node.is_nominal  # «على تصرفه»; «من يتوقع»: who
    if not is_noun or not text.joined(at) or node.has_preposition:
        return False
    if _is_annexed_masdar(text, at):
        return True
    often = lexicon.count(_prefixed(right, form)) if right in ("ب", "ل") else lexicon.pair(right, form)
    seldom = lexicon.pair(wrong, form)
    return _MORE * often >= seldom or (node.has_pronoun and seldom <= _FEW)


def _is_of_event(text: Text, place: int, right: str) -> bool:
    """Whether an annexed verbal noun follows the preposition at ``place``, which it stands behind no oftener than
    behind the right one: «أصر في إعادة المباراة»."""
    if not _is_annexed_masdar(text, place + 1) or (text.gap(place) or "").strip():
        return False
    preposition, noun, lexicon = text.form(place), text.form(place + 1), text.lexicon
    if noun in _NO_EVENTS or _comes_later(text, place + 1, right):
        return False
    often = lexicon.count(_prefixed(right, noun)) if right in ("ب", "ل") else lexicon.pair(right, noun)
    return lexicon.pair(preposition, noun) <= _FAR_MORE * (often + 1)


def _is_annexed_masdar(text: Text, at: int) -> bool:
    """Whether the word is a verbal noun without article before another noun: what happens, not where or when."""
    node = text.node(at)
    if not node.is_bare or not node.may_be_masdar or not node.is_without_proclitics or node.number is not _S:
        return False
    following = text.node_after(at)
    return following.has_nominals and (following.has_article or following.has_pronoun or not following.describes)


def _preposition(form: str) -> str:
    """The preposition that the word is, however it is spelt: "" for none."""
    return _PREPOSITIONS.get(form, "")


_PREPOSITIONS = {form: form for form in ("على", "عن", "من", "إلى", "في", "مع", "ضد")}
_PREPOSITIONS |= {"الى": "إلى", "إلي": "إلى", "الي": "إلى", "فى": "في"}


@cache
def _spellings(prepositions: frozenset[str]) -> frozenset[str]:
    """The forms that are one of these prepositions."""
    return frozenset(form for form, meant in _PREPOSITIONS.items() if meant in prepositions)


def _wrong(text: Text, at: int, place: int, entry: Government, preposition: str) -> Finding | None:
    following = text.after(place)
    if preposition == "من" and (text.node_after(place).is_verb or text.node(at).has_article):
        return None  # «من يتوقع النجاح»: who; «الراغبين من الطلاب»: of them
    if (entry.right in _FOUND_LATER or preposition == "في") and _comes_later(text, place + 1, entry.right):
        return None
    is_result = entry.lemma in _RESULTING and following in _RESULTS
    if not is_result and any(_is_masdar(text, back, "") for back in range(at + 1, place)):
        return None  # «وينتج تناثر الشظايا على السطح»
    between = (text.form(back) for back in range(at + 1, place))
    if any(_takes(form, preposition) for form in between):
        return None  # «توفر الكاميرا خاصية الكشف عن الحركة»
    if preposition == "على" and any(_NOUN_WITH_ALA.match(text.form(back)) for back in range(at + 1, place)):
        return None  # «أسفر هجوم التنظيم على المدينة»
    if any(_takes(text.form(back), preposition) for back in _in_clause_before(text, at)):
        return None
    is_clause = following in _THAT and _takes_clause(text, at, place, entry, following)
    if following in _THAT and not is_clause:
        return None  # «كشفت هويته على أنه»
    if text.form(place + 2) == "الأساس":
        return None  # «رحبت على هذا الأساس بما عرض»
    if preposition == "عن" and any(_TOLD.match(text.form(back)) for back in range(at + 1, place)):
        return None  # «لم تتوفر معلومات عن الاختراق»
    if preposition == "عن" and any(text.form(back).lstrip("وف") in _TAKE_AN for back in range(max(0, at - 4), at)):
        return None  # «تشتت التركيز عن العمل»
    if "masdar" in entry.objects and not any(
        r.derivation is Derivation.MASDAR for r in text.node_after(place).nominals
    ):
        return None
    if following.startswith("خلال") or not following or (_is_fixed(preposition, following) and not is_clause):
        return None
    if preposition == "من" and not (text.node_after(place).is_bare and text.node_after(place).may_be_masdar):
        return None  # «أخفق من المنتخب لاعبان», «من يرغب من الطلاب»: of them
    if preposition in entry.seldom and not _is_of_event(text, place, entry.right):
        return None  # «أصر في تصريح على», «استعان في مدينة فاس بـ»
    if entry.objects and "masdar" not in entry.objects and not following.startswith(entry.objects):
        return None
    if not entry.right:
        return respelt(text, {place: ""}, f"«{entry.lemma}» يتعدى بنفسه بلا «{preposition}»")
    if entry.right in ("ب", "ل"):
        noun = text.word(place + 1)
        new = _prefixed(entry.right, noun.bare)
        word = text.word(place)
        fix = Fix((Edit(Span(word.start, noun.end), respell(noun.text, new)),), Level.LIKELY)
        return Finding(Span(word.start, noun.end), (fix,), f"«{entry.lemma}» يتعدى بـ«{entry.right}»: «{new}»")
    return respelt(text, {place: entry.right}, f"«{entry.lemma}» يتعدى بـ«{entry.right}» لا «{preposition}»")


def _takes_clause(text: Text, at: int, place: int, entry: Government, following: str) -> bool:
    """Whether the clause with أن is what the word takes: «أشار الوزير على أن»."""
    between = [text.node(back) for back in range(at + 1, place)]
    return following in entry.objects and all(each.has_article or each.may_be_name for each in between)


def _in_clause_before(text: Text, at: int) -> Iterator[int]:
    """The words before, back to where its clause begins behind أن and the like or its sentence does."""
    for back in range(at - 1, max(-1, at - 1 - _BACK), -1):
        gap = text.gap(back + 1)
        if text.form(back) in _CLAUSES or gap is None or any(mark in gap for mark in ".؟!"):
            return
        yield back


@cache
def _is_fixed(preposition: str, following: str) -> bool:
    """Whether the two say how, not what; hamzas are often left out in them: «على الاطلاق»."""
    fixed = _FIXED.get(preposition, frozenset()) | _ADVERBIAL.get(preposition, frozenset())
    return following in fixed or following in {fold_alefs(form) for form in fixed}


def _comes_later(text: Text, start: int, right: str) -> bool:
    """Whether the right preposition follows in the sentence: «أسفر الهجوم على المدينة عن قتلى»."""
    for place in range(start, min(len(text.forms), start + _LATER)):
        gap = text.gap(place)
        if gap is None or any(mark in gap for mark in ".؟!"):
            return False
        if text.form(place) == right or (right == "ب" and _has(text.node(place), right)):
            return True
    return False


def _takes(form: str, preposition: str) -> bool:
    """Whether the word takes that preposition, so that it may belong to it."""
    bare = form.lstrip("وف").removeprefix("ال")
    if preposition == "على" and (bare in _TAKE_ALA or bare.startswith(("شكره", "شكرها"))):
        return True
    return any(entry.right == preposition for entry in (*taken_by(form), *taken_by(without_pronoun(form))))


def _may_take(form: str, preposition: str) -> bool:
    """Whether the word takes that preposition, if only now and then."""
    return _takes(form, preposition) or any(preposition in entry.also for entry in taken_by(form))


def _prefixed(preposition: str, noun: str) -> str:
    if preposition == "ل" and noun.startswith("ال"):
        return "ل" + ("ل" + noun[2:] if not noun[2:].startswith("ل") else noun[2:])
    return preposition + noun


def _missing(text: Text, at: int, entry: Government) -> Finding | None:
    """«تميزت الدورة، مساء أمس، حضور فنانين»: the preposition lost before a verbal noun."""
    if text.node(at).has_nominals and not opens_sentence(text, at):
        return None  # «مائة طالب وطالبة، بناء على المذكرة»
    for place in range(at + 1, min(len(text.forms), at + 2 + (_REACH if entry.apart else 0))):
        gap = text.gap(place)
        if gap is None or any(mark in gap for mark in _MARKS + '«»"“”'):
            return None
        form = text.form(place)
        if form in BREAKS or form.startswith("شأن"):
            return None
        if form in INFLECTED_PREPOSITIONS and form.startswith(entry.right.rstrip("ى")):
            return None  # «صلاحيات تتمتع بها وزارة العدل»
        if form[0] in "وف" and form not in INFLECTED_PREPOSITIONS and VERBS[form] is not None:
            return None  # «لفت الأنظار وتوقع الجميع أن»
        is_noun = _may_be_governed(text, place, entry) and not _comes_later(text, place + 1, entry.right)
        is_free = _stands_free(text, place) or _is_never_annexed(text, at, place, entry)
        if is_noun and place > at + 1 and is_free:
            new = entry.right + form if entry.right in ("ب", "ل") else f"{entry.right} {form}"
            word = text.word(place)
            fix = Fix.replace(word.start, word.end, respell(word.text, new) if " " not in new else new, Level.LIKELY)
            return Finding(word.span, (fix,), f"«{entry.lemma}» يتعدى بـ«{entry.right}»: «{new}»")
        node = text.node(place)
        if _preposition(form) in (entry.right, "على", "إلى") or _stands_with(text, place, entry.right):
            return None
        if form in ("عليه", "عليها", "إليه", "إليها", "عليهم", "إليهم"):
            return None
        if node.has_third and not node.has_nominals and form not in INFLECTED_PREPOSITIONS:
            return None
    return None


def _may_be_governed(text: Text, at: int, entry: Government) -> bool:
    """Whether the word is a noun that the entry takes behind its preposition: a verbal noun, or one of those named."""
    if "masdar" in entry.objects:
        return _is_masdar(text, at, entry.right)
    return text.form(at).startswith(entry.objects) and text.node(at).is_bare and bool(text.node_after(at).nominals)


def _is_masdar(text: Text, at: int, right: str) -> bool:
    """Whether the word is a verbal noun without article, annexed to what follows."""
    node = text.node(at)
    if not node.nominals or not node.is_bare or any(r.proclitics for r in node.nominals) or node.may_be_name:
        return False
    if not node.is_nominal and not (right and _TAFIL.fullmatch(node.form)):
        return False
    if node.form in PREPOSITIONS or node.tanwin or node.form in _ADVERBS or node.form in _NO_EVENTS:
        return False
    if node.form.endswith("ات") or node.number is not Number.SINGULAR:
        return False
    kinds = [reading.derivation is Derivation.MASDAR for reading in node.nominals]
    is_participle = node.form.startswith("م") and any(
        r.derivation in (Derivation.ACTIVE_PARTICIPLE, Derivation.PASSIVE_PARTICIPLE) for r in node.nominals
    )  # محمد
    if is_participle and not _MUFAALA.fullmatch(node.form):
        return False
    is_sure = all(kinds) or (any(kinds) and _is_often_governed(text.lexicon, right, node.form))
    following = text.node_after(at)
    return is_sure and bool(following.nominals) and not (right and has_preposition(following))  # «تلبية لنداء»


def _is_often_governed(lexicon: Lexicon, right: str, noun: str) -> bool:
    """Whether the noun was counted behind the preposition: «بزيارة», «إلى محاربة»."""
    if right in ("ب", "ل"):
        return lexicon.count(right + noun) >= _OFTEN_PREFIXED
    return lexicon.pair(right, noun) >= _OFTEN


def _stands_with(text: Text, at: int, right: str) -> bool:
    """Whether the right preposition, or ل for إلى, is written with the word."""
    prefix = "ل" if right == "إلى" else right
    return prefix in ("ب", "ل") and _has(text.node(at), prefix)


def _has(node: Node, preposition: str) -> bool:
    if node.form.lstrip("وف")[:1] != preposition:
        return False
    return any(reading.proclitics.lstrip("وف")[:1] == preposition for reading in node.readings)


def _stands_free(text: Text, at: int) -> bool:
    """Whether nothing before it can be annexed to the noun: its neighbour has the article, or a comma is between."""
    before = text.node(at - 1)
    gap = text.gap(at) or ""
    return "،" in gap or before.has_article or before.may_be_name


def _is_never_annexed(text: Text, verb: int, at: int, entry: Government) -> bool:
    """Whether the verb opens its sentence and the indefinite noun before the event was never seen annexed to it: «أدى
    انفجار قنينة غاز وفاة رب أسرة»."""
    if "masdar" in entry.objects or entry.lemma not in _LEADING_TO or not opens_sentence(text, verb):
        return False
    before = text.node_before(at)
    return before.is_bare and before.is_nominal and not text.lexicon.pair(before.form, text.form(at))


RULE = Rule(
    id="wrong-preposition",
    category=Category.GRAMMAR,
    summary="حرف جر لا يتعدى به اللفظ قبله",
    rationale=(
        "لكل فعل ومصدره حروف يتعدى بها: تخلى عن، عبر عن رأيه، فشل في، تمكن من، مسؤول عن؛ ومنها ما يتعدى بنفسه: "
        "استطاع الفريق قلب النتيجة. ويُترك ما شاع وأجازته المجامع: أثر على، أجاب على، تميز عن."
    ),
    reference="",
    check=check,
    condition=has_form(lambda form: bool(taken_by(form))),
    bad=[
        Example("أدى انفجار قنينة غاز [وفاة] رب أسرة", "أدى انفجار قنينة غاز إلى وفاة رب أسرة"),
        Example("احتج السكان [ضد] القرار", "احتج السكان على القرار"),
        Example("رفض الورثة التخلي [على] حقوقهم", "رفض الورثة التخلي عن حقوقهم"),
        Example("عبر سكان الحي [على] استيائهم", "عبر سكان الحي عن استيائهم"),
        Example("تنازلت الأسرة [على] حقها", "تنازلت الأسرة عن حقها"),
        Example("امتنع الشاهد [على] الإدلاء بشهادته", "امتنع الشاهد عن الإدلاء بشهادته"),
        Example("أفرجت المحكمة [على] الموقوفين", "أفرجت المحكمة عن الموقوفين"),
        Example("كشف المدرب [على] لائحة الفريق", "كشف المدرب عن لائحة الفريق"),
        Example("استطاع الفريق الزائر [من] قلب النتيجة", "استطاع الفريق الزائر قلب النتيجة"),
        Example("تمكنت الشرطة، ليلة أمس، [توقيف] شخص", "تمكنت الشرطة، ليلة أمس، من توقيف شخص"),
        Example("تميزت الدورة [حضور] فنانين", "تميزت الدورة بحضور فنانين"),
        Example("يتوفر المركز [عن] قاعة كبيرة", "يتوفر المركز على قاعة كبيرة"),
        Example("لم يتمكن الفريق [على] الفوز", "لم يتمكن الفريق من الفوز"),
        Example("ويهدف اللقاء [مساعدة] الشباب", "ويهدف اللقاء إلى مساعدة الشباب"),
        Example("ساهم هذا المشروع [تحسين] دخل الأسر", "ساهم هذا المشروع في تحسين دخل الأسر"),
        Example("شدد المتحدث [أهمية] الحوار", "شدد المتحدث على أهمية الحوار"),
        Example("خضع المصابون [إلى فحوص] طبية", "خضع المصابون لفحوص طبية"),
        Example("تحدث المدير مشددا [إلى] أن الملف مفتوح", "تحدث المدير مشددا على أن الملف مفتوح"),
        Example("اعتذر اللاعب للجماهير [على] تصرفه", "اعتذر اللاعب للجماهير عن تصرفه"),
        Example("ورحب المجلس [على هذه] المبادرة", "ورحب المجلس بهذه المبادرة"),
        Example("وفاز الكاتب [على جائزة] الرواية", "وفاز الكاتب بجائزة الرواية"),
        Example("حصل الفيلم [جائزة] أفضل إخراج", "حصل الفيلم على جائزة أفضل إخراج"),
        Example("أسفر الحادث [مقتل] شخصين", "أسفر الحادث عن مقتل شخصين"),
        Example("لم يتمكن السباحون [في] العثور على الطفل", "لم يتمكن السباحون من العثور على الطفل"),
        Example("تجدر الإشارة [على] أن الدخول مجاني", "تجدر الإشارة إلى أن الدخول مجاني"),
        Example("ودعا الوزير السكان [احترام] القانون", "ودعا الوزير السكان إلى احترام القانون"),
    ],
    good=[
        "أدى تراجع نسبة وفاة الرضع إلى تحسن المؤشر",
        "نظموا وقفة ضد القرار",
        "احتج المدرب بالقانون في طعنه ضد القرار",
        "كشف الطبيب على المريض",
        "عزف الفنان على آلة العود",
        "اختلفوا على أهمية المشروع",
        "يمتنع على المحكمة النظر في الملف",
        "أسفر هجوم العصابة على المدينة عن قتلى",
        "أعرب المدير المشرف على المشروع عن شكره",
        "الموقع الذي نبحث فيه على الكوكب",
        "استطاع من خلال فيلمه أن يلفت الأنظار",
        "عبر الشاب على متن قارب إلى الضفة",
        "ساعد هذا الإفراج على تهدئة الأوضاع",
        "تخلى عن حقوقه",
        "حظي سمو الأمير محمد خلال زيارته باستقبال رسمي",
        "تساءل عما إذا كان المدير على علم بالأمر",
        "أسفر إطلاق القنابل على المتظاهرين، حسب مصدر طبي، عن إصابات",
        "يخشى الفشل من يتوقع النجاح",
        "أسفر انفجار وقع في المنزل عشية الاعتداء عن مقتل اثنين",
        "استطاعت الهرب من التنظيم",
        "خضع اللاعب لفحص طبي، واستجاب لنداء المدرب",
        "تمكنت الشرطة من توقيف شخص",
        "لم تتوفر معلومات عن الحادث بعد",
        "فاز من شارك من الشباب في السباق",
        "ساهم هذا المشروع في تحسين دخل الأسر",
        "المشاريع التي يشرع فيها القطاع تشغيل وتكوين",
        "اضطر السكان لمغادرة منازلهم",
        "فتحت الوزارة أبوابها، وطالب الحاضرون، تلبية لنداء الجمعية، بالحوار",
        "نجح المدرب فى تحقيق الفوز",
        "كشفت هويته على أنه فرنسي",
        "لم يصدر أي تعليق عن الوزارة",
        "رحب المجلس على صفحته بالمبادرة",
        "من تعودوا على عدم الأكل صباحا",
        "فاز الفريق على بطل البطولة",
        "حصل اللاعب الأول على جائزة",
        "أسفر حادث مقتل الشاب عن احتجاجات",
        "تمكن الفريق في الوصول الأخير من التسجيل",
    ],
)
