#!/bin/sh
# Speaks the sample exhibits and the sample page, in Chinese and in English, and the stops of the sample trails, with a synthetic voice, word for word
# as their texts have it.
# Needs espeak-ng and ffmpeg.
set -eu
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
speak() { # speak TEXT VOICE SOUND NOTE
    # Markdown's marks, tables, pictures and notes are not spoken
    sed -e '/^|/d' -e '/^!/d' -e '/^\[^/d' -e 's/\[^[0-9]*\]//g' -e 's/\[\([^]]*\)\]([^)]*)/\1/g' -e 's/[#>*-]//g' "$1" > "$work/words.txt"
    espeak-ng -v "$2" -s 150 -f "$work/words.txt" -w "$work/voice.wav"
    ffmpeg -nostdin -hide_banner -loglevel error -y -i "$work/voice.wav" -af "loudnorm=I=-20:TP=-2" -ar 44100 -ac 1 -c:a libmp3lame -b:a 48k \
        -map_metadata -1 -metadata comment="$4" "$3"
}
for id in exhibit-courtyard exhibit-lantern doc-sample-page; do
    speak "texts/$id.md" cmn "sound/voice/$id.mp3" 合成语音
    speak "texts/$id.en.md" en "sound/voice/$id.en.mp3" "synthetic voice"
done
for id in place-shanghai-hall place-gaojia-courtyard place-workers-palace place-shangxiahang place-gutian-guild place-nan-park place-chating-park; do
    speak "texts/$id.md" cmn "sound/voice/$id.mp3" 合成语音
done
