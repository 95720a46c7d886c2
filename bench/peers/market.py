"""K0 for both peers in Python: the market file, the population before quarter 0, arguments, and the line of JSON."""
import json
import math
import sys
from importlib import import_module

RAMP_QUARTERS = 4
BAD_ARGUMENTS, MISSING = 2, 3


def needed(name):
    """A module that the peer stands on; without it there is nothing to run."""
    try:
        return import_module(name)
    except ImportError:
        print(f"needs {name}: apt-get install python3-{name}, or pip install {name}", file=sys.stderr)
        sys.exit(MISSING)


np = needed("numpy")


class Market:
    """Labs and classes as arrays, one entry each."""

    def __init__(self, path):
        qualities, classes = [], []
        with open(path, encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                words = line.split("#")[0].split()
                if not words:
                    continue
                if words[0] == "lab" and len(words) == 2:
                    qualities.append(float(words[1]))
                elif words[0] == "class" and len(words) == 7:
                    classes.append([float(word) for word in words[1:]])
                else:
                    raise ValueError(f"{path}:{number}: neither a lab with one number nor a class with six")
        if not qualities or not classes:
            raise ValueError(f"{path}: a market has labs and classes")
        self.qualities = np.array(qualities)
        base, taste, cost, contract, usage_sd, tenure = np.array(classes).T
        self.base_utility, self.quality_taste, self.switching_cost = base.copy(), taste.copy(), cost.copy()
        self.contract_quarters, self.usage_sd, self.max_initial_tenure = contract.astype(np.int64), usage_sd, tenure.astype(np.int64)
        self.slots = len(qualities) + 1

    def class_weights(self):
        """Weight of each slot by class for a customer without an incumbent; slot 0 is nobody."""
        weights = np.ones((len(self.base_utility), self.slots))
        weights[:, 1:] = np.exp(self.base_utility[:, None] + self.quality_taste[:, None] * self.qualities)
        return weights


class Population:
    """The customers' columns before quarter 0; `since` is the quarter of arrival."""

    def __init__(self, market, customers, rng):
        ids = np.arange(customers)
        self.classes = (ids * len(market.base_utility) // customers).astype(np.uint8)
        self.incumbents = rng.integers(0, market.slots, customers).astype(np.uint16)
        self.since = (-rng.integers(0, market.max_initial_tenure[self.classes] + 1)).astype(np.int16)
        sd = market.usage_sd[self.classes]
        self.usage = rng.lognormal(-0.5 * sd * sd, sd).astype(np.float32)

    def bytes(self):
        return sum(column.nbytes for column in vars(self).values())


def arguments(variants):
    """(market, customers, quarters, seed, variant); the first variant where none is named."""
    usage = f"usage: {sys.argv[0]} <market file> <customers> <quarters> <seed> [{'|'.join(variants)}]"
    try:
        if len(sys.argv) not in (5, 6):
            raise ValueError(usage)
        numbers = [float(text) for text in sys.argv[2:5]]
        customers, quarters, seed = (int(number) for number in numbers if math.isfinite(number))
        if [customers, quarters, seed] != numbers or customers < 1 or quarters < 1 or seed < 0:
            raise ValueError("customers, quarters and seed are whole numbers")
        variant = sys.argv[5] if len(sys.argv) == 6 else variants[0]
        if variant not in variants:
            raise ValueError(usage)
        return Market(sys.argv[1]), customers, quarters, seed, variant
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        sys.exit(BAD_ARGUMENTS)


def print_line(peer, variant, customers, quarters, seconds, counts, usage, choices, switches, total_bytes):
    per_customer_quarter = 1 / (customers * quarters)
    print(
        json.dumps(
            {
                "peer": peer,
                "variant": variant,
                "customers": customers,
                "quarters": quarters,
                "ns": seconds * 1e9 * per_customer_quarter,
                "choicesPerCustomerQuarter": int(choices) * per_customer_quarter,
                "switchesPerCustomerQuarter": int(switches) * per_customer_quarter,
                "shares": (counts / counts.sum()).tolist(),
                "usageShares": (usage / usage.sum()).tolist(),
                "bytesPerCustomer": total_bytes / customers,
            }
        )
    )
