// K0 as it is written first: an array for every field, class tables once a quarter, one customer after the other.
#pragma once
#include "population.hpp"
#include "weights.hpp"

class Simple {
 public:
  Simple(const Market& market, const Run& run)
      : totals(market.slots()), market(market), run(run), weights(market), aliases(market.classes.size() * market.slots()),
        loyalShares(aliases.size()), gains(market.classes.size() * TENURES) {
    for (size_t k = 0; k < market.classes.size(); k++)
      for (uint32_t tenure = 0; tenure < TENURES; tenure++) gains[k * TENURES + tenure] = gainOf(market.classes[k], tenure);
    populate();
  }

  Totals totals;

  double bytesPerCustomer() const { return sizeof classes[0] + sizeof phases[0] + sizeof incumbents[0] + sizeof tenures[0] + sizeof usages[0]; }

  void step(uint32_t quarter) {
    rebuildTables();
    const size_t slots = market.slots();
    uint8_t duePhases[MAX_CLASSES];
    for (size_t k = 0; k < market.classes.size(); k++) {
      const uint32_t contract = market.classes[k].contractQuarters;
      duePhases[k] = static_cast<uint8_t>((contract - quarter % contract) % contract);
    }
    const Key stay = keyOf(run.seed, Stream::choice, quarter), redraw = keyOf(run.seed, Stream::redraw, quarter);
    int64_t customers[MAX_LABS + 1] = {}, usage[MAX_LABS + 1] = {}, choices = 0, switches = 0;
    for (uint32_t id = 0; id < run.customers; id++) {
      const size_t k = classes[id];
      uint32_t slot = incumbents[id], tenure = tenures[id];
      if (phases[id] == duePhases[k]) {
        choices++;
        // By how much loyalty raises the sum of weights, relative to that sum.
        const double more = loyalShares[k * slots + slot] * gains[k * TENURES + tenure];
        const double u = draw(id, stay) * (1.0 / 4294967296.0);
        if (u * (1 + more) >= more) {
          const uint32_t next = pick(&aliases[k * slots], draw(id, redraw));
          if (next != slot) {
            incumbents[id] = static_cast<uint16_t>(next);
            slot = next;
            tenure = 0;
            switches++;
          }
        }
      }
      tenures[id] = static_cast<uint8_t>(tenure + (tenure < TENURES - 1));
      customers[slot]++;
      usage[slot] += usages[id];
    }
    totals.customers.assign(customers, customers + slots);
    totals.usage.assign(usage, usage + slots);
    totals.choices += choices;
    totals.switches += switches;
  }

 private:
  static constexpr uint32_t TENURES = 256;
  struct AliasColumn {
    uint32_t threshold, other;
  };

  const Market& market;
  Run run;
  Weights weights;
  std::vector<AliasColumn> aliases;
  /** Choice probabilities of labs; nothing for nobody, to whom no customer is loyal. */
  std::vector<double> loyalShares;
  std::vector<double> gains;
  std::vector<uint8_t> classes, phases, tenures;
  std::vector<uint16_t> incumbents;
  std::vector<uint32_t> usages;

  uint32_t pick(const AliasColumn* table, uint32_t bits) const {
    const uint64_t place = uint64_t{bits} * market.slots();
    const uint32_t column = static_cast<uint32_t>(place >> 32);
    return static_cast<uint32_t>(place) < table[column].threshold ? column : table[column].other;
  }

  void rebuildTables() {
    weights.rebuild();
    const size_t slots = market.slots();
    for (size_t k = 0; k < market.classes.size(); k++) {
      const double* shares = weights.ofClass(k);
      for (size_t slot = 1; slot < slots; slot++) loyalShares[k * slots + slot] = shares[slot];
      buildAlias(shares, slots, [&](uint32_t column, double fraction, uint32_t other) {
        aliases[k * slots + column] = {static_cast<uint32_t>(std::min(fraction * 4294967296.0, 4294967295.0)), other};
      });
    }
  }

  void populate() {
    const Population population(market, run);
    for (auto* column : {&classes, &phases, &tenures}) column->resize(run.customers);
    incumbents.resize(run.customers);
    usages.resize(run.customers);
    for (size_t k = 0; k < market.classes.size(); k++) {
      const CustomerClass& c = market.classes[k];
      for (uint32_t id = firstIdOf(k, market, run); id < firstIdOf(k + 1, market, run); id++) {
        const Customer customer = population.at(id, c);
        classes[id] = static_cast<uint8_t>(k);
        phases[id] = static_cast<uint8_t>(id % c.contractQuarters);
        incumbents[id] = static_cast<uint16_t>(customer.incumbent);
        tenures[id] = static_cast<uint8_t>(std::min(customer.tenure, TENURES - 1));
        usages[id] = customer.usage;
      }
    }
  }
};
