package yunguan.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import yunguan.pack.convert.ConversionException;
import yunguan.pack.convert.LargePicture;
import yunguan.pack.convert.Picture;
import yunguan.pack.convert.Transcoding;

/** Makes what is still to be made of an author's files: converted films, sounds and pictures, and pyramids. */
final class Conversions {

    private final Crate crate;
    private final MediaBench bench;
    /** Where what is made lies until it is in the pack. */
    private final Path work;
    private final Problems problems;
    private final Progress progress;
    private final List<String> converted = new ArrayList<>();
    private double done;
    private double total;

    Conversions(Crate crate, MediaBench bench, Path work, Problems problems, Progress progress) {
        this.crate = crate;
        this.bench = bench;
        this.work = work;
        this.problems = problems;
        this.progress = progress;
    }

    /** Does all of it, in the order of the bag. @return the names of the files that were converted */
    List<String> make() throws IOException {
        total = crate.files.values().stream().mapToDouble(Conversions::seconds).sum();
        int number = 0;
        Set<Path> kept = new HashSet<>();
        crate.files.values().forEach(source -> {
            if (source instanceof PayloadSource.ToDraw draw) {
                kept.add(draw.kept());
            }
        });
        try (PictureCutter cutter = new PictureCutter()) {
            for (Map.Entry<String, PayloadSource> file : crate.files.entrySet()) {
                Path made = work.resolve("made" + number++);
                boolean whole = switch (file.getValue()) {
                    case PayloadSource.ToCut cut -> cut(cutter, cut, made);
                    case PayloadSource.ToDraw draw -> draw(draw, made);
                    case PayloadSource.ToConvert convert -> convert(convert.conversion(), file.getKey(), made);
                    case PayloadSource.OnDisk _, PayloadSource.InMemory _ -> false;
                };
                if (whole) {
                    file.setValue(new PayloadSource.OnDisk(made));
                }
            }
        }
        if (bench.remember) {
            forgetOlderDrawings(kept);
        }
        return converted;
    }

    /** Drawings of a ground that has changed since, or of a map that is gone, are not kept. */
    private static void forgetOlderDrawings(Set<Path> kept) throws IOException {
        for (Path folder : new java.util.TreeSet<>(kept.stream().map(Path::getParent).toList())) {
            try (Stream<Path> all = Files.list(folder)) {
                for (Path old : all.filter(file -> file.getFileName().toString().matches("map-[0-9a-f]{16}-.+\\.mbtiles") && !kept.contains(file)).toList()) {
                    Files.delete(old);
                }
            }
        }
    }

    /** How much one file counts in the progress: a picture as much as a second of film. */
    private static double seconds(PayloadSource source) {
        return source instanceof PayloadSource.ToConvert(Conversion conversion) ? Math.max(1, conversion.expected().seconds()) : 0;
    }

    private void at(double seconds) {
        progress.at(Progress.Phase.CONVERT, (long) (1000 * seconds), (long) (1000 * total));
    }

    private boolean convert(Conversion one, String path, Path made) throws IOException {
        double before = done;
        done += Math.max(1, one.expected().seconds());
        at(before);
        try {
            if (one.footage() != null) {
                boolean film = one.result() == MediaType.MP4;
                new Transcoding(bench.tools, bench.work()).convert(one.file(), one.footage(), film, made, seconds -> at(Math.min(done, before + seconds)));
            } else if (one.picture() != null) {
                one.picture().convert(bench.tools, one.file(), made, bench.work());
            } else if (one.result() == MediaType.M4A) {
                AacFile.toM4a(one.file(), made);
            } else {
                PictureFile.toPng(one.file(), made);
            }
            // what is in the pack is what the kiosk reads there
            MediaFacts facts = MediaFacts.decoded(made, one.result());
            for (Entry entry : crate.entries) {
                entry.media.replaceAll((role, medium) -> told(medium, path, facts));
                entry.pages.replaceAll(page -> {
                    Map<String, Entry.Medium> sounds = new java.util.TreeMap<>(page.sounds());
                    sounds.replaceAll((language, sound) -> told(sound, path, facts));
                    return new Entry.Page(page.number(), page.picture(), page.text(), sounds, page.start());
                });
            }
            if (one.footage() != null || one.result() != MediaType.M4A) { // what was only put into a container is what it was
                converted.add(one.name());
            }
            return true;
        } catch (ConversionException failure) {
            problems.add(failure.late() ? ProblemKind.CONVERSION_TOO_SLOW : ProblemKind.CONVERSION_FAILED, one.row(), one.column(), one.name(), one.result().name());
        } catch (BrokenMediaException unusable) {
            problems.add(ProblemKind.CONVERSION_FAILED, one.row(), one.column(), one.name(), one.result().name());
        }
        return false;
    }

    private static Entry.Medium told(Entry.Medium medium, String path, MediaFacts facts) {
        return medium.path().equals(path) ? new Entry.Medium(path, facts.seconds(), facts.width(), facts.height()) : medium;
    }

    /** Draws a look of a base map, or takes the drawing that an earlier build has kept of the same ground and style. */
    private boolean draw(PayloadSource.ToDraw draw, Path made) throws IOException {
        if (Files.isRegularFile(draw.kept())) {
            Files.copy(draw.kept(), made);
            return true;
        }
        draw.map().draw(draw.look(), draw.name(), made);
        if (bench.remember) {
            Files.createDirectories(draw.kept().getParent());
            Path fresh = draw.kept().resolveSibling(draw.kept().getFileName() + ".new");
            Files.copy(made, fresh, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            Files.move(fresh, draw.kept(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        return true;
    }

    private boolean cut(PictureCutter cutter, PayloadSource.ToCut cut, Path made) throws IOException {
        String picture = String.valueOf(cut.picture().getFileName());
        Picture large = cut.large();
        Path tiles = work.resolve(made.getFileName() + ".tiles");
        try {
            if (cut.tiles() != null) {
                cutter.assemble(cut.tiles(), made, cut.name());
            } else if (large == null) {
                cutter.cut(cut.picture(), cut.type(), made, cut.name());
            } else {
                Files.createDirectory(tiles);
                cutter.assemble(LargePicture.cut(bench.tools, cut.picture(), large, tiles), large.width(), large.height(), made, cut.name());
                if (cut.type() == MediaType.OTHER) {
                    converted.add(picture);
                }
            }
            return true;
        } catch (BrokenMediaException broken) {
            problems.add(ProblemKind.BROKEN_MEDIA, cut.row(), "deep", picture + ": " + broken.found(), cut.type().name());
        } catch (ConversionException failure) {
            problems.add(failure.late() ? ProblemKind.CONVERSION_TOO_SLOW : ProblemKind.CONVERSION_FAILED, cut.row(), "deep", picture, "JPEG, PNG");
        } finally {
            Folders.tryToDelete(tiles);
        }
        return false;
    }
}
