package yunguan.command.bench;

/** Something cannot be measured on this machine. Its message is for people. */
final class BenchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BenchException(String message) {
        super(message);
    }
}
