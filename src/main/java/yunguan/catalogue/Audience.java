package yunguan.catalogue;

/** Whom an item is for: the five places into which the district carries its history (五進), and children. */
public enum Audience {
    AGENCY, ENTERPRISE, CAMPUS, COMMUNITY, NETWORK,
    /** Those for whom it has a text of their own; no author needs to say so. */
    CHILDREN;

    /** As authors write it. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
