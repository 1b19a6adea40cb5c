package yunguan.pack;

/** Why a pack was not built or installed. Each has a sentence in every language, under {@code refusal.} and its name. */
public enum Refusal {
    // the bag as a file or folder
    NOT_FOUND, NOT_A_PACK, DAMAGED_ZIP, NAMES_NOT_UTF8, SEVERAL_FOLDERS, UNREADABLE,
    // RFC 8493
    BAD_DECLARATION, MISSING_TAG_FILE, BAD_BAG_INFO, BAD_MANIFEST, FETCH, UNSAFE_NAME, DUPLICATE_NAME, LINK,
    MISSING_PAYLOAD, UNLISTED, WRONG_HASH, WRONG_SIZE,
    // what is inside
    BROKEN_CATALOGUE, PROBLEMS_IN_FOLDER,
    // against what is installed
    ID_TAKEN, OLDER_VERSION, SAME_VERSION_OTHER_CONTENT, NOT_INSTALLED,
    // the machine
    TARGET_EXISTS, DISK_FULL, READ_ONLY, IN_USE, STORE_DAMAGED, CANNOT_WRITE, STORE_FAILED
}
