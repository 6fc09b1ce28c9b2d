"""A pronoun of men before a verb of women: «لكنهم يرتدين» for «لكنهن يرتدين»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import CONJUNCTIONS, forms_of
from proofreader.arabic.word_classes import BETWEEN_SUBJECT_AND_VERB, INNA_AND_SISTERS
from proofreader.core import Category, Document, Example, Finding, Gender, HasWord, Lexicon, Number, Rule
from proofreader.rules.support.grammar import respelt
from proofreader.syntax import Node, Text, text_of

_FORMS = frozenset(forms_of(["هم", *(particle + "هم" for particle in (*INNA_AND_SISTERS, "لكن"))], CONJUNCTIONS))


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for form in _FORMS & document.forms:
        for at in document.words_by_form[form]:
            if finding := _check(text, at):
                yield finding


def _check(text: Text, at: int) -> Finding | None:
    place = at + 2 if text.after(at) in BETWEEN_SUBJECT_AND_VERB else at + 1
    if not text.joined(place) or not _is_of_women(text.node(place)):
        return None
    right = text.form(at)[:-1] + "ن"
    return respelt(text, {at: right}, f"الفعل «{text.form(place)}» مسند إلى نون النسوة، فيقال «{right}»")


def _is_of_women(node: Node) -> bool:
    """Whether it can only be a verb of women in the third person."""
    if not node.is_verb or not node.form.startswith(("ي", "سي")):
        return False
    women = (3, Number.PLURAL, Gender.FEMININE, "")
    return all((r.person, r.number, r.gender, r.pronoun) == women for r in node.verbs)


RULE = Rule(
    id="pronoun-of-women",
    category=Category.GRAMMAR,
    summary="ضمير جمع مذكر قبل فعل مسند إلى نون النسوة",
    rationale="الضمير وفعله يتفقان في الجنس: لكنهن يرتدين، إنهن يعملن.",
    reference="ألفية ابن مالك، النكرة والمعرفة",
    check=check,
    condition=HasWord(_FORMS),
    bad=[
        Example("ظهرت الفتيات في الشريط [لكنهم] يرتدين النقاب", "ظهرت الفتيات في الشريط لكنهن يرتدين النقاب"),
        Example("قالت المعلمات [إنهم] يطالبن بالتعويض", "قالت المعلمات إنهن يطالبن بالتعويض"),
        Example("أكدت العاملات [أنهم] لم يتقاضين أجورهن", "أكدت العاملات أنهن لم يتقاضين أجورهن"),
    ],
    good=[
        "ظهرت الفتيات في الشريط لكنهن يرتدين النقاب",
        "أكد العمال أنهم لم يتقاضوا أجورهم",
        "أكدوا أنهم ينوون السفر",
    ],
)
