package yunguan.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What an author's folder calls itself, for a list: read quickly, and believed only as far as a list goes. */
final class AuthorsTitle {

    private static final int MOST = 1 << 16;

    private AuthorsTitle() {
    }

    /** The title in its {@code pack.properties}, or else the folder's name. */
    static String of(Path folder) {
        String name = folder.getFileName() == null ? "" : folder.getFileName().toString();
        try (InputStream in = Files.newInputStream(folder.resolve(PackProperties.FILE))) {
            String text = new String(in.readNBytes(MOST), StandardCharsets.UTF_8);
            return text.lines().filter(line -> line.strip().matches("title(@zh-Hant)?\\s*=\\s*\\S.*"))
                    .map(line -> line.substring(line.indexOf('=') + 1).strip()).findFirst().orElse(name);
        } catch (IOException none) {
            return name;
        }
    }
}
