#!/usr/bin/env bash
# Installs Debian's Chromium for the tests that open pages, where it is missing and this may: as root, with apt-get, in at
# most five minutes. Where it cannot, the tests skip and say so; this never fails.
set -u

for name in chromium chromium-browser google-chrome; do
  if command -v "$name" >/dev/null; then
    echo "browser: $(command -v "$name")"
    exit 0
  fi
done
if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
  echo "no browser, and none can be installed here: the tests of pages will skip"
  exit 0
fi
install() {
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium
}
export -f install
if timeout 300 bash -c install >/dev/null 2>&1; then echo "browser: installed"; else echo "no browser: apt-get could not install chromium; the tests of pages will skip"; fi
exit 0
