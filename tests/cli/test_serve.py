"""What ``serve`` refuses before it listens."""

import socket
from pathlib import Path

import pytest

from proofreader.cli import main


def _run(*arguments: str) -> int:
    return main(["serve", *arguments], lambda files: 0)


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.5", "::", "example.org"])
@pytest.mark.parametrize("more", [(), ("--i-know",)])
def test_other_computers_are_kept_out(host: str, more: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("--host", host, *more) == 2
    assert "can be reached from other computers" in capsys.readouterr().err


def test_a_port_that_is_taken(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = str(other.getsockname()[1])
        assert _run("--port", port) == 2
    assert f"port {port}" in capsys.readouterr().err


@pytest.mark.parametrize("content", ["", "short\n", "two words of a token here\n", "رمز-طويل-بما-يكفي-هنا\n"])
def test_a_token_that_is_none(content: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "token"
    file.write_text(content, encoding="utf-8")
    assert _run("--token-file", str(file)) == 2
    assert "at least 16 characters" in capsys.readouterr().err


def test_a_house_style_that_is_none(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("--profile", "nowhere") == 2
    assert "nowhere" in capsys.readouterr().err
