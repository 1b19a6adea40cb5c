#!/bin/sh
# Makes the drawn pictures, the synthetic voices and the films of this folder again, and chapters.csv with them.
# Needs Java 25, espeak-ng, ffmpeg and the Noto CJK fonts. Usage: make/make-voices-and-films.sh [all|pictures|voices|films]
# or, for single sounds and films: make/make-voices-and-films.sh ID ..., such as audio-park-pocket lecture-new-grounds
set -e
here=$(cd "$(dirname "$0")" && pwd)
java=java
[ -n "$JAVA_HOME" ] && java="$JAVA_HOME/bin/java"
for tool in "$java" espeak-ng ffmpeg; do
    command -v "$tool" >/dev/null 2>&1 || { echo "make-voices-and-films: $tool is missing" >&2; exit 1; }
done
[ $# -gt 0 ] || set -- all
exec "$java" -Dfile.encoding=UTF-8 "$here/voices-and-films/VoicesAndFilms.java" "$here/.." "$@"
