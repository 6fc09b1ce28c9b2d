# mypy: ignore-errors
"""Run by a Python that has LibreOffice's ``uno``: opens documents, settles all revisions, prints what is in them.

``python3 office_resolve.py FOLDER`` prints ``{"NAME": {"accept": contents, "reject": contents}}`` of each NAME.docx.
"""

import json
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue


def items(container):
    enumeration = container.createEnumeration()
    while enumeration.hasMoreElements():
        yield enumeration.nextElement()


def runs(text):
    """Each paragraph as its characters with weight and language, tables cell by cell."""
    for block in items(text):
        if block.supportsService("com.sun.star.text.TextTable"):
            for name in block.CellNames:
                yield from runs(block.getCellByName(name))
        elif block.supportsService("com.sun.star.text.Paragraph"):
            yield [
                block.String,
                [[char, portion.CharWeightComplex] for portion in items(block) for char in portion.String],
            ]


def contents(document):
    styles = document.StyleFamilies.getByName("PageStyles")
    pages = [styles.getByIndex(number) for number in range(styles.Count)]
    frames = document.TextFrames
    notes = [
        notes.getByIndex(number) for notes in (document.Footnotes, document.Endnotes) for number in range(notes.Count)
    ]
    return {
        "body": list(runs(document.Text)),
        "headers": [page.HeaderText.String for page in pages if page.HeaderIsOn],
        "footers": [page.FooterText.String for page in pages if page.FooterIsOn],
        "notes": [note.String for note in notes],
        "frames": [frames.getByIndex(number).String for number in range(frames.Count)],
        "shapes": [getattr(document.DrawPage.getByIndex(n), "String", "") for n in range(document.DrawPage.Count)],
        "pictures": document.GraphicObjects.Count,
        "bookmarks": sorted(set(document.Bookmarks.ElementNames) - {"_GoBack"}),
        "revisions": len(list(items(document.Redlines))),
    }


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(120):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.5)
    raise SystemExit("LibreOffice did not start")


def main(folder):
    pipe = f"proofreader{folder.name}"
    profile = (folder / "profile").as_uri()
    command = [
        "soffice",
        "--headless",
        "--norestore",
        f"--accept=pipe,name={pipe};urp;",
        f"-env:UserInstallation={profile}",
    ]
    office = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        context = connect(pipe)
        manager = context.ServiceManager
        desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        dispatcher = manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
        found = {}
        for path in sorted(folder.glob("*.docx")):
            found[path.stem] = {}
            for mode in ("Accept", "Reject"):
                hidden = PropertyValue("Hidden", 0, True, 0)
                document = desktop.loadComponentFromURL(path.as_uri(), "_blank", 0, (hidden,))
                frame = document.CurrentController.Frame
                dispatcher.executeDispatch(frame, f".uno:{mode}AllTrackedChanges", "", 0, ())
                found[path.stem][mode.lower()] = contents(document)
                document.close(True)
        print(json.dumps(found, ensure_ascii=False))
        with suppress(Exception):  # it often hangs up before it answers
            desktop.terminate()
        office.wait(30)
    finally:
        office.kill()


main(Path(sys.argv[1]))
