"""Compiling: a small dictionary of the same kind, the stamp, and what happens when compiled files are bad."""

import importlib.util
import json
import shutil
import sys
from pathlib import Path
from types import ModuleType

import pytest

from proofreader.core.resources import resources_root
from proofreader.lexicon import LexiconError, load_lexicon
from proofreader.lexicon.automaton import COMPILED, FORMAT, Automaton, CompiledFiles
from proofreader.lexicon.context_counts import ContextCounts
from proofreader.lexicon.frequencies import Frequencies

AFF = """\
SET UTF-8
FLAG long
IGNORE ًٌٍَُِّْـٰ
AF 5
AF ABACHA # 1
AF PaPbHj # 2
AF mrnr # 3
AF nrnncc # 4
AF nr # 5
PFX mr Y 4
PFX mr 0 ال .
PFX mr 0 لل [^ل]
PFX mr ل لل ل
PFX mr 0 آل .
PFX nr Y 2
PFX nr 0 أ [^ا]
PFX nr 0 و .
PFX nn Y 1
PFX nn 0 ف .
PFX Pa Y 1
PFX Pa 0 أ .
PFX Pb Y 1
PFX Pb 0 و .
SFX AB Y 1
SFX AB 0 0/3 .
SFX AC Y 2
SFX AC 0 ه/4 [^ة]
SFX AC ة ته/4 ة
SFX HA Y 1
SFX HA 0 ات/5 [^ة]
SFX cc Y 1
SFX cc ه هم ه
SFX Gb Y 1
SFX Gb ا ه وا
"""
DIC = """\
6
##المصادر###
اجْتِماع/1
لعب/1
# verb.huns.dic #
كتبوا/2
قووا/2
#تأليف 5 #
كبداني/5	6
"""


@pytest.fixture(scope="module")
def builder() -> ModuleType:
    path = resources_root().parent / "tools" / "build_lexicon.py"
    if not path.exists():
        pytest.skip("the builder is not part of an installed package")
    spec = importlib.util.spec_from_file_location("build_lexicon", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["build_lexicon"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    aff, dic = tmp_path / "ar.aff", tmp_path / "ar.dic"
    aff.write_text(AFF, encoding="utf-8")
    dic.write_text(DIC, encoding="utf-8")
    return aff, dic


def build(builder: ModuleType, output: Path, pair: tuple[Path, Path], *, force: bool = False) -> bool:
    context = pair[0].with_name("pairs.tsv")
    context.write_text("# total 900\nقال\t7\tإن:5 له:2\nإن\t6\n", encoding="utf-8")
    done = builder.build(output, pair=pair, counts=lambda: {"كتب": 512}, context=context, force=force)
    assert isinstance(done, bool)
    return done


def test_a_small_dictionary(builder: ModuleType, pair: tuple[Path, Path], tmp_path: Path) -> None:
    build(builder, tmp_path / "out", pair)
    automaton = Automaton(CompiledFiles(tmp_path / "out"))

    def accepts(word: str) -> bool:
        return automaton.get(word, -1) >= 0 or next(automaton.splits(word), None) is not None

    right = "اجتماع الاجتماع واجتماع اجتماعه فاجتماعه اجتماعات واجتماعات للاجتماع للعب كتبوا وكتبوا كتبوه كبداني"
    for word in right.split():
        assert accepts(word), word
    for word in "أاجتماع آلاجتماع فاجتماع الاجتماعه لللعب الكبداني فكتبوا أكتبوا".split():
        assert not accepts(word), word
    assert [(prefix, form) for prefix, form, _, _ in automaton.splits("للعب")] == [("لل", "لعب")]
    assert {"noun", "masdar", "form-8"} in list(automaton.readings(automaton.get("اجتماع")))
    assert any({"noun", "pronoun"} <= tags for tags in automaton.readings(automaton.get("اجتماعه")))
    assert list(automaton.readings(automaton.get("كبداني"))) == [{"proper", "person", "nominative"}]


def test_frequencies_and_counts(builder: ModuleType, pair: tuple[Path, Path], tmp_path: Path) -> None:
    build(builder, tmp_path / "out", pair)
    files = CompiledFiles(tmp_path / "out")
    assert Frequencies(files).zipf("كتب") == 5.12
    counts = ContextCounts(files)
    assert (counts.total, counts.word("قال"), counts.pair("قال", "إن"), counts.pair("إن", "قال")) == (900, 7, 5, 0)


def test_nothing_is_rebuilt_until_an_input_changes(
    builder: ModuleType, pair: tuple[Path, Path], tmp_path: Path
) -> None:
    output = tmp_path / "out"
    assert build(builder, output, pair)
    assert not build(builder, output, pair)
    assert build(builder, output, pair, force=True)
    pair[1].write_text(DIC + "ملعب/1\n", encoding="utf-8")
    assert build(builder, output, pair)
    (output / "forms.dawg").unlink()
    assert build(builder, output, pair)
    assert not list(output.glob("*.part"))


def test_an_unknown_prefix_condition_stops_the_build(
    builder: ModuleType, pair: tuple[Path, Path], tmp_path: Path
) -> None:
    pair[0].write_text(AFF.replace("PFX nn 0 ف .", "PFX nn 0 ف [اب]"), encoding="utf-8")
    with pytest.raises(builder.BuildError, match="prefix condition"):
        build(builder, tmp_path / "out", pair)


def test_builder_and_reader_speak_of_one_format(builder: ModuleType) -> None:
    assert builder.FORMAT == FORMAT


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(COMPILED, tmp_path / "compiled"))


@pytest.mark.parametrize("name", ["stamp.json", "forms.dawg", "tables.json"])
def test_a_missing_file_is_named_with_the_remedy(copy: Path, name: str) -> None:
    (copy / name).unlink()
    with pytest.raises(LexiconError, match=rf"{name}: missing.*pip install -e \."):
        load_lexicon(folder=copy)


@pytest.mark.parametrize("name", ["forms.dawg", "tables.json"])
def test_one_changed_byte_is_noticed(copy: Path, name: str) -> None:
    data = bytearray((copy / name).read_bytes())
    data[len(data) // 2] ^= 1
    (copy / name).write_bytes(data)
    with pytest.raises(LexiconError, match="damaged"):
        load_lexicon(folder=copy)


def test_a_cut_frequency_table_is_noticed_at_first_use(copy: Path) -> None:
    data = (copy / "frequencies.dawg").read_bytes()
    (copy / "frequencies.dawg").write_bytes(data[: len(data) // 2])
    lexicon = load_lexicon(folder=copy)
    assert lexicon.accepts("كتاب")
    with pytest.raises(LexiconError, match="frequencies"):
        lexicon.frequency("كتاب")


def test_files_of_another_version_are_refused(copy: Path) -> None:
    stamp = json.loads((copy / "stamp.json").read_text(encoding="utf-8"))
    (copy / "stamp.json").write_text(json.dumps({**stamp, "format": FORMAT + 1}), encoding="utf-8")
    with pytest.raises(LexiconError, match="another version"):
        load_lexicon(folder=copy)


def test_tables_older_than_their_sources_are_an_error_that_names_the_command(copy: Path) -> None:
    stamp = json.loads((copy / "stamp.json").read_text(encoding="utf-8"))
    for name, (size, checksum) in stamp["sources"].items():
        stamp["sources"][name] = [size + 1, checksum + 1]
    (copy / "stamp.json").write_text(json.dumps(stamp), encoding="utf-8")
    with pytest.raises(LexiconError, match=r"stale.*python tools/build_lexicon\.py"):
        load_lexicon(folder=copy)
