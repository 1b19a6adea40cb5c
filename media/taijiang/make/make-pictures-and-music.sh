#!/bin/sh
# Draws and composes everything in pictures/exhibits, pictures/book, pictures/songs, pictures/shows and sound/music anew.
# Needs a JDK of 22 or later (JAVA_HOME or PATH), ffmpeg and the Noto CJK fonts.
set -eu
cd "$(dirname "$0")"
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p ../sound/music

"$java" -Xmx3g PicturesScroll.java ../pictures/exhibits
"$java" -Xmx2g PicturesOfExhibits.java ../pictures/exhibits
"$java" -Xmx2g PicturesOfBook.java ../pictures/book
"$java" -Xmx1g PicturesOfSongs.java ../pictures/songs
"$java" -Xmx2g PicturesOfShows.java ../pictures
"$java" -Xmx1g PicturesOfPlan.java ../pictures

# Two passes: the loudness is measured first, so that the second pass is a plain gain and keeps the dynamics.
"$java" -Xmx1g Music.java "$work"
for n in 1 2 3 4 5 6; do
    wav="$work/song-sample-$n.wav"
    loud=$(ffmpeg -nostdin -hide_banner -i "$wav" -af ebur128 -f null - 2>&1 | awk '/I:/ {i = $2} END {print i}')
    gain=$(awk "BEGIN {print -20 - ($loud)}")
    ffmpeg -nostdin -hide_banner -loglevel error -y -i "$wav" -af "volume=${gain}dB,alimiter=limit=0.89:level=false" -ar 44100 -c:a libmp3lame -b:a 128k -joint_stereo 1 \
        -map_metadata -1 -metadata title="Sample piece $n" -metadata comment="示例曲，合成音色" "../sound/music/song-sample-$n.mp3"
done

# what the cards of the panoramas show
for view in courtyard:45 river:-60; do
    ffmpeg -nostdin -hide_banner -loglevel error -y -i "../pictures/shows/panorama-${view%:*}.jpg" \
        -vf "v360=e:flat:yaw=${view#*:}:pitch=0:h_fov=90:v_fov=68:w=1200:h=900" "../pictures/shows/${view%:*}-view.jpg"
done
