package yunguan.settings;

import java.util.Arrays;
import java.util.Optional;

/** Every key of {@code kiosk.properties}, with its default and what it takes. A test holds the file to this list. */
public enum Key {

    HALL_NAME("hall.name", "台江云馆", Complaint.Expected.TEXT),
    HALL_NAME_HANT("hall.name.zh-Hant", "", Complaint.Expected.TEXT),
    HALL_NAME_EN("hall.name.en", "Taijiang Cloud Hall", Complaint.Expected.TEXT),
    HALL_COLOUR("hall.colour", "#8C1C13", Complaint.Expected.COLOUR),
    HALL_LOGO("hall.logo", "", Complaint.Expected.PICTURE),
    LANGUAGE("language", "zh-Hans", Complaint.Expected.LANGUAGE),
    STAFF_CONTACT("staff.contact", "", Complaint.Expected.TEXT),
    OPENING_HOURS("opening.hours", "", Complaint.Expected.HOURS),
    CLOSED_DAYS("closed.days", "", Complaint.Expected.DAYS),
    DARK_OUTSIDE_HOURS("dark.outside.hours", "yes", Complaint.Expected.YES_OR_NO),
    SCREEN_OFF("screen.off", "", Complaint.Expected.TEXT),
    SCREEN_ON("screen.on", "", Complaint.Expected.TEXT),
    NOTICE("notice", "", Complaint.Expected.TEXT),
    NOTICE_HANT("notice.zh-Hant", "", Complaint.Expected.TEXT),
    NOTICE_EN("notice.en", "", Complaint.Expected.TEXT),
    SEARCH_WORDS("search.words", "", Complaint.Expected.TEXT),
    SEARCH_WORDS_HANT("search.words.zh-Hant", "", Complaint.Expected.TEXT),
    SEARCH_WORDS_EN("search.words.en", "", Complaint.Expected.TEXT),
    SCREEN_DIAGONAL_INCHES("screen.diagonal.inches", "43", Complaint.Expected.INCHES),
    SCREEN_BOTTOM_MM("screen.bottom.mm", "700", 0, 2000),
    TOUCH_DIRECT("touch.direct", "yes", Complaint.Expected.YES_OR_NO),
    TOUCH_ROTATION("touch.rotation", "0", Complaint.Expected.ROTATION),
    IDLE_SECONDS("idle.seconds", "90", 10, 3600),
    ATTRACT_SECONDS("attract.seconds", "180", 0, 86_400),
    VOLUME_START("volume.start", "60", 0, 100),
    VOLUME_MOST("volume.most", "90", 0, 100),
    VOLUME_HOURS("volume.hours", "", Complaint.Expected.QUIET_HOURS),
    SOUND_OUT("sound.out", "loudspeaker", Complaint.Expected.SOUND_OUT),
    CONTEST_VOTES("contest.votes", "3", 1, 20),
    CONTEST_HEAR_SECONDS("contest.hear.seconds", "15", 0, 120),
    CONTEST_STANDING("contest.standing", "after-voting", Complaint.Expected.STANDING),
    CONTEST_SLIPS("contest.slips", "no", Complaint.Expected.YES_OR_NO),
    HERE_PLACE("here.place", "", Complaint.Expected.TEXT),
    HERE_LATITUDE("here.latitude", "", Complaint.Expected.LATITUDE),
    HERE_LONGITUDE("here.longitude", "", Complaint.Expected.LONGITUDE),
    HERE_FACING("here.facing", "", Complaint.Expected.DEGREES),
    CLASS_CODE("class.code", "", Complaint.Expected.DIGITS),
    HALL_POINT("hall.point", "", Complaint.Expected.TEXT),
    VENUE_ID("venue.id", "", Complaint.Expected.TEXT),
    STAFF_GESTURE("staff.gesture", "corners", Complaint.Expected.GESTURE),
    STICK_FOLDERS("stick.folders", "/media, /run/media", Complaint.Expected.FOLDERS),
    PACKS_UNSIGNED("packs.unsigned", "no", Complaint.Expected.YES_OR_NO),
    POWER_OFF("power.off", "systemctl poweroff", Complaint.Expected.TEXT),
    DATA_DIR("data.dir", "", Complaint.Expected.FOLDER),
    BUNDLED_PACK("bundled.pack", "media/taijiang", Complaint.Expected.FOLDER);

    final String name;
    final String standard;
    final Complaint.Expected expected;
    final int least;
    final int most;

    Key(String name, String standard, Complaint.Expected expected) {
        this(name, standard, expected, 0, 0);
    }

    Key(String name, String standard, int least, int most) {
        this(name, standard, Complaint.Expected.WHOLE_NUMBER, least, most);
    }

    Key(String name, String standard, Complaint.Expected expected, int least, int most) {
        this.name = name;
        this.standard = standard;
        this.expected = expected;
        this.least = least;
        this.most = most;
    }

    /** As it is written in the file. */
    public String key() {
        return name;
    }

    /** The value where the file gives none. */
    public String standard() {
        return standard;
    }

    static Optional<Key> named(String name) {
        return Arrays.stream(values()).filter(key -> key.name.equals(name)).findFirst();
    }
}
