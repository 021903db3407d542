# SPDX-License-Identifier: MIT
# Sourced by run and test: the one list of Debian packages, how they get installed, and the build.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$top/build

build_packages=(
    g++ cmake ninja-build ccache pkg-config
    qt6-base-dev qt6-base-dev-tools qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    libsqlite3-dev libpq-dev nlohmann-json3-dev libicu-dev libuchardet-dev libical-dev libqrencode-dev libcurl4-openssl-dev libssl-dev libpugixml-dev libzip-dev libxlsxwriter-dev liberfa-dev
    fonts-noto-core fonts-noto-cjk
)
test_packages=(
    libgtest-dev libgmock-dev libbenchmark-dev postgresql-15
    xvfb openbox xdotool x11-utils imagemagick dbus at-spi2-core gir1.2-atspi-2.0 python3 python3-gi
    radicale khal python3-vobject
    binutils file dpkg-dev desktop-file-utils appstream
    khard python3-openpyxl
    clang-16 libclang-rt-16-dev
)

say() { printf '%s: %s\n' "$(basename "$0")" "$*" >&2; }
fail() { say "$@"; exit 3; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo -- "$@"
    else return 1
    fi
}

missing_packages() {
    local package
    for package in "$@"; do
        case $(dpkg-query -W -f='${Status}' "$package" 2>/dev/null) in
            *' installed') ;;
            *) echo "$package" ;;
        esac
    done
}

# Debian starts a database server as soon as one is installed; the tests want the programs only.
main_cluster_setting=/etc/postgresql-common/createcluster.d/tilth-setup.conf
forbid_main_cluster() {
    as_root mkdir -p "${main_cluster_setting%/*}"
    echo 'create_main_cluster = false' | as_root tee "$main_cluster_setting" >/dev/null
}

apt_install() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update </dev/null >&2 &&
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" </dev/null >&2
}

install_packages() {
    local missing status=0
    command -v dpkg-query >/dev/null || { say "not a Debian system: the packages of $top/scripts/setup.sh have to be there"; return 0; }
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} = 0 ] && return 0
    say "installing ${#missing[@]} Debian packages: ${missing[*]}"
    as_root true || fail "needs root or sudo, once: apt-get install --no-install-recommends ${missing[*]}"
    forbid_main_cluster
    apt_install "${missing[@]}" || status=$?
    as_root rm -f "$main_cluster_setting"
    [ $status = 0 ] || fail "apt-get failed (its message stands above); needed are: ${missing[*]}"
}

# configured OPTIONS: is the build folder there, with these -DNAME=VALUE?
configured() {
    local option
    [ -f "$build/build.ninja" ] || return 1
    for option in "$@"; do
        grep -qxF -- "${option#-D}" <(sed 's/:[A-Z]*=/=/' "$build/CMakeCache.txt") || return 1
    done
}

# All scripts compile alike, so that each finds what another one compiled: the options of the compiler are part of what
# ccache looks for. Elsewhere another compiler's new warning keeps nobody from starting the window.
warnings_are_errors=OFF
grep -qs '^VERSION_CODENAME=bookworm$' /etc/os-release && warnings_are_errors=ON

configure() {
    configured "$@" && return 0
    say "configuring $build"
    cmake -S "$top" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_COMPILER_LAUNCHER=ccache \
        -DTILTH_WERROR=$warnings_are_errors "$@" >&2
}

export HOME=${HOME:-$(echo ~)}               # ccache keeps its folder there
export CCACHE_BASEDIR=$top CCACHE_NOHASHDIR=1 # a second clone finds what the first one compiled
