"""Help: the guide, the rule book, the keys and the tour."""

import re

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtWidgets import QToolBar

from proofreader.core.resources import resource
from proofreader.engine import all_rules
from proofreader.ui.commands import help as helping
from proofreader.ui.help.guide import Guide, page_html, pages, title_of
from proofreader.ui.help.keys_dialog import KeysDialog
from proofreader.ui.help.rule_book import RuleBook
from proofreader.ui.help.tour import Tour
from proofreader.ui.settings import SettingsDialog
from proofreader.ui.widgets.actions import shown_key
from proofreader.ui.widgets.rule_text import matches, rule_html

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


# The guide


def test_every_key_and_picture_and_link_of_the_guide_is_there(window) -> None:
    assert len(pages()) >= 5
    for page in pages():
        text = page.read_text(encoding="utf-8")
        html = page_html(page, lambda id: shown_key(window.actions_by_id[id]))
        assert "{key" not in html, page
        for target in re.findall(r"\]\(([^)]+)\)", text):
            assert resource("help", target).is_file(), (page, target)
        assert "http" not in text


def test_the_guide_tells_the_keys_as_they_are_set(window, qtbot) -> None:
    window.settings.set_shortcuts("next", ["F4"])
    qtbot.keyClick(window.editor, Qt.Key.Key_F1)
    guide = window.findChild(Guide)
    assert guide.isVisible() and guide.text.toPlainText().startswith("أول مقال")
    assert "F4" in guide.text.toPlainText() and "F8" not in guide.text.toPlainText()
    guide.list.setFocus()
    qtbot.keyClick(guide.list, Qt.Key.Key_Down)
    assert guide.text.toPlainText().startswith(title_of(pages()[1]))
    guide.text.anchorClicked.emit("6-house-style.md")
    assert guide.text.toPlainText().startswith("أسلوب مؤسستكم")
    guide.close()


def test_pictures_of_the_guide_are_shown(window) -> None:
    helping.show_guide(window.context)
    guide = window.findChild(Guide)
    wide, narrow = (guide.text.loadResource(2, QUrl(f"img/{name}.png")) for name in ("window", "card"))
    assert wide.width() == 600 and 200 < narrow.width() < 600
    guide.close()


# The rule book


def test_the_rule_book_opens_at_the_rule_of_the_issue(window, qtbot) -> None:
    window.review.go_to(window.review.store.markers[0])
    qtbot.keyClick(window.editor, Qt.Key.Key_F1, CONTROL | SHIFT)
    book = window.findChild(RuleBook)
    assert book.isVisible() and book.rule_id() == window.review.current.issue.rule
    assert helping.show_rule(window.context, "doubled-space") is book and book.rule_id() == "doubled-space"
    assert all_rules()["doubled-space"].summary in book.text.toPlainText()
    assert not book.show_rule("no-such-rule")
    book.close()


def test_the_rule_book_is_searched_without_care_for_hamza_and_vowels(window, type_text) -> None:
    book = helping.show_rule(window.context)
    type_text(book.search, "واوُ العطف")
    shown = [id for id, item in book.tree.entries.items() if not item.isHidden()]
    assert "detached-waw" in shown and len(shown) < 20 and book.rule_id() in shown
    assert str(len(shown)) in book.count.text()
    book.search.setText("لا قاعدة كهذه أبدا")
    assert book.count.text().startswith("0")
    book.close()


def test_the_rule_book_leads_to_the_settings(window, monkeypatch, qtbot) -> None:
    at: list[str] = []
    monkeypatch.setattr(SettingsDialog, "exec", lambda dialog: at.append(dialog.rules.rule().id))
    book = helping.show_rule(window.context, "detached-waw")
    qtbot.mouseClick(book.settings_button, Qt.MouseButton.LeftButton)
    assert at == ["detached-waw"]
    book.close()


@pytest.mark.parametrize("id", list(all_rules()))
def test_every_rule_can_be_shown_and_found(app, id: str) -> None:
    rule = all_rules()[id]
    html = rule_html(rule, app.palette())
    assert "<b style=" in html or not rule.bad
    assert matches(rule, rule.summary) and matches(rule, id) and not matches(rule, "qqqq")


# Keys


def test_the_keys_are_those_of_the_actions(window, monkeypatch, qtbot) -> None:
    shown: list[KeysDialog] = []
    monkeypatch.setattr(KeysDialog, "exec", lambda dialog: shown.append(dialog))
    monkeypatch.setattr(KeysDialog, "deleteLater", lambda dialog: None)
    qtbot.keyClick(window.editor, Qt.Key.Key_F1, CONTROL)
    (dialog,) = shown
    rows = dialog.rows()
    for action in window.actions_by_id.values():
        for key in action.shortcuts():
            text = key.toString(key.SequenceFormat.NativeText).replace("Return", "Enter")
            assert any(name == action.property("words") and text in keys for name, keys in rows)
    dialog.search.setText("f8")
    assert {"التنبيه التالي", "التنبيه السابق"} <= dict(dialog.rows()).keys()
    assert "انسخ" not in dict(dialog.rows())
    dialog.close()


# The tour


def test_the_tour_is_offered_once_and_never_in_the_way(open_window, qtbot) -> None:
    window = open_window()
    helping.offer_tour(window.context)
    (button,) = window.bar.buttons
    assert window.bar.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.context.has_article()  # the sample
    window.findChild(Tour).end()
    window.bar.hide()
    helping.offer_tour(window.context)
    assert not window.bar.isVisible()


def test_the_tour_points_at_the_real_parts(window, qtbot) -> None:
    window.actions_by_id["tour"].trigger()
    tour = window.findChild(Tour)
    bar = window.findChild(QToolBar, "toolbar")
    fix = bar.widgetForAction(window.actions_by_id["fix_certain"])
    wanted = [window.editors, window.issue_list, window.issue_details, fix]
    for part in wanted:
        assert tour.target().center() == part.mapTo(window, part.rect().center())
        if part is not window.editors:
            assert not tour.callout.geometry().intersects(tour.target())
        assert tour.rect().contains(tour.callout.geometry())
        assert tour.next_button.accessibleDescription()
        qtbot.keyClick(tour.next_button, Qt.Key.Key_Return)
    qtbot.keyClick(tour, Qt.Key.Key_Right)
    assert tour.number == len(wanted) - 1
    window.resize(1000, 640)
    assert tour.size() == window.size()
    for _ in range(3):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert tour.isAncestorOf(window.focusWidget())
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F8)  # reaches nothing under the tour
    assert tour.isVisible() and tour.number == len(wanted) - 1
    qtbot.keyClick(tour.skip_button, Qt.Key.Key_Escape)
    assert not tour.isVisible()
    assert window.childAt(QPoint(500, 300)) is not tour


def test_the_tour_runs_to_its_end(window, qtbot) -> None:
    tour = helping.start_tour(window.context)
    ended: list[bool] = []
    tour.ended.connect(lambda: ended.append(True))
    while not ended:
        qtbot.mouseClick(tour.next_button, Qt.MouseButton.LeftButton)
    assert tour.number == len(tour._steps) - 1
