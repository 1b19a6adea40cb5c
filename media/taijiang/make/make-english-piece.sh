#!/bin/sh
# Speaks a sample piece in English with a synthetic voice, sentence by sentence, as the English captions of its Chinese sister have them, and writes
# when each is said as SubRip, in English and in Chinese.
# Needs espeak-ng and ffmpeg.
set -eu
cd "$(dirname "$0")/.."
from=sound/voice/audio-story-five-clouds
to=sound/voice/audio-story-five-clouds-english
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
words() { sed -e '/^WEBVTT/d' -e '/-->/d' -e '/^[0-9]*$/d' "$1"; }
words "$from.en.vtt" > "$work/en"
words "$from.vtt" > "$work/hans"
clock() { awk -v t="$1" 'BEGIN { m = int(t * 1000 + 0.5); printf "%02d:%02d:%02d,%03d", m / 3600000, m / 60000 % 60, m / 1000 % 60, m % 1000 }'; }
ffmpeg -nostdin -hide_banner -loglevel error -y -f lavfi -i anullsrc=r=22050:cl=mono -t 0.5 -c:a pcm_s16le "$work/pause.wav"
echo "file pause.wav" > "$work/list"
: > "$to.srt"
: > "$to.en.srt"
at=0.5
number=1
while IFS= read -r line; do
    espeak-ng -v en -s 150 -w "$work/$number.wav" "$line"
    long=$(ffprobe -v error -show_entries format=duration -of csv=p=0 "$work/$number.wav")
    end=$(awk -v a="$at" -v b="$long" 'BEGIN { print a + b }')
    said="$(clock "$at") --> $(clock "$end")"
    printf '%s\n%s\n%s\n\n' "$number" "$said" "$line" >> "$to.en.srt"
    printf '%s\n%s\n%s\n\n' "$number" "$said" "$(sed -n "${number}p" "$work/hans")" >> "$to.srt"
    printf 'file %s.wav\nfile pause.wav\n' "$number" >> "$work/list"
    at=$(awk -v e="$end" 'BEGIN { print e + 0.5 }')
    number=$((number + 1))
done < "$work/en"
ffmpeg -nostdin -hide_banner -loglevel error -y -f concat -safe 0 -i "$work/list" -af "loudnorm=I=-20:TP=-2" -ar 44100 -ac 1 -c:a libmp3lame -b:a 48k \
    -map_metadata -1 -metadata comment="synthetic voice" "$to.mp3"
