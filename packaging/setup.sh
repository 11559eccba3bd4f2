#!/bin/sh
# Makes this checkout ready to run: a Python, Qt's system libraries, and .venv with the locked dependencies.
# Does nothing, in well under a second, when all of it is there. `make demo` and `make test` call it.
set -eu
cd "$(dirname "$0")/.."

LOCK=packaging/requirements/development.txt
STAMP=.venv/requirements.stamp

stop() {
    printf '\n%s\n' "$*" >&2
    exit 1
}

# One set-up at a time: two terminals may say `make test` at once.
if command -v flock >/dev/null 2>&1; then
    exec 9<packaging/setup.sh
    flock 9
fi

find_python() {
    for candidate in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            printf '%s' "$candidate"
            return
        fi
    done
}

# The interpreter and the place are part of the stamp: a moved or copied environment is made again.
stamp_now() {
    { pwd; cat "$LOCK"; } | python_hash
}

python_hash() {
    "$python" -c 'import hashlib, sys; print(hashlib.sha256(sys.stdin.buffer.read()).hexdigest())'
}

python=$(find_python)
[ -n "$python" ] || stop "Concord needs Python 3.11 or newer (set PYTHON=/path/to/python3 if it is not on PATH)."

wanted=$(stamp_now)
if [ ! -f "$STAMP" ] || [ "$(cat "$STAMP")" != "$wanted" ]; then
    if ! .venv/bin/python -c '' 2>/dev/null; then
        echo "Making .venv with $("$python" --version) ..."
        "$python" -m venv --clear .venv
    fi
    echo "Installing the locked dependencies into .venv (a minute or two the first time) ..."
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r "$LOCK"
    printf '%s\n' "$wanted" >"$STAMP"
fi
