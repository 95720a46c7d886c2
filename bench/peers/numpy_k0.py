"""K0 as whole-array operations, as an analyst writes it: everybody who is due chooses at once.
Usage: OPENBLAS_NUM_THREADS=1 python3 numpy_k0.py <market file> <customers> <quarters> <seed>"""
from time import perf_counter

from market import RAMP_QUARTERS, Population, arguments, np, print_line


def main():
    market, customers, quarters, seed, variant = arguments(["cached"])
    rng = np.random.default_rng(seed)
    people = Population(market, customers, rng)
    ids = np.arange(customers)
    contracts = market.contract_quarters[people.classes]
    choices = switches = 0
    start = perf_counter()
    for quarter in range(quarters):
        due = np.flatnonzero((quarter + ids) % contracts == 0)
        moved, slots = choose(market, people, due, quarter, rng)
        people.since[due[moved]] = quarter
        people.incumbents[due] = slots
        choices += due.size
        switches += np.count_nonzero(moved)
        counts = np.bincount(people.incumbents, minlength=market.slots)
        usage = np.bincount(people.incumbents, weights=people.usage, minlength=market.slots)
    seconds = perf_counter() - start
    held = people.bytes() + ids.nbytes + contracts.nbytes
    print_line("numpy", variant, customers, quarters, seconds, counts, usage, choices, switches, held)


def choose(market, people, due, quarter, rng):
    """Who of those who are due moves, and the slot of each of them."""
    classes, incumbents = people.classes[due], people.incumbents[due]
    weights = market.class_weights()[classes]
    loyalty = market.switching_cost[classes] * (1 - np.exp((people.since[due] - quarter) / RAMP_QUARTERS))
    weights[np.arange(due.size), incumbents] *= np.where(incumbents > 0, np.exp(loyalty), 1)
    cumulative = weights.cumsum(axis=1)
    reached = rng.random(due.size)[:, None] * cumulative[:, -1:] >= cumulative
    slots = reached.sum(axis=1)
    return slots != incumbents, slots


main()
