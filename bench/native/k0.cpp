// The market K0 in native code: which variant runs, for how long, and the line of JSON that says so.
// Usage: k0 <market file> <customers> <quarters> <seed> [simple|wide|wide-alias|avx512], or k0 stream for the bandwidth of memory.
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include "simple.hpp"
#include "stream.hpp"
#ifdef __SSE4_1__
#include "wide.hpp"
#endif
#ifdef __AVX512F__
#include "avx512.hpp"
#endif

namespace {

constexpr int BAD_ARGUMENTS = 2, NOT_ON_THIS_MACHINE = 3;

struct Missing {
  const char* what;
};

void printLine(const std::string& variant, const Run& run, double ns, const Totals& totals, double bytesPerCustomer) {
  const double customerQuarters = static_cast<double>(run.customers) * run.quarters;
  const auto printShares = [](const char* name, const std::vector<int64_t>& amounts) {
    double sum = 0;
    for (const int64_t amount : amounts) sum += static_cast<double>(amount);
    std::printf(",\"%s\":", name);
    for (size_t slot = 0; slot < amounts.size(); slot++) std::printf("%c%.9g", slot == 0 ? '[' : ',', static_cast<double>(amounts[slot]) / sum);
    std::printf("]");
  };
  std::printf("{\"peer\":\"native\",\"variant\":\"%s\",\"customers\":%u,\"quarters\":%u,\"ns\":%.6g", variant.c_str(), run.customers, run.quarters, ns);
  std::printf(",\"choicesPerCustomerQuarter\":%.9g", static_cast<double>(totals.choices) / customerQuarters);
  std::printf(",\"switchesPerCustomerQuarter\":%.9g", static_cast<double>(totals.switches) / customerQuarters);
  printShares("shares", totals.customers);
  printShares("usageShares", totals.usage);
  std::printf(",\"bytesPerCustomer\":%.6g}\n", bytesPerCustomer);
}

template <class Simulation>
void runAndPrint(const std::string& variant, const Market& market, const Run& run) {
  // Tables of a thousand labs are too large for a stack.
  const auto simulation = std::make_unique<Simulation>(market, run);
  const double start = secondsNow();
  for (uint32_t quarter = 0; quarter < run.quarters; quarter++) simulation->step(quarter);
  const double ns = (secondsNow() - start) * 1e9 / (static_cast<double>(run.customers) * run.quarters);
  printLine(variant, run, ns, simulation->totals, simulation->bytesPerCustomer());
}

#ifdef __SSE4_1__
template <size_t SLOTS>
using WideByThresholds = Packed<WideKernel<ThresholdPick<SLOTS>>>;
#endif
#ifdef __AVX512F__
template <size_t SLOTS>
using Avx512 = Packed<Avx512Kernel<SLOTS>>;
#endif

/** Runs the program compiled for as many slots as the market has, or a few more, so that its tables are registers. */
template <template <size_t> class Simulation>
void runForSlots(const std::string& variant, const Market& market, const Run& run) {
  if (market.slots() <= 5) return runAndPrint<Simulation<5>>(variant, market, run);
  if (market.slots() <= 9) return runAndPrint<Simulation<9>>(variant, market, run);
  if (market.slots() <= 16) return runAndPrint<Simulation<16>>(variant, market, run);
  throw std::invalid_argument(variant + " takes 15 labs at most, wide-alias takes more");
}

void runVariant(const std::string& variant, const Market& market, const Run& run) {
  if (variant == "simple") return runAndPrint<Simple>(variant, market, run);
#ifdef __SSE4_1__
  if (variant == "wide") return runForSlots<WideByThresholds>(variant, market, run);
  if (variant == "wide-alias") return runAndPrint<Packed<WideKernel<AliasPick>>>(variant, market, run);
#else
  if (variant == "wide" || variant == "wide-alias") throw Missing{"needs an x86-64 processor with SSE4.1, and -march=native when it is built"};
#endif
#ifdef __AVX512F__
  if (variant == "avx512") return runForSlots<Avx512>(variant, market, run);
#else
  if (variant == "avx512") throw Missing{"needs an x86-64 processor with AVX-512, and -march=native when it is built"};
#endif
  throw std::invalid_argument("unknown variant " + variant + ": simple, wide, wide-alias, avx512 or stream");
}

uint32_t wholeNumber(const char* name, const char* text, double least) {
  char* end = nullptr;
  const double value = std::strtod(text, &end);
  if (*text == '\0' || *end != '\0' || !(value >= least && value <= 4294967295.0) || value != std::floor(value))
    throw std::invalid_argument(std::string(name) + ": expected a whole number, found " + text);
  return static_cast<uint32_t>(value);
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const std::string last = argv[argc - 1];
    if (last == "stream" && (argc == 2 || argc == 6)) return printBandwidth(), 0;
    if (argc < 5 || argc > 6) throw std::invalid_argument("usage: k0 <market file> <customers> <quarters> <seed> [simple|wide|wide-alias|avx512], or k0 stream");
    const Run run = {wholeNumber("customers", argv[2], 1), wholeNumber("quarters", argv[3], 1), wholeNumber("seed", argv[4], 0)};
    runVariant(argc == 6 ? last : "simple", readMarket(argv[1]), run);
    return 0;
  } catch (const Missing& missing) {
    std::fprintf(stderr, "%s\n", missing.what);
    return NOT_ON_THIS_MACHINE;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "k0: %s\n", error.what());
    return BAD_ARGUMENTS;
  }
}
