"""An adjective that does not agree with its noun in gender or number: «الأرض السلالي» for «الأرض السلالية»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import ARTICLE, THIRD_PERSON
from proofreader.arabic.word_classes import DEMONSTRATIVES, DIRECTIONS, INFLECTED_PREPOSITIONS, KANA_ALONE, RELATIVES
from proofreader.core import (
    AnyOf,
    Category,
    Document,
    Example,
    Finding,
    Gender,
    HasWord,
    Level,
    Lexicon,
    Number,
    Rule,
)
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.grammar import GENDERS, respelt
from proofreader.rules.support.late_subject import acts
from proofreader.rules.support.manqus import is_adjective as is_manqus
from proofreader.syntax import Node, Text, agrees, node_of, text_of
from proofreader.syntax.adjective_evidence import (
    EITHER,
    MANNER,
    MODEL,
    NEVER,
    OF_EITHER_GENDER,
    Mismatch,
    evidence,
    evidence_of_heads,
    is_clear,
    is_never_by_heads,
    is_plain,
    least_likely,
    least_odds,
    mismatch,
)
from proofreader.syntax.agreement import ANYTHING, FEMININE, MASCULINE, Agreement, asked_of
from proofreader.syntax.describing import describes
from proofreader.syntax.numerals import DEFINITE_UNITS, MULTIPLIER_FORMS, ORDINALS, UNITS
from proofreader.syntax.odds import log_odds, step_of
from proofreader.syntax.outline import ADJECTIVE, candidates, has_candidate
from proofreader.syntax.phrases import PREPOSITIONS, before_preposition, is_cut_off, is_governed, nouns_before
from proofreader.syntax.verbs import third_singular

_M, _F = Gender.MASCULINE, Gender.FEMININE
_S, _D, _P = Number.SINGULAR, Number.DUAL, Number.PLURAL
_NOMINATIVE = ("ان", "ون")
_RARE = 40  # occurrences of a plural of people that is hardly a noun: «المتعثرين»
_IN_USE = 1.5  # Zipf
_COMPOUND = 20  # occurrences of two nouns side by side
_TIME_ADJECTIVES = frozenset("الماضي الحالي المقبل الجاري القادم الفائت المنصرم".split())
_UNITS = frozenset((*UNITS, *DEFINITE_UNITS))
_NEVER_DESCRIBED = frozenset("سمات القوي والقوي".split())  # the list of tags of an article, a slip for القوى
_GUARDS = frozenset("حرس خفر".split())  # «حرس الحدود التركي»
_POSTS = frozenset(
    """
    وزير وزيرة منصب مناصب وظيفة لقب مرتبة رتبة صفة مهنة دور صدد ابنة شقيقة زوجة أرملة ابن زوج شقيق والد نصف ربع ثلث
    حدود قيادة رئاسة إشراف مستشار مستشارة أستاذ أستاذة مدرس مدرسة معلم معلمة كلمة اسم
    """.split()
)
_HOURS = ("صباح", "مساء", "ظهر", "فجر", "ليل", "عصر", "بعد", "والنصف", "والربع", "والثلث", "إلا", "تماما")
_SIDES = DIRECTIONS | frozenset("شمال جنوب شرق غرب وسط أقصى".split())
_SCHOOLS = frozenset("ثانوي ابتدائي إعدادي متوسط أساسي".split())
_ELATIVES = frozenset("أكثر أقل أشد أكبر اكثر اقل اشد اكبر".split())
_AMOUNTS = frozenset("كثير عديد قليل مزيد بعض".split())
_ENDS = frozenset(("last", "before preposition", "before particle", "before and"))
_CLAUSES = frozenset("أن أنه أنها أنهم".split())
_BEING = KANA_ALONE | {"كون"}
# Adjectives with one plural for people, whatever its case.
_OF_PEOPLE = {
    "جديد": "جدد", "كبير": "كبار", "صغير": "صغار", "قديم": "قدامى", "أجنبي": "أجانب", "عربي": "عرب", "شاب": "شباب",
}  # fmt: skip


_COLOURS = {
    "أبيض": "بيضاء", "أسود": "سوداء", "أحمر": "حمراء", "أخضر": "خضراء", "أزرق": "زرقاء", "أصفر": "صفراء",
}  # fmt: skip
_COLOUR_FORMS = frozenset((*_COLOURS, *map(ARTICLE.__add__, _COLOURS)))


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for form in _COLOUR_FORMS & document.forms:
        for at in document.words_by_form[form]:
            if finding := _colour(text, at):
                yield finding
    for at in candidates(text, ADJECTIVE):
        if finding := _singular(text, at) or _of_many_people(text, at) or _dual_or_plural(text, at):
            yield finding


def _singular(text: Text, at: int) -> Finding | None:
    """An adjective in the singular that does not fit its noun, where the evidence is for a slip."""
    found = mismatch(text, at)
    if found is None or not may_be_slip(text, at, found):
        return None
    if is_manqus(found.stem) and not found.definite:
        return None  # «سعر فائدة متدني» for متدن
    of_heads = evidence_of_heads(text, at, found)
    if is_never_by_heads(of_heads) and not _may_be_plain(text, at, found, of_heads):
        return None
    pieces = evidence(text, at, found, of_heads)
    plain = is_plain(pieces) or is_clear(pieces) or _is_sole(text, at, found, pieces)
    if not plain and ((least := least_odds(pieces)) == NEVER or log_odds(MODEL, pieces) < least):
        return None
    right = found.right
    if found.noun.number is _P and found.noun.human and right.endswith("ة"):  # «سفراء جديد» is not «سفراء جديدة»
        right = _OF_PEOPLE.get(found.stem, "")
        if not right:
            return None
    if max(map(text.lexicon.frequency, (right, ARTICLE + right))) < _IN_USE:
        return None  # «شقيقتي», «علاقي»: nobody writes «شقيقتية»
    if found.noun.tanwin and right[-1] not in "ةاىء":
        right += "ا"
    level = Level.LIKELY if plain or log_odds(MODEL, pieces) >= least_likely(pieces) else Level.NOTE
    return _finding(text, at, ARTICLE + right if found.definite else right, found.noun, level)


def _of_many_people(text: Text, at: int) -> Finding | None:
    """«ثلاثة وزراء جديد»: the adjective of one man behind people, which nothing before can be annexed to."""
    plural, noun = _OF_PEOPLE.get(text.form(at)), text.node(at - 1)
    if plural is None or not text.joined(at) or not noun.is_noun or not noun.is_bare:
        return None
    if any(not r.human or r.number is not _P or r.proclitics for r in noun.nominals):
        return None
    before, following = text.node_before(at - 1), text.node_after(at)
    is_begun = (
        text.before(at - 1) in _UNITS or text.before(at - 1) in PREPOSITIONS or before.is_verb or before.has_article
    )
    is_last = (
        not text.joined(at + 1) or following.form in PREPOSITIONS or following.has_preposition or following.is_verb
    )
    if not (is_begun and is_last and text.joined(at - 1)):
        return None  # «رئيس وزراء جديد», «أعضاء كبير المفاوضين»
    return _finding(text, at, plural, noun)


def _colour(text: Text, at: int) -> Finding | None:
    """«أسلحة أبيض», «المنطقة الأخضر»: a colour of a man behind a feminine noun that nothing before is annexed to."""
    form, noun, following = text.form(at), text.node(at - 1), text.node_after(at)
    definite = form.startswith(ARTICLE)
    if not text.joined(at) or not noun.is_noun or noun.has_article != definite or noun.has_pronoun:
        return None
    asked = asked_of(noun)
    if ANYTHING in asked or not all(one.fits(FEMININE) or one.gender is _F for one in asked):
        return None
    before = text.node_before(at - 1)
    is_annexed = before.has_nominals and not before.is_verb and not before.has_article and text.joined(at - 1)
    if is_annexed and before.form not in PREPOSITIONS and not (before.has_preposition and before.may_be_name):
        return None  # «لون البشرة الأسود»
    is_last = not text.joined(at + 1) or following.form in PREPOSITIONS or following.has_preposition
    if not is_last and (not following.may_be_joined or following.form[1:] in _COLOUR_FORMS):
        return None  # «بطاقة أحمر شفاه», «بالألوان الأبيض والأزرق»
    right = (ARTICLE if definite else "") + _COLOURS[form.removeprefix(ARTICLE)]
    if form.endswith("أسود") and not text.lexicon.pair(noun.form, right):
        return None  # lions
    return _finding(text, at, right, noun)


def _may_be_plain(text: Text, at: int, found: Mismatch, of_heads: frozenset[str]) -> bool:
    """Whether ``is_plain``, ``is_clear`` or ``_is_sole`` may hold in spite of nouns farther back or of counts of the
    two as they stand: a few questions before all the evidence is gathered."""
    if step_of(of_heads, "as it stands") > 0:
        return False
    is_feminine = found.asked is _F
    if "chain" not in of_heads:
        return is_feminine or found.noun.form in MANNER
    if not is_feminine or found.noun.human or step_of(of_heads, "beyond head") > 0:
        return False
    if found.definite:
        return is_governed(text, at - 1) or _is_object(text, at - 1)
    following = text.node_after(at)
    return found.is_nisba and following.form.endswith("ة") and following.describes


def _is_sole(text: Text, at: int, found: Mismatch, pieces: frozenset[str]) -> bool:
    """Whether the word can describe nothing but its feminine noun, which names no people: behind a preposition («مع
    الفكرة العميق عن»), or before another adjective that agrees («تدابير تكنولوجي بسيطة»).

    Of such places in three million words of the press one was no slip."""
    if found.asked is not _F or found.noun.human or not pieces & {"noun: ending", "noun: plural"}:
        return False
    if any(step_of(pieces, each) > 0 for each in ("people", "as it stands", "beyond head")):
        return False
    if step_of(pieces, "used as noun") > 1 or "either gender" in pieces:
        return False
    described = min(step_of(pieces, "described"), step_of(pieces, "described in the other gender"))
    if not found.definite:
        following = text.node_after(at)
        is_followed = "before indefinite of the noun's gender" in pieces and following.form.endswith("ة")
        is_followed = is_followed and following.describes and found.is_nisba and "pronoun" not in pieces
        is_alone = "only adjective" in pieces and not pieces & {"beyond", "chain"}
        return is_followed or (described >= 4 and is_alone and _is_of_her(following))
    if described < 3 or "only adjective" not in pieces or not pieces & _ENDS or text.quoted(at):
        return False
    return "governed" in pieces or not pieces & {"beyond", "chain"} or _is_object(text, at - 1)


def _is_of_her(verb: Node) -> bool:
    """Whether it can only be a verb of the third person feminine: «نار كبير أتت على»."""
    readings = third_singular(verb)
    return verb.is_verb and bool(readings) and {reading.gender for reading in readings} == {_F}


def _is_object(text: Text, at: int) -> bool:
    """Whether a verb and its subject, one word, stand right before the noun: «عرض الوزير الحصيلة الإيجابي»."""
    subject = text.node_before(at)
    if not (subject.has_article and subject.number is _S and text.joined(at - 1)) or subject.has_preposition:
        return False
    return {reading.gender for reading in third_singular(text.node_before(at - 1))} == {subject.gender}


def may_be_slip(text: Text, at: int, found: Mismatch) -> bool:
    """Whether the two may be a noun and its adjective at all."""
    if _is_apart(text, at) or _has_relative(text, at) or _is_she(text, at, found) or _is_governing(text, at, found):
        return False
    return not (_is_of_head(text, at, found) or _is_of_compound(text, at))


def _is_of_head(text: Text, at: int, found: Mismatch) -> bool:
    """Whether a feminine is the adjective of the head: of one that no counts tell («تصفيفة الشعر الجديدة») or of two
    («عطلة نهاية الأسبوع الماضية»)."""
    head, first = text.node(at - 2), text.node(at - 3)
    if not found.definite or found.shown is not _F or not head.form.endswith("ة") or not text.joined(at - 1):
        return False
    return head.gender is None or (first.is_bare and first.form.endswith("ة") and text.joined(at - 2))


def _is_of_compound(text: Text, at: int) -> bool:
    """Whether the adjective fits the first of two nouns that are one thing together: «جدول أعمال عالمي»."""
    head, noun = text.node(at - 2), text.form(at - 1)
    return (
        at >= 2
        and text.joined(at - 1)
        and head.has_nominals
        and head.is_bare
        and not head.is_particle
        and not text.node(at - 1).has_article
        and text.lexicon.pair(head.form, noun) >= _COMPOUND
        and agrees(head, text.node(at))
    )


def _is_she(text: Text, at: int, found: Mismatch) -> bool:
    """Whether the word names the woman who is the subject of a feminine verb before its masculine object: «ترأست
    الاجتماع الوزيرة»."""
    if not (found.definite and found.shown is _F and text.joined(at - 1) and acts(text.node(at))):
        return False
    return any(reading.gender is _F for reading in third_singular(text.node(at - 2)))


def _has_relative(text: Text, at: int) -> bool:
    """Whether a relative follows that fits the word and not the noun before it: «أوقفت الشرطة الشابين اللذين فرا»."""
    relative = RELATIVES.get(text.after(at))
    if relative is None:
        return False
    asked = Agreement(relative.gender, relative.number)
    fits = [any(one.fits(asked) for one in asked_of(text.node(place))) for place in (at - 1, at)]
    return fits == [False, True]


def _is_governing(text: Text, at: int, found: Mismatch) -> bool:
    """Whether the word governs what follows, or the noun before it governs the word."""
    following = text.after(at)
    if text.form(at) in ORDINALS and _stands_for_noun(text, at, found):
        return True
    if found.stem == "خاصة" and not found.definite and found.noun.form not in MANNER:
        return True  # «خاصة أنها», «وبرنامجا خاصة في الصيف»
    if _describes_through_another(text, at, found):
        return True
    if text.before(at - 1).removeprefix("و") in _ELATIVES or text.node_before(at - 1).stem in OF_EITHER_GENDER:
        return True  # «أكثر هجوم دموية», «أسطورة الكرة الإنجليزي»
    if found.stem in _AMOUNTS and (found.definite or following.startswith("من")):
        return True  # «وتحفز السياسة الكثير منهم», «من الأخطاء الكثير»
    if ARTICLE + found.stem in ORDINALS and ARTICLE + following.removeprefix("و") in ORDINALS:
        return True  # «أسعار ثاني وثالث أكبر العملات»
    if text.form(at) in _UNITS:
        return True  # «مدة ثماني ساعات», «المديريات الثماني»
    if following in DEMONSTRATIVES and not found.definite:
        return True  # «عناصر مختلف هذه الآليات»
    if following in _CLAUSES and found.stem.startswith("م") and not found.is_nisba:
        return True  # «المدة المتوقع أن يغيب فيها», «أمور معروف أنها …»
    if found.definite:
        if text.node_before(at - 1).stem in _GUARDS:
            return True
        if found.stem in _SCHOOLS and text.form(at - 1) in ORDINALS:
            return True  # «السنة الأولى الثانوي»
        is_side = text.before(at - 1).lstrip("وفبل") in _SIDES
        if is_side and (found.shown is Gender.MASCULINE or text.node(at - 3).gender is Gender.FEMININE):
            return True  # «شرق البلاد الغني بالمعادن», «كلية شرق النيل الجامعية»
        is_listed = following.startswith("وال") and not following.endswith("ة")
        if is_listed and found.shown is Gender.MASCULINE and describes(following[3:], definite=True):
            return True  # «بالألوان الذهبي والفضي», «سيارات الأجرة الفردي والجماعي»
        is_year = following in _TIME_ADJECTIVES or text.document.text[text.word(at).end :][:2].strip().isdigit()
        return found.stem == "عام" and is_year  # «فاز بالجائزة العام الماضي»
    # «منصب كبيرة الاقتصاديين», «لتكون معتمدة»
    return found.noun.stem in _POSTS or found.noun.form.lstrip("وفل") in _BEING


def _stands_for_noun(text: Text, at: int, found: Mismatch) -> bool:
    """Whether the ordinal names an hour, an age, a rank of several: «في الواقع الثانية صباحا»."""
    following = text.after(at)
    if text.form(at).endswith("ة"):
        return following.startswith(("من", "وال", *_HOURS))  # «يبلغ الابن الخامسة من عمره», «الخامسة والعشرين»
    return found.noun.number is _P  # «المراكز السابع والرابع»


def _describes_through_another(text: Text, at: int, found: Mismatch) -> bool:
    """Whether a participle agrees with what stands after it: «الجاري بها العمل», «السابق ذكرها», «محتمل وجودها»."""
    following, stem = text.node_after(at), found.stem
    if found.is_nisba or not (stem.startswith("م") or stem[1] == "ا" or following.may_be_masdar):
        return False
    if following.form in INFLECTED_PREPOSITIONS:
        return text.node_after(at + 1).has_article
    if following.form.endswith(THIRD_PERSON) and following.has_pronoun and (found.definite or following.may_be_masdar):
        return not following.continues and not following.has_preposition  # but «الجو المحيط وتفككه»
    return following.has_article and text.after(at + 1) in INFLECTED_PREPOSITIONS  # «القائم العمل فيها»


def _is_apart(text: Text, at: int) -> bool:
    """Whether a dash stands before the noun, or the noun is none that is described."""
    noun = text.node(at - 1)
    return (
        noun.form in _NEVER_DESCRIBED
        or any(dash in (text.gap(at - 1) or "") for dash in "-–—")  # «طريق فاس – الحسيمة السريع»
    )


def _dual_or_plural(text: Text, at: int) -> Finding | None:
    """An adjective in the dual or plural that does not fit its noun, nor any other noun before it."""
    adjective, noun = text.node(at).as_adjective, text.node(at - 1)
    if adjective.number is _S or not adjective.describes or adjective.has_pronoun or _is_apart(text, at):
        return None
    if noun.form in MULTIPLIER_FORMS or noun.form in PREPOSITIONS or not noun.is_noun or noun.has_pronoun:
        return None
    if adjective.stem in EITHER or adjective.form in PREPOSITIONS or text.after(at) in DEMONSTRATIVES:
        return None
    if _has_relative(text, at):
        return None
    if noun.form.endswith("ان") and adjective.form.endswith("ان") and adjective.number is not _P:
        return None  # «البلدان الحليفان»
    if noun.form.endswith("تين") and adjective.form.endswith("تين"):
        return None  # «الرئتين السليمتين», of which no counts tell the gender
    if text.before(at - 1) in ("أو", "أم"):
        return None  # «الشاب أو الشابة البالغين»
    if (noun.number is _S or noun.human is False) and adjective.form.endswith("ون"):
        return None
    if noun.number is _S and adjective.form.endswith(_NOMINATIVE):
        return None  # «فاز بالجائزة الكاتبان», «قاد السيارة السائقون»: the subject
    definite = adjective.has_article
    if definite != noun.has_article or any(r.proclitics not in ("", "ال") for r in adjective.nominals):
        return None
    if any(r.proclitics.startswith("و") for r in noun.nominals):
        return None  # «التنمية والتشغيل المحليين»
    if not definite and not (noun.number is _D and adjective.number is _D):
        return None  # «تجنيد مناصرين»
    if agrees(noun, adjective) or ANYTHING in asked_of(noun):
        return None
    right = _right(text, noun, adjective)
    if right is None or right == adjective.form or _may_belong_elsewhere(text, at, right, definite=definite):
        return None
    return _finding(text, at, right, noun) if _is_sure(text, at, right) else None


def _may_belong_elsewhere(text: Text, at: int, right: str, *, definite: bool) -> bool:
    """Whether the adjective may describe a noun farther back or a noun after it, or be a noun itself."""
    adjective, noun = text.node(at).as_adjective, text.node(at - 1)
    if _describes_what_follows(text, at) or _is_first_of_two(text, at, noun):
        return True
    places = [place for place in nouns_before(text, at) if place < at - 1]
    if noun.number is _S and any(text.node(place).number is _P for place in places):
        return True  # «أصحاب العمل الرئيسيين»
    first = places[-1] if places else at - 1
    if is_cut_off(text, first):
        return True
    chain = any(_may_be_described(text, place, adjective, definite) for place in places)
    if definite:
        places += [place for place in before_preposition(text, first) if text.node(place).nominals]
    if not _is_always_so(text, at, right, chain) and any(
        _may_be_described(text, place, adjective, definite) for place in places
    ):
        return True
    if definite and noun.number is _S and adjective.human is not False and _verb_before(text, at):
        return True  # «كرم الوزير الطالبتين»
    return any(r.human for r in adjective.nominals) and (_people_before(text, at) or _verb_before(text, at))


def _is_sure(text: Text, at: int, right: str) -> bool:
    """Whether counts or a preposition speak for the pair: an adjective may also be a predicate or an object."""
    noun, adjective, lexicon = text.form(at - 1), text.form(at), text.lexicon
    seen, wanted = lexicon.pair(noun, adjective), lexicon.pair(noun, right)
    if seen * 8 > wanted and seen:
        return False
    node, following = text.node(at).as_adjective, text.node_after(at)
    if node.has_article:
        if any(r.human for r in node.nominals):  # «أدانت المحكمة المتهمين»: an object
            if text.node(at - 1).human is not False or not adjective.startswith("الم"):
                return False  # «مع الأطراف الخارجيين», «تعتقل السلطات الإصلاحيين»
            return text.node(at - 1).number is _D or lexicon.count(adjective) < _RARE
        if following.has_article and following.is_descriptive and agrees(node, following) and wanted < 3:
            return False  # «ترجمها للعربية الروائيان الأردنيان»: a noun with its own adjective
        if wanted or is_governed(text, at - 1):
            return True
        return _clause_follows(text, at) and used_as_noun(node.stem.removesuffix("ة")) < 3
    if not wanted and not _is_dual(text.node(at - 1), lexicon):
        return False
    may_be_annexed = following.form not in PREPOSITIONS and (
        following.has_article or (following.nominals and not following.is_particle and not following.is_adjective)
    )
    return not may_be_annexed or _has_clitic(following) or wanted >= 2


def _right(text: Text, noun: Node, adjective: Node) -> str | None:
    """The adjective as the noun asks for it; None where its forms do not show it."""
    base = _singular_of(adjective)
    if base is None:
        return None
    asked = asked_of(noun)
    if noun.number is _D:
        feminine = "ت" if noun.gender is _F else ""
        right = base + feminine + ("ان" if noun.shows_nominative else "ين")
    elif FEMININE in asked and not noun.human:
        right = base + "ة"
    elif MASCULINE in asked:
        right = base + "ا" if noun.tanwin and base[-1] not in "اى" else base
    elif noun.number is _P and noun.human and noun.gender is _M and (noun.shows_nominative or noun.shows_oblique):
        right = base + ("ون" if noun.shows_nominative else "ين")
    else:
        return None
    return right if node_of(right, text.lexicon).may_describe else None


def _singular_of(adjective: Node) -> str | None:
    """The masculine singular of the adjective in the dual or plural, with its article: المتعثر of المتعثرين."""
    form = adjective.form
    numbers = {reading.number for reading in adjective.nominals}
    if not numbers <= {_D, _P} or not form.endswith(("ين", "ان", "ون")):
        return None
    base = form[:-2]
    return base[:-1] if base.endswith("ت") and _D in numbers and adjective.gender is _F else base


def _finding(text: Text, at: int, right: str, noun: Node, level: Level = Level.LIKELY) -> Finding:
    message = f"النعت يوافق منعوته في الجنس والعدد: «{noun.form}» {_described(noun)}، فيقال «{noun.form} {right}»"
    return respelt(text, {at: right}, message, level)


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


def _is_dual(noun: Node, lexicon: Lexicon) -> bool:
    """Whether its singular is in use: not «عفرين»."""
    base = noun.stem[:-2]
    return max(lexicon.count(base), lexicon.count(base[:-1] + "ة")) * 2 >= lexicon.count(noun.form)


def _has_clitic(node: Node) -> bool:
    """Whether some reading has a conjunction or preposition written with it."""
    return any(reading.proclitics[:1] in ("و", "ب", "ل", "ف", "ك") and reading.proclitics for reading in node.readings)


def _clause_follows(text: Text, at: int) -> bool:
    """Whether what follows can't be governed by the adjective."""
    following = text.node_after(at)
    if not following.form or following.is_particle or following.verbs:
        return True
    return bool(following.readings) and _has_clitic(following)


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
    condition=AnyOf((has_candidate(ADJECTIVE), HasWord(_COLOUR_FORMS))),
    bad=[
        Example("حجزت الشرطة أسلحة [أبيض] في المنزل", "حجزت الشرطة أسلحة بيضاء في المنزل"),
        Example("توجه إلى المنطقة [الأخضر] ببغداد", "توجه إلى المنطقة الخضراء ببغداد"),
        Example("عين الملك ثلاثة وزراء [جديد]", "عين الملك ثلاثة وزراء جدد"),
        Example("وصل إلى المطار خبراء [أجنبي] من شركة النفط", "وصل إلى المطار خبراء أجانب من شركة النفط"),
        Example("استقبل الملك سفراء [جديد] بالرباط", "استقبل الملك سفراء جدد بالرباط"),
        Example("عرض الوزير الحصيلة [الإيجابي] للقطاع", "عرض الوزير الحصيلة الإيجابية للقطاع"),
        Example("اتخذت السلطات تدابير [تكنولوجي] بسيطة", "اتخذت السلطات تدابير تكنولوجية بسيطة"),
        Example("لا تتفق مع الفكرة [العميق] عن الحياة", "لا تتفق مع الفكرة العميقة عن الحياة"),
        Example("استفاد من الأرض [السلالي] فلاحون", "استفاد من الأرض السلالية فلاحون"),
        Example("وقعت ثلاث اتفاقيات [جديد] لتأهيل المراكز", "وقعت ثلاث اتفاقيات جديدة لتأهيل المراكز"),
        Example("دشنت مدرستين [ابتدائيين] بالجماعة", "دشنت مدرستين ابتدائيتين بالجماعة"),
        Example("ناقش المجلس المشاريع [المتعثرين] بالمدينة", "ناقش المجلس المشاريع المتعثرة بالمدينة"),
        Example("أحدثت البلدية حديقة [صغير] قرب المحطة", "أحدثت البلدية حديقة صغيرة قرب المحطة"),
        Example("يشرف على الخطط [الوطني] للحد من التلوث", "يشرف على الخطط الوطنية للحد من التلوث"),
        Example("سببت الرياح أضرارا [مادي] في القرية", "سببت الرياح أضرارا مادية في القرية"),
        Example("قدم الطبيب نصيحة [طبي] للمرضى", "قدم الطبيب نصيحة طبية للمرضى"),
        Example("توفي السائق في حادث [مرورية] قرب الجسر", "توفي السائق في حادث مروري قرب الجسر"),
        Example("خلفت الحرب [الدائر] في المنطقة خسائر", "خلفت الحرب الدائرة في المنطقة خسائر"),
        Example("منذ نهاية القرن [الماضية]", "منذ نهاية القرن الماضي"),
        Example("بدأ تطبيق العقوبات [الاقتصادي] أمس", "بدأ تطبيق العقوبات الاقتصادية أمس"),
        Example("في وقت [سابقة] من اليوم", "في وقت سابق من اليوم"),
        Example("سجلت المنطقة في الآونة [الأخير] حوادث كثيرة", "سجلت المنطقة في الآونة الأخيرة حوادث كثيرة"),
        Example("فرض المجلس غرامة [مالي] على الفريق", "فرض المجلس غرامة مالية على الفريق"),
        Example("نظمت الجمعية ندوة [علمي] لفائدة الشباب", "نظمت الجمعية ندوة علمية لفائدة الشباب"),
    ],
    good=[
        "كرم الوزير الطالبتين في نهاية الحفل",
        "ترأست الاجتماع الوزيرة",
        "أدارت اللقاء الصحافية المعروفة",
        "تعرض السيارة بالألوان الأبيض والأزرق",
        "تضم المحمية ثلاثة أسود",
        "غير لون البشرة الأسود",
        "رفع راية أحمر الشفاه",
        "رفع المتظاهرون أعلاما سودا",
        "انتخب البرلمان رئيس وزراء جديدا",
        "وصل رئيس وزراء جديد إلى الحكم",
        "درس في كلية شرق النيل الجامعية",
        "جمجمة رأسي متصدعة",
        "كأس الملك للأبطال الأهلي",
        "اختفت في عطلة نهاية الأسبوع الماضية",
        "ظهرت بتصفيفة الشعر الجديدة",
        "أوقفت الشرطة الشابين اللذين كانا يقودانها",
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
        "أشاد أمير الشرقية بجهود المتطوعين",
        "فاز الهلال على الشرطة العراقي",
        "انتخب النادي مجلس إدارة متكامل",
        "من وجهة نظري لا حل إلا بالحوار",
        "تبلغ كلفة الليلة 200 دولار شاملة الإفطار",
        "ستظل أبواب النادي دائما مفتوحة",
        "الأشخاص المطلق سراحهم",
        "دخلت حجرة شقيقتي أمس",
        "رفعت الشركة دعويين منفصلتين",
        "أدى الانفلات الأمني إلى الفوضى",
        "عندما يبلغ الابن الخامسة من عمره",
        "تعاني المنطقة قلة الدعاة الرسميين",
        "ثمن رجل الشرطة السري العملية",
        "تمتد الصفقة على مدى 20 عاما كاملة",
        "حثت وزارة الخارجية المغاربة المقيمين هناك على الحذر",
        "حذرت وزارة الخارجية المصريين من السفر",
        "القوانين الجاري بها العمل",
        "أوضح الأسطورة الهولندي رأيه",
        "احتل الفريقان المراكز السابع والثامن",
        "بدأت المباراة في الواقع الثانية ظهرا",
        "يقع في شرق البلاد الغني بالمعادن",
    ],
)
