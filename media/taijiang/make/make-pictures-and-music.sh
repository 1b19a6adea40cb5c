#!/bin/sh
# Draws and composes everything in map/, pictures/exhibits, pictures/book, pictures/songs and sound/music anew.
# Needs a JDK of 22 or later (JAVA_HOME or PATH), ffmpeg, the Noto CJK fonts, and sqlite-jdbc in the Maven repository.
set -eu
cd "$(dirname "$0")"
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p ../map ../sound/music

jar=$(find "${MAVEN_REPOSITORY:-$HOME/.m2}" -name 'sqlite-jdbc-3*.jar' ! -name '*sources*' | sort | tail -n 1)
[ -n "$jar" ] || { echo "sqlite-jdbc not found; run the Maven build once" >&2; exit 1; }
"$java" -Xmx2g --enable-native-access=ALL-UNNAMED -cp "$jar" MapTiles.java facts.geojson ../map/taijiang.mbtiles

"$java" -Xmx3g PicturesScroll.java ../pictures/exhibits
"$java" -Xmx2g PicturesOfExhibits.java ../pictures/exhibits
"$java" -Xmx2g PicturesOfBook.java ../pictures/book
"$java" -Xmx1g PicturesOfSongs.java ../pictures/songs

# Two passes: the loudness is measured first, so that the second pass is a plain gain and keeps the dynamics.
"$java" -Xmx1g Music.java "$work"
for n in 1 2 3 4 5 6; do
    wav="$work/song-sample-$n.wav"
    loud=$(ffmpeg -nostdin -hide_banner -i "$wav" -af ebur128 -f null - 2>&1 | awk '/I:/ {i = $2} END {print i}')
    gain=$(awk "BEGIN {print -20 - ($loud)}")
    ffmpeg -nostdin -hide_banner -loglevel error -y -i "$wav" -af "volume=${gain}dB,alimiter=limit=0.89:level=false" -ar 44100 -c:a libmp3lame -b:a 128k -joint_stereo 1 \
        -map_metadata -1 -metadata title="Sample piece $n" -metadata comment="示例曲，合成音色" "../sound/music/song-sample-$n.mp3"
done
