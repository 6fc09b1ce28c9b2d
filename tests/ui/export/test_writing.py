"""Exports: what the dialog offers, what is written, and that nothing is lost where it can't be."""

import zipfile
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox

from proofreader.cleaning import lay_out
from proofreader.core import Category, Details, Edit, Fix, Issue, Level, Span, i18n
from proofreader.core.profile import load_profile
from proofreader.documents.atomic import free_name
from proofreader.documents.docx import open_docx
from proofreader.documents.new_documents import document_bytes
from proofreader.documents.registry import read_structure
from proofreader.ui.export import exports
from proofreader.ui.export.export_dialog import ExportDialog
from proofreader.ui.export.writing import (
    ChangeList,
    ChangeMarkup,
    ExportPlan,
    ExportResult,
    ExportSource,
    preview_text,
    write,
)
from proofreader.ui.sources import FileError

CTRL = Qt.KeyboardModifier.ControlModifier
ORIGINAL = (
    "شارك\nالوزير يفتتح معرض الكتاب\nالرباط في 3 ماي\n\n"
    "افتتح الوزير الى جانب عدد من المسؤولين المعرض أمس الخميس في العاصمة، وزار أروقته.\n"
    "وقال الوزير إن المعرض فرصه للقراء من كل الأعمار، ودعا الى زيارته قبل نهاية الشهر.\n"
)
CORRECTED = ORIGINAL.replace("شارك\n", "").replace("الى", "إلى")


def issue(text: str, wrong: str, right: str, message: str, category: str = "hamza") -> Issue:
    start = text.index(wrong)
    span = Span(start, start + len(wrong))
    return Issue("rule", category, span, message, (Fix((Edit(span, right),), Level.LIKELY),) if right else ())


@pytest.fixture
def paper() -> ExportSource:
    return ExportSource(
        CORRECTED,
        ORIGINAL,
        "ar-MA",
        "معرض",
        log={("الى", "إلى"): issue(ORIGINAL, "الى", "إلى", "همزة القطع")},
        issues=(
            issue(CORRECTED, "فرصه", "فرصة", "تاء مربوطة", "endings"),
            issue(CORRECTED, "أروقته", "", "كلمة غير معروفة", Category.UNKNOWN),
        ),
        rules={"rule": {"rationale": "شرح القاعدة"}},
    )


def parts(path: Path) -> dict[str, str]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name).decode("utf-8", "replace") for name in archive.namelist()}


def test_final(paper, tmp_path) -> None:
    path = tmp_path / "a.docx"
    write(paper, ExportPlan(path))
    paragraphs = [paragraph.text for paragraph in docx.Document(str(path)).paragraphs]
    assert paragraphs == [line for line in CORRECTED.split("\n") if line]


def test_tracked_can_be_read_both_ways(paper, tmp_path) -> None:
    path = tmp_path / "a.docx"
    written = write(paper, ExportPlan(path, markup=ChangeMarkup.TRACKED))
    assert (written.skipped, written.unplaced) == (0, 0)
    assert open_docx(path).text.split("\n") == [line for line in CORRECTED.split("\n") if line]
    xml = parts(path)["word/document.xml"]
    assert xml.count("<w:ins ") >= 2 and ">الى<" in xml and "شارك" in xml
    assert "word/comments.xml" not in parts(path)


def test_tracked_with_reasons_and_what_is_left(paper, tmp_path) -> None:
    path = tmp_path / "a.docx"
    write(paper, ExportPlan(path, markup=ChangeMarkup.COMMENTED))
    comments = parts(path)["word/comments.xml"]
    assert comments.count("همزة القطع") == 2
    assert "شرح القاعدة" in comments
    assert "المقترح: فرصة" in comments, "an issue that is left is remarked on"
    assert "كلمة غير معروفة" not in comments, "names that no list has would fill the margin"


def test_comments_alone_leave_the_old_text(paper, tmp_path) -> None:
    path = tmp_path / "a.docx"
    write(paper, ExportPlan(path, markup=ChangeMarkup.COMMENTS))
    assert open_docx(path).text.split("\n") == [line for line in ORIGINAL.split("\n") if line]
    xml, comments = parts(path)["word/document.xml"], parts(path)["word/comments.xml"]
    assert "<w:ins " not in xml and "<w:del " not in xml
    assert comments.count("المقترح: إلى") == 2 and "المقترح: حذف" in comments and "المقترح: فرصة" in comments


def test_roles_are_those_of_the_article_as_it_is_now(paper, tmp_path) -> None:
    path = tmp_path / "a.docx"
    write(paper, ExportPlan(path, markup=ChangeMarkup.TRACKED))
    styles = {p.text: p.style.style_id for p in docx.Document(str(path)).paragraphs}
    plain = tmp_path / "b.docx"
    write(paper, ExportPlan(plain))
    assert styles["الوزير يفتتح معرض الكتاب"] == docx.Document(str(plain)).paragraphs[0].style.style_id


@pytest.fixture
def draft(tmp_path) -> Path:
    path = tmp_path / "draft.docx"
    document = docx.Document()
    document.add_paragraph("افتتح الوزير الى جانب ").add_run("المسؤولين").bold = True
    document.add_table(1, 2).cell(0, 1).text = "ذهب الى العاصمة"
    document.sections[0].header.paragraphs[0].text = "ترويسة"
    document.save(str(path))
    return path


@pytest.mark.parametrize("markup", list(ChangeMarkup))
def test_a_word_document_keeps_its_own_structure(open_window, draft, markup, monkeypatch, tmp_path) -> None:
    window = open_window(draft)
    source = draft.read_bytes()
    window.actions_by_id["fix_certain"].trigger()

    def exec_(dialog: ExportDialog) -> int:
        assert dialog.keep.isChecked() and not dialog.template_button.isEnabled()
        dialog.markup.setCurrentIndex(dialog.markup.findData(markup))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ExportDialog, "exec", exec_)
    QTest.keyClick(window.editor, Qt.Key.Key_E, CTRL)
    path = draft.with_name("draft - مصحح.docx")
    assert path.name in window.bar.label.text()
    assert draft.read_bytes() == source
    document = docx.Document(str(path))
    assert len(document.tables) == 1 and document.sections[0].header.paragraphs[0].text == "ترويسة"
    assert any(run.bold for run in document.paragraphs[0].runs)
    expected = window.editor.text() if markup is not ChangeMarkup.COMMENTS else window.review.original
    assert open_docx(path).text == expected
    marked = "<w:ins " in parts(path)["word/document.xml"]
    assert marked is (markup in (ChangeMarkup.TRACKED, ChangeMarkup.COMMENTED))
    assert ("word/comments.xml" in parts(path)) is (markup in (ChangeMarkup.COMMENTED, ChangeMarkup.COMMENTS))


@pytest.mark.parametrize("format", ["odt", "html", "md", "txt", "pdf"])
def test_other_formats(paper, tmp_path, app, format) -> None:
    path = tmp_path / f"a.{format}"
    write(paper, ExportPlan(path, format))
    assert path.stat().st_size > 100
    if format in ("html", "md", "txt"):
        assert "إلى جانب" in path.read_text(encoding="utf-8")


def test_list_of_changes(paper, tmp_path) -> None:
    path = tmp_path / "a.md"
    write(paper, ExportPlan(path, "md", changes=ChangeList.END))
    text = path.read_text(encoding="utf-8")
    assert "قائمة التصحيحات" in text and "همزة القطع" in text
    written = write(paper, ExportPlan(path, "md", changes=ChangeList.FILE))
    assert written.list_path is not None and "همزة القطع" in written.list_path.read_text(encoding="utf-8")
    assert "قائمة" not in path.read_text(encoding="utf-8")


def test_a_document_stays_arabic_and_a_list_apart_is_in_the_language_of_the_window(paper, tmp_path) -> None:
    path = tmp_path / "a.md"
    before = i18n.language_in_use()
    i18n.use_language("en")
    try:
        write(paper, ExportPlan(path, "md", changes=ChangeList.END))
        written = write(paper, ExportPlan(tmp_path / "b.md", "md", changes=ChangeList.FILE))
        write(paper, ExportPlan(tmp_path / "c.docx", markup=ChangeMarkup.COMMENTS))
    finally:
        i18n.use_language(before)
    assert "قائمة التصحيحات" in path.read_text(encoding="utf-8")
    assert written.list_path is not None and "List of corrections" in written.list_path.read_text(encoding="utf-8")
    assert "المقترح: حذف" in parts(tmp_path / "c.docx")["word/comments.xml"]


def test_the_source_is_never_written_over(paper, tmp_path) -> None:
    path = tmp_path / "source.docx"
    path.write_bytes(b"source")
    with pytest.raises(FileError):
        write(ExportSource(**{**vars(paper), "path": path}), ExportPlan(path))
    assert path.read_bytes() == b"source"


@pytest.mark.parametrize(
    "plan", [ExportPlan(Path("no-such-folder/a.docx")), ExportPlan(Path("no-such-folder/a.pdf"), "pdf")]
)
def test_what_goes_wrong_is_one_sentence(paper, tmp_path, plan, app) -> None:
    with pytest.raises(FileError) as caught:
        write(paper, ExportPlan(tmp_path / plan.target, plan.format))
    assert "\n" not in caught.value.sentence


def test_a_template_that_is_none(paper, tmp_path) -> None:
    template = tmp_path / "house.dotx"
    template.write_bytes(b"no archive")
    with pytest.raises(FileError):
        write(paper, ExportPlan(tmp_path / "a.docx", template=str(template)))
    assert not (tmp_path / "a.docx").exists()


def test_a_free_name(tmp_path) -> None:
    path = tmp_path / "a.docx"
    assert free_name(path) == path
    path.touch()
    assert free_name(path).name == "a 2.docx"


@pytest.fixture
def dialog(paper, app, qtbot, tmp_path) -> ExportDialog:
    dialog = ExportDialog(paper, ExportPlan(tmp_path / "a.docx"))
    qtbot.addWidget(dialog)
    return dialog


def choose(box, value: str) -> None:
    box.setCurrentIndex(box.findData(value))


def test_the_preview_is_what_will_be_written(dialog, qtbot) -> None:
    qtbot.waitUntil(lambda: "إلى جانب" in dialog.page.toPlainText())
    assert "شارك" not in dialog.page.toPlainText()
    choose(dialog.markup, ChangeMarkup.TRACKED)
    qtbot.waitUntil(lambda: "شارك" in dialog.page.toPlainText())
    assert dialog.rows.topLevelItemCount() == 3
    assert dialog.rows.topLevelItem(1).text(2) == "همزة القطع"
    choose(dialog.format, "md")
    qtbot.waitUntil(lambda: dialog.page.toPlainText().startswith("# الوزير"))


def test_the_format_decides_the_name_and_what_can_be_chosen(dialog, tmp_path) -> None:
    (tmp_path / "a.odt").touch()
    choose(dialog.markup, ChangeMarkup.TRACKED)
    choose(dialog.format, "odt")
    assert dialog.plan() == ExportPlan(tmp_path / "a 2.odt", "odt")
    assert not dialog.markup.isEnabled() and not dialog.template_button.isEnabled()
    choose(dialog.format, "docx")
    assert dialog.plan().markup is ChangeMarkup.TRACKED


def test_a_list_that_has_no_place_in_the_document_becomes_a_file(dialog) -> None:
    choose(dialog.list, ChangeList.END)
    assert dialog.plan().changes is ChangeList.END
    choose(dialog.markup, ChangeMarkup.TRACKED)
    assert dialog.plan().changes is ChangeList.FILE
    assert dialog.told.text()


def test_the_target_gets_the_ending_of_the_format(dialog, monkeypatch, tmp_path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "اسم"), ""))
    dialog.target_button.click()
    assert dialog.plan().target == tmp_path / "اسم.docx"


def test_a_template_can_be_chosen_and_dropped(dialog, monkeypatch, tmp_path) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(tmp_path / "house.dotx"), ""))
    dialog.template_button.click()
    assert dialog.plan().template == str(tmp_path / "house.dotx")
    dialog.no_template_button.click()
    assert dialog.plan().template == ""


def test_the_choice_is_remembered(window, monkeypatch) -> None:
    def exec_(dialog: ExportDialog) -> int:
        choose(dialog.format, "odt")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ExportDialog, "exec", exec_)
    window.actions_by_id["export"].trigger()
    assert window.article.file.path.with_suffix(".odt").exists()
    assert "بقايا لم تُزل" in window.bar.label.text(), "residue left in the document is told"
    seen: list[str] = []
    monkeypatch.setattr(ExportDialog, "exec", lambda dialog: seen.append(dialog.plan().format) or 0)
    window.actions_by_id["export"].trigger()
    assert seen == ["odt"]


@pytest.mark.parametrize("agreed", [True, False])
def test_a_document_with_the_completed_name_is_not_replaced_unasked(window, monkeypatch, tmp_path, agreed) -> None:
    asked: list[str] = []

    def question(*arguments: object) -> QMessageBox.StandardButton:
        asked.append(str(arguments[2]))
        return QMessageBox.StandardButton.Yes if agreed else QMessageBox.StandardButton.No

    path = tmp_path / "o.docx"
    path.write_bytes(b"precious")
    monkeypatch.setattr(QMessageBox, "question", question)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "o"), ""))
    assert window.exports.export(window.article) is agreed
    assert (path.read_bytes() == b"precious") is not agreed
    assert len(asked) == 1 and "o.docx" in asked[0]


@pytest.mark.parametrize(("chosen", "written"), [("o", "o.docx"), ("o.docx", "o.docx"), ("3.5", "3.5.docx")])
def test_there_is_no_second_question(window, monkeypatch, tmp_path, chosen, written) -> None:
    if chosen == written:
        (tmp_path / written).touch()  # the file dialog has asked
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / chosen), ""))
    assert window.exports.export(window.article)
    assert docx.Document(str(tmp_path / written)).paragraphs


def test_every_control_has_a_name(dialog) -> None:
    for box in (dialog.format, dialog.markup, dialog.list, dialog.template, dialog.target, dialog.page, dialog.rows):
        assert box.accessibleName()


def test_headings_bold_and_links_of_the_file_go_along(open_window, tmp_path, monkeypatch) -> None:
    path = tmp_path / "page.html"
    body = "ذهب الوفد الى <b>العاصمة</b> صباح <a href='https://example.org/'>أمس</a> في زيارة عمل تدوم ثلاثة أيام."
    path.write_text(f"<html><body><h2>زيارة عمل</h2><p>{body}</p></body></html>", encoding="utf-8")
    window = open_window(path)
    window.actions_by_id["fix_certain"].trigger()

    def exec_(dialog: ExportDialog) -> int:
        dialog._preview()
        assert '<a href="https://example.org/"' in dialog.page.toHtml(), "the preview shows them"
        choose(dialog.format, "md")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ExportDialog, "exec", exec_)
    window.actions_by_id["export"].trigger()
    text = path.with_suffix(".md").read_text(encoding="utf-8")
    assert "إلى **العاصمة** صباح [أمس](https://example.org/)" in text


def test_markdown_becomes_a_document(open_window, tmp_path, monkeypatch) -> None:
    path = tmp_path / "note.md"
    path.write_text("## زيارة عمل\n\nذهب الوفد الى **العاصمة** صباح أمس.\n", encoding="utf-8")
    window = open_window(path)
    window.actions_by_id["fix_certain"].trigger()
    monkeypatch.setattr(ExportDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    window.actions_by_id["export"].trigger()
    paragraphs = docx.Document(str(path.with_suffix(".docx"))).paragraphs
    assert [p.text for p in paragraphs] == ["زيارة عمل", "ذهب الوفد إلى العاصمة صباح أمس."]
    assert any(run.bold for run in paragraphs[1].runs)


def _note(folder: Path, ending: str) -> Path:
    """A file with a heading and a bold word."""
    path = folder / f"note.{ending}"
    if ending == "md":
        path.write_text("## زيارة عمل\n\nذهب الوفد الى **العاصمة** صباح أمس.\n", encoding="utf-8")
        return path
    source = folder / "source.md"
    source.write_text("## زيارة عمل\n\nذهب الوفد الى **العاصمة** أمس في زيارة تدوم ثلاثة أيام.\n", encoding="utf-8")
    if ending in ("html", "odt"):
        profile = load_profile("ar-MA")
        path.write_bytes(document_bytes(ending, lay_out(read_structure(source), profile), profile, Details()))
    else:
        codes = "".join(f"\\u{ord(char)}?" for char in "ذهب الوفد الى ")
        bold = "".join(f"\\u{ord(char)}?" for char in "العاصمة")
        path.write_text(f"{{\\rtf1\\ansi {codes}{{\\b {bold}}}\\par}}", encoding="ascii")
    return path


@pytest.mark.parametrize("ending", ["md", "html", "odt", "rtf"])
def test_word_at_once_keeps_what_the_file_has(open_window, tmp_path, monkeypatch, ending) -> None:
    path = _note(tmp_path, ending)
    window = open_window(path)
    window.actions_by_id["fix_certain"].trigger()
    target = tmp_path / "out.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    QTest.keyClick(window.editor, Qt.Key.Key_E, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert target.name in window.bar.label.text()
    paragraphs = docx.Document(str(target)).paragraphs
    body = next(p for p in paragraphs if "ذهب الوفد إلى" in p.text)
    assert [run.text for run in body.runs if run.bold] == ["العاصمة"]
    if ending != "rtf":
        heading = next(p for p in paragraphs if p.text == "زيارة عمل")
        assert heading.style.style_id != body.style.style_id


def test_word_at_once_goes_into_the_articles_own_document(open_window, draft, monkeypatch) -> None:
    window, source = open_window(draft), draft.read_bytes()
    window.actions_by_id["fix_certain"].trigger()
    asked: list[str] = []
    target = draft.with_name("new.docx")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **_: (asked.append(a[2]), (str(target), ""))[1])
    window.actions_by_id["export_word"].trigger()
    assert Path(asked[0]).name == "draft - مصحح.docx" and draft.read_bytes() == source
    document = docx.Document(str(target))
    assert len(document.tables) == 1 and document.sections[0].header.paragraphs[0].text == "ترويسة"
    assert open_docx(target).text == window.editor.text()
    assert "<w:ins " not in parts(target)["word/document.xml"]


@pytest.fixture(params=["docm", "dotx"])
def other_draft(draft, request) -> Path:
    """The draft as a document with macros, or as a template: Word opens neither by the name of a plain document."""
    kind = {
        "docm": "application/vnd.ms-word.document.macroEnabled.main",
        "dotx": "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main",
    }[request.param]
    plain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main"
    path = draft.with_suffix(f".{request.param}")
    with zipfile.ZipFile(draft) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, data.replace(plain.encode(), kind.encode()) if "Types" in name else data)
    return path


def test_a_draft_keeps_its_own_ending(open_window, other_draft, monkeypatch) -> None:
    window, suffix = open_window(other_draft), other_draft.suffix
    window.actions_by_id["fix_certain"].trigger()
    asked: list[str] = []
    target = other_draft.with_name("new")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **_: (asked.extend(a[2:]), (str(target), ""))[1])
    window.actions_by_id["export_word"].trigger()
    assert Path(asked[0]).name == f"draft - مصحح{suffix}" and f"*{suffix}" in asked[1]
    assert open_docx(target.with_suffix(suffix)).text == window.editor.text()
    paper = window.exports.source_of(window.article)
    dialog = ExportDialog(paper, ExportPlan(target.with_suffix(".docx"), keep=True), window)
    assert dialog.plan().target.suffix == suffix
    dialog.keep.setChecked(False)
    assert dialog.plan().target.suffix == ".docx"
    dialog.keep.setChecked(True)
    assert dialog.plan().target.suffix == suffix
    plan = replace(dialog.plan(), changes=ChangeList.FILE)
    written = write(paper, plan)
    assert written.list_path is not None and open_docx(written.list_path).text, "the list is a plain document"
    wrong = target.with_name("wrong.docx")
    with pytest.raises(FileError):
        write(paper, ExportPlan(wrong, keep=True))
    assert not wrong.exists()


def test_new_paragraphs_of_a_page_are_written_in_their_order(tmp_path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<h2>أخبار</h2><p>ذهب <b>الوزير</b> أمس.</p><p>فقرة أخيرة هنا.</p>", encoding="utf-8")
    structure = read_structure(page)
    original = structure.text
    new = "وصل الوفد صباحا.\nألقى كلمة قصيرة.\nثم غادر.\n"
    text = original.replace("فقرة أخيرة", f"{new}فقرة أخيرة")
    target = tmp_path / "out.docx"
    write(ExportSource(text, original, "ar-MA", path=page, structure=structure), ExportPlan(target))
    written = docx.Document(str(target)).paragraphs
    assert "\n".join(paragraph.text for paragraph in written) == text.strip()
    assert [run.text for paragraph in written[1:] for run in paragraph.runs if run.bold] == ["الوزير"]


@pytest.mark.parametrize("markup", list(ChangeMarkup))
def test_an_export_without_the_text_is_no_saving(open_window, draft, markup, tmp_path, click_answer) -> None:
    """A document that has the old text, with the new one in comments, is none that the article may be closed for."""
    window = open_window(draft)
    window.actions_by_id["fix_certain"].trigger()
    article = window.article
    assert article.needs_saving
    plan = ExportPlan(tmp_path / "out.docx", markup=markup, keep=True)
    assert window.exports.write(article, window.exports.source_of(article), plan)
    assert article.is_modified and article.needs_saving == (markup is ChangeMarkup.COMMENTS)
    asked = click_answer("إلغاء")
    assert window.files.close(article) != bool(asked)
    assert len(asked) == (markup is ChangeMarkup.COMMENTS)


def test_saving_a_page_whose_words_are_left_out_stays_unsaved(open_window, tmp_path, monkeypatch) -> None:
    page = tmp_path / "page.html"
    page.write_text("<h1>عنوان</h1><p>ذهب الوزير الى العاصمة أمس وعاد اليوم.</p>", encoding="utf-8")
    window = open_window(page)
    window.actions_by_id["fix_certain"].trigger()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "out.docx"), ""))
    monkeypatch.setattr(exports, "write", lambda paper, plan: ExportResult(left_out=2))
    assert not window.files.save(window.article)
    assert window.article.needs_saving
    monkeypatch.setattr(exports, "write", write)
    assert window.files.save(window.article)
    assert not window.article.needs_saving and not window.article.editor.document().isModified()


def test_words_that_are_left_out_are_counted(tmp_path) -> None:
    source = "---\ntitle: عنوان\n---\n\n# عنوان الخبر\n\nسافر **الوزير** أمس.\n\n```\nشيفرة\n```\n"
    markdown = ExportSource(source, source, "ar-MA", path=tmp_path / "a.md")
    for format in ("docx", "html", "md", "txt"):
        left_out = write(markdown, ExportPlan(tmp_path / f"o.{format}", format)).left_out
        assert left_out == (0 if format == "md" else 2)
    corrected = replace(markdown, text=source.replace("سافر", "عاد"))
    for markup in ChangeMarkup:
        written = write(corrected, ExportPlan(tmp_path / f"{markup}.docx", markup=markup))
        assert not written.holds_text, "the front matter is in none"
    whole = ExportSource(ORIGINAL, ORIGINAL, "ar-MA")
    assert write(whole, ExportPlan(tmp_path / "w.docx")).left_out == 0


def test_markdown_stays_markdown_with_its_pictures_and_notes(tmp_path) -> None:
    source = "---\nt: 1\n---\n\nنص[^1] و![صورة](a.png)\n\n![](b.png)\n\n[^1]: حاشية الى هنا\n"
    markdown = ExportSource(source.replace("الى", "إلى"), source, "ar-MA", path=tmp_path / "a.md")
    plan = ExportPlan(tmp_path / "o.md", "md")
    write(markdown, plan)
    assert plan.target.read_text(encoding="utf-8") == markdown.text
    assert preview_text(markdown, plan, 5000) == markdown.text
    write(markdown, replace(plan, changes=ChangeList.END))
    written = plan.target.read_text(encoding="utf-8")
    assert written.startswith(markdown.text) and "| الى | إلى |" in written


def test_subtitles_are_exported_without_their_timings(tmp_path) -> None:
    source = "1\n00:00:01,000 --> 00:00:02,500\nسافر الوزير أمس.\n"
    written = write(
        ExportSource(source, source, "ar-MA", path=tmp_path / "a.srt"), ExportPlan(tmp_path / "o.txt", "txt")
    )
    assert written.left_out == 0
    assert (tmp_path / "o.txt").read_text(encoding="utf-8").strip() == "سافر الوزير أمس."


@pytest.mark.parametrize("other", ["hard link", "link", "gone"])
def test_the_original_by_another_name_is_no_target(paper, tmp_path, other: str) -> None:
    original, target = tmp_path / "a.txt", tmp_path / "b.txt"
    original.write_text(ORIGINAL, encoding="utf-8")
    if other == "hard link":
        target.hardlink_to(original)
    elif other == "link":
        target.symlink_to(original)
    else:
        original.unlink()
        target = tmp_path / "sub" / ".." / "a.txt"
    with pytest.raises(FileError):
        write(replace(paper, path=original), ExportPlan(target, "txt"))
    assert not original.exists() if other == "gone" else original.read_text(encoding="utf-8") == ORIGINAL


def test_the_template_is_no_target(paper, tmp_path) -> None:
    house = tmp_path / "house.docx"
    docx.Document().save(house)
    before = house.read_bytes()
    with pytest.raises(FileError):
        write(paper, ExportPlan(house, template=str(house)))
    assert house.read_bytes() == before


def test_a_proposed_name_that_a_file_takes_meanwhile_is_left_to_it(app, qtbot, paper, tmp_path, monkeypatch) -> None:
    dialog = ExportDialog(paper, ExportPlan(tmp_path / "a.docx"))
    qtbot.addWidget(dialog)
    (tmp_path / "a.docx").write_bytes(b"of another program")
    dialog.accept()
    assert dialog.plan().target == tmp_path / "a 2.docx"
    chosen = tmp_path / "a.docx"  # and this time the file dialog has asked
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(chosen), ""))
    dialog.target_button.click()
    dialog.accept()
    assert dialog.plan().target == chosen
