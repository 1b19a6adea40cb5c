package yunguan.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import yunguan.store.DataFolder;
import yunguan.store.Database;
import yunguan.store.ObjectStore;

/** The pack that comes with the program, as its authors wrote it. It is built in {@code staging/} and installed from there. */
public final class BundledPack {

    private BundledPack() {
    }

    /**
     * Installs an author's folder, or a pack.
     *
     * @throws PackException when it is refused; with all problems where the author's folder has any
     */
    public static Installed install(Path authorsFolderOrBag, Database store, ObjectStore objects, DataFolder data, Progress progress) {
        PackInstaller installer = new PackInstaller(store, objects, data);
        if (!AuthorsFolder.isOne(authorsFolderOrBag)) {
            return installer.install(authorsFolderOrBag, progress);
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
            return installer.install(bag, progress);
        } finally {
            Folders.tryToDelete(work);
        }
    }
}
