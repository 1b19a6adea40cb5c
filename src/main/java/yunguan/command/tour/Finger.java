package yunguan.command.tour;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/** Presses and draws on the screen through the windowing system, as a touchscreen does. Lives beside the JavaFX thread. */
public final class Finger {

    private static final int PRESS_MILLIS = 70;
    /** Until the windowing system has brought the tap back to the scene. */
    private static final int HEARD_MILLIS = 150;
    private static final int STEP_MILLIS = 16;
    private static final int STEPS = 14;
    /** A finger that rests this long before it is lifted throws nothing. */
    private static final int REST_MILLIS = 160;

    private final Robot robot;

    public Finger() {
        robot = onScreen(Robot::new);
    }

    /** A tap. @param at in the screen's pixels */
    public void taps(Point2D at) {
        down(at);
        rest(PRESS_MILLIS);
        lift();
        rest(HEARD_MILLIS);
    }

    /** Comes down and stays. @param at in the screen's pixels */
    public void down(Point2D at) {
        onScreen(() -> {
            robot.mouseMove(at);
            robot.mousePress(MouseButton.PRIMARY);
            return true;
        });
    }

    /** Is lifted; what that does is seen a moment later. */
    public void lift() {
        onScreen(() -> {
            robot.mouseRelease(MouseButton.PRIMARY);
            return true;
        });
    }

    /** Puts down, draws in a straight line, rests, lifts. @param from in the screen's pixels @param to in the screen's pixels */
    public void draws(Point2D from, Point2D to) {
        down(from);
        for (int step = 1; step <= STEPS; step++) {
            Point2D at = from.interpolate(to, (double) step / STEPS);
            rest(STEP_MILLIS);
            onScreen(() -> {
                robot.mouseMove(at);
                return true;
            });
        }
        rest(REST_MILLIS);
        lift();
        rest(PRESS_MILLIS);
    }

    /** Waits. */
    public static void rest(long millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    /** Asks something on the JavaFX thread and brings the answer here. */
    public static <T> T onScreen(Callable<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(question.call());
            } catch (Exception failure) {
                answer.completeExceptionally(failure);
            }
        });
        try {
            return answer.get(60, TimeUnit.SECONDS);
        } catch (TimeoutException stuck) {
            throw new Unexpected("the screen did not answer for a minute");
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Unexpected unexpected) {
                throw unexpected;
            }
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Unexpected("the walk was interrupted");
        }
    }
}
