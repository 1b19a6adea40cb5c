package yunguan.command.contest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import yunguan.ui.Texts;
import yunguan.ui.paper.Printed;
import yunguan.ui.paper.SlipSheets;
import yunguan.visits.Deed;
import yunguan.visits.StaffLog;
import yunguan.visits.count.RecordFile;
import yunguan.visits.count.SafeFile;
import yunguan.visits.slips.SlipCode;
import yunguan.visits.slips.SlipKey;
import yunguan.catalogue.Rounds;

@Command(name = "slips", mixinStandardHelpOptions = true, description = {"Make voting slips: codes that may each vote once, on sheets to print and cut.",
        "Each call gives out new ones. They are asked for where contest.slips = yes stands in kiosk.properties."})
final class SlipsCommand implements Callable<Integer> {

    private static final int MOST_AT_ONCE = 5_000;

    @ParentCommand
    private @Nullable ContestCommand contest;

    @Parameters(paramLabel = "N", description = "how many, 1 to 5000")
    private int count;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = ".pdf, .png (several pages: FILE-1.png, …) or .csv; without it the codes are printed here")
    private @Nullable Path file;

    @Override
    public Integer call() throws IOException {
        ContestCommand all = Objects.requireNonNull(contest);
        Texts texts = all.texts();
        String ending = file == null ? ".csv" : file.toString().toLowerCase(Locale.ROOT);
        if (count < 1 || count > MOST_AT_ONCE || !ending.matches(".*\\.(pdf|png|csv)")) {
            all.err().println(texts.now("count.say.slips-call", MOST_AT_ONCE));
            return 2;
        }
        if (file != null && !Files.isDirectory(Objects.requireNonNull(file.toAbsolutePath().getParent()))) {
            return all.notWritten(file, new java.nio.file.NoSuchFileException(file.toString())); // before a slip is given out for nothing
        }
        return all.work((store, visits) -> {
            SlipKey.Printed printed = new SlipKey(visits).print(count);
            if (printed.refused().isPresent()) {
                all.err().println(texts.now("count.say.slips." + printed.refused().get(), SlipCode.MOST));
                return 1;
            }
            new StaffLog(visits, InstantSource.system()).write(Deed.SLIPS, printed.name(), 0, Integer.toString(count));
            if (file == null) {
                printed.codes().forEach(code -> all.out().println(SlipCode.spaced(code)));
                return 0;
            }
            try {
                if (ending.endsWith(".csv")) {
                    StringBuilder table = new StringBuilder("\uFEFF" + texts.now("count.slip.column") + "\r\n");
                    printed.codes().forEach(code -> table.append(SlipCode.spaced(code)).append("\r\n"));
                    SafeFile.write(file, table.toString().getBytes(StandardCharsets.UTF_8));
                } else {
                    write(file, ending, SlipSheets.of(texts, texts.now(RecordFile.Origin.of(all.place().settings(), new Rounds(store), InstantSource.system().instant()).hall()),
                            printed.codes(), printed.name(), printed.first()));
                }
            } catch (IOException failure) {
                return all.notWritten(file, failure);
            }
            all.out().println(texts.now("count.say.slips", count, file, printed.name(), printed.first(), printed.first() + count - 1));
            return 0;
        });
    }

    private static void write(Path file, String ending, Printed sheets) throws IOException {
        if (ending.endsWith(".pdf")) {
            SafeFile.write(file, sheets.pdf());
            return;
        }
        String name = String.valueOf(file.getFileName());
        for (int page = 0; page < sheets.pages(); page++) {
            SafeFile.write(sheets.pages() == 1 ? file : file.resolveSibling(name.substring(0, name.length() - 4) + "-" + (page + 1) + ".png"), sheets.png(page));
        }
    }
}
