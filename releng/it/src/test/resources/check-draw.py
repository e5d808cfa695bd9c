"""Replays a draw that "draw export" wrote: python3 check-draw.py FOLDER. Exit 0: as recorded; 1: not."""
import hashlib, json, pathlib, sys

folder = pathlib.Path(sys.argv[1])
draw = json.loads((folder / "draw.json").read_text("utf-8"))
faults = [] if draw["algorithm"] == "canxun-draw/1" else ["unknown algorithm"]

def lines(file, recorded):
    data = (folder / file).read_bytes()
    found = data.decode("utf-8").split("\n")[:-1]
    if hashlib.sha256(data).hexdigest() != recorded["sha256"] or found != sorted(set(found)):
        faults.append(file + " is not what was drawn from")
    return found

def rank(*parts):
    return hashlib.sha256("\n".join((draw["seed"], *parts)).encode("utf-8")).hexdigest()

pool = lines("pool.txt", draw["objectPool"])
inspectors = lines("inspectors.txt", draw["inspectorPool"])
recused = {tuple(line.split("\t")[:3]) for line in lines("recusals.txt", draw["recusals"])}
expected = []
for site in sorted(pool, key=rank)[:draw["sites"]]:
    for agency in draw["agencies"]:
        free = [i for i in inspectors if i.split("\t")[0] == agency and (site, *i.split("\t")) not in recused]
        expected += [(site, *i.split("\t")) for i in sorted(free, key=lambda i: rank(site, i))[:draw["officers"]]]
if expected != [(r["site"], o["agency"], o["person"]) for r in draw["results"] for o in r["officers"]]:
    faults.append("the results are not those of this seed and these pools")
print("\n".join(faults) or "as recorded: %d sites, seed %s" % (draw["sites"], draw["seed"]))
sys.exit(bool(faults))
