"""Pictures of every main page in both themes and both languages, for a person to look at."""

import os

import desk
from desk import press, until

WORDS = {
    "zh": {"who": "请选择您是谁", "view": "视图", "light": "浅色主题", "dark": "深色主题", "rows": "^共 \\d+ 条"},
    "en": {"who": "Who are you?", "view": "View", "light": "Light theme", "dark": "Dark theme", "rows": "^\\d+ "},
}


class Pages:
    """Goes through the pages of a finished inspection."""

    def __init__(self, day, site, agency, out):
        self.day = day
        self.site = site
        self.agency = agency
        self.out = out
        self.workbench = None

    def take(self):
        for language in WORDS:
            self.workbench = self.day.start(language)
            self.sit_down(WORDS[language])
            for theme in ("light", "dark"):
                self.workbench.menu(WORDS[language]["view"], WORDS[language][theme])
                self.through(language + "-" + theme)
            self.workbench.close()

    def sit_down(self, words):
        self.workbench.window(words["who"])
        press("Return")
        self.workbench.gone(words["who"])

    def through(self, kind):
        picture = lambda name: desk.picture(os.path.join(self.out, "%s-%s.png" % (kind, name)))
        press("ctrl+1")
        for tab in self.workbench.all("^" + self.site, ("page tab",)):
            press("ctrl+w")
        until(lambda: press("ctrl+f") or desk.role(self.workbench.focused()) == "text", "Ctrl+F leads to no field")
        press("ctrl+a", "Delete")
        picture("sites")
        desk.paste(self.site)
        press("Down", "Return")
        self.workbench.find("^" + self.site + "$", ("page tab",))
        until(lambda: desk.role(self.workbench.focused()) in ("table", "table cell"), "no visit is in focus")
        picture("site")
        press("Return")
        self.workbench.find("^" + self.site + " ", ("page tab",))
        self.workbench.find(self.agency[kind[:2]], ("push button",))
        picture("recording")
        press("F7")
        picture("findings")
        press("F7", "s")
        picture("score")
        press("s", "F1")
        until(lambda: len(self.workbench.windows()) > 1, "F1 shows no keys")
        picture("keys")
        press("Escape")
        until(lambda: len(self.workbench.windows()) == 1, "the keys stay open")
        press("l")
        until(lambda: len(self.workbench.windows()) > 1, "L shows no history")
        picture("history")
        press("Escape")
        until(lambda: len(self.workbench.windows()) == 1, "the history stays open")
        press("ctrl+2")
        picture("standards")
