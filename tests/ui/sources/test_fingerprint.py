"""How a file stood when it was read."""

import os

from proofreader.ui.sources.fingerprint import FileFingerprint


def test_content_counts_not_time(tmp_path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"one")
    fingerprint = FileFingerprint.of(path)
    os.utime(path, ns=(5, 5))
    assert fingerprint.still_holds(path)
    path.write_bytes(b"two")
    assert not fingerprint.still_holds(path)
    path.unlink()
    assert not fingerprint.still_holds(path)
    assert FileFingerprint.of(path) is None


def test_a_change_while_it_is_read_is_noticed_later(tmp_path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"one")

    def read() -> bytes:
        content = path.read_bytes()
        path.write_bytes(b"changed meanwhile")
        return content

    content, fingerprint = FileFingerprint.around(path, read)
    assert content == b"one"
    assert not fingerprint.still_holds(path)
