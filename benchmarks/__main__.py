"""``python -m benchmarks [--shared FOLDER]`` measures speed, accuracy and cleanliness."""

import sys

from benchmarks.accuracy.__main__ import main as measure_accuracy
from benchmarks.cleanliness.__main__ import main as measure_cleanliness
from benchmarks.speed.__main__ import main as measure_speed

sys.exit(measure_speed(sys.argv[1:]) or measure_accuracy() or measure_cleanliness())
