# shellcheck shell=bash
# What the scripts here share. Sourced, never run.

# Prints the home of an installed JDK whose major version is from $1 to $2.
find_jdk() {
    local from=$1 to=$2 home version
    for home in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
        [[ -x $home/bin/javac && -r $home/release ]] || continue
        version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
        if [[ -n $version ]] && ((version >= from && version <= to)); then
            printf '%s\n' "$home"
            return 0
        fi
    done
    echo "No JDK from version $from to $to under /usr/lib/jvm; install one." >&2
    return 1
}

# Prints the fenced block of the README that follows the comment <!-- ci:$1 -->.
readme_command() {
    local block
    block=$(awk -v mark="<!-- ci:$1 -->" '
        $0 == mark { marked = 1; next }
        marked && /^```/ { if (within) exit; within = 1; next }
        marked && within { print }
    ' README.md)
    if [[ -z $block ]]; then
        echo "README.md has no command marked <!-- ci:$1 -->." >&2
        return 1
    fi
    printf '%s\n' "$block"
}

# Makes sure of a command: $1 the command, $2 the package it comes in.
need() {
    command -v "$1" >/dev/null || install_package "$2"
}

install_package() {
    local as_root=()
    ((EUID == 0)) || as_root=(sudo)
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" apt-get install -y -qq "$1" >/dev/null
}

# What a command begins with to run in a network of its own, where the system gives one; else nothing. It lies within
# another one, so that its table of connections is small: gradings read it all the time. Of ended connections it holds
# as many as a large one, or a server that cannot get its port back would get it.
own_network=()
find_own_network() {
    # shellcheck disable=SC2016 # the inner shells' own parameters
    local inner='
        echo 131072 >/proc/sys/net/ipv4/tcp_max_tw_buckets; ip link set lo up && exec "$@"' outer='
        echo 4096 >/proc/sys/net/ipv4/tcp_child_ehash_entries; exec unshare --net sh -c "$0" benang "$@"'
    if unshare --net sh -c "$outer" "$inner" true 2>/dev/null; then
        # shellcheck disable=SC2034 # for those who source this
        own_network=(unshare --net sh -c "$outer" "$inner")
    fi
}
