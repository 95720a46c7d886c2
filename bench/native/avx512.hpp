// The choice of sixteen customers at a time: tables of at most 15 labs lie in 512-bit registers, so that nothing is gathered from memory.
#pragma once
#include <immintrin.h>
#include "wide.hpp"

template <size_t SLOTS>
class Avx512Kernel {
 public:
  void prepare(const ClassTables& tables, size_t slots) {
    float shares[16] = {}, thresholds[16] = {};
    uint32_t others[16] = {};
    std::copy(tables.loyalShares, tables.loyalShares + slots, shares);
    buildAlias(tables.shares, slots, [&](uint32_t column, double fraction, uint32_t other) {
      thresholds[column] = static_cast<float>(column + fraction);
      others[column] = other;
    });
    loyalShares = _mm512_loadu_ps(shares);
    alias.thresholds = _mm512_loadu_ps(thresholds);
    alias.others = _mm512_loadu_si512(others);
    for (int part = 0; part < 4; part++) gains[part] = _mm512_loadu_ps(tables.gains + 16 * part);
    columnCount = static_cast<float>(slots);
    rest.prepare(tables, slots);
    restTables = &tables;
  }

  int64_t choose(Bucket& bucket, uint32_t quarter, Key key) {
    const uint32_t end = bucket.size & ~15u;
    const int64_t moved = chooseSixteens(bucket, end, quarter, key);
    return moved + chooseOneByOne(bucket, end, quarter, key, rest, [this](uint32_t state) { return restTables->stretchOf(state); });
  }

  /** Sums of usage by lane have 32 bits. */
  void noteMostUsage(uint32_t most) { chunk = std::min(MAX_CHUNK, 0xffffffffu / most * 16); }

 private:
  static constexpr uint32_t MAX_CHUNK = 131072;
  struct Alias {
    __m512 thresholds;
    __m512i others;
  };
  __m512 loyalShares;
  __m512 gains[4];
  Alias alias;
  float columnCount;
  AliasPick rest;
  const ClassTables* restTables;
  uint32_t chunk = 0;

  int64_t chooseSixteens(Bucket& bucket, uint32_t end, uint32_t quarter, Key key) {
    uint16_t* const __restrict states = bucket.states;
    const uint32_t* const __restrict usages = bucket.usages;
    const __m512i second = _mm512_set1_epi32(static_cast<int>(key.second)), step = _mm512_set1_epi32(static_cast<int>(16 * bucket.stride));
    const __m512i now = _mm512_set1_epi32(static_cast<int>(quarter & (ARRIVALS - 1)));
    const __m512 one = _mm512_set1_ps(1), most = _mm512_set1_ps(LARGEST_BELOW_ONE), columns = _mm512_set1_ps(columnCount);
    const __m512 shares = loyalShares, gains0 = gains[0], gains1 = gains[1], gains2 = gains[2], gains3 = gains[3];
    const Alias table = alias;
    __m512i ids = _mm512_add_epi32(_mm512_set1_epi32(static_cast<int>(bucket.firstId + key.first)),
                                   _mm512_mullo_epi32(_mm512_set1_epi32(static_cast<int>(bucket.stride)),
                                                      _mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)));
    int64_t moved = 0, customers[SLOTS] = {};
    for (uint32_t from = 0; from < end; from += chunk) {
      const uint32_t to = std::min(end, from + chunk);
      __m512i usage[SLOTS];
      for (auto& sum : usage) sum = _mm512_setzero_si512();
      for (uint32_t i = from; i < to; i += 16) {
        const __m512i bits = _mm512_srli_epi32(drawSixteen(ids, second), 8);
        ids = _mm512_add_epi32(ids, step);
        const __m512i old = _mm512_cvtepu16_epi32(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(states + i)));
        const __m512i incumbent = _mm512_srli_epi32(old, ARRIVAL_BITS);
        // A permutation reads five bits of an index; the sixth says from which half of the gains.
        const __mmask16 late = _mm512_test_epi32_mask(old, _mm512_set1_epi32(32));
        const __m512 gain = _mm512_mask_blend_ps(late, _mm512_permutex2var_ps(gains0, old, gains1), _mm512_permutex2var_ps(gains2, old, gains3));
        const __m512 loyal = _mm512_mul_ps(_mm512_permutexvar_ps(incumbent, shares), gain);
        const __m512 stretch = _mm512_mul_ps(_mm512_add_ps(one, loyal), _mm512_set1_ps(CELL));
        const __m512 v = _mm512_mul_ps(_mm512_cvtepi32_ps(bits), stretch);
        const __m512 place = _mm512_mul_ps(_mm512_min_ps(v, most), columns);
        const __m512i column = _mm512_cvttps_epi32(place);
        const __mmask16 itself = _mm512_cmp_ps_mask(place, _mm512_permutexvar_ps(column, table.thresholds), _CMP_LT_OQ);
        __m512i slot = _mm512_mask_mov_epi32(_mm512_permutexvar_epi32(column, table.others), itself, column);
        slot = _mm512_mask_mov_epi32(slot, _mm512_cmp_ps_mask(v, one, _CMP_GE_OQ), incumbent);
        const __mmask16 changed = _mm512_cmpneq_epi32_mask(slot, incumbent);
        moved += __builtin_popcount(changed);
        const __m512i next = _mm512_mask_or_epi32(old, changed, _mm512_slli_epi32(slot, ARRIVAL_BITS), now);
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(states + i), _mm512_cvtepi32_epi16(next));
        const __m512i amounts = _mm512_loadu_si512(usages + i);
        for (size_t j = 0; j < SLOTS; j++) {
          const __mmask16 here = _mm512_cmpeq_epi32_mask(slot, _mm512_set1_epi32(static_cast<int>(j)));
          usage[j] = _mm512_mask_add_epi32(usage[j], here, usage[j], amounts);
          customers[j] += __builtin_popcount(here);
        }
      }
      for (size_t j = 0; j < bucket.usage.size(); j++) {
        uint32_t lanes[16];
        _mm512_storeu_si512(lanes, usage[j]);
        for (const uint32_t sum : lanes) bucket.usage[j] += sum;
      }
    }
    for (size_t j = 0; j < bucket.customers.size(); j++) bucket.customers[j] += customers[j];
    return moved;
  }

  /** The hash of `draw`, of sixteen ids to which the first key word has been added. */
  static __m512i drawSixteen(__m512i x, __m512i second) {
    constexpr int XOR_OF_THREE = 0x96;
    x = _mm512_mullo_epi32(_mm512_xor_si512(x, _mm512_srli_epi32(x, 17)), _mm512_set1_epi32(static_cast<int>(ROUND_1)));
    x = _mm512_ternarylogic_epi32(x, _mm512_srli_epi32(x, 11), second, XOR_OF_THREE);
    x = _mm512_mullo_epi32(x, _mm512_set1_epi32(static_cast<int>(ROUND_2)));
    x = _mm512_mullo_epi32(_mm512_xor_si512(x, _mm512_srli_epi32(x, 15)), _mm512_set1_epi32(static_cast<int>(ROUND_3)));
    return _mm512_xor_si512(x, _mm512_srli_epi32(x, 14));
  }
};
