"""Rows of the closed-form checks of the model's parts and, last, of its customers as Monte Carlo."""
from math import exp, log, sqrt

from formulas import *  # noqa: F403
from rows_trap import QUARTERLY, quarterly_row
from table import check, row


# ---------------------------------------------------------------- demand
UTILITIES = [[1, 0.5, 0], [0, 0], [2, 1.5, -1, 0.25], [-0.5, -1, 0.3], [0.8, 0.6, 0.4, 0.2, 0, -0.2]]
PRINTED_SHARES = {"shares": ["0.426933", "0.258948", "0.157060"], "outside": "0.157060"}


def share_row(i, v):
    s, outside = logit(v)
    return row({"V": v}, {"shares": s, "outside": outside}, PRINTED_SHARES if i == 0 else None)


check("C01", "Choice shares follow the multinomial logit with an outside good of utility 0.",
      "s_j = e^V_j / (1 + sum_k e^V_k)", [share_row(i, v) for i, v in enumerate(UTILITIES)])


def elasticity_row(v, alpha, price, own=None, cross=None):
    e = elasticities(v, alpha, price)
    return row({"V": v, "alpha": alpha, "price": price}, {"own": e[0], "cross": e[1]}, {"own": own, "cross": cross})


check("C02", "Price elasticities of demand at lab 1's price; V is the utility at that price.",
      "own = -alpha p (1 - s_1); cross = alpha p s_1",
      [elasticity_row([1, 0.5, 0], 1.5, 1, "-0.859601", "0.640399"), elasticity_row([1, 0.5, 0], 0.8, 2.5),
       elasticity_row([2, 1.5, -1, 0.25], 1.2, 0.7), elasticity_row([0, 0], 2, 1)])

FULL = [([1, 0.5, 0], 0), ([1, 0.5, 0], 2), ([2, 1.5, -1, 0.25], 1), ([0.8, 0.6, 0.4, 0.2, 0, -0.2], 0)]


def diversion_row(v, full, printed=None):
    s, outside = diversion(v, full)
    return row({"V": v, "fullIndex": full}, {"diversion": s, "outside": outside}, printed)


check("C03", "Customers turned away by a full lab re-choose among the rest in logit proportions.",
      "d_k = s_k / (1 - s_full)",
      [diversion_row(v, f, {"diversion": ["0", "0.451863", "0.274069"], "outside": "0.274069"} if i == 0 else None)
       for i, (v, f) in enumerate(FULL)])

RATIONED = [([0.5, 0.3, 0.2], [0.35, 0.40, 0.50]), ([0.5, 0.3, 0.2], [0.35, 0.32, 0.50]),
            ([0.4, 0.4, 0.1, 0.1], [0.3, 0.35, 0.3, 0.2]), ([0.6, 0.25, 0.15], [0.3, 0.3, 0.25]),
            ([0.2, 0.3, 0.5], [0.5, 0.5, 0.6]), ([0.7, 0.3], [0.6, 0.45])]


def ration_row(demand, caps, printed=None):
    served, unserved, _, _ = ration(demand, caps)
    return row({"demand": demand, "caps": caps}, {"served": served, "unserved": unserved}, printed)


check("C04", "Rationing in exactly two rounds: a full lab serves its cap, the excess spills once over labs with slack; "
      "what does not fit then is unserved. No outside good, equal usage, fractions of all customers.",
      "served_k = min(cap_k, d_k + overflow d_k / sum of slack d)",
      [ration_row(d, k, {"served": [".35", ".39", ".26"], "unserved": "0"} if i == 0 else None)
       for i, (d, k) in enumerate(RATIONED)])
check("C05", "Logit-Bertrand markup of J symmetric labs without outside good.", "p - c = J / (alpha (J - 1))",
      [row({"J": j, "alpha": a}, {"markup": markup_symmetric(j, a)}, {"markup": t}) for j, a, t in
       [(2, 1, "2"), (3, 1, "1.5"), (4, 1, "1.333333"), (6, 1, "1.2"), (5, 2, None), (10, 0.5, None), (3, 1.5, None)]])


def outside_row(j, alpha, k, markup=None, share=None):
    x, s = markup_outside(j, alpha, k)
    return row({"J": j, "alpha": alpha, "k": k}, {"markup": x, "share": s}, {"markup": markup, "share": share})


check("C06", "Logit-Bertrand markup of J symmetric labs with an outside good; k = a - alpha c.",
      "p - c = 1 / (alpha (1 - s)), s = e^(k - alpha (p - c)) / (1 + J e^(k - alpha (p - c)))",
      [outside_row(1, 1, 2, "2.000000", "0.500000"), outside_row(2, 1, 2, "1.598942", "0.374586"),
       outside_row(3, 1, 2, "1.392935", "0.282092"), outside_row(6, 1, 2, "1.183753", "0.155229"),
       outside_row(1, 2, 1), outside_row(2, 0.5, 3), outside_row(4, 1.5, 0), outside_row(10, 1, 4)])

CHAINS = [(0.4, 2), (0, 1), (0.4, 0.5), (-0.3, 3), (1, 1)]


def chain_row(dv, gamma, printed=None):
    return row({"dV": dv, "gamma": gamma}, dict(zip(["P11", "P22", "pi1", "eigenvalue"], switching_chain(dv, gamma))), printed)


check("C10", "Two labs, every customer re-chooses each quarter with state dependence gamma, no outside good.",
      "P11 = 1/(1+e^(-dV-gamma)), P22 = 1/(1+e^(dV-gamma)), pi1 = P21/(P12+P21), eigenvalue = P11+P22-1",
      [chain_row(dv, g, {"P11": ".916827", "P22": ".832018", "pi1": ".668838", "eigenvalue": ".748846"} if i == 0 else None)
       for i, (dv, g) in enumerate(CHAINS)])


def retention_row(retention, chi_text=None, life_text=None):
    chi = quarterly_rate(retention)
    return row({"retentionYear": retention}, {"chiQuarter": chi, "halfLifeQuarters": half_life(chi)},
               {"chiQuarter": chi_text, "halfLifeQuarters": life_text})


check("C12", "Half-life of a share when a fraction chi re-chooses each period; chi from one-year retention.",
      "ln 2 / -ln(1 - chi); chiQuarter = 1 - retention^(1/4)",
      [row({"chi": x}, {"halfLifePeriods": half_life(x)}, {"halfLifePeriods": t})
       for x, t in [(0.11, "5.948"), (0.3, "1.943"), (0.05, None), (0.125, None), (0.5, None)]]
      + [retention_row(0.88, ".0315", "21.69"), retention_row(0.59, ".1236", "5.255"),
         retention_row(0.95), retention_row(0.75)])


def bass_row(p, q, texts=(None,) * 5):
    t, f, rate = bass_peak(p, q)
    expected = {"peakYear": t, "peakFraction": f, "peakRate": rate, "F5": bass(p, q, 5), "F10": bass(p, q, 10)}
    return row({"p": p, "q": q}, expected, dict(zip(expected, texts)))


check("C13", "Bass adoption: date, level and rate of the peak, adopted fraction after 5 and 10 years; p, q per year.",
      "t* = ln(q/p)/(p+q), F* = 1/2 - p/2q, F' = (p+q)^2/4q, F(t) = (1-e^-(p+q)t)/(1+(q/p)e^-(p+q)t)",
      [bass_row(0.03, 0.38, ("6.19262", ".460526", ".110592", ".331199", ".812803")),
       bass_row(0.01, 0.5), bass_row(0.05, 0.2), bass_row(0.002, 0.9)])
check("C14", "An n-stage organisational delay of mean tau years lowers a path growing G a year to this fraction of the "
      "undelayed one; its limit of many stages is G^-tau.", "(1 + ln(G) tau / n)^-n",
      [row({"G": g, "tau": tau, "n": n}, {"levelRatio": erlang_lag(g, tau, n)}, {"levelRatio": t}) for g, tau, n, t in
       [(10, 1, 1, ".302793"), (10, 1, 2, ".216073"), (10, 1, 4, ".162243"), (10, 1, 8, ".132175"), (3, 1, 1, None),
        (3, 1, 4, None), (10, 0.5, 2, None), (5, 1.5, 3, None), (2, 0.75, 8, None)]])
check("C15", "A level forecast by exponential moving average (gain lambda, current period included) lags growth g.",
      "lambda (1 + g) / (lambda + g)",
      [row({"g": g, "lambda": lam}, {"levelRatio": ema_level(g, lam)}, {"levelRatio": t}) for g, lam, t in
       [(0.778, 0.5, ".695618"), (0.778, 0.25, None), (0.316, 0.5, None), (0.05, 0.2, None), (0.778, 1, None)]])


# ---------------------------------------------------------------- orders
def newsvendor_row(median, sigma, m, texts=(None,) * 5):
    _, q = newsvendor(median, sigma, m)
    sales, c = expected_sales(median, sigma, q), cost_ratio(m)
    expected = {"order": q, "expectedSales": sales, "expectedProfit": sales - c * q,
                "fillRate": sales / (median * exp(sigma ** 2 / 2)), "pBelowCost": lognormal_cdf(c * q, median, sigma)}
    return row({"median": median, "sigma": sigma, "m": m}, expected, dict(zip(expected, texts)))


check("C16", "Newsvendor with lognormal demand: order, expected sales and profit, fill rate, probability that demand is "
      "below the committed cost.", "Q = median e^(sigma z_m); E min(D,Q) = E[D] Phi(z_m - sigma) + Q (1 - m)",
      [newsvendor_row(10, 0.8, 0.8, ("19.6069", "11.0356", "7.11424", ".801350", ".120965")),
       newsvendor_row(10, 0.5, 0.8), newsvendor_row(10, 0.8, 0.5), newsvendor_row(4, 1.2, 0.7)])
check("C17", "The critical fractile is the gross margin.", "Q = median e^(sigma z_m)",
      [row({"median": a, "sigma": s, "m": m}, {"fractile": m, "order": newsvendor(a, s, m)[1]}, {"order": t}) for a, s, m, t in
       [(10, 0.8, 0.4, "8.16541"), (10, 0.8, 0.5, "10"), (10, 0.8, 0.6, "12.2468"), (10, 0.8, 0.7, "15.2123"),
        (10, 0.8, 0.8, "19.6069"), (10, 0.8, 0.9, "27.8777"), (10, 0.5, 0.3, None), (1, 1.2, 0.75, None), (25, 0.3, 0.95, None)]])


def salvage_row(median, sigma, m, v, texts=(None, None)):
    fractile, q = newsvendor(median, sigma, m, v)
    return row({"median": median, "sigma": sigma, "m": m, "v": v}, {"fractile": fractile, "order": q},
               dict(zip(["fractile", "order"], texts)))


check("C18", "Surplus compute leased at v per unit raises the fractile.", "F(Q) = (1 - c) / (1 - v)",
      [salvage_row(10, 0.8, 0.8, 0.1, (".888889", "26.5518")), salvage_row(10, 0.8, 0.8, 0.05),
       salvage_row(10, 0.8, 0.5, 0.3), salvage_row(10, 0.5, 0.6, 0.2)])


def liability_row(median, sigma, m, cash, texts=(None, None)):
    expected = dict(zip(["order", "pDefault"], limited_liability(median, sigma, m, cash)))
    return row({"median": median, "sigma": sigma, "m": m, "B": cash}, expected, dict(zip(expected, texts)))


check("C19", "An owner with limited liability and cash B orders more than the newsvendor.", "1 - F(Q) = c (1 - F(cQ - B))",
      [liability_row(10, 0.8, 0.8, 0, ("21.3737", ".144043")), liability_row(10, 0.8, 0.8, 1, ("20.4362", ".070898")),
       liability_row(10, 0.8, 0.8, 2, ("19.8466", ".021121")), liability_row(10, 0.8, 0.5, 0),
       liability_row(10, 1, 0.7, 1.5), liability_row(10, 0.5, 0.8, 0.5)])


def cap_row(sigma, m, p, texts=(None, None)):
    k, rationed = quantile_cap(sigma, m, p)
    best = newsvendor(1, sigma, m)[1]
    return row({"sigma": sigma, "m": m, "quantile": p},
               {"capOverMedian": k, "pDefault": p, "pRation": rationed, "lesserOfCapAndNewsvendor": min(k, best)},
               dict(zip(["capOverMedian", "pRation"], texts)))


check("C22", "Solvency cap: order what revenue at its p-quantile can just pay. A cap, so the cautious order is the lesser "
      "of it and the newsvendor's.", "K/median = e^(z_p sigma) / (1 - m); P(default) = p; P(ration) = Phi(-ln(K/median)/sigma)",
      [cap_row(0.5, 0.8, 0.1, ("2.6344", ".0264")), cap_row(0.8, 0.8, 0.1, ("1.7935", ".2326")),
       cap_row(1, 0.8, 0.1, ("1.3880", ".3715")), cap_row(1.4142, 0.8, 0.1, (".8163", ".5571")),
       cap_row(1, 0.4, 0.1, (".463", ".780")), cap_row(0.8, 0.6, 0.05), cap_row(0.6, 0.7, 0.2)])


def yolo_row(sigma, m, p, text=None):
    k, default = quantile_order(sigma, m, p)
    return row({"sigma": sigma, "m": m, "quantile": p}, {"orderOverMedian": k, "pDefault": default, "pRation": 1 - p},
               {"pDefault": text})


check("C23", "YOLO: order a high quantile of demand.", "K/median = e^(z_p sigma); P(default) = Phi(z_p + ln(1 - m)/sigma)",
      [yolo_row(s, 0.8, 0.9, t) for s, t in [(0.5, ".0264"), (0.8, ".2326"), (1, ".3715"), (1.4142, ".5571")]]
      + [yolo_row(1, 0.5, 0.9), yolo_row(0.8, 0.7, 0.95), yolo_row(1.2, 0.9, 0.8)])
SURVIVAL = [(0, "2.320", ".2213", ".2000"), (1, "1.554", ".1213", ".3297"), (1.356, "1.388", ".1000", ".3715"),
            (5, ".725", ".0267", ".6263"), (10, ".497", ".0105", ".7581"), (20, ".347", ".0038", ".8550"), (30, ".285", ".0021", ".8951")]


def survival_row(stake, sigma, m, cash=0, texts=(None,) * 3):
    expected = dict(zip(["orderOverMedian", "pDefault", "pRation"], survival_order(1, sigma, m, stake, cash)))
    return row({"X": stake, "sigma": sigma, "m": m, "B": cash}, expected, dict(zip(expected, texts)))


check("survival", "A lab that loses X times median revenue in a default orders less than the newsvendor (economics §2.1).",
      "1 - F(Q) = c + X c f(cQ - B); of several solutions the one that is worth most",
      [survival_row(x, 1, 0.8, 0, texts) for x, *texts in SURVIVAL]
      + [survival_row(2, 0.6, 0.6), survival_row(5, 1, 0.8, 0.1), survival_row(20, 1, 0.8, 0.3), survival_row(3, 0.8, 0.5, 0.2),
         survival_row(0.3, 1.4, 0.7, 0.5)])
check("C25", "Revenue carried by a compute bill at gross margin m, and the load at which it breaks even.",
      "revenue = compute / (1 - m); utilisation = 1 - m",
      [row({"compute": x, "m": m}, {"revenue": x / cost_ratio(m), "breakEvenUtilisation": cost_ratio(m)}, {"revenue": t})
       for x, m, t in [(20, 0.8, "100"), (20, 0.5, None), (35, 0.6, None), (7.5, 0.9, None)]])


# ---------------------------------------------------------------- growth and the slip
def slip_row(g, lag, slip, m, texts=(None, None), verdict_text=None):
    c = cost_ratio(m)
    edge, years = c * g ** min(slip, lag) - 1, break_even_slip(g, c)
    verdict = "knife-edge" if abs(edge) < SNAP else "defaults" if edge > 0 else "survives"
    expected = {"breakEvenSlipYears": years, "breakEvenSlipQuarters": 4 * years, "verdict": verdict}
    return row({"G": g, "L": lag, "slip": slip, "m": m}, expected, dict(zip(expected, (*texts, verdict_text))))


check("C26", "Without a buffer a slip kills when it outlasts the break-even slip (continuous time, years).",
      "slip* = ln(1/c) / ln G; defaults if c G^min(slip, L) > 1",
      [slip_row(10, 2, 1, 0.8, (".698970", "2.796"), "defaults"), slip_row(10, 2, 1, 0.9, ("1.000", None), "knife-edge"),
       slip_row(10, 1, 0.5, 0.8), slip_row(3, 2, 1, 0.5), slip_row(3, 1.5, 1, 0.7), slip_row(5, 0.5, 1, 0.6)])


def drain_row(g, lag, slip, c, text=None):
    steps = stepped_losses(g, round(400 * lag), round(400 * slip), c, 400, 8000)
    return row({"G": g, "L": lag, "slip": slip, "c": c}, {"drain": drain(g, lag, slip, c), "drainAt400StepsPerYear":
               peak_to_trough(steps)}, {"drain": text})


check("C27", "Peak cash drain of the slip over R0 in continuous time, and the same sum in steps of 1/400 year.",
      "(c G^L - 1)^+ (slip - slip*)^+ for c < 1; for c >= 1: slip (c-1) + (c ln c - c + 1)/ln G + (cG^L - c)(slip + ln c/ln G)",
      [drain_row(10, 2, 1, 0.2, "5.719570"), drain_row(10, 1.5, 1, 0.2, "1.602851"), drain_row(10, 1, 1, 0.2, ".301030"),
       drain_row(10, 2, 1, 1.2, "128.41489"), drain_row(3, 2, 1.5, 0.4), drain_row(5, 1, 2, 0.5), drain_row(20, 1.5, 0.75, 0.3)])


check("C28", "The drain of the slip in exact quarterly steps.", QUARTERLY,
      [quarterly_row(10, 8, 4, 0.8, "5.9765"), quarterly_row(10, 6, 4, 0.8), quarterly_row(10, 4, 4, 0.8),
       quarterly_row(10, 8, 3, 0.8), quarterly_row(4, 7, 5, 0.55)])
check("C29", "Growth a year as growth a quarter and doubling time.", "g = G^(1/4); months = 12 ln 2 / ln G",
      [row({"G": g}, {"perQuarter": g ** 0.25, "doublingMonths": 12 * log(2) / log(g)},
           {"perQuarter": a, "doublingMonths": b})
       for g, a, b in [(10, "1.778279", "3.612"), (3, "1.316074", "7.571"), (2, None, "12"), (5, None, None), (20, None, None)]])
check("C30", "Capacity on order over capacity in service at steady growth with lag L years.", "G^L - 1",
      [row({"G": g, "L": lag}, {"ratio": g ** lag - 1}, {"ratio": t}) for g, lag, t in
       [(10, 1, "9"), (10, 1.5, "30.6228"), (10, 2, "99"), (3, 2, "8"), (3, 1, None), (2, 1.25, None), (5, 1.75, None)]])
check("C40", "Capacity that reacts with a lag of n quarters is stable below the bound: 0.98 of it decays, 1.02 explodes.",
      "x(t+1) = x(t) - k x(t-n) stable for k < 2 sin(pi / (2 (2n + 1)))",
      [row({"n": n}, {"bound": lag_bound(n), "decaysAt": 0.98 * lag_bound(n), "explodesAt": 1.02 * lag_bound(n)}, {"bound": t})
       for n, t in [(4, ".347296"), (6, ".241073"), (8, ".184537"), (1, "1"), (2, None), (5, None), (12, None)]])


# ---------------------------------------------------------------- finance, technology, labour
def debt_row(principal, rate, periods, profit, texts=(None, None)):
    pay = annuity(principal, rate, periods)
    expected = {"debtService": pay, "dscr": profit / pay}
    return row({"principal": principal, "rate": rate, "periods": periods, "grossProfit": profit}, expected,
               dict(zip(expected, texts)))


check("C33", "Level debt service per period and its coverage by gross profit.", "P r / (1 - (1+r)^-n); DSCR = profit / service",
      [debt_row(12.5, 0.07, 10, 2.0, ("1.77972", "1.12377")), debt_row(12.5, 0.07, 10, 3.4, ("1.77972", "1.91041")),
       debt_row(15, 0.08, 10, 2.0, (None, ".894678")), debt_row(10, 0.02, 20, 0.8), debt_row(40, 0.0175, 24, 3)])
check("C34", "Share of the firm sold for a raise E.", "E / (V + E) on pre-money V; E / V on post-money V",
      [row({"raise": e, "preMoney": v}, {"dilution": e / (v + e)}, {"dilution": t})
       for e, v, t in [(15, 30, ".333333"), (20, 40, ".333333"), (5, 60, None), (13, 170, None)]]
      + [row({"raise": e, "postMoney": v}, {"dilution": e / v}, {"dilution": t}) for e, v, t in [(15, 40, ".375"), (10, 80, None)]])


def hoffmann_row(n, d, texts=(None, None)):
    expected = dict(zip(["loss", "flop"], hoffmann(n, d)))
    return row({"N": n, "D": d}, expected, dict(zip(expected, texts)))


check("C47", "Scaling exponents: loss factor of more compute, the parametric loss, and the compute-optimal split of compute "
      "between parameters and data.", "C^-a; 1.69 + 406.4 N^-.34 + 410.7 D^-.28, FLOP = 6ND; N ~ C^(b/(a+b)), D ~ C^(a/(a+b))",
      [row({"computeFactor": x, "exponent": a}, {"lossFactor": kaplan(x, a)}, {"lossFactor": t})
       for x, a, t in [(10, 0.05, ".891251"), (100, 0.05, ".794328"), (4, 0.05, None), (1000, 0.07, None)]]
      + [hoffmann_row(70e9, 1.4e12, ("1.936645", None)), hoffmann_row(7e9, 2e12), hoffmann_row(400e9, 15e12)]
      + [row({"a": 0.34, "b": 0.28}, {"exponentN": 0.28 / 0.62, "exponentD": 0.34 / 0.62},
             {"exponentN": ".45", "exponentD": ".55"})])


def wright_row(rate, volume, texts=(None, None)):
    expected = dict(zip(["exponent", "costFactor"], wright(rate, volume)))
    return row({"learningRate": rate, "volumeFactor": volume}, expected, dict(zip(expected, texts)))


check("C48", "Wright's law: unit cost falls by the learning rate with each doubling of output.", "X^-b, b = -log2(1 - rate)",
      [wright_row(0.2, 10, (".321928", ".476510")), wright_row(0.2, 1024, (None, ".107374")), wright_row(0.15, 10),
       wright_row(0.3, 8), wright_row(0.1, 100)])


def loop_row(cash, phi, text=None):
    booked = vendor_loop(cash, phi)
    return row({"outsideCash": cash, "phi": phi}, {"booked": booked, "vendorMoney": phi * booked, "netOutsideCash":
               booked - phi * booked, "bookedAfterRounds1_2_4_8": [vendor_loop(cash, phi, n) for n in (1, 2, 4, 8)]},
               {"booked": text})


check("C49", "Vendor money: a share phi of receipts invested back in the buyer amplifies orders, not outside cash.",
      "E / (1 - phi); after n purchases E (1 - phi^n) / (1 - phi)",
      [loop_row(10, 0.4, "16.6667"), loop_row(10, 0), loop_row(25, 0.2), loop_row(8, 0.75)])
check("C50", "Stock-flow consistency: net lending of all accounts sums to zero in any run and quarter (in integer cents, "
      "exactly).", "sum of net lending = 0 (Godley & Lavoie 2007)", [row({}, {"sumOfNetLending": 0})])
check("C54", "Hourly rent at which a GPU pays back its all-in cost in dollars.", "cost / (years 8760 load)",
      [row({"allIn": x, "years": y, "load": u}, {"rentPerHour": gpu_rent(x, y, u)}, {"rentPerHour": t}) for x, y, u, t in
       [(50000, 5, 0.7, "1.6308"), (25000, 5, 0.7, ".8154"), (40000, 4, 0.6, None), (30000, 6, 0.85, None)]])
check("C56", "Labour: productivity when a share a of tasks is automated; labour demand when productivity rises A-fold at "
      "demand elasticity eps.", "1 / (1 - a); A^(eps - 1)",
      [row({"automatedShare": a}, {"productivity": 1 / (1 - a)}, {"productivity": t}) for a, t in
       [(0.9, "10"), (0.5, "2"), (0.25, None), (0.75, "4")]]
      + [row({"A": a, "eps": e}, {"labourFactor": a ** (e - 1)}, {"labourFactor": t}) for a, e, t in
         [(10, 2, "10"), (10, 0.5, None), (4, 1, "1"), (3, 1.4, None)]])


# ---------------------------------------------------------------- Monte Carlo over customers
def mc_row(inputs, p, sd=None):
    """p: probability by name; sd: standard deviation per customer (default: of a share)."""
    return row(inputs, {"p": p, "sdPerCustomer": sd or {k: sqrt(x * (1 - x)) for k, x in p.items()}})


def named(values, **more):
    return {**{f"lab{k + 1}": x for k, x in enumerate(values)}, **more}


def ration_mc(demand, caps):
    served, unserved, sd, sd_un = ration(demand, caps)
    return mc_row({"demand": demand, "caps": caps}, named(served, unserved=unserved), named(sd, unserved=sd_un))


def chain_mc(dv, gamma):
    p11, p22, pi1, lam = switching_chain(dv, gamma)
    after = {f"fromLab1After{n}": pi1 + (1 - pi1) * lam ** n for n in (1, 2, 4, 8)}
    return mc_row({"dV": dv, "gamma": gamma}, {**after, "fromLab2After1": 1 - p22, "stationary": pi1})


BAND = "standard error over n independent customers = sdPerCustomer / sqrt(n)"
check("C01-mc", "Share of customers choosing each lab and the outside good.", "C01; " + BAND,
      [mc_row({"V": v}, named(logit(v)[0], outside=logit(v)[1])) for v in UTILITIES])
check("C03-mc", "Second choice of the customers turned away by the full lab; n counts those turned away.", "C03; " + BAND,
      [mc_row({"V": v, "fullIndex": f}, {k: x for k, x in named(diversion(v, f)[0], outside=diversion(v, f)[1]).items() if x})
       for v, f in FULL])
check("C04-mc", "Served and unserved fractions when each customer draws first and second choice independently; sd 0 marks a "
      "lab at its cap. A lottery of b bins with a pro-rata boundary bin may move a share by up to 1/b of the demand of the full "
      "labs, which is not in the band.",
      "C04; slack lab: sqrt(R p (1-p)), R = 1 - caps of labs full at first, p = d_k / slack d; " + BAND,
      [ration_mc(d, k) for d, k in RATIONED])
check("C10-mc", "Share of lab 1 after n quarters with every customer in lab 1 (or 2) at the start, and in the long run.",
      "pi1 + (1 - pi1) eigenvalue^n; " + BAND, [chain_mc(dv, g) for dv, g in CHAINS])
