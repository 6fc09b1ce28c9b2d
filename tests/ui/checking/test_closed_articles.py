"""What an article still asks for after it was closed."""

from proofreader.ui.shell.window import MainWindow
from tests.ui.conftest import FakeChecker


def test_a_closed_article_asks_the_checker_for_nothing(window: MainWindow, checker: FakeChecker) -> None:
    client = window.article.check_client
    asked = len(checker.requests)
    client.close()
    job = client.ask("نص", "ar-MA", frozenset(), urgent=True)
    client.ask_names("نص", "ar-MA", frozenset())
    assert job.dropped and len(checker.requests) == asked
