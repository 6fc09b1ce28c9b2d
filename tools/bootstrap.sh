#!/bin/sh
# Sets up what pip can't: Debian packages and the virtual environment. Only what is missing is installed.
#
#   tools/bootstrap.sh run              packages for the editor, if there is a display
#   tools/bootstrap.sh test             packages for the tests
#   tools/bootstrap.sh venv [PYTHON]    makes .venv
set -eu

# A|B: the package is called A or, in other releases, B.
OFFSCREEN="libglib2.0-0|libglib2.0-0t64 libegl1 libgl1 libdbus-1-3 libfontconfig1 libxkbcommon0 libgssapi-krb5-2"
WINDOW="libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0"
FONTS="fonts-noto-core fonts-hosny-amiri"
TESTING="xvfb xauth libreoffice-writer-nogui poppler-utils"

say() { echo "proofreader: $*" >&2; }

is_installed() { dpkg-query -W -f '${db:Status-Abbrev}' "$1" 2>/dev/null | grep -q '^ii'; }

# Prints the packages of a list that are not installed.
missing_of() {
    for entry in $1; do
        found=
        for name in $(echo "$entry" | tr '|' ' '); do
            if is_installed "$name"; then found=yes; fi
        done
        [ "$found" ] || echo "$entry"
    done
}

# Prints the name that this release has for A|B.
name_here() {
    for name in $(echo "$1" | tr '|' ' '); do
        if apt-cache policy "$name" 2>/dev/null | grep -q 'Candidate: [^(]'; then
            echo "$name"
            return
        fi
    done
    echo "${1%%|*}"
}

# Runs a command as root. Fails where we are not root and may not become it.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1 && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
        sudo "$@"
    else
        return 1
    fi
}

# Installs the packages of a list that are missing. Returns 1, having said what to do, where that is not possible.
ensure() {
    if ! command -v dpkg-query >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1; then
        say "this is not Debian or Ubuntu; if something is missing, install the equivalents of: $1"
        return 0
    fi
    missing=$(missing_of "$1")
    [ "$missing" ] || return 0
    say "installing system packages:" $missing
    as_root apt-get update -qq || true
    names=$(for entry in $missing; do name_here "$entry"; done)
    # Word splitting is wanted: one argument for each package.
    # shellcheck disable=SC2086
    if as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $names >/dev/null
    then
        return 0
    fi
    say "could not install them; run this and try again:"
    say "    sudo apt-get install --no-install-recommends" $names
    return 1
}

has_display() { [ "$(uname)" != Linux ] || [ "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }

# Prints the first Python that is new enough.
suitable_python() {
    for python in "$1" python3 python3.14 python3.13 python3.12 python3.11; do
        if "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$python"
            return
        fi
    done
    return 1
}

make_venv() {
    if ! python=$(suitable_python "$1"); then
        # A bare Debian 12 has none at all.
        ensure "python3 python3-venv" || exit 1
        if ! python=$(suitable_python "$1"); then
            say "Python 3.11 or newer is needed; install it and run: make PYTHON=/path/to/python3.11"
            exit 1
        fi
    fi
    # A Python that didn't come from Debian brings what it needs.
    "$python" -c 'import ensurepip, venv' 2>/dev/null || ensure "python3-venv" || exit 1
    "$python" -m venv .venv
}

cd "$(dirname "$0")/.."
case "${1:-}" in
    run) if has_display; then ensure "$OFFSCREEN $WINDOW $FONTS" || say "trying without them"; fi ;;
    test) ensure "$OFFSCREEN $WINDOW $FONTS $TESTING" || say "trying without them" ;;
    venv) make_venv "${2:-python3}" ;;
    *)
        say "usage: tools/bootstrap.sh run | test | venv [PYTHON]"
        exit 2
        ;;
esac
