package yunguan.command.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yunguan.catalogue.Lang;

/**
 * Once through all screens on one glass and in one language. Each screen is opened in the manner in which the one before it was left, and
 * then switched on the spot to the others: that is how visitors do it, and it is a third of the work.
 *
 * @param manners that every screen is measured in; the first is the one that the stroll is begun in
 */
record Stroll(Setting.Glass glass, Lang lang, List<Setting> manners) {

    /** One manner, and no other. */
    static Stroll only(Setting setting) {
        return new Stroll(setting.glass(), setting.lang(), List.of(setting));
    }

    /** As few as measure all of these; each is begun in another manner, so that every one of them is also had as screens open in it. */
    static List<Stroll> through(List<Setting> settings) {
        Map<Stroll, List<Setting>> together = new LinkedHashMap<>();
        settings.forEach(setting -> together.computeIfAbsent(new Stroll(setting.glass(), setting.lang(), List.of()), one -> new ArrayList<>()).add(setting));
        List<Stroll> strolls = new ArrayList<>();
        together.forEach((stroll, manners) -> {
            List<Setting> turned = new ArrayList<>(manners);
            java.util.Collections.rotate(turned, -(strolls.size() % manners.size()));
            strolls.add(new Stroll(stroll.glass(), stroll.lang(), List.copyOf(turned)));
        });
        return strolls;
    }

    Setting opening() {
        return manners.getFirst();
    }

    /** The hall's own manner, where it is one of them. */
    Optional<Setting> plain() {
        return manners.stream().filter(manner -> manner.modes().isEmpty()).findFirst();
    }

    @Override
    public String toString() {
        return glass + " " + lang.tag() + " (" + String.join(", ", manners.stream().map(manner -> manner.manner().substring(lang.tag().length() + 1)).toList()) + ")";
    }
}
