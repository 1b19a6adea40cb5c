package yunguan.command.audit;

/**
 * Something that is not as it was promised.
 *
 * @param screen  its name
 * @param setting the language, modes and size it was seen in
 * @param measure that found it
 * @param node    where on the screen, for somebody who looks for it in the code
 * @param found   what is there
 * @param wanted  what should be there
 */
record Hit(String screen, Setting setting, Measure measure, String node, String found, String wanted) {
}
