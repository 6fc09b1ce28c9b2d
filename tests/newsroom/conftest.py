"""A list of sixty entries as a newsroom keeps it, in the workbook of its secretary."""

import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest

LIST = Path(__file__).parent / "list.jsonl"


@pytest.fixture(scope="session")
def listed() -> list[dict[str, Any]]:
    """The entries, each with three wrong sentences and their right form (``bad``) and two near misses (``good``)."""
    return [json.loads(line) for line in LIST.read_text(encoding="utf-8").splitlines()]


@pytest.fixture
def workbook(tmp_path: Path, listed: list[dict[str, Any]]) -> Path:
    """The list with a title above its head, a column that means nothing to us and an empty line."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["لائحة مكتب التصحيح"])
    sheet.append([])
    sheet.append(["الرقم", "إذا ورد", "نكتبه", "السبب"])
    for number, entry in enumerate(listed, 1):
        sheet.append([number, entry["wrong"], entry["right"], entry["reason"] or None])
        if number == 30:
            sheet.append([])
    path = tmp_path / "لائحة.xlsx"
    book.save(path)
    return path


@pytest.fixture
def bad(listed: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """Every wrong sentence with its right form."""
    return [(wrong, right) for entry in listed for wrong, right in entry["bad"]]


@pytest.fixture
def good(listed: list[dict[str, Any]]) -> list[str]:
    """Every near miss."""
    return [sentence for entry in listed for sentence in entry["good"]]
