import java.nio.file.*;
import java.util.*;

/** Makes the pictures, voices and films of the starter pack. Called by make-voices-and-films.sh with the author's folder. */
void main(String[] args) throws Exception {
    System.setProperty("java.awt.headless", "true");
    Path folder = Path.of(args[0]);
    String only = args.length > 1 && Set.of("all", "pictures", "voices", "films").contains(args[1]) ? args[1] : args.length > 1 ? "ids" : "all";
    Set<String> ids = only.equals("ids") ? new TreeSet<>(List.of(args).subList(1, args.length)) : new TreeSet<>();
    if (only.equals("all") || only.equals("pictures")) {
        for (String name : "courtyard hall garden guild park square pavilion street estate bus-stop pocket-park river bridge subdistrict metro".split(" "))
            Picture.jpeg(Picture.framed(name, 1200, 800), folder.resolve("pictures/places/" + name + ".jpg"));
        for (String name : "pending map books tea-stall school-bag meeting clouds radio shifan".split(" "))
            Picture.jpeg(Picture.framed(name, 1200, 800), folder.resolve("pictures/archive/" + name + ".jpg"));
        for (String name : "clouds courtyard tea river pocket radio".split(" "))
            Picture.jpeg(Picture.framed(name, 800, 800), folder.resolve("pictures/audio/" + name + ".jpg"));
    }
    boolean named = !ids.isEmpty();
    if (!only.equals("pictures") && !only.equals("films")) ids.removeAll(PageVoices.make(folder, ids));
    if (!only.equals("pictures") && !(named && ids.isEmpty())) new Films(folder).make(!only.equals("films"), !only.equals("voices"), ids);
}
