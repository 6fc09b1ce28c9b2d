"""A newsroom's list of «write X as Y» as a table: read from CSV, XLSX and Word, written as CSV and XLSX."""

from proofreader.documents.rule_lists.reading import SUFFIXES, read_list, read_lists
from proofreader.documents.rule_lists.writing import write_list

__all__ = ["SUFFIXES", "read_list", "read_lists", "write_list"]
