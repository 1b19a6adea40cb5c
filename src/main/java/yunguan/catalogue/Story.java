package yunguan.catalogue;

/**
 * The longer texts of an item.
 *
 * @param body     Markdown, may be empty
 * @param children the same for children, may be empty
 * @param source   where the facts come from
 */
public record Story(LangText body, LangText children, LangText source) {
}
