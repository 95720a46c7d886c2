// Logarithm and exponential that give the same digits on every host, for figures that are put into words.

/** ln(a / b) where both are positive; else 0. Written out: the host's own differs from host to host in its last digits. */
export function logRatio(a: number | undefined, b: number | undefined): number {
  if (a === undefined || b === undefined || !(a > 0) || !(b > 0)) return 0;
  let x = a / b,
    halvings = 0;
  while (x > 1.5) {
    x /= 2;
    halvings++;
  }
  while (x < 0.75) {
    x *= 2;
    halvings--;
  }
  const y = (x - 1) / (x + 1),
    z = y * y;
  let sum = 0;
  for (let k = 27; k >= 1; k -= 2) sum = sum * z + 1 / k;
  return 2 * y * sum + halvings * LN2;
}

const LN2 = 0.6931471805599453;

/** e to the x. */
export function exponential(x: number): number {
  const halvings = Math.max(0, Math.ceil(Math.abs(x))),
    step = x / power2(halvings);
  let sum = 1;
  for (let k = 12; k >= 1; k--) sum = 1 + (step / k) * sum;
  let value = sum;
  for (let i = 0; i < halvings; i++) value *= value;
  return value;
}

function power2(n: number): number {
  let value = 1;
  for (let i = 0; i < n; i++) value *= 2;
  return value;
}
