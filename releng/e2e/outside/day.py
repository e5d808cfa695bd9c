"""An inspector's day from outside: four agencies by keys, killed in the middle, gone on with, looked at and printed."""

import json
import os
import re
import subprocess
import sys
import time

import desk
import pages
from desk import press, until

SITE = "示例餐厅一号助餐中心"
AGENCIES = (("市场监管", "FOOD"), ("消防救援", "FIRE"), ("住建", "HOUSING"), ("民政", "CIVIL_GRADING"))
STARTS = ("F-", "X-", "H-", ("G", "B-", "V-"))
CHINESE = re.compile("^[\u4e00-\u9fff]+$")
CODE = re.compile(r"^([A-Z][A-Z0-9]*-?[A-Z0-9.]+)\s")


class Checklists:
    """What the checklists ask, as the command line tells it."""

    def __init__(self, cli):
        self.items = {}
        for _, code in AGENCIES:
            for section in json.loads(cli("--json", "template", "show", code))["sections"]:
                for item in section["items"]:
                    self.items[item["item"]] = item

    def values(self, code):
        """What to type for a measured or counted item, one text for each number; none for the others."""
        item = self.items[code]
        if item["limits"]:
            return [number(limit) for limit in item["limits"]]
        return [best(item["scoring"])] if item["scoring"] and item["scoring"]["rule"] in RULES else []


STATUTORY = ("01-01", "05-01", "10-01", "10-02", "10-03")
RULES = ("bands", "count", "deduct", "ratio")


def number(limit):
    return str(limit["minimum"] if limit["minimum"] is not None else limit["maximum"])


def best(scoring):
    """What gives an indicator all its points."""
    steps = scoring["steps"]
    if scoring["rule"] == "bands":
        return re.match(r"[<>]=?(\d+(?:\.\d+)?)", steps).group(1)
    if scoring["rule"] == "count":
        each, most = (float(re.search(word + r":(\d+(?:\.\d+)?)", steps).group(1)) for word in ("each", "max"))
        return str(round(most / each))
    return "0" if scoring["rule"] == "deduct" else "1"


class Recording:
    """Answers items by keys and counts what it takes."""

    def __init__(self, workbench, lists):
        self.workbench = workbench
        self.lists = lists
        self.label = None
        self.tiles = {}
        self.keys = {"conforming": [], "measured": []}
        self.seconds = []
        self.done = set()

    def code(self):
        """The item in focus, as its page says it."""
        if self.label is None or not desk.showing(self.label):
            self.label = next((w for w in self.workbench.all(CODE.pattern, ("label",))
                               if CODE.match(desk.name(w)).group(1) in self.lists.items), None)
        match = CODE.match(desk.name(self.label)) if self.label is not None else None
        return match.group(1) if match else ""

    def progress(self, agency):
        """How many items are answered, and how many are asked."""
        return tuple(int(n) for n in re.search(r"已填 (\d+)/(\d+)", desk.name(self.tile(agency))).groups())

    def tile(self, agency):
        tile = self.tiles.get(agency)
        if tile is None or not desk.showing(tile):
            tile = self.tiles[agency] = self.workbench.find("^" + agency + "，已填", ("push button",))
        return tile

    def go(self, agency):
        index = [a for a, _ in AGENCIES].index(agency)
        press("alt+%d" % (index + 1))
        until(lambda: self.code().startswith(STARTS[index]), "Alt+%d does not go to %s" % (index + 1, agency))

    def find(self, code):
        """Goes to an item by its number."""
        press("g")
        desk.type_plain(code)
        press("Return")
        until(lambda: self.code() == code, lambda: "G does not go to %s but %s" % (code, self.code()))

    def recorded(self, agency, keys):
        """Does something that answers one more item, and waits until that is shown."""
        before = self.progress(agency)[0]
        self.done.add(self.code())
        keys()
        until(lambda: self.progress(agency)[0] > before,
              lambda: "nothing more is answered of %s at %s" % (agency, self.code()))

    def answer(self, agency):
        """The shortest keys for the item in focus."""
        values = self.lists.values(self.code())

        def keys():
            for value in values:
                desk.type_plain(value)
                press("Return")
            if not values:
                press("1")

        began = time.monotonic()
        self.recorded(agency, keys)
        self.seconds.append(time.monotonic() - began)
        self.keys["measured" if values else "conforming"].append(sum(len(v) + 1 for v in values) or 1)

    def some(self, agency, count):
        """Answers items one after the other, as the list goes on by itself."""
        for _ in range(count):
            before = self.code()
            self.answer(agency)
            until(lambda: self.code() != before, "the list does not go on from " + before)

    def rest(self, agency):
        """Answers whatever is open of an agency: the list goes on by itself, F8 passes what is answered."""
        self.go(agency)
        while True:
            given, asked = self.progress(agency)
            if given == asked:
                return
            at = self.code()
            if at in self.done:
                press("F8")
                until(lambda: self.code() not in self.done, "F8 finds no open item after " + at)
            at = self.code()
            self.answer(agency)
            if given + 1 < asked:
                until(lambda: self.code() != at or press("F8"), "the list does not go on from " + at)


class Day:
    """The whole run, step by step; each says what it is about to do."""

    def __init__(self, client, headless, scratch, out):
        self.client = client
        self.headless = headless
        self.workspace = os.path.join(scratch, "workspace")
        self.home = os.path.join(scratch, "home")
        self.out = out
        os.makedirs(self.home, exist_ok=True)
        self.workbench = None
        self.recording = None

    def cli(self, *arguments):
        environment = dict(os.environ, HOME=self.home, CANXUN_LANG="zh")
        done = subprocess.run((self.headless, "--workspace", self.workspace) + arguments, env=environment,
                              capture_output=True, text=True, timeout=300)
        if done.returncode != 0:
            raise AssertionError("canxun %s: %s%s" % (" ".join(arguments), done.stderr, done.stdout))
        return done.stdout

    def inspection(self):
        """The newest inspection, in full."""
        rows = json.loads(self.cli("--json", "inspection", "list"))
        newest = max((row for row in rows), key=lambda row: row["id"])
        return json.loads(self.cli("--json", "inspection", "show", newest["id"]))

    def start(self, language="zh", settings=None):
        self.workbench = desk.Workbench(self.client, self.workspace, self.home, language, settings)
        return self.workbench

    def sit_down(self):
        """Whoever is offered starts to work."""
        self.workbench.window("请选择您是谁")
        press("Return")
        self.workbench.gone("请选择您是谁")

    def go_on(self, lists, settings=None):
        """Starts anew and goes on counting."""
        workbench = self.start(settings=settings)
        self.sit_down()
        before, self.recording = self.recording, Recording(workbench, lists)
        self.recording.keys, self.recording.seconds, self.recording.done = before.keys, before.seconds, before.done
        until(self.recording.code, "the inspection does not come back", desk.LONG)
        return workbench

    def begin_visit(self):
        self.workbench.find("^共 \\d+ 条", ("label",), desk.LONG)
        until(lambda: press("ctrl+f") or desk.role(self.workbench.focused()) == "text", "Ctrl+F leads to no field")
        self.workbench.paste(SITE)
        self.workbench.find("^显示 1 条", ("label",))
        press("Down", "Return")
        self.workbench.find("^" + SITE + "$", ("page tab",))
        press("ctrl+n")
        self.workbench.window("开始联合检查")
        press("Return")
        self.workbench.gone("开始联合检查")

    def record_with_marks(self):
        """Reason, note and undo by their documented keys."""
        record = self.recording
        agency = "市场监管"
        record.go(agency)
        record.some(agency, 5)
        without = record.code()
        record.recorded(agency, lambda: (press("0"), self.workbench.in_field(), self.workbench.paste("现场不配送，没有该环节"), press("Return")))
        until(lambda: record.code() != without, "不适用 does not go on")
        noted = record.code()
        press("alt+n")
        self.workbench.in_field()
        self.workbench.paste("与负责人当面核对")
        press("Escape")
        record.answer(agency)
        until(lambda: record.code() != noted, "the list does not go on")
        taken_back = record.code()
        record.answer(agency)
        given = record.progress(agency)[0]
        press("ctrl+z")
        until(lambda: record.progress(agency)[0] == given - 1, "Ctrl+Z does not take the answer back")
        press("ctrl+y")
        until(lambda: record.progress(agency)[0] == given, "Ctrl+Y does not bring the answer back")
        return without, noted, taken_back

    def record_with_input_method(self):
        """不适用 with its reason, a note, a photo and undo while pinyin is on, by the keys that are written for it."""
        record = self.recording
        agency = "住建"
        record.go(agency)
        without = record.code()

        def reason():
            press("alt+0")
            self.workbench.in_field()
            self.workbench.compose("buyongranqi")
            press("Return")

        record.recorded(agency, reason)
        until(lambda: record.code() != without, "不适用 does not go on")
        noted = record.code()
        press("alt+n")
        self.workbench.in_field()
        self.workbench.compose("yihedui")
        press("Escape")
        record.recorded(agency, lambda: press("1"))
        until(lambda: record.code() != noted, "the list does not go on")
        self.undone = record.code()
        record.recorded(agency, lambda: press("1"))
        given = record.progress(agency)[0]
        press("ctrl+z")
        until(lambda: record.progress(agency)[0] == given - 1, "Ctrl+Z does not take the answer back")
        press("Up")
        until(lambda: record.code() == noted, "Up does not lead back to " + noted)
        self.attach("IMG_0002.JPG")
        record.done.discard(self.undone)
        return without, noted

    def attach(self, name):
        """A photo by the dialog that Alt+P opens."""
        photo = os.path.join(self.home, name)
        subprocess.run(("convert", "-size", "800x600", "plasma:", photo), check=True, timeout=60)
        until(lambda: press("alt+p") or any("选择照片" in desk.name(w) for w in self.workbench.windows()),
              "Alt+P asks for no file")
        until(lambda: desk.paste_name(photo), "the dialog takes no name")
        until(lambda: press("alt+o") or not any("选择照片" in desk.name(w) for w in self.workbench.windows()),
              "the dialog stays open")
        self.workbench.find("^照片 1", ("label",), desk.LONG)

    def fail_item(self, agency, code, words):
        """A failed item with its words; the phrase is kept for the next time."""
        record = self.recording
        record.go(agency)
        record.find(code)
        record.recorded(agency, lambda: press("2"))
        self.workbench.in_field()
        self.workbench.paste(words)
        press("F4")
        self.workbench.window("常用语")
        self.workbench.click("^把现在的文字存为常用语$")
        until(lambda: any(desk.name(w) == words for w in self.cells()), "the phrase is not kept")
        press("Escape")
        self.workbench.gone("常用语")
        press("Escape")

    def holidays(self):
        """What the district imports each autumn; a deadline is not counted by guesses."""
        known = {table["year"] for table in json.loads(self.cli("--json", "holiday", "list"))}
        for year in (time.localtime().tm_year, time.localtime().tm_year + 1):
            if year not in known:
                table = os.path.join(self.home, "%d.csv" % year)
                with open(table, "w") as file:
                    file.write("日期,类别\n" + "".join("%d-%s,休\n" % (year, day) for day in STATUTORY))
                self.cli("--as", "张示例", "holiday", "import", table, "--year", str(year), "--source", "示例通知")

    def watch(self):
        """A folder, such as the card of a law recorder, whose photos come in by themselves."""
        card = os.path.join(self.home, "card")
        os.makedirs(card, exist_ok=True)
        until(lambda: press("w") or any("文件夹" in desk.name(w) for w in self.workbench.windows()),
              "W asks for no folder")
        until(lambda: desk.paste_name(card), "the dialog takes no name")
        until(lambda: press("Return") or not any("文件夹" in desk.name(w) for w in self.workbench.windows()),
              "the dialog stays open")
        return card

    def photograph(self, card, name):
        """A photo appears in the folder and lies at the item in focus."""
        subprocess.run(("convert", "-size", "1600x1200", "plasma:", os.path.join(card, name)), check=True, timeout=60)
        self.workbench.find("^照片 1", ("label",), desk.LONG)

    def complete(self):
        """Each agency declares its record complete."""
        for agency, _ in AGENCIES:
            self.recording.go(agency)
            press("F9")
            self.workbench.window("完成")
            press("Return")
            until(lambda: "已完成" in desk.name(self.workbench.find("^" + agency + "，已填", ("push button",))),
                  lambda: "%s is not complete; open are %s" % (agency, [desk.name(w) for w in
                                                               self.workbench.windows()]))

    def sign(self, agency):
        """Everybody who has to writes on the screen, the site's person after the officers."""
        self.recording.go(agency)
        press("F11")
        self.workbench.window("签名")
        signed = lambda: "已签名" in desk.name(self.recording.tile(agency))
        for _ in range(8):
            if signed():
                break
            press("Return")
            field = self.workbench.find("^签名处", seconds=desk.LONG)
            at_field = lambda: desk.name(self.workbench.focused()).startswith("签名处")
            until(lambda: at_field() or desk.role(self.workbench.focused()) == "text",
                  lambda: "the keyboard is at “%s”" % desk.name(self.workbench.focused()))
            if not at_field():
                self.workbench.paste("示例负责人")
                press("Return")
            until(at_field, "the field does not take the keyboard")
            desk.write_on(field)
            press("Return")
            until(lambda: not self.workbench.all("^签名处"), "the signature is not taken")
            until(lambda: signed() or self.workbench.all("还差"), "nothing is said of the signature")
        assert signed(), "%s is not signed" % agency
        press("Escape")
        self.workbench.gone("签名")

    def print_papers(self):
        """The papers of the visit, as PDF in a folder."""
        folder = os.path.join(self.home, "papers")
        os.makedirs(folder, exist_ok=True)
        until(lambda: press("ctrl+p") or len(self.workbench.windows()) > 1, "Ctrl+P asks for no folder")
        until(lambda: desk.paste_name(folder), "the dialog takes no name")
        until(lambda: press("Return") or len(self.workbench.windows()) == 1, "the dialog stays open")
        until(lambda: len([f for f in os.listdir(folder) if f.endswith(".pdf")]) > len(AGENCIES),
              lambda: "printed are %s" % os.listdir(folder), desk.LONG)
        return folder

    def check_papers(self, folder):
        texts = {f: desk.run("pdftotext", "-layout", os.path.join(folder, f), "-") for f in sorted(os.listdir(folder))}
        signed = [f for f, text in texts.items() if "屏幕签名" in text and "示例负责人" in text]
        assert len(signed) >= len(AGENCIES), signed
        assert any("两名从业人员健康证明过期" in text for text in texts.values()), sorted(texts)

    def cells(self):
        """Cells of the dialog in front."""
        for window in self.workbench.windows():
            for widget in desk.walk(window):
                if desk.role(widget) == "table":
                    yield from (c for cell in desk.children(widget) for c in [cell] + desk.children(cell))

    def run(self):
        self.cli("init", "--demo")
        self.holidays()
        lists = Checklists(self.cli)
        workbench = self.start()
        seconds_to_start = time.monotonic() - workbench.started
        self.sit_down()
        self.begin_visit()
        self.recording = Recording(workbench, lists)
        without, noted, again = self.record_with_marks()
        self.fail_item("市场监管", "F-C01", "两名从业人员健康证明过期")
        self.recording.find("F-C01")
        card = self.watch()
        self.photograph(card, "IMG_0001.JPG")
        self.recording.go("消防救援")
        self.recording.some("消防救援", 8)
        workbench.kill()

        with desk.InputMethod(self.home) as pinyin:
            self.go_on(lists, pinyin.SETTINGS)
            until(lambda: self.recording.code().startswith("X-"), "the inspection does not come back where it was",
                  desk.LONG)
            assert self.recording.progress("消防救援")[0] == 8, self.recording.progress("消防救援")
            pinyin.switch_on()
            composed = self.record_with_input_method()
            self.workbench.close()

        workbench = self.go_on(lists)
        record = self.recording
        for agency, _ in AGENCIES:
            record.rest(agency)
        desk.picture(os.path.join(self.out, "recorded.png"))
        self.complete()
        for agency, _ in AGENCIES:
            self.sign(agency)
        papers = self.print_papers()
        workbench.close()
        self.check(without, noted, again)
        self.check_pinyin(records=self.records(), without=composed[0], noted=composed[1])
        self.check_papers(papers)
        self.report(seconds_to_start)
        nameless = pages.Pages(self, SITE, os.path.join(self.out, "pages")).take()
        assert not nameless, nameless

    def records(self):
        return {r["agency"]: {i["item"]: i for i in r["items"]} for r in self.inspection()["records"]}

    @staticmethod
    def check_pinyin(records, without, noted):
        housing = records["HOUSING_CONSTRUCTION"]
        assert housing[without]["answer"] == "NOT_APPLICABLE", housing[without]
        assert CHINESE.match(housing[without]["reason"]), housing[without]
        assert CHINESE.match(housing[noted]["note"]), housing[noted]
        assert [p["file"] for p in housing[noted]["photos"]] == ["IMG_0002.JPG"], housing[noted]

    def check(self, without, noted, again):
        """The disk has what the window showed."""
        records = self.records()
        market = records["MARKET_REGULATION"]
        assert market[without]["answer"] == "NOT_APPLICABLE", market[without]
        assert market[without]["reason"] == "现场不配送，没有该环节", market[without]
        assert market[noted]["note"] == "与负责人当面核对", market[noted]
        assert market[again]["answer"] == "CONFORM", market[again]
        assert market["F-C01"]["answer"] == "NONCONFORM", market["F-C01"]
        assert [p["file"] for p in market["F-C01"]["photos"]] == ["IMG_0001.JPG"], market["F-C01"]
        assert all(r["completed"] and r["signing"]["state"] == "SIGNED" for r in self.inspection()["records"])
        found = [f["text"] for f in self.inspection()["findings"]]
        assert found == ["两名从业人员健康证明过期"], found
        assert sum(len(items) for items in records.values()) == 210, {a: len(i) for a, i in records.items()}
        assert json.loads(self.cli("--json", "verify"))["sound"]

    def report(self, seconds_to_start):
        keys = self.recording.keys
        seconds = sorted(self.recording.seconds)
        figures = {
            "answers": len(seconds),
            "keysOfConformingItem": {"least": min(keys["conforming"]), "most": max(keys["conforming"])},
            "keysOfMeasuredItem": {"mean": round(sum(keys["measured"]) / max(1, len(keys["measured"])), 1)},
            "secondsFromFirstKeyUntilShownAsRecorded": {
                "median": round(seconds[len(seconds) // 2], 3), "p95": round(seconds[len(seconds) * 95 // 100], 3)},
            "secondsToStart": round(seconds_to_start, 2),
        }
        os.makedirs(self.out, exist_ok=True)
        with open(os.path.join(self.out, "day.json"), "w") as file:
            json.dump(figures, file, indent=1)
        print(json.dumps(figures))
        assert figures["keysOfConformingItem"]["most"] <= 2, figures


if __name__ == "__main__":
    day = Day(*[os.path.abspath(argument) for argument in sys.argv[1:]])
    try:
        day.run()
    except BaseException:
        desk.picture(os.path.join(day.out, "failed.png"))
        if day.workbench and day.workbench.process.poll() is None:
            print("windows: %s; focus: %s" % ([desk.name(w) for w in day.workbench.windows()],
                                              desk.name(day.workbench.focused())), file=sys.stderr)
            day.workbench.kill()
        raise
