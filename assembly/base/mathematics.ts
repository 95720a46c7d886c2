// Mathematics that the model needs beyond the compiled-in exp and log: 128-bit products, normal quantiles, safe rounding.
import { TRAP_OVERFLOW } from "../generated/codes";
import { MAX_AMOUNT } from "../generated/limits";
import { refuse } from "./trap";

/** floor(a × b / divisor) of non-negative numbers with a 128-bit product; traps beyond MAX_AMOUNT. */
export function mulDiv(a: i64, b: i64, divisor: i64): i64 {
  const x = <u64>a, y = <u64>b, d = <u64>divisor;
  const xl = x & 0xffffffff, xh = x >> 32, yl = y & 0xffffffff, yh = y >> 32;
  const low = xl * yl;
  const middle = xh * yl + (low >> 32);
  const middle2 = xl * yh + (middle & 0xffffffff);
  let high = xh * yh + (middle >> 32) + (middle2 >> 32);
  let rest = (middle2 << 32) | (low & 0xffffffff);
  if (high == 0) {
    const q = rest / d;
    if (q > <u64>MAX_AMOUNT) refuse(TRAP_OVERFLOW, 0, a);
    return <i64>q;
  }
  if (high >= d) refuse(TRAP_OVERFLOW, 0, a);
  let quotient: u64 = 0;
  for (let i = 0; i < 64; i++) {
    const carry = high >> 63;
    high = (high << 1) | (rest >> 63);
    rest <<= 1;
    quotient <<= 1;
    if (carry != 0 || high >= d) { high -= d; quotient |= 1; }
  }
  if (quotient > <u64>MAX_AMOUNT) refuse(TRAP_OVERFLOW, 0, a);
  return <i64>quotient;
}

/** Nearest integer of a finite amount, halves up; traps beyond MAX_AMOUNT. */
export function toInteger(x: f64): i64 {
  if (!(Math.abs(x) <= <f64>MAX_AMOUNT)) refuse(TRAP_OVERFLOW, 1, 0);
  return <i64>Math.floor(x + 0.5);
}

/** Dollars to cents. */
export function toCents(usd: f64): i64 {
  return toInteger(usd * 100);
}

export function clamp(x: f64, low: f64, high: f64): f64 {
  return x < low ? low : x > high ? high : x;
}

/** Growth as it is believed: near zero taken as it is, saturating at `bound`; decline is believed in full. */
export function bounded(growth: f64, bound: f64): f64 {
  return growth > 0 ? bound * (1 - Math.exp(-growth / bound)) : growth;
}

/** x to the power of a positive base, through the compiled-in exp and log. */
export function power(base: f64, exponent: f64): f64 {
  return base == 1 || exponent == 0 ? 1 : Math.exp(Math.log(base) * exponent);
}

/** Quantile of the standard normal for 0 < p < 1: algorithm AS 241 (Wichura 1988), about 16 digits. */
export function normalQuantile(p: f64): f64 {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return q * (((((((2509.0809287301226727 * r + 33430.575583588128105) * r + 67265.770927008700853) * r + 45921.953931549871457) * r + 13731.693765509461125) * r + 1971.5909503065514427) * r + 133.14166789178437745) * r + 3.387132872796366608)
      / (((((((5226.495278852545925 * r + 28729.085735721942674) * r + 39307.89580009271061) * r + 21213.794301586595867) * r + 5394.1960214247511077) * r + 687.1870074920579083) * r + 42.313330701600911252) * r + 1);
  }
  let r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  let z: f64;
  if (r <= 5) {
    r -= 1.6;
    z = (((((((7.7454501427834140764e-4 * r + 0.0227238449892691845833) * r + 0.24178072517745061177) * r + 1.27045825245236838258) * r + 3.64784832476320460504) * r + 5.7694972214606914055) * r + 4.6303378461565452959) * r + 1.42343711074968357734)
      / (((((((1.05075007164441684324e-9 * r + 5.475938084995344946e-4) * r + 0.0151986665636164571966) * r + 0.14810397642748007459) * r + 0.68976733498510000455) * r + 1.6763848301838038494) * r + 2.05319162663775882187) * r + 1);
  } else {
    r -= 5;
    z = (((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r + 0.0012426609473880784386) * r + 0.026532189526576123093) * r + 0.29656057182850489123) * r + 1.7848265399172913358) * r + 5.4637849111641143699) * r + 6.6579046435011037772)
      / (((((((2.04426310338993978564e-15 * r + 1.4215117583164458887e-7) * r + 1.8463183175100546818e-5) * r + 7.868691311456132591e-4) * r + 0.0148753612908506148525) * r + 0.13692988092273580531) * r + 0.59983220655588793769) * r + 1);
  }
  return q < 0 ? -z : z;
}
