package yunguan.catalogue;

/** Whom an item is for: the five places into which the district carries its history (五進). */
public enum Audience {
    AGENCY, ENTERPRISE, CAMPUS, COMMUNITY, NETWORK;

    /** As authors write it. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
