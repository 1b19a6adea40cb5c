package yunguan.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import yunguan.pack.Volumes;

/** {@code --volume SIZE}: a zip is written in pieces of that size, for sticks that take no large file. */
final class VolumeOption {

    private static final Pattern SIZE = Pattern.compile("(\\d{1,15})([KMGT]?)");

    @Option(names = "--volume", paramLabel = "SIZE", converter = Size.class,
            description = "Cut the zip into FILE.zip.001, .002, … of this size: 3900M (the most that FAT32 takes is 4095M), 650M, 8G, or bytes.")
    private long bytes;

    /** Size of a volume in bytes; 0: no volumes. */
    long bytes() {
        return bytes;
    }

    /** Sees that the words for {@code build} go together. @return the zip or folder to write */
    Path target(CommandLine line, Path target) {
        if (Volumes.isOne(target)) {
            throw new CommandLine.ParameterException(line, "-o takes the zip without a number: " + Volumes.whole(target));
        }
        if (bytes > 0 && !target.toString().endsWith(".zip")) {
            throw new CommandLine.ParameterException(line, "--volume cuts a zip: write -o FILE.zip.");
        }
        return target;
    }

    /** The same for {@code sign}. */
    void signing(CommandLine line, Path pack) {
        if (bytes > 0 && (Files.isDirectory(pack) || !Volumes.whole(pack).toString().toLowerCase(Locale.ROOT).endsWith(".zip"))) {
            throw new CommandLine.ParameterException(line, "--volume cuts a zip: a folder has no volumes.");
        }
    }

    /** Says what to carry. @param size of the whole zip in bytes */
    void say(PackVoice voice, Path zip, long size) {
        if (bytes > 0) {
            int count = (int) ((size + bytes - 1) / bytes);
            voice.print(voice.texts().say("say.volumes", "count", Integer.toString(count), "first", String.valueOf(Volumes.volume(zip, 1).getFileName()),
                    "last", String.valueOf(Volumes.volume(zip, count).getFileName())));
        }
    }

    /** Plain bytes, or so many KiB, MiB, GiB or TiB, as {@code split -b} counts. */
    static final class Size implements ITypeConverter<Long> {
        @Override
        public Long convert(String word) {
            Matcher size = SIZE.matcher(word.strip().toUpperCase(Locale.ROOT));
            long unit = size.matches() ? 1L << 10 * " KMGT".indexOf(size.group(2).isEmpty() ? " " : size.group(2)) : 0;
            long number = size.matches() ? Long.parseLong(size.group(1)) : 0;
            if (number == 0 || number > Long.MAX_VALUE / unit) {
                throw new CommandLine.TypeConversionException("write a size like 3900M, 4G or plain bytes, not \"" + word + "\"");
            }
            return number * unit;
        }
    }
}
