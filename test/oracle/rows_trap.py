"""Rows of the time-lag trap: exact quarterly steps, the default boundary, continuous time."""
from math import exp

from formulas import *  # noqa: F403
from table import check, row, tidy


def quarterly_row(g, lag_q, slip_q, m, text=None):
    return row({"G": g, "Lq": lag_q, "slipQuarters": slip_q, "m": m}, {"drain": quarterly_drain(g, lag_q, slip_q, m)},
               {"drain": text})


QUARTERLY = "D/R0 = sum over q of max(0, c g^min(q,Lq)/4 - g^max(q-slip,0)/4), g = G^(1/4), c = 1 - m"


GROWTHS, MARGINS = [2, 3, 5, 10, 20], [0.4, 0.5, 0.6, 0.7, 0.8, 0.9]
EXAMPLES = {(3, 4): ".4397 .2059 .0500 0 0 0", (5, 6): "3.9709 2.6809 1.5493 .5948 0 0",
            (10, 8): "46.3796 34.8108 24.2002 14.0080 5.9765 0"}


def trap_rows():
    for g in GROWTHS:
        for lag in (2, 4, 6, 8, 12):
            for slip in (0, 2, 4, 6):
                texts = EXAMPLES[g, lag].split() if slip == 4 and (g, lag) in EXAMPLES else [None] * 6
                for m, t in zip(MARGINS, texts):
                    yield quarterly_row(g, lag, slip, m, t)


def boundary_row(g, lag, m, slip, buffer_years):
    buffer_years, quarter = tidy(buffer_years), default_quarter(g, lag, slip, m, tidy(buffer_years))
    worst = quarterly_drain(g, lag, slip, m)
    assert (quarter is not None) == (worst > buffer_years)
    return row({"G": g, "Lq": lag, "m": m, "slipQuarters": slip, "bufferYears": buffer_years},
               {"defaults": quarter is not None, "defaultQuarter": quarter, "drain": worst})


def boundary_rows():
    for g, lag, m, slip in [(10, 8, 0.8, 4), (5, 6, 0.6, 4), (20, 8, 0.5, 5), (2, 8, 0.4, 6), (3, 4, 0.6, 4)]:
        worst = quarterly_drain(g, lag, slip, m)
        for f in (0.5, 0.9, 0.99, 0.999, 1.001, 1.01, 1.1, 2):
            yield boundary_row(g, lag, m, slip, f * worst)
    for g, lag, m, slip, b in [(10, 8, 0.9, 4, 0.01), (2, 8, 0.8, 4, 0.01), (20, 8, 0.4, 0, 0.01), (10, 12, 0.8, 2, 0.01),
                               (20, 8, 0.4, 6, 500), (20, 12, 0.4, 6, 500)]:
        yield boundary_row(g, lag, m, slip, b)


SLIPS = """2.95 1.86 1.27 .89 .68|4.00 2.52 1.72 1.20 .93|5.29 3.34 2.28 1.59 1.22
6.95 4.38 2.99 2.09 1.61|9.29 5.86 4.00 2.80 2.15|13.29 8.38 5.72 4.00 3.07""".replace("\n", "|").split("|")
DRAINS = """1 3 .428 .185 .033 0 0 0|1 5 1.365 .854 .431 .126 0 0|1 10 3.891 2.796 1.806 .954 .301 0
1.5 3 1.133 .590 .179 0 0 0|1.5 5 3.896 2.613 1.495 .593 0 0|1.5 10 13.986 10.353 7.013 4.049 1.603 0|2 2 .368 0 0 0 0 0
2 3 2.354 1.292 .431 0 0 0|2 5 9.556 6.547 3.876 1.638 0 0|2 10 45.911 34.250 23.480 13.837 5.720 0""".replace("\n", "|").split("|")
CRITICAL_MARGINS = """1 0 .500 .667 .800 .900 .950|1.5 0 .500 .667 .800 .900 .950|2 0 .500 .667 .800 .900 .950
1 .5 .163 .375 .582 .765 .871|1 1 none .230 .470 .694 .828|1 2 none none .291 .579 .759|1 5 none none none .306 .593
1.5 .5 .293 .519 .712 .860 .933|1.5 1 .167 .423 .651 .830 .919|1.5 2 none .269 .553 .782 .897|1.5 5 none none .321 .666 .843
2 .5 .371 .591 .764 .888 .946|2 1 .278 .531 .734 .877 .943|2 2 .128 .432 .682 .858 .936|2 5 none .196 .556 .810 .919
2 10 none none .386 .745 .896""".replace("\n", "|").split("|")
CRITICAL_GROWTHS = """1 0 1.667 2 2.5 3.333 5 10|1 1 4.244 5.397 7.173 10.242 16.68 37.44|1 2 6.283 8 10.66 15.27 25 56.57
1.5 1 2.881 3.483 4.363 5.790 8.550 16.41|1.5 2 3.705 4.469 5.585 7.389 10.86 20.62|1.5 5 5.664 6.785 8.420 11.05 16.08 30.04
2 .5 2.092 2.487 3.063 4.000 5.823 11.12|2 1 2.388 2.828 3.466 4.489 6.450 12.03|2 2 2.857 3.366 4.096 5.256 7.445 13.52
2 5 3.878 4.526 5.450 6.898 9.584 16.80""".replace("\n", "|").split("|")
MISPRINTS = {key: "the printed figure is off in its last digit; at this value the closed form gives the buffer back"
             for key in [(0.8, "1.5", "2"), (0.9, "2", "5")]}
RUIN = [(0, ".2471"), (0.5, ".2344"), (1, ".2224"), (2, ".2002"), (5, ".1460")]


def closed_form_rows():
    for m, line in zip(MARGINS, SLIPS):
        for g, t in zip(GROWTHS, line.split()):
            yield row({"quantity": "breakEvenSlipQuarters", "G": g, "m": m},
                      {"value": 4 * break_even_slip(g, cost_ratio(m))}, {"value": t})
    for line in DRAINS:
        lag, g, *texts = line.split()
        for m, t in zip(MARGINS, texts):
            yield row({"quantity": "drain", "G": int(g), "L": float(lag), "slip": 1, "m": m},
                      {"value": drain(int(g), float(lag), 1, cost_ratio(m))}, {"value": t})
    for line in CRITICAL_MARGINS:
        lag, b, *texts = line.split()
        for g, t in zip(GROWTHS, texts):
            value = critical_margin(g, float(lag), float(b))
            assert (t == "none") == (value is None), line
            yield row({"quantity": "criticalMargin", "G": g, "L": float(lag), "b": float(b), "slip": 1}, {"value": value},
                      {"value": None if t == "none" else t})
    for line in CRITICAL_GROWTHS:
        lag, b, *texts = line.split()
        for m, t in zip(MARGINS, texts):
            yield row({"quantity": "criticalGrowth", "m": m, "L": float(lag), "b": float(b), "slip": 1},
                      {"value": critical_growth(m, float(lag), float(b))}, {"value": t}, MISPRINTS.get((m, lag, b)))
    for b, t in RUIN:
        longest = longest_slip(10, 2, 0.2, b)
        yield row({"quantity": "longestSlip", "G": 10, "L": 2, "m": 0.8, "b": b}, {"value": longest})
        yield row({"quantity": "ruinProbability", "G": 10, "L": 2, "m": 0.8, "b": b, "meanSlip": 0.5},
                  {"value": exp(-longest / 0.5)}, {"value": t})
    yield row({"quantity": "singleTrancheDrain", "G": 10, "slip": 1, "m": 0.8}, {"value": single_tranche(10, 1, 0.8)},
              {"value": ".016777"})


check("trap", "Peak-to-trough cash drain of the time-lag trap in exact quarterly steps, over R0, in 40 quarters; quarter 0 "
      "places the last order of the old plan.", QUARTERLY, trap_rows())
check("trap-boundary", "With the given buffer and all cash above it paid out each quarter, does the lab default, and in "
      "which quarter (0 is the decision)?", "defaults if and only if D/R0 > bufferYears; D as in trap", boundary_rows())
check("trap-closed-form", "The trap in continuous time (years): break-even slip, drain, critical margin (null: survives at "
      "any margin above 0), critical growth, longest survivable slip, ruin under an exponential slip, one tranche only.",
      "slip* = ln(1/c)/ln G; D/R0 = (cG^L - 1)(slip - slip*); longest slip = slip* + b/(cG^L - 1); "
      "P(ruin) = e^(-longest/mean); tranche over F: c tau - (c - G^-slip)/ln G, tau = slip - slip*", closed_form_rows())
