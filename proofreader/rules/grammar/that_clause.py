"""What stands before أن behind verbs of saying and thinking: «أكد الوزير بأن» for «أكد أن», «يشار أن» for «إلى أن».

What each verb takes is told by ``rules.support.that_clauses``. From أن the search goes back to the word that governs
it: past the subject and what describes it, as long as nothing on the way may take the clause itself.
"""

from collections.abc import Iterator

from proofreader.arabic import respell
from proofreader.arabic.clitics import CONJUNCTIONS, PRONOUNS, forms_of
from proofreader.arabic.late import late_re
from proofreader.arabic.word_classes import INFLECTED_PREPOSITIONS, THERE_IS
from proofreader.core import Category, Derivation, Document, Example, Finding, Fix, HasWord, Level, Lexicon, Rule, Tense
from proofreader.rules.support.governed_words import taken_by, without_pronoun
from proofreader.rules.support.grammar import respelt
from proofreader.rules.support.that_clauses import ThatClause, that_clauses
from proofreader.syntax import Text, text_of
from proofreader.syntax.phrases import BREAKS, PREPOSITIONS, has_preposition, opens_sentence

_THAT = {"أن" + pronoun: "أن" + pronoun for pronoun in ("", *PRONOUNS)}
_WITH_BA = {"ب" + form: form for form in _THAT}
_REACH = 14  # words from أن back to its verb
_SUBJECT = 4  # words of a verb and its subject
_NEGATIONS = frozenset("ما لم لا لن ولم ولا".split())
_ENDS = ".؟?!؛;:\n…"
_SHARE = 0.008  # of the occurrences of a word from which on a clause with بأن behind it may belong to it
_NAMED = late_re("[A-Za-z0-9٠-٩]")
# Nouns and adjectives that take a clause with بأن: «يقين بأن», «مقتنع بأن».
_TAKING_BA = late_re(
    "[وفبلك]*(?:ال|لل)?(?:علم|[إا]ثبات|[إا]علان|دراي|معرف|يقين|قناع|اقتناع|[أإا]يمان|ثق[ةت]|شعور|[أإا]حساس|أمل|آمال|تفاؤل|تشاؤم|وعد|وعود|تعهد|ضمان"
    "|تأكيد|تصريح|قول|اعتراف|[أإا]قرار|تنوي|تذكير|شكوك|شك|ترجيح|[أإا]نباء|معلوم|رسال|رسائل|دعو|مطالب|قرار|حكم|أحكام|وعي|[أإا]شعار"
    "|[أإا]علام|[أإا]خبار|[أإا]بلاغ|[أإا]فاد|[أإا]يحاء|تلميح|جزم|تهديد|تحذير|انتقاد|حلم|[أإا]حلام|حج[ةت]|ذريع|سعيد|سعداء|فخور|فخر|اعتزاز|مقتنع"
    "|واثق|جدير|كفيل|معترف|متهم|تهم|اتهام|متفائل|مؤمن|مذكر|منو|متعهد|معني|مزاعم|زعم|ادعاء|اعتقاد|ظن|توقع|تكهن|شائع|[أإا]شاع"
    "|انطباع|فكر|رأي|آراء|حديث|[أإا]حاديث|كلام|مقول|موافق|التزام|تسليم|[أإا]يهام|تظاهر|اكتفاء|مطمئن|اطمئنان|[أإا]قناع|نصيح|نصائح"
    "|توصي|اقتراح|مقترح|فرح|سرور|رضا|خبر|[أإا]خبار|[أإا]يما|دليل|[أإا]دل[ةت]|برهان|مخاوف|خوف|خشي|تخوف|استعداد|رغب|وصف|تقارير|جاهل"
    "|عالم|قائل|شهاد[ةت]|[أإا]لزام|أمر|[أإا]وامر|سماح|[أإا]ذن|تمسك|تشبث|[أإا]صرار|حق|يمين|قسم|تنبؤ|نبوء|تفاخر|تباهي|افتخار|[أإا]عجاب"
    "|مفاد|موقف|جهل|[أإا]دراك|تعليم|نداء|هتاف|شعار|مناد|استنتاج|تبرير|رد[هاود]?$|جواب|تفكير|تقييم|معروف|مشهور|مشتهر|متصف|موصوف|ملقب|كلم|مؤشر|معطي|اتفاق|احتمال|غرد|صرح|أفاد|أبلغ|أخبر|نصح|قضى|[أإا]جاب|تعليق)"
)
_MISTAKEN = frozenset({"على", "إلى"})  # before أن, where the verb takes none
_TWO_AT_ONCE = frozenset({"على", "إلى", "عن", "من"})  # «شدد على بأن»
# «في تصريح صحافي بأن», «في بلاغ لها بأن»: where it was said.
_IN = frozenset("في خلال ضمن عبر".split())
_REPORTERS = late_re(
    "(?:ال)?(?:مصدر|مصادر|مصدران|صحيف|صحف|وكال|موقع|مواقع|قنا[ةت]|قنوات|شهود|شاهد|مراسل|جريد|جرائد|مجل[ةت]$|إذاع|تلفزيون"
    "|وسائل|يومي[ةت]$|أسبوعي[ةت]$|بلاغ|بيان)"
)
# «من المتوقع أن», «إلا أن»: أن belongs to these.
_BEFORE_THAT = frozenset(
    """
    إلا غير سوى المتوقع الممكن المقرر المنتظر المرجح المحتمل المفترض الضروري المؤكد الواضح المفروض اللازم الواجب المرتقب
    باعتبار رغم بعد قبل دون شرط شريطة بشرط بحجة بدعوى بمجرد خشية مخافة نتيجة علما الأكيد المعلوم المعروف الملاحظ اللافت
    الطبيعي الأجدر المستحيل الصعب المهم الأهم احتمال احتمالية إمكانية فكرة كون يجب ينبغي يمكن يمكنه يمكنها عليه عليها
    عليهم له لها لهم شأنه شأنها
    """.split()
)
# «ما لفت نظره أن»: there the clause is the subject.
_BECKONED = frozenset("له لها لهم لهما لي لنا لك".split())
_NOTICED = late_re("(?:ال)?(?:نظر|أنظار|انتباه|اهتمام)")
_SPELT = {"الى": "إلى", "إلي": "إلى", "الي": "إلى", "علي": "على"}
_STEMS = {"إلى": "إلي", "على": "علي", "من": "من", "عن": "عن"}
_POINTED_OUT = frozenset(
    "تجدر تجب وجب يجب مع من تنبغي سبقت تمت بد لابد يفوتنا نود أود يمكن تمكن ويجب ومع وتجدر كما جدير جديرة يجدر".split()
)
# «على موقعها», «على هامش اللقاء»: where it was said.
_PLACES = late_re("هامش|لسان|خلفي|موقع|صفح|حساب|تويتر|فيسبوك|شبك|إثر|ضوء|هواء|قنا|شاش")
_DESCRIBING = frozenset({"مؤكدة", "مؤكدين"})  # «مؤشرات مؤكدة بأن»
_NO_VERB_AFTER = frozenset("أي أية كل غير على ما بعض".split())
_BE = forms_of("كان كانت يكون تكون بات باتت أصبح أصبحت ليس كنت".split(), CONJUNCTIONS)
_BEWARE = frozenset(forms_of("احذر أحذر نحذر".split(), CONJUNCTIONS))  # «احذر أن تقع»: of the simple verb
_HAPPENED = frozenset("تم تمت سيتم ستتم جرى جرت سيجري ستجري".split())
_ADVERBS = frozenset("سابقا لاحقا حاليا أيضا مؤخرا مجددا أخيرا سلفا مباشرة خاصة عامة".split())
_THERE = frozenset(forms_of(THERE_IS, CONJUNCTIONS))
_CLAUSES = frozenset(
    forms_of([opener + pronoun for opener in ("أن", "إن", "لأن", "بأن", "لكن") for pronoun in PRONOUNS], CONJUNCTIONS)
)


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    index = document.words_by_form
    for form in (_WITH_BA.keys() | _THAT.keys()) & document.forms:
        for at in index[form]:
            if form in _THAT and text.before(at) in _MISTAKEN and text.joined(at):
                if finding := _superfluous(text, at):
                    yield finding
                continue
            if form in _WITH_BA and text.before(at) in PREPOSITIONS and text.joined(at):
                if text.before(at) in _TWO_AT_ONCE:
                    yield respelt(text, {at: _WITH_BA[form]}, f"لا تدخل الباء على «أن» بعد «{text.before(at)}»")
                continue
            if form in _THAT and text.before(at) == "إلا" and text.joined(at):
                if finding := _except_for_to(text, at):
                    yield finding
                continue
            governing = _governing(text, at)
            if governing is None:
                continue
            if finding := _without_pronoun(text, at, governing) or _finding(text, at, governing):
                yield finding


def _superfluous(text: Text, at: int) -> Finding | None:
    """«أكد الوزير على أن», «صرح الوزير إلى أن»."""
    preposition = text.before(at)
    governing = _governing(text, at - 1)
    entry = that_clauses()[text.form(governing)] if governing is not None else None
    if governing is None or entry is None or preposition not in entry.wrong or not _is_verb_here(text, governing):
        return None
    if preposition == "إلى" and (governing < at - 2 and not _ends_subject(text, governing, at - 1)):
        return None
    if not text.joined(at - 1) or (text.form(at) == "أن" and text.node_after(at).is_verb):
        return None  # «تؤكد على أن يتم التنفيذ»
    if any(_may_take(text, place, preposition) for place in range(governing + 1, at - 1)):
        return None  # «أكد حرصه على أن», «أكد اتفاق الطرفين على أن»
    message = f"«{entry.lemma}» لا يتعدى بـ«{preposition}»، فتقع بعده «أن» بلا «{preposition}»"
    return respelt(text, {at - 1: ""}, message)


def _except_for_to(text: Text, at: int) -> Finding | None:
    """«مشيرا إلا أن», for «إلى أن»."""
    governing = _governing_except(text, at)
    if governing is None or text.before(governing) in _NEGATIONS or not _is_verb_here(text, governing):
        return None
    entry = that_clauses()[text.form(governing)]
    if entry.preposition != "إلى" or _has_own_preposition(text, governing, at - 1, entry):
        return None
    if governing < at - 2 and not _ends_subject(text, governing, at - 1):
        return None
    return respelt(text, {at - 1: "إلى"}, f"«{entry.lemma}» يتعدى بـ«إلى»: «إلى {text.form(at)}»")


def _governing_except(text: Text, at: int) -> int | None:
    """The word of the table before «إلا», where nothing but its subject stands between."""
    for back in range(at - 2, max(-1, at - 2 - _SUBJECT), -1):
        if not text.joined(back + 1):
            return None
        if text.form(back) in that_clauses():
            return back
        if not text.node(back).has_nominals or text.form(back) in PREPOSITIONS or text.form(back) in BREAKS:
            return None
    return None


def _may_take(text: Text, at: int, preposition: str) -> bool:
    form, node = text.form(at), text.node(at)
    if node.has_article and node.describes:
        return False
    if node.may_be_masdar or any(preposition in (each.right, *each.also) for each in taken_by(without_pronoun(form))):
        return True
    return text.lexicon.pair(form, preposition) > _SHARE * text.lexicon.count(form)


def _without_pronoun(text: Text, at: int, governing: int) -> Finding | None:
    """«أضاف أن تم», for «أنه تم»: there أن is the one before a noun, for which the pronoun stands."""
    verb = text.after(at)
    if text.form(at) != "أن" or verb not in _HAPPENED or not text.joined(at + 1) or text.gap(at) is None:
        return None
    entry = that_clauses()[text.form(governing)]
    before = text.before(at)
    is_near = governing == at - 1 or (before == entry.preposition and governing == at - 2)
    if not is_near and (before in PREPOSITIONS or not _ends_subject(text, governing, at)):
        return None
    if not _is_verb_here(text, governing) or text.before(governing) in _BE:
        return None
    new = "إنه" if entry.preposition == "إن" else "أنه"
    return respelt(text, {at: new}, f"«أن» قبل «{verb}» هي المشددة، واسمها ضمير الشأن: «{new} {verb}»")


def _governing(text: Text, at: int) -> int | None:
    """The index of the word of the table that governs the clause beginning at ``at``; None where that is in doubt."""
    table, with_ba = that_clauses(), text.form(at) in _WITH_BA
    for back in range(at - 1, max(-1, at - 1 - _REACH), -1):
        gap = text.gap(back + 1)
        if gap is None or any(mark in gap for mark in _ENDS):
            return None
        form = text.form(back)
        if form in table:
            return back
        if form in INFLECTED_PREPOSITIONS:
            continue
        node = text.node(back)
        if (
            form in BREAKS
            or form in _CLAUSES
            or form in _THERE
            or node.is_verb
            or (node.has_third and not node.has_nominals)
        ):
            return None
        if node.tanwin and node.tanwin.derivation is Derivation.ACTIVE_PARTICIPLE and form not in _ADVERBS:
            return None  # «سائلا المولى أن»
        if with_ba and _takes_ba(text, back):
            return None
    return None


def _takes_ba(text: Text, at: int) -> bool:
    """Whether a clause with بأن behind the word may belong to it."""
    form = text.form(at)
    if text.joined(at) and (text.form(at - 1) in _IN or text.form(at - 1).startswith("وكال")):
        return False  # «وكالة الأنباء»
    if _TAKING_BA.match(form):
        return True
    if text.node(at).describes:
        return False  # «صحيفة محلية بأنها»
    pairs = sum(text.lexicon.pair(form, "بأن" + pronoun) for pronoun in ("", "ه", "ها"))
    return pairs > _SHARE * text.lexicon.count(form)


def _finding(text: Text, at: int, governing: int) -> Finding | None:
    entry, form = that_clauses()[text.form(governing)], text.form(at)
    with_ba = form in _WITH_BA
    if ("ب" if with_ba else "أن") not in entry.wrong or _has_own_preposition(text, governing, at, entry):
        return None
    if text.form(governing) in _BEWARE:
        return None
    if text.before(governing) in _BE or not _is_verb_here(text, governing):
        return None
    if form == "بأن" and text.node_after(at).is_verb and Tense.PERFECT in text.node_after(at).tenses:
        return None  # «أضاف قولا ثالثا بأن قال»
    if entry.reporter and not any(_REPORTERS.match(text.form(place)) for place in (governing + 1, governing + 2)):
        return None
    if entry.lemma == "اعتبر" and form != "بأن" and at > governing + 2 and not text.node_after(at).has_verbs:
        return None  # «اعتبر مراقبون هذا الأسلوب بأنه محاولة»: rather «اعتبروه محاولة»
    if not with_ba and not _ends_subject(text, governing, at):
        return None
    that = _WITH_BA.get(form, form)
    if entry.preposition == "إن":
        new = "إن" + that[2:]
        message = f"تلي «{entry.lemma}» «إن» المكسورة لا «بأن»"
    elif entry.preposition:
        new = f"{entry.preposition} {that}"
        message = f"«{entry.lemma}» يتعدى بـ«{entry.preposition}»: «{new}»"
    else:
        new = that
        message = f"«{entry.lemma}» يتعدى بنفسه، فتقع بعده «أن» لا «بأن»"
    word = text.word(at)
    fix = Fix.replace(word.start, word.end, new if " " in new else respell(word.text, new), Level.LIKELY)
    return Finding(word.span, (fix,), message)


def _is_verb_here(text: Text, at: int) -> bool:
    """Whether the word is the verb, or the participle that stands for it, and not a noun or adjective spelt alike:
    «كشف», «ذكر», «تقارير غير مؤكدة»."""
    form, before, node = text.form(at), text.before(at), text.node(at)
    if form == "الإشارة":
        return before in _POINTED_OUT
    if before == "غير" or (before == "ما" and text.before(at - 1) == "على"):
        return False  # «على ما يبدو»
    if form in _DESCRIBING:
        return not _TAKING_BA.match(before)
    if not node.has_verbs or not node.has_nominals:
        return True
    if before in PREPOSITIONS or before in _NO_VERB_AFTER:
        return False
    return opens_sentence(text, at) or form[0] in "وف" or not text.node_before(at).has_nominals


def _has_own_preposition(text: Text, governing: int, at: int, entry: ThatClause) -> bool:
    """Whether the preposition of the verb, or عن and إلى of what was told, stands between already."""
    own = ("عن", "على") if entry.preposition in ("", "إن") else (entry.preposition,)
    stems = tuple(_STEMS[each] for each in own)
    for place in range(governing + 1, at):
        form = text.form(place)
        if form.startswith(("نفس", "ذلك")):
            return True  # «يظهر نفسه بأنه متفتح», «كشفت ذلك كتب التاريخ بأن»
        if entry.preposition == "إلى" and form in _BECKONED:
            return True  # «أشار له بيده أن يتوقف»
        if _NOTICED.match(form):
            return True  # «ما لفت نظره أن»
        if entry.lemma == "توصل" and (has_preposition(text.node(place)) or form in ("به", "بها")):
            return True  # «توصل بنسخة منه», «أكدت في بلاغ توصلت به الجريدة أن»
        if form in INFLECTED_PREPOSITIONS and form.startswith((*stems, "علي")):
            return True  # «أشار إليه», «أشار عليه»
        if _SPELT.get(form, form) in own and not _PLACES.match(text.form(place + 1)):
            return True
    return False


def _ends_subject(text: Text, governing: int, at: int) -> bool:
    """Whether the word before أن may end the subject of the verb or what stands in brackets behind it."""
    if at == governing + 1:
        return True
    last, node = text.form(at - 1), text.node(at - 1)
    if text.gap(at) != " " or text.form(at - 2) in _IN:
        return True  # «أشارت "لوموند"، أنه», «أشار في بلاغ أنه»
    if last in PREPOSITIONS or last in BREAKS or last in _BEFORE_THAT:
        return False
    return node.has_article or node.has_pronoun or node.may_be_name or last in INFLECTED_PREPOSITIONS


RULE = Rule(
    id="preposition-before-anna",
    category=Category.USAGE,
    summary="حرف قبل «أن» لا يتعدى به الفعل",
    rationale=(
        "أفعال القول والرأي تتعدى بنفسها فتقع بعدها «أن» لا «بأن»: أكد أن، رأى أن، أضاف أن؛ ومنها ما يتعدى بحرف لا "
        "يُحذف ولا يُبدل: أشار إلى أن، شدد على أن. ويبقى «بأن» بعد أفاد وأخبر وأقر واعترف وعلم وآمن ووعد ونحوها."
    ),
    reference="أحمد مختار عمر، معجم الصواب اللغوي",
    check=check,
    condition=HasWord(frozenset((*_WITH_BA, *_THAT))),
    bad=[
        Example("كشف رئيس النادي [بأنه] سيغادر", "كشف رئيس النادي أنه سيغادر"),
        Example(
            "أكدت مصادر مطلعة من داخل المجلس [بأن] الدورة تأجلت", "أكدت مصادر مطلعة من داخل المجلس أن الدورة تأجلت"
        ),
        Example("أجاب المدرب موضحا [بأن] الفريق جاهز", "أجاب المدرب موضحا أن الفريق جاهز"),
        Example("هذا يعني [بأن] الأشغال تأخرت", "هذا يعني أن الأشغال تأخرت"),
        Example("ذكرت صحيفة محلية [بأنها] حصلت على الوثيقة", "ذكرت صحيفة محلية أنها حصلت على الوثيقة"),
        Example("قال السكان [بأنهم] ينتظرون", "قال السكان إنهم ينتظرون"),
        Example("رد الوزير مشيرا [بأنه] سيستقيل", "رد الوزير مشيرا إلى أنه سيستقيل"),
        Example("والجدير بالذكر [بأن] المعرض مجاني", "والجدير بالذكر أن المعرض مجاني"),
        Example("أشار التقرير [أن] النسبة تراجعت", "أشار التقرير إلى أن النسبة تراجعت"),
        Example("أصدر بلاغا أشار فيه [أن] الدورة تأجلت", "أصدر بلاغا أشار فيه إلى أن الدورة تأجلت"),
        Example("تجدر الإشارة [أنه] سيحضر", "تجدر الإشارة إلى أنه سيحضر"),
        Example('أشارت اليومية الفرنسية "لوموند"، [أنه] سيسافر', 'أشارت اليومية الفرنسية "لوموند"، إلى أنه سيسافر'),
        Example("شدد المدير [أن] الباب مفتوح", "شدد المدير على أن الباب مفتوح"),
        Example("أكد الوزير [على] أن الموعد قريب", "أكد الوزير أن الموعد قريب"),
        Example("رد الناطق مؤكدا [على] أنه سيحضر", "رد الناطق مؤكدا أنه سيحضر"),
        Example("وأوضح المتدخل [على] أن الوضع صعب", "وأوضح المتدخل أن الوضع صعب"),
        Example("وأضاف المصدر [أن] تم حجز الشاحنة", "وأضاف المصدر أنه تم حجز الشاحنة"),
        Example("صرح الناطق الرسمي [إلى] أن المفاوضات ستستأنف", "صرح الناطق الرسمي أن المفاوضات ستستأنف"),
        Example("وأضاف [إلى] أنه سيعود غدا", "وأضاف أنه سيعود غدا"),
        Example("شدد المدير على [بأن] الحوار هو الحل", "شدد المدير على أن الحوار هو الحل"),
        Example("ذكر بلاغ للوزارة [بأن] الأشغال بدأت", "ذكر بلاغ للوزارة أن الأشغال بدأت"),
        Example("ناشد السكان وزارة الصحة [بأن] تتدخل", "ناشد السكان وزارة الصحة أن تتدخل"),
        Example("تحدث المدير مشيرا [إلا] أن الباب مفتوح", "تحدث المدير مشيرا إلى أن الباب مفتوح"),
        Example("وأشار الوزير [إلا] أنه سيحضر", "وأشار الوزير إلى أنه سيحضر"),
        Example("أكد الوالي [أن] سيتم توزيع الجوائز", "أكد الوالي أنه سيتم توزيع الجوائز"),
    ],
    good=[
        "صرح المدير بأن الخط جاهز",
        "أوضح المدير الإشارة إلى أن الخط جاهز",
        "أعلن الوزير انتظار المعنيين إلى أن تفتح الطريق",
        "أكدت المندوبية في بلاغ توصلت به الجريدة أن السجين بخير",
        "أعلن المدير توصل اللجنة إلى أن الخلل تقني",
        "أكد المدرب حرصه على أن يفوز الفريق",
        "أكد اتفاق الطرفين على أن الموعد قريب",
        "أكد المصدر، بعد أن تم حجز الشاحنة، أن البحث مستمر",
        "شدد الوزير على أن الموعد قريب",
        "أشار له بيده أن يتوقف",
        "أشار الوزير إلى التأخر إلا أنه نفى المسؤولية",
        "نبه المدير العمال، إلا أنهم استمروا",
        "تؤكد التعليمات على أن يتم التنفيذ بسرعة",
        "طلب التنظيم التوقف إلى أن تم حجز الشاحنة",
        "أعلن القرار منذ أن تم التعيين",
        "أفاد البلاغ بأن الأشغال انتهت",
        "أكد أن القرار صائب",
        "اعترف بأنه أخطأ",
        "ذكر بأن الموعد قريب",
        "أكد المدرب ثقته بأن الفريق سيفوز",
        "أعلن الوزير استعداده بأن يستقيل",
        "كشف التحقيق المعلومات القائلة بأنه سافر",
        "أكد أنه مقتنع بأن الفريق سيفوز",
        "أضاف إلى ما سبق بأن قال كلمة طيبة",
        "لفت نظره أن الباب مفتوح",
        "أشار عليه محاميه أن يلتزم الصمت",
        "أشار التقرير إلى أن النسبة تراجعت",
        "أتمنى لكم أخلص التهاني سائلا المولى أن يحفظكم",
        "لفت الأداء الأنظار وتوقع الجميع أن يفوز",
        "كان لافتا أن الجميع حضر",
        "أشار المدير إلى التأخر معتبرا أن السبب هو المطر",
        "تفيد تقارير غير مؤكدة بأنه سافر",
        "ظهرت الإشارة، بأن المتسابق وصل",
        'قال المدير: "هناك اتفاق بأن تبقى الجلسة سرية"',
    ],
)
