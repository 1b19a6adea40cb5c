package yunguan.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yunguan.pack.convert.ConversionException;
import yunguan.pack.convert.Footage;
import yunguan.pack.convert.Picture;
import yunguan.pack.convert.Toolbox;

/** Looks at the media of an author's folder with the programs of this machine, and says what is to be made of which. */
final class MediaBench implements AutoCloseable {

    /** A film or a sound, at the first row that names it. */
    record Piece(SheetRow row, String column, String name, Path file, Footage footage, double seconds) { }

    private static final String FFMPEG = "ffmpeg";
    private static final String VIPS = "libvips-tools";
    /** What the kiosk plays and shows, for people. */
    private static final Map<ForeignKind, String> SHOWN = Map.of(ForeignKind.FILM, "MP4 (H.264/H.265, AAC)", ForeignKind.SOUND, "MP3, M4A (AAC), WAV",
            ForeignKind.PICTURE, "JPEG, PNG");

    final Toolbox tools;
    final boolean remember;
    private final boolean convert;
    private final Problems problems;
    private final Map<Path, Optional<Footage>> footage = new HashMap<>();
    private final Map<Path, Piece> pieces = new LinkedHashMap<>();
    private final Set<String> said = new HashSet<>();
    private @Nullable Path work;

    MediaBench(BuildOptions options, Problems problems) {
        this.tools = options.tools();
        this.convert = options.convert();
        this.remember = options.remember();
        this.problems = problems;
    }

    /** What is to be done with a file that a row names. */
    sealed interface Verdict {
        /** It is taken as it lies, where its header says the same. */
        record AsItLies() implements Verdict { }

        /** It cannot be taken, and that was said. */
        record Refused() implements Verdict { }

        record ToMake(Conversion conversion) implements Verdict { }
    }

    private static final Verdict AS_IT_LIES = new Verdict.AsItLies();
    private static final Verdict REFUSED = new Verdict.Refused();

    /** Films and sounds of the folder that ffprobe read. */
    List<Piece> pieces() {
        return new ArrayList<>(pieces.values());
    }

    /** A folder for what comes and goes. */
    Path work() throws IOException {
        Path folder = work;
        if (folder == null) {
            folder = Files.createTempDirectory("yunguan-build");
            work = folder;
        }
        return folder;
    }

    /** Looks at a film, a sound or a picture that goes into the pack in one piece. */
    Verdict look(SheetRow row, String column, Path file, Set<MediaType> wanted, String name) throws IOException {
        MediaType type = MediaType.of(file.toString());
        ForeignKind kind = ForeignKind.of(file.toString(), wanted);
        if (wanted.contains(type) && type == MediaType.AAC) {
            return stream(row, column, file, name);
        }
        // what is in a WAV may be something that only the converter reads
        if (wanted.contains(type) && (type != MediaType.WAV || headerIsGood(file, type))) {
            return type == MediaType.JPEG || type == MediaType.PNG ? shown(row, column, file, type, name) : played(row, column, file, type, name);
        }
        if (kind == null) {
            return AS_IT_LIES; // a wrong kind: whoever asked says so
        }
        if (kind == ForeignKind.PICTURE) {
            return lacks(row, column, name, name, kind, PictureFile.own(file) || tools.pictures() || tools.films(), VIPS) ? REFUSED
                    : picture(row, column, file, name);
        }
        if (tools.films() && !known(file)) {
            return say(ProblemKind.CONVERSION_FAILED, row, column, name, SHOWN.get(kind));
        }
        Footage heard = footage.getOrDefault(file, Optional.empty()).orElse(null);
        return lacks(row, column, name, heard == null ? name : name + ": " + heard.inWords(), kind, tools.films(), FFMPEG) || heard == null ? REFUSED
                : film(row, column, file, heard, kind, name);
    }

    /** AAC without a container is put into one, without a foreign program and whether or not anything is converted. */
    private Verdict stream(SheetRow row, String column, Path file, String name) throws IOException {
        try {
            MediaFacts facts = MediaFacts.of(file, MediaType.AAC);
            if (tools.films() && known(file)) {
                keep(row, column, file, footage.get(file).orElseThrow(), name);
            }
            return new Verdict.ToMake(new Conversion(file, name, row, column, MediaType.M4A, facts, null, null));
        } catch (BrokenMediaException broken) {
            return AS_IT_LIES; // whoever asked says so
        }
    }

    /** A film or a sound with an ending that the kiosk knows. */
    private Verdict played(SheetRow row, String column, Path file, MediaType type, String name) throws IOException {
        boolean sound = headerIsGood(file, type);
        boolean turned = sound && type == MediaType.MP4 && turned(file);
        if (turned && !(convert && tools.films() && known(file))) {
            say(ProblemKind.TURNED_FILM, row, column, name, "");
        }
        if (!tools.films()) {
            return AS_IT_LIES;
        }
        if (!known(file)) {
            if (sound) {
                say(ProblemKind.PLAYS_UNSURE, row, column, name, "");
            }
            return AS_IT_LIES; // where the header is broken too, whoever asked says so
        }
        Footage heard = footage.get(file).orElseThrow();
        ForeignKind kind = type == MediaType.MP4 ? ForeignKind.FILM : ForeignKind.SOUND;
        if (kind == ForeignKind.FILM ? heard.video() == null : heard.audio() == null) {
            return AS_IT_LIES; // its header says the same
        }
        Footage.Video video = heard.video();
        boolean stretched = kind == ForeignKind.FILM && video != null && !video.square();
        boolean slow = kind == ForeignKind.FILM && KeyFrames.longestGap(file).orElse(0) > KeyFrames.NEAR_ENOUGH; // to seek in
        if (heard.plays(kind == ForeignKind.FILM) && sound && !((stretched || turned || slow) && convert)) {
            keep(row, column, file, heard, name);
            if (stretched) {
                say(ProblemKind.NOT_SQUARE, row, column, video.width() + " × " + video.height(), "");
            }
            return AS_IT_LIES;
        }
        if (sound && !convert) { // the kiosk may try
            keep(row, column, file, heard, name);
            say(ProblemKind.CODEC_NOT_PLAYED, row, column, name + ": " + heard.inWords(), SHOWN.get(kind));
            return AS_IT_LIES;
        }
        return lacks(row, column, name, name + ": " + heard.inWords(), kind, true, FFMPEG) ? REFUSED : film(row, column, file, heard, kind, name);
    }

    private static boolean turned(Path file) throws IOException {
        try {
            return Mp4File.turned(file);
        } catch (BrokenMediaException broken) {
            return false;
        }
    }

    private static boolean headerIsGood(Path file, MediaType type) throws IOException {
        try {
            MediaFacts.of(file, type);
            return true;
        } catch (BrokenMediaException broken) {
            return false;
        }
    }

    private Verdict film(SheetRow row, String column, Path file, Footage heard, ForeignKind kind, String name) {
        boolean film = kind == ForeignKind.FILM;
        Footage.Video video = heard.video();
        if (film ? video == null : heard.audio() == null) {
            return say(ProblemKind.BROKEN_MEDIA, row, column, name + ": " + heard.inWords(), kind.result.name());
        }
        keep(row, column, file, heard, name);
        int[] size = film && video != null ? yunguan.pack.convert.Transcoding.size(video) : new int[] {0, 0};
        return new Verdict.ToMake(new Conversion(file, name, row, column, kind.result, new MediaFacts(heard.seconds(), size[0], size[1]), heard, null));
    }

    /** A JPEG or PNG that may lie on its side, be made for print, or be too large for one piece. */
    private Verdict shown(SheetRow row, String column, Path file, MediaType type, String name) throws IOException {
        JpegHead head = type == MediaType.JPEG ? JpegHead.of(file) : JpegHead.PLAIN;
        if (head.cmyk()) {
            return lacks(row, column, name, name + ": CMYK", ForeignKind.PICTURE, tools.pictures(), VIPS) ? REFUSED : picture(row, column, file, name);
        }
        boolean large = tooLarge(file, type);
        if ((head.turned() || large) && convert && tools.pictures()) {
            return picture(row, column, file, name);
        }
        if (head.turned()) {
            say(ProblemKind.TURNED_PICTURE, row, column, name, "");
        }
        return AS_IT_LIES;
    }

    private static boolean tooLarge(Path file, MediaType type) throws IOException {
        try {
            MediaFacts facts = MediaFacts.of(file, type);
            return (long) facts.width() * facts.height() > PictureSize.MOST_PIXELS;
        } catch (BrokenMediaException broken) {
            return false;
        }
    }

    private Verdict picture(SheetRow row, String column, Path file, String name) throws IOException {
        try {
            if (PictureFile.own(file)) {
                MediaFacts facts = PictureFile.any(file);
                return (long) facts.width() * facts.height() > PictureSize.MOST_PIXELS
                        ? say(ProblemKind.TOO_LARGE, row, column, facts.width() + " × " + facts.height(), PictureSize.MOST_PIXELS / 1_000_000 + " megapixels")
                        : new Verdict.ToMake(new Conversion(file, name, row, column, MediaType.PNG, facts, null, null));
            }
            Picture picture = Picture.of(tools, file, work());
            int[] size = picture.size();
            return new Verdict.ToMake(new Conversion(file, name, row, column, picture.asPng() ? MediaType.PNG : MediaType.JPEG,
                    new MediaFacts(0, size[0], size[1]), null, picture));
        } catch (ConversionException | BrokenMediaException unknown) {
            return say(ProblemKind.CONVERSION_FAILED, row, column, name, SHOWN.get(ForeignKind.PICTURE));
        }
    }

    /**
     * The picture where only vips can cut it: it is too large for Java, of a foreign kind, made for print, or lies on its side.
     * Nothing where it is cut as ever, or where it was refused, which is said.
     */
    Optional<Picture> large(SheetRow row, String column, Path file, String name) throws IOException {
        MediaType type = MediaType.of(file.toString());
        boolean ours = type == MediaType.JPEG || type == MediaType.PNG;
        JpegHead head = type == MediaType.JPEG ? JpegHead.of(file) : JpegHead.PLAIN;
        try {
            MediaFacts facts = ours ? MediaFacts.of(file, type) : null;
            boolean large = facts != null && (long) facts.width() * facts.height() > PictureCutter.MOST_PIXELS;
            if (large && !tools.pictures()) {
                say(ProblemKind.NEEDS_VIPS, row, column, name + ": " + facts.width() + " × " + facts.height(), VIPS);
            } else if ((!ours || head.cmyk()) && lacks(row, column, name, head.cmyk() ? name + ": CMYK" : name, ForeignKind.PICTURE, tools.pictures(), VIPS)) {
                return Optional.empty();
            } else if (large || !ours || head.cmyk() || head.turned() && convert && tools.pictures()) {
                Picture picture = Picture.of(tools, file, work());
                if (picture.vips()) {
                    return Optional.of(picture);
                }
                say(ProblemKind.CONVERSION_FAILED, row, column, name, SHOWN.get(ForeignKind.PICTURE));
            } else if (head.turned()) {
                say(ProblemKind.TURNED_PICTURE, row, column, name, "");
            }
        } catch (ConversionException unknown) {
            say(ProblemKind.CONVERSION_FAILED, row, column, name, SHOWN.get(ForeignKind.PICTURE));
        } catch (BrokenMediaException broken) {
            return Optional.empty(); // whoever asked says so
        }
        return Optional.empty();
    }

    /** Says what is missing to convert a file. @return whether something is */
    private boolean lacks(SheetRow row, String column, String name, String found, ForeignKind kind, boolean there, String tool) {
        if (convert && there) {
            return false;
        }
        if (said.add(name + "\t" + column)) {
            problems.add(convert ? ProblemKind.NEEDS_TOOL : ProblemKind.NEEDS_CONVERTING, row, column, found, convert ? tool : String.valueOf(SHOWN.get(kind)));
        }
        return true;
    }

    /** Says something of a file once. */
    private Verdict say(ProblemKind kind, SheetRow row, String column, String found, @Nullable String expected) {
        if (said.add(kind + "\t" + found)) {
            problems.add(kind, row, column, found, String.valueOf(expected));
        }
        return REFUSED;
    }

    private void keep(SheetRow row, String column, Path file, Footage heard, String name) {
        pieces.putIfAbsent(file, new Piece(row, column, name, file, heard, heard.seconds()));
    }

    /** Whether ffprobe reads a file. */
    private boolean known(Path file) throws IOException {
        if (!footage.containsKey(file)) {
            Optional<Footage> read;
            try {
                read = Optional.of(Footage.of(tools, file, work()));
            } catch (ConversionException unknown) {
                read = Optional.empty();
            }
            footage.put(file, read);
        }
        return footage.get(file).isPresent();
    }

    @Override
    public void close() {
        if (work != null) {
            Folders.tryToDelete(work);
        }
    }
}
