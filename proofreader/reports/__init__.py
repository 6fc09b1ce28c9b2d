"""Reports of checked files: for the terminal, for programs (JSON, SARIF), for spreadsheets."""

from proofreader.reports.file_report import FileReport
from proofreader.reports.json_report import as_json
from proofreader.reports.sarif_report import as_sarif
from proofreader.reports.text_report import as_text

__all__ = ["FileReport", "as_json", "as_sarif", "as_text"]
