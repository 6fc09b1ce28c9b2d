"""أن in the place of إن, or the other way round: «قال الوزير أن» for «قال الوزير إن»."""

from collections.abc import Callable, Iterator

from proofreader.arabic import respell
from proofreader.arabic.clitics import CONJUNCTIONS, forms_of, without_conjunction
from proofreader.arabic.late import late_regex
from proofreader.arabic.word_classes import GOVERNING_THE_GENITIVE, RELATIVES, SPELT_LETTERS
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Tense, Words
from proofreader.rules.support.conditions import has_word
from proofreader.spelling.governor import BEFORE_INNA, reports, says
from proofreader.spelling.inna import PARTICLES
from proofreader.spelling.particles import Odds, odds_of_other
from proofreader.syntax import node_of

# With their hamza written → the other one. Without it the speller chooses between the two.
_OTHER = {form: other for anna, inna in PARTICLES.values() for form, other in ((anna, inna), (inna, anna))}
_LEAST = 3.0  # log-odds from which a choice is likely
_LEAST_BEFORE_VERB = -5.0  # for the إن before a verb, which may open a condition
_VOWELS = late_regex("[\u064b-\u0652]")
_SHADDA = "\u0651"
_OPENING = ':"«“”(»'
# A mark that closes a quotation → those that open it.
_CLOSING = {"»": "«", '"': '"', "”": "“”"}
_NAME = 3  # words of a name in quotation marks
_MEDIA = frozenset("صحيفة جريدة مجلة وكالة قناة شبكة شركة منظمة جمعية موقع يومية أسبوعية حركة".split())
_ANSWERS = frozenset("أجل لا نعم بلى كلا طبعا".split())
_PERCEIVED = frozenset("حلمت علمت ظننت رأيت وجدت أدركت عرفت سمعت اكتشفت شعرت اعتقدت تمنيت لاحظت".split())
_CONTAINING = frozenset("جاء جاءت ورد وردت يأتي تأتي اتضح تبين".split())
_MEANING = frozenset("معناه مفاده مضمونه فحواه خلاصته ملخصه مؤداه معناها مفادها مضمونها فحواها خلاصتها".split())
_NEAR, _FAR, _FAR_BACK = 8, 60, 12  # words
_HATTA = frozenset({"حتى", "وحتى"})
_REVEALING = frozenset("كشف كشفت بين بينت ذكر ذكرت سجل سجلت لاحظ لاحظت رأى رأت علم علمت".split())
_NO_VERBS = frozenset("عدد حجم سعر جزء قسم حزب ثلث ربع نصف".split())  # as good as never after the إن of a condition
_NEEDED = frozenset(
    forms_of("يجب ينبغي يمكن يتعين يستحسن يلزم يستحيل يصعب يسهل يمكنه يمكنها يمكنهم يمكننا".split(), CONJUNCTIONS)
)
_CONDITIONAL = frozenset("لم لا شاء صح جاز".split())  # what stands after the إن of a condition, besides verbs


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    words, by_form = document.words, document.words_by_form
    for form in _OTHER.keys() & document.forms:
        for at in by_form[form]:
            if verb := _verb_of_named_speaker(words, at, says if "أ" in form else _reports_otherwise):
                word, right = words[at], _OTHER[form]
                fix = Fix.replace(word.start, word.end, right, Level.LIKELY)
                yield Finding(word.span, (fix,), f"بعد «{verb}» تأتي «{right}»")
                continue
            if _is_something_else(words, at, lexicon):
                continue
            if (
                reason := _impersonal(words, at, lexicon)
                or _opener(words, at, lexicon)
                or _first_verb(words, at, lexicon)
            ):
                word, right = words[at], _OTHER[form]
                fix = Fix.replace(word.start, word.end, respell(word.text, right), Level.LIKELY)
                yield Finding(word.span, (fix,), f"بعد «{reason}» تأتي «{right}»")
                continue
            if "إ" in form and at and words.bares[at - 1] in _HATTA:
                continue  # «حتى إن»
            decided, wants_inna = odds_of_other(words, at, _LEAST), "إ" not in form
            if decided is None or decided.reason is None:
                continue
            word = words[at]
            if document.text[word.end : word.end + 1].isdigit():
                continue  # the strain «إتش5 إن2»
            # Who writes vowel marks has chosen the particle; «أنّ» says no more than «أن».
            is_chosen = _VOWELS.search(word.text) and _SHADDA not in word.text
            if is_chosen or _may_govern_verb(words, at, decided, lexicon):
                continue
            if wants_inna and (_has_own_governor(words, at, lexicon) or _tells_content(words, at)):
                continue
            if not wants_inna and (_says_before(words, at) or (form[0] == "و" and not words.is_adjacent(at))):
                continue  # «…، وإن هذا الاقتراح»: another sentence
            if _is_quoted_from(document, at, decided.reason.word):
                continue
            right = _OTHER[form]
            fix = Fix.replace(word.start, word.end, respell(word.text, right), Level.LIKELY)
            yield Finding(word.span, (fix,), f"بعد «{decided.reason.word}» تأتي «{right}»")


def _verb_of_named_speaker(words: Words, at: int, is_governor: Callable[[Words, int], bool]) -> str:
    """The verb, of those that ``is_governor`` knows, whose subject stands in quotation marks right before the particle,
    else ""."""
    gap = words.gap(at) or ""
    if gap[:1] not in _CLOSING or gap[1:] != " " or words.bares[at][0] in "وف":
        return ""
    for back in range(at - 1, max(0, at - 1 - _NAME), -1):
        opening = words.gap(back) or ""
        if opening and opening[-1] in _CLOSING[gap[0]]:
            return words.bares[back - 1] if opening[:-1] == " " and _governs(words, back - 1, is_governor) else ""
        if opening != " ":
            return ""
    return ""


def _impersonal(words: Words, at: int, lexicon: Lexicon) -> str:
    """The impersonal verb right before إن and an imperfect: «يجب إن تعود»; else ""."""
    if words.bares[at] != "إن" or not at or not words.is_adjacent(at) or words.bares[at - 1] not in _NEEDED:
        return ""
    return "" if _is_condition(words, at, lexicon) else words.bares[at - 1]


def _is_condition(words: Words, at: int, lexicon: Lexicon) -> bool:
    """Whether no imperfect follows, or a past may, or the clause with أن: «يمكن إن تعذر ذلك أن نؤجل»."""
    following = _following(words, at)
    verbs = [reading for reading in node_of(following, lexicon).verbs if not reading.proclitics] if following else []
    if not any(reading.tense is Tense.IMPERFECT for reading in verbs):
        return True
    for place in range(at + 2, min(len(words), at + _NEAR)):
        if not words.is_adjacent(place) and (words.gap(place) or ".").strip() not in ("", "،"):
            break
        if words.bares[place] == "أن":
            return True
    if not any(reading.tense is Tense.PERFECT and not reading.pronoun for reading in verbs):
        return False
    # «يجب إن تعود اللجنة»: the past would be «عادت».
    subject = _following(words, at + 1)
    return following[0] != "ت" or not subject.endswith("ة")


def _opener(words: Words, at: int, lexicon: Lexicon) -> str:
    """«حتى» before a clause with أن, which it opens: «حتى أن السكان غادروا»; else ""."""
    form = words.bares[at]
    if form[0] != "أ" or not at or not words.is_adjacent(at) or words.bares[at - 1] not in _HATTA:
        return ""
    if any(words.bares[back] in _OTHER for back in range(max(0, at - _FAR_BACK), at)):
        return ""  # «أكد أن …، وحتى أن …»
    if at > 1 and words.bares[at - 2] == "أو":
        return ""
    following = _following(words, at)
    if not following or (_is_alone(form) and lexicon.readings(following) and node_of(following, lexicon).has_verbs):
        return ""
    return words.bares[at - 1]


def _first_verb(words: Words, at: int, lexicon: Lexicon) -> str:
    """The verb that opens the sentence and reports, though it is another word elsewhere, a short way before إن with its
    subject alone between: «كشف تقرير المجلس إن»; else ""."""
    form = words.bares[at]
    if form[0] != "إ" or not words.is_adjacent(at):
        return ""
    if words.bares[at - 1] in BEFORE_INNA or words.bares[at - 1] in _HATTA:
        return ""  # «ذكر التقرير … إذ إن»: it governs the particle, not the verb
    start = at - 1
    while start > max(0, at - _NEAR) and (words.gap(start) or ".").isspace():
        start -= 1
    gap, verb = words.gap(start), words.bares[start]
    if without_conjunction(verb) not in _REVEALING or start == at - 1:
        return ""
    if gap is not None and not any(mark in gap for mark in ".؟!"):
        return ""
    for back in range(start + 1, at):
        word = words.bares[back]
        if word in _OTHER or word in RELATIVES or says(words, back) or reports(words, back):
            return ""
        if node_of(word, lexicon).is_verb:
            return ""
    following = _following(words, at)
    if not following or (_is_alone(form) and node_of(following, lexicon).has_verbs) or following in _CONDITIONAL:
        return ""
    return verb


def _reports_otherwise(words: Words, at: int) -> bool:
    """Whether the word is a verb that reports, and no form of قال."""
    return reports(words, at) and not says(words, at)


def _governs(words: Words, at: int, is_governor: Callable[[Words, int], bool]) -> bool:
    """Whether the word, or the one before a noun such as «صحيفة», is such a verb."""
    return is_governor(words, at) or (words.bares[at] in _MEDIA and at > 0 and is_governor(words, at - 1))


def _is_something_else(words: Words, at: int, lexicon: Lexicon) -> bool:
    """Whether both may be right or neither is meant, whatever the odds: letters that spell a foreign name (سي إن إن),
    the beginning of a quotation, whose governor may stand anywhere, the أن of a subjunctive."""
    gap = words.gap(at)
    if gap is None or (not gap.isspace() and ":" not in gap and any(mark in gap for mark in _OPENING)):
        return True
    if at and gap.isspace() and words.bares[at - 1] in SPELT_LETTERS:
        return True
    if at > 1 and words.bares[at - 1] == "في" and words.bares[at - 2] in SPELT_LETTERS:
        return True  # «تي في إن»
    if (words.gap(at + 1) or "").startswith(".") and not (words.gap(at + 1) or " .").endswith((" ", "\n")):
        return True  # «إن.إكس.بي»
    if (at and ("،" in gap and words.bares[at - 1] in _ANSWERS)) or any(mark in gap for mark in "-–—"):
        return True  # «أجل، إن …»; «مشروع جديد - إنه اعتراف»
    if at and words.bares[at - 1] == "أم":
        return True  # «أم إن الأمر …»
    following = _following(words, at)
    if following in SPELT_LETTERS:
        return True
    if not following or not _is_alone(words.bares[at]):
        return False
    if following in _CONDITIONAL:
        return True
    node = node_of(following, lexicon)
    if "إ" in words.bares[at] or node.has_nominals or node.is_particle:  # most words
        return False
    readings = lexicon.readings(following)
    return bool(readings) and all(reading.is_verb for reading in readings)


def _says_before(words: Words, at: int) -> bool:
    """Whether a form of قال stands before and no other verb that reports behind it: «لم تقل من قبل إنها»."""
    reported = False
    for back in range(at - 1, max(-1, at - _NEAR), -1):
        gap = words.gap(back + 1)
        if gap is None or any(mark in gap for mark in ".؟!:"):
            return False
        if says(words, back):
            return not reported or back >= at - 2  # «قال فيرون إن», the name of whom seems ف + يرون
        reported |= reports(words, back)
    return False


def _tells_content(words: Words, at: int) -> bool:
    """Whether «جاء فيه», «ورد في البيان» stands before, whose subject the clause with أن is, or «ما معناه»."""
    return (at > 0 and without_conjunction(words.bares[at - 1]) in _MEANING) or any(
        without_conjunction(words.bares[back]) in _CONTAINING and all(map(words.is_adjacent, range(back + 1, at + 1)))
        for back in range(max(0, at - 3), at)
    )


def _is_quoted_from(document: Document, at: int, governor: str) -> bool:
    """Whether the particle stands in a quotation that began behind what seems to govern it: «قال "لا، إنه"»."""
    words = document.words
    if not document.is_quoted(words[at].span):
        return False
    for back in range(at - 1, max(-1, at - _FAR), -1):
        if words.bares[back] == governor:
            return not document.is_quoted(words[back].span)
    return False


def _may_govern_verb(words: Words, at: int, decided: Odds, lexicon: Lexicon) -> bool:
    """Whether it may be the أن of the subjunctive or the إن of a condition, as far as the odds leave that open."""
    form, following = words.bares[at], _following(words, at)
    if not following or not _is_alone(form):
        return False
    verbs = [reading for reading in lexicon.readings(following) if reading.is_verb]
    if not verbs or (following in _NO_VERBS and "إ" in form):
        return False  # «أكدت الوزيرة إن عدد»
    # «من المتوقع إن يكون», «بعد إن نجح»: nothing but أن can stand there.
    if decided.value <= _LEAST_BEFORE_VERB and "إ" in form:
        is_imperfect = all(reading.tense is Tense.IMPERFECT for reading in verbs)
        previous = words.bares[at - 1] if at else ""
        return not (
            without_conjunction(previous) in GOVERNING_THE_GENITIVE or (is_imperfect and following[0] in "يتنأس")
        )
    has_governor = decided.reason is not None and decided.reason.kind == "governor"
    # Nouns that could be verbs too (عدد, حكم) are nouns after أن that a verb governs; a word that could be an imperfect
    # is one (تكون), but where no subjunctive can stand (أغلبهم). After إن any verb may be a condition: «إن كان».
    return (
        "إ" in form
        or not has_governor
        or (
            not decided.is_sure
            and not _is_elative(words, at + 1)
            and any(verb.tense is Tense.IMPERFECT for verb in verbs)
        )
    )


def _has_own_governor(words: Words, at: int, lexicon: Lexicon) -> bool:
    """Whether the speaker's own verb stands right before the particle: «قال: أستطيع أن أؤكد لكم أن …»."""
    for back in range(at - 1, max(-1, at - 3), -1):
        if not words.is_adjacent(back + 1):
            return False
        form = words.bares[back]
        if form in _PERCEIVED:
            return True
        if form[0] in "أن" and not form.endswith(("قول", "قولها")):
            verbs = [reading for reading in lexicon.readings(form) if reading.is_verb]
            if verbs and all(verb.person == 1 and verb.tense is Tense.IMPERFECT for verb in verbs):
                return True
    return False


def _is_elative(words: Words, at: int) -> bool:
    """Whether the word is «أكثر», «أقل» and the like before «من», and no verb of the first person."""
    return words.bares[at][0] == "أ" and _following(words, at) == "من"


def _is_alone(form: str) -> bool:
    """Whether the particle has no pronoun, with which it can't govern a verb."""
    return len(form.lstrip("وف")) <= len("أن")


def _following(words: Words, at: int) -> str:
    """The next word, if only space stands between; else ""."""
    return words.bares[at + 1] if at + 1 < len(words) and words.is_adjacent(at + 1) else ""


RULE = Rule(
    id="inna-or-anna",
    category=Category.GRAMMAR,
    summary="«أن» في موضع «إن»، أو العكس",
    rationale=(
        "تُكسر همزة «إن» بعد القول لأن ما بعدها جملة محكية: قال إن، يقول إنه، وفي أول الكلام وبعد ما تبدأ به الجملة: "
        "حيث إن، إذ إن، بل إن، ثم إن، اللهم إن، فإن؛ وتُفتح حيث يُؤوَّل ما بعدها بمصدر: أكد أن، أعلن أن، بما أن، مهما "
        "طال الفاصل: «أوضح البلاغ، الصادر أمس، أن…»."
    ),
    reference="ألفية ابن مالك، إنّ وأخواتها: «فاكسر في الابتدا … أو حُكيت بالقول»؛ شرح ابن عقيل",
    check=check,
    condition=has_word(_OTHER),
    bad=[
        Example("يجب [إن] تعود اللجنة إلى العمل", "يجب أن تعود اللجنة إلى العمل"),
        Example("ذكرت صحيفة «لوموند» [إن] الرئيس سيزور المنطقة", "ذكرت صحيفة «لوموند» أن الرئيس سيزور المنطقة"),
        Example("قال الوزير [أن] المشروع جاهز", "قال الوزير إن المشروع جاهز"),
        Example("وقال [أن] أكثر من مئة شخص حضروا", "وقال إن أكثر من مئة شخص حضروا"),
        Example("وقالت [أنها] ستسافر غدا", "وقالت إنها ستسافر غدا"),
        Example("وقالت «نعيمة» [أنها] ستسافر", "وقالت «نعيمة» إنها ستسافر"),
        Example("كما أكد [إن] المشروع جاهز", "كما أكد أن المشروع جاهز"),
        Example(
            "أوضح البيان، الصادر عن النقابة مساء أمس، [إن] الإضراب سيستمر",
            "أوضح البيان، الصادر عن النقابة مساء أمس، أن الإضراب سيستمر",
        ),
        Example("ألغيت الرحلة حيث [أن] العاصفة قوية", "ألغيت الرحلة حيث إن العاصفة قوية"),
        Example("تأخرت القافلة إذ [أن] أغلب الطرق مقطوعة", "تأخرت القافلة إذ إن أغلب الطرق مقطوعة"),
        Example("لم يكتف بالنقد بل [أنه] هدد بالاستقالة", "لم يكتف بالنقد بل إنه هدد بالاستقالة"),
        Example("من المنتظر [إن] يصل الوفد غدا", "من المنتظر أن يصل الوفد غدا"),
        Example("غادر الفريق بعد [إن] خسر المباراة", "غادر الفريق بعد أن خسر المباراة"),
        Example("اللهم [أن] هذا منكر", "اللهم إن هذا منكر"),
        Example("اشتد الحر حتى [أن] السكان ناموا على السطوح", "اشتد الحر حتى إن السكان ناموا على السطوح"),
        Example("كشف تقرير المجلس [إن] الدين ارتفع", "كشف تقرير المجلس أن الدين ارتفع"),
        Example("غلا السعر، [فأن] الطلب كثير", "غلا السعر، فإن الطلب كثير"),
        Example("قال المدير إن المعمل سيفتح [وأنه] سيشغل الشباب", "قال المدير إن المعمل سيفتح وإنه سيشغل الشباب"),
    ],
    good=[
        "قالت صحيفة «لوموند» إن الرئيس سيزور المنطقة",
        "تقول «غوغل» إنها ستنشر النتائج",
        "قال الوزير إن المشروع جاهز",
        "أكد الوزير أن المشروع جاهز",
        "أعلنت المنظمة عن بؤرة لسلالة (إتش5 إن1) بالمزرعة",
        "قال المدير: أعلم أن الأمر صعب",
        "قال بعد أن وصل",
        "إن المشروع جاهز",
        "قال إن الوزارة أكدت وصول القطار وأنه سيتأخر",
        "أكد أن الأسعار ستنخفض، ثم أن الأجور سترتفع",
        "قال إنه يريد أن تنجح المبادرة وأن تستمر",
        "قال إن شهودا من القرية أبلغوها أن الجسر انهار",
        "قال ما هو أقسى حين قرر مساء الأحد أن كل شركة ستغلق",
        "سنعود إن كان الجو صحوا",
        "يمكن إن تعذر ذلك أن نؤجل الموعد",
        "يلزم إن نجح أن يسافر",
        "يمكن إن تأخر القطار تأجيل اللقاء",
        "يجب إن تطلب الأمر ذلك أن نعود",
        "لا أعرف إن كان قد وصل، وسأخبره إن وصل",
        "هنؤوا أنفسهم أن رحل الحكم",
        "استقر السعر، وإن كان قريبا من أعلى مستوى، حسب ما ذكر التجار",
        "قال الخبير، الذي أكد أن الخطر قائم، إنه متفائل",
        "شاهد قناة سي إن إن",
        "قال المدرب، «أستطيع أن أؤكد لكم أن السبب واضح»",
        "غير أن السكان رفضوا، إلا أن المجلس وافق",
        "أجل، إن الأمر صعب",
        "انتظر حتى أن نام الجميع",
        "تتسع الشاشة حتى إن الحواف تكاد لا ترى",
        "كشف الطبيب على المريض إن طلب ذلك",
        "ذكر التقرير إذ إن الدين ارتفع",
        "كشف المدرب خطته بل إنه دافع عنها",
        "سجل اللاعب هدفا ثم إن الحكم ألغاه",
        "بين الخبير خطأه حتى إن الحضور صفقوا",
        "علم الجميع بالخبر حيث إن الصحف نشرته",
        "لم تقل من قبل إنها ستعتزل",
        "قال إن كلام خصمه الذي جاء فيه أن النتيجة معروفة مرفوض",
        'أضاف المدرب "لا، إنه ليس ثأرا"',
        'قال المدير "لاحظنا أن العدد ارتفع"',
        "عملت في محطة تي في إن ثم في شركة إن.إكس.بي للرقائق",
    ],
)
