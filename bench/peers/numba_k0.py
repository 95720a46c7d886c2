"""K0 as a loop that numba compiles, one customer after the other on one thread. In `cached`, classes have weighed the labs before.
Usage: python3 numba_k0.py <market file> <customers> <quarters> <seed> [naive|cached]"""
import math
from time import perf_counter

from market import RAMP_QUARTERS, Population, arguments, needed, np, print_line

njit = needed("numba").njit


@njit
def start_generator(seed):
    np.random.seed(seed)


@njit
def step_naive(quarter, qualities, base, taste, cost, contract, classes, incumbents, since, usage, counts, sums):
    choices = switches = 0
    weights = np.empty(counts.size)
    for i in range(classes.size):
        k = classes[i]
        if (quarter + i) % contract[k] == 0:
            weights[0] = total = 1.0
            for j in range(1, counts.size):
                utility = base[k] + taste[k] * qualities[j - 1]
                if j == incumbents[i]:
                    utility += cost[k] * (1 - math.exp((since[i] - quarter) / RAMP_QUARTERS))
                weights[j] = math.exp(utility)
                total += weights[j]
            rest = np.random.random() * total
            slot = 0
            while slot < counts.size - 1 and rest >= weights[slot]:
                rest -= weights[slot]
                slot += 1
            choices += 1
            if slot != incumbents[i]:
                incumbents[i] = slot
                since[i] = quarter
                switches += 1
        counts[incumbents[i]] += 1
        sums[incumbents[i]] += usage[i]
    return choices, switches


@njit
def step_cached(quarter, weights, totals, cost, contract, classes, incumbents, since, usage, counts, sums):
    choices = switches = 0
    for i in range(classes.size):
        k = classes[i]
        if (quarter + i) % contract[k] == 0:
            old = incumbents[i]
            gain = 0.0
            if old > 0:
                gain = weights[k, old] * (math.exp(cost[k] * (1 - math.exp((since[i] - quarter) / RAMP_QUARTERS))) - 1)
            rest = np.random.random() * (totals[k] + gain)
            slot = 0
            while slot < counts.size - 1:
                rest -= weights[k, slot] + (gain if slot == old else 0.0)
                if rest < 0:
                    break
                slot += 1
            choices += 1
            if slot != old:
                incumbents[i] = slot
                since[i] = quarter
                switches += 1
        counts[incumbents[i]] += 1
        sums[incumbents[i]] += usage[i]
    return choices, switches


def simulate(market, customers, quarters, seed, variant):
    """(seconds of stepping, last counts, last usage, choices, switches, bytes)"""
    people = Population(market, customers, np.random.default_rng(seed))
    start_generator(seed)
    cost, contract = market.switching_cost, market.contract_quarters
    columns = people.classes, people.incumbents, people.since, people.usage
    choices = switches = 0
    start = perf_counter()
    for quarter in range(quarters):
        counts, sums = np.zeros(market.slots, np.int64), np.zeros(market.slots)
        if variant == "cached":
            weights = market.class_weights()
            made, moved = step_cached(quarter, weights, weights.sum(axis=1), cost, contract, *columns, counts, sums)
        else:
            made, moved = step_naive(quarter, market.qualities, market.base_utility, market.quality_taste, cost, contract, *columns, counts, sums)
        choices += made
        switches += moved
    return perf_counter() - start, counts, sums, choices, switches, people.bytes()


def main():
    market, customers, quarters, seed, variant = arguments(["naive", "cached"])
    simulate(market, 10, 1, seed, variant)  # Compiles, which is part of setting up.
    print_line("numba", variant, customers, quarters, *simulate(market, customers, quarters, seed, variant))


main()
