#!/usr/bin/env bash
# How long `zopa zone` takes, as a whole process, best of ten. Usage: zone.sh BINARY
set -euo pipefail
binary=$1
for model in four-issues wage-talks abu-dhabi literature/nash-1950; do
  best=
  for _ in $(seq 10); do
    start=$(date +%s%N)
    "$binary" zone "Models/$model" >/dev/null
    time=$((($(date +%s%N) - start) / 1000))
    if [ -z "$best" ] || [ "$time" -lt "$best" ]; then best=$time; fi
  done
  printf '%-24s %8.1f ms\n' "$model" "$(echo "$best / 1000" | bc -l)"
done
