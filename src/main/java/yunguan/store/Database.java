package yunguan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * One SQLite file: a few read-only connections and one writer on a thread of its own. WAL with
 * {@code synchronous=FULL}: whatever a call acknowledged is still there after the power is cut.
 *
 * <p>A file that may not be written (a read-only folder, a full disk) opens for reading alone;
 * {@link #writable()} says so, and writing then throws a {@link StoreException}.
 */
public final class Database implements AutoCloseable {

    private static final int READERS = 3;

    private final BlockingQueue<Connection> readers = new ArrayBlockingQueue<>(READERS);
    private final List<Connection> everyConnection = new ArrayList<>();
    private final ExecutorService writerThread;
    private final Connection writer;
    private final boolean writable;

    private Database(Connection writer, List<Connection> readers, boolean writable) {
        this.writer = writer;
        this.writable = writable;
        this.readers.addAll(readers);
        everyConnection.addAll(readers);
        everyConnection.add(writer);
        writerThread = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "store-writer");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Opens a file, makes it where it is missing, and brings it to the newest migration.
     *
     * @param file       the SQLite file
     * @param migrations name of the migrations, {@code store} or {@code visits}: resources {@code NAME-1.sql}, {@code NAME-2.sql}, …
     */
    public static Database open(Path file, String migrations) {
        try {
            return openForWriting(file, migrations);
        } catch (StoreException failure) {
            boolean cannotWrite = failure.trouble() == StoreException.Trouble.READ_ONLY
                    || failure.trouble() == StoreException.Trouble.FULL
                    || failure.trouble() == StoreException.Trouble.OTHER;
            if (cannotWrite && Files.isReadable(file)) {
                return openForReading(file);
            }
            throw failure;
        }
    }

    private static Database openForWriting(Path file, String migrations) {
        List<Connection> opened = new ArrayList<>();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Connection writer = Connections.connect("jdbc:sqlite:" + file, false);
            opened.add(writer);
            Connections.migrate(writer, migrations);
            for (int i = 0; i < READERS; i++) {
                opened.add(Connections.connect("jdbc:sqlite:" + file, true));
            }
            return new Database(writer, opened.subList(1, opened.size()), true);
        } catch (SQLException failure) {
            Connections.closeAll(opened);
            throw translate(failure);
        } catch (IOException failure) {
            Connections.closeAll(opened);
            throw new StoreException(StoreException.Trouble.READ_ONLY, "cannot make " + file.getParent(), failure);
        } catch (StoreException failure) {
            Connections.closeAll(opened);
            throw failure;
        }
    }

    /** Opens a file for reading alone. Where not even a WAL index can be made beside it, it is read as it lies. */
    public static Database openForReading(Path file) {
        if (!Files.isReadable(file)) {
            throw new StoreException(StoreException.Trouble.MISSING, file + " is missing or cannot be read");
        }
        try {
            return openForReading("jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath() + "?mode=ro");
        } catch (StoreException noIndex) {
            // SQLite: a WAL database in a folder that cannot be written opens only as immutable
            return openForReading("jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath() + "?immutable=1");
        }
    }

    private static Database openForReading(String url) {
        List<Connection> opened = new ArrayList<>();
        try {
            for (int i = 0; i <= READERS; i++) {
                Connection connection = Connections.connect(url, true);
                opened.add(connection);
                try (Statement statement = connection.createStatement()) {
                    statement.execute("SELECT count(*) FROM sqlite_schema");
                }
            }
            return new Database(opened.getFirst(), opened.subList(1, opened.size()), false);
        } catch (SQLException failure) {
            Connections.closeAll(opened);
            throw translate(failure);
        }
    }

    /**
     * The same store as if a version that is laid down already were the current one of its pack: for staff, before visitors see it.
     * Read-only. It knows the packs as they are at this moment; open a new one after another pack has changed.
     *
     * @param file    the store
     * @param pack    the id of a pack, which may have no current version yet
     * @param version all of whose rows and objects are there
     */
    public static Database previewOf(Path file, String pack, long version) {
        if (!Files.isReadable(file)) {
            throw new StoreException(StoreException.Trouble.MISSING, file + " is missing or cannot be read");
        }
        List<Connection> opened = new ArrayList<>();
        try {
            for (int i = 0; i <= READERS; i++) {
                opened.add(Connections.preview("jdbc:sqlite:" + file, pack, version));
            }
            return new Database(opened.getFirst(), opened.subList(1, opened.size()), false);
        } catch (SQLException failure) {
            Connections.closeAll(opened);
            throw translate(failure);
        }
    }

    /**
     * An empty stand-in for a file that cannot be opened at all: its tables are there, nothing is in them, and
     * nothing can be written. With it the kiosk opens and says what is wrong.
     */
    public static Database absent(String migrations) {
        List<Connection> opened = new ArrayList<>();
        try {
            // each absent database is one of its own, shared by its connections for as long as one is open
            String url = "jdbc:sqlite:file:absent-" + java.util.UUID.randomUUID() + "?mode=memory&cache=shared";
            Connection first = DriverManager.getConnection(url);
            opened.add(first);
            Connections.migrate(first, migrations);
            for (int i = 0; i < READERS; i++) {
                opened.add(Connections.connect(url, true));
            }
            return new Database(first, opened.subList(1, opened.size()), false);
        } catch (SQLException | IOException failure) {
            Connections.closeAll(opened);
            throw new StoreException(StoreException.Trouble.OTHER, "no memory for an empty " + migrations, failure);
        }
    }

    /** Whether anything can be written. */
    public boolean writable() {
        return writable;
    }

    /** All rows of a query. */
    public <T> List<T> query(String sql, Function<Row, T> map, Object... arguments) {
        return reading(connection -> {
            try (Transaction reading = new Transaction(connection)) {
                return reading.query(sql, map, arguments);
            }
        });
    }

    /** The first row of a query. */
    public <T> Optional<T> one(String sql, Function<Row, T> map, Object... arguments) {
        return query(sql, map, arguments).stream().findFirst();
    }

    /**
     * All rows of a query that may be given up.
     *
     * @throws Question.GivenUp when it was
     */
    public <T> List<T> query(Question question, String sql, Function<Row, T> map, Object... arguments) {
        return reading(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                fill(statement, arguments);
                question.begins(statement);
                try {
                    return Row.all(statement, map);
                } finally {
                    question.ends();
                }
            } catch (SQLException failure) {
                if (question.isGivenUp()) {
                    throw new Question.GivenUp();
                }
                throw translate(failure);
            }
        });
    }

    private <T> T reading(Function<Connection, T> work) {
        Connection connection;
        try {
            connection = readers.take();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoreException(StoreException.Trouble.OTHER, "interrupted while waiting for the store", interrupted);
        }
        try {
            return work.apply(connection);
        } finally {
            readers.add(connection);
        }
    }

    /** Runs one statement as a transaction of its own. */
    public int update(String sql, Object... arguments) {
        return inTransaction(transaction -> transaction.update(sql, arguments));
    }

    /** Runs work in one {@code BEGIN IMMEDIATE} transaction on the writer's thread: all of it, or nothing. */
    public <T> T inTransaction(Function<Transaction, T> work) {
        if (!writable) {
            throw new StoreException(StoreException.Trouble.READ_ONLY, "the store is open for reading alone");
        }
        try {
            return writerThread.submit(() -> transact(work)).get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new StoreException(StoreException.Trouble.OTHER, "the store could not write", failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoreException(StoreException.Trouble.OTHER, "interrupted while writing", interrupted);
        }
    }

    private <T> T transact(Function<Transaction, T> work) {
        try (Statement statement = writer.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try (Transaction transaction = new Transaction(writer)) {
                T answer = work.apply(transaction);
                statement.execute("COMMIT");
                return answer;
            } catch (RuntimeException | SQLException failure) {
                try {
                    statement.execute("ROLLBACK");
                } catch (SQLException alreadyRolledBack) {
                    failure.addSuppressed(alreadyRolledBack);
                }
                throw failure;
            }
        } catch (SQLException failure) {
            throw translate(failure);
        }
    }

    static void fill(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }

    static StoreException translate(SQLException failure) {
        // the primary result code is the low byte: https://sqlite.org/rescode.html
        StoreException.Trouble trouble = switch (failure.getErrorCode() & 0xFF) {
            case 13 -> StoreException.Trouble.FULL;
            case 8 -> StoreException.Trouble.READ_ONLY;
            case 5, 6 -> StoreException.Trouble.IN_USE;
            case 11, 26 -> StoreException.Trouble.DAMAGED;
            default -> StoreException.Trouble.OTHER;
        };
        return new StoreException(trouble, failure.getMessage(), failure);
    }

    @Override
    public void close() {
        writerThread.close();
        Connections.closeAll(everyConnection);
    }
}
