"""Takes the pictures of the documentation from the running program.

    xvfb-run -s "-screen 0 1400x900x24" python tools/screenshot.py [--out docs/img] [--file ARTICLE] [--size 1280x800]

Opens the sample article in the real window with the real checker, goes to an issue and saves ``window.png`` (light)
and ``window-dark.png``; with ``--all`` also ``window-fr``, ``window-en`` and ``window-200`` (large text). Needs
a display (Xvfb will do); settings are not touched: a throw-away folder holds them.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# Name of the picture → how it differs from the first.
_OTHERS = {
    "window-fr": ["--language", "fr"],
    "window-en": ["--language", "en"],
    "window-200": ["--percent", "200"],
}


def parse(argv: list[str] | None = None) -> argparse.Namespace:
    """The options."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "img")
    parser.add_argument("--file", type=Path, default=ROOT / "resources" / "samples" / "raw-article.txt")
    parser.add_argument("--size", default="1280x800")
    parser.add_argument("--rule", default="wasl-written-as-qat", help="go to the first issue of this rule")
    parser.add_argument("--language", default="ar", help="of the interface: ar, fr, en")
    parser.add_argument("--percent", type=int, default=100, help="size of the words of the interface")
    parser.add_argument("--name", default="window", help="of the picture, without its ending")
    parser.add_argument("--light", action="store_true", help="without the dark one")
    parser.add_argument("--all", action="store_true", help="in the other languages and with large text too")
    parser.add_argument("--start", action="store_true", help="the start page instead")
    return parser.parse_args(argv)


def main(argv: list[str] | None = None) -> int:
    """Takes the pictures. 1 where the checker did not answer within a minute."""
    options = parse(argv)
    if options.all:  # each in a process of its own: the language is chosen at the start
        same = ["--out", str(options.out), "--file", str(options.file), "--size", options.size, "--rule", options.rule]
        kinds = [[], *(["--name", name, "--light", *how] for name, how in _OTHERS.items())]
        return max(subprocess.run([sys.executable, __file__, *same, *kind], check=False).returncode for kind in kinds)
    with tempfile.TemporaryDirectory() as folder:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
            os.environ[name] = folder
        return take(options)


def take(options: argparse.Namespace) -> int:
    """Qt is imported here, once the settings point elsewhere."""
    sys.path.insert(0, str(ROOT))
    from PySide6.QtWidgets import QApplication

    from proofreader.ui.app import set_up
    from proofreader.ui.model.appearance import Scheme
    from proofreader.ui.model.language import Language
    from proofreader.ui.model.settings import Settings
    from proofreader.ui.shell.window import MainWindow

    app = QApplication(["screenshot"])
    settings = Settings()
    settings.language, settings.frame_percent = Language(options.language), options.percent
    set_up(app)
    window = MainWindow([] if options.start else [options.file])
    window.resize(*map(int, options.size.split("x")))
    window.show()

    def wait(done, seconds: float) -> bool:  # type: ignore[no-untyped-def]
        end = time.monotonic() + seconds
        while not done() and time.monotonic() < end:
            app.processEvents()
            time.sleep(0.01)
        return bool(done())

    if not options.start and not wait(lambda: window.context.has_article() and window.review.is_checked, 60):
        print("the checker did not answer", file=sys.stderr)
        window.close()
        return 1
    options.out.mkdir(parents=True, exist_ok=True)
    markers = [] if options.start else window.review.store.markers
    chosen = [marker for marker in markers if marker.issue.rule == options.rule] or markers[2:3]
    if chosen:
        window.review.go_to(chosen[0])
    names = (
        {Scheme.LIGHT: options.name}
        if options.light
        else {Scheme.LIGHT: options.name, Scheme.DARK: f"{options.name}-dark"}
    )
    for scheme, name in names.items():
        window.settings.scheme = scheme
        wait(lambda: False, 1.2)
        picture = options.out / f"{name}.png"
        window.grab().save(str(picture))
        print(picture, f"{len(markers)} issues")
    for article in window.articles:
        article.editor.document().setModified(False)
    window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
