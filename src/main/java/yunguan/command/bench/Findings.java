package yunguan.command.bench;

import java.util.List;
import java.util.Map;

/**
 * What a bench measured.
 *
 * @param lines a table and sentences, as people read them
 * @param data  the same as JSON takes it: words, numbers, lists and maps
 * @param broken what was promised and not kept, in words; none where there is nothing to say
 */
record Findings(List<String> lines, Map<String, Object> data, List<String> broken) {

    Findings {
        lines = List.copyOf(lines);
        broken = List.copyOf(broken);
    }
}
