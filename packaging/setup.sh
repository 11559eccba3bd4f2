#!/bin/sh
# Makes this checkout ready to run: Qt's system libraries and fonts, and .venv with the locked dependencies.
# Does nothing, in well under a second, when all of it is there. `make demo` and `make test` call it first.
set -eu
cd "$(dirname "$0")/.."

LOCK=packaging/requirements/development.txt
STAMP=.venv/requirements.stamp

# What the wheels link to on Debian and Ubuntu, for windows on X11 and for drawing without a display,
# and the fonts of the languages that ship. Wayland's own libraries come with every Wayland desktop.
PACKAGES="fontconfig fonts-noto-core libdbus-1-3 libegl1 libfontconfig1 libgl1 libglib2.0-0 libgssapi-krb5-2 \
libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 \
libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libxkbcommon-x11-0 libxkbcommon0"

stop() {
    printf '\n%s\n' "$*" >&2
    exit 1
}

# install PACKAGE...: with apt-get where this user may, else say what to type.
install() {
    line="apt-get install --yes --no-install-recommends $*"
    command -v apt-get >/dev/null 2>&1 || stop "Missing from this system: what Debian calls $*"
    if [ "$(id -u)" = 0 ]; then
        as_root=
    elif sudo -n true 2>/dev/null; then
        as_root=sudo
    else
        stop "Concord needs a few system packages. Install them, then try again:

    sudo $line"
    fi
    echo "Installing system packages: $*"
    export DEBIAN_FRONTEND=noninteractive
    # shellcheck disable=SC2086 # words on purpose
    if ! { $as_root apt-get update -qq && $as_root $line -qq >/dev/null; }; then
        stop "That did not work. Install them, then try again:

    ${as_root:+$as_root }$line"
    fi
}

find_python() {
    for candidate in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            printf '%s' "$candidate"
            return
        fi
    done
}

# The interpreter and the place are part of the stamp: a moved or copied environment is made again.
wanted_stamp() {
    { "$1" -VV; pwd; cat "$LOCK"; } |
        "$1" -c 'import hashlib, sys; print(hashlib.sha256(sys.stdin.buffer.read()).hexdigest())'
}

make_environment() {
    python=$(find_python)
    [ -n "$python" ] || stop "Concord needs Python 3.11 or newer (PYTHON=/path/to/python3 names one that is not on PATH)."
    wanted=$(wanted_stamp "$python")
    [ "$(cat "$STAMP" 2>/dev/null)" != "$wanted" ] || return 0
    "$python" -c 'import ensurepip, venv' 2>/dev/null ||
        install "python$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')-venv"
    if ! same_environment; then
        echo "Making .venv with $("$python" --version)"
        "$python" -m venv --clear .venv
    fi
    echo "Installing the locked dependencies into .venv (a minute or two the first time)"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check \
        --require-hashes --only-binary :all: --requirement "$LOCK"
    printf '%s\n' "$wanted" >"$STAMP"
}

# An environment of the same Python in the same place only needs what changed.
same_environment() {
    [ -f "$STAMP" ] || return 1
    [ "$(.venv/bin/python -c 'import sys; print(sys.prefix, sys.version)' 2>/dev/null)" = \
        "$(pwd)/.venv $("$python" -c 'import sys; print(sys.version)')" ]
}

check_system() {
    [ "$(uname)" = Linux ] || return 0
    qt=$(echo .venv/lib/python3*/site-packages/PySide6)
    if ldd "$qt/Qt/plugins/platforms/libqxcb.so" "$qt/Qt/plugins/platforms/libqoffscreen.so" \
        "$qt/QtWidgets.abi3.so" "$qt/QtSvg.abi3.so" "$qt/QtPrintSupport.abi3.so" "$qt/QtNetwork.abi3.so" | grep -q 'not found' ||
        ! has_font 'Noto Sans Bengali' || ! has_font 'Noto Sans Arabic'; then
        # shellcheck disable=SC2086 # words on purpose
        install $PACKAGES
    fi
}

has_font() {
    fc-list "$1" 2>/dev/null | grep -q .
}

# One set-up at a time: two terminals may say `make test` at once.
if command -v flock >/dev/null 2>&1; then
    exec 9<packaging/setup.sh
    flock 9
fi
make_environment
check_system
