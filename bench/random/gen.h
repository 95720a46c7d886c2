/* The keyed generator under test; the whole definition is in this file.
 *
 * A key is made once per (seed, stream, draw, quarter). A draw is made per
 * agent id from the key. There is no state: any draw can be made in any order.
 */
#ifndef OVERBUILD_GEN_H
#define OVERBUILD_GEN_H

#include <stdint.h>

typedef struct {
  uint32_t k1, k2;
} key_t32;

static inline uint64_t mix64(uint64_t x) {
  x ^= x >> 27;
  x *= 0x3C79AC492BA7B653ull;
  x ^= x >> 33;
  x *= 0x1C69B3F74AC4AE35ull;
  x ^= x >> 27;
  return x;
}

static inline uint64_t pack_key(uint32_t seed, uint32_t stream, uint32_t draw,
                                uint32_t quarter) {
  return (uint64_t)seed << 32 | (uint64_t)(stream & 255u) << 24 |
         (uint64_t)(draw & 255u) << 16 | (uint64_t)(quarter & 65535u);
}

static inline key_t32 make_key(uint32_t seed, uint32_t stream, uint32_t draw,
                               uint32_t quarter) {
  uint64_t k = mix64(pack_key(seed, stream, draw, quarter) ^ 0x9E3779B97F4A7C15ull);
  key_t32 r = {(uint32_t)k, (uint32_t)(k >> 32)};
  return r;
}

static inline uint32_t draw_id(uint32_t id, uint32_t k1, uint32_t k2) {
  uint32_t x = id + k1;
  x ^= x >> 17;
  x *= 0xed5ad4bbu;
  x ^= x >> 11;
  x ^= k2;
  x *= 0xac4c1b51u;
  x ^= x >> 15;
  x *= 0x31848babu;
  x ^= x >> 14;
  return x;
}

#endif
