package yunguan;

import yunguan.command.Kiosk;

/** Shows the kiosk, or runs one command. */
public final class Main {

    private Main() {
    }

    public static void main(String[] words) {
        System.exit(Kiosk.run(words));
    }
}
