"""Packs as files: what is wrong in one is named and stops nothing; where two contradict each other."""

from pathlib import Path

import pytest

from proofreader import cli
from proofreader.core import Level, Profile
from proofreader.core.packs import Entry, Pack, pack_text, parse_pack, read_pack
from proofreader.core.profile import load_profile, with_packs
from proofreader.engine import Engine
from proofreader.engine.packs import compile_packs, conflicts, user_packs_folder
from proofreader.engine.profiles import load_checked

PACK = """name = "قائمتنا"
version = "2"

[[entry]]
wrong = "ملفت"
right = "لافت"

[[entry]]
wrong = "باص"
rihgt = "حافلة"

[[entry]]
wrong = "كاش
right = "نقد"

[[rule]]
id = "no-kind"
category = "style"

[[rule]]
id = "two-words"
kind = "pattern"
level = "likely"
category = "style"
summary = "كلمة مكررة"
rationale = "سهو"
reference = ""
pattern = '\\bجدا جدا\\b'
replacement = "جدا"
bad = []
good = []

[[entry]]
wrong = "مدراء"
right = "مديرون"
"""


def test_bad_rules_stop_no_other(tmp_path: Path) -> None:
    path = tmp_path / "pack.toml"
    path.write_text(PACK, encoding="utf-8")
    pack = read_pack(path)
    assert [entry.wrong for entry in pack.entries] == ["ملفت", "مدراء"]
    assert (pack.name, pack.version) == ("قائمتنا", "2")
    told = [str(problem) for problem in compile_packs([pack]).problems]
    assert told[0] == f"{path}:8: «باص»: unknown key 'rihgt'"
    assert told[1].startswith(f"{path}:13: not TOML")
    assert told[2] == f"{path}:16: no-kind: missing field 'kind'"
    engine = Engine.load(with_packs(load_profile("ar-MA"), [pack]))
    found = {issue.rule for issue in engine.check("حضر المدراء، وكان الحفل ملفتا جدا جدا في كل شيء.")}
    assert {"newsroom-entry", "two-words"} <= found


def test_check_tells_and_goes_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "pack.toml").write_text(PACK, encoding="utf-8")
    (tmp_path / "a.txt").write_text("كان الحفل ملفتا للنظر في كل شيء.\n", encoding="utf-8")
    arguments = ["--lang", "en", "check", str(tmp_path / "a.txt"), "--rules", str(tmp_path / "pack.toml")]
    assert cli.main(arguments, lambda files: 0) == 1
    captured = capsys.readouterr()
    assert "pack.toml:8" in captured.err and "لافتا" in captured.out


def test_a_profile_names_its_packs(tmp_path: Path) -> None:
    (tmp_path / "packs").mkdir()
    (tmp_path / "packs" / "a.toml").write_text('[[entry]]\nwrong = "باص"\nright = "حافلة"\n', encoding="utf-8")
    (tmp_path / "packs" / "b.toml").write_text('[[entry]]\nwrong = "كاش"\nright = "نقد"\n', encoding="utf-8")
    path = tmp_path / "proofreader.toml"
    path.write_text('extends = "ar-MA"\nrules = ["packs"]\n', encoding="utf-8")
    assert [pack.name for pack in load_checked(path).rules] == ["a", "b"]
    path.write_text('extends = "ar-MA"\nrules = ["pakcs"]\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"proofreader.toml:2: rules: no file"):
        load_checked(path)


def test_the_users_packs_apply_everywhere(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = user_packs_folder()
    folder.mkdir(parents=True)
    own = folder / "own.toml"
    own.write_text('[[entry]]\nwrong = "باص"\nright = "حافلة"\n', encoding="utf-8")
    try:
        (tmp_path / "a.txt").write_text("وصل المسافرون بالباص صباح أمس.\n", encoding="utf-8")
        assert cli.main(["check", str(tmp_path / "a.txt")], lambda files: 0) == 1
        assert "بالحافلة" in capsys.readouterr().out
    finally:
        own.unlink()


def entries(*pairs: tuple[str, str], name: str = "a") -> Pack:
    return Pack(name, name, entries=tuple(Entry(wrong, right) for wrong, right in pairs))


def test_conflicts() -> None:
    first = entries(("باص", "حافلة"), ("كاش", "نقد"), ("تليفون / تليفونات", "هاتف / هواتف"))
    second = entries(("باص", "طوبيس"), ("كاش", "نقد"), ("هاتف", "تليفون"), name="b")
    told = [(one.entry.wrong, one.other.wrong, one.reason) for one in conflicts([first, second])]
    assert told == [
        ("باص", "باص", "two different words to write"),
        ("كاش", "كاش", "listed twice"),
        ("تليفون / تليفونات", "هاتف", "what the one writes is what the other looks for"),
        ("هاتف", "تليفون / تليفونات", "what the one writes is what the other looks for"),
    ]
    assert conflicts([first]) == []


def test_the_newsroom_has_the_last_word() -> None:
    remark = Entry("شركة ناسيونال", "الشركة الوطنية", level=Level.NOTE)
    pack = Pack("a", "a", entries=(Entry("إفريقيا", "أفريقيا"), remark))
    engine = Engine.load(with_packs(load_profile("ar-MA"), [pack]))
    assert engine.fix("زار افريقيا وإفريقيا.", Level.LIKELY).text.endswith("وأفريقيا.")
    assert engine.fix("زار شركة ناسيونال.", Level.LIKELY).text == "زار شركة ناسيونال."


def test_scopes() -> None:
    text = (
        'name = "a"\n[[entry]]\nwrong = "باص"\nright = "حافلة"\nwhere = "headlines"\n'
        '[[entry]]\nwrong = "كاش"\nright = "نقد"\nwhere = "outside-quotations"\n'
    )
    engine = Engine.load(with_packs(load_profile("ar-MA"), [parse_pack(text, "a.toml")]))
    fixed = engine.fix("سقوط باص\n\nسقط باص أمس. وقال: «دفعت كاش». ودفع كاش.", Level.LIKELY).text
    assert fixed == "سقوط حافلة\n\nسقط باص أمس. وقال: «دفعت كاش». ودفع نقد."


def test_what_the_newsroom_writes_is_a_word() -> None:
    pack = entries(("كوميسارية", "قمسيارية"))
    engine = Engine.load(with_packs(load_profile("ar-MA"), [pack]))
    assert engine.lexicon.accepts("بالقمسيارية")
    assert with_packs(Profile(), []).rules == Profile().rules


def test_pack_command(tmp_path: Path, workbook: Path, capsys: pytest.CaptureFixture[str]) -> None:
    extra = tmp_path / "extra.toml"
    extra.write_text(
        '[[entry]]\nwrong = "مدراء"\nright = "رؤساء"\nbad = ["حضر المدير"]\ngood = ["المدراء هنا"]\n', encoding="utf-8"
    )
    out = tmp_path / "all.toml"
    arguments = ["--lang", "en", "pack", str(workbook), str(extra), "-o", str(out), "--name", "الكل"]
    assert cli.main(arguments, lambda files: 0) == 1
    captured = capsys.readouterr()
    assert "Rules: 61, passed over: 0, conflicts: 1, test sentences that fail: 2" in captured.out
    assert "two different words to write" in captured.err and "extra.toml:1" in captured.err
    assert "nothing is found: حضر المدير" in captured.err and "مدراء is found: المدراء هنا" in captured.err
    written = read_pack(out)
    assert (written.name, len(written.entries), written.problems) == ("الكل", 61, ())


def test_what_is_no_arabic_word_is_found_as_it_stands() -> None:
    pack = entries(("Facebook", "فيسبوك"), ("كوفيد 19", "كوفيد-19"), ("M6", "القناة السادسة"), ("n°", "رقم"))
    engine = Engine.load(with_packs(load_profile("ar-MA"), [pack]))
    fixed = engine.fix("نشر FACEBOOK الخبر عن كوفيد 19 على M6، لا M60، في n° 5.", Level.LIKELY).text
    assert fixed == "نشر فيسبوك الخبر عن كوفيد-19 على القناة السادسة، لا M60، في رقم 5."
    assert engine.fix("مرض كوفيد-19 وموقع https://facebook.com/a", Level.LIKELY).text.endswith("https://facebook.com/a")


@pytest.mark.parametrize(
    ("wrong", "right", "before", "after"),
    [
        ("قدم", "عرض", "قدمت الوزارة كرة القدم", "عرضت الوزارة كرة القدم"),
        ("طالب", "دعا", "طالبت النقابة الطلاب", "دعت النقابة الطلاب"),
        ("قال", "صرح", "قالوا إن الوفد نقل الخبر", "صرحوا إن الوفد نقل الخبر"),
        ("عمل", "شغل", "يعملون في أعمال العمل", "يشغلون في أشغال الشغل"),
        ("وزير", "مسؤول", "اجتمع الوزراء", "اجتمع المسؤولون"),
        ("ملف", "قضية", "درست المحكمة الملفات", "درست المحكمة القضايا"),
        ("مهم", "بارز", "تولى مهام رجل مهم", "تولى مهام رجل بارز"),
        ("هام", "مهم", "ذكر فرعون وهامان قرارا هاما", "ذكر فرعون وهامان قرارا مهما"),
        # A second term takes the article in the place of the first; an adjective beside it.
        ("شرطي", "رجل أمن", "أوقف الشرطي والدركي شرطيا", "أوقف رجل الأمن والدركي رجل أمن"),
        ("دركي", "رجل الأمن", "قال الدركي للدركي", "قال رجل الأمن لرجل الأمن"),
        ("محام", "رجل قانون", "حضر المحام", "حضر رجل القانون"),
        ("رئيس", "مدير عام", "حضر الرئيس للقاء", "حضر المدير العام للقاء"),
        ("رئيس", "كاتب دولة", "حضر الرئيس", "حضر كاتب الدولة"),
        # No woman is a «رجلة أمن»: what is not in use is shown, and nothing put in its place.
        ("شرطي", "رجل أمن", "أوقفت الشرطية والشرطيتان شرطيا", "أوقفت الشرطية والشرطيتان رجل أمن"),
        ("رئيس", "مدير عام", "حضرت رئيسة ورئيس", "حضرت مديرة عامة ومدير عام"),
        # A letter stands for the word, not for a clitic; the rules for detached letters leave it alone.
        ("و", "أو", "وصل و غادر فوصل", "وصل أو غادر فوصل"),
        ("و", "أو", "فو بو لو", "فو بو لو"),
    ],
)
def test_verbs_and_nouns_are_told_apart(wrong: str, right: str, before: str, after: str) -> None:
    engine = Engine.load(with_packs(load_profile("ar-MA"), [entries((wrong, right))]))
    found = [issue for issue in engine.check(before) if issue.rule == "newsroom-entry" and issue.level > 0]
    for issue in reversed(found):
        [edit] = issue.fixes[0].edits
        before = before[: edit.span.start] + edit.text + before[edit.span.end :]
    assert before == after


@pytest.mark.parametrize("text", ["x = [", "x = [\n", "[[entry", "نص"])
def test_a_file_that_is_no_toml_at_all(text: str) -> None:
    pack = parse_pack(text, "bad.toml")
    assert pack.entries == () and len(pack.problems) == 1
    assert "not TOML" in pack.problems[0].reason


def test_an_entry_that_says_nothing_to_write() -> None:
    pack = parse_pack('[[entry]]\nwrong = "مدراء"\n', "nr.toml")
    assert pack.entries == ()
    assert "nothing is said to write instead" in pack.problems[0].reason


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('[[rule]]\nid = "x"\n\n[entry]\nwrong = "أ"\n', 4),
        ('[[entry]]\nwrong = "ملفت"\nright = "لافت"\n\n[rule]\nid = "x"\n', 5),
        ('[entry]\nwrong = "أ"\n', 1),
        ('name = "a"\n\nentry = 5\n', 3),
        ('[[entry]]\nwrong = "ملفت"\nright = "لافت"\n\n[[entri]]\nwrong = "أ"\n', 5),
        ('name="a"\n\n\n\nfoo=1\n', 5),
    ],
)
def test_a_wrong_bracket_or_key_is_told_with_its_line(text: str, line: int) -> None:
    pack = parse_pack(text, "a.toml")
    assert [problem.line for problem in pack.problems if "unknown key" in problem.reason] == [line]
    compile_packs([pack])


def test_nothing_of_a_pack_is_lost_when_it_is_written_again() -> None:
    rule = '[[rule]]\nid = "my-rule"\nkind = "replace"'
    broken = '[[entry]]\nwrong = "كاش\nright = "نقد"'
    text = f'name = "a"\n\n[[entry]]\nwrong = "ملفت"\nright = "لافت"\n\n{rule}\n\n{broken}\n'
    written = pack_text(parse_pack(text, "a.toml"))
    assert rule in written and broken in written and "ملفت" in written
    assert pack_text(parse_pack(written, "a.toml")) == written


@pytest.mark.parametrize("wrong", ["ـ", "ملفت / ـ", "\ufe71"])
def test_an_entry_without_letters_stops_nothing(wrong: str, tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_text(f'[[entry]]\nwrong = "{wrong}"\nright = "لافت"\n', encoding="utf-8")
    engine = Engine.load(with_packs(load_profile("ar-MA"), [read_pack(path)]))
    assert engine.check("هذا نص قصير.") == []


def test_a_conjunction_before_a_verb_that_reads_with_a_pronoun_too() -> None:
    """«وساهم» may be «وسا» with «هم», which nobody writes."""
    engine = Engine.load(with_packs(load_profile("ar-MA"), [entries(("ساهم", "أسهم"))]))
    assert engine.fix("وساهم الجميع.", Level.LIKELY).text == "وأسهم الجميع."
