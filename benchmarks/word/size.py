"""How long large documents take, and how much memory: the command line as a user starts it."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import docx
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement

from benchmarks.accuracy.table import Table
from benchmarks.word import settling

PAGE = 2_230  # characters of a full page of newspaper copy in Word's usual size
_RIGHT = (
    "عقدت لجنة المالية في مجلس النواب جلسة مطولة ناقشت فيها أبواب الميزانية الجديدة",
    "أعلن رئيس البلدية افتتاح ثلاث حدائق عامة في الأحياء الشرقية من المدينة",
    "قال مدير المستشفى إن عدد الأسرة سيرتفع إلى مئتي سرير قبل نهاية السنة",
    "تراجعت أسعار الخضر في سوق الجملة بعد تحسن الأحوال الجوية",
    "فاز الفريق المحلي بهدفين مقابل هدف واحد في مباراة حضرها آلاف المشجعين",
    "تستعد المدارس لاستقبال التلاميذ بعد عطلة دامت أسبوعين",
    "وقعت الوزارة اتفاقا مع شركة وطنية لتجديد قطارات الخط الساحلي",
)
_WRONG = (
    "شارك في الإجتماع ممثلون عن النقابات وأرباب العمل",
    "إرتفع عدد الزوار في الموسم الماضي بنسبة كبيرة",
    "أكد الإقتصاد الوطني قدرته على الصمود في وجه التقلبات",
    "تم إختيار المشروع من بين عشرات الأفكار المقترحة",
)


def sizes() -> Table:
    """Measures documents of 300 and 500 pages, tracked and with comments."""
    rows: list[list[str | int | float | None]] = []
    for pages, wrong, options in (
        (300, 3_000, ("--tracked",)),
        (300, 3_000, ("--tracked", "--comments")),
        (500, 5_000, ("--tracked",)),
    ):
        with tempfile.TemporaryDirectory() as folder:
            source, target = Path(folder, "draft.docx"), Path(folder, "out.docx")
            characters = _write(source, pages, wrong)
            seconds, worked, peak = _run(["fix", str(source), "-o", str(target), *options])
            part = settling.parts(target.read_bytes())["word/document.xml"]
            rows.append(
                [f"{pages} pages {' '.join(options)}", characters, part.count(b"<w:ins "), seconds, worked, peak]
            )
    return Table(
        "word-sizes",
        "Large documents: proofreader fix",
        ("document", "characters", "corrections", "seconds", "of the processor", "MB"),
        rows,
        ("Seconds by the clock and of the processor, peak memory; target for 300 pages: 10 s, 600 MB.",),
    )


def _write(path: Path, pages: int, wrong: int) -> int:
    """Writes a document of that many pages and wrong words; returns its characters."""
    document = docx.Document()
    written = 0
    for paragraph in _paragraphs(pages * PAGE, wrong):
        line = document.add_paragraph()
        half = paragraph.find(" ", len(paragraph) // 2)
        for text in (paragraph[:half], paragraph[half:]):
            line.add_run(text)._r.get_or_add_rPr().append(OxmlElement("w:rtl"))
        line._p.get_or_add_pPr().append(OxmlElement("w:bidi", attrs={qn("w:val"): "1"}))
        written += len(paragraph) + 1
    document.save(str(path))
    return written


def _paragraphs(characters: int, wrong: int) -> Iterator[str]:
    """Paragraphs of four sentences, no two alike, with the wrong words spread evenly."""
    written = put = number = 0
    while written < characters:
        sentences = []
        for _ in range(4):
            number += 1
            if put * characters < wrong * written:
                sentence = _WRONG[put % len(_WRONG)]
                put += 1
            else:
                sentence = _RIGHT[number * 5 % len(_RIGHT)]
            sentences.append(f"{sentence}.")
        paragraph = f"{' '.join(sentences)} ({number})"
        written += len(paragraph) + 1
        yield paragraph


def _run(arguments: list[str]) -> tuple[float, float | None, float | None]:
    """Seconds, those of the processor and MB of one run; None where the system doesn't tell (Windows)."""
    # In a process of its own: the peak of children is that of the largest one so far.
    measure = (
        "import subprocess, sys\n"
        "status = subprocess.run([sys.executable, '-m', 'proofreader', *sys.argv[1:]]).returncode\n"
        "try:\n    import resource\n    used = resource.getrusage(resource.RUSAGE_CHILDREN)\n"
        "    print(used.ru_utime + used.ru_stime, used.ru_maxrss)\n"
        "except ImportError:\n    print(0, 0)\n"
        "sys.exit(status)"
    )
    start = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", measure, *arguments], capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - start
    if done.returncode:
        raise RuntimeError(done.stderr.strip())
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    worked, peak = done.stdout.split()[-2:]
    return seconds, float(worked) or None, int(peak) / unit or None
