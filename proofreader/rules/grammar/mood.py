"""An imperfect in a mood that the particle before it rules out: «لم يعودون», «لن يعملون», «لم يستطيع»."""

from collections.abc import Iterator

from proofreader.core import (
    Category,
    Document,
    Example,
    Finding,
    Gender,
    HasWord,
    Lexicon,
    Mood,
    Number,
    Reading,
    Rule,
    Tense,
)
from proofreader.rules.support.conditions import has_form
from proofreader.rules.support.grammar import respelt
from proofreader.syntax import Node, Text, node_of, text_of

_SHADDA, _FATHA, _KASRA = "\u0651", "\u064e", "\u0650"
_LAM = frozenset("لم ولم فلم ألم أولم".split())
_NAMES = frozenset({"ليليان", "ليفيان"})  # that read as verbs of two behind ل
_ALSO_WHY = frozenset({"لم", "ولم", "فلم"})
_SURE = frozenset("لن ولن فلن أن وأن بأن وبأن لأن ولأن كي لكي وكي ولكي لئلا كيلا حتى".split())
_BEFORE_VERB_ALONE = frozenset({"لن", "ولن", "فلن"})
_NEGATION = "لا"  # «أن لا يستسلموا»
_WITH_NEGATION = frozenset("كي لكي حتى".split())
_DOUBLED = frozenset("يضار تضار".split())
# Hollow verbs, without their first letter, that are hardly ever the verb of the second form spelt alike.
_HOLLOW = frozenset("جيب عيد ضيف عيش زيد قيل هين ريد جيز عير حيد".split())
_IN_USE = 8  # occurrences of a form
_SHORTENED = ("ون", "ان", "ين")


def check_lam(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for form in _LAM & document.forms:
        for at in document.words_by_form[form]:
            if not text.joined(at + 1) or _SHADDA in text.word(at + 1).text or _is_why(text.word(at).text):
                continue  # «لم يزوّد», «لِمَ يأتي»
            verb = text.form(at + 1)
            if verb.endswith(_SHORTENED) and _asks_why(text, at):
                continue
            if right := jussive(verb, lexicon):
                yield respelt(text, {at + 1: right}, f"المضارع بعد «لم» مجزوم: «لم {right}» لا «لم {verb}»")


def _is_why(written: str) -> bool:
    """Whether the vowels make it the question «لِمَ», after which the indicative stands."""
    return _KASRA in written or written.endswith(_FATHA)


def _asks_why(text: Text, at: int) -> bool:
    """Whether it may be the question «لِمَ» without vowels: a question begins with it."""
    if text.form(at) not in _ALSO_WHY or (text.form(at) == "لم" and text.joined(at)):
        return False
    sentence = text.document.sentence_at(text.word(at).start)
    return text.document.text[: sentence.end].rstrip("»”\"' ").endswith("؟")


def jussive(form: str, lexicon: Lexicon) -> str | None:
    """The jussive of a verb that can't be one; None where the form may stand after «لم» or no jussive is known."""
    node = _as_verb(form, lexicon) if form.endswith("ان") else node_of(form, lexicon)
    if form[:1] not in "يتنأ" or not any(reading.tense is Tense.IMPERFECT for reading in node.verbs):
        return None
    verbs = [r for r in node.verbs if r.tense is Tense.IMPERFECT and not r.proclitics]
    if not verbs:
        return None
    of_five = without_nun(node) or ""
    # To a woman one rather says «لِمَ»: «لم تعودين إلى الماضي».
    if of_five and (lexicon.count(of_five) if form.endswith("ين") else _is_in_use(of_five, lexicon)):
        return of_five  # «لم يحضران», «لم تحضران»
    if any(_is_indicative(form + weak, lexicon) for weak in "يى"):
        return None  # «لم تلاق» has lost its weak letter already
    options = [option for option in _jussives(form) if _is_jussive(option, lexicon)]
    if not options:
        return None
    right = [reading for reading in verbs if reading.mood is None or Mood.JUSSIVE in reading.mood]
    if any(reading.number is not Number.SINGULAR for reading in right if reading.person != 1):
        return None  # لم يقدما
    if form in _DOUBLED or (form[-2] == "ا" and lexicon.count(form) < _IN_USE):
        return None  # «لم يضار»
    if right:
        if form[-1] == "ي" and not any(r.mood is None or Mood.INDICATIVE in r.mood for r in verbs):
            return None  # لم تعرفي
        if form[-1] == "ي" and lexicon.count("ي" + form[1:]) < lexicon.count("ي" + form[1:-1]):
            return None  # «لم تردي»: to a woman, of يرد
        if form[1:] in _HOLLOW:
            return form[0] + form[1:-2] + form[-1]  # «لم يجيب»
        if form[-1] not in "يىوا" and "و" not in form[1:-1]:
            return None  # «لم يؤيد» is no «لم يؤد»
        if form[-2] == "و" and len(form) == 4:
            doubled, hollow = (form[1] + middle + form[-1] + "ت" for middle in "وا")
            if lexicon.count(doubled) * 4 > lexicon.count(hollow):
                return None  # «لم تحول»: of حوّل, in use beside حال
        # يكون may be the jussive of كوّن: counts decide.
        here = lexicon.pair("لم", form) + lexicon.pair("ولم", form)
        best = max(options, key=lambda option: lexicon.pair("لم", option))
        wanted = lexicon.pair("لم", best) + lexicon.pair("ولم", best)
        if form[-2] == "و" and len(best) < len(form) and lexicon.count(form) * 4 < lexicon.count(best):
            return None  # «لم تصوب»: a verb of its own, rarer than «لم تصب»
        return best if wanted >= 5 and wanted >= 8 * (here + 1) else None
    return max(options, key=lambda option: (lexicon.pair("لم", option), lexicon.count(option)))


def _jussives(form: str) -> Iterator[str]:
    """The forms that may be its jussive: without nun, without its last weak letter, without its middle one."""
    pronoun = next((p for p in ("هما", "هم", "ها", "نا", "ه") if form.endswith(p) and len(form) > len(p) + 3), "")
    if form.endswith("ون"):
        yield form[:-1] + "ا"
    elif form.endswith(_SHORTENED):
        yield form[:-1]
    if form[-1] in "يىوا" and not pronoun:
        yield form[:-1]
    for at in (-2,):
        # Hollow verbs with a waw are short: «يقول»; «تستجوب» keeps it.
        if len(form) > 3 and form[at] in "ويا" and (form[at] != "و" or len(form) == 4):
            yield form[:at] + form[at + 1 :]
    if pronoun:
        stem = form[: -len(pronoun)]
        if stem.endswith("ون"):
            yield stem[:-1] + pronoun
        if stem[-1] in "يا":
            yield stem[:-1] + pronoun
        if len(stem) > 3 and stem[-2] in "ويا":
            yield stem[:-2] + stem[-1] + pronoun


def _is_jussive(form: str, lexicon: Lexicon) -> bool:
    return any(
        reading.tense is Tense.IMPERFECT and (reading.mood is None or Mood.JUSSIVE in reading.mood)
        for reading in node_of(form, lexicon).verbs
    )


def _is_indicative(form: str, lexicon: Lexicon) -> bool:
    """Whether the form may be an imperfect in the indicative without clitics: يلاقي, not تستفيدي."""
    return any(
        reading.tense is Tense.IMPERFECT
        and not reading.proclitics
        and not reading.pronoun
        and (reading.mood is None or Mood.INDICATIVE in reading.mood)
        for reading in node_of(form, lexicon).verbs
    )


def check_subjunctive(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    index = document.words_by_form
    for form in _SURE & document.forms:
        for at in index[form]:
            may_be_negated = form.endswith("أن") or form in _WITH_NEGATION
            place = at + 2 if may_be_negated and text.after(at) == _NEGATION else at + 1
            if not text.joined(place):
                continue
            node = _as_verb(text.form(place), lexicon) if form in _BEFORE_VERB_ALONE else text.node(place)
            if (right := without_nun(node)) and _is_in_use(right, lexicon):
                verb = text.form(place)
                yield respelt(text, {place: right}, f"المضارع بعد «{form}» منصوب بحذف النون: «{right}» لا «{verb}»")
    for form in index:
        match = form.removeprefix("ف").removeprefix("و")
        if match[:2] in ("لي", "لت") and match.endswith(("ون", "ان")) and len(match) > 5:
            node = node_of(match[1:], lexicon)
            if lexicon.frequency(match[1:]) < max(1.5, lexicon.frequency(form)) or _is_rather_name(match[1:], lexicon):
                continue  # names: ليبرمان, لترومان
            if match in _NAMES or node_of(form, lexicon).is_nominal or not (right := without_nun(node)):
                continue
            for at in index[form]:
                following = text.node_after(at)
                if text.before(at).startswith(("إن", "وإن", "فإن")) or (following.form and not following.has_readings):
                    continue  # «وليليان فيكتور»
                new = form[: -len(match)] + "ل" + right
                yield respelt(text, {at: new}, f"المضارع بعد لام التعليل منصوب بحذف النون: «{new}» لا «{form}»")


def _is_rather_name(form: str, lexicon: Lexicon) -> bool:
    """Whether a dual verb is more frequent than its singular, so that it must be something else: ترومان."""
    return form.endswith("ان") and lexicon.count(form[:-2]) < lexicon.count(form)


def _is_in_use(subjunctive: str, lexicon: Lexicon) -> bool:
    """Whether edited news has the verb in some form, so that it is no slip of another: not «يعالون»."""
    stem = subjunctive.removesuffix("ا").removesuffix("و").removesuffix("ي")
    return any(map(lexicon.count, (subjunctive, stem, stem + "ي", stem + "ى", stem + "و", stem + "ون")))


def _as_verb(form: str, lexicon: Lexicon) -> Node:
    """The word where an imperfect alone may stand, of a woman spoken to as well: «لم تحضران», no two of تحضّر."""
    if not form.endswith(_SHORTENED) or form[:1] != "ت":
        return node_of(form, lexicon)
    return Node(form, lexicon, tuple(r for r in lexicon.readings(form) if r.is_verb and r.tense is Tense.IMPERFECT))


def without_nun(node: Node) -> str | None:
    """The subjunctive of a verb whose nun shows the indicative; None where it may be something else."""
    form = node.form
    if not form.endswith(_SHORTENED) or form[:1] not in "يت" or not node.is_verb:
        return None
    if not all(r.mood == Mood.INDICATIVE and _has_nun(r) for r in node.verbs if not r.pronoun):
        return None
    if any(r.pronoun for r in node.verbs):
        return None
    return form[:-1] + "ا" if form.endswith("ون") else form[:-1]


def _has_nun(reading: Reading) -> bool:
    """Whether it is one of the five verbs: of two, of many, or of a woman spoken to."""
    is_to_woman = reading.person == 2 and reading.gender is Gender.FEMININE and reading.number is Number.SINGULAR
    return reading.number in (Number.PLURAL, Number.DUAL) or is_to_woman


def _asks_for_subjunctive(form: str) -> bool:
    return form in _SURE or (form.endswith(("ون", "ان")) and form.lstrip("وف")[:2] in ("لي", "لت"))


RULES = [
    Rule(
        id="lam-without-jussive",
        category=Category.GRAMMAR,
        summary="مضارع بعد «لم» غير مجزوم",
        rationale=(
            "«لم» تجزم المضارع: تُحذف نون الأفعال الخمسة (لم يعودوا)، وحرف العلة من آخر الناقص (لم يأت، لم ينس)، ووسط "
            "الأجوف لالتقاء الساكنين (لم يستطع، لم تستفد)."
        ),
        reference="ألفية ابن مالك، عوامل الجزم: «بلا ولامٍ طالبًا ضعْ جزما في الفعل، هكذا بلمْ ولمّا»",
        check=check_lam,
        condition=HasWord(_LAM),
        bad=[
            Example("لم [يجيب] الوزير عن السؤال", "لم يجب الوزير عن السؤال"),
            Example("لم [تضيف] المحكمة شيئا", "لم تضف المحكمة شيئا"),
            Example("لم [يعودون] إلى المعمل", "لم يعودوا إلى المعمل"),
            Example("لم [تستفيد] الأسر من الدعم", "لم تستفد الأسر من الدعم"),
            Example("ولم [يدلي] بأي تصريح", "ولم يدل بأي تصريح"),
            Example("لم [يأتي] الوفد", "لم يأت الوفد"),
            Example("لم [يكون] حاضرا", "لم يكن حاضرا"),
            Example("اللاعبان لم [يخرجان] من الملعب", "اللاعبان لم يخرجا من الملعب"),
            Example("الشركتان لم [تصرحان] بأرباحهما", "الشركتان لم تصرحا بأرباحهما"),
        ],
        good=[
            "لم يقيم الخبراء الأضرار بعد",
            "لم يعودوا إلى المعمل",
            "لا يكون العرض مقبولا",
            "لم ينته اللقاء",
            "لم يكتف المجلس",
            "لم يحقق الفريق",
            "لم يكن",
            "لم تلاق الدعوة انتشارا كبيرا",
            "لم تستجوب الشرطة أي شخص",
            "لم يؤيد المجلس القرار",
            "لم يحالفها الحظ، ولم يحققها أحد قبله",
            "لِمَ يأتي الوفد الآن",
            "تنكرون ذلك اليوم، فلم تنكرون؟",
            "لم تكلفين نفسك هذا العناء",
            "لم تصوب القوات نيرانها",
            "لم تحول الأموال بعد",
            "لم تردي على السؤال",
        ],
    ),
    Rule(
        id="subjunctive-with-nun",
        category=Category.GRAMMAR,
        summary="مضارع بعد «أن» أو «لن» أو «كي» أو لام التعليل ثابت النون",
        rationale="الأفعال الخمسة تُنصب بحذف النون: أن يغادروا، لن يعملوا، كي يستفيدوا، ليشاركوا، أن يلتزما.",
        reference="ألفية ابن مالك، إعراب الفعل: «وبِلَنِ انصبْهُ وكيْ، كذا بأنْ»",
        check=check_subjunctive,
        condition=has_form(_asks_for_subjunctive),
        bad=[
            Example("قبل أن [يغادرون] الملعب", "قبل أن يغادروا الملعب"),
            Example("غادروا القاعة حتى لا [يصوتون] على القانون", "غادروا القاعة حتى لا يصوتوا على القانون"),
            Example("وقال لابنته: لن [تحضرين] الحفل", "وقال لابنته: لن تحضري الحفل"),
            Example("لن [يعملون] يوم الجمعة", "لن يعملوا يوم الجمعة"),
            Example("وعدوا بأن [يعيدون] المال", "وعدوا بأن يعيدوا المال"),
            Example("طلب منهما أن [يلتزمان] بالصلح", "طلب منهما أن يلتزما بالصلح"),
            Example("اتفقوا على أن لا [يتأخرون] عن الموعد", "اتفقوا على أن لا يتأخروا عن الموعد"),
            Example("رفعوا أصواتهم حتى [يسمعون] المسؤول", "رفعوا أصواتهم حتى يسمعوا المسؤول"),
            Example("توجهوا إلى المدينة [ليشاركون] في الملتقى", "توجهوا إلى المدينة ليشاركوا في الملتقى"),
        ],
        good=[
            "الذين يقومون بالتوزيع",
            "أكدوا أنهم يعملون",
            "لا يؤدون أي رسوم",
            "لن يغفروا",
            "خطاب لترومان أمام الكونغرس",
            "إنهم ليعلمون ذلك",
            "أن تعاون الجميع",
        ],
    ),
]
