// The market K0: its labs and classes of customers, read from a market file.
#pragma once
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

struct CustomerClass {
  double baseUtility;
  double qualityTaste;
  double switchingCost;
  uint32_t contractQuarters;
  /** Standard deviation of the log of usage. */
  double usageSd;
  uint32_t maxInitialTenure;
};

struct Market {
  /** Quality of each lab less that of the best one. */
  std::vector<double> qualities;
  std::vector<CustomerClass> classes;

  /** Slot 0 is nobody, slot j is lab j. */
  size_t slots() const { return qualities.size() + 1; }
};

constexpr size_t MAX_LABS = 1023;
constexpr size_t MAX_CLASSES = 256;

/** One line a lab or class, the first word says which; `#` starts a comment. Throws std::invalid_argument. */
inline Market readMarket(const std::string& path) {
  std::ifstream file(path);
  if (!file) throw std::invalid_argument("cannot read " + path);
  Market market;
  std::string line;
  for (int number = 1; std::getline(file, line); number++) {
    std::istringstream words(line.substr(0, line.find('#')));
    const std::string where = path + ":" + std::to_string(number) + ": ";
    std::string kind, more;
    if (!(words >> kind)) continue;
    if (kind == "lab") {
      double quality = 0;
      words >> quality;
      market.qualities.push_back(quality);
    } else if (kind == "class") {
      CustomerClass c{};
      words >> c.baseUtility >> c.qualityTaste >> c.switchingCost >> c.contractQuarters >> c.usageSd >> c.maxInitialTenure;
      if (c.contractQuarters < 1 || c.contractQuarters > 255) throw std::invalid_argument(where + "a contract runs for 1 to 255 quarters");
      market.classes.push_back(c);
    } else {
      throw std::invalid_argument(where + "expected lab or class, found " + kind);
    }
    if (words.fail() || words >> more) throw std::invalid_argument(where + "a " + kind + " has another number of values");
  }
  if (market.qualities.empty() || market.qualities.size() > MAX_LABS) throw std::invalid_argument(path + ": 1 to 1023 labs are expected");
  if (market.classes.empty() || market.classes.size() > MAX_CLASSES) throw std::invalid_argument(path + ": 1 to 256 classes are expected");
  return market;
}

struct Run {
  uint32_t customers;
  uint32_t quarters;
  uint32_t seed;
};

/** Customers stand class by class in the order of their ids: this is the first id of a class, and one past the last of the class before. */
inline uint32_t firstIdOf(size_t customerClass, const Market& market, const Run& run) {
  const uint64_t classes = market.classes.size();
  return static_cast<uint32_t>((customerClass * uint64_t{run.customers} + classes - 1) / classes);
}

/** What every quarter leaves behind: customers and usage by slot, choices made and customers moved since the start. */
struct Totals {
  explicit Totals(size_t slots) : customers(slots), usage(slots) {}
  std::vector<int64_t> customers;
  std::vector<int64_t> usage;
  int64_t choices = 0;
  int64_t switches = 0;
};
