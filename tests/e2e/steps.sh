# shellcheck shell=bash
# What the stories here have in common: a screen, a home and a session bus of their own, and steps that wait until what
# they bring about can be seen. With LANAI_E2E_KEEP, a picture of the screen at a failure is kept under that name.

# screen_of_its_own STORY BIN: begins the story anew there, unless it is there already.
screen_of_its_own() {
    bin=$(cd "$2" && pwd)
    if [ -z "${LANAI_E2E_HOME:-}" ]; then
        LANAI_E2E_HOME=$(mktemp -d)
        export LANAI_E2E_HOME HOME=$LANAI_E2E_HOME XDG_RUNTIME_DIR=$LANAI_E2E_HOME/run LC_ALL=C.UTF-8
        unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_DOCUMENTS_DIR
        mkdir -m 700 "$XDG_RUNTIME_DIR"
        trap 'rm -rf "$LANAI_E2E_HOME"' EXIT
        # Else the X server begins anew as soon as its last client has gone, and takes those down that are just coming.
        dbus-run-session -- xvfb-run -a -s '-screen 0 1280x900x24 -noreset' "$1" "$bin"
        exit
    fi
    export QT_QPA_PLATFORM=xcb
    passphrase='a lanai by the sea'
    journal=$HOME/Documents/Peers.lanai
    export LANAI_PASSPHRASE=$passphrase LANAI_JOURNAL=$journal
}

fail() {
    echo "FAILED: $*" >&2
    cat "$HOME"/*.log >&2 || true
    [ -z "${LANAI_E2E_KEEP:-}" ] || import -window root "$LANAI_E2E_KEEP" || true
    exit 1
}

# until_true WHAT COMMAND...: waits for the command to succeed, up to a minute or as many seconds as $patience says.
until_true() {
    local what=$1 end=$((SECONDS + ${patience:-60}))
    shift
    until "$@" >/dev/null 2>&1; do
        [ $SECONDS -lt $end ] || fail "not seen in time: $what"
        read -rt 0.1 <> <(:) || true
    done
}

# Once openbox can be asked, it is still starting: a window that comes up then may wait in its queue until something
# else happens on the screen, which is never. What it starts itself, it starts when it is ready.
begin_desktop() {
    openbox --startup "touch '$HOME/openbox-is-ready'" >"$HOME/openbox.log" 2>&1 &
    until_true 'the window manager is ready' test -e "$HOME/openbox-is-ready"
}

shown() { found=$(xdotool search --onlyvisible --name "^$1\$" | sed -n 1p) && [ -n "$found" ]; }
# Asks for it and looks whether it is so.
focused() { xdotool windowactivate "$1" && [ "$(xdotool getwindowfocus)" = "$1" ]; }
# in_front TITLE: waits for that window, which hears the keys from now on; its id is in $found.
in_front() {
    until_true "a window called $1" shown "$1"
    until_true "the keys go to the window $1" focused "$found"
}
start() {
    "$bin/lanai" >"$HOME/lanai.log" 2>&1 &
    # shellcheck disable=SC2034 # the stories wait for it
    lanai=$!
    in_front Lanai
    window=$found
}

# at PAGE: whether that page is in front; the window's role says so.
at() { xprop -id "$window" WM_WINDOW_ROLE | grep "\"$1\""; }
keys() { xdotool key "$@"; }
# to PAGE KEYS...: presses the keys and waits for the page they lead to.
to() {
    local page=$1
    shift
    [ $# -eq 0 ] || keys "$@"
    until_true "$page comes to the front" at "$page"
}
# Each argument is a line.
words() {
    xdotool type --delay 8 "$1"
    shift
    for line in "$@"; do
        keys Return
        xdotool type --delay 8 "$line"
    done
}
cli() { "$bin/lanai-cli" "$@"; }
# unlock_to PAGE: with the passphrase.
unlock_to() {
    to unlockScreen
    words "$passphrase"
    to "$1" Return
}
