"""What the engine keeps from rules: protected stretches from all, quotations from those on wording."""

import re
from collections.abc import Iterator

import pytest

from proofreader.core import Category, Document, Finding, Fix, Level, Lexicon, Profile, Rule, Scope, Span
from proofreader.engine import Engine
from proofreader.lexicon import load_lexicon

TEXT = "كلمة «كلمة» https://a.ma/كلمة\nقال تعالى: (كلمة)"


def engine_of(category: Category, scope: Scope, profile: Profile | None = None, pattern: str = "كلمة") -> Engine:
    """An engine with one rule, which would delete what matches."""

    def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
        for match in re.finditer(pattern, document.text):
            yield Finding(Span(*match.span()), (Fix.replace(*match.span(), "", Level.LIKELY),))

    rule = Rule("test", category, "", "", "", (), (), check=check, scope=scope)
    return Engine(load_lexicon(), profile or Profile(), {"test": rule})


def starts(engine: Engine, text: str = TEXT) -> list[int]:
    return [issue.span.start for issue in engine.check(text)]


@pytest.mark.parametrize("scope", Scope)
def test_protected_stretches_are_kept_from_every_rule(scope: Scope) -> None:
    assert starts(engine_of(Category.SPELLING, scope)) == [0, 6]


@pytest.mark.parametrize("scope", Scope)
@pytest.mark.parametrize("category", [Category.USAGE, Category.STYLE])
def test_quotations_are_kept_from_rules_on_wording(scope: Scope, category: Category) -> None:
    assert starts(engine_of(category, scope)) == [0]


@pytest.mark.parametrize("scope", Scope)
def test_a_speech_over_two_paragraphs_is_one_quotation(scope: Scope) -> None:
    text = "قال: «بدأنا.\nكلمة أخرى» ثم كلمة"
    assert starts(engine_of(Category.USAGE, scope), text) == [text.rindex("كلمة")]


@pytest.mark.parametrize("scope", Scope)
def test_a_speech_that_opens_again_in_each_paragraph_is_one_quotation(scope: Scope) -> None:
    text = "قال: «بدأنا.\n\n«كلمة أخرى.\n\n«وعدنا كلمة» ثم كلمة"
    assert starts(engine_of(Category.STYLE, scope), text) == [text.rindex("كلمة")]
    profile = Profile(protect_quotations=True)
    assert starts(engine_of(Category.SPELLING, scope, profile), text) == [text.rindex("كلمة")]


@pytest.mark.parametrize("scope", Scope)
def test_a_profile_keeps_quotations_from_every_rule(scope: Scope) -> None:
    assert starts(engine_of(Category.SPELLING, scope, Profile(protect_quotations=True))) == [0]


def test_residue_may_go_with_the_address_it_holds_but_not_cut_it() -> None:
    text = "للمزيد https://a.ma/x هنا"
    whole = engine_of(Category.RESIDUE, Scope.DOCUMENT, pattern="للمزيد.*")
    assert starts(whole, text) == [0]
    assert starts(engine_of(Category.RESIDUE, Scope.DOCUMENT, pattern="للمزيد https"), text) == []


def test_a_wrong_encoding_comes_before_everything_else() -> None:
    engine = Engine.load("ar-MA")
    right = "افتتح الوزير صباح أمس الميناء الجديد في مدينة الشمال، وحضر اللقاء عدد من ممثلي الشركات."
    text = f"{right}\n{right.encode().decode('cp1256')}"
    assert [issue.rule for issue in engine.check(text)] == ["mojibake"]
    assert engine.fix(text, Level.CERTAIN).text == f"{right}\n{right}"
