package yunguan.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import yunguan.pack.PackSigner;
import yunguan.pack.PublisherKey;
import yunguan.pack.Publishers;
import yunguan.pack.SigningKey;
import yunguan.pack.inbox.Errand;

/** Keys: publishers make them and sign with them, and staff say which ones they trust. Nothing is ever asked. */
final class KeyCommands {

    private KeyCommands() {
    }

    @Command(name = "keygen", description = "Make a publisher's key: NAME.key, which stays secret, and NAME.pub for the venues.")
    static final class Keygen implements Callable<Integer> {
        @ParentCommand
        private @Nullable PackCommand pack;
        @Parameters(paramLabel = "NAME", description = "Name of the two files, without an ending.")
        private @Nullable Path name;

        @Override
        public Integer call() {
            PackCommand all = Objects.requireNonNull(pack);
            Path base = Objects.requireNonNull(name);
            return all.voice().run((voice, progress) -> {
                PublisherKey key = SigningKey.generate(base).publisher();
                voice.answer(Map.of("ok", true, "key", key.id(), "fingerprint", key.fingerprint()),
                        "say.keygen", "name", base.toString(), "key", key.id(), "fingerprint", key.fingerprint());
                return 0;
            });
        }
    }

    @Command(name = "sign", description = "Verify a pack and sign it, in minisign's form.")
    static final class Sign implements Callable<Integer> {
        @ParentCommand
        private @Nullable PackCommand pack;
        @Parameters(paramLabel = "FILE|DIR", description = "The pack.")
        private @Nullable Path file;
        @Option(names = "--key", required = true, paramLabel = "NAME.key", description = "The publisher's secret key.")
        private @Nullable Path key;
        @Mixin
        private final VolumeOption volume = new VolumeOption();

        @Override
        public Integer call() {
            PackCommand all = Objects.requireNonNull(pack);
            Path secret = Objects.requireNonNull(key);
            Path target = all.found(file);
            volume.signing(all.line(), target);
            return all.voice().run((voice, progress) -> {
                PackSigner.Signed signed = new PackSigner().sign(target, SigningKey.read(secret), volume.bytes(), progress);
                voice.answer(Map.of("ok", true, "id", signed.id(), "version", signed.version(), "key", signed.key().id(), "fingerprint", signed.key().fingerprint()),
                        "say.signed", "id", signed.id(), "version", Long.toString(signed.version()),
                        "key", signed.key().id(), "fingerprint", signed.key().fingerprint());
                return 0;
            });
        }
    }

    @Command(name = "trust", description = "Trust a publisher's key, list those that are trusted, or forget one.")
    static final class Trust implements Callable<Integer> {
        @ParentCommand
        private @Nullable PackCommand pack;
        @Parameters(arity = "0..1", paramLabel = "NAME.pub", description = "The publisher's public key.")
        private @Nullable Path file;
        @Option(names = "--name", paramLabel = "NAME", description = "What this hall calls the publisher; without it, the file's name.")
        private @Nullable String name;
        @Option(names = "--list", description = "Show the keys that are trusted.")
        private boolean list;
        @Option(names = "--forget", paramLabel = "KEY", description = "Trust a key no more: its fingerprint, id or name.")
        private @Nullable String forget;

        @Override
        public Integer call() {
            PackCommand all = Objects.requireNonNull(pack);
            if ((file != null ? 1 : 0) + (list ? 1 : 0) + (forget != null ? 1 : 0) != 1) {
                throw new CommandLine.ParameterException(all.line(), "Write one of: trust NAME.pub, trust --list, trust --forget KEY.");
            }
            if (list) {
                return all.voice().run((voice, progress) -> all.reading(premises -> list(voice, new Publishers(premises.visits(), premises.clock()))));
            }
            return all.errand(() -> {
                if (forget != null) {
                    return new Errand.Forget(forget);
                }
                Path pub = all.found(file);
                return new Errand.Trust(pub, name != null ? name : pub.getFileName().toString().replaceFirst("\\.pub$", ""));
            });
        }

        private static int list(PackVoice voice, Publishers publishers) {
            List<Publishers.Trusted> all = publishers.all();
            if (voice.json()) {
                voice.printJson(all.stream().map(one -> Map.of("name", one.name(), "key", one.key().id(), "fingerprint", one.key().fingerprint(), "since", one.since())).toList());
            } else {
                voice.print(voice.texts().say(all.isEmpty() ? "say.noPublishers" : "say.publishers"));
                all.forEach(one -> voice.print(one.name() + "\t" + one.key().id() + "\t" + one.key().fingerprint() + "\t" + one.since()));
            }
            return 0;
        }
    }
}
