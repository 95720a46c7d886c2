"""The oracle's own second opinion: each formula against another way to the number."""
import random
from math import exp, inf, log, pi, sqrt

from formulas import *  # noqa: F403


def near(a, b, rel, what):
    assert abs(a - b) <= rel * max(abs(a), abs(b)), f"crosscheck {what}: {a!r} against {b!r}"


def demand():
    v, alpha, h = [1, 0.5, 0], 1.5, 1e-6
    up, down = (logit([v[0] - alpha * s, *v[1:]])[0] for s in (h, -h))
    own, cross = elasticities(v, alpha, 1)
    for k, e in ((0, own), (1, cross)):  # finite difference in the price
        near((log(up[k]) - log(down[k])) / (2 * h), e, 1e-8, "C02")
    for k, s in enumerate(logit(v[1:])[0]):  # solve again without lab 1
        near(s, diversion(v, 0)[0][k + 1], 1e-14, "C03")
    x = 1.0
    for _ in range(400):  # damped best responses
        x = 0.5 * x + 0.5 / (1.5 * (1 - 1 / 3))
    near(x, markup_symmetric(3, 1.5), 1e-12, "C05")
    for alpha, k in ((1, 2), (2, 1), (0.5, 3)):
        near(monopoly_markup(alpha, k), markup_outside(1, alpha, k)[0], 1e-12, "C06 by Lambert W")
    p11, p22, pi1, lam = switching_chain(0.4, 2)
    share = 1.0
    for n in range(1, 200):  # power iteration
        share = share * p11 + (1 - share) * (1 - p22)
        near(share, pi1 + (1 - pi1) * lam ** n, 1e-12, "C10")
    p, q, f, dt = 0.03, 0.38, 0.0, 1e-3

    def rate(f):
        return (p + q * f) * (1 - f)
    for _ in range(5000):  # Runge-Kutta over five years
        a = rate(f)
        b = rate(f + dt / 2 * a)
        c = rate(f + dt / 2 * b)
        f += dt / 6 * (a + 2 * b + 2 * c + rate(f + dt * c))
    near(f, bass(p, q, 5), 1e-10, "C13")
    near(rate(bass_peak(p, q)[1]), bass_peak(p, q)[2], 1e-12, "C13 peak rate")
    near(bass(p, q, bass_peak(p, q)[0]), bass_peak(p, q)[1], 1e-12, "C13 peak level")
    for n in (1, 4):  # the Erlang density integrated against the growth path
        rate_n, fact = n / 1.0, 1 if n == 1 else 6
        near(simpson(lambda t: rate_n * (rate_n * t) ** (n - 1) / fact * exp(-(rate_n + log(10)) * t), 0, 20, 40000),
             erlang_lag(10, 1, n), 1e-9, "C14")
    near(erlang_lag(10, 1, inf), 0.1, 1e-14, "C14 limit")
    near(erlang_lag(10, 1, 10 ** 7), 0.1, 1e-5, "C14 limit")
    level, mean = 1.0, 1.0
    for _ in range(200):
        level *= 1.778
        mean += 0.5 * (level - mean)
    near(mean / level, ema_level(0.778, 0.5), 1e-12, "C15")


def rationing_spread(n=400, runs=3000):
    """C04-mc: the multinomial argument against a small seeded simulation."""
    demand_, caps, rng = [0.5, 0.3, 0.2], [0.35, 0.40, 0.50], random.Random(1)
    served, _, sd, _ = ration(demand_, caps)
    total = square = 0.0
    for _ in range(runs):
        first = rng.choices(range(3), demand_, k=n)
        spilled = rng.choices((1, 2), demand_[1:], k=max(first.count(0) - round(caps[0] * n), 0))
        x = (first.count(1) + spilled.count(1)) / n
        total, square = total + x, square + x * x
    mean = total / runs
    near(mean, served[1], 6 * sd[1] / sqrt(n * runs) / served[1], "C04-mc mean")
    near(sqrt((square / runs - mean ** 2) * n), sd[1], 6 / sqrt(2 * runs), "C04-mc spread")


def orders():
    median, sigma, m, c = 10, 0.8, 0.8, 0.2

    def expect(payoff):  # over demand, by quadrature in the normal score
        return simpson(lambda z: payoff(median * exp(sigma * z)) * exp(-z * z / 2) / sqrt(2 * pi), -9, 9, 18000)
    q = newsvendor(median, sigma, m)[1]
    near(expect(lambda d: min(d, q)), expected_sales(median, sigma, q), 1e-6, "C16")
    for cash in (0, 1, 2):  # the owner's expected equity is largest at the order
        def equity(order):
            return simpson(lambda z: max(min(median * exp(sigma * z), order) - c * order + cash, 0) * exp(-z * z / 2), -8, 8, 4000)
        best = limited_liability(median, sigma, m, cash)[0]
        assert equity(best) > max(equity(best * 0.98), equity(best * 1.02)), "crosscheck C19"
    assert limited_liability(median, sigma, m, 0)[0] > q
    for stake, cash in ((1, 0), (20, 0.3), (5, 0.1)):  # expected profit less the stake, by quadrature and a blind grid
        def net(order):
            ruin = cdf(log(c * order - cash)) if c * order > cash else 0
            return simpson(lambda z: min(exp(z), order) * exp(-z * z / 2) / sqrt(2 * pi), -9, 9, 1800) - c * order - stake * ruin
        best = survival_order(1, 1, m, stake, cash)[0]
        assert net(best) >= max(net(0.05 * i) for i in range(1, 80)), f"crosscheck survival {stake} {cash}"
    for n in (1, 2, 4, 5, 6, 8, 12):
        for f, decays in ((0.98, True), (1.02, False)):
            x, k = [1.0] * (n + 1), f * lag_bound(n)
            for _ in range(6000):
                x.append(x[-1] - k * x[-1 - n])
            assert (max(map(abs, x[-200:])) < max(map(abs, x[200:400]))) == decays, f"crosscheck C40 n={n} {f}"
    booked, money = 0.0, 10.0
    for _ in range(200):
        booked, money = booked + money, 0.4 * money
    near(booked, vendor_loop(10, 0.4), 1e-12, "C49")


def trap():
    for g, lag, slip, c in [(10, 2, 1, .2), (10, 1.5, 1, .2), (10, 1, 1, .2), (3, 2, 1.5, .4), (5, 1, 2, .5), (20, 1.5, .75, .3),
                            (10, .5, 1, .5), (10, 2, 1, 1.2), (2, 2, 1, 1)]:
        def loss(t):
            return max(c * g ** min(t, lag) - g ** max(t - slip, 0), 0)
        end = slip + log(c * g ** lag) / log(g)
        knots = sorted({0, end, *(t for t in (lag, slip, break_even_slip(g, c)) if 0 < t < end)})
        area = sum(simpson(loss, a, b) for a, b in zip(knots, knots[1:]))
        near(area, drain(g, lag, slip, c), 1e-8, f"drain {g} {lag} {slip} {c}")
        fine = peak_to_trough(stepped_losses(g, round(400 * lag), round(400 * slip), c, 400, 8000))
        near(fine, drain(g, lag, slip, c), 1e-4, f"drain in fine steps {g} {lag} {slip} {c}")
        if c < 1:
            near(longest_slip(g, lag, c, area), slip, 1e-7, "longest slip")
    near(drain(10, 2, 1, cost_ratio(critical_margin(10, 2, 1))), 1, 1e-9, "critical margin")
    for m, lag, b in [(0.8, 1.5, 2), (0.9, 2, 5), (0.6, 1, 1)]:
        near(drain(critical_growth(m, lag, b), lag, 1, cost_ratio(m)), b, 1e-9, "critical growth")
    # one tranche of planned revenue F at date L: cost c F, revenue F G^(t - slip) from F G^-slip on
    tau0 = break_even_slip(10, 0.2)
    near(simpson(lambda t: 0.2 - 10 ** (t - 1), 0, 1 - tau0), single_tranche(10, 1, 0.8), 1e-9, "single tranche")


def run():
    demand()
    rationing_spread()
    orders()
    trap()
