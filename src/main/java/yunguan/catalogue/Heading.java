package yunguan.catalogue;

/** A series, strand, layer, shelf or round: what orders the items of a room. Its id is {@code PACK/ID}. {@code icon} and {@code colour} may be empty. */
public record Heading(String id, LangText title, LangText summary, String icon, String colour) {
}
