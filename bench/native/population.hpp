// The customers as they stand before quarter 0.
#pragma once
#include <algorithm>
#include <cmath>
#include "market.hpp"
#include "random.hpp"

struct Customer {
  uint32_t incumbent;
  uint32_t tenure;
  /** In 4,096ths of an average customer's. */
  uint32_t usage;
};

constexpr double AVERAGE_USAGE = 4096;
/** Usage of 2^14 customers is below 2^40. */
constexpr double MAX_USAGE = (1 << 26) - 1;

class Population {
 public:
  Population(const Market& market, const Run& run) : market(market), seed(run.seed) {}

  Customer at(uint32_t id, const CustomerClass& c) const {
    return {below(static_cast<uint32_t>(market.slots()), bits(id, Stream::incumbent)), below(c.maxInitialTenure + 1, bits(id, Stream::tenure)), usageOf(id, c)};
  }

 private:
  const Market& market;
  uint32_t seed;

  uint32_t bits(uint32_t id, Stream stream) const { return draw(id, keyOf(seed, stream, 0)); }

  /** Lognormal with mean one; the normal number is made after Box and Muller. */
  uint32_t usageOf(uint32_t id, const CustomerClass& c) const {
    const double radius = std::sqrt(-2 * std::log(uniform(bits(id, Stream::usageRadius))));
    const double z = radius * std::cos(6.283185307179586 * uniform(bits(id, Stream::usageAngle)));
    const double usage = std::exp(c.usageSd * z - 0.5 * c.usageSd * c.usageSd) * AVERAGE_USAGE + 0.5;
    return static_cast<uint32_t>(std::clamp(usage, 1.0, MAX_USAGE));
  }
};
