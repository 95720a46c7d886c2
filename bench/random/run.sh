#!/usr/bin/env bash
# Statistical battery of the keyed generator. See README.md beside this file.
#
#   bench/random/run.sh [quick|full|dieharder|controls]
#
#   quick      self-test, vectors, every ordering, own checks, controls (default)
#   full       the same with larger samples, then dieharder on orderings a and f
#   dieharder  only dieharder on orderings a and f
#   controls   only the generators that must fail, and the two that must pass
#
# Environment: SALT=K moves the whole battery to other seeds; SCALE=S changes the
# sample sizes of the mode; CC the compiler; OUT the folder for build and results.
#
# Exit code: 0 passed; 1 a p-value of the generator lies outside
# [1e-10, 1 - 1e-10], a control behaved wrongly, or the vectors differ; 2 the
# battery could not run.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
out=${OUT:-$here/../../build/random}
mode=${1:-quick}
salt=${SALT:-0}
cc=${CC:-gcc}

case $mode in
quick) scale=${SCALE:-1} near=1 aval=1 perm=1 ;;
full) scale=${SCALE:-8} near=8 aval=16 perm=8 ;;
dieharder | controls) scale=${SCALE:-1} near=1 aval=1 perm=1 ;;
*)
  sed -n '2,16p' "${BASH_SOURCE[0]}" | sed 's/^# \{0,1\}//' >&2
  exit 2
  ;;
esac

if ! command -v "$cc" >/dev/null; then
  echo "A C compiler is needed and '$cc' was not found. On Debian: apt-get install gcc libc6-dev" >&2
  exit 2
fi
have_dieharder=1
if ! command -v dieharder >/dev/null; then
  have_dieharder=0
  if [ "$mode" = dieharder ]; then
    echo "dieharder was not found. On Debian: apt-get install dieharder" >&2
    exit 2
  fi
  if [ "$mode" = full ]; then
    echo "note: dieharder was not found (Debian: apt-get install dieharder); its part is left out"
  fi
fi

mkdir -p "$out"
out=$(cd "$out" && pwd)
[ -e "$out/.gitignore" ] || echo '*' >"$out/.gitignore"
battery=$out/battery
"$cc" -O3 -march=native -std=gnu11 -Wall -Wextra "$here/battery.c" -o "$battery" -lm

# One core, and behind everybody else.
polite=(nice -n 10)
if command -v taskset >/dev/null; then
  core=$(taskset -cp $$ 2>/dev/null | sed 's/.*[^0-9]\([0-9]\{1,\}\)$/\1/') || core=
  if [ -n "$core" ] && taskset -c "$core" true 2>/dev/null; then
    polite=(nice -n 10 taskset -c "$core")
  fi
fi

failed=0
fail() {
  echo "FAILED: $*"
  failed=1
}

start=$SECONDS
results=$out/results-$mode.tsv
: >"$results"

# measure ARGS...: runs one part of the battery on the real generator
measure() {
  local t=$SECONDS rc=0 part=$out/part.tsv
  "${polite[@]}" "$battery" "$@" --salt "$salt" >"$part" 2>"$out/part.err" || rc=$?
  if [ $rc -gt 1 ]; then
    cat "$out/part.err" >&2
    echo "the battery broke off in: $*" >&2
    exit 2
  fi
  grep -v '^#' "$part" | awk -v OFS='\t' -v s=$((SECONDS - t)) '{print $0 "\t" s}' >>"$results" || true
  printf '  done %-28s %5d s\n' "${*:1:3}" $((SECONDS - t))
}

# control NAME LEAST MOST ARGS...: the number of p-values outside
# [1e-10, 1 - 1e-10] must lie in LEAST..MOST
control() {
  local name=$1 least=$2 most=$3 rc=0
  shift 3
  "${polite[@]}" "$battery" "$@" --gen "$name" --salt "$salt" >"$out/control.tsv" 2>"$out/part.err" || rc=$?
  if [ $rc -gt 1 ]; then
    cat "$out/part.err" >&2
    exit 2
  fi
  local n bad
  n=$(grep -vc '^#' "$out/control.tsv") || true
  bad=$(awk -F'\t' '!/^#/ && !($3 >= 1e-10 && $4 >= 1e-10)' "$out/control.tsv" | wc -l)
  printf '  %-9s %-14s %4d p-values, %4d outside [1e-10, 1-1e-10]\n' "$name" "$1 ${2:-}" "$n" "$bad"
  if [ "$bad" -lt "$least" ] || [ "$bad" -gt "$most" ]; then
    fail "control $name: expected $least to $most of them"
  fi
}

controls() {
  echo "controls (chacha and strong must pass; every other one must fail somewhere):"
  control chacha 0 0 --order f
  control strong 0 0 --neighbours
  control strong 0 0 --avalanche
  control strong 0 0 --sums
  control strong 0 0 --keys
  control nofinal 1 9999 --order a
  control plainkey 1 9999 --neighbours
  control plainkey 1 9999 --keys
  control xorkey 1 9999 --sums
  control lcg 1 9999 --order a
  control xorshift 1 9999 --order a
}

# test:size pairs. Left out are opso, oqso, dna ("suspect") and sums ("do not
# use"), by dieharder's own list, and most of the 33 lags of 203, for their time.
dieharder_tests="0 1 2 3 4 8 9 10 11 12 13 15 16 17 100 101 102
  200:1 200:2 200:4 200:8 200:12 201:2 201:3 201:4 202:2 202:3 202:4 202:5
  203:0 203:1 203:2 203:4 203:8 203:16 204 205 206:256 207:32 208 209:12"

# One endless stream feeds all the tests of an ordering, one after the other.
run_dieharder() {
  local o t log test
  for o in a f; do
    t=$SECONDS
    log=$out/dieharder-$o.txt
    : >"$log"
    { "${polite[@]}" "$battery" --raw $o --salt "$salt" 2>/dev/null || true; } | {
      for test in $dieharder_tests; do
        if [ "$test" = "${test%:*}" ]; then
          "${polite[@]}" dieharder -g 200 -d "$test" >>"$log" || true
        else
          "${polite[@]}" dieharder -g 200 -d "${test%:*}" -n "${test#*:}" >>"$log" || true
        fi
      done
    }
    # 8 digits are printed, so 0 means below 5e-9.
    awk -F'|' -v o=$o -v s=$((SECONDS - t)) '
      NF >= 6 && $5 ~ /^ *[0-9]\.[0-9]+ *$/ {
        n++; gsub(/ /, "", $1)
        if ($5 < 1e-4 || $5 > 1 - 1e-4) list = list sprintf("    %s size %s p=%s\n", $1, $2 + 0, $5)
        if ($5 < 1e-8 || $5 > 1 - 1e-8) bad++
        if ($6 ~ /WEAK/) weak++
        if ($6 ~ /FAILED/) f++
      }
      END {
        printf "  ordering %s: %d p-values, %d weak and %d failed by its own scale, %d s\n%s", o, n, weak, f, s, list
        exit bad > 0 || n < 75
      }' "$log" || fail "dieharder on ordering $o"
  done
}

if [ "$mode" = dieharder ]; then
  run_dieharder
  exit $failed
fi

if ! "$battery" --selftest >"$out/selftest.txt"; then
  cat "$out/selftest.txt"
  echo "the battery's own mathematics is wrong: nothing below would mean anything" >&2
  exit 2
fi
echo "self-test passed ($(grep -c '^ok' "$out/selftest.txt") checks)"

if "$battery" --vectors | diff - "$here/vectors.txt"; then
  echo "vectors.txt agrees ($(wc -l <"$here/vectors.txt") vectors)"
else
  fail "vectors.txt differs from the generator"
fi

if [ "$mode" = controls ]; then
  controls
  exit $failed
fi

echo "measuring (mode $mode, scale $scale, salt $salt):"
for o in a b c d e f; do
  measure --order $o --scale "$scale"
  measure --order $o --rev --scale "$scale"
done
measure --neighbours --scale "$near"
measure --avalanche --scale "$aval"
measure --sums
measure --keys
measure --permutation --scale "$perm"

echo
awk -F'\t' '
  function tail(a, b) { return (a < b ? a : b) + 0 }
  !($1 in n) { order[++k] = $1 }
  {
    t = tail($3, $4); n[$1]++; secs[$1] = $NF; all++
    if (!($1 in low) || t < low[$1]) { low[$1] = t; which[$1] = $2 }
    if (!(t >= 1e-4)) sus[$1]++
    if (!(t >= 1e-10)) bad[$1]++
    d = int($3 * 10); dec[d > 9 ? 9 : d]++
  }
  END {
    printf "%-20s %9s %11s %12s %10s %6s  %s\n", "what", "p-values", "suspicious", "out of range", "smallest", "s", "smallest is"
    for (i = 1; i <= k; i++) {
      w = order[i]
      printf "%-20s %9d %11d %12d %10.2g %6d  %s\n", w, n[w], sus[w], bad[w], low[w], secs[w], which[w]
      s += sus[w]; b += bad[w]
    }
    printf "%-20s %9d %11d %12d   (by chance: %.1f suspicious)\n", "all", all, s, b, all * 2e-4
    printf "p-values per tenth of [0, 1]:"
    for (i = 0; i < 10; i++) printf " %d", dec[i]
    print ""
  }' "$results"

echo
echo "p-values outside [1e-4, 1 - 1e-4]:"
awk -F'\t' '{ t = ($3 < $4 ? $3 : $4) + 0 } !(t >= 1e-4) { printf "  %s: %s: right %s, left %s (%s)\n", $1, $2, $3, $4, $5; n++ }
  END { if (!n) print "  none" }' "$results"
awk -F'\t' '{ t = ($3 < $4 ? $3 : $4) + 0 } !(t >= 1e-10) { bad = 1 } END { exit bad }' "$results" ||
  fail "a p-value lies outside [1e-10, 1 - 1e-10]"
[ "$(wc -l <"$results")" -gt 1000 ] || fail "too few p-values were made"

echo
controls
if [ "$mode" = full ] && [ $have_dieharder = 1 ]; then
  echo "dieharder ($(dieharder -V 2>/dev/null | grep -o '[0-9.]\{5,\}' | head -1 || true)):"
  run_dieharder
fi

echo
if [ $failed = 0 ]; then
  echo "passed in $((SECONDS - start)) s"
else
  echo "FAILED after $((SECONDS - start)) s"
fi
exit $failed
