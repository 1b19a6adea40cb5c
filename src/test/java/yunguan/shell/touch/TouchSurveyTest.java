package yunguan.shell.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TouchSurveyTest {

    @Test
    void aTouchscreenIsToldFromAPadAndAMouse() {
        String list = """
                I: Bus=0003 Vendor=222a Product=0001 Version=0110
                N: Name="ILITEK Multi-Touch"
                H: Handlers=mouse1 event5\s
                B: PROP=2
                B: EV=1b
                B: KEY=400 0 0 0 0 0
                B: ABS=260800000000003

                I: Bus=0018 Vendor=06cb Product=7e7e Version=0100
                N: Name="A touchpad"
                H: Handlers=mouse0 event9\s
                B: PROP=5
                B: ABS=260800000000003

                N: Name="A mouse"
                H: Handlers=mouse2 event3\s
                B: PROP=0
                B: EV=17

                N: Name="A screen for one finger"
                H: Handlers=event6\s
                B: PROP=2
                B: ABS=3
                """;
        assertEquals(List.of(new TouchSurvey.Found("ILITEK Multi-Touch", Path.of("/dev/input/event5"), TouchSurvey.Standing.NO_PERMISSION)),
                TouchSurvey.listed(list));
        assertEquals(List.of(), TouchSurvey.listed(""));
        TouchSurvey.ofThisMachine().forEach(System.out::println);
    }
}
