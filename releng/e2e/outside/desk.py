"""The workbench as somebody has it who hears the screen: windows and widgets over the accessibility bus, keys by X."""

import os
import re
import subprocess
import time

import pyatspi

LONG = 60
SHORT = 20
# Cells of long lists are many, and none of what is looked for is in them.
SKIPPED = {"table cell", "tree item", "table row", "table column header"}


# What people press, fill in or choose from; composites that only hold others are none of these.
OPERATED = {"text", "entry", "push button", "toggle button", "check box", "radio button", "combo box", "spin button",
            "table", "tree table", "list", "list box", "page tab", "slider"}


class Missing(AssertionError):
    """Something did not come about in time."""


def until(holds, what, seconds=SHORT):
    """Waits until a condition gives something, and gives it back."""
    end = time.monotonic() + seconds
    while True:
        found = holds()
        if found:
            return found
        if time.monotonic() > end:
            raise Missing("after %d s: %s" % (seconds, what() if callable(what) else what))
        time.sleep(0.05)


def run(*command, text=None):
    return subprocess.run(command, input=text, capture_output=True, text=True, check=True, timeout=120).stdout


def press(*keys):
    for key in keys:
        run("xdotool", "key", "--clearmodifiers", key)


def type_plain(text):
    run("xdotool", "type", "--clearmodifiers", "--delay", "15", "--", text)


def put_on_clipboard(text):
    subprocess.run(("xclip", "-i", "-selection", "clipboard"), input=text, text=True, check=True,
                   stdout=subprocess.DEVNULL, timeout=30)


def write_on(field):
    """Two strokes of the pen across a field."""
    box = field.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    at = lambda x, y: (str(box.x + int(box.width * x)), str(box.y + int(box.height * y)))
    for stroke in (((0.2, 0.3), (0.3, 0.7), (0.4, 0.3)), ((0.5, 0.5), (0.6, 0.4), (0.7, 0.6))):
        run("xdotool", "mousemove", *at(*stroke[0]))
        run("xdotool", "mousedown", "1")
        for point in stroke[1:]:
            run("xdotool", "mousemove", *at(*point))
        run("xdotool", "mouseup", "1")


class InputMethod:
    """Pinyin, as inspectors have it. Their workbench is started with its settings and the same home."""

    SETTINGS = {"GTK_IM_MODULE": "ibus", "XMODIFIERS": "@im=ibus"}

    def __init__(self, home):
        self.environment = dict(os.environ, HOME=home)

    def __enter__(self):
        self.daemon = subprocess.Popen(("ibus-daemon", "--xim", "--panel=disable", "--replace"),
                                       env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        until(lambda: "libpinyin" in self._ibus("list-engine"), "there is no pinyin")
        return self

    def __exit__(self, *trouble):
        self.daemon.terminate()
        self.daemon.wait(30)

    def switch_on(self):
        """For the window in front. Answered as refused, and done; what is composed shows it."""
        self._ibus("engine", "libpinyin")

    def _ibus(self, *command):
        return subprocess.run(("ibus",) + command, env=self.environment, capture_output=True, text=True,
                              timeout=30).stdout


def paste_name(path):
    """Names a file in GTK's dialog, which loses letters typed while it opens its field. True once it has it."""
    put_on_clipboard(path)
    press("ctrl+l", "ctrl+a", "ctrl+v")
    put_on_clipboard("")
    press("ctrl+a", "ctrl+c")
    return subprocess.run(("xclip", "-o", "-selection", "clipboard"), capture_output=True, text=True,
                          timeout=30).stdout.rstrip("/") == path


def children(widget):
    try:
        widget.clear_cache()
        return [child for child in widget if child is not None]
    except Exception:  # the widget went away while it was looked at
        return []


def walk(widget, deep=40):
    """A widget and all it contains, outermost first."""
    yield widget
    if deep > 0 and role(widget) not in SKIPPED:
        for child in children(widget):
            yield from walk(child, deep - 1)


def role(widget):
    try:
        return widget.getRoleName()
    except Exception:
        return ""


def name(widget):
    """As it is now: the bus keeps what it said before."""
    try:
        widget.clear_cache()
        return widget.name or ""
    except Exception:
        return ""


def has(widget, state):
    try:
        widget.clear_cache()
        return widget.getState().contains(state)
    except Exception:
        return False


def showing(widget):
    return has(widget, pyatspi.STATE_SHOWING)


class Workbench:
    """One run of the client."""

    def __init__(self, client, workspace, home, language="zh", settings=None):
        self.out = open(os.path.join(home, "client.log"), "a")
        environment = dict(os.environ, HOME=home, CANXUN_LANG=language, **(settings or {}))
        environment.pop("NO_AT_BRIDGE", None)
        self.started = time.monotonic()
        self.process = subprocess.Popen((client, "--workspace", workspace), env=environment, stdout=self.out,
                                        stderr=subprocess.STDOUT)
        self.application = until(self._application, "the workbench is not on the accessibility bus", LONG)

    def _application(self):
        if self.process.poll() is not None:
            raise Missing("the workbench ended by itself; see client.log")
        for application in children(pyatspi.Registry.getDesktop(0)):
            try:
                if application.get_process_id() == self.process.pid or self._descends(application.get_process_id()):
                    return application
            except Exception:
                continue
        return None

    def _descends(self, pid):
        try:
            while pid > 1:
                if pid == self.process.pid:
                    return True
                with open("/proc/%d/stat" % pid) as stat:
                    pid = int(stat.read().rsplit(")", 1)[1].split()[1])
        except (OSError, ValueError):
            return False
        return False

    # Windows

    def windows(self):
        self.application.clear_cache()
        return [window for window in children(self.application) if showing(window)]

    def window(self, words, seconds=LONG):
        return until(lambda: next((w for w in self.windows() if words in name(w)), None),
                     lambda: "no window “%s” but %s" % (words, [name(w) for w in self.windows()]), seconds)

    def gone(self, words, seconds=LONG):
        until(lambda: not any(words in name(w) for w in self.windows()), "“%s” stays open" % words, seconds)

    def main(self):
        return self.window(" — ")

    # Widgets

    def all(self, pattern, roles=None):
        """Showing widgets whose name matches."""
        return [w for window in self.windows() for w in walk(window)
                if (roles is None or role(w) in roles) and re.search(pattern, name(w)) and showing(w)]

    def find(self, pattern, roles=None, seconds=SHORT):
        found = until(lambda: self.all(pattern, roles), lambda: "no widget “%s”" % pattern, seconds)
        return found[0]

    def focused(self):
        """In the window in front: the others remember where the keyboard was."""
        active = [window for window in self.windows() if has(window, pyatspi.STATE_ACTIVE)]
        return next((w for window in active for w in walk(window) if has(w, pyatspi.STATE_FOCUSED)), None)

    def nameless(self):
        """What takes the keyboard and does not say what it is."""
        return [" ".join((role(w), "in", path)) for window in self.windows()
                for w, path in self._paths(window, name(window)) if role(w) in OPERATED and showing(w)
                and has(w, pyatspi.STATE_FOCUSABLE) and not name(w).strip()]

    def _paths(self, widget, path):
        for child in children(widget):
            yield child, path
            if role(child) not in SKIPPED:
                yield from self._paths(child, name(child) or path)

    def typed(self):
        """What stands in the field in focus."""
        try:
            text = self.focused().queryText()
            return text.getText(0, text.characterCount)
        except Exception:  # no field is in focus
            return ""

    def in_field(self):
        """Waits until somebody can write."""
        until(lambda: role(self.focused()) in ("text", "entry"), lambda: "no field but %s" % role(self.focused()))

    def paste(self, text):
        """Chinese, which no plain keyboard has, into the field in focus; GTK fetches it in its own time."""
        put_on_clipboard(text)
        press("ctrl+v")
        until(lambda: text in self.typed(), lambda: "“%s” is not pasted but “%s”" % (text, self.typed()))

    def compose(self, letters):
        """Types pinyin and takes what the input method offers first."""
        before = self.typed()
        type_plain(letters)
        press("space")
        until(lambda: self.typed() != before and not re.search("[a-z ]", self.typed()),
              lambda: "the input method leaves “%s”" % self.typed())

    def click(self, pattern, roles=("push button",)):
        """Presses a button as assistive technology does."""
        widget = self.find(pattern, roles)
        widget.queryAction().doAction(0)
        return widget

    def menu(self, *path):
        """Chooses from the menu bar by the names of its items."""
        at = self.main()
        for step, words in enumerate(path):
            at = until(lambda: next((w for w in walk(at) if role(w) in ("menu", "menu item", "check menu item",
                       "radio menu item") and name(w).startswith(words)), None), "no menu “%s”" % words)
            at.queryAction().doAction(0)

    # The process

    def kill(self):
        for pid in self._family():
            try:
                os.kill(pid, 9)
            except ProcessLookupError:
                pass
        self.process.wait(30)

    def _family(self):
        family = [self.process.pid]
        for pid in family:
            try:
                with open("/proc/%d/task/%d/children" % (pid, pid)) as file:
                    family += [int(child) for child in file.read().split()]
            except OSError:
                continue
        return family

    def close(self):
        press("ctrl+q")
        try:
            self.process.wait(LONG)
        except subprocess.TimeoutExpired:
            raise Missing("the workbench does not close; open are %s" % [name(w) for w in self.windows()])


def shot():
    return subprocess.run(("import", "-silent", "-window", "root", "bmp:-"), capture_output=True, check=True,
                          timeout=60).stdout


def picture(path):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    run("import", "-silent", "-window", "root", path)


def still_picture(path):
    """A picture of a page that is painted: nothing moves any more."""
    last = [b""]

    def still():
        before, last[0] = last[0], shot()
        return before == last[0]

    try:
        until(still, "", 5)
    except Missing:
        pass  # A caret blinks; the page is painted all the same.
    picture(path)
