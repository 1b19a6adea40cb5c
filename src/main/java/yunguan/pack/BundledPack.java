package yunguan.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import yunguan.store.DataFolder;

/**
 * The pack that comes with the program, as its authors wrote it. It is built in {@code staging/} and installed from there;
 * it is trusted because the program carries it.
 */
public final class BundledPack {

    private BundledPack() {
    }

    /**
     * Installs an author's folder, or a pack.
     *
     * @throws PackException when it is refused; with all problems where the author's folder has any
     */
    public static Installed install(Path authorsFolderOrBag, Premises premises, Progress progress) {
        PackInstaller installer = new PackInstaller(premises);
        DataFolder data = premises.data();
        if (!AuthorsFolder.isOne(authorsFolderOrBag)) {
            return installer.installBundled(authorsFolderOrBag, progress);
        }
        Path work;
        try {
            Files.createDirectories(data.staging());
            work = Files.createTempDirectory(data.staging(), "bundled-");
        } catch (IOException failure) {
            throw PackException.writing(failure, data.root());
        }
        try {
            Path bag = work.resolve("bag");
            BuildReport report = new PackBuilder().buildLinked(authorsFolderOrBag, bag, progress);
            if (!report.built()) {
                throw new PackException(Refusal.PROBLEMS_IN_FOLDER, authorsFolderOrBag.toString(),
                        Integer.toString(report.problems().size()), report.problems(), null);
            }
            return installer.installBundled(bag, progress);
        } finally {
            Folders.tryToDelete(work);
        }
    }
}
