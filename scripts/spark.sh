#!/usr/bin/env bash
# Runs a command with a Spark at hand: scripts/spark.sh run CMD, or scripts/spark.sh check for the conformance table.
#
# pyspark 4.0.1 is installed from PyPI into an environment of its own (494 MB, kept), and needs Python 3.9 and Java 17 or newer. Where one of
# these is missing it says which, and the command runs without RECOUNT_SPARK_PYTHON, so that tests skip.
set -euo pipefail

version=4.0.1
home="${XDG_CACHE_HOME:-$HOME/.cache}/recount/spark-$version"

obstacle() {
  command -v python3 >/dev/null || { echo "python3 is not installed"; return; }
  command -v java >/dev/null || { echo "java is not installed"; return; }
  local major
  major=$(java -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -1)
  [ "${major:-0}" -ge 17 ] || { echo "java ${major:-?} is older than 17"; return; }
  [ -x "$home/bin/python" ] && "$home/bin/python" -c 'import pyspark' 2>/dev/null && return
  python3 -m venv "$home" >/dev/null 2>&1 || { echo "python3 has no venv"; return; }
  "$home/bin/pip" install --quiet "pyspark==$version" >/dev/null 2>&1 || echo "pyspark $version cannot be installed"
}

case "${1:-}" in
  check | run)
    [ "$1" = check ] && set -- run npx vitest run tests/engine/conformance -t Spark
    shift
    why=$(obstacle)
    if [ -n "$why" ]; then
      echo "no Spark here: $why; what needs one skips"
      exec "$@"
    fi
    RECOUNT_SPARK_PYTHON="$home/bin/python" exec "$@"
    ;;
  *)
    sed -n '2,6s/^# \{0,1\}//p' "$0" >&2
    exit 2
    ;;
esac
