"""A file under the completed name is never replaced unasked, whatever is written."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from proofreader.ui.widgets.overwriting import may_write


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    asked: list[str] = []

    def question(*arguments: object) -> QMessageBox.StandardButton:
        asked.append(str(arguments[2]))
        return QMessageBox.StandardButton.No

    monkeypatch.setattr(QMessageBox, "question", question)
    return asked


def test_only_a_name_that_the_dialog_did_not_ask_about_is_asked_about(window, asked, tmp_path) -> None:
    path = tmp_path / "o.pdf"
    assert may_write(window, "", str(tmp_path / "o"), path) and not asked
    path.touch()
    assert may_write(window, "", str(path), path) and not asked
    assert not may_write(window, "", str(tmp_path / "o"), path) and "o.pdf" in asked[0]


def test_a_pdf_is_not_replaced_unasked(window, asked, monkeypatch, tmp_path) -> None:
    path = tmp_path / "o.pdf"
    path.write_bytes(b"precious")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(Path(tmp_path / "o")), ""))
    window.actions_by_id["pdf"].trigger()
    assert asked and path.read_bytes() == b"precious"
