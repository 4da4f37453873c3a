#!/usr/bin/env bash
# Throws what an OpenAPI fuzzer makes up at `recount serve` (after npm run build). Needs Schemathesis: pip install schemathesis.
# Skips, saying so, where that is not installed.
set -eu

fuzzer=$(command -v schemathesis || command -v st || true)
if [ -z "$fuzzer" ]; then
  echo "skipped: no schemathesis here; pip install schemathesis"
  exit 0
fi
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
cp "$root"/datasets/an-giang-2024-h1/report.txt "$root"/tests/documents/files/an-giang.docx "$folder"
node "$root/dist/cli/recount.node.js" serve "$folder" --port 0 --out "$folder/out" --lang en >"$folder.log" &
server=$!
trap 'kill $server 2>/dev/null; rm -rf "$folder" "$folder.log"' EXIT
for _ in $(seq 100); do
  grep -q token= "$folder.log" && break
  sleep 0.2
done
address=$(grep -o 'http://[^ ]*' "$folder.log" | head -1)
base=${address%%/\?*}
token=${address##*token=}
# Events never end, so they are left out; a wrong token is refused by every address, which the tests check.
"$fuzzer" run "$base/openapi.json?token=$token" --url "$base" --header "Authorization: Bearer $token" \
  --exclude-path /events --max-examples "${EXAMPLES:-40}" --request-timeout 20 --checks all --exclude-checks ignored_auth
