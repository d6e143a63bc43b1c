# shellcheck shell=bash
# Debian and Ubuntu, for packaging/install. On Debian 12 SQLCipher comes from bookworm-backports.

packages() {
    cat <<'END'
run ccache cmake g++ mold ninja-build pkg-config
run qt6-base-dev qt6-l10n-tools qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qtkeychain-qt6-dev
run libbenchmark-dev libexpected-dev libhunspell-dev libical-dev libmythes-dev libsodium-dev libsqlcipher-dev libssl-dev
run libstemmer-dev libzxcvbn-dev zlib1g-dev
run fonts-inter mythes-en-us sqlcipher tzdata
test dbus dunst gnome-keyring hunspell-en-us imagemagick libnotify-bin libqt6sql6-sqlite openbox poppler-utils
test sqlite3 strace util-linux x11-utils xauth xclip xdotool xvfb
ci clang-19 clang-format-19 clang-tidy-19 clazy git python3 shellcheck
END
}

tried() { [ "$ID ${VERSION_ID:-}" = 'debian 12' ]; }

# An SQLCipher before 4.6 counts as not installed.
is_installed() {
    local found
    # shellcheck disable=SC2016 # dpkg-query fills these in
    found=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null) || return 1
    [ "${found%% *}" = installed ] || return 1
    case $1 in *sqlcipher*) dpkg --compare-versions "${found#* }" ge 4.6 ;; esac
}

install_packages() {
    local package backports='' named=()
    as_root apt-get update -qq
    case "$*" in *sqlcipher*) ! tried || { add_backports && backports=/bookworm-backports; } ;; esac
    for package in "$@"; do
        # Only what names its release comes from backports; all else keeps coming from where it came.
        case $package in *sqlcipher*) package+=$backports ;; esac
        named+=("$package")
    done
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends --no-remove "${named[@]}"
}

# index_targets FILTER...: the entries of apt's source lists that fit, as FILE:NUMBER, whatever format they are in.
index_targets() {
    # shellcheck disable=SC2016 # apt-get fills it in
    apt-get indextargets --format '$(SOURCESENTRY)' 'Created-By: Packages' 'Component: main' "$@"
}

# Adds the machine's own entry for bookworm once more with another suite: the same address, the same key.
add_backports() {
    local entry list format added
    [ -z "$(index_targets 'Codename: bookworm-backports')" ] || return 0
    entry=$(index_targets 'Origin: Debian' 'Codename: bookworm' | head -n 1)
    [ -n "$entry" ] || stop 'apt could read no source of Debian 12 that one for its backports could be derived from.' \
        'SQLCipher 4.6 comes from bookworm-backports: check the network and the sources, then run this again.'
    list=${entry%:*}
    format=${list##*.}
    added=/etc/apt/sources.list.d/lanai-backports.$format
    say "Adding bookworm-backports from where $list has bookworm, as $added"
    "backports_as_$format" "${entry##*:}" <"$list" | as_root tee "$added"
    as_root apt-get update -qq
    [ -n "$(index_targets 'Codename: bookworm-backports')" ] || {
        as_root rm "$added"
        stop 'bookworm-backports could not be read from there; its reason stands above. The source is taken back.' \
            'SQLCipher 4.6 comes from bookworm-backports: add a source for it, then run this again.'
    }
}

# The n-th stanza of a .sources file: what chooses a suite is replaced, all else (address, key, options) is kept.
backports_as_sources() {
    grep -v '^#' | awk -v RS= -v FS='\n' -v wanted="$1" '
        NR == wanted {
            for (i = 1; i <= NF; ++i) {
                if ($i !~ /^[ \t]/)
                    chooses = tolower($i) ~ /^(types|suites|components):/
                if (!chooses)
                    print $i
            }
            print "Types: deb\nSuites: bookworm-backports\nComponents: main"
        }'
}

# The n-th line of a .list file: its options (the key among them) and its address are kept.
backports_as_list() {
    sed -n -E "$1s/^[[:space:]]*deb[[:space:]]+(\[[^]]*\][[:space:]]+)?([^[:space:]]+).*/deb \1\2 bookworm-backports main/p"
}
