"""How a file stood when it was read."""

import os

from proofreader.ui.sources.fingerprint import Stamp


def test_content_counts_not_time(tmp_path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"one")
    stamp = Stamp.of(path)
    os.utime(path, ns=(5, 5))
    assert stamp.still_holds(path)
    path.write_bytes(b"two")
    assert not stamp.still_holds(path)
    path.unlink()
    assert not stamp.still_holds(path)
    assert Stamp.of(path) is None


def test_a_change_while_it_is_read_is_noticed_later(tmp_path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"one")

    def read() -> bytes:
        content = path.read_bytes()
        path.write_bytes(b"changed meanwhile")
        return content

    content, stamp = Stamp.around(path, read)
    assert content == b"one"
    assert not stamp.still_holds(path)
