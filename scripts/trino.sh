#!/usr/bin/env bash
# A Trino of one's own: one coordinator and one worker on the loopback interface, with tables in memory.
#
#   scripts/trino.sh start    installs it where it is not yet, starts it, waits for both nodes; prints its address
#   scripts/trino.sh stop     ends both, by their process ids
#   scripts/trino.sh check    starts it, holds recount to it (the conformance table and both samples), and stops it
#   scripts/trino.sh run CMD  starts it, runs CMD with RECOUNT_TRINO=trino://recount@127.0.0.1:PORT/memory, and stops it
#
# It comes from Maven Central (821 MB, kept unpacked with one plugin) and needs mvn, Java 24 or newer and 3 GB of memory. Where
# one of these is missing it says which: `start` fails then, `run` runs the command without RECOUNT_TRINO, so that tests skip.
set -u

version=${TRINO_VERSION:-476}
home=${RECOUNT_TRINO_HOME:-${XDG_CACHE_HOME:-$HOME/.cache}/recount/trino-$version}
port=${TRINO_PORT:-18080}
heap=${TRINO_HEAP:-1200}
server=$home/trino-server-$version
run=$home/run

# The newest Java that there is, where it is new enough: JAVA_HOME, those installed, the one on the path.
find_java() {
  local best= best_major=0 candidate major
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* "${HOME}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -x "$candidate/bin/java" ] || continue
    major=$("$candidate/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -1)
    if [ "${major:-0}" -gt "$best_major" ]; then best=$candidate best_major=$major; fi
  done
  [ "$best_major" -ge 24 ] && echo "$best"
}

# Why it cannot be started here; nothing where it can.
obstacle() {
  [ -n "$java" ] || { echo "no Java of 24 or newer"; return; }
  [ -x "$server/bin/launcher" ] && return
  command -v mvn >/dev/null || { echo "no mvn to install Trino with"; return; }
  install >"$home.log" 2>&1 || echo "Trino $version cannot be installed from Maven: $(tail -1 "$home.log")"
}

# Plugins share their jars by hard links: all are unpacked before those that are not wanted are deleted.
install() {
  local work=$home.part
  rm -rf "$work" && mkdir -p "$work" || return 1
  JAVA_HOME=$java timeout 900 mvn -B -q dependency:copy "-Dartifact=io.trino:trino-server:$version:tar.gz" \
    "-DoutputDirectory=$work" || return 1
  tar xzf "$work/trino-server-$version.tar.gz" -C "$work" || return 1
  rm -f "$work/trino-server-$version.tar.gz"
  find "$work/trino-server-$version/plugin" -mindepth 1 -maxdepth 1 ! -name memory -exec rm -rf {} +
  rm -rf "$home" && mv "$work" "$home"
}

configure() { # name, port, coordinator
  local etc=$run/$1/etc
  mkdir -p "$etc/catalog" "$run/$1/data" || return 1
  printf '%s\n' "node.environment=recount" "node.id=recount-$1" "node.data-dir=$run/$1/data" \
    "node.internal-address=127.0.0.1" "node.bind-ip=127.0.0.1" >"$etc/node.properties"
  printf '%s\n' -server "-Xmx${heap}M" "-Xms256M" -XX:+UseG1GC -XX:+ExitOnOutOfMemoryError -Djdk.attach.allowAttachSelf=true \
    --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow >"$etc/jvm.config"
  printf '%s\n' "coordinator=$3" "http-server.http.port=$2" \
    "discovery.uri=http://127.0.0.1:$port" "query.max-memory-per-node=$((heap * 6 / 10))MB" "query.max-memory=$((heap * 12 / 10))MB" \
    "memory.heap-headroom-per-node=$((heap * 2 / 10))MB" >"$etc/config.properties"
  [ "$3" = true ] && echo "node-scheduler.include-coordinator=${TRINO_BOTH_WORK:-true}" >>"$etc/config.properties"
  printf '%s\n' connector.name=memory "memory.max-data-per-node=$((heap / 2))MB" >"$etc/catalog/memory.properties"
  echo "io.trino=WARN" >"$etc/log.properties"
}

launch() { # name
  JAVA_HOME=$java PATH="$java/bin:$PATH" nice -n 5 "$server/bin/launcher" --etc-dir="$run/$1/etc" --data-dir="$run/$1/data" \
    --pid-file="$run/$1.pid" start >/dev/null
}

# How many nodes the coordinator can give work to; it answers a query in several pages.
nodes() {
  local at="-d SELECT(count(*))FROM(system.runtime.nodes) http://127.0.0.1:$port/v1/statement" page
  for _ in $(seq 1 20); do
    # shellcheck disable=SC2086
    page=$(curl -fsS -m 5 -H "X-Trino-User: recount" $at 2>/dev/null) || break
    if [[ $page =~ \"data\":\[\[([0-9]+)\]\] ]]; then
      echo "${BASH_REMATCH[1]}"
      return
    fi
    [[ $page =~ \"nextUri\":\"([^\"]+)\" ]] || break
    at=${BASH_REMATCH[1]}
    sleep 0.1
  done
  echo 0
}

start() {
  rm -rf "$run"
  configure coordinator "$port" true && configure worker "$((port + 1))" false || return 1
  launch coordinator && launch worker || return 1
  local waited
  for waited in $(seq 1 120); do
    if [ "$(nodes)" -ge 2 ]; then
      echo "trino://recount@127.0.0.1:$port/memory"
      return 0
    fi
    kill -0 "$(cat "$run/coordinator.pid")" && kill -0 "$(cat "$run/worker.pid")" || break
    sleep 1
  done
  echo "Trino did not come up: $(grep -h ERROR -A4 "$run"/*/data/var/log/server.log 2>/dev/null | head -5)" >&2
  stop
  return 1
}

stop() {
  local name pid
  for name in worker coordinator; do
    pid=$(cat "$run/$name.pid" 2>/dev/null) || continue
    [ -n "$pid" ] && kill "$pid" 2>/dev/null
    for _ in $(seq 1 20); do kill -0 "$pid" 2>/dev/null || break; sleep 0.5; done
    kill -9 "$pid" 2>/dev/null
    rm -f "$run/$name.pid"
  done
}

mkdir -p "$(dirname "$home")"
java=$(find_java)
case "${1:-}" in
  start)
    why=$(obstacle)
    if [ -n "$why" ]; then echo "no Trino here: $why" >&2; exit 1; fi
    start
    ;;
  stop) stop ;;
  check | run)
    [ "$1" = check ] && set -- run npx vitest run tests/engine/conformance tests/engine/trino -t Trino\|warehouse
    shift
    why=$(obstacle)
    [ -z "$why" ] && { address=$(start) || why="it did not start"; }
    if [ -n "$why" ]; then
      echo "no Trino here: $why; what needs one skips"
      exec "$@"
    fi
    trap stop EXIT INT TERM
    RECOUNT_TRINO=$address "$@"
    ;;
  *)
    sed -n '2,9s/^# \{0,1\}//p' "$0" >&2
    exit 2
    ;;
esac
