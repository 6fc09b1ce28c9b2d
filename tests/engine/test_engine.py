"""The engine: fixing, memory of paragraphs, protection, profiles."""

import gc
import re
import weakref
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from proofreader.core import (
    MAX_PASSES,
    Category,
    Document,
    Example,
    Finding,
    Level,
    Lexicon,
    Profile,
    Respelling,
    Rule,
    Span,
    WordFinding,
)
from proofreader.core.garbage_collection import tune_garbage_collector
from proofreader.correction import Policy
from proofreader.engine import Engine, apply_edits
from proofreader.engine.discovery import all_rules
from proofreader.engine.engine import _Paragraph
from proofreader.engine.paragraph_memory import ParagraphMemory
from proofreader.lexicon import load_lexicon


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine.load("ar-MA")


def test_issues_of_a_paragraph_are_shifted_to_their_place(engine: Engine) -> None:
    text = "عنوان الخبر\n\nسافر الوزير الى الرباط.\nسافر الوزير الى الرباط."
    found = [i for i in engine.check(text) if i.rule == "missing-hamza"]
    assert [text[i.span.start : i.span.end] for i in found] == ["الى", "الى"]
    assert found[0].span.start != found[1].span.start


def test_fix_settles_and_is_idempotent(engine: Engine) -> None:
    text = "عقد المكتب  الإجتماع ،و حضر الاعضاء الى القاعه."
    fixed = engine.fix(text, Level.LIKELY).text
    assert fixed == "عقد المكتب الاجتماع، وحضر الأعضاء إلى القاعة."
    assert engine.fix(fixed, Level.LIKELY).text == fixed


_EXAMPLES = [
    unmarked
    for rule in all_rules().values()
    for unmarked in (re.sub(r"(?<!\[)\[(?!\[)|(?<!\])\](?!\])", "", example.wrong) for example in rule.bad)
]


@pytest.mark.parametrize("clean", [False, True])
@pytest.mark.parametrize("level", [Level.CERTAIN, Level.LIKELY])
# Two lines alike may be verse, which stays protected even where one of them is taken for a repeated headline and goes.
@given(texts=st.lists(st.sampled_from(_EXAMPLES), min_size=1, max_size=6, unique=True))
def test_fixing_is_checking_and_applying_until_nothing_changes(
    engine: Engine, level: Level, clean: bool, texts: list[str]
) -> None:
    text = right = "\n".join(texts)
    for _ in range(MAX_PASSES):
        chosen = list(filter(Policy(level, clean).applies, engine.check(right)))
        gone = [issue.fixes[0].edits[0].span for issue in chosen if issue.category == Category.RESIDUE]
        edits = [
            edit
            for issue in chosen
            # A repeated line may go with what is wrong in it.
            if issue.category == Category.RESIDUE or not any(issue.span.overlaps(span) for span in gone)
            for edit in issue.fixes[0].edits
        ]
        right = apply_edits(right, edits)
    assert engine.fix(text, level, clean=clean).text == right


def test_certain_leaves_likely_ones_alone(engine: Engine) -> None:
    text = "قال عبدالله إن الإجتماع أجل"
    fixed = engine.fix(text, Level.CERTAIN).text
    assert "عبدالله" in fixed and "الاجتماع" in fixed


ALPHABET = 'ابتأإىةهوي لـ،.؟"«»():;,\n\u00a0\u200b0123a@'


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet=ALPHABET, max_size=60))
def test_fix_is_idempotent_on_anything(text: str) -> None:
    engine = _shared()
    once = engine.fix(text, Level.LIKELY).text
    assert engine.fix(once, Level.LIKELY).text == once


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet=ALPHABET, max_size=60))
def test_without_cleaning_lines_stay_lines(text: str) -> None:
    assert _shared().fix(text, Level.LIKELY).text.count("\n") == text.count("\n")


_ENGINES: list[Engine] = []


def _shared() -> Engine:
    if not _ENGINES:
        _ENGINES.append(Engine.load("ar-MA"))
    return _ENGINES[0]


@pytest.mark.parametrize("piece", ["https://example.org/الى", "#الى_الأمام", "desk@example.ma", "الى.كوم"])
def test_protected_pieces_are_left_alone(engine: Engine, piece: str) -> None:
    assert piece in engine.fix(f"انظر {piece} للمزيد", Level.LIKELY).text


def test_profile_switches_rules_off_and_caps_levels() -> None:
    lexicon = load_lexicon()
    text = "عقد الإجتماع"
    off = Engine(lexicon, Profile(off=frozenset({"wasl-written-as-qat"})))
    assert "wasl-written-as-qat" not in {i.rule for i in off.check(text)}
    capped = Engine(lexicon, Profile(levels={"wasl-written-as-qat": Level.NOTE}))
    assert [i.level for i in capped.check(text) if i.rule == "wasl-written-as-qat"] == [Level.NOTE]


def test_profile_words_are_accepted() -> None:
    engine = Engine.load(Profile(words=frozenset({"زقنخوطا"})))
    assert not engine.check("التقى زقنخوطا بالوفد")


def test_a_rule_has_exactly_one_check() -> None:
    def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
        yield Finding(Span(0, 1))

    with pytest.raises(ValueError, match="either"):
        Rule("x", Category.STYLE, "", "", "", (Example("[a]", "b"),), ("c",))
    with pytest.raises(ValueError, match="either"):
        Rule(
            "x", Category.STYLE, "", "", "", (), (), check=check,
            check_word=lambda word, lexicon: WordFinding((Respelling("b", Level.NOTE),)),
        )  # fmt: skip


def test_a_strange_word_that_stands_twice_is_taken_for_a_name(engine: Engine) -> None:
    once = "أكد الوزيير الخبر"
    twice = once + "\nوعاد الوزيير أمس"
    assert [i.level for i in engine.check(once) if i.rule == "misspelt-word"] == [Level.LIKELY]
    assert [i.level for i in engine.check(twice) if i.rule == "misspelt-word"] == [Level.NOTE, Level.NOTE]
    assert engine.fix(twice, Level.LIKELY).text == twice


def test_a_closed_gate_hides_nothing() -> None:
    """What the rules find without their gates is what they find with them, in every example of every rule."""
    texts = [text for rule in all_rules().values() for text in (*(bad.wrong for bad in rule.bad), *rule.good)]
    gated = Engine.load()
    ungated = {id: replace(rule, condition=None) for id, rule in all_rules().items()}
    open_to_all = Engine(gated.lexicon, gated.profile, ungated)
    for text in texts:
        assert gated.check(text) == open_to_all.check(text)


def test_suggestions_are_made_where_somebody_looks() -> None:
    engine = Engine.load()
    text = "التقى المدير بالوفد الزقنخوطي وزقنخوطا"
    quiet, shown = engine.check(text), engine.check(text, suggest=True)
    assert [issue.span for issue in quiet] == [issue.span for issue in shown]
    unknown = [issue for issue in shown if issue.rule == "unknown-word"]
    assert unknown
    assert all(fix.level is Level.NOTE for issue in unknown for fix in issue.fixes)
    assert not any(issue.fixes for issue in quiet if issue.rule == "unknown-word")


def test_what_is_remembered_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("proofreader.engine.paragraph_memory._CHARACTERS_KEPT", 500)
    engine, asked = Engine.load("ar-MA"), 0
    paragraph = engine._paragraph

    def counted(text: str) -> _Paragraph:
        nonlocal asked
        asked += 1
        return paragraph(text)

    engine._remembered = ParagraphMemory(counted)
    for number in range(200):
        engine.check(f"{number} وصل الوزير إلى الرباط.")
    assert len(engine._remembered) < 60
    long = "\n".join(f"{number} وصل الوفد إلى فاس." for number in range(200))
    asked = 0
    for _ in range(3):  # a text longer than what is remembered is still remembered itself
        engine.check(long)
    assert asked == 200


def test_nothing_is_remembered_of_a_text_that_is_not_checked_again() -> None:
    engine = Engine.load("ar-MA")
    text = "\n".join(("وصل الوزير الى الرباط.", "", "وصل الوزير الى الرباط.", "لاكن الوفد  غادر ، امس."))
    found = engine.check(text, again=False)
    assert len(engine._remembered) == 0
    assert found and found == engine.check(text)
    assert len(engine._remembered) == 2


def test_settled_memory_lets_an_old_engine_go() -> None:
    """The window's checker makes a new engine with each word that the user adds."""
    thresholds = gc.get_threshold()
    try:
        lexicon = load_lexicon(frozenset({"وهامان"}))
        engine = Engine(lexicon, Profile())
        assert engine.check("سافر الوفد الى فاس وقال وهامان وهامن إن هذه المشروع مهم، وقالت المهندسون ان الأمر انتهى")
        tune_garbage_collector()
        seen = weakref.ref(engine), weakref.ref(lexicon)
        del engine, lexicon
        tune_garbage_collector()
        assert [found() for found in seen] == [None, None]
    finally:
        gc.set_threshold(*thresholds)
        gc.unfreeze()


def test_a_checked_text_leaves_no_garbage(engine: Engine) -> None:
    text = "وصل الوفد الى الرباط، و ان المسؤولون رحب به. اجتمع ثلاثة مهندسات مع الوزير يوم 3 مايو.\nوعاد الوفد ."
    engine.check("نص")  # what is made once
    gc.collect()
    gc.disable()
    try:
        assert engine.check(text)
        assert gc.collect() == 0
    finally:
        gc.enable()


def test_a_word_that_stands_again_behind_a_proclitic_is_a_name() -> None:
    engine = Engine.load("ar-MA")
    once = "زار الوزير الحكوة أمس."
    again = f"{once} ثم وصل إلى مكتبه. بالحكوة بدأ الاجتماع."
    [first] = [issue for issue in engine.check(once) if issue.span == Span(11, 17)]
    [second] = [issue for issue in engine.check(again) if issue.span == Span(11, 17)]
    assert first.level is Level.LIKELY
    assert second.level is Level.NOTE
