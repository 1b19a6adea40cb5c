package yunguan.command.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yunguan.shell.Route;

/** The visitors' screens, each once, in sentences; the items are those of the starter pack, or the first that another pack has. */
final class Rooms {

    private Rooms() {
    }

    /** @param parts all where none is named */
    static void all(Round round, List<String> parts) {
        Map<String, Runnable> all = new LinkedHashMap<>();
        all.put("home", () -> round.sees("door-lectures").look("home"));
        all.put("lectures", () -> lectures(round));
        all.put("archive", () -> archive(round));
        all.put("atlas", () -> atlas(round));
        all.put("gallery", () -> gallery(round));
        all.put("contest", () -> contest(round));
        all.put("listening", () -> listening(round));
        all.put("search", () -> search(round));
        all.put("help", () -> round.go(new Route.Help()).look("help").back("help"));
        all.put("sorry", () -> round.go(new Route.Sorry()).look("sorry").home());
        all.put("door", () -> frontDoor(round));
        all.forEach((name, part) -> {
            if (parts.isEmpty() || parts.contains(name)) {
                round.part(name, part);
            }
        });
    }

    private static void lectures(Round round) {
        round.go(new Route.Lectures()).sees("card-lecture-*", "card-*").look("lectures")
                .press("card-lecture-five-clouds", "card-lecture-*").sees("seek").look("lecture")
                .plays().sees("caption").look("lecture-playing").back("lecture-playing")
                .press("card-course-taijiang-history", "card-course-*").sees("row-*").look("course").back("course").back("lectures");
    }

    private static void archive(Round round) {
        round.go(new Route.Archive()).sees("card-*").look("archive")
                .press("by-year").look("archive-by-year").press("by-year")
                .press("card-doc-gaojia-site", "card-*").sees("row-*").look("entry").back("entry")
                .press("card-doc-five-clouds", "card-*").look("entry-long").back("entry-long")
                .press("card-event-hundred-days", "card-*").look("event").back("event").back("archive");
    }

    private static void atlas(Round round) {
        round.go(new Route.Atlas()).sees("layer-*").look("atlas")
                .press("place-row-place-shangxiahang", "place-row-*").sees("atlas-close").look("place").press("atlas-close")
                .press("trail-row-trail-red", "trail-row-*").sees("atlas-close").look("trail").press("atlas-close").back("atlas");
    }

    private static void gallery(Round round) {
        round.go(new Route.Gallery()).sees("card-hall-*", "card-*").look("gallery")
                .press("card-hall-city", "card-hall-*").sees("card-exhibit-*", "card-*").look("hall")
                .press("card-exhibit-scroll", "card-exhibit-*").look("exhibit")
                .press("look-closer").look("exhibit-closer").press("closer").press("closer").look("exhibit-very-close").press("leave-pyramid")
                .back("exhibit").press("card-exhibit-corner", "card-exhibit-*").look("before-and-after").back("before-and-after").back("hall")
                .press("card-book-pocket-park", "card-book-*").sees("open-book").look("book")
                .press("open-book").turns().look("book-open").press("page-next").turns().look("book-page");
        while (round.has("page-next") && !round.disabled("page-next")) {
            round.press("page-next").turns();
        }
        round.look("book-end").back("book-end").home();
    }

    private static void contest(Round round) {
        round.go(new Route.Contest()).sees("card-song-*", "card-*").look("contest")
                .press("card-song-sample-1", "card-song-*").sees("vote").look("song")
                .press("vote").sees("more-songs").look("song-thanks").back("song").sees("standing").look("contest-standing").back("contest");
    }

    private static void listening(Round round) {
        round.go(new Route.Listening()).sees("card-audio-*", "card-*").look("listening")
                .press("card-audio-story-five-clouds", "card-audio-*").sees("seek").look("listening-piece").back("listening-piece").back("listening");
    }

    private static void search(Round round) {
        round.go(new Route.SearchFor("")).sees("search-box", "topic-*").look("search")
                .press("key-s").press("key-x").press("key-h").sees("row-*").look("search-found").press("key-clear")
                .press("key-q").press("key-q").press("key-q").look("search-nothing").press("key-clear").back("search");
    }

    /** The question, and in the hall's own language and manner the invitation that follows it. */
    private static void frontDoor(Round round) {
        round.go(new Route.Archive()).sees("card-*").later(310, "still-there").look("still-there").press("still-yes").home();
        if (round.setting().modes().isEmpty()) {
            round.later(310, "still-there").later(30, "door-lectures").later(400, "attract").look("attract").touch().sees("door-lectures")
                    .at(Auditor.noon().withHour(3)).later(310, "dark").touch().sees("closed").look("closed")
                    .at(Auditor.noon()).sees("door-lectures");
        }
    }
}
