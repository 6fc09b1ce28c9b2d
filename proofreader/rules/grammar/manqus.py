"""An indefinite noun in ya' that loses it outside the accusative: «اتفاق ثاني» for «اتفاق ثان»."""

from collections.abc import Iterator

from proofreader.arabic import clitics
from proofreader.arabic.calendar import HIJRI_MONTHS, NUMBERS, WEEKDAYS
from proofreader.arabic.clitics import CONJUNCTIONS, forms_of, without_conjunction
from proofreader.arabic.word_classes import (
    DEMONSTRATIVES,
    DIRECTIONS,
    INFLECTED_PREPOSITIONS,
    PERSONAL_PRONOUNS,
    QUANTIFIERS,
    TITLES,
    VERBS_OF_SPEECH,
)
from proofreader.core import Category, Derivation, Document, Example, Finding, Gender, HasWord, Lexicon, Number, Rule
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.accusative import NAMES
from proofreader.rules.support.cases import INNA
from proofreader.rules.support.grammar import respelt
from proofreader.rules.support.manqus import kinds_of_manqus
from proofreader.rules.support.verb_and_object import is_after_verb_and_subject
from proofreader.rules.support.verbs import KANA_FORMS
from proofreader.syntax import Node, Text, agrees, text_of
from proofreader.syntax.annexation_evidence import DONE_VERBS
from proofreader.syntax.complements import verb_with_complement
from proofreader.syntax.describing import describes, times_described
from proofreader.syntax.numerals import UNITS
from proofreader.syntax.objects import OWN_PREPOSITION
from proofreader.syntax.phrases import NOUN_CLAUSE_OPENERS, PREPOSITIONS, has_preposition
from proofreader.syntax.places import may_be_place
from proofreader.syntax.verbs import is_intransitive, opens_clause, third_singular

_KINDS = {"ثاني": frozenset({"ordinal"}), **kinds_of_manqus()}
_FORMS = {
    form: (split.proclitics, split.stem) for form, split in forms_of(sorted(_KINDS), clitics.PREPOSITIONS).items()
}
# «كانون الثاني», «ربيع الثاني»: names of months.
_ONE_OF = frozenset({"بأحد", "بإحدى"})
_MONTHS = frozenset(name.split()[0] for name in (*NUMBERS, *HIJRI_MONTHS) if " " in name)
_NO_ABSOLUTE = frozenset("لا ولا يا أيها فلا حد آل".split())
_TIMES = frozenset((*NUMBERS, *WEEKDAYS, *"العام الشهر الأسبوع اليوم الموسم".split()))
# «أهالي شمال المدينة»: what the noun is annexed to
_AFTER = (PREPOSITIONS - frozenset("شمال جنوب شرق غرب وسط".split())) | frozenset(
    "أو ثم حيث كما لم لا قد وقد جدا حين عندما بعدما بينما فيما مما لأن لأنه لأنها لأنهم لكن لكنه لكنها".split()
)
# Names as well: read as words only where something else speaks for it.
_NAMES = frozenset("راضي والي غالي زاهي مجدي صافي شافي معادي ساري حامي متولي ليالي أماني تهاني باني وافي".split())
_NAMED = frozenset("نادي وادي".split())  # what follows is often a name: «نادي تور»
_NAMES_OF_TOWNS = frozenset({"غازي"})  # «نادي غازي عنتاب»
_COMPLEMENTS = {
    "منافي": "ل", "موالي": "ل", "معادي": "ل", "محاذي": "ل", "مساوي": "ل", "موازي": "ل", "كافي": "ل", "مواتي": "ل",
    "مؤدي": "إلى", "راضي": "عن", "خالي": "من", "عاري": "من", "متعافي": "من",
}  # fmt: skip
_SUBJECTS = frozenset(forms_of((*PERSONAL_PRONOUNS, "أنه", "إنه", "بأنه", "لأنه", "لكنه", "كأنه"), CONJUNCTIONS))
_NOT = frozenset(forms_of(["غير"], clitics.PREPOSITIONS))
_EXISTING = frozenset(forms_of([*"هناك هنالك ثمة توجد يوجد ليس ليست".split()], CONJUNCTIONS))
_OFTEN = 30  # agreements
_NOUN = 200  # occurrences as a noun of what may be a verb too
_ANY = frozenset("أي كل أية".split())
_SHADDA = "\u0651"
_REACH = 4  # words
_NISBA = 100  # agreements of a relational adjective that may be a name: تركي, إيطالي
_WORKING = frozenset(forms_of("عمل يعمل اشتغل يشتغل".split(), CONJUNCTIONS))
_PRICED = 12  # occurrences as a noun
_DEATH = frozenset("مصرعه حتفه".split())  # «لقي راعي مصرعه»
# People, in the accusative, that lost their ya' as if they were not: «انتدبت العائلة محام».
_LOST = {form[:-1]: form + "ا" for form in "قاضي محامي مغني راعي مربي مدعي مشتكي مشتري".split()}
_OF_PEOPLE = frozenset("محامي راعي مربي".split())  # that one may have oneself
_OF_PROFESSION = frozenset("قاضي محامي مغني مربي".split())
_OF_NEIGHBOUR = frozenset("بيت منزل دار باب حائط سور سطح محل".split())
_OTHER = "آخر"
_COMMON = 10  # occurrences


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    index = document.words_by_form
    for form in _FORMS.keys() & document.forms:
        for at in index[form]:
            if finding := _check(text, at):
                yield finding
    for form in _LOST.keys() & document.forms:
        for at in index[form]:
            if _is_accusative(text, at):
                right = _LOST[form]
                yield respelt(text, {at: right}, f"الاسم المنقوص النكرة تظهر عليه فتحة النصب بتنوينها: «{right}»")


def _check(text: Text, at: int) -> Finding | None:
    clitic, noun = _FORMS[text.form(at)]
    before, kinds = text.node_before(at), _KINDS[noun]
    if text.before(at) in _NO_ABSOLUTE or without_conjunction(text.before(at)) in _MONTHS:
        return None
    if text.before(at) in _EXISTING and text.before(at - 1) in INNA:
        return None  # «أن هناك مساعي حثيثة»: the accusative
    if clitic.startswith(("و", "ف")) and (before.may_be_name or before.form in NAMES):
        return None  # «سيد أحمد وداعي»
    if _SHADDA in text.word(at).text or text.form(at) == "كمباني":
        return None  # «هذا ليس قاضيّ», mine; Company
    is_she = before.is_verb and {r.gender for r in third_singular(before)} == {Gender.FEMININE}
    if "plural" not in kinds and is_she and without_conjunction(before.form) in VERBS_OF_SPEECH:
        return None  # «قالت جاني»
    if noun == "ماضي" and text.before(at) in _TIMES:
        return None  # «في مايو لماضي»: another slip
    if noun in _NAMES and (text.before(at) in TITLES or not _is_common(text, at)):
        return None
    if _is_of_speaker(text, at, noun):
        return None
    is_not = text.before(at) in _NOT and not text.node_after(at).has_article  # not «غير كافي الدسم»
    if (is_not or _ends_phrase(text, at)) and _takes_genitive(text, at, kinds):
        return _finding(text, at, accusative=False)
    if "adjective" in kinds or "ordinal" in kinds:
        found = _describing(text, at, noun) if not clitic else None
        if found is not None:
            return found
        if clitic == "و" and _is_masculine_adjective(before) and (_ends_phrase(text, at) or _verb_follows(text, at)):
            return _finding(text, at, accusative=before.tanwin is not None)  # «هادئ وراقي»
        if kinds <= {"adjective", "ordinal"}:
            return None
    following = text.node_after(at)
    may_be_named = noun in _NAMED or "plural" in kinds
    is_described = following.tanwin is not None and following.tanwin.is_adjectival and not following.may_be_name
    if is_described and not may_be_named and not clitic:
        return _finding(text, at, accusative=True)  # «شكل تحدي كبيرا»
    is_subject = _verb_follows(text, at) and following.is_verb and noun not in _NAMED
    if not (_ends_phrase(text, at) or _is_described(text, at) or is_subject):
        return None
    if clitic or text.before(at) in PREPOSITIONS:
        return _finding(text, at, accusative=False)
    if "plural" in kinds:
        is_counted = text.before(at) in UNITS and _ends_phrase(text, at)
        exists = text.before(at) in _EXISTING or text.before(at) in _SUBJECTS or text.before(at) in DEMONSTRATIVES
        exists = exists or is_intransitive(text.before(at)) or text.before(at) in INFLECTED_PREPOSITIONS
        exists = exists or verb_with_complement(text, at) is not None
        if is_counted or ((exists or _is_annexed_to_noun(text, at)) and _is_described(text, at)):
            return _finding(text, at, accusative=False)
        return None
    is_any = text.before(at) in _ANY or text.before(at) in _EXISTING
    if is_any or _is_free(text, at):
        return _finding(text, at, accusative=False)
    if _is_object(text, at):
        return _finding(text, at, accusative=True)
    if "noun" in kinds and _is_subject_behind(text, at):
        return _finding(text, at, accusative=False)
    if "noun" in kinds and (_is_alone(text, at) or (_is_annexed_to_noun(text, at) and not before.may_be_name)):
        return _finding(text, at, accusative=text.before(at) in KANA_FORMS)
    return None


def _is_of_speaker(text: Text, at: int, noun: str) -> bool:
    """Whether its ya' may be «my»: behind a verb that may be of the first person («سألت محامي», «اتصلت بمحامي»), or my
    neighbour's behind what is hardly called current («بيت جاري»; not «حساب جاري», «العمل جاري»)."""
    before = text.node_before(at)
    if noun == "جاري":
        if text.before(at) in PREPOSITIONS or before.is_particle or not before.as_noun.is_bare:
            return False
        return not before.may_be_masdar or before.stem in _OF_NEIGHBOUR
    if noun not in _OF_PEOPLE:
        return False
    place = at - 2 if text.before(at) in PREPOSITIONS else at - 1
    if not text.joined(place + 1) or text.node_after(at).may_describe:
        return False  # «سألت محامي معروف»
    verb = text.node(place)
    may_be_me = verb.form.endswith("ت") or not verb.third  # not «أكد محامي»
    return may_be_me and any(reading.person == 1 for reading in verb.verbs)


def _is_accusative(text: Text, at: int) -> bool:
    """Whether an adjective shows the accusative, or a feminine verb and its subject stand before it: «انتدبت العائلة
    محام»."""
    following = text.node_after(at)
    if following.tanwin is not None and following.tanwin.is_adjectival and text.joined(at + 1):
        return True
    is_last = following.form in _AFTER or not text.joined(at + 1) or following.has_preposition
    is_behind_her = text.before(at).endswith("ة") and is_after_verb_and_subject(text, at)
    return is_last and is_behind_her  # not «حضر اللقاء قاض»


def _finding(text: Text, at: int, *, accusative: bool) -> Finding:
    form = text.form(at)
    if accusative:
        right = form + "ا"
        return respelt(text, {at: right}, f"الاسم المنقوص النكرة تظهر عليه فتحة النصب بتنوينها: «{right}»")
    right = form[:-1] if not form.endswith("ئي") else form[:-2] + "ء"
    return respelt(text, {at: right}, f"الاسم المنقوص النكرة تُحذف ياؤه رفعا وجرا: «{right}» لا «{form}»")


def _is_common(text: Text, at: int) -> bool:
    """Whether the word, a name too, is used as a common one: behind a pronoun, a negation, a preposition of its own."""
    noun, before = _FORMS[text.form(at)][1], text.node_before(at)
    if noun == "غالي":
        return used_as_noun(before.stem) >= _PRICED  # not «بطرس غالي»
    if text.before(at) in _NOT or text.before(at) in _SUBJECTS or _complements(text, at, noun):
        return not before.may_be_name or text.before(at) in _SUBJECTS
    if _is_described(text, at) and not before.may_be_name:
        return True  # «تعيين والي جديد»
    return text.lexicon.pair(text.form(at - 1), text.form(at)[:-1]) > 0


def _takes_genitive(text: Text, at: int, kinds: frozenset[str]) -> bool:
    """Whether the word is annexed to «غير», or the predicate of a pronoun: «غير كافي», «وهو راضي عن …»."""
    if not kinds & {"adjective"}:
        return False
    before = text.before(at)
    return before in _NOT or (before in _SUBJECTS and before not in ("هي", "وهي"))


def _complements(text: Text, at: int, noun: str) -> bool:
    """Whether the preposition that the participle takes stands behind it: «منافي للقانون», «راضي عن»."""
    wanted, following = _COMPLEMENTS.get(noun), text.node_after(at)
    if wanted is None:
        return False
    if wanted != "ل":
        return without_conjunction(following.form).startswith(wanted) and following.form[: len(wanted)] == wanted
    if following.form in INFLECTED_PREPOSITIONS:
        return following.form.startswith("ل")
    return following.form.startswith("ل") and has_preposition(following)


def _describing(text: Text, at: int, noun: str) -> Finding | None:
    """The word as an adjective behind an indefinite noun: «اتفاق ثاني», «سعر متدني»; never «ثاني أكبر حزب»."""
    before = text.node_before(at)
    if before.has_article and _ends_phrase(text, at):
        return _predicate(text, at, noun)
    if text.before(at) in PREPOSITIONS or text.before(at) in QUANTIFIERS or before.is_particle:
        return None
    if not before.has_nominals or not before.as_noun.is_bare or before.is_name or before.form in NAMES:
        return None
    is_noun = used_as_noun(before.form) >= _NOUN and not before.may_be_name  # «رقم عالي»
    if (
        (before.has_verbs or before.may_be_name)
        and not is_noun
        and not text.lexicon.pair(text.form(at - 1), text.form(at)[:-1])
    ):
        return None  # «رشيد مسلي»
    if noun == "ثاني":
        is_last = before.is_noun and not before.tanwin and before.number is not Number.PLURAL and _ends_phrase(text, at)
        return _finding(text, at, accusative=False) if is_last else None
    if not _ends_phrase(text, at) and not _verb_follows(text, at) and not _is_described(text, at):
        return None
    if _verb_follows(text, at) and not _ends_phrase(text, at) and text.lexicon.pair(text.form(at), text.after(at)):
        return None
    is_accusative = before.tanwin is not None
    if not is_accusative and before.form.endswith("ا") and before.may_be_name:
        return None
    return _finding(text, at, accusative=is_accusative)


def _is_masculine_adjective(node: Node) -> bool:
    is_one = node.gender is Gender.MASCULINE and node.number is Number.SINGULAR
    return is_one and node.is_adjective and node.is_bare


def _predicate(text: Text, at: int, noun: str) -> Finding | None:
    """«التصرف منافي للقانون», with كان «كان التصرف منافيا»; nothing where it is open what the word belongs to."""
    subject = text.node_before(at)
    head = text.node_before(at - 1).as_noun
    is_headed = head.is_noun and head.is_bare and head.gender is Gender.MASCULINE
    if subject.gender is not Gender.MASCULINE and not is_headed:
        return None
    for back in range(at - 1, max(-1, at - 1 - _REACH), -1):
        if text.form(back) in KANA_FORMS:
            return _finding(text, at, accusative=True)
        if text.form(back) in NOUN_CLAUSE_OPENERS:
            break
        if text.node(back).is_verb:
            return None
        if not text.joined(back):
            break
    is_said = text.before(at - 1) in NOUN_CLAUSE_OPENERS and not subject.may_be_name  # «أكد أن التحقيق جاري»
    return _finding(text, at, accusative=False) if is_said or _complements(text, at, noun) else None


def _verb_follows(text: Text, at: int) -> bool:
    """Whether a verb of the third person follows, to which nothing is annexed: «لاعب هاوي تغلب على …»."""
    node = text.node_after(at)
    if used_as_noun(node.form) >= _OFTEN and not node.is_verb and not text.node_before(at).is_bare:
        return False  # «باقي رأس المال»
    if text.lexicon.count(node.form) < _OFTEN:
        return False  # «أغاني أريثا»
    return bool(third_singular(node)) and not node.has_article and not node.may_describe and not node.may_be_name


def _is_annexed_to_noun(text: Text, at: int) -> bool:
    """Whether an indefinite noun that can be nothing else stands before: «بناء مباني جديدة»."""
    before = text.node_before(at)
    if text.before(at - 1) in PREPOSITIONS:
        before = before.as_noun
    return (
        before.is_noun
        and before.is_bare
        and not before.form.endswith("ا")
        and before.number is not Number.DUAL
        and not before.keeps_nun
        and text.before(at) not in QUANTIFIERS - {"بعض", "كل", "عدة", "بضع", "معظم"}
    )


def _is_object(text: Text, at: int) -> bool:
    """Whether a verb and its subject stand before it: «استقبل الرئيس قاضي من فرنسا»."""
    subject, verb = text.node_before(at), third_singular(text.node_before(at - 1))
    if not text.joined(at) or not subject.is_noun or not subject.has_article or has_preposition(subject):
        return False
    if text.form(at - 2) in _WORKING and text.joined(at - 1):
        return True  # «يشتغل المتهم راعيا»
    return any(r.transitive and r.gender is subject.gender for r in verb) and opens_clause(text, at - 2)


def _is_subject_behind(text: Text, at: int) -> bool:
    """Whether the subject stands behind the complement of its verb: «تقدم بالطعن محامي من الهيئة»."""
    if verb_with_complement(text, at) is not None:
        return True
    for back in range(at - 1, max(0, at - _REACH), -1):
        node = text.node(back)
        if not text.joined(back + 1) or not text.joined(back) or node.is_verb or not node.has_nominals:
            return False
        before = text.form(back - 1)
        has_own = has_preposition(node) and not node.may_be_name
        if not has_own and before not in PREPOSITIONS:
            continue
        place, preposition = (back - 1, node.form[0]) if has_own else (back - 2, before)
        if not text.node(at - 1).has_article and not text.node(at - 1).has_pronoun:
            return False
        verb = text.node(place)
        if place < 0 or not any(r.gender is Gender.MASCULINE for r in third_singular(verb)):
            return False
        if not (verb.is_verb or opens_clause(text, place)):
            return False
        form = without_conjunction(verb.form)
        is_sure = is_intransitive(verb.form) or all(r.transitive is False for r in third_singular(verb))
        return is_sure or OWN_PREPOSITION.get(form) == preposition
    return False


def _is_alone(text: Text, at: int) -> bool:
    """Whether a verb stands before a noun that is annexed to nothing, so that it is indefinite in every case."""
    before = text.node_before(at)
    return text.before(at) in KANA_FORMS or (
        any(not r.pronoun for r in before.third) and opens_clause(text, at - 1) and not before.may_be_name
    )


def _ends_phrase(text: Text, at: int) -> bool:
    """Whether nothing follows that the noun could be annexed to."""
    gap = text.gap(at + 1)
    if gap is None or any(mark in gap for mark in ".،؛؟!:"):
        return True
    following, node = text.after(at), text.node_after(at)
    if following in _AFTER or following in _ONE_OF or following in INFLECTED_PREPOSITIONS or following in _DEATH:
        return True
    if _complements(text, at, _FORMS[text.form(at)][1]):
        return True
    kinds = _KINDS[_FORMS[text.form(at)][1]]
    if "adjective" in kinds and node.tanwin is not None:
        return True  # «مكان نائي بعيدا عن المدينة»
    is_called = "ordinal" in kinds and node.has_preposition and node.is_noun and not node.may_be_name
    if is_called and text.lexicon.count(following) >= _COMMON:
        return True  # «متظاهر ثاني برصاصة»
    if following.startswith(("ب", "ل")) and has_preposition(node) and not node.may_be_name and node.is_noun:
        # Not «أهالي بحرة».
        is_clear = node.has_article or node.has_pronoun or (node.may_be_masdar and len(following) > 4)
        return is_clear and not text.lexicon.pair(text.form(at), following)
    is_adjective = "adjective" in kinds
    if not is_adjective and _FORMS[text.form(at)][1] not in _NAMED and node.continues and node.is_noun and node.is_bare:
        after = text.node_after(at + 1)  # «تعازي ومواساة إلى»; not «محامي وأقارب الضحية»
        return not after.form or after.form in PREPOSITIONS
    return is_adjective and any(r.proclitics[:1] == "و" for r in node.readings)


def _is_described(text: Text, at: int) -> bool:
    """Whether an indefinite adjective follows: «نادي مغمور», «ماضي عريق»."""
    node = text.node_after(at)
    if _FORMS[text.form(at)][1] in _NAMED and node.has_verbs and times_described(node.form) < _OFTEN:
        return False  # «نادي هجر»
    if _FORMS[text.form(at)][1] in _NAMED and node.form in _NAMES_OF_TOWNS:
        return False
    form, pair = text.form(at), text.lexicon.pair
    is_said = pair(form[:-1], node.form) > pair(form, node.form) and node.may_describe and not node.has_verbs
    if is_said and node.is_bare and node.is_without_proclitics and agrees(text.node(at), node):
        return True
    if _FORMS[form][1] in _OF_PROFESSION and _tells_of_person(text, at + 1):
        return True
    if node.form == "ثان":
        return True  # «قاضي ثان»
    if node.form == _OTHER:
        last = text.node_after(at + 1)
        return not last.has_article or has_preposition(last)  # not «محامي آخر المعتقلين»
    if _is_relational(text, at + 1):
        return True
    if not node.is_adjective and node.form.endswith("ي"):
        node = text.node_after(at).as_adjective  # «إسباني», which lists have as a name too
    is_one = "plural" not in _KINDS[_FORMS[text.form(at)][1]]
    if is_one and (node.gender is Gender.FEMININE or node.number in (Number.DUAL, Number.PLURAL)):
        return False  # «وادي ضيقة», a place
    is_said = node.describes or (is_one and node.may_describe and not node.may_be_name and describes(node.form))
    if node.has_article or node.has_pronoun or not node.is_without_proclitics or not is_said:
        return False
    if not (describes(node.form) or is_nisba(node)):
        return False  # «أهالي عفيف», «بنادي ضباط الأمن»: names and nouns that are listed as adjectives too
    if not agrees(text.node(at), node) or node.form.endswith(("ا", "ات")):
        return False
    following = text.node_after(at + 1)  # «نادي جديد القصيبة»
    is_annexed = following.has_article and not has_preposition(following) and not following.continues
    return not (is_annexed and node.form != "جديد") or is_nisba(node)


def _tells_of_person(text: Text, at: int) -> bool:
    """Whether a participle stands there that is hardly ever a noun: «قاضي متقاعد», not «محامي متهم»."""
    node, following = text.node(at), text.node_after(at)
    is_one = node.gender is Gender.MASCULINE and node.number is Number.SINGULAR and node.is_without_proclitics
    is_participle = is_one and node.is_adjective and node.is_bare and node.form[:1] == "م"
    if not is_participle or used_as_noun(node.form) or text.lexicon.count(node.form) < _OFTEN:
        return False
    return not following.has_article or has_preposition(following)


def _is_relational(text: Text, at: int) -> bool:
    """Whether a relational adjective stands there that lists have as a name too: «نادي تركي», not «تركي آل سالم»."""
    form, after = text.form(at), text.after(at)
    if not form.endswith("ي") or times_described(form) < _NISBA or may_be_place(form):  # «نادي أهلي جدة»
        return False
    if form in DIRECTIONS:
        return False  # «في ضواحي غربي المدينة»
    is_end = not text.joined(at + 1) or after in _AFTER or after in INFLECTED_PREPOSITIONS
    following = text.node_after(at)
    return is_end or not (following.may_be_name or following.has_article or after == "آل")


def _is_annexed_to_masdar(text: Text, at: int) -> bool:
    """«تم تعيين والي جديد»: a verbal noun right behind a verb that says it was done."""
    head = text.node_before(at)
    return text.before(at - 1) in DONE_VERBS and text.joined(at - 1) and head.may_be_masdar and head.is_bare


def is_nisba(node: Node) -> bool:
    """Whether it can only be a relational adjective, which nothing is annexed to."""
    return all(reading.derivation is Derivation.NISBA for reading in node.readings)


def _is_free(text: Text, at: int) -> bool:
    """Whether the noun is a subject or begins a clause, not an object: «أكد محامي من هيئة الدفاع»."""
    before = text.node_before(at)
    if text.opens_paragraph(at):
        return True
    if is_intransitive(text.before(at)) and before.has_verbs and opens_clause(text, at - 1):
        return True  # «سقط راعي في بئر»
    if _is_described(text, at) and (text.before(at) in _SUBJECTS or _is_annexed_to_masdar(text, at)):
        return True
    is_phrase = before.has_pronoun and text.before(at - 1) in PREPOSITIONS
    if is_phrase and text.form(at - 3) in KANA_FORMS and _is_described(text, at):
        return True  # «كان في استقباله والي جديد»
    if before.is_verb and any(reading.person == 3 for reading in before.verbs):
        takes_no_object = all(reading.pronoun or reading.transitive is False for reading in before.verbs)
        return takes_no_object or without_conjunction(text.before(at)) in VERBS_OF_SPEECH
    if _is_described(text, at) and (before.verbs or before.has_article):
        return True
    if text.before(at) in INFLECTED_PREPOSITIONS:
        return True
    # «لهذه المدينة ماضي عريق»: the sentence opens with a preposition.
    start = at
    while start > 0 and text.joined(start) and at - start < 4:
        start -= 1
    opening = text.form(start)
    is_opening = text.opens_paragraph(start)
    return (
        is_opening and opening.lstrip("وف")[:1] in ("ل",) and not text.node(start).is_verb and before.has_article
    ) or (is_opening and opening in PREPOSITIONS and before.has_pronoun)


RULE = Rule(
    id="manqus-with-ya",
    category=Category.GRAMMAR,
    summary="اسم منقوص نكرة ثابت الياء في الرفع أو الجر",
    rationale=(
        "تُحذف ياء المنقوص النكرة رفعا وجرا ويعوض عنها التنوين: اتفاق ثان، من ناد مغمور، قال محام. وتبقى مع «أل» "
        "والإضافة والنصب: النادي، نادي المدينة، ناديا."
    ),
    reference="ألفية ابن مالك، المعرب والمبني؛ شرح ابن عقيل، الوقف: «وحذف يا المنقوص ذي التنوين»",
    check=check,
    condition=HasWord(frozenset((*_FORMS, *_LOST))),
    bad=[
        Example("انتدبت العائلة [محام] للدفاع عنها", "انتدبت العائلة محاميا للدفاع عنها"),
        Example("عينت الوزارة [قاض] جديدا", "عينت الوزارة قاضيا جديدا"),
        Example("ترشح للانتخابات [قاضي] متقاعد في حزب جديد", "ترشح للانتخابات قاض متقاعد في حزب جديد"),
        Example("لقي [راعي] مصرعه بصاعقة", "لقي راع مصرعه بصاعقة"),
        Example("ظهر [مشتري] جديد للفندق", "ظهر مشتر جديد للفندق"),
        Example("أكد الوزير أن العمل [جاري] لاستكمال المشروع", "أكد الوزير أن العمل جار لاستكمال المشروع"),
        Example("بلغ الإنتاج مليون طن، وهو رقم [عالي]", "بلغ الإنتاج مليون طن، وهو رقم عال"),
        Example("انتقل من [نادي] مغمور", "انتقل من ناد مغمور"),
        Example("إلى اتفاق [ثاني] حول التقاعد", "إلى اتفاق ثان حول التقاعد"),
        Example("أكد [محامي] من هيئة الدفاع", "أكد محام من هيئة الدفاع"),
        Example("لهذه المدينة [ماضي] عريق", "لهذه المدينة ماض عريق"),
        Example("إطار ذي تكوين [عالي] وتجربة", "إطار ذي تكوين عال وتجربة"),
        Example("أحيا السهرة [بأغاني] جديدة", "أحيا السهرة بأغان جديدة"),
        Example("عين [محامي] جديد بالهيئة", "عين محام جديد بالهيئة"),
        Example("انتقل إلى [نادي] فرنسي", "انتقل إلى ناد فرنسي"),
        Example("استقبل الوزير [قاضي] من تونس", "استقبل الوزير قاضيا من تونس"),
        Example("الحكم غير [كافي] لردع المخالفين", "الحكم غير كاف لردع المخالفين"),
        Example("وهو [راضي] عن أداء الفريق", "وهو راض عن أداء الفريق"),
        Example("سمع دوي انفجار [مدوي] في الحي", "سمع دوي انفجار مدو في الحي"),
        Example("ثمة [دواعي] كثيرة للتفاؤل", "ثمة دواع كثيرة للتفاؤل"),
        Example("كان التصرف [منافي] للقانون", "كان التصرف منافيا للقانون"),
        Example("طلب الوكيل انتداب [قاضي] آخر للبت في الملف", "طلب الوكيل انتداب قاض آخر للبت في الملف"),
        Example("تعاقد مع [نادي] بلجيكي بعد فسخ عقده", "تعاقد مع ناد بلجيكي بعد فسخ عقده"),
        Example("نقل الملف إلى [قاضي] ثان", "نقل الملف إلى قاض ثان"),
        Example("بيت في مكان [نائي] بعيدا عن المدينة", "بيت في مكان ناء بعيدا عن المدينة"),
        Example("كان الرد غير [كافي] لأنه جاء متأخرا", "كان الرد غير كاف لأنه جاء متأخرا"),
        Example("تقدم بالشكاية [محامي] من الهيئة", "تقدم بالشكاية محام من الهيئة"),
        Example("يعمل الشاب [راعي] بإحدى الضيعات", "يعمل الشاب راعيا بإحدى الضيعات"),
    ],
    good=[
        "دخل اللص بيت جاري",
        "زار القرية محامي متهم في قضية أخرى",
        "حضر الجلسة قاضي التحقيق بنفسه",
        "سألت محامي عن الإجراءات",
        "اتصلت بمحامي",
        "ترافع عن المتهم محام من الهيئة",
        "حضر اللقاء قاض من المحكمة",
        "سكان أراضي الجموع",
        "استمع قاضي التحقيق إلى الشهود",
        "ولا داعي للقلق",
        "ثاني أكبر حزب",
        "من نادي الرجاء",
        "نادي الفتح الرباطي",
        "الاتفاق الثاني حول التقاعد",
        "في وادي زم",
        "استقبل أهالي عفيف القافلة",
        "أقيم اللقاء بنادي ضباط الجيش",
        "يمثل نادي برشلونة ونادي بلباو",
        "سجل أمجد راضي في الدقيقة الأولى",
        "أعلنت غادة والي عن البرنامج",
        "إنتاج عالي الجودة وحليب كافي الدسم",
        "كان بطرس غالي في الأمم المتحدة",
        "اندلع حريق في ضواحي غربي مدينة حلب",
        "رفض محامي آخر المعتقلين التعليق",
        "هذا الحليب غير كافي الدسم",
        "عرض من نادي تركي آل الشيخ",
        "عين رئيسا لنادي أهلي جدة",
        "تقدم بالشكاية محامي الضحية",
        "قدم الفنان أغاني جديدة وزار مباني قديمة",
        "أكد أن هناك مساعي حثيثة لوقف القتال",
    ],
)
