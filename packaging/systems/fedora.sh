# shellcheck shell=bash
# Fedora, for packaging/install.

packages() {
    cat <<'END'
run ccache cmake gcc-c++ mold ninja-build pkgconf-pkg-config
run qt6-qtbase-devel qt6-qtsvg-devel qt6-qttools-devel qtkeychain-qt6-devel
run expected-devel google-benchmark-devel hunspell-devel libical-devel libsodium-devel libstemmer-devel mythes-devel openssl-devel sqlcipher-devel zlib-devel zxcvbn-c-devel
run mythes-en rsms-inter-fonts sqlcipher tzdata
test ImageMagick dbus-daemon dbus-tools dunst gnome-keyring hunspell-en-US libnotify openbox poppler-utils
test qt6-qtbase sqlite strace util-linux xclip xdotool xorg-x11-server-Xvfb xorg-x11-xauth xmessage xprop
END
}

tried() { false; }

is_installed() { rpm -q --quiet --whatprovides "$1"; }

install_packages() { as_root dnf install -y "$@"; }
