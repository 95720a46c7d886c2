/* Statistical battery for the keyed generator in gen.h. See README.md.
 *
 *   battery --vectors               known-answer vectors (vectors.txt)
 *   battery --selftest              checks of the battery's own mathematics
 *   battery --order O [--rev]       stream battery on one ordering
 *   battery --neighbours            64x64 tables of pairs of neighbours
 *   battery --avalanche             one flipped input bit against 32 output bits
 *   battery --sums                  population sums of 40,000 keys
 *   battery --keys                  correlation of every pair among 2,000 keys
 *   battery --permutation           what a permutation without repeats shows
 *   battery --related               keys that share k1 and differ in k2
 *   battery --raw O [--rev]         endless raw little-endian u32 to stdout
 *
 * Options: --scale S (sample sizes times S), --salt K (another part of the
 * seed space, to repeat a suspicious test on fresh draws), --gen NAME (a
 * control generator in place of the real one: see gen_names).
 *
 * Every p-value is one tab-separated line:
 *   where <TAB> test <TAB> right tail <TAB> left tail <TAB> remark
 * Both tails are printed because 1 - p loses its digits near 1.
 */
#include "gen.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef uint32_t u32;
typedef uint64_t u64;

/* ------------------------------------------------------------------ */
/* Generators: the real one, and controls                              */
/* ------------------------------------------------------------------ */

enum {
  G_REAL,     /* gen.h */
  G_CHACHA,   /* ChaCha12 of the position: must pass */
  G_STRONG,   /* two mix64 of key and id, no permutation: must pass */
  G_NOFINAL,  /* gen.h without its last multiplication: must fail */
  G_XORKEY,   /* id ^ k1, no k2: must fail the population sums */
  G_PLAINKEY, /* keys not mixed (k1 = seed + quarter): must fail neighbours */
  G_LCG,      /* x = 1664525 x + 1013904223, sequential: must fail */
  G_XORSHIFT  /* xorshift32, sequential: must fail linearity tests */
};
static const char *gen_names[] = {"real",   "chacha",   "strong", "nofinal",
                                  "xorkey", "plainkey", "lcg",    "xorshift"};
static int gen = G_REAL;
static double scale = 1;
static u32 salt = 0;

#define ALWAYS_INLINE static inline __attribute__((always_inline))

ALWAYS_INLINE key_t32 key_v(int v, u32 seed, u32 stream, u32 draw, u32 quarter) {
  if (v == G_PLAINKEY) {
    key_t32 k = {seed + quarter + (stream << 8) + draw, 0};
    return k;
  }
  return make_key(seed, stream, draw, quarter);
}

ALWAYS_INLINE u32 draw_v(int v, u32 id, key_t32 k) {
  if (v == G_NOFINAL) {
    u32 x = id + k.k1;
    x ^= x >> 17;
    x *= 0xed5ad4bbu;
    x ^= x >> 11;
    x ^= k.k2;
    x *= 0xac4c1b51u;
    x ^= x >> 15;
    return x;
  }
  if (v == G_STRONG) {
    u64 x = ((u64)k.k2 << 32 | k.k1) + id * 0x9E3779B97F4A7C15ull;
    return (u32)(mix64(mix64(x) + 0xD1342543DE82EF95ull) >> 32);
  }
  if (v == G_XORKEY) return draw_id(id ^ k.k1, 0, 0);
  return draw_id(id, k.k1, k.k2);
}

static void chacha12(u64 block, u32 nonce, u32 out[16]) {
  u32 s[16] = {0x61707865, 0x3320646e, 0x79622d32, 0x6b206574, 1, 2, 3, 4, 5, 6, 7, 8,
               (u32)block, (u32)(block >> 32), nonce, 0};
  u32 x[16];
  memcpy(x, s, sizeof x);
#define ROT(a, n) ((a) << (n) | (a) >> (32 - (n)))
#define QR(a, b, c, d)                        \
  x[a] += x[b], x[d] = ROT(x[d] ^ x[a], 16),  \
  x[c] += x[d], x[b] = ROT(x[b] ^ x[c], 12),  \
  x[a] += x[b], x[d] = ROT(x[d] ^ x[a], 8),   \
  x[c] += x[d], x[b] = ROT(x[b] ^ x[c], 7)
  for (int r = 0; r < 6; r++) {
    QR(0, 4, 8, 12); QR(1, 5, 9, 13); QR(2, 6, 10, 14); QR(3, 7, 11, 15);
    QR(0, 5, 10, 15); QR(1, 6, 11, 12); QR(2, 7, 8, 13); QR(3, 4, 9, 14);
  }
  for (int i = 0; i < 16; i++) out[i] = x[i] + s[i];
}

/* ------------------------------------------------------------------ */
/* Orderings                                                           */
/* ------------------------------------------------------------------ */

#define BUF 4096

typedef struct {
  char order;
  int rev;
  u64 pos;
  u32 state; /* sequential controls only */
  int i;
  u32 buf[BUF];
} rd;

static u32 seed0(void) { return 1u + salt * 1000003u; }

ALWAYS_INLINE void fill_v(int v, rd *r) {
  u64 p = r->pos;
  u32 s0 = seed0();
  u32 *o = r->buf;
  switch (r->order) {
  case 'a': /* 2^24 ids, then the next quarter */
  case 'b': { /* the same with ids 0, 4, 8, ... */
    u32 mul = r->order == 'a' ? 1 : 4;
    key_t32 k = key_v(v, s0, 1, 2, (u32)(p >> 24) & 65535u);
    u32 id = (u32)p & 0xffffffu;
    for (int i = 0; i < BUF; i++) o[i] = draw_v(v, (id + (u32)i) * mul, k);
    break;
  }
  case 'c': /* quarters 0..1999, then the next id */
    for (int i = 0; i < BUF; i++) {
      u64 q = p + (u64)i;
      o[i] = draw_v(v, (u32)(q / 2000), key_v(v, s0, 1, 2, (u32)(q % 2000)));
    }
    break;
  case 'd': /* 2^20 seeds, then the next id */
    for (int i = 0; i < BUF; i++) {
      u64 q = p + (u64)i;
      o[i] = draw_v(v, (u32)(q >> 20), key_v(v, s0 + (u32)(q & 0xfffffu), 1, 2, 7));
    }
    break;
  case 'e': /* 256 draws x 256 streams, then the next id */
    for (int i = 0; i < BUF; i++) {
      u64 q = p + (u64)i;
      o[i] = draw_v(v, (u32)(q >> 16),
                    key_v(v, s0, (u32)(q >> 8) & 255u, (u32)q & 255u, 7));
    }
    break;
  case 'f': { /* 4096 ids x 40 quarters x seeds (BUF is 4096) */
    u64 q = p / 4096;
    key_t32 k = key_v(v, s0 + (u32)(q / 40), 1, 2, (u32)(q % 40));
    for (int i = 0; i < BUF; i++) o[i] = draw_v(v, (u32)i, k);
    break;
  }
  default:
    fprintf(stderr, "unknown ordering '%c'\n", r->order);
    exit(2);
  }
}

static inline u32 rev32(u32 x) {
  x = (x >> 1 & 0x55555555u) | (x & 0x55555555u) << 1;
  x = (x >> 2 & 0x33333333u) | (x & 0x33333333u) << 2;
  x = (x >> 4 & 0x0f0f0f0fu) | (x & 0x0f0f0f0fu) << 4;
  return __builtin_bswap32(x);
}

static void fill(rd *r) {
  switch (gen) {
  case G_REAL: fill_v(G_REAL, r); break;
  case G_STRONG: fill_v(G_STRONG, r); break;
  case G_NOFINAL: fill_v(G_NOFINAL, r); break;
  case G_XORKEY: fill_v(G_XORKEY, r); break;
  case G_PLAINKEY: fill_v(G_PLAINKEY, r); break;
  case G_CHACHA:
    for (int i = 0; i < BUF; i += 16)
      chacha12((r->pos + (u64)i) / 16, salt * 64u + (u32)r->order, r->buf + i);
    break;
  case G_LCG:
    for (int i = 0; i < BUF; i++) r->buf[i] = r->state = r->state * 1664525u + 1013904223u;
    break;
  case G_XORSHIFT:
    for (int i = 0; i < BUF; i++) {
      u32 x = r->state;
      x ^= x << 13, x ^= x >> 17, x ^= x << 5;
      r->buf[i] = r->state = x;
    }
    break;
  }
  if (r->rev)
    for (int i = 0; i < BUF; i++) r->buf[i] = rev32(r->buf[i]);
  r->pos += BUF;
  r->i = 0;
}

static inline u32 next(rd *r) {
  if (r->i == BUF) fill(r);
  return r->buf[r->i++];
}

static void rd_init(rd *r, char order, int rev) {
  memset(r, 0, sizeof *r);
  r->order = order;
  r->rev = rev;
  r->i = BUF;
  r->state = 12345u + salt;
}

/* ------------------------------------------------------------------ */
/* Distributions: every p-value is a pair of tails                     */
/* ------------------------------------------------------------------ */

typedef struct {
  double right, left;
} pv;

static char where[64] = "-";
static u64 count_p, count_suspect, count_fail;

__attribute__((format(printf, 3, 4))) static void report(const char *test, pv p,
                                                         const char *fmt, ...) {
  double m = p.right < p.left ? p.right : p.left;
  count_p++;
  if (!(m >= 1e-4)) count_suspect++; /* also counts NaN */
  if (!(m >= 1e-10)) count_fail++;
  printf("%s\t%s\t%.6g\t%.6g\t", where, test, p.right, p.left);
  va_list ap;
  va_start(ap, fmt);
  vprintf(fmt, ap);
  va_end(ap);
  putchar('\n');
  fflush(stdout);
}

/* Regularised incomplete gamma functions: .left = P(a,x), .right = Q(a,x). */
static pv igamma(double a, double x) {
  pv r = {1, 0};
  if (x <= 0) return r;
  double lead = a * log(x) - x - lgamma(a);
  if (x < a + 1) {
    double sum = 1 / a, term = sum;
    for (int n = 1; n < 10000000; n++) {
      term *= x / (a + n);
      sum += term;
      if (term < sum * 1e-17) break;
    }
    r.left = exp(lead + log(sum));
    r.right = 1 - r.left;
  } else {
    double b = x + 1 - a, c = 1e300, d = 1 / b, h = d;
    for (int i = 1; i < 10000000; i++) {
      double an = -i * (i - a);
      b += 2;
      d = an * d + b;
      if (fabs(d) < 1e-300) d = 1e-300;
      c = b + an / c;
      if (fabs(c) < 1e-300) c = 1e-300;
      d = 1 / d;
      double del = d * c;
      h *= del;
      if (fabs(del - 1) < 1e-15) break;
    }
    r.right = exp(lead + log(h));
    r.left = 1 - r.right;
  }
  return r;
}

static pv p_chi2(double x, double df) { return igamma(df / 2, x / 2); }

static pv p_norm(double z) {
  pv r = {0.5 * erfc(z / M_SQRT2), 0.5 * erfc(-z / M_SQRT2)};
  return r;
}

/* Mid-p: half of the observed value's own probability on either side. */
static pv p_poisson(double x, double lambda) {
  pv g = igamma(x + 1, lambda); /* right = P(X <= x), left = P(X > x) */
  double pm = exp(x * log(lambda) - lambda - lgamma(x + 1));
  pv r = {g.left + pm / 2, 0};
  r.left = g.right - pm / 2;
  if (r.left < 1e-3) { /* sum the lower tail to keep its digits */
    double t = pm, s = pm / 2;
    for (double k = x; k > 0; k--) {
      t *= k / lambda;
      s += t;
      if (t < s * 1e-17) break;
    }
    r.left = s;
  }
  return r;
}

/* Kolmogorov-Smirnov, asymptotic with Stephens' correction for n. */
static pv p_ks(double d, double n) {
  double l = (sqrt(n) + 0.12 + 0.11 / sqrt(n)) * d;
  pv r = {0, 0};
  if (l < 1.18) {
    double y = exp(-M_PI * M_PI / (8 * l * l)), s = 0;
    for (int j = 1; j < 20; j += 2) s += pow(y, (double)j * j);
    r.left = sqrt(2 * M_PI) / l * s;
    r.right = 1 - r.left;
  } else {
    for (int j = 1; j < 100; j++) {
      double t = 2 * exp(-2.0 * j * j * l * l);
      r.right += j & 1 ? t : -t;
      if (t < 1e-300) break;
    }
    r.left = 1 - r.right;
  }
  return r;
}

/* The largest of m independent values, each with right tail q. */
static pv p_max(double q, double m) {
  double l = m * log1p(-q);
  pv r = {-expm1(l), exp(l)};
  return r;
}

static int cmp_d(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return x < y ? -1 : x > y;
}

static pv ks_sorted_uniform(double *u, int n) {
  qsort(u, (size_t)n, sizeof *u, cmp_d);
  double d = 0;
  for (int i = 0; i < n; i++) {
    double a = (i + 1.0) / n - u[i], b = u[i] - (double)i / n;
    if (a > d) d = a;
    if (b > d) d = b;
  }
  return p_ks(d, n);
}

/* Chi-square of counts against probabilities; neighbouring classes are merged
 * until at least min_e is expected in each. */
static pv chi2_merged(const u64 *obs, const double *prob, int k, double n, double min_e,
                      int *df_out) {
  double chi = 0, eo = 0, ee = 0, lo = 0, le = 0;
  int classes = 0;
  for (int i = 0; i < k; i++) {
    eo += (double)obs[i];
    ee += n * prob[i];
    if (ee >= min_e) {
      if (classes) chi += (lo - le) * (lo - le) / le;
      lo = eo, le = ee, eo = ee = 0;
      classes++;
    }
  }
  lo += eo, le += ee; /* the rest joins the last class */
  chi += (lo - le) * (lo - le) / le;
  if (df_out) *df_out = classes - 1;
  return p_chi2(chi, classes - 1);
}

static pv chi2_flat(const u32 *obs, size_t k, double n) {
  double e = n / (double)k, chi = 0;
  for (size_t i = 0; i < k; i++) chi += (obs[i] - e) * (obs[i] - e);
  return p_chi2(chi / e, (double)k - 1);
}

static void *need(size_t bytes) {
  void *p = calloc(1, bytes ? bytes : 1);
  if (!p) {
    fprintf(stderr, "out of memory (%zu bytes)\n", bytes);
    exit(2);
  }
  return p;
}

static void radix_sort64(u64 *a, u64 *tmp, size_t n, int bits) {
  for (int sh = 0; sh < bits; sh += 11) {
    static size_t c[2048];
    memset(c, 0, sizeof c);
    for (size_t i = 0; i < n; i++) c[a[i] >> sh & 2047]++;
    size_t s = 0;
    for (int i = 0; i < 2048; i++) {
      size_t t = c[i];
      c[i] = s;
      s += t;
    }
    for (size_t i = 0; i < n; i++) tmp[c[a[i] >> sh & 2047]++] = a[i];
    memcpy(a, tmp, n * sizeof *a);
  }
}

static double log_choose(double n, double k) {
  return lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1);
}

/* ------------------------------------------------------------------ */
/* Stream tests. The first ten families are those of TestU01's          */
/* SmallCrush, written anew; `r` leading bits are dropped.              */
/* ------------------------------------------------------------------ */

static inline u32 bits_of(rd *g, int r, int b) { return next(g) << r >> (32 - b); }

static void t_birthday(rd *g, int t, int b, size_t n, int reps) {
  u64 *a = need(n * sizeof *a), *tmp = need(n * sizeof *tmp);
  double y = 0, lambda = pow((double)n, 3) / 4 / pow(2, t * b) * reps;
  for (int rep = 0; rep < reps; rep++) {
    for (size_t i = 0; i < n; i++) {
      u64 x = 0;
      for (int j = 0; j < t; j++) x = x << b | bits_of(g, 0, b);
      a[i] = x;
    }
    radix_sort64(a, tmp, n, t * b);
    for (size_t i = 0; i + 1 < n; i++) a[i] = a[i + 1] - a[i];
    radix_sort64(a, tmp, n - 1, t * b);
    for (size_t i = 0; i + 2 < n; i++) y += a[i] == a[i + 1];
  }
  char name[64];
  snprintf(name, sizeof name, "birthday spacings t=%d b=%d", t, b);
  report(name, p_poisson(y, lambda), "%.0f, expected %.1f", y, lambda);
  free(a);
  free(tmp);
}

static void t_collision(rd *g, int t, int b, size_t n, int reps) {
  u64 *a = need(n * sizeof *a), *tmp = need(n * sizeof *tmp);
  double y = 0, k = pow(2, t * b), nn = (double)n;
  /* n - k + k (1 - 1/k)^n without cancellation */
  double lambda = 0, term = nn * (nn - 1) / 2 / k;
  for (int j = 2; j < 40; j++) {
    lambda += j & 1 ? -term : term;
    term *= (nn - j) / (j + 1) / k;
  }
  lambda *= reps;
  for (int rep = 0; rep < reps; rep++) {
    for (size_t i = 0; i < n; i++) {
      u64 x = 0;
      for (int j = 0; j < t; j++) x = x << b | bits_of(g, 0, b);
      a[i] = x;
    }
    radix_sort64(a, tmp, n, t * b);
    for (size_t i = 0; i + 1 < n; i++) y += a[i] == a[i + 1];
  }
  char name[64];
  snprintf(name, sizeof name, "collision t=%d b=%d", t, b);
  report(name, p_poisson(y, lambda), "%.0f, expected %.1f", y, lambda);
  free(a);
  free(tmp);
}

static void t_serial(rd *g, int t, int b, int r, size_t n) {
  size_t k = (size_t)1 << (t * b);
  u32 *c = need(k * sizeof *c);
  for (size_t i = 0; i < n; i++) {
    u32 x = 0;
    for (int j = 0; j < t; j++) x = x << b | bits_of(g, r, b);
    c[x]++;
  }
  char name[64];
  snprintf(name, sizeof name, "serial t=%d b=%d r=%d", t, b, r);
  report(name, chi2_flat(c, k, (double)n), "n=%zu", n);
  free(c);
}

static void t_gap(rd *g, int r, size_t n) { /* gaps between top bytes 0 */
  enum { K = 6000 };
  static u64 c[K];
  static double p[K];
  memset(c, 0, sizeof c);
  for (size_t i = 0; i < n; i++) {
    int len = 0;
    while (bits_of(g, r, 8)) len++;
    c[len < K ? len : K - 1]++;
  }
  double q = 1 / 256.0;
  for (int i = 0; i < K; i++) p[i] = q, q *= 255 / 256.0;
  p[K - 1] *= 256;
  int df;
  char name[64];
  snprintf(name, sizeof name, "gap r=%d", r);
  pv x = chi2_merged(c, p, K, (double)n, 10, &df);
  report(name, x, "n=%zu df=%d", n, df);
}

static void t_poker(rd *g, int r, size_t n) { /* distinct among 64 draws of 64 values */
  u64 c[65] = {0};
  double p[66] = {1};
  for (size_t i = 0; i < n; i++) {
    u64 seen = 0;
    for (int j = 0; j < 64; j++) seen |= 1ull << bits_of(g, r, 6);
    c[__builtin_popcountll(seen)]++;
  }
  for (int j = 0; j < 64; j++)
    for (int m = 64; m >= 0; m--)
      p[m] = p[m] * m / 64.0 + (m ? p[m - 1] * (64.0 - (m - 1)) / 64 : 0);
  int df;
  char name[64];
  snprintf(name, sizeof name, "poker d=64 k=64 r=%d", r);
  pv x = chi2_merged(c, p, 65, (double)n, 10, &df);
  report(name, x, "n=%zu df=%d", n, df);
}

static void t_coupon(rd *g, int r, size_t n) { /* draws until all 16 values seen */
  enum { K = 400 };
  u64 c[K] = {0};
  double p[K] = {0}, s[17] = {1};
  for (size_t i = 0; i < n; i++) {
    u32 seen = 0;
    int len = 0;
    while (seen != 0xffff) seen |= 1u << bits_of(g, r, 4), len++;
    c[len < K ? len : K - 1]++;
  }
  double rest = 1;
  for (int len = 1; len < K; len++) {
    p[len] = s[15] / 16;
    rest -= p[len];
    for (int m = 15; m >= 0; m--) s[m] = s[m] * m / 16.0 + (m ? s[m - 1] * (17.0 - m) / 16 : 0);
  }
  p[K - 1] += rest > 0 ? rest : 0;
  int df;
  char name[64];
  snprintf(name, sizeof name, "coupon d=16 r=%d", r);
  pv x = chi2_merged(c, p, K, (double)n, 10, &df);
  report(name, x, "n=%zu df=%d", n, df);
}

static void t_maxoft(rd *g, int t, size_t n) {
  enum { K = 16384 };
  u32 *c = need(K * sizeof *c);
  double sum = 0;
  for (size_t i = 0; i < n; i++) {
    u32 m = 0;
    for (int j = 0; j < t; j++) {
      u32 x = next(g);
      if (x > m) m = x;
    }
    double u = pow((m + 0.5) / 4294967296.0, t);
    sum += u;
    c[(int)(u * K)]++;
  }
  char name[64];
  snprintf(name, sizeof name, "max of %d, chi2", t);
  report(name, chi2_flat(c, K, (double)n), "n=%zu", n);
  snprintf(name, sizeof name, "max of %d, mean", t);
  report(name, p_norm((sum - n / 2.0) / sqrt(n / 12.0)), "n=%zu", n);
  free(c);
}

static void t_weight(rd *g, int r, size_t n) { /* how many of 256 are below 1/8 */
  u64 c[257] = {0};
  double p[257];
  for (size_t i = 0; i < n; i++) {
    int w = 0;
    for (int j = 0; j < 256; j++) w += bits_of(g, r, 3) == 0;
    c[w]++;
  }
  for (int k = 0; k <= 256; k++)
    p[k] = exp(log_choose(256, k) + k * log(0.125) + (256 - k) * log(0.875));
  int df;
  char name[64];
  snprintf(name, sizeof name, "weight distribution r=%d", r);
  pv x = chi2_merged(c, p, 257, (double)n, 10, &df);
  report(name, x, "n=%zu df=%d", n, df);
}

static void t_rank(rd *g, int L, int r, int s, size_t n) {
  int W = (L + 63) / 64;
  u64 *m = need((size_t)L * W * 8);
  u64 c[4] = {0}; /* rank L-3 or less, L-2, L-1, L */
  for (size_t i = 0; i < n; i++) {
    memset(m, 0, (size_t)L * W * 8);
    for (int row = 0; row < L; row++)
      for (int col = 0; col < L;) {
        u32 x = bits_of(g, r, s);
        for (int b = 0; b < s && col < L; b++, col++)
          m[row * W + (col >> 6)] |= (u64)(x >> (s - 1 - b) & 1) << (col & 63);
      }
    int rank = 0;
    for (int col = 0; col < L && rank < L; col++) {
      int piv = rank, w0 = col >> 6;
      while (piv < L && !(m[piv * W + w0] >> (col & 63) & 1)) piv++;
      if (piv == L) continue;
      if (piv != rank)
        for (int w = w0; w < W; w++) {
          u64 t = m[piv * W + w];
          m[piv * W + w] = m[rank * W + w];
          m[rank * W + w] = t;
        }
      for (int row = rank + 1; row < L; row++)
        if (m[row * W + w0] >> (col & 63) & 1)
          for (int w = w0; w < W; w++) m[row * W + w] ^= m[rank * W + w];
      rank++;
    }
    int d = L - rank;
    c[d > 3 ? 0 : 3 - d]++;
  }
  double p[4], rest = 1;
  for (int d = 0; d < 3; d++) { /* P(rank = L-d) */
    double lp = -(double)d * d * M_LN2;
    for (int i = d + 1; i <= L; i++) lp += log1p(-pow(2, -i));
    for (int i = d + 1; i <= L; i++) lp += log1p(-pow(2, -i));
    for (int i = 1; i <= L - d; i++) lp -= log1p(-pow(2, -i));
    p[3 - d] = exp(lp);
    rest -= p[3 - d];
  }
  p[0] = rest;
  int df;
  char name[64];
  snprintf(name, sizeof name, "matrix rank %dx%d r=%d", L, L, r);
  pv x = chi2_merged(c, p, 4, (double)n, 5, &df);
  report(name, x, "n=%zu df=%d", n, df);
  free(m);
}

/* Hamming weights of two consecutive blocks of L bits: joint table and
 * correlation. */
static void t_hamming(rd *g, int L, int r, int s, size_t n) {
  int per = (L + s - 1) / s;
  u64 *c = need((size_t)(L + 1) * (L + 1) * 8);
  double *p1 = need((size_t)(L + 1) * 8);
  double cross = 0;
  for (size_t i = 0; i < n; i++) {
    int w[2] = {0, 0};
    for (int h = 0; h < 2; h++) {
      int left = L;
      for (int j = 0; j < per; j++) {
        int take = left < s ? left : s;
        w[h] += __builtin_popcount(bits_of(g, r, take));
        left -= take;
      }
    }
    c[w[0] * (L + 1) + w[1]]++;
    cross += (w[0] - L / 2.0) * (w[1] - L / 2.0);
  }
  for (int k = 0; k <= L; k++) p1[k] = exp(log_choose(L, k) - L * M_LN2);
  /* cells with 10 or more expected, the rest in one class */
  double chi = 0, eo = 0, ee = 0;
  int classes = 0;
  for (int i = 0; i <= L; i++)
    for (int j = 0; j <= L; j++) {
      double e = (double)n * p1[i] * p1[j], o = (double)c[i * (L + 1) + j];
      if (e >= 10) chi += (o - e) * (o - e) / e, classes++;
      else eo += o, ee += e;
    }
  if (ee >= 1) chi += (eo - ee) * (eo - ee) / ee, classes++;
  char name[64];
  snprintf(name, sizeof name, "hamming independence L=%d r=%d", L, r);
  report(name, p_chi2(chi, classes - 1), "n=%zu df=%d", n, classes - 1);
  snprintf(name, sizeof name, "hamming correlation L=%d r=%d", L, r);
  report(name, p_norm(cross / (L / 4.0) / sqrt((double)n)), "n=%zu", n);
  free(c);
  free(p1);
}

static void t_walk(rd *g, int L, size_t n) { /* L even */
  u64 *h = need(4 * (size_t)(L + 1) * 8);
  u64 *m = h + (L + 1), *rt = m + (L + 1), *tp = rt + (L + 1);
  double *p = need((size_t)(L + 1) * 8);
  for (size_t i = 0; i < n; i++) {
    int s = 0, max = 0, ret = 0, pos = 0, left = 0;
    u32 x = 0;
    for (int j = 0; j < L; j++) {
      if (!left) x = bits_of(g, 0, 30), left = 30;
      int t = s;
      s += x & 1 ? 1 : -1;
      x >>= 1;
      left--;
      if (s > max) max = s;
      ret += s == 0;
      pos += s + t > 0;
    }
    h[(s + L) / 2]++, m[max]++, rt[ret]++, tp[pos]++;
  }
  int df;
  char name[64];
  for (int k = 0; k <= L; k++) p[k] = exp(log_choose(L, k) - L * M_LN2);
  pv x = chi2_merged(h, p, L + 1, (double)n, 10, &df);
  snprintf(name, sizeof name, "random walk L=%d end", L);
  report(name, x, "n=%zu df=%d", n, df);
  for (int k = 0; k <= L; k++) p[k] = exp(log_choose(L, (L + k + 1) / 2) - L * M_LN2);
  x = chi2_merged(m, p, L + 1, (double)n, 10, &df);
  snprintf(name, sizeof name, "random walk L=%d maximum", L);
  report(name, x, "n=%zu df=%d", n, df);
  for (int k = 0; k <= L; k++)
    p[k] = k <= L / 2 ? exp(log_choose(L - k, L / 2) + (k - L) * M_LN2) : 0;
  x = chi2_merged(rt, p, L + 1, (double)n, 10, &df);
  snprintf(name, sizeof name, "random walk L=%d returns", L);
  report(name, x, "n=%zu df=%d", n, df);
  for (int k = 0; k <= L; k++)
    p[k] = k & 1 ? 0
                 : exp(log_choose(k, k / 2) + log_choose(L - k, (L - k) / 2) - L * M_LN2);
  x = chi2_merged(tp, p, L + 1, (double)n, 10, &df);
  snprintf(name, sizeof name, "random walk L=%d time above", L);
  report(name, x, "n=%zu df=%d", n, df);
  free(h);
  free(p);
}

static void t_permutation(rd *g, int t, size_t n) {
  u32 k = 1;
  for (int i = 2; i <= t; i++) k *= (u32)i;
  u32 *c = need(k * sizeof *c), v[16];
  for (size_t i = 0; i < n; i++) {
    u32 idx = 0;
    for (int j = 0; j < t; j++) {
      v[j] = next(g);
      u32 below = 0;
      for (int q = 0; q < j; q++) below += v[q] < v[j];
      idx = idx * (u32)(j + 1) + below;
    }
    c[idx]++;
  }
  char name[64];
  snprintf(name, sizeof name, "permutation t=%d", t);
  report(name, chi2_flat(c, k, (double)n), "n=%zu", n);
  free(c);
}

static void t_runs(rd *g, size_t n) { /* ascending runs; the breaking value is dropped */
  u64 c[20] = {0};
  double p[20] = {0}, f = 1;
  for (size_t i = 0; i < n; i++) {
    u32 a = next(g), b;
    int len = 1;
    while ((b = next(g)) > a) a = b, len++;
    c[len < 20 ? len : 19]++;
  }
  for (int r = 1; r < 20; r++) {
    f *= r;
    p[r] = 1 / f - 1 / (f * (r + 1));
  }
  int df;
  pv x = chi2_merged(c, p, 20, (double)n, 10, &df);
  report("ascending runs", x, "n=%zu df=%d", n, df);
}

/* ones[b] += number of words with bit b set, over n words of a[i] ^ b[i] */
static void bit_counts(const u32 *a, const u32 *b, size_t n, double ones[32]) {
  for (size_t i0 = 0; i0 < n; i0 += 1 << 20) {
    u32 c[32] = {0};
    size_t end = i0 + (1 << 20) < n ? i0 + (1 << 20) : n;
    for (size_t i = i0; i < end; i++) {
      u32 x = b ? a[i] ^ b[i] : a[i];
      for (int j = 0; j < 32; j++) c[j] += x >> j & 1;
    }
    for (int j = 0; j < 32; j++) ones[j] += c[j];
  }
}

static double z2_sum(const double *ones, int k, double n) {
  double s = 0;
  for (int j = 0; j < k; j++) s += (2 * ones[j] - n) * (2 * ones[j] - n) / n;
  return s;
}

static void t_bits(rd *g, size_t n) {
  static const size_t lags[] = {1,  2,   3,   4,   5,    7,    8,    16,   32,  40,
                                64, 128, 256, 512, 1000, 2000, 2001, 4096, 8192, 65536};
  size_t lag_max = 65536;
  u32 *a = need((n + lag_max) * sizeof *a), *b = need((n + 1) * sizeof *b);
  for (size_t i = 0; i < n + lag_max; i++) a[i] = next(g);
  double ones[32] = {0};
  bit_counts(a, NULL, n, ones);
  report("ones per bit", p_chi2(z2_sum(ones, 32, (double)n), 32), "n=%zu", n);
  for (size_t l = 0; l < sizeof lags / sizeof *lags; l++) {
    char name[64];
    memset(ones, 0, sizeof ones);
    bit_counts(a, a + lags[l], n, ones);
    snprintf(name, sizeof name, "bit autocorrelation lag %zu", lags[l]);
    report(name, p_chi2(z2_sum(ones, 32, (double)n), 32), "n=%zu", n);
    double s = 0;
    for (size_t i = 0; i < n; i++)
      s += ((int32_t)(a[i] >> 8) - 8388607.5) * ((int32_t)(a[i + lags[l]] >> 8) - 8388607.5);
    snprintf(name, sizeof name, "value autocorrelation lag %zu", lags[l]);
    report(name, p_norm(s / (16777216.0 * 16777216.0 / 12) / sqrt((double)n)), "n=%zu", n);
  }
  double z = 0;
  for (int r = 1; r <= 16; r++) {
    for (size_t i = 0; i < n; i++) b[i] = a[i] << r | a[i] >> (32 - r);
    memset(ones, 0, sizeof ones);
    bit_counts(a, b, n, ones);
    z += z2_sum(ones, r == 16 ? 16 : 32, (double)n);
  }
  report("bit pairs within a word", p_chi2(z, 496), "n=%zu", n);
  z = 0;
  for (int r = 0; r < 32; r++) {
    for (size_t i = 0; i < n; i++) {
      u32 x = a[i + 1];
      b[i] = r ? x << r | x >> (32 - r) : x;
    }
    memset(ones, 0, sizeof ones);
    bit_counts(a, b, n, ones);
    z += z2_sum(ones, 32, (double)n);
  }
  report("bit pairs of neighbouring words", p_chi2(z, 1024), "n=%zu", n);
  free(a);
  free(b);
}

static int berlekamp_massey(const unsigned char *s, int n) {
  enum { W = 32 }; /* up to 2047 bits */
  u64 C[W] = {1}, B[W] = {1}, T[W], S[W] = {0};
  int L = 0, m = -1;
  for (int N = 0; N < n; N++) {
    for (int w = W - 1; w > 0; w--) S[w] = S[w] << 1 | S[w - 1] >> 63;
    S[0] = S[0] << 1 | s[N];
    u64 d = 0;
    for (int w = 0; w < W; w++) d ^= C[w] & S[w];
    if (!(__builtin_popcountll(d) & 1)) continue;
    memcpy(T, C, sizeof T);
    int sh = N - m, ws = sh >> 6, bs = sh & 63;
    for (int w = W - 1; w >= ws; w--) {
      u64 x = B[w - ws] << bs;
      if (bs && w - ws > 0) x |= B[w - ws - 1] >> (64 - bs);
      C[w] ^= x;
    }
    if (2 * L <= N) {
      L = N + 1 - L;
      m = N;
      memcpy(B, T, sizeof B);
    }
  }
  return L;
}

static void t_linear(rd *g, int bit, size_t n) { /* blocks of 1000 bits, as in NIST SP 800-22 */
  enum { M = 1000 };
  unsigned char s[M];
  u64 c[7] = {0};
  static const double p[7] = {1 / 96., 1 / 32., 1 / 8., 1 / 2., 1 / 4., 1 / 16., 1 / 48.};
  for (size_t i = 0; i < n; i++) {
    for (int j = 0; j < M; j++) s[j] = next(g) >> bit & 1;
    double t = berlekamp_massey(s, M) - (M / 2.0 + 8 / 36.0) + 2 / 9.0;
    int k = t <= -2.5 ? 0 : t > 2.5 ? 6 : (int)ceil(t + 2.5);
    c[k]++;
  }
  char name[64];
  snprintf(name, sizeof name, "linear complexity bit %d", bit);
  int df;
  pv x = chi2_merged(c, p, 7, (double)n, 5, &df);
  report(name, x, "n=%zu", n);
}

static void fft(double *re, double *im, int lg) { /* in place, radix 2 */
  size_t n = (size_t)1 << lg;
  for (size_t i = 1, j = 0; i < n; i++) {
    size_t bit = n >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) {
      double t = re[i];
      re[i] = re[j], re[j] = t;
      t = im[i];
      im[i] = im[j], im[j] = t;
    }
  }
  double *cs = need(n / 2 * 8), *sn = need(n / 2 * 8);
  for (size_t i = 0; i < n / 2; i++) {
    cs[i] = cos(2 * M_PI * (double)i / (double)n);
    sn[i] = -sin(2 * M_PI * (double)i / (double)n);
  }
  for (size_t len = 2; len <= n; len <<= 1) {
    size_t h = len / 2, st = n / len;
    for (size_t i = 0; i < n; i += len)
      for (size_t k = 0; k < h; k++) {
        double wr = cs[k * st], wi = sn[k * st];
        double xr = re[i + k + h] * wr - im[i + k + h] * wi;
        double xi = re[i + k + h] * wi + im[i + k + h] * wr;
        re[i + k + h] = re[i + k] - xr, im[i + k + h] = im[i + k] - xi;
        re[i + k] += xr, im[i + k] += xi;
      }
  }
  free(cs);
  free(sn);
}

/* The largest Fourier and Walsh coefficients of 2^20 draws. */
static void t_spectral(rd *g) {
  enum { LG = 20 };
  size_t n = (size_t)1 << LG;
  u32 *a = need(n * 4);
  double *re = need(n * 8), *im = need(n * 8);
  int32_t *w = need(n * 4);
  for (size_t i = 0; i < n; i++) a[i] = next(g);
  for (int kind = 0; kind < 2; kind++) {
    for (size_t i = 0; i < n; i++) {
      re[i] = kind ? (a[i] >> 31 ? 1.0 : -1.0)
                   : ((a[i] >> 8) - 8388607.5) / 16777216 * sqrt(12);
      im[i] = 0;
    }
    fft(re, im, LG);
    double best = 0;
    size_t at = 0;
    for (size_t i = 1; i < n / 2; i++) {
      double x = (re[i] * re[i] + im[i] * im[i]) / (double)n;
      if (x > best) best = x, at = i;
    }
    report(kind ? "largest Fourier coefficient, top bit" : "largest Fourier coefficient, value",
           p_max(exp(-best), (double)(n / 2 - 1)), "power %.2f at %zu", best, at);
  }
  int32_t best = 0;
  size_t at = 0;
  int at_bit = 0;
  for (int b = 0; b < 32; b++) {
    for (size_t i = 0; i < n; i++) w[i] = a[i] >> b & 1 ? 1 : -1;
    for (size_t h = 1; h < n; h <<= 1)
      for (size_t i = 0; i < n; i += 2 * h)
        for (size_t k = i; k < i + h; k++) {
          int32_t x = w[k], y = w[k + h];
          w[k] = x + y;
          w[k + h] = x - y;
        }
    for (size_t i = 0; i < n; i++) {
      int32_t x = w[i] < 0 ? -w[i] : w[i];
      if (x > best) best = x, at = i, at_bit = b;
    }
  }
  double z = best / sqrt((double)n);
  report("largest Walsh coefficient, 32 bits", p_max(erfc(z / M_SQRT2), 32.0 * (double)n),
         "z=%.2f at %zu bit %d", z, at, at_bit);
  free(a);
  free(re);
  free(im);
  free(w);
}

static size_t sc(double n) { return (size_t)(n * scale + 0.5); }
static int reps(double base) {
  int r = (int)(base * scale + 0.5);
  return r < 1 ? 1 : r;
}

static void stream_battery(char order, int rev) {
  rd *g = need(sizeof *g);
  rd_init(g, order, rev);
  snprintf(where, sizeof where, "%s/%c%s", gen_names[gen], order, rev ? "-reversed" : "");
  t_bits(g, scale > 8 ? 1 << 25 : sc(1 << 21));
  t_spectral(g);
  t_serial(g, 1, 16, 0, sc(1 << 23));
  t_serial(g, 1, 16, 8, sc(1 << 23));
  t_serial(g, 2, 8, 0, sc(1 << 22));
  t_serial(g, 2, 8, 8, sc(1 << 22));
  t_serial(g, 4, 4, 0, sc(1 << 22));
  t_serial(g, 8, 2, 0, sc(1 << 21));
  t_serial(g, 16, 1, 0, sc(1 << 21));
  t_birthday(g, 2, 30, 1 << 22, reps(1));
  t_birthday(g, 2, 24, 1 << 18, reps(4));
  t_birthday(g, 3, 20, 1 << 22, reps(1));
  t_birthday(g, 4, 15, 1 << 22, reps(1));
  t_birthday(g, 6, 10, 1 << 22, reps(1));
  t_birthday(g, 12, 5, 1 << 22, reps(0.5));
  t_collision(g, 2, 16, 1 << 22, reps(1));
  t_collision(g, 2, 12, 1 << 18, reps(4));
  t_collision(g, 4, 8, 1 << 22, reps(1));
  t_collision(g, 8, 4, 1 << 22, reps(1));
  t_collision(g, 16, 2, 1 << 21, reps(1));
  t_gap(g, 0, sc(200000));
  t_gap(g, 16, sc(200000));
  t_poker(g, 0, sc(400000));
  t_poker(g, 18, sc(200000));
  t_coupon(g, 0, sc(500000));
  t_coupon(g, 20, sc(250000));
  t_maxoft(g, 6, sc(2000000));
  t_maxoft(g, 24, sc(500000));
  t_weight(g, 0, sc(100000));
  t_weight(g, 20, sc(100000));
  t_rank(g, 60, 0, 10, sc(10000));
  t_rank(g, 60, 14, 10, sc(10000));
  t_rank(g, 256, 0, 24, sc(500));
  t_rank(g, 1024, 0, 32, sc(20));
  t_hamming(g, 32, 0, 32, sc(4000000));
  t_hamming(g, 300, 0, 10, sc(200000));
  t_hamming(g, 1200, 0, 24, sc(50000));
  t_walk(g, 150, sc(300000));
  t_walk(g, 1000, sc(40000));
  t_permutation(g, 5, sc(2000000));
  t_permutation(g, 8, sc(1000000));
  t_runs(g, sc(3000000));
  t_linear(g, 31, sc(1000));
  t_linear(g, 8, sc(1000));
  fprintf(stderr, "# %s: %llu draws read\n", where, (unsigned long long)g->pos);
  free(g);
}

/* ------------------------------------------------------------------ */
/* Pairs of neighbours                                                 */
/* ------------------------------------------------------------------ */

typedef struct {
  u32 seed, stream, draw, quarter, id;
} tuple;

typedef struct {
  const char *name;
  u32 dist;     /* distance along the axis `axis` */
  int axis;
  int side, by; /* a second coordinate moved by `by`, or side = -1 */
} nb;

enum { SEED, STREAM, DRAW, QUARTER, ID };

static const nb pairs[] = {
    {"id+1", 1, ID, -1, 0},         {"id+2", 2, ID, -1, 0},
    {"id+3", 3, ID, -1, 0},         {"id+4", 4, ID, -1, 0},
    {"id+8", 8, ID, -1, 0},         {"id+16", 16, ID, -1, 0},
    {"id+64", 64, ID, -1, 0},       {"id+1024", 1024, ID, -1, 0},
    {"id+65536", 65536, ID, -1, 0}, {"id+2^20", 1u << 20, ID, -1, 0},
    {"id+2^24", 1u << 24, ID, -1, 0}, {"id+2^28", 1u << 28, ID, -1, 0},
    {"id+2^31", 1u << 31, ID, -1, 0}, {"quarter+1", 1, QUARTER, -1, 0},
    {"quarter+2", 2, QUARTER, -1, 0}, {"quarter+4", 4, QUARTER, -1, 0},
    {"quarter+8", 8, QUARTER, -1, 0}, {"seed+1", 1, SEED, -1, 0},
    {"seed+2", 2, SEED, -1, 0},     {"seed+4", 4, SEED, -1, 0},
    {"seed+8", 8, SEED, -1, 0},     {"seed+65536", 65536, SEED, -1, 0},
    {"seed+2^24", 1u << 24, SEED, -1, 0}, {"seed+2^31", 1u << 31, SEED, -1, 0},
    {"stream+1", 1, STREAM, -1, 0}, {"stream+2", 2, STREAM, -1, 0},
    {"draw+1", 1, DRAW, -1, 0},     {"draw+2", 2, DRAW, -1, 0},
    {"quarter+1 id+1", 1, QUARTER, ID, 1},
    {"quarter+1 id-1", 1, QUARTER, ID, -1},
    {"quarter+4 id+4", 4, QUARTER, ID, 4},
    {"seed+1 id+1", 1, SEED, ID, 1}, {"seed+1 id-1", 1, SEED, ID, -1},
    {"seed+1 quarter+1", 1, SEED, QUARTER, 1},
    {"seed+1 quarter-1", 1, SEED, QUARTER, -1},
    {"stream+1 draw-1", 1, STREAM, DRAW, -1},
    {"draw+1 quarter-1", 1, DRAW, QUARTER, -1},
    {"draw+1 id-1", 1, DRAW, ID, -1}};

/* Disjoint pairs: the j-th first member c, with its partner at c + dist. */
static u32 disjoint(u32 j, u32 dist, u32 parity) {
  return j / dist * (2 * dist) + j % dist + parity * dist;
}

ALWAYS_INLINE void pair_tables(int v, const nb *P, int parity, size_t npairs, u32 *tab,
                               double *corr) {
  /* 4096 ids x npairs/4096 keys; the keys spread over 64 seeds */
  size_t keys = npairs / 4096;
  double s = 0;
  for (size_t kk = 0; kk < keys; kk++) {
    u32 c[5] = {seed0() + (u32)(kk & 63), 1, 2, 10 + (u32)(kk >> 6) % 2000, 0};
    u32 j = (u32)kk, ax = P->dist;
    switch (P->axis) {
    case SEED: c[SEED] = seed0() + disjoint(j, ax, (u32)parity); c[QUARTER] = 10; break;
    case QUARTER:
      c[QUARTER] = 10 + disjoint(j % 1024, ax, (u32)parity);
      c[SEED] = seed0() + j / 1024;
      break;
    case STREAM:
      c[STREAM] = disjoint(j % 64, ax, (u32)parity);
      c[DRAW] = 2 + (j >> 6) % 64;
      c[SEED] = seed0() + (j >> 12);
      c[QUARTER] = 10;
      break;
    case DRAW:
      c[DRAW] = disjoint(j % 64, ax, (u32)parity);
      c[STREAM] = (j >> 6) % 64;
      c[SEED] = seed0() + (j >> 12);
      c[QUARTER] = 10;
      break;
    }
    u32 d[5];
    memcpy(d, c, sizeof d);
    if (P->axis != ID) d[P->axis] += ax;
    if (P->side >= 0 && P->side != ID) d[P->side] += (u32)P->by;
    u32 id_by = P->side == ID ? (u32)P->by : 0;
    key_t32 k = key_v(v, c[0], c[1], c[2], c[3]), l = key_v(v, d[0], d[1], d[2], d[3]);
    for (u32 i = 0; i < 4096; i++) {
      u32 id = P->axis == ID ? disjoint(i, ax, (u32)parity) : i + 1;
      u32 x = draw_v(v, id, k);
      u32 y = draw_v(v, P->axis == ID ? id + ax : id + id_by, l);
      tab[(x >> 26) << 6 | y >> 26]++;
      tab[4096 + ((x >> 20 & 63) << 6 | (y >> 20 & 63))]++;
      tab[8192 + ((x >> 8 & 63) << 6 | (y >> 8 & 63))]++;
      tab[12288 + ((x & 63) << 6 | (y & 63))]++;
      s += ((x >> 8) - 8388607.5) * ((y >> 8) - 8388607.5);
    }
  }
  *corr = s / (16777216.0 * 16777216.0 / 12) / sqrt((double)(keys * 4096));
}

static void neighbours(void) {
  static u32 tab[4 * 4096];
  static const char *bitname[] = {"bits 31-26", "bits 25-20", "bits 13-8", "bits 5-0"};
  size_t n = sc(1 << 24);
  snprintf(where, sizeof where, "%s/neighbours", gen_names[gen]);
  for (size_t p = 0; p < sizeof pairs / sizeof *pairs; p++)
    for (int parity = 0; parity < 2; parity++) {
      if (parity && pairs[p].dist == 1u << 31) continue; /* the same pairs again */
      double z = 0;
      memset(tab, 0, sizeof tab);
      switch (gen) {
      case G_STRONG: pair_tables(G_STRONG, &pairs[p], parity, n, tab, &z); break;
      case G_NOFINAL: pair_tables(G_NOFINAL, &pairs[p], parity, n, tab, &z); break;
      case G_XORKEY: pair_tables(G_XORKEY, &pairs[p], parity, n, tab, &z); break;
      case G_PLAINKEY: pair_tables(G_PLAINKEY, &pairs[p], parity, n, tab, &z); break;
      default: pair_tables(G_REAL, &pairs[p], parity, n, tab, &z);
      }
      char name[96];
      for (int b = 0; b < 4; b++) {
        snprintf(name, sizeof name, "%s parity %d %s", pairs[p].name, parity, bitname[b]);
        report(name, chi2_flat(tab + 4096 * b, 4096, (double)(n / 4096 * 4096)), "n=%zu", n);
      }
      snprintf(name, sizeof name, "%s parity %d correlation", pairs[p].name, parity);
      report(name, p_norm(z), "z=%.2f", z);
    }
  if (gen != G_REAL) return;
  /* One key and all its ids: 2^24 disjoint pairs out of 2^25 consecutive ids. */
  for (u32 d = 1; d <= 8; d *= 2) {
    memset(tab, 0, sizeof tab);
    key_t32 k = make_key(seed0(), 1, 2, 10);
    for (u32 i = 0; i < 1u << 24; i++) {
      u32 id = disjoint(i, d, 0), x = draw_id(id, k.k1, k.k2), y = draw_id(id + d, k.k1, k.k2);
      tab[(x >> 26) << 6 | y >> 26]++;
      tab[4096 + ((x >> 8 & 63) << 6 | (y >> 8 & 63))]++;
    }
    char name[96];
    snprintf(name, sizeof name, "id+%u, one key, bits 31-26", d);
    report(name, chi2_flat(tab, 4096, 1 << 24), "n=%d", 1 << 24);
    snprintf(name, sizeof name, "id+%u, one key, bits 13-8", d);
    report(name, chi2_flat(tab + 4096, 4096, 1 << 24), "n=%d", 1 << 24);
  }
}

/* ------------------------------------------------------------------ */
/* Avalanche                                                           */
/* ------------------------------------------------------------------ */

static void avalanche(void) {
  size_t n = sc(1 << 18);
  u32 *x = need(n * 4), *y = need(n * 4);
  rd *src = need(sizeof *src);
  int save = gen;
  snprintf(where, sizeof where, "%s/avalanche", gen_names[gen]);
  double total = 0;
  int cells = 0;
  for (int real_range = 0; real_range < 2; real_range++)
    for (int bit = 0; bit < 96; bit++) {
      u32 s0 = seed0();
      for (size_t i = 0; i < n; i++) {
        tuple t;
        if (real_range) { /* the range a simulation uses, in order */
          t = (tuple){s0 + (u32)(i >> 16), (u32)(i >> 14 & 3), (u32)(i >> 12 & 3),
                      (u32)(i >> 7 & 31), (u32)(i & 127)};
        } else {
          if (i == 0 && bit == 0) rd_init(src, 'v', 0);
          gen = G_CHACHA;
          t = (tuple){next(src), next(src) & 255, next(src) & 255, next(src) & 65535, next(src)};
          gen = save;
        }
        tuple u = t;
        if (bit < 32) u.seed ^= 1u << bit;
        else if (bit < 40) u.stream ^= 1u << (bit - 32);
        else if (bit < 48) u.draw ^= 1u << (bit - 40);
        else if (bit < 64) u.quarter ^= 1u << (bit - 48);
        else u.id ^= 1u << (bit - 64);
        int v = gen == G_CHACHA || gen == G_LCG || gen == G_XORSHIFT ? G_REAL : gen;
        x[i] = draw_v(v, t.id, key_v(v, t.seed, t.stream, t.draw, t.quarter));
        y[i] = draw_v(v, u.id, key_v(v, u.seed, u.stream, u.draw, u.quarter));
      }
      /* In the real range a flipped bit below the range's size pairs the
       * samples up; count each pair once. */
      size_t m = 0;
      if (real_range) {
        u64 inr = 0; /* the bit of i that the flipped input bit comes from */
        if (bit >= 64 && bit < 71) inr = 1ull << (bit - 64);
        if (bit >= 48 && bit < 53) inr = 1ull << (bit - 48 + 7);
        if (bit >= 40 && bit < 42) inr = 1ull << (bit - 40 + 12);
        if (bit >= 32 && bit < 34) inr = 1ull << (bit - 32 + 14);
        for (size_t i = 0; i < n; i++) {
          if (inr && (i & inr)) continue;
          /* seeds: keep only samples whose bit is clear */
          if (bit < 32 && ((s0 + (u32)(i >> 16)) >> bit & 1) && n >> 16 > 1 &&
              (1u << bit) <= (n >> 16))
            continue;
          x[m] = x[i], y[m] = y[i], m++;
        }
      } else {
        m = n;
      }
      if (m < 1000) continue;
      double ones[32] = {0};
      bit_counts(x, y, m, ones);
      double z = z2_sum(ones, 32, (double)m);
      static const char *nm[] = {"seed", "stream", "draw", "quarter", "id"};
      int f = bit < 32 ? 0 : bit < 40 ? 1 : bit < 48 ? 2 : bit < 64 ? 3 : 4;
      static const int base[] = {0, 32, 40, 48, 64};
      char name[96];
      snprintf(name, sizeof name, "%s bit %d, %s inputs", nm[f], bit - base[f],
               real_range ? "simulation" : "random");
      report(name, p_chi2(z, 32), "n=%zu", m);
      total += z;
      cells += 32;
    }
  report("all input bits together", p_chi2(total, cells), "df=%d", cells);
  free(x);
  free(y);
  free(src);
}

/* ------------------------------------------------------------------ */
/* Population sums                                                     */
/* ------------------------------------------------------------------ */

ALWAYS_INLINE u64 pop_sum(int v, key_t32 k, u32 n, int drop) {
  u64 total = 0;
  for (u32 i = 0; i < n; i += 128) { /* 128 x 2^24 < 2^32 */
    u32 s = 0;
    for (u32 j = 0; j < 128; j++) s += draw_v(v, i + j, k) >> drop;
    total += s;
  }
  return total;
}

static u64 pop_sum_any(key_t32 k, u32 n, int drop) {
  switch (gen) {
  case G_STRONG: return pop_sum(G_STRONG, k, n, drop);
  case G_NOFINAL: return pop_sum(G_NOFINAL, k, n, drop);
  case G_XORKEY: return pop_sum(G_XORKEY, k, n, drop);
  default: return pop_sum(G_REAL, k, n, drop);
  }
}

static void sums_of(u32 n, u32 seeds, u32 quarters, int bits) {
  size_t keys = (size_t)seeds * quarters;
  u64 *s = need(keys * 8), *tmp = need(keys * 8), *ord = need(keys * 8);
  double *z = need(keys * 8), *u = need(keys * 8);
  int plain = gen == G_PLAINKEY;
  for (u32 a = 0; a < seeds; a++)
    for (u32 q = 0; q < quarters; q++) {
      key_t32 k = plain ? key_v(G_PLAINKEY, seed0() + a, 1, 2, q)
                        : make_key(seed0() + a, 1, 2, q);
      s[(size_t)a * quarters + q] = pop_sum_any(k, n, 32 - bits);
    }
  double m = pow(2, bits), mean = n * (m - 1) / 2;
  double var = n * (m * m - 1) / 12 * (1 - (n - 1) / 4294967295.0);
  double sd = sqrt(var), s2 = 0, sq = 0, lagq = 0, lags = 0;
  for (size_t i = 0; i < keys; i++) {
    z[i] = ((double)s[i] - mean) / sd;
    s2 += z[i] * z[i];
    sq += z[i];
    u[i] = 0.5 * erfc(-z[i] / M_SQRT2);
  }
  size_t nq = 0, ns = 0;
  for (size_t i = 0; i < keys; i++) {
    if (i % quarters + 1 < quarters) lagq += z[i] * z[i + 1], nq++;
    if (i + quarters < keys) lags += z[i] * z[i + quarters], ns++;
  }
  memcpy(ord, s, keys * 8);
  radix_sort64(ord, tmp, keys, 55);
  size_t same = 0;
  for (size_t i = 0; i + 1 < keys; i++) same += ord[i] == ord[i + 1];
  double lambda = (double)keys * ((double)keys - 1) / 2 / (2 * sqrt(M_PI) * sd);
  char t[96], name[160];
  snprintf(t, sizeof t, "N=%u x %zu keys, top %d bits", n, keys, bits);
  snprintf(name, sizeof name, "%s: equal sums", t);
  report(name, p_poisson((double)same, lambda), "%zu equal, expected %.3f", same, lambda);
  snprintf(name, sizeof name, "%s: KS normal", t);
  pv ks = ks_sorted_uniform(u, (int)keys); /* sorts u */
  report(name, ks, "smallest tail %.2g, largest %.2g", u[0], 1 - u[keys - 1]);
  snprintf(name, sizeof name, "%s: mean", t);
  report(name, p_norm(sq / sqrt((double)keys)), "z=%.2f", sq / sqrt((double)keys));
  snprintf(name, sizeof name, "%s: variance", t);
  report(name, p_chi2(s2, (double)keys), "ratio %.5f", s2 / (double)keys);
  if (quarters > 1) {
    snprintf(name, sizeof name, "%s: next quarter", t);
    report(name, p_norm(lagq / sqrt((double)nq)), "r=%.5f", lagq / (double)nq);
  }
  snprintf(name, sizeof name, "%s: next seed", t);
  report(name, p_norm(lags / sqrt((double)ns)), "r=%.5f", lags / (double)ns);
  free(s), free(tmp), free(ord), free(z), free(u);
}

static void sums(void) {
  snprintf(where, sizeof where, "%s/sums", gen_names[gen]);
  sums_of(1u << 20, 1000, 40, 24);
  sums_of(1u << 20, 20, 2000, 23);
  sums_of(4096, (u32)sc(25000), 40, 24);
  sums_of(256, (u32)sc(25000), 40, 24);
}

/* ------------------------------------------------------------------ */
/* Every pair of keys                                                  */
/* ------------------------------------------------------------------ */

ALWAYS_INLINE void key_rows(int v, float *x, u32 nkeys, u32 n) {
  for (u32 k = 0; k < nkeys; k++) {
    key_t32 key = key_v(v, seed0() + k / 40, 1, 2, k % 40);
    for (u32 i = 0; i < n; i++)
      x[(size_t)k * n + i] =
          ((float)(int32_t)(draw_v(v, i, key) >> 8) - 8388607.5f) * (float)(sqrt(12) / 16777216);
  }
}

/* The draws of the same 4096 agents under 50 seeds x 40 quarters: the
 * correlation of each of the 1,999,000 pairs of keys. */
static void keys(void) {
  u32 K = 2000, n = 4096;
  float *x = need((size_t)K * n * sizeof *x);
  snprintf(where, sizeof where, "%s/keys", gen_names[gen]);
  switch (gen) {
  case G_STRONG: key_rows(G_STRONG, x, K, n); break;
  case G_NOFINAL: key_rows(G_NOFINAL, x, K, n); break;
  case G_XORKEY: key_rows(G_XORKEY, x, K, n); break;
  case G_PLAINKEY: key_rows(G_PLAINKEY, x, K, n); break;
  case G_CHACHA: {
    rd *g = need(sizeof *g);
    rd_init(g, 'k', 0);
    for (size_t i = 0; i < (size_t)K * n; i++)
      x[i] = ((float)(int32_t)(next(g) >> 8) - 8388607.5f) * (float)(sqrt(12) / 16777216);
    free(g);
    break;
  }
  default: key_rows(G_REAL, x, K, n);
  }
  double s1 = 0, s2 = 0, best = 0, np = 0;
  u32 ba = 0, bb = 0;
  for (u32 a0 = 0; a0 < K; a0 += 16)
    for (u32 b = a0 + 1; b < K; b++)
      for (u32 a = a0; a < a0 + 16 && a < b; a++) {
        const float *p = x + (size_t)a * n, *q = x + (size_t)b * n;
        double dot = 0;
        for (u32 i = 0; i < n; i += 512) {
          float acc[16] = {0};
          for (u32 j = 0; j < 512; j += 16)
            for (u32 l = 0; l < 16; l++) acc[l] += p[i + j + l] * q[i + j + l];
          for (u32 l = 0; l < 16; l++) dot += acc[l];
        }
        double z = dot / sqrt(n);
        s1 += z, s2 += z * z, np++;
        if (fabs(z) > best) best = fabs(z), ba = a, bb = b;
      }
  /* Pairs that share a key are uncorrelated, their squares are not: with the
   * kurtosis 1.8 of a uniform, var(sum z^2) = pairs (2 + 0.24/n + 1.6 (K-2)/n). */
  double var2 = np * (2 + 0.24 / n + 1.6 * (K - 2) / n);
  report("mean of z over all pairs of keys", p_norm(s1 / sqrt(np)), "pairs=%.0f", np);
  report("mean of z^2 over all pairs of keys", p_norm((s2 - np) / sqrt(var2)), "mean %.5f",
         s2 / np);
  report("largest |z| of all pairs of keys", p_max(erfc(best / M_SQRT2), np),
         "%.2f, keys %u and %u", best, ba, bb);
  free(x);
}

/* ------------------------------------------------------------------ */
/* The permutation effect, and related keys                            */
/* ------------------------------------------------------------------ */

static void evenness(u32 n, u32 nkeys, int shift, u32 stride);

static void permutation(void) {
  snprintf(where, sizeof where, "%s/permutation", gen_names[gen]);
  key_t32 k = make_key(seed0(), 1, 2, 3);
  printf("# One key, n ids: repeated values at 24 bits. `if independent` is what\n");
  printf("# independent draws would give; z compares with it, p with sampling\n");
  printf("# without replacement, which is what a permutation does.\n");
  for (int lg = 12; lg <= 26; lg += 2) {
    size_t n = (size_t)1 << lg, m = (size_t)1 << 24;
    u32 *c = need(m * 4);
    for (u32 i = 0; i < n; i++) c[draw_id(i, k.k1, k.k2) >> 8]++;
    double same = 0; /* pairs of ids with equal 24-bit draws */
    for (size_t i = 0; i < m; i++) same += (double)c[i] * (c[i] - 1.0) / 2;
    double pairs_n = (double)n * ((double)n - 1) / 2;
    double ind = pairs_n / (double)m, wor = pairs_n * 255 / 4294967295.0;
    double shrink = 1 - (double)n / 4294967296.0;
    double sd = sqrt(wor) * shrink;
    char name[64];
    snprintf(name, sizeof name, "equal 24-bit pairs among 2^%d ids", lg);
    report(name, lg < 16 ? p_poisson(same, wor) : p_norm((same - wor) / sd),
           "%.0f, without replacement %.1f, if independent %.1f (z=%.1f)", same, wor, ind,
           (same - ind) / sqrt(ind));
    free(c);
  }
  for (u32 stride = 1; stride <= 4; stride *= 4)
    for (int shift = 0; shift <= 16; shift += 8) {
      evenness(1u << 20, (u32)sc(200), shift, stride);
      evenness(1u << 24, (u32)sc(12), shift, stride);
    }
}

/* Mean chi-square of many keys: how evenly consecutive ids fill the cells of 16
 * bits of the draw. A permutation of 2^32 lowers it by the factor 1 - n/2^32; a
 * function that is more or less even than that would show here. */
static void evenness(u32 n, u32 nkeys, int shift, u32 stride) {
  u32 K = 65536, *c = need(K * 4);
  double e = (double)n / K, sum = 0;
  for (u32 j = 0; j < nkeys; j++) {
    key_t32 k = make_key(seed0() + j / 40, 3, 2, j % 40);
    memset(c, 0, K * 4);
    for (u32 i = 0; i < n; i++) c[draw_id(i * stride, k.k1, k.k2) >> shift & (K - 1)]++;
    double chi = 0;
    for (u32 i = 0; i < K; i++) chi += (c[i] - e) * (c[i] - e);
    sum += chi / e;
  }
  free(c);
  double shrink = 1 - (n - 1) / 4294967295.0, df = (double)(K - 1) * nkeys;
  char name[96];
  snprintf(name, sizeof name, "evenness, %u ids stride %u, %u keys, bits %d-%d", n, stride, nkeys,
           shift + 15, shift);
  report(name, p_chi2(sum / shrink, df), "mean chi2 %.1f, permutation %.1f, if independent %u",
         sum / nkeys, shrink * (K - 1), K - 1);
}

static void related(void) {
  /* Two keys of a run have |k1 - k1'| < N with probability about N / 2^31, and
   * then agents i and i + (k1 - k1') share the first half of the function; only
   * k2 tells their draws apart. How well it does so depends on the number of low
   * zero bits of k2 ^ k2'. */
  printf("# keys with the same k1: z of 24-bit correlation and 64x64 chi-square by\n");
  printf("# low zero bits of k2 ^ k2'; for information, the README tells what it means\n");
  printf("# zeros  chi2/df (64x64)   right tail  correlation z   r\n");
  size_t n = (size_t)1 << 22;
  static u32 tab[4096];
  rd *src = need(sizeof *src);
  rd_init(src, 'r', 0);
  for (int t = 0; t < 32; t++) {
    memset(tab, 0, sizeof tab);
    double s = 0;
    int save = gen;
    gen = G_CHACHA;
    u32 k1 = next(src), k2 = 0, d = 0;
    for (size_t i = 0; i < n; i++) {
      if (i % 4096 == 0) {
        k2 = next(src);
        d = (next(src) | 1u) << t;
      }
      u32 x = draw_id((u32)i, k1, k2), y = draw_id((u32)i, k1, k2 ^ d);
      tab[(x >> 26) << 6 | y >> 26]++;
      s += ((x >> 8) - 8388607.5) * ((y >> 8) - 8388607.5);
    }
    gen = save;
    double e = (double)n / 4096, chi = 0;
    for (int i = 0; i < 4096; i++) chi += (tab[i] - e) * (tab[i] - e) / e;
    double r = s / (16777216.0 * 16777216.0 / 12) / (double)n;
    printf("# %5d  %12.4f  %12.4g  %12.2f  %9.5f\n", t, chi / 4095, p_chi2(chi, 4095).right,
           r * sqrt((double)n), r);
  }
  free(src);
}

/* ------------------------------------------------------------------ */
/* Vectors and self-test                                               */
/* ------------------------------------------------------------------ */

static void vectors(void) {
  static const u32 v[12][5] = {{0, 0, 0, 0, 0},
                               {0, 0, 0, 0, 1},
                               {0, 0, 0, 1, 0},
                               {0, 0, 1, 0, 0},
                               {0, 1, 0, 0, 0},
                               {1, 0, 0, 0, 0},
                               {42, 3, 7, 19, 1000},
                               {42, 3, 7, 19, 1004},
                               {20260101u, 17, 2, 1999, 1048575u},
                               {3735928559u, 128, 200, 40000, 99999999u},
                               {2147483648u, 255, 0, 65535, 2147483648u},
                               {4294967295u, 255, 255, 65535, 4294967295u}};
  for (int i = 0; i < 12; i++) {
    key_t32 k = make_key(v[i][0], v[i][1], v[i][2], v[i][3]);
    printf("%u %u %u %u %u -> %08x\n", v[i][0], v[i][1], v[i][2], v[i][3], v[i][4],
           draw_id(v[i][4], k.k1, k.k2));
  }
}

static int bad;
static void check(const char *what, double got, double want, double rel) {
  int ok = fabs(got - want) <= rel * fabs(want);
  if (!ok) bad++;
  printf("%s %s: %.12g, want %.12g\n", ok ? "ok  " : "FAIL", what, got, want);
}

static u64 inverse64(u64 a) {
  u64 x = a;
  for (int i = 0; i < 6; i++) x *= 2 - a * x;
  return x;
}
static u32 inverse32(u32 a) { return (u32)inverse64(a); }
static u64 unshift64(u64 y, int s) {
  u64 x = y;
  for (int i = 0; i < 64 / s; i++) x = y ^ x >> s;
  return x;
}
static u32 unshift32(u32 y, int s) {
  u32 x = y;
  for (int i = 0; i < 32 / s; i++) x = y ^ x >> s;
  return x;
}
static u64 unmix64(u64 x) {
  x = unshift64(x, 27) * inverse64(0x1C69B3F74AC4AE35ull);
  x = unshift64(x, 33) * inverse64(0x3C79AC492BA7B653ull);
  return unshift64(x, 27);
}
static u32 undraw(u32 x, u32 k1, u32 k2) {
  x = unshift32(x, 14) * inverse32(0x31848babu);
  x = unshift32(x, 15) * inverse32(0xac4c1b51u);
  x ^= k2;
  x = unshift32(x, 11) * inverse32(0xed5ad4bbu);
  return unshift32(x, 17) - k1;
}

static int selftest(void) {
  /* known quantiles */
  check("chi2 1 df 3.841458820694124", p_chi2(3.841458820694124, 1).right, 0.05, 1e-9);
  check("chi2 10 df 18.307038053275146", p_chi2(18.307038053275146, 10).right, 0.05, 1e-9);
  check("chi2 100 df 67.32756330547916", p_chi2(67.32756330547916, 100).left, 0.005, 1e-8);
  check("chi2 2 df, far tail", p_chi2(100, 2).right, exp(-50), 1e-9);
  check("normal 1.959963984540054", p_norm(1.959963984540054).right, 0.025, 1e-12);
  check("poisson left of 0 at 2 (mid)", p_poisson(0, 2).left, exp(-2) / 2, 1e-9);
  check("poisson right of 3 at 2 (mid)", p_poisson(3, 2).right,
        1 - exp(-2) * (1 + 2 + 2 + 8 / 6. / 2), 1e-9);
  check("KS 1.3580986 at large n", p_ks(1.3580986393 / 1e6, 1e12).right, 0.05, 1e-5);
  check("KS both series meet", p_ks(1.1799999 / 1e6, 1e12).right,
        p_ks(1.1800001 / 1e6, 1e12).right, 1e-4);
  /* the two functions are bijections: walk them back */
  u64 wrong64 = 0, wrong32 = 0, x = 0x0123456789abcdefull;
  for (int i = 0; i < 1000000; i++) {
    x = x * 6364136223846793005ull + 1442695040888963407ull;
    wrong64 += unmix64(mix64(x)) != x;
    u32 id = (u32)(x >> 32), k1 = (u32)(x >> 13), k2 = (u32)x * 2654435761u;
    wrong32 += undraw(draw_id(id, k1, k2), k1, k2) != id;
  }
  check("mix64 walked back, wrong of 10^6", (double)wrong64, 0, 0);
  check("draw walked back, wrong of 10^6", (double)wrong32, 0, 0);
  /* ChaCha12 is a control: 2^16 blocks must be distinct and not constant */
  u32 a[16], b[16];
  chacha12(0, 0, a);
  chacha12(1, 0, b);
  check("chacha blocks differ", memcmp(a, b, sizeof a) != 0, 1, 0);
  /* Berlekamp-Massey on a known recurrence x^7 + x + 1 */
  unsigned char s[1000];
  for (int i = 0; i < 1000; i++) s[i] = i < 7 ? i == 0 : s[i - 6] ^ s[i - 7];
  check("linear complexity of a degree-7 recurrence", berlekamp_massey(s, 1000), 7, 0);
  printf("%s\n", bad ? "SELFTEST FAILED" : "selftest passed");
  return bad != 0;
}

int main(int argc, char **argv) {
  const char *mode = NULL, *order = "a";
  int rev = 0;
  for (int i = 1; i < argc; i++) {
    const char *a = argv[i];
    const char *val = i + 1 < argc ? argv[i + 1] : NULL;
    if (!strcmp(a, "--rev")) rev = 1;
    else if (!strcmp(a, "--scale") && val) scale = atof(val), i++;
    else if (!strcmp(a, "--salt") && val) salt = (u32)strtoul(val, NULL, 0), i++;
    else if (!strcmp(a, "--gen") && val) {
      size_t k = 0, n = sizeof gen_names / sizeof *gen_names;
      while (k < n && strcmp(val, gen_names[k])) k++;
      if (k == n) return fprintf(stderr, "unknown generator %s\n", val), 2;
      gen = (int)k, i++;
    } else if ((!strcmp(a, "--order") || !strcmp(a, "--raw")) && val) mode = a, order = val, i++;
    else if (!strncmp(a, "--", 2)) mode = a;
    else return fprintf(stderr, "unknown argument %s\n", a), 2;
  }
  if (scale <= 0) return fprintf(stderr, "--scale must be above 0\n"), 2;
  if (!mode) return fprintf(stderr, "no mode: see the head of battery.c\n"), 2;
  if (!strcmp(mode, "--vectors")) return vectors(), 0;
  if (!strcmp(mode, "--selftest")) return selftest();
  if (!strcmp(mode, "--raw")) {
    static rd g;
    rd_init(&g, order[0], rev);
    for (;;) {
      fill(&g);
      if (fwrite(g.buf, sizeof g.buf, 1, stdout) != 1) return 0;
    }
  }
  if (!strcmp(mode, "--order")) stream_battery(order[0], rev);
  else if (!strcmp(mode, "--neighbours")) neighbours();
  else if (!strcmp(mode, "--avalanche")) avalanche();
  else if (!strcmp(mode, "--sums")) sums();
  else if (!strcmp(mode, "--keys")) keys();
  else if (!strcmp(mode, "--permutation")) permutation();
  else if (!strcmp(mode, "--related")) related();
  else return fprintf(stderr, "unknown mode %s\n", mode), 2;
  fprintf(stderr, "# %s: %llu p-values, %llu outside [1e-4, 1-1e-4], %llu outside [1e-10, 1-1e-10]\n",
          where, (unsigned long long)count_p, (unsigned long long)count_suspect,
          (unsigned long long)count_fail);
  return count_fail != 0;
}
