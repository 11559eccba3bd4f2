#!/bin/sh
# Locks the dependencies: one file for every platform, hashes for every wheel, no addresses.
# Server and client take the versions of development.txt, which is what the tests ran with.
set -eu
cd "$(dirname "$0")"

lock() {
    name=$1
    shift
    uv --no-config pip compile --quiet --universal --generate-hashes --python-version 3.11 \
        --no-emit-index-url --no-emit-find-links --custom-compile-command 'make requirements' \
        "$@" "$name.in" --output-file "$name.txt"
}

lock development "$@"
lock client --constraints development.txt
lock server --constraints development.txt
