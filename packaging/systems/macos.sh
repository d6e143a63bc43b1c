# shellcheck shell=bash
# macOS with Homebrew, for packaging/install.

packages() {
    cat <<'END'
run ccache cmake ninja pkgconf
run qt qtkeychain
run google-benchmark hunspell libical libsodium openssl@3 snowball sqlcipher tl-expected
test imagemagick poppler
END
}

tried() { false; }

is_installed() { brew list --versions "$1" >/dev/null 2>&1; }

install_packages() { brew install "$@"; }

command -v brew >/dev/null || stop 'on macOS everything comes from Homebrew, which is not installed.'
