"""Lets the tests of this folder share ``random_documents`` and what they define."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
