"""أبو, أخو and ذو in a case that their governor rules out: «لأخوه» for «لأخيه», «بمشروع ذو أهمية» for «ذي أهمية»."""

from collections.abc import Iterator

from proofreader.arabic import clitics
from proofreader.arabic.clitics import PRONOUNS, forms_of, without_conjunction
from proofreader.arabic.place_nouns import PUBLICATIONS
from proofreader.arabic.word_classes import DEMONSTRATIVES, VERBS_OF_SPEECH
from proofreader.core import (
    Case,
    Category,
    Derivation,
    Document,
    Example,
    Finding,
    Gender,
    HasWord,
    Lexicon,
    Number,
    Rule,
)
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.cases import INNA
from proofreader.rules.support.grammar import respelt
from proofreader.rules.support.verbs import KANA_FORMS, KANA_OF_ONE
from proofreader.syntax import Node, Text, node_of, text_of
from proofreader.syntax.complements import takes_by, verb_with_complement
from proofreader.syntax.objects import OWN_PREPOSITION
from proofreader.syntax.phrases import PREPOSITIONS, is_governed, opens_sentence
from proofreader.syntax.subjects import genders_of_verb_before, speaks
from proofreader.syntax.verbs import is_intransitive, is_passive, opens_clause, takes_subject_next, third_singular

_N, _A, _G = Case.NOMINATIVE, Case.ACCUSATIVE, Case.GENITIVE
_LETTERS = {_N: "و", _A: "ا", _G: "ي"}
_PRONOUNS = tuple(pronoun for pronoun in PRONOUNS if pronoun not in ("ي", "ني"))
_STEMS = ("أب", "أخ", "حم")
# Form without proclitics → (stem, case, pronoun).
_KIN = {
    stem + letter + pronoun: (stem, case, pronoun)
    for stem in _STEMS
    for case, letter in _LETTERS.items()
    for pronoun in _PRONOUNS
}
_KIN |= {stem + letter: (stem, case, "") for stem in ("أب", "أخ") for case, letter in ((_N, "و"), (_A, "ا"))}
_KIN_FORMS = {
    form: (split.proclitics, *_KIN[split.stem]) for form, split in forms_of(_KIN, clitics.PREPOSITIONS).items()
}
_KINDRED = forms_of(["ذوو" + pronoun for pronoun in _PRONOUNS], clitics.PREPOSITIONS)  # «إلى ذووهم»
_ACCOMPANYING = frozenset(forms_of("رفقة برفقة صحبة بصحبة بمعية".split(), clitics.CONJUNCTIONS))
_LOSING = frozenset("فقد يفقد خسر ورث".split())
_POSSESSORS = {"ذو": _N, "ذا": _A, "ذي": _G}
_MANY = {"ذوو": _N, "ذوي": Case.OBLIQUE}
# Behind them «أبو» is no part of a name.
_PERSONS = frozenset(
    """
    التلميذ التلميذة الضحية الضحايا اللاعب المتهم المتهمة الشاب الشابة الطفل الطفلة الفتاة الفتى الفقيد الفقيدة الراحل
    الراحلة الهالك الهالكة العريس العروس القاصر المعتقل المعتقلة الطالب الطالبة المختطف المختطفة المصاب المصابة الأطفال
    المشتبه المدعى المشتكي المشتكية
    """.split()
)
_HELD = frozenset(forms_of("يعتبر يعد اعتبر".split(), clitics.CONJUNCTIONS))  # «يعتبر المشروع ذا أهمية»
_OF_MANY = frozenset("الاحتياجات الإعاقة السوابق الدخل الخبرة الاختصاص الحقوق الكفاءات الهمم".split())
# What families of victims do in the news.
_OF_KIN = frozenset(
    """
    تقدم يتقدم طالب يطالب رفض يرفض احتج يحتج نظم ينظم ناشد يناشد تلقى يتلقى تعرف عبر يعبر اتهم يتهم رفع يرفع حمل يحمل
    نفى ينفي انتظر ينتظر خرج يخرج تجمع يتجمع هدد يهدد حضر يحضر أصر يصر فوجئ
    """.split()
)
_POINTING = frozenset(forms_of("هذا ذلك هو إنه".split(), clitics.CONJUNCTIONS))
_SAME_PARENT = frozenset("الرضاعة الرضاع الأم الأب أم أب أمه أبيه أمها أبيها والدته والده والدتها والدها".split())
_OFFICES = frozenset("قاضي وكيل عميد قائد".split())  # «قاضي التحقيق»
_REACH = 4  # words of the subject of كان
_INVITING = frozenset("دعا يدعو حذر يحذر".split())  # with an object too: «دعا أباه إلى العرس»
_OFTEN = 12  # occurrences as a noun
_NEVER_NOUNS = (Derivation.NISBA, Derivation.ADJECTIVE, Derivation.ELATIVE)
_AFTER_POSSESSOR = frozenset("قار القعدة الحجة القعده الحجه الفقار عسرة".split())  # a town, months, a verse


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    index = document.words_by_form
    for form in _KIN_FORMS.keys() & document.forms:
        for at in index[form]:
            if finding := _kin(text, at):
                yield finding
    for form in _POSSESSORS.keys() & document.forms:
        for at in index[form]:
            if text.joined(at) and text.joined(at + 1) and (finding := _possessor(text, at)):
                yield finding
    for form in _KINDRED.keys() & document.forms:
        for at in index[form]:
            split = _KINDRED[form]
            if split.proclitics[-1:] in tuple(clitics.PREPOSITION_LETTERS) or text.before(at) in PREPOSITIONS:
                right = f"{split.proclitics}ذوي{split.stem[3:]}"
                yield respelt(text, {at: right}, f"«ذوو» بعد حرف الجر مجرورة بالياء: «{right}»")
    for at in index.get("ذوو", ()):
        is_verb = text.before(at).lstrip("وف") == "عبر"  # «وعبر ذوو الضحايا عن شكرهم»
        if text.before(at) in PREPOSITIONS and not is_verb:
            yield respelt(text, {at: "ذوي"}, f"«ذوو» بعد «{text.before(at)}» مجرورة بالياء: «ذوي»")
        elif text.after(at) not in _AFTER_POSSESSOR and _is_in_genitive(text, at - 1) and text.joined(at):
            yield respelt(text, {at: "ذوي"}, f"«ذوو» تتبع «{text.before(at)}» في الجر: «ذوي»")
    for at in index.get("ذوي", ()):
        if text.joined(at) and text.joined(at + 1) and _is_verb_of_kin(text, at - 1):
            yield respelt(text, {at: "ذوو"}, f"«ذوو» هنا فاعل مرفوع بالواو: «{text.before(at)} ذوو»")


def _is_in_genitive(text: Text, at: int) -> bool:
    """Whether an indefinite plural is governed by a preposition: «عن أطر ذوو خبرة»."""
    noun = text.node(at).as_noun
    return noun.has_nominals and noun.is_bare and noun.number is not Number.SINGULAR and is_governed(text, at)


def _is_verb_of_kin(text: Text, at: int) -> bool:
    """Whether a verb opens its clause that has its subject next: «تقدم ذوي الضحية بشكاية»."""
    node, form = text.node(at), text.form(at).lstrip("وف")
    if not opens_clause(text, at) or not any(r.gender is Gender.MASCULINE for r in third_singular(node)):
        return False
    is_owned = text.node(at + 2).has_article and text.node(at + 2).has_nominals
    return is_owned and (form in _OF_KIN or is_intransitive(form) or form in VERBS_OF_SPEECH)


def _kin(text: Text, at: int) -> Finding | None:
    clitic, stem, case, pronoun = _KIN_FORMS[text.form(at)]
    before = text.before(at)
    wanted = None
    if stem == "حم" and case is _A and not (before in KANA_FORMS and _clause_follows(text, at)):
        return None  # «حول حماها»: of حمى; and حماه is a town too
    if clitic.endswith(tuple(clitics.PREPOSITION_LETTERS)) or before in PREPOSITIONS or before in _ACCOMPANYING:
        wanted = _G
    elif before in INNA and not clitic:
        wanted = _A
    elif pronoun and not clitic and case is not _N and _is_subject_with_pronoun(text, at):
        wanted = _N
    elif pronoun and not clitic and _is_object_with_pronoun(text, at, case):
        wanted = _A
    elif case is _A and not pronoun and not clitic and (_is_late_subject(text, at) or _is_subject(text, at)):
        wanted = _N
    elif case is _N and not pronoun and not clitic and text.after(at) in _PERSONS and _is_object(text, at):
        wanted = _A
    if wanted is None or case is wanted:
        return None
    is_named = stem == "أب" and text.after(at) not in _PERSONS
    if not pronoun and (is_named or not text.after(at) or text.node_after(at).is_particle):
        return None  # «إلى أبو ظبي» and other names keep one form
    if not pronoun and not text.after(at).startswith("ال"):
        return None
    right = clitic + stem + _LETTERS[wanted] + pronoun
    names = {_N: "مرفوعة بالواو", _A: "منصوبة بالألف", _G: "مجرورة بالياء"}
    return respelt(text, {at: right}, f"من الأسماء الخمسة، وهي هنا {names[wanted]}: «{right}»")


def _clause_follows(text: Text, at: int) -> bool:
    """Whether a verb follows, so that the word is the subject of كان: «كان أباه يبيع», «كان أخاه قد سافر»."""
    following = text.node_after(at)
    return following.form == "قد" or (following.is_verb and any(r.person == 3 for r in following.verbs))


def _is_told_of(text: Text, at: int) -> bool:
    """Whether a predicate follows: «كان أباه من رواد المسرح», «صار أخاه طبيبا», but not «كان أخاه من الرضاعة»."""
    following, form = text.node_after(at), without_conjunction(text.before(at))
    if form == "ليس" or not _is_of_one_man(text, at - 1) or not text.joined(at + 1):
        return False  # «ليس أخاه من قام بذلك»
    if following.form == "من":
        kind = text.node(at + 2)
        return kind.is_noun and not kind.has_pronoun and kind.form not in _SAME_PARENT and text.joined(at + 2)
    return following.tanwin is not None and speaks(node_of(following.form[:-1], text.lexicon))


def _is_of_one_man(text: Text, at: int) -> bool:
    """Whether كان or a sister there is a masculine singular."""
    genders = {reading.gender for reading in third_singular(text.node(at))}
    return text.form(at) in KANA_OF_ONE and Gender.MASCULINE in genders


def _is_subject_with_pronoun(text: Text, at: int) -> bool:
    """«كان أباه يبيع», «قال أخيه», «توفي أباه»: behind كان before its verb, or a verb that has no object."""
    verb = text.node_before(at)
    if text.before(at) in KANA_FORMS:
        return _clause_follows(text, at) or _is_told_of(text, at)
    far = verb_with_complement(text, at)
    if far is not None and opens_clause(text, far):  # «حضر الحفل أباه»
        return any(r.gender is Gender.MASCULINE for r in third_singular(text.node(far)))
    opens = opens_clause(text, at - 1)
    if not (verb.is_verb or opens) or not any(r.gender is Gender.MASCULINE for r in third_singular(verb)):
        return False
    place = at + 2 if text.node_after(at).has_article and not text.node_after(at).has_preposition else at + 1
    if text.joined(at + 1) and text.joined(place) and _is_complement(text, place, verb.form):
        return True  # «أدلى أخاه بأوصافه»
    return is_intransitive(verb.form) or (verb.form in VERBS_OF_SPEECH and opens)


def _is_complement(text: Text, at: int, verb: str) -> bool:
    """Whether the phrase there opens with the preposition by which the verb takes what it takes besides a subject."""
    if without_conjunction(verb) in _INVITING:
        return False
    node = text.node(at)
    preposition = node.form[0] if node.has_preposition and node.is_noun else node.form
    return takes_by(verb, preposition) or OWN_PREPOSITION.get(without_conjunction(verb)) == preposition


def _is_object_with_pronoun(text: Text, at: int, case: Case) -> bool:
    is_hers = case is _N and (_is_object_of_feminine(text, at) or _is_lost(text, at))
    return is_hers or (case is not _A and _is_object_of_verb(text, at))


def _is_object_of_verb(text: Text, at: int) -> bool:
    """«شاهدوا أخوها», «ودعت أبوها»: right behind a verb of other people than the one named."""
    verb = text.node_before(at)
    if not text.joined(at) or not verb.is_verb or is_intransitive(verb.form) or is_passive(verb.form):
        return False
    if verb.form in KANA_FORMS or any(r.pronoun for r in verb.verbs):
        return False
    singles = third_singular(verb)
    if singles:
        is_hers = {r.gender for r in singles} == {Gender.FEMININE} and not verb.form.startswith("ت")
        return is_hers and any(r.transitive for r in singles)
    are_many = verb.form.endswith("وا") and all(r.number is Number.PLURAL for r in verb.verbs)
    return are_many and all(r.transitive for r in verb.verbs)


def _is_lost(text: Text, at: int) -> bool:
    """«فقد المخرج الراحل أبوه»: what a person lost, behind him and his adjective; nobody's father loses him so."""
    for verb in (at - 2, at - 3):
        if verb < 0 or not text.joined(verb + 1) or not text.node(verb + 1).has_article or not text.joined(at):
            return False
        if without_conjunction(text.form(verb)) in _LOSING:
            return opens_clause(text, verb) and not text.node(verb + 1).has_preposition
        if not (text.node(verb + 1).has_article and text.node(at - 1).has_article):
            return False
    return False


def _is_object_of_feminine(text: Text, at: int) -> bool:
    """«اتهمت الضحية أخوها»: behind a feminine verb and its feminine subject."""
    verb, subject = text.node_before(at - 1), text.node_before(at)
    readings = third_singular(verb)
    if not readings or not text.joined(at) or not subject.has_article or subject.has_preposition:
        return False
    is_feminine = {reading.gender for reading in readings} == {Gender.FEMININE}
    is_feminine = is_feminine and subject.gender is not Gender.MASCULINE  # «صافحت العروس أبوها»
    return is_feminine and verb.is_verb and any(r.transitive for r in readings) and subject.number is Number.SINGULAR


def _is_subject(text: Text, at: int) -> bool:
    """«قال أبا الضحية»: right behind a verb that has its subject there."""
    if text.after(at) not in _PERSONS or not text.joined(at):
        return False
    speaks_next = without_conjunction(text.before(at)) in VERBS_OF_SPEECH and opens_clause(text, at - 1)
    if speaks_next or takes_subject_next(text, at - 1):
        return True
    verb = text.node_before(at)  # «تقدم أبا الضحية بشكاية»
    is_his = any(r.gender is Gender.MASCULINE for r in third_singular(verb)) and opens_clause(text, at - 1)
    return is_his and text.joined(at + 2) and _is_complement(text, at + 2, verb.form)


def _is_object(text: Text, at: int) -> bool:
    """«التقى الوزير أبو اللاعب», «استدعى قاضي التحقيق أخو الضحية»: behind a verb and its subject."""
    first = at - 1
    if not text.joined(at) or not text.node(first).has_article or not text.node(first).is_nominal:
        return False
    annexed = text.node_before(first)  # «قاضي التحقيق»
    is_office = annexed.form in _OFFICES or (annexed.is_noun and not annexed.has_article and speaks(annexed))
    if is_office and text.joined(first):
        first -= 1
    subject, verbs = text.node(first), third_singular(text.node_before(first))
    genders = {reading.gender for reading in verbs}
    fits = text.joined(first) and len(genders) == 1 and genders <= genders_of_verb_before(text, first)
    return (
        fits and any(r.transitive for r in verbs) and opens_clause(text, first - 1) and (is_office or speaks(subject))
    )


def _is_late_subject(text: Text, at: int) -> bool:
    """«حضر الجلسة أخا المتهم»: the noun between is of another gender than the verb, so it is the object."""
    verb, between = third_singular(text.node(at - 2)), text.node(at - 1)
    if not text.joined(at) or not text.joined(at - 1) or not verb or not between.is_noun:
        return False
    genders = {reading.gender for reading in verb}
    return genders == {Gender.MASCULINE} and between.gender is Gender.FEMININE and between.number is Number.SINGULAR


def _possessor(text: Text, at: int) -> Finding | None:
    """ذو after the noun that it describes."""
    form, noun = text.form(at), text.node(at - 1)
    following = text.node_after(at)
    if form == "ذو" and text.before(at) in PREPOSITIONS and following.form in _OF_MANY:
        return respelt(text, {at: "ذوي"}, f"«ذوو» بعد «{text.before(at)}» مجرورة بالياء: «ذوي»")
    if (noun.has_article or noun.form in KANA_OF_ONE) and (predicate := _predicate(text, at)):
        return predicate
    if not noun.nominals or noun.is_particle or noun.has_article or noun.has_pronoun or noun.form in PUBLICATIONS:
        return None
    if form == "ذا" and text.before(at - 1) in KANA_FORMS:
        return None  # «كان سامي ذا مكانة»
    if noun.form in KANA_FORMS or following.form in _AFTER_POSSESSOR:
        return None  # «كن ذا عزيمة», «غرة ذي القعدة»
    # «عمل ذا نفس ملحمي»
    is_in_use = used_as_noun(following.form) >= _OFTEN or following.form == "بعد"  # «ذا بعد اجتماعي»
    is_owned = following.is_noun or following.form == "بعد"
    may_be_owned = is_in_use and following.as_noun.is_bare  # «ذي خلق»
    has_owner = (form != "ذا" and is_owned) or (form != "ذو" and may_be_owned)
    if all(r.derivation in _NEVER_NOUNS for r in noun.nominals) or not has_owner:
        return None
    if text.form(at - 1) in PREPOSITIONS or noun.form in ("كل", "غير"):
        return None
    case = _POSSESSORS[form]
    if _is_annexed(text, at - 1) and text.node_before(at - 1).gender is not noun.gender:
        return None  # «رئيس تحرير مجلة ذو شعر فضي»
    if (noun.gender is Gender.FEMININE and noun.number is Number.SINGULAR) or (
        noun.number is Number.PLURAL and noun.human is False
    ):
        return respelt(text, {at: "ذات"}, f"«{noun.form}» مؤنث أو جمع لغير العاقل، فيقال «{noun.form} ذات»")
    is_accusative = noun.tanwin is not None and noun.tanwin.gender is Gender.MASCULINE
    if not is_accusative and (noun.gender is not Gender.MASCULINE or noun.number is not Number.SINGULAR):
        return None
    wanted = _case_of(text, at - 1, noun)
    if wanted == _N | _G and form == "ذي" and text.before(at - 1) in _POINTING:
        wanted = _N  # «هذا مشروع ذي أبعاد»
    if wanted is None or case in wanted:
        return None
    right = {_N: "ذو", _A: "ذا", _G: "ذي"}
    first, *others = [right[each] for each in (_G, _A, _N) if each in wanted]
    if wanted == _N | _G:
        first, others = ("ذو", ["ذي"]) if not _is_annexed(text, at - 1) else ("ذي", ["ذو"])
    return respelt(text, {at: first}, f"«ذو» تتبع ما قبلها في الإعراب: «{noun.form} {first}»", others=tuple(others))


def _predicate(text: Text, at: int) -> Finding | None:
    """«كان الموضوع ذو طابع», «كان ذو نفوذ», «هذا القرار ذا أهمية»: ذو as the predicate of a definite noun."""
    form, noun = text.form(at), text.node(at - 1)
    if form == "ذو" and (verb := _kana_before(text, at)) is not None:
        return respelt(text, {at: "ذا"}, f"خبر «{text.form(verb)}» منصوب بالألف: «ذا»")
    before = text.before(at - 1)
    if noun.gender is not Gender.MASCULINE or noun.number is not Number.SINGULAR or not text.node_after(at).is_bare:
        return None
    if before in KANA_FORMS or before in _HELD:
        if form == "ذا":
            return None
        return respelt(text, {at: "ذا"}, f"خبر «{before}» منصوب بالألف: «ذا»")
    if before in DEMONSTRATIVES and form == "ذا" and opens_sentence(text, at - 2):
        return respelt(text, {at: "ذو"}, f"«ذو» هنا خبر «{noun.form}»، وهو مرفوع بالواو")
    return None


def _kana_before(text: Text, at: int) -> int | None:
    """Where كان stands whose predicate begins at ``at``: «كان ذو نفوذ», «أصبح هذا المسلك السياحي ذو أهمية»."""
    following = text.node_after(at)
    if not following.has_nominals or not following.as_noun.is_bare or following.form in _AFTER_POSSESSOR:
        return None
    for place in range(at - 1, max(-1, at - 1 - _REACH), -1):
        node = text.node(place)
        if not text.joined(place + 1):
            return None
        if text.form(place) in KANA_OF_ONE:
            return place if _is_of_one_man(text, place) else None
        is_pointing = text.form(place) in DEMONSTRATIVES and place < at - 1
        if not is_pointing and (not node.has_article or node.has_preposition or node.gender is Gender.FEMININE):
            return None
        if not is_pointing and node.number is not Number.SINGULAR:
            return None
    return None


def _case_of(text: Text, at: int, noun: Node) -> Case | None:
    """The cases that an indefinite masculine singular may have, by its letters and its preposition."""
    if noun.tanwin:
        return _A
    if is_governed(text, at):
        return _G
    if noun.form[-1] in "اىءيو":
        return None
    return _N | _G  # no alef of tanwin


def _is_annexed(text: Text, at: int) -> bool:
    head = text.node_before(at)
    return head.is_noun and head.is_bare


RULE = Rule(
    id="five-nouns-case",
    category=Category.GRAMMAR,
    summary="أب أو أخ أو ذو بغير علامة إعرابه",
    rationale=(
        "الأسماء الخمسة تُرفع بالواو وتُنصب بالألف وتُجر بالياء: لأبيها، أن أخاه، حضر أخو المتهم، بمشروع ذي أهمية، "
        "رجل ذو تجربة، سلعة ذات جودة، بين ذوي الضحايا."
    ),
    reference="ألفية ابن مالك، المعرب والمبني: «وارفع بواوٍ وانصبنَّ بالألفْ واجرُر بياءٍ ما من الأسما أصِفْ»",
    check=check,
    condition=HasWord(frozenset((*_KIN_FORMS, *_POSSESSORS, *_MANY, *_KINDRED))),
    bad=[
        Example("استدعى قاضي التحقيق [أخو] الضحية", "استدعى قاضي التحقيق أخا الضحية"),
        Example("سلمت الجثامين إلى [ذووهم]", "سلمت الجثامين إلى ذويهم"),
        Example("كان رجلا [ذي] خلق رفيع", "كان رجلا ذا خلق رفيع"),
        Example("التقى رئيس الجماعة [أبو] الفتاة", "التقى رئيس الجماعة أبا الفتاة"),
        Example("اختار الفريق مدربا [ذو] خبرة", "اختار الفريق مدربا ذا خبرة"),
        Example("تدين بنجاحها [لأبوها] الذي شجعها", "تدين بنجاحها لأبيها الذي شجعها"),
        Example("ذكرت أن [أخوه] كان حارسا", "ذكرت أن أخاه كان حارسا"),
        Example("حضر الجلسة [أخا] المتهم", "حضر الجلسة أخو المتهم"),
        Example("اللقاء بين [ذوو] الضحايا والشركة", "اللقاء بين ذوي الضحايا والشركة"),
        Example("عين رجل [ذا] تجربة طويلة", "عين رجل ذو تجربة طويلة"),
        Example("يتعلق بمشروع [ذو] أهمية", "يتعلق بمشروع ذي أهمية"),
        Example("هذه سلعة [ذو] جودة", "هذه سلعة ذات جودة"),
        Example("كان [أباه] يبيع الكتب", "كان أبوه يبيع الكتب"),
        Example("وفقد المخرج الراحل [أبوه] في الحرب", "وفقد المخرج الراحل أباه في الحرب"),
        Example("توجه الشاب رفقة [أخوه] إلى المخفر", "توجه الشاب رفقة أخيه إلى المخفر"),
        Example("وصرح [أبا] الضحية أنه سيطعن", "وصرح أبو الضحية أنه سيطعن"),
        Example("أطلقت الجهة مشروعا [ذو] بعد اجتماعي", "أطلقت الجهة مشروعا ذا بعد اجتماعي"),
        Example("اتهمت الضحية [أخوها] بالسرقة", "اتهمت الضحية أخاها بالسرقة"),
        Example("أكد الشهود أنهم رأوا [أخوه] في السوق", "أكد الشهود أنهم رأوا أخاه في السوق"),
        Example("ودعت [أبوها] قبل السفر", "ودعت أباها قبل السفر"),
        Example("تكفل [أخاه] الأكبر بمصاريف العلاج", "تكفل أخوه الأكبر بمصاريف العلاج"),
        Example("تقدم [ذوي] المفقودين بطلب", "تقدم ذوو المفقودين بطلب"),
        Example("استعان بخبراء [ذوو] تجربة", "استعان بخبراء ذوي تجربة"),
        Example("وكان [أباه] من قدماء المحاربين", "وكان أبوه من قدماء المحاربين"),
        Example("صار [أخاه] طبيبا في الجهة", "صار أخوه طبيبا في الجهة"),
        Example("حضر الحفل [أخاه] الأكبر", "حضر الحفل أخوه الأكبر"),
        Example("كان [ذو] نفوذ واسع", "كان ذا نفوذ واسع"),
        Example("أصبح هذا الطريق الجديد [ذو] أهمية", "أصبح هذا الطريق الجديد ذا أهمية"),
    ],
    good=[
        "عاد المفقودون وفرح ذووهم",
        "شكر أبا الضحية على تعاونه",
        "عاد السكان إلى ريف حماه",
        "زار اللاعب أبوه في المستشفى",
        "توفي المخرج الراحل، أبوه من فاس",
        "قال أبو الفتاة إنه لن يتنازل",
        "ذكر أن أخاه الأكبر تكفل به",
        "فقد الطفل أبويه",
        "نقلت عن أخي الضحية",
        "سافر إلى أبو ظبي",
        "مشروعا ذا أهمية ورجل ذو خبرة",
        "شكر الوزير أخا الضحية",
        "كان أباه الروحي ومعلمه",
        "كان أخاه من الرضاعة",
        "كان أخاه من أمه",
        "ليس أخاه من قام بذلك",
        "كان ذو القرنين ملكا",
        "وإن كان ذو عسرة فنظرة إلى ميسرة",
        "لم يفكر أن يدعو أباه إلى العرس",
        "كان جابر ذا مكانة رفيعة",
        "كان للمشروع ذو الطابع الاجتماعي أثر",
        "كان أخاه دائما وسنده",
        "كرم المجلس ذوي الاحتياجات الخاصة",
        "شاهدوا أخاها في السوق وحضروا مع أخيها",
        "كلف أخاه الأكبر بمصاريف العلاج",
        "حيث كانت أبوها وأمها في انتظارها وتوفي أبوها",
        "زارت السيدة أخاها وقال أخوها إنه بخير",
    ],
)
