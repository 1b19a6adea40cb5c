package yunguan.command.bench;

import java.util.List;
import java.util.Map;

/**
 * What a bench measured.
 *
 * @param lines a table and sentences, as people read them
 * @param data  the same as JSON takes it: words, numbers, lists and maps
 */
record Findings(List<String> lines, Map<String, Object> data) { }
