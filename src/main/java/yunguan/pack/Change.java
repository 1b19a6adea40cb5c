package yunguan.pack;

import yunguan.catalogue.Kind;
import yunguan.catalogue.LangText;

/**
 * What becomes of an item when a pack is installed.
 *
 * @param reviewed whether a reviewing body is named for it
 */
public record Change(What what, Kind kind, String id, LangText title, boolean reviewed) {

    public enum What { ADDED, CHANGED, REMOVED }
}
