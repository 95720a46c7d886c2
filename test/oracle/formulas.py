"""Closed forms for the oracle: one short function per formula, with its source.

Python 3 standard library only. Nothing here is taken from the simulator; the
simulator is tested against these values. Time is in years unless a name says
quarters, money is in multiples of the stated unit, c = 1 - m is the committed
cost per unit of planned revenue and m the gross margin.
"""
from math import erfc, exp, expm1, inf, log, log2, pi, sin, sqrt
from statistics import NormalDist

SNAP = 1e-12  # a cost/revenue ratio this near to 1 is break-even, not a loss


# ---------------------------------------------------------------- numerical tools
def cdf(x):
    """Standard normal distribution function, accurate in the lower tail."""
    return 0.5 * erfc(-x / sqrt(2))


def quantile(p):
    """Standard normal quantile."""
    return NormalDist().inv_cdf(p)


def bisect(f, lo, hi):
    """Root of f in [lo, hi], where f(lo) <= 0 <= f(hi)."""
    while True:
        mid = (lo + hi) / 2
        if not lo < mid < hi:
            return mid
        lo, hi = (mid, hi) if f(mid) < 0 else (lo, mid)


def simpson(f, a, b, n=400):
    """Composite Simpson rule with n (even) panels."""
    h = (b - a) / n
    inner = sum((4 if i % 2 else 2) * f(a + i * h) for i in range(1, n))
    return h / 3 * (f(a) + inner + f(b))


def lambert_w(x):
    """Principal branch of w e^w = x for x > 0 (Corless et al. 1996), by Newton."""
    w = log(1 + x)
    for _ in range(60):
        w -= (w * exp(w) - x) / (exp(w) * (1 + w))
    return w


def cost_ratio(m):
    """c = 1 - m without the binary dust of the subtraction."""
    return round(1 - m, 12)


# ---------------------------------------------------------------- demand
def logit(v):
    """C01. Multinomial logit with an outside good of utility 0 (McFadden 1974)."""
    total = 1 + sum(exp(u) for u in v)
    return [exp(u) / total for u in v], 1 / total


def elasticities(v, alpha, price):
    """C02. Own and cross price elasticity of lab 1 (Train 2009, ch. 3)."""
    s = logit(v)[0][0]
    return -alpha * price * (1 - s), alpha * price * s


def diversion(v, full):
    """C03. Where those turned away by lab `full` go: s_k / (1 - s_full) (IIA)."""
    s, outside = logit(v)
    return [0.0 if k == full else x / (1 - s[full]) for k, x in enumerate(s)], outside / (1 - s[full])


def ration(demand, caps):
    """C04. Two rounds: serve up to capacity, then spill once over labs with slack,
    in proportion to their demand. Returns served, unserved and the standard
    deviations per customer when every customer draws independently.

    Full labs serve exactly their caps. The other R = 1 - (their caps) customers
    chose a slack lab k, at once or after being turned away, each with d_k / d_S:
    a multinomial of R n customers, so sd = sqrt(R p (1 - p)), not sqrt(s (1 - s)).
    """
    slack = [d < k for d, k in zip(demand, caps)]
    rest = sum(demand) - sum(k for k, open_ in zip(caps, slack) if not open_)
    base = sum(d for d, open_ in zip(demand, slack) if open_)
    p = [d / base if open_ else 0.0 for d, open_ in zip(demand, slack)]
    want = [rest * x if open_ else k for x, k, open_ in zip(p, caps, slack)]
    served = [min(w, k) for w, k in zip(want, caps)]
    capped = sum(x for x, w, k in zip(p, want, caps) if w > k)
    sd = [sqrt(rest * x * max(1 - x, 0)) if w <= k else 0.0 for x, w, k in zip(p, want, caps)]
    unserved = sum(w - s for w, s in zip(want, served))
    return served, unserved, sd, sqrt(rest * capped * max(1 - capped, 0))


def markup_symmetric(j, alpha):
    """C05. Logit-Bertrand without outside good (Anderson, de Palma & Thisse 1992)."""
    return j / (alpha * (j - 1))


def markup_outside(j, alpha, k):
    """C06. Symmetric logit-Bertrand with outside good, k = a - alpha c: the markup x
    solves x = 1 / (alpha (1 - s)), s = e^(k - alpha x) / (1 + J e^(k - alpha x))."""
    def share(x):
        return 1 / (j + exp(alpha * x - k))
    x = bisect(lambda x: x - 1 / (alpha * (1 - share(x))), 1 / alpha, (2 + abs(k) + j) * 2 / alpha)
    return x, share(x)


def monopoly_markup(alpha, k):
    """C06, J = 1: (1 + W(e^(k - 1))) / alpha."""
    return (1 + lambert_w(exp(k - 1))) / alpha


def switching_chain(dv, gamma):
    """C10. Two labs, all re-choose each quarter, the incumbent's utility is raised
    by gamma (Dube, Hitsch & Rossi 2010). P11, P22, stationary share, eigenvalue."""
    p11, p22 = 1 / (1 + exp(-dv - gamma)), 1 / (1 + exp(dv - gamma))
    return p11, p22, (1 - p22) / (2 - p11 - p22), p11 + p22 - 1


def half_life(chi):
    """C12. Half-life of a share when a fraction chi re-chooses each period."""
    return log(2) / -log(1 - chi)


def quarterly_rate(retention):
    """C12. Quarterly re-choice rate behind a one-year retention."""
    return 1 - retention ** 0.25


def bass(p, q, t):
    """C13. Adopted fraction (Bass 1969)."""
    e = exp(-(p + q) * t)
    return (1 - e) / (1 + q / p * e)


def bass_peak(p, q):
    """C13. Date of the adoption peak, fraction and rate there."""
    return log(q / p) / (p + q), 0.5 - p / (2 * q), (p + q) ** 2 / (4 * q)


def erlang_lag(growth, tau, n):
    """C14. Lagged over undelayed level of a path growing by `growth` a year behind n
    stages of mean tau / n: the Laplace transform of the Erlang delay at r = ln G."""
    return growth ** -tau if n == inf else (1 + log(growth) * tau / n) ** -n


def ema_level(g, lam):
    """C15. Exponential moving average over true level on a path growing by g."""
    return lam * (1 + g) / (lam + g)


# ---------------------------------------------------------------- orders
def lognormal_cdf(x, median, sigma):
    return cdf(log(x / median) / sigma) if x > 0 else 0.0


def newsvendor(median, sigma, m, v=0.0):
    """C16-C18. Critical fractile m / (1 - v) (Arrow, Harris & Marschak 1951), unit
    revenue 1, unit cost 1 - m, salvage v. Returns the fractile and the order."""
    fractile = m / (1 - v)
    return fractile, median * exp(sigma * quantile(fractile))


def expected_sales(median, sigma, q):
    """C16. E min(D, Q) of lognormal demand: partial expectation plus full shelf."""
    z = log(q / median) / sigma
    return median * exp(sigma ** 2 / 2) * cdf(z - sigma) + q * cdf(-z)


def limited_liability(median, sigma, m, cash):
    """C19. Equity keeps max(., 0): 1 - F(Q) = c (1 - F(cQ - B)) (Brander & Lewis 1986).
    Returns the order and the probability of default F(cQ - B)."""
    c = cost_ratio(m)

    def gap(q):
        return c * (1 - lognormal_cdf(c * q - cash, median, sigma)) - (1 - lognormal_cdf(q, median, sigma))
    q = bisect(gap, 1e-6 * median, 1e3 * median)
    return q, lognormal_cdf(c * q - cash, median, sigma)


def lognormal_pdf(x, median, sigma):
    return exp(-(log(x / median) / sigma) ** 2 / 2) / (x * sigma * sqrt(2 * pi)) if x > 0 else 0.0


def survival_order(median, sigma, m, stake, cash=0.0):
    """Bankruptcy cost `stake`: 1 - F(Q) = c + X c f(cQ - B) (Buzacott & Zhang 2004). Every
    place where the owner's gain turns negative is a candidate; the best one wins.
    Returns the order, P(default) = F(cQ - B) and P(ration) = 1 - F(Q)."""
    c = cost_ratio(m)

    def loss(q):
        return c + stake * c * lognormal_pdf(c * q - cash, median, sigma) - (1 - lognormal_cdf(q, median, sigma))

    def worth(q):
        return expected_sales(median, sigma, q) - c * q - stake * lognormal_cdf(c * q - cash, median, sigma)
    grid = [median * exp(sigma * (-6 + 0.01 * i)) for i in range(1201)]
    turns = [bisect(loss, a, b) for a, b in zip(grid, grid[1:]) if loss(a) <= 0 < loss(b)]
    q = max(turns, key=worth)
    return q, lognormal_cdf(c * q - cash, median, sigma), 1 - lognormal_cdf(q, median, sigma)


def quantile_cap(sigma, m, p):
    """C22. The order (over median demand) that revenue at its p-quantile just pays:
    e^(z_p sigma) / (1 - m); default has probability p, rationing 1 - F(K)."""
    k = exp(quantile(p) * sigma) / cost_ratio(m)
    return k, cdf(-log(k) / sigma)


def quantile_order(sigma, m, p):
    """C23. Order the p-quantile of demand: probability that revenue misses cost."""
    k = exp(quantile(p) * sigma)
    return k, cdf(log(cost_ratio(m) * k) / sigma)


def lag_bound(n):
    """C40. x(t+1) = x(t) - k x(t-n) is stable for 0 < k < this (Levin & May 1976)."""
    return 2 * sin(pi / (2 * (2 * n + 1)))


# ---------------------------------------------------------------- finance, technology, labour
def annuity(principal, rate, periods):
    """C33. Level payment per period."""
    return principal * rate / (1 - (1 + rate) ** -periods)


def kaplan(factor, exponent=0.05):
    """C47. Loss factor for `factor` times the compute (Kaplan et al. 2020)."""
    return factor ** -exponent


def hoffmann(n, d):
    """C47. L(N, D) and training FLOP 6 N D (Hoffmann et al. 2022, parametric fit)."""
    return 1.69 + 406.4 / n ** 0.34 + 410.7 / d ** 0.28, 6 * n * d


def wright(learning_rate, volume):
    """C48. Exponent and unit-cost factor after `volume` times the output (Wright 1936)."""
    b = -log2(1 - learning_rate)
    return b, volume ** -b


def vendor_loop(cash, phi, rounds=inf):
    """C49. Orders booked when share phi of receipts comes back: E (1 - phi^n) / (1 - phi)."""
    return cash / (1 - phi) * (1 if rounds == inf else 1 - phi ** rounds)


def gpu_rent(all_in, years, load):
    """C54. Hourly rent that recovers the all-in cost."""
    return all_in / (years * 8760 * load)


# ---------------------------------------------------------------- the time-lag trap
def break_even_slip(growth, c):
    """Slip at which a book of cost c starts to lose money: ln(1/c) / ln G years."""
    return -log(c) / log(growth)


def drain(growth, lag, slip, c):
    """Continuous peak-to-trough drain over R0. For c < 1 the curves c G^min(t,L) and
    G^(t-slip)^+ are slip - slip* apart at every height 1..cG^L; for c >= 1 the part
    below the starting cost is cut off at t = 0."""
    lg = log(growth)
    if c < 1:
        height, gap = c * growth ** lag - 1, slip - break_even_slip(growth, c)
        return height * gap if min(height, gap) > SNAP else 0.0
    return slip * (c - 1) + (c * log(c) - c + 1) / lg + c * expm1(lag * lg) * (slip + log(c) / lg)


def single_tranche(growth, slip, m):
    """Drain over forecast revenue F of one tranche bought for the delivery date only."""
    c = cost_ratio(m)
    return c * (slip - break_even_slip(growth, c)) - (c - growth ** -slip) / log(growth)


def stepped_losses(growth, lag, slip, c, per_year=4, quarters=40):
    """Cost minus revenue of each step: c g^min(q,lag)/n - g^max(q-slip,0)/n, with lag
    and slip in steps and g = G^(1/n). Break-even steps are exactly zero."""
    flows = []
    for q in range(quarters):
        up, down = min(q, lag), max(q - slip, 0)
        over = c * growth ** ((up - down) / per_year) - 1
        flows.append(0.0 if abs(over) < SNAP else over * growth ** (down / per_year) / per_year)
    return flows


def peak_to_trough(losses):
    """Largest fall of cumulated cash from any earlier level (or the start)."""
    cash = peak = worst = 0.0
    for loss in losses:
        cash -= loss
        peak = max(peak, cash)
        worst = max(worst, peak - cash)
    return worst


def quarterly_drain(growth, lag_q, slip_q, m):
    """The trap in exact quarterly steps; both readings of the drain must agree."""
    losses = stepped_losses(growth, lag_q, slip_q, cost_ratio(m))
    worst, summed = peak_to_trough(losses), sum((x for x in losses if x > 0), 0.0)
    assert abs(worst - summed) <= 1e-12 * max(summed, 1), (growth, lag_q, slip_q, m)
    return summed


def default_quarter(growth, lag_q, slip_q, m, buffer_years):
    """First quarter whose end finds cash below zero, cash above the buffer being paid
    out each quarter; None if there is none."""
    cash = buffer_years
    for q, loss in enumerate(stepped_losses(growth, lag_q, slip_q, cost_ratio(m))):
        cash = min(cash - loss, buffer_years)
        if cash < 0:
            return q
    return None


def critical_margin(growth, lag, b, slip=1):
    """Margin below which the slip kills at buffer b; None if it kills at no margin > 0."""
    if (growth ** lag - 1) * slip <= b:
        return None
    lo = growth ** -min(slip, lag)
    return 1 - (lo if b == 0 else bisect(lambda c: drain(growth, lag, slip, c) - b, lo, 1 - 1e-15))


def critical_growth(m, lag, b, slip=1):
    """Growth above which the slip kills at buffer b."""
    c = cost_ratio(m)
    lo = c ** (-1 / min(slip, lag))
    return lo if b == 0 else bisect(lambda g: drain(g, lag, slip, c) - b, lo, 1e4)


def longest_slip(growth, lag, c, b):
    """Longest survivable slip: slip* + b / (cG^L - 1), for cG^L > 1."""
    return break_even_slip(growth, c) + b / (c * growth ** lag - 1)
