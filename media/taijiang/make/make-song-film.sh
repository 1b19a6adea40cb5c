#!/bin/sh
# Makes the sample film of a song anew: its cover, and the wave of its sound moving below it. Needs ffmpeg with libx264.
set -eu
cd "$(dirname "$0")"
ffmpeg -nostdin -hide_banner -loglevel error -y -loop 1 -framerate 25 -i ../pictures/songs/song-2.jpg -i ../sound/music/song-sample-2.mp3 -filter_complex \
    "[0:v]scale=960:540:force_original_aspect_ratio=increase,crop=960:540,setsar=1[cover];[1:a]showwaves=s=960x120:mode=cline:rate=25:colors=white[wave];[cover][wave]overlay=0:410:shortest=1,format=yuv420p[v]" \
    -map "[v]" -map 1:a -c:v libx264 -preset slow -crf 30 -g 50 -c:a aac -b:a 128k -shortest -movflags +faststart -fflags +bitexact -flags:v +bitexact -flags:a +bitexact \
    -map_metadata -1 -metadata title="Sample piece two" ../films/song-sample-2.mp4
