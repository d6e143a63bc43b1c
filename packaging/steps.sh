# shellcheck shell=bash
# What the set-up scripts share: how they speak, and how they build. Written for bash 3.2, the one macOS has.

say() { printf '\n== %s\n' "$*"; }

# stop WHY [WHAT TO DO...]
stop() {
    printf '\nStopped: %s\n' "$1" >&2
    shift
    [ $# -eq 0 ] || printf '  %s\n' "$@" >&2
    exit 1
}

# at_least 4.6 4.6.1: whether the second version is the first or a newer one.
at_least() { printf '%s\n%s\n' "$1" "$2" | sort -V -C; }

cores=$(getconf _NPROCESSORS_ONLN)

# Without these, ccache takes each file that uses a precompiled header for a new one.
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
# And with these, what one checkout has compiled serves another.
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1

# build PRESET [for cmake --build...]
build() {
    local preset=$1
    shift
    say "Building ($preset)"
    cmake --preset "$preset" || stop "the build could not be configured; the reason stands above."
    cmake --build --preset "$preset" --parallel "$cores" "$@" || stop "the build failed; the reason stands above."
}
