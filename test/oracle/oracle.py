#!/usr/bin/env python3
"""The independent oracle: expected values of the model's closed-form checks.

  oracle.py               print the table (committed as expected.json)
  oracle.py --tolerances  print the Monte-Carlo tolerance (committed as tolerances.json)
  oracle.py --check       compare both with the committed files; exit 1 on a difference

Python 3 standard library only. formulas.py holds one function per formula with its
source, rows_model.py and rows_trap.py the inputs and the printed figures that the
values must round to, crosschecks.py a second, independent way to the same numbers.
"""
import json
import sys
from pathlib import Path

sys.dont_write_bytecode = True
import crosschecks  # noqa: E402
import rows_model  # noqa: E402, F401
import rows_trap  # noqa: E402, F401
from formulas import quantile  # noqa: E402
from table import TABLE, tidy  # noqa: E402

HERE = Path(__file__).resolve().parent
FAMILYWISE = 1e-3


def tolerances():
    """Bonferroni over every statistic with a spread."""
    counts = {k: sum(sd > 0 for r in c["rows"] for sd in r["expected"]["sdPerCustomer"].values())
              for k, c in TABLE.items() if k.endswith("-mc")}
    n = sum(counts.values())
    z = -quantile(FAMILYWISE / n / 2)
    return {"familywiseFalseAlarm": FAMILYWISE, "rows": n, "rowsById": counts, "z": z, "derivation": (
        f"The table has {n} Monte-Carlo statistics with a spread. Each is compared with its exact value p in the band "
        "|estimate - p| <= z sdPerCustomer / sqrt(n), n independent customers. By Bonferroni's inequality, which needs no "
        f"independence between statistics, a two-sided level of {FAMILYWISE}/{n} for each keeps the chance of any false "
        f"alarm in one pass over the table at or below {FAMILYWISE}; z is the normal quantile at 1 - {FAMILYWISE}/(2 x {n}). "
        "An error of z standard errors is caught half of the time, one of z + 2 in 97.7 % of cases. The normal tail is good "
        "this far out when n p (1 - p) is at least about 10000. A check that adds statistics, repeats a row on further "
        "seeds, or leaves rows out must count again: z = -quantile(familywise / (2 count)).")}


# ---------------------------------------------------------------- output
def render_table():
    """Sorted keys, one row a line."""
    def text(value):
        return json.dumps(tidy(value), sort_keys=True, allow_nan=False)
    parts = []
    for name in sorted(TABLE):
        c = TABLE[name]
        rows = ",\n".join("      " + text(r) for r in c["rows"])
        parts.append(f'  {text(name)}: {{\n    "claim": {text(c["claim"])},\n    "formula": {text(c["formula"])},\n'
                     f'    "rows": [\n{rows}\n    ]\n  }}')
    return "{\n" + ",\n".join(parts) + "\n}\n"


def render_tolerances():
    return json.dumps(tidy(tolerances()), sort_keys=True, indent=2) + "\n"


def first_difference(ours, theirs, path):
    """Path of the first value that differs by more than 1e-12 relative, or None."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        keys = sorted(set(ours) | set(theirs))
        lost = [k for k in keys if k not in ours or k not in theirs]
        if lost:
            return f"{path}.{lost[0]} is only in {'the committed file' if lost[0] in theirs else 'the oracle'}"
        pairs = [(f"{path}.{k}", ours[k], theirs[k]) for k in keys]
    elif isinstance(ours, list) and isinstance(theirs, list):
        if len(ours) != len(theirs):
            return f"{path}: {len(ours)} entries in the oracle, {len(theirs)} in the committed file"
        pairs = [(f"{path}[{i}]", a, b) for i, (a, b) in enumerate(zip(ours, theirs))]
    else:
        if all(type(x) in (int, float) for x in (ours, theirs)):
            same = abs(ours - theirs) <= 1e-12 * max(abs(ours), abs(theirs))
        else:
            same = type(ours) is type(theirs) and ours == theirs
        return None if same else f"{path}: oracle {ours!r}, committed {theirs!r}"
    return next((d for p, a, b in pairs if (d := first_difference(a, b, p))), None)


def main(argv):
    crosschecks.run()
    if argv == ["--check"]:
        for name, made in (("expected.json", render_table()), ("tolerances.json", render_tolerances())):
            try:
                committed = json.loads((HERE / name).read_text())
            except (OSError, ValueError) as error:
                return f"oracle: cannot read {name}: {error}"
            difference = first_difference(json.loads(made), committed, name)
            if difference:
                return f"oracle: first difference at {difference}"
        print(f"oracle: {len(TABLE)} checks, {sum(len(c['rows']) for c in TABLE.values())} rows agree to 1e-12")
        return 0
    if argv not in ([], ["--tolerances"]):
        return "usage: oracle.py [--check | --tolerances]"
    sys.stdout.write(render_tolerances() if argv else render_table())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
