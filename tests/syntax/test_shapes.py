"""Readings come back from their shapes as they were."""

import pytest

from proofreader.core import PartOfSpeech, Reading
from proofreader.lexicon import load_lexicon
from proofreader.syntax import shapes

LEXICON = load_lexicon()


@pytest.mark.parametrize("form", "للغة وبمدرستهم سيكتبونها مسؤولو كتابا المغرب من أضاف محمد".split())
def test_readings_come_back(form: str) -> None:
    readings = LEXICON.readings(form)
    found = shapes.encoded(form, readings)
    assert readings and found is not None
    assert tuple(shapes.decoded(shape).of(form) for shape in found) == readings


def test_forms_that_are_read_alike_share_their_shapes() -> None:
    first, second = (shapes.encoded(form, LEXICON.readings(form)) for form in ("المدرسة", "الجامعة"))
    assert first is not None and first == second


def test_a_reading_that_is_spelt_otherwise_has_no_shape() -> None:
    assert shapes.encoded("مدرسة", [Reading("", "مدرسات", PartOfSpeech.NOUN)]) is None
