"""An adjective that does not agree with its noun in gender or number: «الأرض السلالي» for «الأرض السلالية»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import ARTICLE
from proofreader.arabic.late import late_re
from proofreader.arabic.word_classes import INFLECTED_PREPOSITIONS, TITLES
from proofreader.core import Category, Derivation, Document, Example, Finding, Gender, Lexicon, Number, Rule
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.grammar import GENDERS, respelt
from proofreader.syntax import Node, Text, agrees, node_of, text_of
from proofreader.syntax.agreement import ANYTHING, FEMININE, MASCULINE, Agreement, asked_of
from proofreader.syntax.describing import affinity, describes, describes_often, other_gender
from proofreader.syntax.numerals import DEFINITE_UNITS, MULTIPLIER_FORMS, ORDINALS, UNITS
from proofreader.syntax.outline import ADJECTIVE, HasCandidate, candidates
from proofreader.syntax.phrases import (
    PREPOSITIONS,
    before_preposition,
    has_preposition,
    is_cut_off,
    is_governed,
    nouns_before,
)
from proofreader.syntax.verbs import opens_clause, third_singular

_M, _F = Gender.MASCULINE, Gender.FEMININE
_S, _D, _P = Number.SINGULAR, Number.DUAL, Number.PLURAL
_NOMINATIVE = ("ان", "ون")
_NEVER_ANNEXED = frozenset({Derivation.ADJECTIVE, Derivation.NISBA, Derivation.INTENSIVE})
_OFTEN = 12
# An adjective belongs to its neighbour rather than to a noun farther back where one in so many stands with it.
_SHARE = 400
_LIGHT = frozenset(
    """
    وجود اصطدام
    نهاية بداية مطلع منتصف وسط أواخر أوائل ضرورة أهمية خلال حدوث وقوع وضع منع رفع وقف طرح بدء حجب دعم فتح غلق خفض
    """.split()
)
_MASDAR = late_re("ت..ي.|إ..ا.|است..ا.|ا.ت.ا.|ان..ا.")
_MANNER = frozenset("بشكل بصورة بطريقة بأسلوب".split())  # an adverb, whatever stands before it: «بشكل كبير»
_TIME_ADJECTIVES = frozenset("الماضي الحالي المقبل الجاري القادم الفائت المنصرم".split())
_NO_HEADS = frozenset(
    """
    هذا هذه ذلك تلك هؤلاء أي كل بعض جميع كلا كلتا غير مثل ذي ذو ذا ذات أما بمثابة بشأن إلى جانب بسبب نفس سائر كافة
    مجرد معظم أغلب لأنه لأنها أنه أنها إنه إنها أول ثاني آخر أحد إحدى وغيرها وغيره أكثر أكبر أقل أعلى أفضل
    """.split()
)
# «مهاجمة شرطي», «إقالة وزير», «استمالة ناخب», «تبرئة متهم»: verbal nouns that govern an object.
_TRANSITIVE_MASDAR = late_re("م.ا..ة|است.ا.ة|إ.ا.ة|ت..[يئ]ة")
_ALSO_NAMES = frozenset(
    """
    صالح جميل سعيد كريم رشيد حسن أمين نبيل شريف عادل سالم كامل ماجد خالد ناصر حكيم حليم عزيز لطيف فاضل طاهر
    """.split()
)
_MINE = frozenset("زوجي عمري شعوري أمي أبي ابني بنتي جدي".split())  # hardly ever adjectives
_UNITS = frozenset((*UNITS, *DEFINITE_UNITS))
_DEMONSTRATIVES = frozenset("هذا هذه هذين هاتين هؤلاء ذلك تلك".split())
_NO_PLURALS = frozenset("انفلات إثبات التفات سبات".split())  # verbal nouns that end as a plural does
_NEVER_DESCRIBED = frozenset("سمات القوي والقوي".split())  # the list of tags of an article, a slip for القوى
_PRONOUNS = ("ها", "ه", "هم", "هما", "هن")
_POSTS = frozenset("وزير وزيرة منصب مناصب وظيفة لقب مرتبة رتبة صفة مهنة دور صدد ابنة شقيقة زوجة أرملة".split())
_KANA_FORMS = frozenset("يكون تكون كان كانت كون".split())
_OPENERS = frozenset("أن إن لأن بأن وأن وإن فإن لكن ولكن".split())
# Adjectives of one form for both genders, and words that rather govern than describe.
_EITHER = frozenset(
    """
    العديد الكثير القليل المزيد عديد كثير قليل مزيد بعض حامل عاقر عانس مرضع طالق كاعب ناهز أساس رئيس عدة عديدة مثل
    غير شبه مجرد مقابل واحد واحدة آخر مطلع أولي نائب عضو مدير كاتب وزير أمين نفس ذات كافة عامة
    قاصر عسير راشد كاظم أمير محاسب وثيقة نفسية إنسانية قاضية مرجو معلقة سامي رامي ظريف
    هجين رائد حبيب مقاول سماع أبطال بار ثلاثي رضيعة ماهر بلدي
    """.split()
)


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for at in candidates(text, ADJECTIVE):
        if _is_no_adjective(text, at):
            continue
        finding = _check(text, at) if _is_candidate(text, at) else None
        if finding := finding or _by_counts(text, at):
            yield finding


def _is_no_adjective(text: Text, at: int) -> bool:
    """Whether the word rather governs what follows, or the noun before it governs the word."""
    form, noun, following = text.form(at), text.node(at - 1), text.after(at)
    if (
        noun.stem in _NO_PLURALS
        or noun.form in _NEVER_DESCRIBED
        or any(dash in (text.gap(at - 1) or "") for dash in "-–—")
    ):
        return True  # «الانفلات الأمني», «طريق فاس – الحسيمة السريع»
    if following in _DEMONSTRATIVES or (following == "أن" and form.startswith(ARTICLE)):
        return True  # «عناصر مختلف هذه الآليات», «المدة المتوقع أن يغيب فيها»
    if form.startswith(ARTICLE):
        # «القروض المتعثر سدادها», «القوانين الجاري بها العمل»
        return following in INFLECTED_PREPOSITIONS or (
            following.endswith(_PRONOUNS) and text.node_after(at).may_be_masdar
        )
    if noun.stem in _POSTS or noun.form.lstrip("وفل") in _KANA_FORMS:
        return True  # «منصب كبيرة الاقتصاديين», «لتكون معتمدة»
    # «تدمير دورية عسكرية»
    return noun.gender is _M and _is_light(noun) and form.endswith("ة") and used_as_noun(form) >= _OFTEN


def _is_candidate(text: Text, at: int) -> bool:
    adjective = text.node(at).as_adjective
    if text.form(at) in ORDINALS:
        return not text.form(at).startswith(("لل", "بال", "كال", "وبال", "ولل"))
    return adjective.describes and not adjective.has_pronoun and not (adjective.tanwin and adjective.number is _S)


def _check(text: Text, at: int) -> Finding | None:
    adjective, noun = text.node(at).as_adjective, text.node(at - 1)
    if (
        noun.form in MULTIPLIER_FORMS
        or not noun.is_noun
        or noun.has_pronoun
        or adjective.stem in _EITHER
        or (adjective.gender is _M and noun.form in TITLES)
        or noun.form in PREPOSITIONS
    ):
        return None
    if adjective.form in PREPOSITIONS:
        return None  # «رهينة داخل صيدلية»
    if noun.number is _S and adjective.number is not _S and adjective.form.endswith(_NOMINATIVE):
        return None  # «فاز بالجائزة الكاتبان», «قاد السيارة السائقون»: the subject
    definite = adjective.has_article
    if definite != noun.has_article or any(r.proclitics not in ("", "ال") for r in adjective.nominals):
        return None
    if adjective.number is not _S and any(r.proclitics.startswith("و") for r in noun.nominals):
        return None  # «التنمية والتشغيل المحليين»
    if agrees(noun, adjective) or ANYTHING in asked_of(noun) or _is_of_a_feminine(noun, text.lexicon):
        return None
    if definite and adjective.form.endswith("ي") and not _may_end_phrase(text, at, definite, wanted=0):
        return None  # «تسلم الجائزة المغربي سفيان»
    if not definite and not _may_follow(noun, adjective):
        return None
    if _describes_what_follows(text, at) or _is_first_of_two(text, at, noun):
        return None
    places = [place for place in nouns_before(text, at) if place < at - 1]
    first = places[-1] if places else at - 1
    chain = any(_may_be_described(text, place, adjective, definite) for place in places)
    if is_cut_off(text, first):
        return None
    if definite:
        places += [place for place in before_preposition(text, first) if text.node(place).nominals]
    right = _right(text, noun, adjective)
    if right is None or right == adjective.form:
        return None
    if adjective.form in _MINE:
        return None
    if not _is_always_so(text, at, right, chain) and any(
        _may_be_described(text, place, adjective, definite) for place in places
    ):
        return None
    if any(r.human for r in adjective.nominals) and (_people_before(text, at) or _verb_before(text, at)):
        return None
    if not _is_sure(text, at, right, places):
        return None
    what = _described(noun)
    message = f"النعت يوافق منعوته في الجنس والعدد: «{noun.form}» {what}، فيقال «{noun.form} {right}»"
    return respelt(text, {at: right}, message)


def _is_of_a_feminine(noun: Node, lexicon: Lexicon) -> bool:
    """Whether a dual in يين or يان may be that of a feminine in ى, which dictionaries lack: «دعويين» of دعوى."""
    if not noun.form.endswith(("يين", "يان")) or noun.number is not _D:
        return False
    return node_of(noun.stem[:-3] + "ى", lexicon).gender is _F


def _by_counts(text: Text, at: int) -> Finding | None:
    """A singular adjective, sure to be one by counts, that no noun before it can have."""
    form = text.form(at)
    definite = form.startswith(ARTICLE)
    stem = form[2:] if definite else form
    if not describes(stem, definite=definite) or form in PREPOSITIONS or stem in _EITHER or form in _UNITS:
        return None
    gender = _F if stem.endswith("ة") else _M
    shown = Agreement(gender, _S)
    noun = text.node(at - 1)
    if not noun.is_noun and is_governed(text, at - 1):
        noun = noun.as_noun  # «في وقت سابقة»
    if not noun.is_noun or noun.has_pronoun or noun.has_article != definite or noun.form in MULTIPLIER_FORMS:
        return None
    if text.after(at) in _TIME_ADJECTIVES and form == "العام":
        return None  # «فاز بالجائزة العام الماضي»
    if gender is _M and noun.form in TITLES:
        return None  # «السيدة العلوي»
    if form in ORDINALS and noun.number is _P:
        return None  # «القرون السابع عشر والثامن عشر»
    if noun.form in PREPOSITIONS or is_cut_off(text, at) or _is_first_of_two(text, at, noun):
        return None
    asked = asked_of(noun)
    if ANYTHING in asked or any(one.fits(shown) for one in asked):
        return None
    right = other_gender(stem)
    if not any(one.fits(Agreement(_F if gender is _M else _M, _S)) for one in asked):
        return None
    wanted, seen = affinity(noun, right, text.lexicon), affinity(noun, stem, text.lexicon)
    if (seen and seen * 12 > wanted) or (not wanted and _is_unlikely(text, at, noun)):
        return None
    if not _may_end_phrase(text, at, definite, wanted) or _has_another_head(text, at, shown, right, wanted):
        return None
    new = ARTICLE + right if definite else right
    message = f"النعت يوافق منعوته في الجنس والعدد: «{noun.form}» {_described(noun)}، فيقال «{noun.form} {new}»"
    return respelt(text, {at: new}, message)


def _is_unlikely(text: Text, at: int, noun: Node) -> bool:
    """Whether a pair that edited text does not have in the right form either may be no noun with its adjective."""
    form, adjective = text.form(at), text.node(at).as_adjective
    definite = form.startswith(ARTICLE)
    if noun.may_be_name or noun.tanwin or _describes_what_follows(text, at) or text.after(at) == "أن":
        return True
    is_nisba = form.endswith(("ي", "ية"))
    if form in _ALSO_NAMES or not (adjective.describes or (definite and is_nisba)):
        return True
    if not is_governed(text, at - 1) and not is_nisba and (not definite or form[2] == "م"):
        return True  # «وتنصح الرسالة المستخدم»
    if not definite and (text.node(at).has_pronoun or noun.form == "بمثابة"):
        return True
    return not describes_often(form[2:] if definite else form, definite=definite, least=8 if definite else 10)


def _has_another_head(text: Text, at: int, shown: Agreement, right: str, wanted: int) -> bool:
    """Whether a noun farther back may have the adjective, and counts do not speak for the one right before."""
    form = text.form(at)
    if text.form(at - 1) in _MANNER:
        return False
    definite = form.startswith(ARTICLE)
    stem = form[2:] if definite else form
    chain = [place for place in nouns_before(text, at) if place < at - 1]
    first = chain[-1] if chain else at - 1
    beyond = [place for place in before_preposition(text, first) if text.node(place).nominals]
    others = [place for place in (*chain, *beyond) if _may_have(text, place, shown, definite)]
    if not others:
        return is_cut_off(text, first) and not wanted
    if any(affinity(text.node(place), stem, text.lexicon) for place in others):
        return True
    if any(not _is_light(text.node(place)) for place in others if place in chain):
        return True  # «محاولات الهجوم البرية», «ضابط الشرطة البلجيكي»
    total = text.lexicon.count(right) + text.lexicon.count(ARTICLE + right)
    return wanted < 3 or wanted * _SHARE < total or is_cut_off(text, first)


def _is_light(node: Node) -> bool:
    """Whether the noun, annexed to another, is hardly ever described: «حدوث تطورات», «نهاية القرن»."""
    return node.stem in _LIGHT or bool(_MASDAR.fullmatch(node.stem))


def _may_have(text: Text, place: int, shown: Agreement, definite: bool) -> bool:
    """Whether an adjective of that agreement and definiteness may describe the noun at ``place``."""
    node, following = text.node(place), text.node_after(place)
    if node.form in _NO_HEADS or node.form in PREPOSITIONS or not node.nominals or node.is_name:
        return False  # a name is not described across another noun
    if node.third and used_as_noun(node.stem) * 20 < text.lexicon.count(node.form):
        return False  # «تغطي نسبة كبيرة»
    if definite:
        # A noun without article that is annexed to nothing is indefinite: «مستوى منخفض من المعدات المتطورة».
        is_last = following.form in PREPOSITIONS or not following.form or has_preposition(following)
        if node.is_bare and not node.may_be_name and (is_last or (following.is_bare and following.describes)):
            return False
    elif node.has_article or all(reading.pronoun for reading in node.nominals):
        return False
    if any(reading.proclitics.startswith("و") for reading in node.nominals):
        return True
    return any(one.fits(shown) for one in asked_of(node))


def _may_end_phrase(text: Text, at: int, definite: bool, wanted: int) -> bool:
    """Whether what follows is neither a name that the adjective introduces nor what it is annexed to."""
    following = text.node_after(at)
    if not following.form or following.form in PREPOSITIONS or following.is_particle or following.has_preposition:
        return True
    if definite:
        is_name = (
            following.is_bare and not following.has_verbs and not following.has_tanwin and following.form[0] != "و"
        )
        if is_name and text.form(at).endswith("ي") and not is_governed(text, at - 1):
            return False  # «تسلم الجائزة المغربي سفيان»
        return not following.may_be_name or following.form.startswith(ARTICLE)
    return not following.has_article or wanted >= 2


def _people_before(text: Text, at: int) -> bool:
    """Whether a plural of people stands a little before: «المسؤولين في حكومة البلاد المشمولين بالعقوبات»."""
    return any(
        reading.human or (reading.number is _P and reading.human is None)
        for back in range(max(0, at - 14), at)
        for reading in text.node(back).nominals
    )


def _verb_before(text: Text, at: int) -> bool:
    """Whether the adjective may be the object of a verb: «حثت السلطات الإيرانيين على …»."""
    return text.joined(at - 1) and any(reading.transitive for reading in third_singular(text.node(at - 2)))


def _is_always_so(text: Text, at: int, right: str, chain: bool) -> bool:
    """Whether edited news writes this pair in the right form only, so that no noun farther back is meant."""
    noun, adjective, lexicon = text.form(at - 1), text.form(at), text.lexicon
    seen, wanted = lexicon.pair(noun, adjective), lexicon.pair(noun, right)
    return not chain and not seen and wanted >= 3


def _may_follow(noun: Node, adjective: Node) -> bool:
    """Whether the second of two indefinite words can't be what the first is annexed to, as in «تجنيد مناصرين»."""
    if adjective.number is not _S:
        return noun.number is _D and adjective.number is _D
    return True


def _describes_what_follows(text: Text, at: int) -> bool:
    """Whether it may describe a noun after it instead: «العقوبات المنصوص عليها», «الرسوم المحتمل فرضها»."""
    following = text.form(at + 1) if text.joined(at + 1) else ""
    if not following:
        return False
    if following in INFLECTED_PREPOSITIONS:
        return True
    return any(reading.pronoun for reading in text.node(at + 1).readings)


def _is_first_of_two(text: Text, at: int, noun: Node) -> bool:
    """Whether two adjectives share a dual or plural: «الجيشين الكندي والفرنسي»."""
    if noun.number is _S or not text.joined(at + 1):
        return False
    following = text.node(at + 1)
    return following.form.startswith("وال") or (
        following.may_describe and any(r.proclitics[:1] == "و" for r in following.readings)
    )


def _may_be_described(text: Text, place: int, adjective: Node, definite: bool) -> bool:
    node = text.node(place)
    if not node.nominals:
        return True
    if not definite and (node.has_article or all(reading.pronoun for reading in node.nominals)):
        return False
    if node.is_adjective and not agrees(node, adjective) and node.has_article == definite:
        return False
    return agrees(node, adjective) or any(reading.proclitics.startswith("و") for reading in node.nominals)


def _is_sure(text: Text, at: int, right: str, places: list[int]) -> bool:
    """Whether counts or a preposition speak for the pair: an adjective may also be a predicate or an object."""
    noun, adjective = text.form(at - 1), text.form(at)
    lexicon = text.lexicon
    seen, wanted = lexicon.pair(noun, adjective), lexicon.pair(noun, right)
    if seen * 8 > wanted and seen:
        return False
    node, following = text.node(at).as_adjective, text.node_after(at)
    if node.has_article:
        if any(r.human for r in node.nominals):  # «أدانت المحكمة المتهمين»: an object
            return wanted >= 1 or is_governed(text, at - 1) or lexicon.count(adjective) < _OFTEN
        if following.has_article and following.is_descriptive and agrees(node, following) and wanted < 3:
            return False  # «ترجمها للعربية الروائي الأردني»: a noun with its own adjective
        return (
            wanted >= 1
            or _follows_plural_of_things(text, at)
            or (is_governed(text, at - 1) and _is_of_a_kind(node, lexicon))
            or (
                _clause_follows(text, at)
                and _is_of_a_kind(node, lexicon)
                and used_as_noun(node.stem.removesuffix("ة")) < 3
            )
        )
    if node.number is _S:
        if not _is_of_a_kind(node, lexicon):
            return False
        if not wanted and not (_is_plainly_feminine(text, at) or _is_plainly_masculine(text, at)):
            return False
        if not wanted and any(
            _may_be_described(text, place, node, definite=False)
            for place in before_preposition(text, places[-1] if places else at - 1)
            if text.form(place) not in PREPOSITIONS
            and text.node(place).nominals
            and not (text.node(place).verbs and opens_clause(text, place))
        ):
            return False  # «تحالف لفصائل متشددة مرتبط»
    if text.node(at - 1).number is _D and not wanted and not _is_dual(text.node(at - 1), lexicon):
        return False
    may_be_annexed = following.form not in PREPOSITIONS and (
        following.has_article or (following.nominals and not following.is_particle and not following.is_adjective)
    )
    if may_be_annexed and not _has_clitic(following):
        return wanted >= 2
    return True


def _is_plainly_feminine(text: Text, at: int) -> bool:
    """Whether a masculine adjective after a noun in ة is no name or noun that it is annexed to: «مكتبة جديد»."""
    base, noun = text.form(at), text.node(at - 1)
    following = text.node_after(at)
    if base in _ALSO_NAMES or noun.may_be_name or noun.as_adjective.describes or _may_be_predicate(text, at):
        return False
    if not following.has_article and following.describes and agrees(text.node(at), following):
        return False  # «آراء مستخدم معين»
    if noun.number is _P and noun.human is False:
        return not base.endswith("ة") and used_as_noun(base) * 4 < text.lexicon.count(base)
    return (
        not base.endswith("ة")
        and noun.gender is _F
        and not _TRANSITIVE_MASDAR.fullmatch(noun.form)
        and not text.node(at).may_be_name
        and text.lexicon.count(base + "ة") >= _OFTEN
        and used_as_noun(base) * 4 < text.lexicon.count(base)
    )


def _follows_plural_of_things(text: Text, at: int) -> bool:
    """Whether a masculine singular stands after a plural of things: «الخطط الوطني»; no club or paper is named so."""
    noun, node = text.node(at - 1), text.node(at).as_adjective
    if noun.number is not _P or noun.human is not False or noun.may_be_name or text.form(at).endswith("ة"):
        return False
    if node.number is not _S or not _is_of_a_kind(node, text.lexicon):
        return False
    return used_as_noun(node.stem) < _OFTEN and all(r.derivation in _NEVER_ANNEXED for r in node.nominals)


def _may_be_predicate(text: Text, at: int) -> bool:
    """Whether a clause that begins with its subject may have it as predicate: «أن الوضع في سوسة مستقر»."""
    first = at - 1
    while first > 0 and text.joined(first) and at - first < 9:
        if third_singular(text.node(first - 1)) and not text.node(first - 1).is_particle:
            return False
        if text.form(first - 1) in _OPENERS:
            return True
        first -= 1
    return first < at - 1 and text.node(first).has_article


def _is_plainly_masculine(text: Text, at: int) -> bool:
    """Whether a feminine adjective stands after a masculine noun of its own phrase: «في لقاء دولية», no predicate."""
    noun, head = text.node(at - 1), text.node_before(at - 1)
    form = text.form(at)
    if not form.endswith("ة") or text.lexicon.count(form[:-1]) < _OFTEN:
        return False
    if noun.may_be_name or noun.number is not _S or noun.may_describe:
        return False
    if used_as_noun(noun.stem.removesuffix("ا")) < _OFTEN:
        return False
    return is_governed(text, at - 1) or (head.has_article and bool(noun.tanwin))


def _is_dual(noun: Node, lexicon: Lexicon) -> bool:
    """Whether its singular is in use: not «عفرين»."""
    base = noun.stem[:-2]
    return max(lexicon.count(base), lexicon.count(base[:-1] + "ة")) * 2 >= lexicon.count(noun.form)


def _has_clitic(node: Node) -> bool:
    """Whether some reading has a conjunction or preposition written with it."""
    return any(reading.proclitics[:1] in ("و", "ب", "ل", "ف", "ك") and reading.proclitics for reading in node.readings)


def _is_of_a_kind(node: Node, lexicon: Lexicon) -> bool:
    """Whether both genders of the adjective are in use, so that it is no name."""
    base = node.stem.removesuffix("ة")
    both = (base, base + "ة")
    return node.number is not _S or all(
        max(lexicon.frequency(form), lexicon.frequency("ال" + form)) >= 2 for form in both
    )


def _clause_follows(text: Text, at: int) -> bool:
    """Whether what follows can't be governed by the adjective."""
    following = text.node_after(at)
    if not following.form or following.is_particle or following.verbs:
        return True
    return bool(following.readings) and _has_clitic(following)


def _right(text: Text, noun: Node, adjective: Node) -> str | None:
    """The adjective as the noun asks for it; None where its forms do not show it."""
    form = adjective.form
    asked = asked_of(noun)
    base = _singular(adjective)
    if base is None:
        return None
    numbers = {reading.number for reading in noun.nominals}
    if numbers == {_D}:
        ending = (
            ("تان" if noun.gender is _F else "ان") if noun.shows_nominative else ("تين" if noun.gender is _F else "ين")
        )
        right = base + ending
    elif FEMININE in asked and not noun.human:
        right = base + "ة"
    elif MASCULINE in asked:
        right = base + "ا" if noun.tanwin and base[-1] not in "اى" else base
    elif noun.number is _P and noun.human and noun.gender is _M:
        right = base + ("ون" if noun.shows_nominative else "ين")
        if not noun.case & ~noun.case and not (noun.shows_nominative or noun.shows_oblique):
            return None
    else:
        return None
    known = node_of(right, text.lexicon)
    return right if right != form and known.may_describe else None


def _singular(adjective: Node) -> str | None:
    """The masculine singular of the adjective, with its article: المتعثر of المتعثرين."""
    form = adjective.form
    numbers = {reading.number for reading in adjective.nominals}
    if numbers == {_S}:
        return form[:-1] if form.endswith("ة") else form
    if numbers <= {_D, _P} and form.endswith(("ين", "ان", "ون")):
        base = form[:-2]
        return base[:-1] if base.endswith("ت") and _D in numbers and adjective.gender is _F else base
    return None


def _described(noun: Node) -> str:
    if noun.number is _D:
        return f"مثنى {GENDERS[noun.gender]}" if noun.gender else "مثنى"
    if noun.number is _P:
        return "جمع عاقل" if noun.human else "جمع لغير العاقل"
    return GENDERS[noun.gender] if noun.gender else ""


RULE = Rule(
    id="adjective-agreement",
    category=Category.GRAMMAR,
    summary="نعت لا يوافق منعوته في الجنس أو العدد",
    rationale=(
        "يتبع النعت منعوته في الجنس والعدد: الأرض السلالية، مدرستين ابتدائيتين. وجمع غير العاقل ينعت بالمفرد المؤنث: "
        "اتفاقيات جديدة، المشاريع المتعثرة. ومن المؤنث ما لا علامة فيه: الحرب، البئر، الشمس، النفس."
    ),
    reference="ألفية ابن مالك، النعت: «وهْوَ لدى التوحيد والتذكير أو سواهما كالفعل»",
    check=check,
    condition=HasCandidate(ADJECTIVE),
    bad=[
        Example("استفاد من الأرض [السلالي] فلاحون", "استفاد من الأرض السلالية فلاحون"),
        Example("وقعت ثلاث اتفاقيات [جديد] لتأهيل المراكز", "وقعت ثلاث اتفاقيات جديدة لتأهيل المراكز"),
        Example("دشنت مدرستين [ابتدائيين] بالجماعة", "دشنت مدرستين ابتدائيتين بالجماعة"),
        Example("ناقش المجلس المشاريع [المتعثرين] بالمدينة", "ناقش المجلس المشاريع المتعثرة بالمدينة"),
        Example("أحدثت البلدية حديقة [صغير] قرب المحطة", "أحدثت البلدية حديقة صغيرة قرب المحطة"),
        Example("يشرف على الخطط [الوطني] للحد من التلوث", "يشرف على الخطط الوطنية للحد من التلوث"),
        Example("سببت الرياح أضرارا [مادي] في القرية", "سببت الرياح أضرارا مادية في القرية"),
        Example("قدم الطبيب نصيحة [طبي] للمرضى", "قدم الطبيب نصيحة طبية للمرضى"),
        Example("ظهر الفنان في برنامج [إذاعية] أمس", "ظهر الفنان في برنامج إذاعي أمس"),
        Example("خلفت الحرب [الدائر] في المنطقة خسائر", "خلفت الحرب الدائرة في المنطقة خسائر"),
        Example("منذ نهاية القرن [الماضية]", "منذ نهاية القرن الماضي"),
        Example("بدأ تطبيق العقوبات [الاقتصادي] أمس", "بدأ تطبيق العقوبات الاقتصادية أمس"),
        Example("في وقت [سابقة] من اليوم", "في وقت سابق من اليوم"),
    ],
    good=[
        "استفاد من الأرض السلالية فلاحون",
        "مدير المدرسة الجديد",
        "العلامة الموريتاني",
        "الطريق الرابطة بين الدوار والمركز",
        "امرأة حامل",
        "في أيام معدودات",
        "القبائل العربية",
        "كلية العلوم الاقتصادية والاجتماعية",
        "اجتماع لجنة مغلق",
        "أكد أن الوضع في سوسة مستقر",
        "تقدمت القوات بقيادة صالح في الجبهة",
        "وهي تحالف لفصائل متشددة مرتبط بالخارج",
        "احتجز سيدة رهينة داخل صيدلية",
        "جرت مهاجمة شرطي في الشارع",
        "هذه قصة شاب طموح من القرية",
        "بقيت أسعار الخبز مستقرة",
        "باستثناء قضية واحدة",
        "التنمية والتشغيل المحليين",
        "قال وزير الداخلية الإسباني",
        "أعلنت شركات النفط التقليدية",
        "حثت السلطات الإيرانيين على الصبر",
        "فاز بالجائزة العام الماضي",
        "مستوى منخفض من الخدمات",
        "تسلم الجائزة المغربي سفيان بوفال",
        "شغلت منصب كبيرة المستشارين",
        "تشمل عناصر مختلف هذه البرامج",
        "القروض المتعثر سدادها كثيرة",
        "بعد تدمير دورية عسكرية",
    ],
)
