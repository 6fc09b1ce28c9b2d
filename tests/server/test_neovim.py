"""``proofreader lsp`` in Neovim, with the client that is built into it."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
SCRIPT = Path(__file__).with_name("neovim.lua")
TEXT = "😀 وصل الوزير الي الرباط ، و قال ان الأمر هام.\nسطر بعده.\n"


@pytest.mark.skipif(shutil.which("nvim") is None, reason="Neovim is not installed")
def test_what_is_found_is_shown_and_mended(tmp_path: Path) -> None:
    article, seen = tmp_path / "article.md", tmp_path / "seen.json"
    article.write_text(TEXT, encoding="utf-8")
    names = ("HOME", *(f"XDG_{kind}_HOME" for kind in ("DATA", "STATE", "CONFIG", "CACHE")))
    environment = {**os.environ, **dict.fromkeys(names, str(tmp_path))}
    environment |= {"SEEN": str(seen), "SERVER": json.dumps([sys.executable, str(ROOT / "main.py"), "lsp"])}
    command = ["nvim", "--headless", "--clean", "-n", str(article), "-S", str(SCRIPT)]
    subprocess.run(command, env=environment, timeout=240, check=True, stdin=subprocess.DEVNULL, capture_output=True)
    told = json.loads(seen.read_text(encoding="utf-8"))
    assert [item["text"] for item in told["before"]] == ["الي", " ،", "و قال", "ان"]
    assert {item["source"] for item in told["before"]} == {"proofreader"}
    assert "«إلى»" in told["offered"][0]
    assert [item["text"] for item in told["after"]] == [" ،", "و قال", "ان"]
    assert "[ERROR]" not in (tmp_path / "nvim" / "lsp.log").read_text(encoding="utf-8")
    assert article.read_text(encoding="utf-8") == TEXT.replace("الي", "إلى")
