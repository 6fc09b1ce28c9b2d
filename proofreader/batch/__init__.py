"""Many files: from any source to a folder of corrected articles, journalled, resumable, on one machine or many."""

from proofreader.batch.control import Control
from proofreader.batch.job import Job, Progress
from proofreader.batch.model import TARGETS, BatchError, Item, Options, Problem, Result, Status
from proofreader.batch.report import BatchReport
from proofreader.batch.rollback import NoJournalError, RolledBack, roll_back
from proofreader.batch.runner import run
from proofreader.batch.selection import Selection
from proofreader.batch.sources import Sources

__all__ = [
    "TARGETS",
    "BatchError",
    "BatchReport",
    "Control",
    "Item",
    "Job",
    "NoJournalError",
    "Options",
    "Problem",
    "Progress",
    "Result",
    "RolledBack",
    "Selection",
    "Sources",
    "Status",
    "roll_back",
    "run",
]
