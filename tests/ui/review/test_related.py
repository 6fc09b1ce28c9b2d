"""An issue about two words: where it is the current one, the other word shows too."""

from PySide6.QtWidgets import QTextEdit

from proofreader.core import Issue, Span


def _lit(window) -> list[str]:
    """The words behind which the colour of the current issue shows."""
    review = window.review
    colour = next(
        selection.format.background().color()
        for selection in window.editor.extraSelections()
        if selection.cursor.selectionStart() == review.current.start
    )
    selections: list[QTextEdit.ExtraSelection] = window.editor.extraSelections()
    return [s.cursor.selectedText() for s in selections if s.format.background().color() == colour]


def test_both_words_are_lit_and_move_with_the_text(window, checker, qtbot, monkeypatch) -> None:
    window.editor.selectAll()
    window.editor.insert_text("😀 قاموا الرجال أمس")
    qtbot.waitUntil(lambda: window.review.is_checked)
    (marker,) = window.review.store.markers
    issue = marker.issue
    after = marker.end + 1
    marker.issue = Issue(
        issue.rule, issue.category, issue.span, issue.message, issue.fixes, (Span(after, after + len("أمس")),)
    )
    window.review.go_to(marker)
    window.editor._draw_visible_markers()
    assert _lit(window) == ["قاموا الرجال", "أمس"]
