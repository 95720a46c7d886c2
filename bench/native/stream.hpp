// Memory bandwidth of one core, against which the bytes of a customer-quarter can be held.
#pragma once
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <vector>

inline double secondsNow() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

/** Prints GB/s of three loops over arrays of 320 MB, far beyond any cache: the best of seven rounds. */
inline void printBandwidth() {
  constexpr size_t N = 40'000'000;
  std::vector<double> a(N, 1), b(N, 2), c(N, 0);
  std::vector<uint64_t> d(N, 3);
  double triad = 1e9, copy = 1e9, read = 1e9;
  volatile uint64_t sink = 0;
  for (int round = 0; round < 7; round++) {
    const double start = secondsNow();
    for (size_t i = 0; i < N; i++) c[i] = a[i] + 3 * b[i];
    const double afterTriad = secondsNow();
    std::memcpy(a.data(), c.data(), N * sizeof a[0]);
    const double afterCopy = secondsNow();
    uint64_t sum = 0;
    for (const uint64_t x : d) sum += x;
    sink = sink + sum;
    const double end = secondsNow();
    triad = std::min(triad, afterTriad - start);
    copy = std::min(copy, afterCopy - afterTriad);
    read = std::min(read, end - afterCopy);
  }
  const double bytes = static_cast<double>(N) * sizeof(double);
  std::printf("{\"triadGBs\":%.1f,\"copyGBs\":%.1f,\"readGBs\":%.1f}\n", 3e-9 * bytes / triad, 2e-9 * bytes / copy, 1e-9 * bytes / read);
}
