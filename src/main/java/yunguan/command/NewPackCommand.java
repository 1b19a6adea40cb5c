package yunguan.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import yunguan.pack.StarterFolder;

/** {@code ./kiosk pack new}: the beginning of every pack. */
@Command(name = "new", description = "Write an author's folder that builds as it stands: examples, a guide and a workbook.")
final class NewPackCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable PackCommand pack;
    @Parameters(paramLabel = "DIR", description = "The folder; it must be new or empty.")
    private @Nullable Path folder;

    @Override
    public Integer call() {
        Path to = Objects.requireNonNull(folder);
        return Objects.requireNonNull(pack).voice().run((voice, progress) -> {
            StarterFolder.write(to, LocalDate.now());
            voice.answer(Map.of("ok", true, "folder", to.toString(), "guide", StarterFolder.GUIDE, "workbook", StarterFolder.WORKBOOK),
                    "say.newFolder", "dir", to.toString(), "guide", StarterFolder.GUIDE, "workbook", StarterFolder.WORKBOOK);
            return 0;
        });
    }
}
