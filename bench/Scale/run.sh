#!/bin/sh
# Builds the benchmark and runs all of its measurements; the sizes may be given: run.sh 10000 100000
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
cd "$root"
[ $# -gt 0 ] || set -- 10000 100000 1000000
dotnet build bench/Scale -c Release -v q -nologo
bench="dotnet bench/Scale/bin/Release/net10.0/Fetial.Bench.Scale.dll"
$bench whole "$@"
$bench profile "$@"
$bench peers "$@"
$bench edit 10000 100000
$bench day corpus/ukraine corpus/finland-sweden
