package yunguan.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        try (PictureCutter cutter = new PictureCutter()) {
            for (Map.Entry<String, PayloadSource> file : crate.files.entrySet()) {
                Path made = work.resolve("made" + number++);
                boolean whole = switch (file.getValue()) {
                    case PayloadSource.ToCut cut -> cut(cutter, cut, made);
                    case PayloadSource.ToConvert convert -> convert(convert.conversion(), file.getKey(), made);
                    case PayloadSource.OnDisk _, PayloadSource.InMemory _ -> false;
                };
                if (whole) {
                    file.setValue(new PayloadSource.OnDisk(made));
                }
            }
        }
        return converted;
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

    private boolean cut(PictureCutter cutter, PayloadSource.ToCut cut, Path made) throws IOException {
        String picture = String.valueOf(cut.picture().getFileName());
        Picture large = cut.large();
        Path tiles = work.resolve(made.getFileName() + ".tiles");
        try {
            if (large == null) {
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
