"""The alef lost on accusatives that stand apart from the clause: «، مشير إلى أن», «وفق لبلاغ» for «وفقا»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import CONJUNCTIONS, forms_of
from proofreader.arabic.word_classes import COMPLEMENTIZERS_OF_ONE
from proofreader.core import Category, Document, Example, Finding, Gender, HasWord, Lexicon, Rule
from proofreader.rules.support.grammar import respelt
from proofreader.syntax import Text, text_of
from proofreader.syntax.phrases import NOUN_CLAUSE_OPENERS, PREPOSITIONS
from proofreader.syntax.verbs import opens_clause, third_singular

_SAYING = """
    مشير مؤكد موضح مضيف مبرز مشدد معتبر لافت محذر منوه مطالب معرب معلن قائل مذكر متهم مبين مستنكر مسجل متسائل مستطرد
    مشيد منتقد مستدرك متابع معبر متوقع
""".split()
# What such a participle governs: the first word of a clause or a preposition.
_GOVERNED = {
    **dict.fromkeys(_SAYING, COMPLEMENTIZERS_OF_ONE),
    "مشير": frozenset("إلى أن أنه أنها في".split()),
    "لافت": frozenset("إلى أن".split()),
    "محذر": frozenset("من".split()),
    "مشدد": frozenset("على أن".split()),
    "مؤكد": frozenset("على أن أنه أنها بأن".split()),
    "معرب": frozenset("عن".split()),
    "معبر": frozenset("عن".split()),
    "منوه": frozenset("إلى بأن".split()),
}
_PARTICIPLES = {clitic + form: form for form in _GOVERNED for clitic in ("", "و")}
# Nouns in the accusative as adverbs → what has to follow: a word that begins so, or one of these words.
_ADVERBS = {
    "وفق": ("ل",),
    "طبق": ("ل",),
    "خلاف": ("ل",),
    "تبع": ("ل",),
    "فضل": ("عن",),
    "بدل": ("من",),
    "انطلاق": ("من",),
}
# Verbal nouns that tell a reason or a way behind a comma → the preposition that they govern.
_REASONS = {
    "استناد": "إلى", "اعتماد": "على", "حفاظ": "على", "حرص": "على", "تعليق": "على", "احتجاج": "على",
    "تضامن": "مع", "تزامن": "مع", "انسجام": "مع", "تجاوب": "مع", "تفاعل": "مع", "عوض": "عن", "بعيد": "عن", "دفاع": "عن",
    "مرور": "ب", "وصول": "إلى", "سعي": "إلى", "تنفيذ": "ل", "تحسب": "ل", "تمهيد": "ل", "نظر": "ل",
    "تكريم": "ل", "تخليد": "ل", "تطبيق": "ل", "اعتراف": "ب", "إيمان": "ب", "اقتناع": "ب",
}  # fmt: skip
# Behind a definite noun too these are hardly ever what is said of it: «أعدت البيانات الإجمالية استنادا إلى …».
_NEVER_PREDICATES = frozenset("استناد تمهيد تحسب".split())
_BECAUSE = frozenset("لأن لأنه لأنها لكون لكونه لكونها".split())  # «نظر لأن»: no verb
_MARKS = "،,؛;"
_TIMES_MORE, _LEAST = 3, 3  # what the accusative has to be seen more often than the bare noun; occurrences
_SAYERS = frozenset({"قائل", "مضيف", "متسائل"})
_REPORTED = frozenset("أن إن إنه إنها إنهم أنه أنها".split())
# Times that follow each other, in the accusative as adverbs: «يوما بعد يوم».
_AGAIN = frozenset("يوم عام شهر أسبوع جيل".split())
_PASSES = frozenset(forms_of("مر يمر مضى يمضي انقضى ينقضي جاء يأتي هو كل أي".split(), CONJUNCTIONS))
# How somebody did something, with what this governs: «غادر القاعة غاضبا من القرار».
_STATES = frozenset("غاضب محبط مبتسم مسرع مستاء متأثر مصاب متحسر مندهش متفائل متشائم واثق مرهق منهك مصدوم".split())
_NO_SAYERS = frozenset("قال يقول وقال رب كل أي من لا ليس سأل وسأل تساءل".split())


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    index = document.words_by_form
    for form in _PARTICIPLES.keys() & index.keys():
        for at in index[form]:
            if finding := _participle(text, at):
                yield finding
    for form in _ADVERBS.keys() & index.keys():
        for at in index[form]:
            if finding := _adverb(text, at):
                yield finding
    for form in _REASONS.keys() & index.keys():
        for at in index[form]:
            if finding := _reason(text, at):
                yield finding
    for forms, judge in ((_SAYERS, _sayer), (_AGAIN, _again), (_STATES, _state)):
        for form in forms & index.keys():
            for at in index[form]:
                if finding := judge(text, at):
                    yield finding


def _participle(text: Text, at: int) -> Finding | None:
    form = text.form(at)
    if text.after(at) not in _GOVERNED[_PARTICIPLES[form]]:
        return None
    if form.startswith("و"):
        before = (text.form(back) for back in range(max(0, at - 25), at))
        if not any(word.endswith("ا") and word[:-1] in _PARTICIPLES for word in before):
            return None
    elif not any(mark in (text.gap(at) or "") for mark in _MARKS):
        return None
    right = form + "ا"
    return respelt(text, {at: right}, f"الحال منصوبة: «{right}» لا «{form}»")


def _sayer(text: Text, at: int) -> Finding | None:
    """«سخر الوزير قائل: …»."""
    following, is_saying = text.gap(at + 1) or "", text.form(at) == "قائل"
    if not text.joined(at) or text.before(at) in _NO_SAYERS or text.before(at) in PREPOSITIONS:
        return None
    previous = text.node_before(at)
    is_bare = previous.is_bare and not previous.may_be_name and not (is_saying and previous.has_third)
    if previous.is_particle or is_bare or (previous.is_verb and not is_saying):
        return None  # but «علق قائل إن»
    # «مازحت الرجل قائل من الواضح …»: nothing else is meant
    is_behind_person = (previous.is_name or previous.has_article) and bool(third_singular(text.node_before(at - 1)))
    if ":" not in following and text.after(at) not in _REPORTED and not (is_saying and is_behind_person):
        return None
    right = text.form(at) + "ا"
    return respelt(text, {at: right}, f"الحال منصوبة: «{right}» لا «{text.form(at)}»")


def _again(text: Text, at: int) -> Finding | None:
    """«يتفاقم الوضع يوم بعد يوم»."""
    form, before = text.form(at), text.before(at)
    if text.after(at) != "بعد" or text.after(at + 1) != form or not before:
        return None
    previous = text.node(at - 1)
    if (
        before in PREPOSITIONS
        or before in _PASSES
        or (previous.is_bare and previous.is_noun and not previous.describes)
    ):
        return None
    return respelt(text, {at: form + "ا"}, f"منصوب يقوم مقام الظرف: «{form}ا بعد {form}»")


def _state(text: Text, at: int) -> Finding | None:
    """«غادر المدرب الملعب غاضب من القرار»."""
    form, following = text.form(at), text.node_after(at)
    if not (following.form in PREPOSITIONS or following.has_preposition) or text.is_vowelled(at):
        return None
    for back in range(at - 1, max(-1, at - 4), -1):
        node = text.node(back)
        if not text.joined(back + 1) or text.form(back) in PREPOSITIONS:
            return None
        if third_singular(node) and (node.is_verb or opens_clause(text, back)):
            before = text.before(back)
            if back == at - 1 or before in NOUN_CLAUSE_OPENERS or text.node(back + 1).gender is not Gender.MASCULINE:
                return None
            right = form + "ا"
            return respelt(text, {at: right}, f"الحال منصوبة: «{right}» لا «{form}»")
        if not node.has_article or not node.is_nominal:
            return None
    return None


def _reason(text: Text, at: int) -> Finding | None:
    """«، استناد إلى المعطيات»."""
    form, following = text.form(at), text.after(at)
    wanted = _REASONS[form]
    if form == "نظر" and following in _BECAUSE and not text.joined(at):
        return respelt(text, {at: "نظرا"}, f"منصوب يبين السبب أو الطريقة: «نظرا {following}»")
    if form == "بعيد" and following == "عن" and text.before(at) in ("لكن", "ولكن"):
        return respelt(text, {at: "بعيدا"}, "منصوب يقوم مقام الظرف: «بعيدا عن»")
    is_apart = any(mark in (text.gap(at) or "") for mark in _MARKS)
    if not is_apart and not (form in _NEVER_PREDICATES and text.node_before(at).has_article):
        return None
    if not (
        following == wanted or (len(wanted) == 1 and text.node(at + 1).has_preposition and following[:1] == wanted)
    ):
        return None
    right, pair = form + "ا", text.lexicon.pair
    if pair(right, following) < max(_LEAST, _TIMES_MORE * pair(form, following)):
        return None
    return respelt(text, {at: right}, f"منصوب يبين السبب أو الطريقة: «{right} {following}»")


def _adverb(text: Text, at: int) -> Finding | None:
    form, following = text.form(at), text.after(at)
    what = _ADVERBS[form]
    if what == ("ل",):
        if not _is_governed_by_lam(text, at + 1):
            return None
    elif following not in what:
        return None
    previous = text.node_before(at)
    if previous.form in PREPOSITIONS or (previous.is_nominal and previous.is_bare and not previous.describes):
        return None  # annexed to it
    right = form + "ا"
    if text.lexicon.pair(form, following) > text.lexicon.pair(right, following):
        return None
    return respelt(text, {at: right}, f"منصوب يقوم مقام الظرف: «{right} {following}»")


def _is_governed_by_lam(text: Text, at: int) -> bool:
    """Whether ل is written with the noun at ``at`` in every reading, or with ما."""
    form, nominals = text.form(at), text.node(at).nominals
    if form == "لما" or form.startswith("لل"):
        return form == "لما" or bool(nominals)
    return bool(nominals) and all(reading.proclitics.startswith("ل") for reading in nominals)


RULE = Rule(
    id="adverb-without-alef",
    category=Category.GRAMMAR,
    summary="حال أو مفعول مطلق بلا ألف التنوين",
    rationale=(
        "الحال منصوبة: دعا إلى الحوار، مشيرا إلى أن الباب مفتوح. ومثلها ما قام مقام الظرف: وفقا للبلاغ، خلافا لما قيل، "
        "فضلا عن ذلك، بدلا من، انطلاقا من."
    ),
    reference="ألفية ابن مالك، الحال: «الحال وصفٌ فضلةٌ منتصب»",
    check=check,
    condition=HasWord(frozenset((*_PARTICIPLES, *_ADVERBS, *_REASONS, *_SAYERS, *_AGAIN, *_STATES))),
    bad=[
        Example("دعا إلى الحوار، [مشير] إلى أن الباب مفتوح", "دعا إلى الحوار، مشيرا إلى أن الباب مفتوح"),
        Example("رفض الوزير الطلب، [مؤكد] أن القانون واضح", "رفض الوزير الطلب، مؤكدا أن القانون واضح"),
        Example("[وفق] للبلاغ ستنطلق الدراسة غدا", "وفقا للبلاغ ستنطلق الدراسة غدا"),
        Example("ألغي الحفل [خلاف] لما كان متوقعا", "ألغي الحفل خلافا لما كان متوقعا"),
        Example("ألغي الحفل، [استناد] إلى تقرير اللجنة", "ألغي الحفل، استنادا إلى تقرير اللجنة"),
        Example("يتفاقم الوضع [يوم] بعد يوم", "يتفاقم الوضع يوما بعد يوم"),
        Example("غادر المدرب الملعب [غاضب] من الحكم", "غادر المدرب الملعب غاضبا من الحكم"),
        Example("علق الوزير [قائل] إن الملف مغلق", "علق الوزير قائلا إن الملف مغلق"),
        Example("ألغى الوزير الحفل [استناد] إلى تقرير اللجنة", "ألغى الوزير الحفل استنادا إلى تقرير اللجنة"),
        Example("سخر المدرب [قائل]: لن نستسلم", "سخر المدرب قائلا: لن نستسلم"),
    ],
    good=[
        "دعا إلى الحوار، مشيرا إلى أن الباب مفتوح",
        "هذا أمر مؤكد أن الجميع يعرفه",
        "وفق بلاغ الوزارة",
        "هناك خلاف لم يحسم",
        "من يوم بعد يوم إلى آخر الشهر",
        "مر يوم بعد يوم",
        "قال إن المدرب غاضب من الحكم",
        "المدرب غاضب من الحكم",
        "قال قائل: لن نستسلم",
        "المطالب كثيرة، رد على بعضها الوزير",
        "نظر إلى الساعة، وقام",
    ],
)
