package yunguan.pack;

/** The version of this program, which a pack may ask for. A test holds pom.xml to it. */
public final class KioskVersion {

    /** Numbers divided by points. */
    public static final String NUMBER = "0.1.0";

    private KioskVersion() {
    }
}
