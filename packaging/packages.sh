# What Second Ring needs from Debian, and how to get it. Sourced by app/run and tests/run.
# shellcheck shell=bash disable=SC2034

build_packages="g++ make cmake ninja-build ccache mold pkg-config
  qt6-base-dev qt6-base-dev-tools qt6-svg-dev qt6-multimedia-dev qt6-httpserver-dev qt6-websockets-dev qt6-l10n-tools qt6-tools-dev qt6-tools-dev-tools
  qt6-serialport-dev qtkeychain-qt6-dev libgl-dev libxcb1-dev libvulkan-dev libxkbcommon-dev
  libre-dev libphonenumber-dev libcurl4-openssl-dev libssl-dev zlib1g-dev libexpected-dev"
run_packages="libqt6sql6-sqlite libqt6svg6 qt6-qpa-plugins qt6-translations-l10n ca-certificates"
test_packages="libqt6sql6-psql postgresql kamailio kamailio-tls-modules kamailio-presence-modules
  kamailio-utils-modules kamailio-extra-modules sip-tester baresip-core iaxmodem gammu pulseaudio pulseaudio-utils
  openssl eatmydata clang-format"

say() { printf '%s\n' "$*" >&2; }

is_debian_like() { command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; }

missing_of() {
  for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || printf '%s ' "$package"
  done
}

# install_missing PACKAGES…: says which, then installs them; on another system says what is needed and stops.
install_missing() {
  if ! is_debian_like; then
    say "Second Ring's scripts know Debian 12 and its kin. On this system, install what these packages hold, then run"
    say "cmake --preset dev && cmake --build --preset dev:"
    say "  $*"
    exit 1
  fi
  local missing
  missing=$(missing_of "$@")
  [ -n "$missing" ] || return 0
  say "Installing what is missing: $missing"
  local as_root=""
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { say "Run this as root, or install sudo, or install: $missing"; exit 1; }
    as_root="sudo"
  fi
  $as_root apt-get update -qq ||
    say "The package lists could not be refreshed; trying with those that are there."
  # shellcheck disable=SC2086
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends $missing >&2 || {
    say "The packages could not be installed: see above. Nothing else was changed."
    exit 1
  }
}

# What sudo built must not stand in the way of the next build without it.
hand_back() {
  local owner
  owner=$(stat -c %u:%g .)
  [ "$(id -u)" -ne 0 ] || [ "$owner" = 0:0 ] || chown -R "$owner" build
}

# configure_and_build PRESET TARGETS…
configure_and_build() {
  local preset=$1
  shift
  export CCACHE_BASEDIR="$PWD" CCACHE_NOHASHDIR=1
  cmake --preset "$preset" >"build/$preset.configure.log" 2>&1 || {
    hand_back
    cat "build/$preset.configure.log" >&2
    say "The build could not be set up: see above."
    exit 1
  }
  local built=0
  cmake --build --preset "$preset" --target "$@" >&2 || built=$?
  hand_back
  [ "$built" -eq 0 ] || say "The build failed: see above."
  return "$built"
}
