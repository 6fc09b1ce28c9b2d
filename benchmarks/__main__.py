"""``python -m benchmarks`` measures accuracy, speed and cleanliness."""

import sys

from benchmarks.accuracy.__main__ import main as measure_accuracy
from benchmarks.cleanliness.__main__ import main as measure_cleanliness

sys.exit(measure_accuracy() or measure_cleanliness())
