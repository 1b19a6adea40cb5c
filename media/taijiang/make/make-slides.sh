#!/bin/sh
# Takes the pictures that slides.csv names out of the films again, a moment after the second that stands beside each.
# Needs ffmpeg. The same films give the same bytes with the same ffmpeg. Usage: make/make-slides.sh
set -e
cd "$(dirname "$0")/.."
mkdir -p pictures/slides
tail -n +2 slides.csv | while IFS=, read -r lecture start picture rest; do
    # 1.5 s on, the words of the slide stand still; ffmpeg seeks by hours, minutes and seconds
    second=$(echo "$start" | awk -F: '{ s = 0; for (i = 1; i <= NF; i++) s = s * 60 + $i; printf "%.3f", s + 1.5 }')
    ffmpeg -nostdin -hide_banner -v error -y -ss "$second" -i "films/$lecture.mp4" -frames:v 1 -c:v mjpeg -q:v 3 -threads 1 \
        -fflags +bitexact -flags:v +bitexact -update 1 "$picture" </dev/null
done
