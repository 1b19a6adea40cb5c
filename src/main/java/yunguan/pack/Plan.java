package yunguan.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.LangText;

/**
 * What installing a pack would change. Made without reading its media and without changing anything. The catalogue of a pack that
 * nobody has agreed to trust is not read: then there are no items and no changes, and the first obstacle says why.
 *
 * @param key        the key of a publisher whom nobody here trusts yet, where it lies beside the pack and did sign it
 * @param content    SHA-256 of the tag manifest: just this content and no other
 * @param current    the version that is installed; 0: none
 * @param unreviewed items for which no reviewing body is named
 * @param bytes      of all its files
 * @param missing    bytes that are not here yet
 * @param free       bytes that can be written, less what must stay free
 * @param continues  whether an earlier attempt goes on
 * @param changes    what is said of the hall first, then items in the order of the catalogue, the removed ones last
 * @param obstacles  everything for which it would be refused; unknown key, no signature, an older version and another key can be agreed to
 */
public record Plan(String id, long version, LangText title, String publisher, String date, Signer signer, @Nullable PublisherKey key, String content, long current, int items, int unreviewed,
                   long bytes, long missing, long free, boolean continues, List<Change> changes, List<PackException> obstacles) {

    /** How much this becomes of: items, notices, hours. */
    public long count(Change.What what) {
        return changes.stream().filter(change -> change.what() == what).count();
    }
}
