"""Seconds that LibreOffice takes to open one document and compare it with another, on standard output.

Run by the interpreter that Debian's `python3-uno` belongs to: compare.py FOLDER OURS THEIRS
"""

import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

folder, ours, theirs = sys.argv[1:]
pipe = f"kertomus{time.time_ns()}"


def option(name, value):
    return PropertyValue(Name=name, Value=value)


def connect():
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", context
    )
    for _ in range(120):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.25)
    raise SystemExit("LibreOffice did not start")


office = subprocess.Popen(
    [
        "soffice",
        "--headless",
        "--norestore",
        f"-env:UserInstallation=file://{folder}/profile",
        f"--accept=pipe,name={pipe};urp;",
    ],
    stdout=subprocess.DEVNULL,
    stderr=subprocess.DEVNULL,
)
try:
    context = connect()
    services = context.ServiceManager
    desktop = services.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    dispatcher = services.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
    start = time.monotonic()
    document = desktop.loadComponentFromURL(
        f"file://{folder}/{ours}", "_blank", 0, (option("Hidden", True),)
    )
    dispatcher.executeDispatch(
        document.CurrentController.Frame,
        ".uno:CompareDocuments",
        "",
        0,
        (option("URL", f"file://{folder}/{theirs}"), option("NoAcceptDialog", True)),
    )
    seconds = time.monotonic() - start
    if not document.Redlines.createEnumeration().hasMoreElements():
        raise SystemExit("LibreOffice found no change")
    print(seconds)
    desktop.terminate()
finally:
    office.wait(timeout=30)
