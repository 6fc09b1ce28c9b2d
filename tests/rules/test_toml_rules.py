"""Rules written as data: the five kinds, and how a bad file is refused."""

from pathlib import Path

import pytest
import regex

from proofreader.arabic.clitics import attach
from proofreader.core import Level, Profile, Rule, Scope
from proofreader.core.resources import resource
from proofreader.engine import Engine
from proofreader.engine.discovery import all_rules
from proofreader.lexicon import load_lexicon
from proofreader.rules.support.toml_rules import RuleError, load_rules, read_tables

HEAD = """
[[rule]]
id = "sample"
category = "style"
summary = "s"
rationale = "r"
reference = "f"
bad = []
good = []
"""


def load(tmp_path: Path, body: str) -> Rule:
    path = tmp_path / "rules.toml"
    path.write_text(HEAD + body, encoding="utf-8")
    [rule] = load_rules(path)
    return rule


def fix(rule: Rule, text: str) -> str:
    return Engine(load_lexicon(), Profile(), {rule.id: rule}).fix(text, Level.NOTE).text


def test_replace(tmp_path: Path) -> None:
    rule = load(
        tmp_path,
        'kind = "replace"\nlevel = "likely"\nclitics = true\n'
        'entries = [["الشيئ", "الشيء"], ["من ثم", "لذا"], ["من", "عن"], ["اللقاح", "التطعيم"]]',
    )
    assert rule.scope is Scope.PARAGRAPH
    assert fix(rule, "والشيئ للشيئ من ثم بالشيئ") == "والشيء للشيء لذا بالشيء"
    assert fix(rule, "من، ثم للقاح") == "عن، ثم للتطعيم"
    assert fix(rule, "شَيْئٌ الشَّيئ") == "شَيْئٌ الشَّيء"


def test_braces_stand_for_forms(tmp_path: Path) -> None:
    rule = load(
        tmp_path,
        'kind = "confusion"\nlevel = "likely"\n'
        'entries = [{ wrong = "{زار|زارت} {كلا|كل} من", right = "{جال|جالت} في {كل|كلا}" }, '
        '{ wrong = "(ال){ملفت|ملفتة}", right = "(ال){لافت|لافتة}" }]',
    )
    assert fix(rule, "وزارت كل من") == "وجالت في كلا"
    assert fix(rule, "زار كلا من") == "جال في كل"
    assert fix(rule, "بالملفت والملفتة، ملفتان") == "باللافت واللافتة، ملفتان"


@pytest.mark.parametrize(("wrong", "right"), [("{قال|قالت} بأن", "{قال} أن"), ("قال بأن", "{قال|قالت} أن")])
def test_braces_that_do_not_pair_are_refused(tmp_path: Path, wrong: str, right: str) -> None:
    entry = f'{{ wrong = "{wrong}", right = "{right}" }}'
    with pytest.raises(RuleError, match="sample"):
        load(tmp_path, f'kind = "confusion"\nlevel = "likely"\nentries = [{entry}]')


def test_replace_beside_words(tmp_path: Path) -> None:
    rule = load(
        tmp_path,
        'kind = "replace"\nlevel = "likely"\nentries = [["ضل", "ظل"]]\nprevious = ["في"]\nnext = ["الأزمة"]',
    )
    assert fix(rule, "في ضل الأزمة") == "في ظل الأزمة"
    for text in ("ضل الأزمة", "في ضل البيت", "في، ضل الأزمة", "في\nضل الأزمة", "في ضل"):
        assert fix(rule, text) == text


def test_avoid_is_a_remark(tmp_path: Path) -> None:
    rule = load(tmp_path, 'kind = "avoid"\nentries = [["بالكاد", "لم يكد"]]')
    [issue] = Engine(load_lexicon(), Profile(), {rule.id: rule}).check("عاد بالكاد")
    assert issue.level is Level.NOTE


def test_what_a_pattern_needs_hides_nothing() -> None:
    tables = [table for path in resource("rules").rglob("*.toml") for table in read_tables(path) if "needs" in table]
    examples = "\n".join(
        text for rule in all_rules().values() for text in (*rule.good, *(example.unmarked()[0] for example in rule.bad))
    ).split("\n")
    assert tables
    for table in tables:
        search = regex.compile(table["pattern"], regex.VERSION1).search
        found = [text for text in examples if search(text)]
        assert found
        assert all(any(piece in text for piece in table["needs"]) for text in found), table["id"]


def test_a_pattern_is_not_tried_without_what_it_needs(tmp_path: Path) -> None:
    body = 'kind = "pattern"\nlevel = "likely"\npattern = "ر+"\nreplacement = "ز"\nneeds = ["رر"]'
    assert [fix(load(tmp_path, body), text) for text in ("دار", "حرر")] == ["دار", "حز"]


def test_pattern(tmp_path: Path) -> None:
    rule = load(
        tmp_path, "kind = \"pattern\"\nlevel = \"likely\"\npattern = '(\\d+)(?<error>ر)(?=\\d)'\nreplacement = ','"
    )
    assert fix(rule, "بلغ 8ر13") == "بلغ 8,13"


def test_consistent(tmp_path: Path) -> None:
    rule = load(
        tmp_path,
        'kind = "consistent"\nlevel = "certain"\nclitics = true\n'
        'entries = [["فيسبوك", "فايسبوك", "فيس بوك"], ["مدريد", "مادريد"]]',
    )
    assert rule.scope is Scope.DOCUMENT
    for text in ("فيسبوك وفيسبوك", "فايسبوك لفايسبوك", "فيس بوك", "مدريد فيسبوك", "مدريدي مادريد"):
        assert fix(rule, text) == text
    assert fix(rule, "فايسبوك\nفايسبوك وفيس بوك") == "فايسبوك\nفايسبوك وفايسبوك"
    assert fix(rule, "فيس\nبوك فيس بوكر فيسبوك") == "فيس\nبوك فيس بوكر فيسبوك"
    engine = Engine(load_lexicon(), Profile(), {rule.id: rule})
    assert {issue.level for issue in engine.check("مدريد مدريد مدريد مادريد")} == {Level.CERTAIN}
    assert {issue.level for issue in engine.check("مدريد مدريد مادريد")} == {Level.NOTE}


@pytest.mark.parametrize(
    ("clitic", "word", "expected"),
    [
        ("", "البيت", "البيت"),
        ("و", "البيت", "والبيت"),
        ("ل", "البيت", "للبيت"),
        ("ول", "اللجنة", "وللجنة"),
        ("ل", "لجنة", "للجنة"),
        ("ل", "أحمد", "لأحمد"),
    ],
)
def test_lam_and_the_article(clitic: str, word: str, expected: str) -> None:
    assert attach(clitic, word) == expected


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (
            'kind = "swap"\nlevel = "note"',
            "one of replace, avoid, pattern, confusion, consistent, not 'swap'",
        ),
        ('kind = "replace"\nlevel = "likely"', "missing field 'entries'"),
        ('kind = "replace"\nlevel = "sure"\nentries = []', "unknown level 'sure'"),
        ('kind = "consistent"\nlevel = "note"\nentries = [["وحيد"]]', "expected two variants or more"),
        ('kind = "pattern"\nlevel = "note"\npattern = "("\nreplacement = ""', "sample"),
        ('kind = "replace"\nlevel = "note"\nentries = [["واحد"]]', "sample"),
    ],
)
def test_bad_rules_are_named(tmp_path: Path, body: str, message: str) -> None:
    with pytest.raises(RuleError, match=r"rules\.toml: rule sample: ") as caught:
        load(tmp_path, body)
    assert message in str(caught.value)


def test_files_that_are_not_toml(tmp_path: Path) -> None:
    path = tmp_path / "rules.toml"
    path.write_text("[[rule", encoding="utf-8")
    with pytest.raises(RuleError, match=r"rules\.toml"):
        list(load_rules(path))


CONFUSION = (
    'kind = "confusion"\nlevel = "likely"\nentries = ['
    '{ wrong = "(ال)جدري", right = "(ال)جذري", previous = "حل|التغيير", not_near = "لقاح" },'
    '{ wrong = "البث", right = "البت", next = "في القضية" },'
    '{ wrong = "أسهر", right = "أشهر", previous = "#" },'
    '{ wrong = "أرض الوطني", right = "أرض الوطن", clitics = false },'
    '{ wrong = "ترات", right = "تراث" },'
    '{ wrong = "لذى", right = "لدى", level = "certain" }]'
)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("حل جدري", "حل جذري"),
        ("والتغيير الجدري", "والتغيير الجذري"),
        ("والبث في القضية", "والبت في القضية"),
        ("غاب 3 أسهر", "غاب 3 أشهر"),
        ("إلى أرض الوطني", "إلى أرض الوطن"),
    ],
)
def test_confusion_is_decided_by_its_neighbours(tmp_path: Path, wrong: str, right: str) -> None:
    assert fix(load(tmp_path, CONFUSION), wrong) == right


@pytest.mark.parametrize(
    "text",
    [
        "مرض جدري",
        "حل وجدري",  # what is joined on by a conjunction does not depend on the word before
        "لقاح جديد في حل جدري",
        "البث، في القضية",
        "البث وفي القضية",
        "البثّ في القضية",  # who writes vowel marks has chosen the word
        "لأرض الوطني",
        "فترات طويلة",  # not «ف» and «ترات»
    ],
)
def test_confusion_leaves_right_words_alone(tmp_path: Path, text: str) -> None:
    assert fix(load(tmp_path, CONFUSION), text) == text


def test_confusion_refuses_unknown_fields(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="before"):
        load(tmp_path, 'kind = "confusion"\nlevel = "likely"\nentries = [{ wrong = "أ", right = "ب", before = "ج" }]')
