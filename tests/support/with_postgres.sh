#!/bin/bash
# SPDX-License-Identifier: MIT
# with_postgres.sh COMMAND...: runs COMMAND with TILTH_TEST_POSTGRES naming an empty database of a throwaway server.
# The server listens on a socket in a temporary folder only; both are gone afterwards, also after a signal.
# Where PostgreSQL is not installed the command runs without the variable.
set -uo pipefail

find_programs() {
    local found
    found=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
    [ -n "$found" ] || found=$(dirname "$(command -v initdb 2>/dev/null)" 2>/dev/null)
    [ -x "$found/initdb" ] && [ -x "$found/pg_ctl" ] && echo "$found"
}

# The server refuses to run as root.
server_user() {
    if [ "$(id -u)" != 0 ]; then id -un
    elif id postgres >/dev/null 2>&1; then echo postgres
    else echo nobody
    fi
}

as_server() {
    if [ "$(id -u)" = 0 ]; then (cd / && setpriv --reuid "$user" --regid "$(id -g "$user")" --clear-groups -- "$@")
    else "$@"
    fi
}

stop_server() {
    trap - EXIT
    [ -z "${child-}" ] || kill "$child" 2>/dev/null
    remove_server
}

remove_server() {
    as_server "$programs/pg_ctl" -D "$folder/db" -m immediate -w stop >/dev/null 2>&1
    rm -rf "$folder"
}

# A kill -9 of this script must not leave a server behind, so another process waits for the script's end.
watch() {
    (
        trap '' HUP INT TERM
        (tail --pid=$$ -f /dev/null; remove_server) </dev/null >/dev/null 2>&1 &
    )
}

start_server() {
    chmod 711 "$folder"
    mkdir "$folder/db" "$folder/socket" && chown "$user" "$folder/db" "$folder/socket" || return
    as_server env LC_ALL=C.UTF-8 "$programs/initdb" -N -A trust -U "$user" -E UTF8 --locale=C.UTF-8 -D "$folder/db" >"$folder/log" 2>&1 || return
    as_server "$programs/pg_ctl" -D "$folder/db" -w -l "$folder/db/log" \
        -o "-c listen_addresses='' -c unix_socket_directories='$folder/socket' -c fsync=off -c full_page_writes=off -c synchronous_commit=off" \
        start >>"$folder/log" 2>&1 || return
    "$programs/createdb" -h "$folder/socket" -U "$user" tilth_test >>"$folder/log" 2>&1
}

programs=$(find_programs)
[ -n "$programs" ] || exec "$@"

user=$(server_user)
folder=$(mktemp -d /tmp/tilth-pg.XXXXXX)    # short: the path of a socket has at most 107 bytes
trap stop_server EXIT
watch
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM
if ! start_server; then
    cat "$folder/log" "$folder/db/log" >&2 2>/dev/null
    echo "with_postgres.sh: the throwaway server did not start" >&2
    exit 3
fi
export TILTH_TEST_POSTGRES="host=$folder/socket user=$user dbname=tilth_test"
"$@" <&0 &
child=$!
wait "$child"
status=$?
child=
exit "$status"
