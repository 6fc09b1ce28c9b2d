"""The next start goes on where the last one ended."""

import pytest

from proofreader.ui.shell.window import MainWindow


@pytest.fixture
def start(checker, qtbot):
    windows = []

    def start_(*files) -> MainWindow:
        window = MainWindow(files, checker, restore=True)
        windows.append(window)
        window.resize(1000, 700)
        window.show()
        qtbot.waitExposed(window)
        qtbot.waitUntil(lambda: not window.session.is_restoring)
        return window

    yield start_
    for window in windows:
        for article in window.articles:
            article.editor.document().setModified(False)
            article.file.is_missing = False
        window.close()
        window.deleteLater()


@pytest.fixture
def paths(tmp_path):
    paths = [tmp_path / f"{number}.txt" for number in range(3)]
    for path in paths:
        path.write_text("سطر من الكلام\n" * 200, encoding="utf-8")
    return paths


def test_articles_cursor_and_scroll(start, paths, qtbot) -> None:
    window = start()
    window.files.open_all(paths)
    window.articles.step(1)
    window.editor.go_to(1200)
    scroll = window.editor.verticalScrollBar()
    scroll.setValue(50)
    window.close()
    again = start()
    assert [article.file.path for article in again.articles] == paths
    assert again.article.file.path == paths[1]
    assert again.editor.textCursor().position() == 1200
    qtbot.waitUntil(lambda: again.editor.verticalScrollBar().value() == 50)


def test_files_that_are_gone_are_passed_over(start, paths) -> None:
    window = start()
    window.files.open_all(paths)
    window.close()
    paths[0].unlink()
    again = start()
    assert [article.file.path for article in again.articles] == paths[1:]
    assert again.articles.current is not None
    assert not again.bar.isVisible()


def test_files_that_are_asked_for_come_on_top(start, paths, tmp_path) -> None:
    window = start()
    window.files.open_all(paths[:2])
    window.close()
    again = start(paths[2])
    assert [article.file.path for article in again.articles] == paths
    assert again.article.file.path == paths[2]


def test_closed_articles_stay_closed(start, paths) -> None:
    window = start()
    window.files.open_all(paths)
    window.actions_by_id["close_all"].trigger()
    window.close()
    assert start().start_page.isVisible()


def test_it_can_be_switched_off(start, paths) -> None:
    window = start()
    window.files.open_all(paths)
    window.settings.restore_session = False
    window.close()
    assert start().start_page.isVisible()


@pytest.mark.parametrize("damage", ["%%%", "{}", '[{"path": 5}]', "[5]", '[{"path": "/none"}]'])
def test_a_damaged_record_is_no_obstacle(start, damage) -> None:
    window = start()
    window.settings.session = damage
    window.session.is_restoring = True  # keeps the end of this window from writing a good one
    window.close()
    assert start().start_page.isVisible()
