"""The table under construction: rows, their check against printed figures, number format."""

TABLE = {}


def agrees(value, printed):
    """Does value round to the printed text? Whole numbers are meant exactly."""
    if printed is None or isinstance(value, (bool, str)) or value is None:
        return printed in (None, value, str(value))
    decimals = len(printed.partition(".")[2])
    slack = 0.5 * 10.0 ** -decimals * (1 + 1e-9) if decimals else 1e-9 * abs(float(printed))
    return abs(value - float(printed)) <= slack


def show(value):
    return f"{value:.7g}" if isinstance(value, float) else str(value)


def row(inputs, expected, printed=None, note=None):
    """One row of the table; holds its values against the printed figures."""
    bad = []
    for key, text in (printed or {}).items():
        values, texts = (expected[key], text) if isinstance(text, list) else ([expected[key]], [text])
        assert len(values) == len(texts), (inputs, key)
        bad += [f"{key} {show(v)} against printed {t}" for v, t in zip(values, texts) if not agrees(v, t)]
    assert bool(bad) == bool(note), f"{inputs}: {'; '.join(bad) or 'a note without a difference'}"
    out = {"inputs": inputs, "expected": expected}
    return {**out, "note": f"{note} ({'; '.join(bad)})"} if note else out


def check(name, claim, formula, rows):
    TABLE[name] = {"claim": claim, "formula": formula, "rows": list(rows)}


def tidy(value):
    """15 significant digits, so that the text does not hang on the last bit."""
    if isinstance(value, dict):
        return {k: tidy(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [tidy(v) for v in value]
    return float(f"{value:.15g}") + 0.0 if isinstance(value, float) else value
