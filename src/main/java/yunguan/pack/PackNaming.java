package yunguan.pack;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.LongFunction;

/** What a pack is called where its author's folder does not say it, or does not know what is installed already. */
interface PackNaming {

    /** As the author wrote it, and nothing else. */
    PackNaming AS_WRITTEN = new PackNaming() {
        @Override
        public Map<String, String> otherwise(Path folder) {
            return Map.of();
        }

        @Override
        public long version(Crate.PackInfo written, LongFunction<String> tagManifest) {
            return written.version();
        }
    };

    /** Values for keys of {@code pack.properties} that are not written. */
    Map<String, String> otherwise(Path folder);

    /** The version to build. @param tagManifest what the tag manifest would be in a version: by it two bags are told apart */
    long version(Crate.PackInfo written, LongFunction<String> tagManifest);
}
