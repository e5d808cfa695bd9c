"""Pictures of every main page in both themes and both languages, for a person to look at."""

import os

import desk
from desk import press, until

WORDS = {
    "zh": {"who": "请选择您是谁", "view": "视图", "light": "浅色主题", "dark": "深色主题", "rows": "^共 \\d+ 条",
           "shown": "显示 1 条", "agency": "^市场监管，", "standards": "^检查表",
           "tasks": "^检查任务$", "mine": "^示例一街道第八社区助餐点$", "draws": "^双随机抽取$"},
    "en": {"who": "Who are you?", "view": "View", "light": "Light theme", "dark": "Dark theme", "rows": "^\\d+ ",
           "shown": "1 of ", "agency": "^市场监管, ", "standards": "^Checklists",
           "tasks": "^Tasks$", "mine": "^示例一街道第八社区助餐点$", "draws": "^Random draws$"},
}


class Pages:
    """Goes through the pages of a finished inspection."""

    def __init__(self, day, site, out):
        self.day = day
        self.site = site
        self.out = out
        self.workbench = None

    def take(self):
        """Gives back what takes the keyboard and has no name, page by page."""
        nameless = {}
        for language, words in WORDS.items():
            for theme in ("light", "dark"):
                self.workbench = self.day.start(language)
                self.sit_down(words)
                self.workbench.find(words["rows"], ("label",), desk.LONG)
                self.workbench.menu(words["view"], words[theme])
                for page in self.through(language):
                    desk.still_picture(os.path.join(self.out, "%s-%s-%s.png" % (language, theme, page)))
                    if self.workbench.nameless():
                        nameless[page] = self.workbench.nameless()
                self.workbench.close()
        return nameless

    def sit_down(self, words):
        self.workbench.window(words["who"])
        press("Return")
        self.workbench.gone(words["who"])

    def through(self, language):
        """Names each page once it is in front."""
        until(lambda: press("ctrl+f") or desk.role(self.workbench.focused()) == "text", "Ctrl+F leads to no field")
        yield "sites"
        self.workbench.paste(self.site)
        self.workbench.find("^" + WORDS[language]["shown"], ("label",))
        press("Down", "Return")
        self.workbench.find("^" + self.site + "$", ("page tab",))
        until(lambda: desk.role(self.workbench.focused()) in ("table", "table cell"), "no visit is in focus")
        yield "site"
        press("Return")
        self.workbench.find("^" + self.site + " ", ("page tab",))
        self.workbench.find(WORDS[language]["agency"], ("push button",))
        yield "recording"
        press("F7")
        yield "findings"
        press("F7", "s")
        yield "score"
        press("s")
        yield from self.dialog("F1", "keys")
        yield from self.dialog("l", "history")
        press("ctrl+t")
        self.workbench.find(WORDS[language]["tasks"], ("page tab",))
        press("Home")
        self.workbench.find(WORDS[language]["mine"], ("label", "text"), desk.LONG)
        yield "tasks"
        press("ctrl+l")
        self.workbench.find(WORDS[language]["draws"], ("page tab",))
        yield "draws"
        press("ctrl+2")
        self.workbench.find(WORDS[language]["standards"], ("page tab",))
        yield "standards"

    def dialog(self, key, page):
        until(lambda: self.opens(key), key + " opens nothing")
        yield page
        press("Escape")
        until(lambda: len(self.workbench.windows()) == 1, page + " stays open")

    def opens(self, key):
        """A key pressed while another window is still closing goes nowhere, and a person presses it again."""
        press(key)
        try:
            until(lambda: len(self.workbench.windows()) > 1, key + " opens nothing yet", 3)
            return True
        except desk.Missing:
            return False
