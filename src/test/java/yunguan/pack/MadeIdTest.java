package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Lang;

/** Made ids stand in citations, codes and ballots: these here were given out long ago, and stay. */
class MadeIdTest {

    @TempDir
    private Path work;

    private static List<String> ids(SmallFolder folder, Kind... kinds) {
        Problems problems = new Problems();
        Crate crate = AuthorsFolder.read(folder.path, problems, Progress.SILENT);
        assertEquals(List.of(), problems.problems().stream().map(problem -> problem.inWords(Lang.EN)).toList());
        return crate.entries.stream().filter(one -> Stream.of(kinds).anyMatch(one.kind::equals)).map(one -> one.id).toList();
    }

    @Test
    void aRowOfASheetHasOneOfItsPackAndItsTitle() throws Exception {
        SmallFolder folder = SmallFolder.in(work.resolve("folder"));
        folder.write("lectures.csv", "title,title@zh-Hant,film\n茶摊微宣讲,,f/a.mp4\n,第二講,f/a.mp4\n茶摊微宣讲,,f/a.mp4\n");
        folder.write("chapters.csv", "lecture,start,title\n");
        folder.write("courses.csv", "id,title,lectures\n");
        assertEquals(List.of("lecture-e9e1eb86", "lecture-49ccaeb2", "lecture-e9e1eb86-2"), ids(folder, Kind.LECTURE));
    }

    @Test
    void whatComesFromAMapProgramHasOneOfItsNameElseOfItsNumber() throws Exception {
        SmallFolder folder = SmallFolder.in(work.resolve("folder"));
        folder.write("places.geojson", """
                {"type": "FeatureCollection", "features": [
                 {"type": "Feature", "properties": {"name": "南公园"}, "geometry": {"type": "Point", "coordinates": [119.31, 26.06]}},
                 {"type": "Feature", "properties": {"name": "南公园"}, "geometry": {"type": "Point", "coordinates": [119.32, 26.07]}},
                 {"type": "Feature", "properties": {"name:zh-Hant": "會館", "name:en": "Guild"}, "geometry": {"type": "Point", "coordinates": [119.32, 26.06]}},
                 {"type": "Feature", "properties": {"title@zh-Hant": "一程"}, "geometry": {"type": "LineString", "coordinates": [[119.31, 26.06], [119.32, 26.07]]}}]}
                """);
        assertEquals(List.of("place-a", "place-dfdc5126", "place-dfdc5126-2", "place-298ffc49", "trail-a", "trail-4b227777"), ids(folder, Kind.PLACE, Kind.TRAIL));
    }

    @Test
    void inMapFilesItGivesWayToWhatIsWrittenInAnyOfThem() throws Exception {
        SmallFolder folder = SmallFolder.in(work.resolve("folder"));
        String park = "{\"type\": \"Feature\", \"properties\": {\"name\": \"南公园\"%s}, \"geometry\": {\"type\": \"Point\", \"coordinates\": [119.31, 26.06]}}";
        String map = "{\"type\": \"FeatureCollection\", \"features\": [%s]}";
        folder.write("places.geojson", map.formatted(park.formatted("") + "," + park.formatted(", \"id\": \"place-dfdc5126\"")));
        assertEquals(List.of("place-a", "place-dfdc5126-2", "place-dfdc5126"), ids(folder, Kind.PLACE));
        folder.write("places.geojson", map.formatted(park.formatted("")));
        folder.write("trails.geojson", map.formatted(park.formatted("") + """
                , {"type": "Feature", "properties": {"name": "一程"}, "geometry": {"type": "LineString", "coordinates": [[119.31, 26.06], [119.32, 26.07]]}}"""));
        assertEquals(List.of("place-a", "place-dfdc5126", "place-dfdc5126-2"), ids(folder, Kind.PLACE));
        folder.write("trails.geojson", map.formatted(park.formatted(", \"id\": \"place-dfdc5126\"")));
        assertEquals(List.of("place-a", "place-dfdc5126-2", "place-dfdc5126"), ids(folder, Kind.PLACE));
    }
}
