// Counter-based random numbers: a draw is a function of seed, stream, quarter and customer, and of nothing else.
#pragma once
#include <cstdint>

enum class Stream : uint32_t { incumbent, tenure, usageRadius, usageAngle, choice, redraw };

/** The first word is added to the id, the second enters after one round: with one word alone, two quarters could share their draws. */
struct Key {
  uint32_t first, second;
};

inline uint64_t mixed(uint64_t x) {
  x ^= x >> 27, x *= 0x3c79ac492ba7b653;
  x ^= x >> 33, x *= 0x1c69b3f74ac4ae35;
  return x ^ x >> 27;
}

inline Key keyOf(uint32_t seed, Stream stream, uint32_t quarter) {
  const uint64_t key = mixed(mixed(uint64_t{seed} << 32 | quarter) + static_cast<uint64_t>(stream) + 1);
  return {static_cast<uint32_t>(key), static_cast<uint32_t>(key >> 32)};
}

constexpr uint32_t ROUND_1 = 0xed5ad4bb, ROUND_2 = 0xac4c1b51, ROUND_3 = 0x31848bab;

/** 32 random bits. */
inline uint32_t draw(uint32_t id, Key key) {
  uint32_t x = id + key.first;
  x ^= x >> 17, x *= ROUND_1;
  x ^= x >> 11, x ^= key.second, x *= ROUND_2;
  x ^= x >> 15, x *= ROUND_3;
  return x ^ x >> 14;
}

/** The middle of one of 2^32 equal cells of (0, 1). */
inline double uniform(uint32_t bits) { return (bits + 0.5) * (1.0 / 4294967296.0); }

/** A whole number below n. */
inline uint32_t below(uint32_t n, uint32_t bits) { return static_cast<uint32_t>(uint64_t{bits} * n >> 32); }
