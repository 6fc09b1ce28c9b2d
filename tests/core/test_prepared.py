"""What is made at installation is read, and made anew where it may not be used."""

from pathlib import Path

import pytest

from proofreader.core.prepared import Prepared, declared


class _Lengths:
    """Tables that are made of a file: word → length; and how often they were made."""

    def __init__(self, folder: Path) -> None:
        self.source = folder / "source.txt"
        self.source.write_text("باب نافذة", encoding="utf-8")
        self.times = 0
        self.tables = Prepared("lengths", lambda: [self.source], [], self._make)
        declared.remove(self.tables)
        self.tables.file = folder / "lengths.bin"

    def _make(self) -> dict[str, int]:
        self.times += 1
        return {word: len(word) for word in self.source.read_text(encoding="utf-8").split()}


@pytest.fixture
def lengths(tmp_path: Path) -> _Lengths:
    return _Lengths(tmp_path)


def test_made_where_nothing_was_written(lengths: _Lengths) -> None:
    assert not lengths.tables.is_current()
    assert lengths.tables() == {"باب": 3, "نافذة": 5}
    assert lengths.times == 1


def test_read_where_it_was_written(lengths: _Lengths) -> None:
    lengths.tables.save()
    assert lengths.tables.is_current()
    assert lengths.tables() == {"باب": 3, "نافذة": 5}
    assert lengths.times == 1


def test_made_anew_of_another_source(lengths: _Lengths) -> None:
    lengths.tables.save()
    lengths.source.write_text("سقف", encoding="utf-8")
    assert lengths.tables() == {"سقف": 3}


def test_made_anew_where_the_file_is_damaged(lengths: _Lengths) -> None:
    lengths.tables.save()
    data = bytearray(lengths.tables.file.read_bytes())
    data[-1] ^= 1
    lengths.tables.file.write_bytes(data)
    assert lengths.tables() == {"باب": 3, "نافذة": 5}
    assert lengths.times == 2


def test_a_source_that_is_missing_is_told_by_who_reads_it(lengths: _Lengths) -> None:
    lengths.tables.save()
    lengths.source.unlink()
    with pytest.raises(FileNotFoundError):
        lengths.tables()


def test_the_same_whatever_its_line_ends(lengths: _Lengths) -> None:
    lengths.source.write_bytes("باب\nنافذة\n".encode())
    lengths.tables.save()
    lengths.source.write_bytes("باب\r\nنافذة\r\n".encode())
    assert lengths.tables.is_current()


@pytest.mark.parametrize("data", [b"", b"12", bytes(40)])
def test_made_anew_where_the_file_is_cut_short(lengths: _Lengths, data: bytes) -> None:
    lengths.tables.save()
    lengths.tables.file.write_bytes(data)
    assert lengths.tables() == {"باب": 3, "نافذة": 5}
