// The choice of four customers at a time in 128-bit registers: by counting thresholds for few labs, by an alias table for any number.
#pragma once
#include <immintrin.h>
#include "packed.hpp"

/** A sum of 64 bits counts customers above bit 40 and usage below; a chunk of 2^14 customers overflows neither. */
constexpr uint32_t CHUNK = 16384;
constexpr uint64_t ONE_CUSTOMER = uint64_t{1} << 40;

/** Sums by slot in four lanes, so that neighbours do not wait for each other. */
template <size_t SLOTS>
struct LaneSums {
  uint64_t lanes[4][SLOTS];

  void clear(size_t slots) {
    for (auto& lane : lanes) std::fill(lane, lane + slots, 0);
  }

  void addFour(__m128i slots, const uint32_t* usages) {
    lanes[0][_mm_extract_epi32(slots, 0)] += ONE_CUSTOMER + usages[0];
    lanes[1][_mm_extract_epi32(slots, 1)] += ONE_CUSTOMER + usages[1];
    lanes[2][_mm_extract_epi32(slots, 2)] += ONE_CUSTOMER + usages[2];
    lanes[3][_mm_extract_epi32(slots, 3)] += ONE_CUSTOMER + usages[3];
  }

  void foldInto(Bucket& bucket, size_t slots) const {
    for (size_t slot = 0; slot < slots; slot++)
      for (const auto& lane : lanes) {
        bucket.customers[slot] += static_cast<int64_t>(lane[slot] >> 40);
        bucket.usage[slot] += static_cast<int64_t>(lane[slot] & (ONE_CUSTOMER - 1));
      }
  }
};

/** Counts the cumulative shares that a uniform has reached; slots beyond those of the market are never reached. */
template <size_t SLOTS>
class ThresholdPick {
 public:
  static constexpr size_t MAX_SLOTS = SLOTS;

  void prepare(const ClassTables& tables, size_t slots) {
    double sum = 0;
    for (size_t slot = 1; slot < SLOTS; slot++) thresholds[slot] = slot < slots ? static_cast<float>(sum += tables.shares[slot - 1]) : 2;
  }

  uint32_t one(float v) const {
    uint32_t slot = 0;
    for (size_t j = 1; j < SLOTS; j++) slot += v >= thresholds[j];
    return slot;
  }

  struct Loaded {
    __m128 thresholds[SLOTS];
    __m128i four(__m128 v) const {
      __m128i slots = _mm_setzero_si128();
      for (size_t j = 1; j < SLOTS; j++) slots = _mm_sub_epi32(slots, _mm_castps_si128(_mm_cmpge_ps(v, thresholds[j])));
      return slots;
    }
  };

  /** Registers that a loop keeps. */
  Loaded load() const {
    Loaded loaded;
    for (size_t j = 1; j < SLOTS; j++) loaded.thresholds[j] = _mm_set1_ps(thresholds[j]);
    return loaded;
  }

 private:
  float thresholds[SLOTS];
};

/** Reads one of as many columns as there are slots. */
class AliasPick {
 public:
  static constexpr size_t MAX_SLOTS = MAX_LABS + 1;

  void prepare(const ClassTables& tables, size_t slots) {
    columns = static_cast<float>(slots);
    buildAlias(tables.shares, slots, [&](uint32_t column, double fraction, uint32_t other) { table[column] = {static_cast<float>(column + fraction), other}; });
  }

  uint32_t one(float v) const {
    const float place = std::min(v, LARGEST_BELOW_ONE) * columns;
    const uint32_t column = static_cast<uint32_t>(place);
    return place < table[column].threshold ? column : table[column].other;
  }

  struct Column {
    float threshold;
    uint32_t other;
  };

  struct Loaded {
    const Column* table;
    __m128 columns, most;
    __m128i four(__m128 v) const {
      const __m128 place = _mm_mul_ps(_mm_min_ps(v, most), columns);
      const __m128i column = _mm_cvttps_epi32(place);
      const __m128i low = _mm_unpacklo_epi32(entry(_mm_extract_epi32(column, 0)), entry(_mm_extract_epi32(column, 1)));
      const __m128i high = _mm_unpacklo_epi32(entry(_mm_extract_epi32(column, 2)), entry(_mm_extract_epi32(column, 3)));
      const __m128 threshold = _mm_castsi128_ps(_mm_unpacklo_epi64(low, high));
      return _mm_blendv_epi8(_mm_unpackhi_epi64(low, high), column, _mm_castps_si128(_mm_cmplt_ps(place, threshold)));
    }
    __m128i entry(int column) const { return _mm_loadl_epi64(reinterpret_cast<const __m128i*>(table + static_cast<uint32_t>(column))); }
  };

  Loaded load() const { return {table, _mm_set1_ps(columns), _mm_set1_ps(LARGEST_BELOW_ONE)}; }

 private:
  float columns;
  Column table[MAX_SLOTS];
};

/** The hash of `draw`, of four ids to which the first key word has been added. */
inline __m128i drawFour(__m128i x, __m128i second) {
  x = _mm_mullo_epi32(_mm_xor_si128(x, _mm_srli_epi32(x, 17)), _mm_set1_epi32(static_cast<int>(ROUND_1)));
  x = _mm_xor_si128(_mm_xor_si128(x, _mm_srli_epi32(x, 11)), second);
  x = _mm_mullo_epi32(x, _mm_set1_epi32(static_cast<int>(ROUND_2)));
  x = _mm_mullo_epi32(_mm_xor_si128(x, _mm_srli_epi32(x, 15)), _mm_set1_epi32(static_cast<int>(ROUND_3)));
  return _mm_xor_si128(x, _mm_srli_epi32(x, 14));
}

template <class Pick>
class WideKernel {
 public:
  /** Every usage is small enough for a chunk. */
  void noteMostUsage(uint32_t) {}

  void prepare(const ClassTables& tables, size_t slotCount) {
    slots = slotCount;
    pick.prepare(tables, slots);
    for (uint32_t state = 0; state < slots << ARRIVAL_BITS; state++) stretch[state] = tables.stretchOf(state);
  }

  int64_t choose(Bucket& bucket, uint32_t quarter, Key key) {
    const uint32_t fours = bucket.size & ~3u;
    const int64_t moved = chooseFours(bucket, fours, quarter, key);
    return moved + chooseOneByOne(bucket, fours, quarter, key, pick, [this](uint32_t state) { return stretch[state]; });
  }

 private:
  size_t slots;
  Pick pick;
  /** By state, in units of CELL: one load instead of two and a multiplication. */
  float stretch[Pick::MAX_SLOTS << ARRIVAL_BITS];
  LaneSums<Pick::MAX_SLOTS> sums;

  int64_t chooseFours(Bucket& bucket, uint32_t end, uint32_t quarter, Key key) {
    uint16_t* const __restrict states = bucket.states;
    const uint32_t* const __restrict usages = bucket.usages;
    const auto picked = pick.load();
    const __m128i second = _mm_set1_epi32(static_cast<int>(key.second)), step = _mm_set1_epi32(static_cast<int>(4 * bucket.stride));
    const __m128i now = _mm_set1_epi32(static_cast<int>(quarter & (ARRIVALS - 1)));
    const __m128 one = _mm_set1_ps(1);
    __m128i ids = _mm_add_epi32(_mm_set1_epi32(static_cast<int>(bucket.firstId + key.first)),
                                _mm_mullo_epi32(_mm_set1_epi32(static_cast<int>(bucket.stride)), _mm_setr_epi32(0, 1, 2, 3)));
    __m128i stayed = _mm_setzero_si128();
    for (uint32_t from = 0; from < end; from += CHUNK) {
      const uint32_t to = std::min(end, from + CHUNK);
      sums.clear(slots);
      for (uint32_t i = from; i < to; i += 4) {
        const __m128i bits = _mm_srli_epi32(drawFour(ids, second), 8);
        ids = _mm_add_epi32(ids, step);
        const __m128i old = _mm_cvtepu16_epi32(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(states + i)));
        const __m128 stretches = _mm_setr_ps(stretch[states[i]], stretch[states[i + 1]], stretch[states[i + 2]], stretch[states[i + 3]]);
        const __m128 v = _mm_mul_ps(_mm_cvtepi32_ps(bits), stretches);
        const __m128i incumbent = _mm_srli_epi32(old, ARRIVAL_BITS);
        const __m128i slot = _mm_blendv_epi8(picked.four(v), incumbent, _mm_castps_si128(_mm_cmpge_ps(v, one)));
        const __m128i same = _mm_cmpeq_epi32(slot, incumbent);
        stayed = _mm_sub_epi32(stayed, same);
        const __m128i next = _mm_blendv_epi8(_mm_or_si128(_mm_slli_epi32(slot, ARRIVAL_BITS), now), old, same);
        _mm_storel_epi64(reinterpret_cast<__m128i*>(states + i), _mm_packus_epi32(next, next));
        sums.addFour(slot, usages + i);
      }
      sums.foldInto(bucket, slots);
    }
    uint32_t lanes[4];
    _mm_storeu_si128(reinterpret_cast<__m128i*>(lanes), stayed);
    return int64_t{end} - lanes[0] - lanes[1] - lanes[2] - lanes[3];
  }
};
