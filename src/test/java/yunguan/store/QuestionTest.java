package yunguan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionTest {

    /** Without an end, and without a row. */
    private static final String ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n WHERE i < 0";

    @TempDir
    Path folder;

    @Test
    void whatIsGivenUpEndsAtOnceAndTheDatabaseGoesOn() throws Exception {
        try (Database store = Database.open(folder.resolve("store.db"), "store")) {
            for (int i = 0; i < 5; i++) { // more than there are connections: each must come back
                Question question = new Question();
                CountDownLatch begun = new CountDownLatch(1);
                CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(() -> {
                    begun.countDown();
                    return store.query(question, ENDLESS, row -> 1).size();
                });
                begun.await();
                Thread.sleep(20 * i); // before it has begun, and while it runs
                question.giveUp();
                ExecutionException failure = assertThrows(ExecutionException.class, () -> answer.get(60, TimeUnit.SECONDS));
                assertEquals(Question.GivenUp.class, failure.getCause().getClass());
                assertEquals(1, store.query("SELECT 1 AS one", row -> 1).size());
                assertThrows(Question.GivenUp.class, () -> store.query(question, "SELECT 1 AS one", row -> 1));
            }
        }
    }
}
