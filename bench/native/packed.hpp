// K0 packed for wide registers: two columns, ordered by class and contract phase, so that a quarter reads only whom it lets choose.
#pragma once
#include "population.hpp"
#include "weights.hpp"

/** Six bits of a customer's state hold the quarter of arrival mod 64, those above the slot. */
constexpr uint32_t ARRIVAL_BITS = 6, ARRIVALS = 1 << ARRIVAL_BITS;
/** Longer tenures count as this: e^(-47/4) is 8e-6. */
constexpr uint32_t TENURE_CAP = 47;
/** At most TENURE_CAP plus so many quarters have passed since any arrival when it is next looked at. */
constexpr uint32_t SWEEP_QUARTERS = 16;
/** Whole numbers of 24 bits times this are uniform on [0, 1). */
constexpr float CELL = 5.9604644775390625e-8f;
constexpr float LARGEST_BELOW_ONE = 0.99999994f;

inline uint32_t stateOf(uint32_t slot, uint32_t quarter) { return slot << ARRIVAL_BITS | (quarter & (ARRIVALS - 1)); }

/** Customers of one class whose contracts end in the same quarters: ids firstId, firstId + stride, … */
struct Bucket {
  size_t customerClass;
  uint32_t firstId, stride, size;
  uint16_t* states;
  const uint32_t* usages;
  std::vector<int64_t> customers, usage;
};

/**
 * A class's tables of this quarter. One uniform u serves both draws: u × stretch reaches 1 for a customer who stays
 * out of loyalty, and is again uniform on [0, 1) for all others.
 */
struct ClassTables {
  /** Choice probability by slot; 0 for nobody, to whom no customer is loyal. */
  float loyalShares[MAX_LABS + 1];
  /** What loyalty adds, by quarter of arrival. */
  float gains[ARRIVALS];
  const double* shares;

  float stretchOf(uint32_t state) const { return (1.0f + loyalShares[state >> ARRIVAL_BITS] * gains[state & (ARRIVALS - 1)]) * CELL; }
};

/** Customers from a position to the end of a bucket, who do not fill a register any more. Returns how many moved. */
template <class Pick, class Stretch>
int64_t chooseOneByOne(Bucket& bucket, uint32_t from, uint32_t quarter, Key key, const Pick& pick, Stretch stretchOf) {
  int64_t moved = 0;
  for (uint32_t i = from; i < bucket.size; i++) {
    const uint32_t state = bucket.states[i], incumbent = state >> ARRIVAL_BITS;
    const float v = static_cast<float>(draw(bucket.firstId + i * bucket.stride, key) >> 8) * stretchOf(state);
    const uint32_t slot = v >= 1 ? incumbent : pick.one(v);
    if (slot != incumbent) {
      bucket.states[i] = static_cast<uint16_t>(stateOf(slot, quarter));
      moved++;
    }
    bucket.customers[slot]++;
    bucket.usage[slot] += bucket.usages[i];
  }
  return moved;
}

/**
 * `Kernel` has `noteMostUsage(usage)`, once, `prepare(tables, slots)` for each class of a quarter, and
 * `choose(bucket, quarter, key)` for each bucket that is due, which returns how many moved.
 */
template <class Kernel>
class Packed {
 public:
  Packed(const Market& market, const Run& run) : totals(market.slots()), market(market), run(run), weights(market), gains(market.classes.size() * ARRIVALS) {
    for (size_t k = 0; k < market.classes.size(); k++)
      for (uint32_t tenure = 0; tenure < ARRIVALS; tenure++) gains[k * ARRIVALS + tenure] = static_cast<float>(gainOf(market.classes[k], tenure));
    layOut();
    populate();
    kernel.noteMostUsage(*std::max_element(usages.begin(), usages.end()));
  }

  Totals totals;

  double bytesPerCustomer() const { return static_cast<double>(states.size() * sizeof states[0] + usages.size() * sizeof usages[0]) / run.customers; }

  void step(uint32_t quarter) {
    weights.rebuild();
    if (quarter > 0 && quarter % SWEEP_QUARTERS == 0) sweep(quarter);
    const Key key = keyOf(run.seed, Stream::choice, quarter);
    const size_t slots = market.slots();
    size_t prepared = market.classes.size();
    std::fill(totals.customers.begin(), totals.customers.end(), 0);
    std::fill(totals.usage.begin(), totals.usage.end(), 0);
    for (Bucket& bucket : buckets) {
      if ((quarter + bucket.firstId) % bucket.stride == 0) {
        if (bucket.customerClass != prepared) prepare(prepared = bucket.customerClass, quarter);
        std::fill(bucket.customers.begin(), bucket.customers.end(), 0);
        std::fill(bucket.usage.begin(), bucket.usage.end(), 0);
        totals.switches += kernel.choose(bucket, quarter, key);
        totals.choices += bucket.size;
      }
      for (size_t slot = 0; slot < slots; slot++) {
        totals.customers[slot] += bucket.customers[slot];
        totals.usage[slot] += bucket.usage[slot];
      }
    }
  }

 private:
  const Market& market;
  Run run;
  Weights weights;
  std::vector<float> gains;
  std::vector<Bucket> buckets;
  std::vector<uint16_t> states;
  std::vector<uint32_t> usages;
  ClassTables tables;
  Kernel kernel;

  void prepare(size_t k, uint32_t quarter) {
    const size_t slots = market.slots();
    tables.shares = weights.ofClass(k);
    tables.loyalShares[0] = 0;
    for (size_t slot = 1; slot < slots; slot++) tables.loyalShares[slot] = static_cast<float>(tables.shares[slot]);
    for (uint32_t arrival = 0; arrival < ARRIVALS; arrival++) tables.gains[arrival] = gains[k * ARRIVALS + ((quarter - arrival) & (ARRIVALS - 1))];
    kernel.prepare(tables, slots);
  }

  /** Sets long tenures to the cap before 64 quarters have passed, after which they would look short. */
  void sweep(uint32_t quarter) {
    for (uint16_t& state : states)
      if (((quarter - state) & (ARRIVALS - 1)) > TENURE_CAP) state = static_cast<uint16_t>(stateOf(state >> ARRIVAL_BITS, quarter - TENURE_CAP));
  }

  void layOut() {
    size_t places = 0;
    for (size_t k = 0; k < market.classes.size(); k++) {
      const uint32_t low = firstIdOf(k, market, run), high = firstIdOf(k + 1, market, run), stride = market.classes[k].contractQuarters;
      for (uint32_t first = low; first < std::min(high, low + stride); first++) {
        const uint32_t size = (high - first + stride - 1) / stride;
        buckets.push_back({k, first, stride, size, nullptr, nullptr, std::vector<int64_t>(market.slots()), std::vector<int64_t>(market.slots())});
        places += (size + 31) & ~31u;
      }
    }
    states.resize(places);
    usages.resize(places);
  }

  void populate() {
    const Population population(market, run);
    size_t at = 0;
    for (Bucket& bucket : buckets) {
      bucket.states = &states[at];
      bucket.usages = &usages[at];
      for (uint32_t i = 0; i < bucket.size; i++) {
        const Customer customer = population.at(bucket.firstId + i * bucket.stride, market.classes[bucket.customerClass]);
        states[at + i] = static_cast<uint16_t>(stateOf(customer.incumbent, 0u - std::min(customer.tenure, TENURE_CAP)));
        usages[at + i] = customer.usage;
        bucket.customers[customer.incumbent]++;
        bucket.usage[customer.incumbent] += customer.usage;
      }
      at += (bucket.size + 31) & ~31u;
    }
  }
};
