package yunguan.command.tour;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import yunguan.command.Kiosk;

@Command(name = "tour", description = "Walk through every screen as a visitor would and take a picture of each.")
public final class TourCommand implements Callable<Integer> {
    private final Kiosk kiosk;

    public TourCommand(Kiosk kiosk) {
        this.kiosk = kiosk;
    }

    @Override
    public Integer call() {
        return 2;
    }
}
