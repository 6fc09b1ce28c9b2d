"""Builds what newsrooms install, into ``dist/``, and tries it.

    python packaging/build.py wheel   the source distribution and the wheel, twice: both must be the same, byte by byte
    python packaging/build.py app     the application as one folder, for the system that this runs on
    python packaging/build.py deb     a Debian package of that folder
    python packaging/build.py appimage   one file for any Linux, of that folder; needs appimagetool on the path
    python packaging/build.py try PROGRAM [ARTICLE]   checks, corrects and exports with an installed program

Needs an environment of packaging/build.lock (``make package`` makes it). What was built is tried before the command
ends.
"""

import argparse
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
APP = DIST / "mudaqqiq"
LINUX = ROOT / "packaging" / "linux"
SAMPLE = ROOT / "resources" / "samples" / "raw-article.txt"
_FORMATS = ("docx", "odt", "html", "md", "txt")
_DEB_DEPENDS = (
    "libc6, libegl1, libgl1, libdbus-1-3, libfontconfig1, libxkbcommon0, libxkbcommon-x11-0, libxcb-cursor0, "
    "libxcb-icccm4, libxcb-keysyms1, libxcb-shape0, libxcb-xkb1"
)


def run(*command: str | Path, **options: object) -> subprocess.CompletedProcess[str]:
    """Run a command and show what it prints. Raises CalledProcessError where it fails."""
    print("+", *command, flush=True)
    return subprocess.run([str(part) for part in command], check=True, text=True, **options)  # type: ignore[call-overload,no-any-return]


def version() -> str:
    """Return the version of the program."""
    sys.path.insert(0, str(ROOT))
    from proofreader import __version__

    return __version__


def build_wheel() -> None:
    """Build sdist and wheel twice, compare them, and try the wheel in an environment of its own."""
    sums = []
    for attempt in ("first", "second"):
        target = Path(tempfile.mkdtemp(prefix=f"mudaqqiq-{attempt}-"))
        environment = {**os.environ, "SOURCE_DATE_EPOCH": os.environ.get("SOURCE_DATE_EPOCH", "1767225600")}
        run(sys.executable, "-m", "build", "--no-isolation", "--outdir", target, ROOT, env=environment)
        files = sorted(target.iterdir())
        sums.append({file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in files})
        DIST.mkdir(exist_ok=True)
        for file in files:
            shutil.copy(file, DIST / file.name)
        shutil.rmtree(target)
    for name, digest in sums[0].items():
        print(digest, name)
    if sums[0] != sums[1]:
        raise SystemExit(f"two builds differ: {sums}")
    (wheel,) = (DIST / name for name in sums[0] if name.endswith(".whl"))
    names = zipfile.ZipFile(wheel).namelist()
    if not any(name.endswith("compiled/forms.dawg") for name in names):
        raise SystemExit("the wheel holds no compiled lexicon")
    with tempfile.TemporaryDirectory() as folder:
        run(sys.executable, "-m", "venv", folder)
        programs = Path(folder) / ("Scripts" if os.name == "nt" else "bin")
        run(programs / "python", "-m", "pip", "install", "--quiet", wheel)
        try_program(programs / "mudaqqiq")


def build_app() -> None:
    """Build the one-folder application and try it."""
    run(
        sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN", "--distpath", DIST,
        "--workpath", ROOT / "build", ROOT / "packaging" / "mudaqqiq.spec",
    )  # fmt: skip
    print(f"{APP}: {_size(APP) / 1e6:.0f} MB")
    try_program(APP / ("mudaqqiq.exe" if os.name == "nt" else "mudaqqiq"))


def build_deb() -> None:
    """Build a Debian package of the application: everything under /opt, its entries where the desktop looks."""
    if not APP.is_dir():
        build_app()
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "root"
        shutil.copytree(APP, root / "opt" / "mudaqqiq", symlinks=True)
        programs = root / "usr" / "bin"
        programs.mkdir(parents=True)
        for name in ("mudaqqiq", "mudaqqiq-gui"):
            (programs / name).symlink_to(f"/opt/mudaqqiq/{name}")
        share = root / "usr" / "share"
        for source, target in (
            (LINUX / "mudaqqiq.desktop", "applications"),
            (ROOT / "resources" / "icon" / "mudaqqiq.svg", "icons/hicolor/scalable/apps"),
            (ROOT / "resources" / "icon" / "mudaqqiq.png", "icons/hicolor/256x256/apps"),
            (LINUX / "mudaqqiq.1", "man/man1"),
            (ROOT / "LICENSE", "doc/mudaqqiq"),
            (ROOT / "resources" / "SOURCES.md", "doc/mudaqqiq"),
        ):
            (share / target).mkdir(parents=True, exist_ok=True)
            shutil.copy(source, share / target)
        (share / "doc" / "mudaqqiq" / "LICENSE").rename(share / "doc" / "mudaqqiq" / "copyright")
        run("gzip", "-n9", share / "man" / "man1" / "mudaqqiq.1")
        _write_control(root)
        architecture = _architecture()
        run("dpkg-deb", "--root-owner-group", "--build", root, DIST / f"mudaqqiq_{version()}_{architecture}.deb")


def build_appimage() -> None:
    """Lay out the application as an AppDir, try it, and pack it where appimagetool is. Raises SystemExit without it."""
    if not APP.is_dir():
        build_app()
    machine = platform.machine()
    target = DIST / f"mudaqqiq-{version()}-{machine}.AppImage"
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "mudaqqiq.AppDir"
        shutil.copytree(APP, root / "opt" / "mudaqqiq", symlinks=True)
        shutil.copy(LINUX / "mudaqqiq.desktop", root)
        shutil.copy(ROOT / "resources" / "icon" / "mudaqqiq.png", root)
        start = root / "AppRun"
        start.write_text('#!/bin/sh\nexec "$(dirname "$(readlink -f "$0")")/opt/mudaqqiq/mudaqqiq" "$@"\n')
        start.chmod(0o755)
        try_program(start)
        if shutil.which("appimagetool") is None:
            raise SystemExit("no appimagetool on the path, so nothing was packed; see docs/packaging.md")
        run("appimagetool", "--no-appstream", root, target, env={**os.environ, "ARCH": machine})
    os.environ["APPIMAGE_EXTRACT_AND_RUN"] = "1"  # a machine that builds may have no FUSE
    try_program(target)


def _write_control(root: Path) -> None:
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(
        f"""Package: mudaqqiq
Version: {version()}
Architecture: {_architecture()}
Maintainer: The Proofreader authors <mudaqqiq@example.org>
Installed-Size: {_size(root) // 1024}
Depends: {_DEB_DEPENDS}
Recommends: fonts-noto-core, fonts-hosny-amiri
Suggests: libreoffice-writer
Section: editors
Priority: optional
Description: Arabic proofreading for newsrooms
 Finds and explains typos, spacing, hamza, punctuation, grammar and usage errors
 in Arabic articles, and writes corrected Word documents. Works offline.
""",
        encoding="utf-8",
    )


def _architecture() -> str:
    return subprocess.check_output(["dpkg", "--print-architecture"], text=True).strip()


def _size(folder: Path) -> int:
    """The bytes of all files of a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def try_program(program: Path, article: Path = SAMPLE) -> None:
    """Check, correct and export an article with an installed program, in a folder of its own. Raises SystemExit."""
    with tempfile.TemporaryDirectory(prefix="mudaqqiq try ") as folder:
        home = Path(folder)
        environment = {**os.environ, "HOME": folder, "XDG_DATA_HOME": folder, "XDG_STATE_HOME": folder}
        environment |= {"XDG_CONFIG_HOME": folder, "QT_QPA_PLATFORM": "offscreen"}
        environment.pop("PYTHONPATH", None)

        def ask(*arguments: str | Path, status: int = 0) -> str:
            command = [str(program), *map(str, arguments)]
            done = subprocess.run(
                command, cwd=home, env=environment, capture_output=True, encoding="utf-8", timeout=300, check=False
            )
            if done.returncode != status:
                raise SystemExit(f"{command}: status {done.returncode}\n{done.stdout}\n{done.stderr}")
            return done.stdout

        if version() not in ask("--version"):
            raise SystemExit("another version than the one built")
        found = ask("check", article, status=1).count("\n")
        fixed = ask("fix", article)
        if fixed == article.read_text(encoding="utf-8"):
            raise SystemExit("nothing was corrected")
        for format_ in _FORMATS:
            ask("export", article, "-o", home / f"article.{format_}")
        ask("fix", home / "article.docx", "-o", home / "tracked.docx", "--tracked", "--comments")
        drafts = home / "drafts"
        drafts.mkdir()
        for number in range(3):
            shutil.copy(article, drafts / f"{number}.txt")
        ask("batch", drafts, "--out", home / "clean", "--jobs", "2", "--report", home / "report.html")
        ask("rules")
        written = sorted(path.name for path in home.iterdir() if path.is_file())
        print(
            f"{program}: {found} lines of issues; wrote {', '.join(written)} and {len(list(drafts.iterdir()))} drafts"
        )


def main(arguments: Sequence[str] | None = None) -> None:
    """Build or try what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("wheel", "app", "deb", "appimage", "try"))
    parser.add_argument("program", nargs="?", type=Path)
    parser.add_argument("article", nargs="?", type=Path, default=SAMPLE)
    given = parser.parse_args(arguments)
    match given.what:
        case "wheel":
            build_wheel()
        case "app":
            build_app()
        case "deb":
            build_deb()
        case "appimage":
            build_appimage()
        case _:
            if given.program is None:
                parser.error("which program is to be tried?")
            try_program(given.program, given.article)


if __name__ == "__main__":
    main()
