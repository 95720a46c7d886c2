// Multinomial logit by class: choice probabilities without loyalty, what loyalty adds, and alias tables to draw from.
#pragma once
#include <cmath>
#include "market.hpp"

/** Quarters over which loyalty grows. */
constexpr double RAMP_QUARTERS = 4;

/** Choice probabilities of every class and slot for a customer without an incumbent. */
class Weights {
 public:
  explicit Weights(const Market& market) : market(market), shares(market.classes.size() * market.slots()) {}

  /** Once a quarter, as qualities and prices move from quarter to quarter in a market that is more than K0. */
  void rebuild() {
    for (size_t k = 0; k < market.classes.size(); k++) rebuildClass(market.classes[k], &shares[k * market.slots()]);
  }

  const double* ofClass(size_t k) const { return &shares[k * market.slots()]; }

 private:
  const Market& market;
  std::vector<double> shares;

  void rebuildClass(const CustomerClass& c, double* row) const {
    const size_t slots = market.slots();
    double sum = row[0] = 1;
    for (size_t slot = 1; slot < slots; slot++) sum += row[slot] = std::exp(c.baseUtility + c.qualityTaste * market.qualities[slot - 1]);
    for (size_t slot = 0; slot < slots; slot++) row[slot] /= sum;
  }
};

/** The weight of a lab that has served for so many quarters is multiplied by one plus this. */
inline double gainOf(const CustomerClass& c, uint32_t tenure) {
  return std::exp(c.switchingCost * (1 - std::exp(-static_cast<double>(tenure) / RAMP_QUARTERS))) - 1;
}

/**
 * Walker's alias table after Vose. Calls `set(column, fraction, other)` once a column: with that probability
 * the column stands for itself, else for the other slot.
 */
template <class Set>
void buildAlias(const double* shares, size_t slots, Set set) {
  double height[MAX_LABS + 1];
  uint32_t small[MAX_LABS + 1], large[MAX_LABS + 1];
  size_t smalls = 0, larges = 0;
  const auto sort = [&](uint32_t column) { (height[column] < 1 ? small[smalls++] : large[larges++]) = column; };
  for (uint32_t column = 0; column < slots; column++) {
    height[column] = shares[column] * static_cast<double>(slots);
    sort(column);
  }
  while (smalls > 0 && larges > 0) {
    const uint32_t low = small[--smalls], high = large[--larges];
    set(low, height[low], high);
    height[high] -= 1 - height[low];
    sort(high);
  }
  while (larges > 0) larges--, set(large[larges], 1.0, large[larges]);
  while (smalls > 0) smalls--, set(small[smalls], 1.0, small[smalls]);
}
