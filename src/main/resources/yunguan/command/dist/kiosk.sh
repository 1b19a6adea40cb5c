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
exec "$here/runtime/bin/java" -p "$here/lib" \
    --enable-native-access=yunguan,javafx.graphics,javafx.media,org.xerial.sqlitejdbc \
    -XX:SoftRefLRUPolicyMSPerMB=0 "-Dyunguan.home=$here" -m yunguan/yunguan.Main "$@"
