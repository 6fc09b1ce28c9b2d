"""The newsroom's own rules in the window: one from a word, a list imported, what they find before they are saved."""

import importlib.util
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from proofreader.core.packs import Entry, Where, read_pack
from proofreader.documents.checker import source_in_window
from proofreader.documents.errors import WriteError
from proofreader.engine.packs import user_packs_folder
from proofreader.engine.worker import Service
from proofreader.ui.commands import own_rules as commands
from proofreader.ui.newsroom.own_rules import OWN, OwnRules
from proofreader.ui.newsroom.preview_process import PreviewProcess
from proofreader.ui.newsroom.rules_dialog import RulesDialog
from proofreader.ui.newsroom.write_as_dialog import WriteAsDialog

LIST = Path(__file__).resolve().parents[2] / "newsroom" / "list.jsonl"


@pytest.fixture(autouse=True)
def no_packs() -> Iterator[None]:
    """The user has no rules before the test, and none after it."""
    yield
    for path in user_packs_folder().glob("*.toml"):
        path.unlink()


@pytest.fixture
def rules(qtbot) -> OwnRules:
    return OwnRules()


@pytest.fixture
def listed() -> list[dict[str, Any]]:
    return [json.loads(line) for line in LIST.read_text(encoding="utf-8").splitlines()]


@pytest.fixture
def workbook(tmp_path: Path, listed: list[dict[str, Any]]) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["إذا ورد", "نكتبه", "السبب"])
    for entry in listed:
        sheet.append([entry["wrong"], entry["right"], entry["reason"] or None])
    sheet.append(["كلمة بلا بديل", None, None])
    path = tmp_path / "لائحة التحرير.xlsx"
    book.save(path)
    return path


def test_a_list_imported_in_the_window_is_used_by_its_checker(
    qtbot, rules: OwnRules, workbook: Path, listed: list[dict[str, Any]]
) -> None:
    dialog = RulesDialog(rules, lambda entry, parent: None)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(rules.changed):
        dialog.take_in(workbook)
    assert dialog.tree.topLevelItem(0).childCount() == 60
    assert "62" in dialog.trouble.item(0).text() and "كلمة بلا بديل" in dialog.trouble.item(0).text()
    service = Service(read=source_in_window)
    wrong = [sentence for entry in listed for sentence, _ in entry["bad"]]
    good = [sentence for entry in listed for sentence in entry["good"]]

    def lines_found(sentences: Sequence[str]) -> list[int]:
        text = "\n".join(["عنوان.", *sentences])
        request = {"id": 1, "profile": "ar-MA", "words": [], "text": text}
        issues = service.answer(json.dumps(request).encode())["issues"]
        return sorted({text.count("\n", 0, issue["span"][0]) for issue in issues if issue["rule"] == "newsroom-entry"})

    assert lines_found(wrong) == list(range(1, 181))
    assert lines_found(good) == []
    rules.remove([pair for pair in rules.entries if pair[1].wrong == "ملفت"])
    assert lines_found(wrong) == list(range(4, 181)), "the checker goes on with rules that were taken away"


def test_write_as_from_a_word(open_window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_text("وصل الركاب بالطوبيس صباح أمس. ثم عادوا.", encoding="utf-8")
    context = open_window(path).context
    cursor = context.editor.textCursor()
    cursor.setPosition(context.editor.text().index("طوبيس"))
    context.editor.setTextCursor(cursor)
    asked: list[Entry] = []

    def ask(context, rules, entry, parent) -> Entry:
        asked.append(entry)
        return Entry(entry.wrong, "حافلة", bad=entry.bad)

    monkeypatch.setattr(commands, "ask", ask)
    context.actions["write_as"].trigger()
    assert asked == [Entry("طوبيس", bad=("وصل الركاب بالطوبيس صباح أمس",))]
    [entry] = read_pack(user_packs_folder() / OWN).entries
    assert (entry.wrong, entry.right, entry.bad) == ("طوبيس", "حافلة", ("وصل الركاب بالطوبيس صباح أمس",))
    cursor.setPosition(0)
    cursor.movePosition(QTextCursor.MoveOperation.NextWord, QTextCursor.MoveMode.KeepAnchor, 2)
    context.editor.setTextCursor(cursor)
    context.actions["write_as"].trigger()
    assert asked[1].wrong == "وصل الركاب"


class FakePreview(PreviewProcess):
    """Says that each article has what is looked for as often as it stands there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.asked: list[tuple[list[Entry], str]] = []

    def ask(
        self, entries: Sequence[Entry], profile: str, articles: Sequence[tuple[str, str]], folder: str = ""
    ) -> None:
        self.asked.append((list(entries), folder))
        for name, text in articles:
            row = {"before": "", "wrong": entries[0].wrong, "after": "", "right": entries[0].right}
            self.found.emit(name, "", [row] * text.count(entries[0].wrong))
        self.progressed.emit(len(articles))
        self.finished.emit()


def test_the_dialog_shows_what_a_rule_finds(qtbot) -> None:
    preview = FakePreview()
    dialog = WriteAsDialog(
        Entry("باص"), [("أول", "باص وباص"), ("ثان", "لا شيء")], "ar-MA", [Entry("باص", "طوبيس")], preview=preview
    )
    qtbot.addWidget(dialog)
    assert not dialog.save_button.isEnabled(), "nothing to write yet"
    dialog.right.setText("حافلة")
    dialog.bad.setText("وصل القطار")
    dialog.good.setText("وصل باص")
    qtbot.waitUntil(lambda: bool(preview.asked and preview.asked[-1][0][0].right))
    assert dialog.save_button.isEnabled()
    assert (dialog.found.places, dialog.found.articles) == (2, 1)
    taken, _, bad, good = dialog.problems()
    assert "طوبيس" in taken.text() and bad.text() and "باص" in good.text()
    dialog.where.setCurrentIndex(dialog.where.findData("headlines"))
    assert dialog.entry == Entry("باص", "حافلة", where=Where.HEADLINES, bad=("وصل القطار",), good=("وصل باص",))


def test_the_preview_in_a_folder(qtbot, tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text("وصلوا بالباصات أمس.\nلا شيء هنا." * number, encoding="utf-8")
    (tmp_path / "notes.bin").write_bytes(b"\0\1")
    process = PreviewProcess()
    found: list[tuple[str, int]] = []
    process.found.connect(lambda name, path, rows: found.append((name, len(rows))))
    with qtbot.waitSignal(process.finished, timeout=30_000):
        process.ask([Entry("باص", "حافلة")], "ar-MA", [("مفتوح", "باص")], str(tmp_path))
    assert found == [("مفتوح", 1), ("1.txt", 1), ("2.txt", 2)]
    process.ask([Entry("باص", "حافلة")], "ar-MA", [], str(tmp_path))
    process.cancel()
    assert not process.busy
    found.clear()
    with qtbot.waitSignal(process.finished, timeout=30_000):
        process.ask([Entry("قطار", "ترام")], "ar-MA", [("آخر", "القطار")])
    assert found == [("آخر", 1)]
    process.stop()


def test_packs_are_exported_replaced_and_removed(qtbot, rules: OwnRules, tmp_path: Path) -> None:
    pack = tmp_path / "house.toml"
    text = 'name = "البيت"\nversion = "{}"\nauthor = "المكتب"\n[[entry]]\nwrong = "باص"\nright = "حافلة"\n'
    dialog = RulesDialog(rules, lambda entry, parent: Entry("كاش", "نقد"))
    qtbot.addWidget(dialog)
    for version in ("1", "2"):
        pack.write_text(text.format(version), encoding="utf-8")
        dialog.take_in(pack)
    assert [(each.name, each.version, each.author) for each in rules.packs] == [("البيت", "2", "المكتب")]
    dialog.add_entry()
    rules.add(Entry("باص", "طوبيس"))
    assert len(rules.packs) == 2 and len(rules.conflicts) == 1
    dialog._show()
    assert "تعارض" in dialog.trouble.item(0).text()
    dialog.export(tmp_path / "all.xlsx")
    assert openpyxl.load_workbook(tmp_path / "all.xlsx").active.max_row == 4
    dialog.search.setText("كاش")
    shown = [
        line.text(0)
        for top in map(dialog.tree.topLevelItem, range(dialog.tree.topLevelItemCount()))
        for line in map(top.child, range(top.childCount()))
        if not line.isHidden()
    ]
    assert shown == ["كاش"]
    dialog.search.clear()
    dialog.tree.topLevelItem(0).setSelected(True)
    dialog.remove()
    assert len(rules.packs) == 1


ENTRY = '\n[[entry]]\nwrong = "{}"\nright = "حافلة"\n'


def put(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def wrongs(rules: OwnRules) -> list[str]:
    return sorted(entry.wrong for _, entry in rules.entries)


def test_a_pack_of_another_name_is_never_replaced(rules: OwnRules, tmp_path: Path) -> None:
    """Neither one whose file is called alike, nor one called alike without a version, nor the user's own rules."""
    rules.add(Entry("كاش", "نقد"))
    names = [
        ("a/list.toml", 'name = "أولى"', "باص"),
        ("b/list.toml", 'name = "ثانية"', "طوبيس"),
        ("c/list.toml", 'name = "أولى"', "أتوبيس"),
        ("d/own.toml", 'name = "ثالثة"', "قطار"),
        ("e/OWN.toml", 'name = "قواعدنا"\nversion = "9"', "ترام"),
    ]
    for name, head, wrong in names:
        rules.take_in(put(tmp_path / name, head + ENTRY.format(wrong)))
    assert wrongs(rules) == sorted(["كاش", "باص", "طوبيس", "أتوبيس", "قطار", "ترام"])
    assert [entry.wrong for entry in read_pack(user_packs_folder() / OWN).entries] == ["كاش"]


def test_an_own_pack_to_come_keeps_its_name(rules: OwnRules, tmp_path: Path) -> None:
    rules.take_in(put(tmp_path / "own.toml", 'name = "البيت"' + ENTRY.format("باص")))
    assert not (user_packs_folder() / OWN).exists()
    rules.add(Entry("كاش", "نقد"))
    assert wrongs(rules) == sorted(["باص", "كاش"]) and len(rules.packs) == 2


def test_only_a_newer_version_replaces(rules: OwnRules, tmp_path: Path) -> None:
    for version, wrong in (("9", "باص"), ("10", "طوبيس"), ("10", "طوبيس"), ("2", "أتوبيس")):
        rules.take_in(put(tmp_path / "a.toml", f'name = "البيت"\nversion = "{version}"' + ENTRY.format(wrong)))
    assert sorted((pack.version, pack.entries[0].wrong) for pack in rules.packs) == [("10", "طوبيس"), ("2", "أتوبيس")]


def test_what_another_program_wrote_is_not_lost(rules: OwnRules) -> None:
    rules.add(Entry("كاش", "نقد"))
    [(pack, entry)] = rules.entries
    OwnRules().add(Entry("باص", "حافلة"))
    for change in (lambda: rules.replace(pack, entry, Entry("شيك", "صك")), lambda: rules.remove([(pack, entry)])):
        rules.packs = [pack]
        with pytest.raises(WriteError, match=OWN):
            change()
        assert wrongs(rules) == wrongs(OwnRules()) == sorted(["كاش", "باص"]), "read again"
    rules.packs = [pack]
    rules.add(Entry("شيك", "صك"))
    assert wrongs(rules) == sorted(["كاش", "باص", "شيك"])
    rules.remove([pair for pair in rules.entries if pair[1].wrong == "كاش"])
    assert wrongs(OwnRules()) == sorted(["باص", "شيك"])


@pytest.mark.parametrize(
    "data",
    [
        ('name = "قواعدنا"' + ENTRY.format("باص")).encode("utf-16"),
        ('name = "قواعدنا"\nlicense = "لا تُنشر"' + ENTRY.format("باص")).encode(),
        ('name = "قواعدنا' + ENTRY.format("باص")).encode(),
        ('name = "قواعدنا"' + ENTRY.format("باص") + '[notes]\ntext = "مهم"\n').encode(),
    ],
    ids=["UTF-16", "unknown key", "head that is no TOML", "another table"],
)
def test_a_file_that_would_lose_something_is_not_written(rules: OwnRules, data: bytes) -> None:
    path = user_packs_folder() / OWN
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    rules.reload()
    with pytest.raises(WriteError, match=OWN):
        rules.add(Entry("كاش", "نقد"))
    for pack, entry in rules.entries:
        with pytest.raises(WriteError, match=OWN):
            rules.replace(pack, entry, Entry("كاش", "نقد"))
        with pytest.raises(WriteError, match=OWN):
            rules.remove([(pack, entry)])
    assert path.read_bytes() == data


def test_an_entry_that_can_not_be_read_hinders_nothing(rules: OwnRules) -> None:
    path = put(user_packs_folder() / OWN, 'name = "قواعدنا"\n\n[[entry]]\nwrong = "باص"\n')
    rules.add(Entry("كاش", "نقد"))
    assert wrongs(rules) == ["كاش"] and 'wrong = "باص"' in path.read_text(encoding="utf-8")


def test_the_module_of_the_process_can_be_started() -> None:
    assert importlib.util.find_spec("proofreader.documents.entry_preview") is not None
