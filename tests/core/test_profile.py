"""House styles: the ones that come with the product, what a newsroom's file may say, and how a bad one is refused."""

from dataclasses import fields
from pathlib import Path

import pytest

from proofreader.core import Level, Profile, ProfileError
from proofreader.core.profile import Digits, builtin_profiles, load_profile
from proofreader.core.profile.reader import rules_of_keys
from proofreader.core.toml_lines import line_of
from proofreader.engine import all_rules

MOROCCAN = "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر".split()
ALGERIAN = "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر".split()


def write(folder: Path, text: str, name: str = "house.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_the_profiles_that_come_with_the_product() -> None:
    assert builtin_profiles() == ["ar", "ar-DZ", "ar-EG", "ar-LB", "ar-MA", "ar-SA", "ar-TN"]
    for name in builtin_profiles():
        profile = load_profile(name)
        assert profile.id == name == profile.language
        assert len(set(profile.months)) == 12


@pytest.mark.parametrize(
    ("name", "months"), [("ar-MA", MOROCCAN), ("ar-DZ", ALGERIAN), ("ar-TN", ALGERIAN), ("ar-SA", Profile().months)]
)
def test_months_of_countries(name: str, months: list[str]) -> None:
    assert list(load_profile(name).months) == list(months)


def test_general_profile_states_what_the_product_assumes() -> None:
    general, assumed = load_profile("ar"), Profile()
    for key in ("months", "digits", "quotation_marks", "language", "font", "font_size", "final_ya_without_dots"):
        assert getattr(general, key) == getattr(assumed, key)
    assert not general.off and not general.spellings


def test_wishes_of_countries_are_remarks() -> None:
    for name in builtin_profiles():
        asked = {rule: level for rule, level in load_profile(name).levels.items() if rule.startswith("unwanted-")}
        assert set(asked.values()) <= {Level.NOTE}


def test_egyptian_final_ya_switches_its_rule_off_and_on_again(tmp_path: Path) -> None:
    assert "alef-maqsura-for-ya" in load_profile("ar-EG").off
    path = write(tmp_path, 'extends = "ar-EG"\nfinal_ya_without_dots = false')
    assert "alef-maqsura-for-ya" not in load_profile(path).off
    path = write(tmp_path, "space_inside_quotes = true")
    assert load_profile(path).off == {"space-inside-quotes"}


def test_newsroom_extends_a_country(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        """
extends = "ar-MA"
name = "جريدة الأفق"
off = ["doubled-space"]
on = ["unwanted-digits"]
words = ["الأفقية"]
font_size = 16

[levels]
unwanted-name = "likely"

[names]
"نادي الأفق" = "جمعية الأفق"

[avoid]
"بالكاد" = ""
""",
    )
    profile = load_profile(path)
    base = load_profile("ar-MA")
    assert (profile.id, profile.name, profile.language, profile.font_size) == ("house", "جريدة الأفق", "ar-MA", 16.0)
    assert profile.months == base.months and profile.digits is Digits.WESTERN
    assert profile.off == {"doubled-space", *base.off}
    assert profile.levels == {**base.levels, "unwanted-digits": Level.CERTAIN, "unwanted-name": Level.LIKELY}
    assert profile.words == base.words | {"الأفقية"}
    assert profile.names == {**base.names, "نادي الأفق": "جمعية الأفق"}
    assert profile.avoid == {**base.avoid, "بالكاد": ""}


def test_what_is_wanted_here_is_not_unwanted_because_of_the_base(tmp_path: Path) -> None:
    write(tmp_path, '[spellings]\n"مئة" = "مائة"\n"شئون" = "شؤون"\n"رئة" = "رءة"', "base.toml")
    path = write(tmp_path, 'extends = "base.toml"\n[spellings]\n"مائة" = "مئة"\n"شئون" = "شئون"')
    assert load_profile(path).spellings == {"هيأة": "هيئة", "رئة": "رءة", "مائة": "مئة"}


def test_a_table_of_wishes_switches_its_rule_on(tmp_path: Path) -> None:
    assert "unwanted-word" not in load_profile(write(tmp_path, 'name = "x"')).levels
    assert load_profile(write(tmp_path, '[avoid]\n"قام ب" = ""')).levels == {"unwanted-word": Level.CERTAIN}


def test_on_takes_back_an_off(tmp_path: Path) -> None:
    write(tmp_path, 'off = ["doubled-space", "detached-waw"]', "base.toml")
    profile = load_profile(write(tmp_path, 'extends = "base.toml"\non = ["doubled-space"]'))
    assert profile.off == {"detached-waw"}


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ('name = "x"\nmonth = []', 2, ["unknown key 'month'", "did you mean 'months'?"]),
        ('name = "x"\n\n[level]\nx = "note"', 3, ["unknown key 'level'", "did you mean 'levels'?"]),
        ('name = "x"\nmonths = ["يناير"]', 2, ["twelve names"]),
        ('digits = "roman"', 1, ["one of western, arabic-indic", "'roman'"]),
        ('\n\nquotation_marks = "<>"', 3, ["«»"]),
        ('name = "x"\noff = "doubled-space"', 2, ["list of texts"]),
        ('off = ["a"]\non = ["a"]', 2, ["'a' is in 'on' and in 'off'"]),
        ('[levels]\n# remark\ndoubled-space = "sure"', 3, ["one of note, likely, certain", "'sure'"]),
        ("[names]\nx = 1", 2, ["table", "'x' is 1"]),
        ('[names]\na = "b"\nb = "c"', 2, ["'a' becomes 'b'", "not wanted either"]),
        ('font_size = "big"', 1, ["number of points from 4 to 96"]),
        ("font_size = true", 1, ["number of points"]),
        ('protect_quotations = "yes"', 1, ["true or false"]),
        ('name = "x"\nprotect_quotations = yes', 2, ["write true for yes"]),
        ("protect_quotations = True # quotations", 1, ["write true for True"]),
        ("protect_quotations = لا", 1, ["write false for لا"]),
        ("name = 3", 1, ["a text"]),
        ('language = "Arabic!"', 1, ["such as ar-MA"]),
        ('extends = "ar-MO"', 1, ["no profile 'ar-MO'", "did you mean 'ar-MA'?"]),
        ('name = "x"\nextends = "none.toml"', 2, ["no file", "none.toml"]),
        ('name = "x"\noff = [\n', 2, ["not TOML"]),
        ('name = "x"\nname = \n', 2, ["not TOML", "the value is missing"]),
    ],
)
def test_bad_files_are_refused_with_line_and_expectation(
    tmp_path: Path, text: str, line: int, words: list[str]
) -> None:
    path = write(tmp_path, text)
    with pytest.raises(ProfileError) as caught:
        load_profile(path)
    assert (caught.value.path, caught.value.line) == (path, line)
    assert str(caught.value).startswith(f"{path}:{line}: ")
    for part in words:
        assert part in str(caught.value)


def test_an_error_names_the_file_that_holds_it(tmp_path: Path) -> None:
    base = write(tmp_path, 'digits = "roman"', "base.toml")
    with pytest.raises(ProfileError) as caught:
        load_profile(write(tmp_path, 'extends = "base.toml"'))
    assert caught.value.path == base


def test_circles_are_refused(tmp_path: Path) -> None:
    write(tmp_path, 'name = "a"\nextends = "b.toml"', "a.toml")
    path = write(tmp_path, 'extends = "a.toml"', "b.toml")
    with pytest.raises(ProfileError, match=r"a\.toml:2: .*in a circle: b\.toml → a\.toml → b\.toml"):
        load_profile(path)
    with pytest.raises(ProfileError, match="in a circle"):
        load_profile(write(tmp_path, 'extends = "self.toml"', "self.toml"))


def test_unreadable_files(tmp_path: Path) -> None:
    with pytest.raises(ProfileError, match=r"none\.toml"):
        load_profile(tmp_path / "none.toml")
    path = tmp_path / "cp1256.toml"
    path.write_bytes('name = "x"\nwords = ["بيت"]'.encode("cp1256"))
    with pytest.raises(ProfileError, match=r"cp1256\.toml:2: not UTF-8"):
        load_profile(path)
    with pytest.raises(ProfileError, match="did you mean 'ar-MA'"):
        load_profile("ar-ma")


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    assert load_profile(write(tmp_path, '\ufeffname = "x"')).name == "x"


@pytest.mark.parametrize(
    ("key", "table", "line"),
    [
        ("name", "", 1),
        ("text", "", 2),
        ("x", "levels", 7),
        ("y", "levels", 8),
        ("levels", "", 6),
        ("مسئول", "spellings", 10),
        ("absent", "spellings", 9),
        ("absent", "", None),
        ("dotted", "names", 11),
    ],
)
def test_line_of(key: str, table: str, line: int | None) -> None:
    text = """name = "x"
text = '''
x = 1
y = 2
'''
[levels]
x = "note"
"y" = "note"
[ spellings ]
"مسئول" = "مسؤول"
"""
    if table == "names":
        text = "\n" * 10 + 'names.dotted = "x"'
    assert line_of(text, key, table) == line


def test_documents(tmp_path: Path) -> None:
    (tmp_path / "house.dotx").write_bytes(b"")
    path = tmp_path / "paper.toml"
    path.write_text(
        'page = "A5"\nmargins = 20\ntemplate = "house.dotx"\ntitle_font = "Lateef"\nlatin_font = "Arial"\n'
        "[sizes]\ntitle = 30\nheading = 18.5\n",
        encoding="utf-8",
    )
    profile = load_profile(path)
    assert (profile.page, profile.margins, profile.title_font, profile.latin_font) == ("A5", 20.0, "Lateef", "Arial")
    assert profile.sizes == {"title": 30.0, "heading": 18.5}
    assert profile.template == str(tmp_path / "house.dotx")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('page = "A9"', "paper.toml:1: 'page' must be one of A3, A4"),
        ("\nmargins = 200", "paper.toml:2: 'margins' must be a number of millimetres from 0 to 60"),
        ('template = "no.dotx"', "paper.toml:1: template: no file"),
        ('template = "no.odt"', "paper.toml:1: 'template' must be a .docx or .dotx file"),
        ("[sizes]\ntitel = 3", "paper.toml:2: sizes: unknown paragraph 'titel'; did you mean 'title'?"),
        ("[sizes]\ntitle = 300", "paper.toml:2: 'title' must be a number of points from 4 to 96"),
    ],
)
def test_wrong_documents(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "paper.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ProfileError) as caught:
        load_profile(path)
    assert message in str(caught.value)


def test_values_nested_without_end_are_refused(tmp_path: Path) -> None:
    path = write(tmp_path, "words = " + "[" * 5000 + "]" * 5000)
    with pytest.raises(ProfileError, match="nested too deeply"):
        load_profile(path)


def test_profiles_that_extend_each_other_without_end_are_refused(tmp_path: Path) -> None:
    for number in range(60):
        (tmp_path / f"{number}.toml").write_text(f'extends = "{number + 1}.toml"\n', encoding="utf-8")
    with pytest.raises(ProfileError, match="in a row"):
        load_profile(tmp_path / "0.toml")


def test_keys_that_decide_about_rules_name_fields_and_rules() -> None:
    names = {field.name for field in fields(Profile)}
    for keys in rules_of_keys().values():
        assert keys.keys() <= names
        assert set(keys.values()) <= all_rules().keys()


@pytest.mark.parametrize("readme", ["README.md", "README.ar.md"])
def test_both_readmes_name_every_profile(readme: str) -> None:
    named = (Path(__file__).parents[2] / readme).read_text(encoding="utf-8")
    assert [name for name in builtin_profiles() if f"`{name}`" not in named] == []
