// Mathematics that the model needs beyond the compiled-in exp and log: 128-bit products, the normal distribution, safe rounding.
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

/** Cents or micro-dollars that are published and never paid: what is too large for an amount stops at the largest. */
export function published(amount: f64): i64 { return <i64>Math.floor(clamp(amount, 0, <f64>MAX_AMOUNT) + 0.5); }

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

/** As the first case of `normalQuantile`, of two probabilities less a half. */
// @ts-ignore: decorator
@inline
export function centralQuantiles(q: v128): v128 {
  const r = f64x2.sub(f64x2.splat(0.180625), f64x2.mul(q, q));
  let above = f64x2.splat(2509.0809287301226727), below = f64x2.splat(5226.495278852545925);
  above = f64x2.add(f64x2.mul(above, r), f64x2.splat(33430.575583588128105));
  below = f64x2.add(f64x2.mul(below, r), f64x2.splat(28729.085735721942674));
  above = f64x2.add(f64x2.mul(above, r), f64x2.splat(67265.770927008700853));
  below = f64x2.add(f64x2.mul(below, r), f64x2.splat(39307.89580009271061));
  above = f64x2.add(f64x2.mul(above, r), f64x2.splat(45921.953931549871457));
  below = f64x2.add(f64x2.mul(below, r), f64x2.splat(21213.794301586595867));
  above = f64x2.add(f64x2.mul(above, r), f64x2.splat(13731.693765509461125));
  below = f64x2.add(f64x2.mul(below, r), f64x2.splat(5394.1960214247511077));
  above = f64x2.add(f64x2.mul(above, r), f64x2.splat(1971.5909503065514427));
  below = f64x2.add(f64x2.mul(below, r), f64x2.splat(687.1870074920579083));
  above = f64x2.add(f64x2.mul(above, r), f64x2.splat(133.14166789178437745));
  below = f64x2.add(f64x2.mul(below, r), f64x2.splat(42.313330701600911252));
  above = f64x2.add(f64x2.mul(above, r), f64x2.splat(3.387132872796366608));
  below = f64x2.add(f64x2.mul(below, r), f64x2.splat(1));
  return f64x2.div(f64x2.mul(q, above), below);
}

/** Where that case holds. */
// @ts-ignore: decorator
@inline
export function isCentral(q: v128): v128 { return f64x2.le(f64x2.abs(q), f64x2.splat(0.425)); }

/** Density of the standard normal. */
export function normalDensity(z: f64): f64 {
  return 0.3989422804014326779 * Math.exp(-0.5 * z * z);
}

/** Distribution function of the standard normal by the rational approximations of Cody (1969): off by less than 3e-16, relatively by 3e-15 within 8. */
export function normalCdf(z: f64): f64 {
  return 0.5 * upperError(-z * 0.7071067811865475244);
}

/** The complementary error function. */
function upperError(x: f64): f64 {
  const y = Math.abs(x), t = y * y;
  if (y <= 0.46875) {
    return 1 - x * ((((0.185777706184603153 * t + 3.16112374387056560) * t + 113.864154151050156) * t + 377.485237685302021) * t + 3209.37758913846947)
      / ((((t + 23.6012909523441209) * t + 244.024637934444173) * t + 1282.61652607737228) * t + 2844.23683343917062);
  }
  const tail = (y <= 4 ? middleError(y) : farError(y, 1 / t)) * Math.exp(-t);
  return x > 0 ? tail : 2 - tail;
}

function middleError(y: f64): f64 {
  return ((((((((2.15311535474403846e-8 * y + 0.564188496988670089) * y + 8.88314979438837594) * y + 66.1191906371416295) * y + 298.635138197400131) * y + 881.952221241769090) * y + 1712.04761263407058) * y + 2051.07837782607147) * y + 1230.33935479799725)
    / ((((((((y + 15.7449261107098347) * y + 117.693950891312499) * y + 537.181101862009858) * y + 1621.38957456669019) * y + 3290.79923573345963) * y + 4362.61909014324716) * y + 3439.36767414372164) * y + 1230.33935480374942);
}

function farError(y: f64, t: f64): f64 {
  const r = t * (((((0.0163153871373020978 * t + 0.305326634961232344) * t + 0.360344899949804439) * t + 0.125781726111229246) * t + 0.0160837851487422766) * t + 6.58749161529837803e-4)
    / (((((t + 2.56852019228982242) * t + 1.87295284992346725) * t + 0.527905102951428412) * t + 0.0605183413124413191) * t + 0.00233520497626869185);
  return (0.56418958354775628695 - r) / y;
}
