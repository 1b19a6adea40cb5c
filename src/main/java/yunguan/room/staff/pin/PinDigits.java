package yunguan.room.staff.pin;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** What is being typed on a pad. Outside nobody learns more than how many digits there are. */
final class PinDigits {

    /** More than a PIN has are not taken. */
    private static final int MOST = 12;

    private final StringBuilder digits = new StringBuilder();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

    ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    void add(int digit) {
        if (digits.length() < MOST) {
            digits.append((char) ('0' + digit));
        }
        count.set(digits.length());
    }

    void delete() {
        digits.setLength(Math.max(0, digits.length() - 1));
        count.set(digits.length());
    }

    void clear() {
        digits.setLength(0);
        count.set(0);
    }

    /** What was typed; then nothing is. */
    String take() {
        String typed = digits.toString();
        clear();
        return typed;
    }
}
