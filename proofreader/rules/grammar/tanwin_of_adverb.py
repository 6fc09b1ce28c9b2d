"""The alef lost on accusatives that stand apart from the clause: «، مشير إلى أن», «وفق لبلاغ» for «وفقا»."""

from collections.abc import Iterator

from proofreader.core import Category, Document, Example, Finding, HasWord, Lexicon, Rule
from proofreader.rules.support.grammar import respelt
from proofreader.syntax import Text, text_of
from proofreader.syntax.phrases import PREPOSITIONS

_SAYING = """
    مشير مؤكد موضح مضيف مبرز مشدد معتبر لافت محذر منوه مطالب معرب معلن قائل مذكر متهم مبين مستنكر مسجل متسائل مستطرد
    مشيد منتقد مستدرك متابع معبر متوقع
""".split()
# What such a participle governs: the first word of a clause or a preposition.
_GOVERNED = {
    **dict.fromkeys(_SAYING, frozenset("أن بأن أنه أنها إن إنه إنها بأنه بأنها".split())),
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
_BECAUSE = frozenset("لأن لأنه لأنها لكون لكونه لكونها".split())  # «نظر لأن»: no verb
_MARKS = "،,؛;"
_TIMES_MORE, _LEAST = 3, 3  # what the accusative has to be seen more often than the bare noun; occurrences
_SAYERS = frozenset({"قائل", "مضيف", "متسائل"})
_REPORTED = frozenset("أن إن إنه إنها إنهم أنه أنها".split())
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
    for form in _SAYERS & index.keys():
        for at in index[form]:
            if finding := _sayer(text, at):
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
    following = text.gap(at + 1) or ""
    if not text.joined(at) or text.before(at) in _NO_SAYERS:
        return None
    if ":" not in following and text.after(at) not in _REPORTED:
        return None
    previous = text.node_before(at)
    if (
        previous.is_verb
        or (previous.is_bare and not previous.may_be_name)
        or previous.is_particle
        or previous.form in PREPOSITIONS
    ):
        return None
    right = text.form(at) + "ا"
    return respelt(text, {at: right}, f"الحال منصوبة: «{right}» لا «{text.form(at)}»")


def _reason(text: Text, at: int) -> Finding | None:
    """«، استناد إلى المعطيات»."""
    form, following = text.form(at), text.after(at)
    wanted = _REASONS[form]
    if form == "نظر" and following in _BECAUSE and not text.joined(at):
        return respelt(text, {at: "نظرا"}, f"منصوب يبين السبب أو الطريقة: «نظرا {following}»")
    if not any(mark in (text.gap(at) or "") for mark in _MARKS):
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
    condition=HasWord(frozenset((*_PARTICIPLES, *_ADVERBS, *_REASONS, *_SAYERS))),
    bad=[
        Example("دعا إلى الحوار، [مشير] إلى أن الباب مفتوح", "دعا إلى الحوار، مشيرا إلى أن الباب مفتوح"),
        Example("رفض الوزير الطلب، [مؤكد] أن القانون واضح", "رفض الوزير الطلب، مؤكدا أن القانون واضح"),
        Example("[وفق] للبلاغ ستنطلق الدراسة غدا", "وفقا للبلاغ ستنطلق الدراسة غدا"),
        Example("ألغي الحفل [خلاف] لما كان متوقعا", "ألغي الحفل خلافا لما كان متوقعا"),
        Example("ألغي الحفل، [استناد] إلى تقرير اللجنة", "ألغي الحفل، استنادا إلى تقرير اللجنة"),
        Example("سخر المدرب [قائل]: لن نستسلم", "سخر المدرب قائلا: لن نستسلم"),
    ],
    good=[
        "دعا إلى الحوار، مشيرا إلى أن الباب مفتوح",
        "هذا أمر مؤكد أن الجميع يعرفه",
        "وفق بلاغ الوزارة",
        "هناك خلاف لم يحسم",
        "قال قائل: لن نستسلم",
        "المطالب كثيرة، رد على بعضها الوزير",
        "نظر إلى الساعة، وقام",
    ],
)
