#!/bin/sh
# 雲館 Yunguan: starts the kiosk with the Java in this folder. It needs nothing else on the PATH; the system must
# have GTK 3, ALSA, libavcodec and fonts-noto-cjk (README.md). ./kiosk help says what there is.
case $0 in
    */*) here=${0%/*} ;;
    *) here=. ;;
esac
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *UTF-8 | *utf8) ;;
    *) LC_ALL=C.UTF-8 && export LC_ALL ;;
esac
here=$(CDPATH='' cd -- "$here" && pwd -P) || exit 1

# ---- the kiosk stays open (these lines are the same in ./kiosk and in the launcher of a release) ------------------

# The word that says what is asked for: the first that is neither an option nor an option's value.
command_of() {
    while [ $# -gt 0 ]; do
        case $1 in
            --data | --settings | --window) shift ;;
            -h | --help | -V | --version) printf '%s\n' "$1"; return ;;
            -*) ;;
            *) printf '%s\n' "$1"; return ;;
        esac
        [ $# -gt 0 ] && shift
    done
}

# stay_open COMMAND…: shows the kiosk until somebody ends it. It is shown again when staff ask for that (it ends with 75), and
# when it broke down, five times in ten minutes at most. A signal goes to the kiosk and ends both. 0, 1 and 2 are its own
# answers, 129, 130 and 143 those of a kiosk that was told to end.
stay_open() {
    told='' falls='' kiosk=''
    trap 'told=130; kill -TERM "$kiosk" 2>/dev/null' INT
    trap 'told=143; kill -TERM "$kiosk" 2>/dev/null' TERM HUP
    while [ -z "$told" ]; do
        "$@" &
        kiosk=$!
        [ -n "$told" ] && kill -TERM "$kiosk"
        code=0
        wait "$kiosk" 2>/dev/null || code=$? # what became of it is said below
        # a signal ends the waiting before it ends the kiosk
        while kill -0 "$kiosk" 2>/dev/null; do
            code=0
            wait "$kiosk" 2>/dev/null || code=$?
        done
        [ -n "$told" ] && exit "$told"
        case $code in
            75) unset KIOSK_BROKE_DOWN; continue ;;
            0 | 1 | 2 | 129 | 130 | 143) exit "$code" ;;
        esac
        read -r now _ </proc/uptime
        now=${now%%.*} recent='' count=0
        for fall in $falls; do
            if [ $((now - fall)) -lt 600 ]; then
                recent="$recent $fall" count=$((count + 1))
            fi
        done
        if [ "$count" -ge 5 ]; then
            printf '%s\n' "云馆十分钟内第六次意外关闭（$code），不再自动打开。原因见数据文件夹里的 log。· The kiosk broke down for the sixth time in ten minutes ($code) and is not opened again. The folder log in its data folder says more." >&2
            exit 1
        fi
        falls="$recent $now"
        printf '%s\n' "云馆意外关闭（$code），正在重新打开。· The kiosk broke down ($code); it is opened again." >&2
        export KIOSK_BROKE_DOWN="$code" # the desk tells it to staff
    done
    exit "$told"
}

# show_or_run WORD COMMAND…: with no word the kiosk itself stays open; a command runs once, in place of this script.
show_or_run() {
    if [ -z "$1" ]; then
        shift
        stay_open "$@"
    fi
    shift
    exec "$@"
}

# ---- so far ---------------------------------------------------------------------------------------------------

# every film has a dozen threads of its own; in as many corners of memory as glibc gives them, some of it stays behind in each
export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-2}"
word=$(command_of "$@")
# a kiosk that has no memory left stands still for ever; one that ends is opened again
out_of_memory=''
[ -z "$word" ] && out_of_memory=-XX:+ExitOnOutOfMemoryError
# shellcheck disable=SC2086  # a word, or none
show_or_run "$word" "$here/runtime/bin/java" -p "$here/lib" $out_of_memory \
    --enable-native-access=yunguan,javafx.graphics,javafx.media,org.xerial.sqlitejdbc \
    -XX:SoftRefLRUPolicyMSPerMB=0 "-Dyunguan.home=$here" -m yunguan/yunguan.Main "$@"
