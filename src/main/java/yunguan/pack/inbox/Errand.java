package yunguan.pack.inbox;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import yunguan.pack.Consent;
import yunguan.pack.InstalledObjects;
import yunguan.pack.PackException;
import yunguan.pack.PackInstaller;
import yunguan.pack.Premises;
import yunguan.pack.Progress;
import yunguan.pack.PublisherKey;
import yunguan.pack.Publishers;
import yunguan.visits.SealedPin;
import yunguan.visits.StaffLog;
import yunguan.visits.StaffPin;

/**
 * Something that changes what is installed here, whom this hall trusts, or what opens its desk. Only the owner of the data folder does it.
 * Paths are absolute: the kiosk stands in another folder than the command.
 */
public sealed interface Errand {

    /** Does it. @throws PackException when it is refused */
    Outcome perform(PackInstaller installer, Premises premises, Progress progress);

    /** The same; a refusal is an outcome like any other. */
    default Outcome outcome(PackInstaller installer, Premises premises, Progress progress) {
        try {
            return perform(installer, premises, progress);
        } catch (PackException refused) {
            return new Outcome.Refused(refused);
        }
    }

    /** Puts a pack in. */
    record Install(Path pack, Consent consent) implements Errand {
        public Install {
            pack = pack.toAbsolutePath();
        }

        @Override
        public Outcome perform(PackInstaller installer, Premises premises, Progress progress) {
            boolean doubted = premises.clockDoubted();
            return new Outcome.Put(installer.install(pack, consent, progress), doubted);
        }
    }

    /** Takes a pack out. */
    record Remove(String id) implements Errand {
        @Override
        public Outcome perform(PackInstaller installer, Premises premises, Progress progress) {
            installer.remove(id);
            return new Outcome.Removed(id);
        }
    }

    /** Switches a pack back to the version before. */
    record Rollback(String id) implements Errand {
        @Override
        public Outcome perform(PackInstaller installer, Premises premises, Progress progress) {
            return new Outcome.RolledBack(id, installer.rollback(id));
        }
    }

    /** Reads every installed file again. @param from where damaged ones can be had; nowhere without it */
    record Verify(@Nullable Path from) implements Errand {
        public Verify {
            from = from == null ? null : from.toAbsolutePath();
        }

        @Override
        public Outcome perform(PackInstaller installer, Premises premises, Progress progress) {
            InstalledObjects objects = new InstalledObjects(premises);
            return new Outcome.Verified(from == null ? objects.verify(progress) : objects.repair(from, progress));
        }
    }

    /** Trusts a publisher. @param file a {@code .pub} */
    record Trust(Path file, String name) implements Errand {
        public Trust {
            file = file.toAbsolutePath();
        }

        @Override
        public Outcome perform(PackInstaller installer, Premises premises, Progress progress) {
            PublisherKey key = PublisherKey.read(file);
            new Publishers(premises.visits(), premises.clock()).trust(key, name);
            new StaffLog(premises.visits(), premises.clock()).write("trust", name + " " + key.id(), 0, "done");
            return new Outcome.Trusted(name, key.id(), key.fingerprint());
        }
    }

    /** Trusts a publisher no more. @param key its fingerprint, id or name */
    record Forget(String key) implements Errand {
        @Override
        public Outcome perform(PackInstaller installer, Premises premises, Progress progress) {
            Publishers.Trusted gone = new Publishers(premises.visits(), premises.clock()).forget(key);
            new StaffLog(premises.visits(), premises.clock()).write("forget", gone.name() + " " + gone.key().id(), 0, "done");
            return new Outcome.Forgotten(gone.name(), gone.key().id());
        }
    }

    /** Sets the PIN of the staff desk, also in place of a forgotten one. Its digits are not in it. */
    record SetPin(SealedPin pin) implements Errand {
        @Override
        public Outcome perform(PackInstaller installer, Premises premises, Progress progress) {
            new StaffPin(premises.visits(), new StaffLog(premises.visits(), premises.clock()), System::nanoTime).set(pin);
            return new Outcome.PinSet();
        }
    }
}
