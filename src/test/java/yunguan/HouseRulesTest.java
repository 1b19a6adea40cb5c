package yunguan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house (design §8). A rule that is broken says why it is there. */
class HouseRulesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("yunguan");

    @Test
    void onlyTheStoreSpeaksJdbc() {
        noClasses().that().resideOutsideOfPackage("yunguan.store..").should().dependOnClassesThat().resideInAPackage("java.sql..")
                .because("a change of the database must be a change of one package").check(HOUSE);
    }

    @Test
    void onlyViewsAndWhatSurroundsThemKnowNodes() {
        noClasses().that().resideOutsideOfPackages("yunguan.shell..", "yunguan.part..", "yunguan.ui..", "yunguan.app..", "yunguan.command..", "yunguan.room..")
                .should().dependOnClassesThat().resideInAPackage("javafx.scene..")
                .because("what is not a screen must run without one").check(HOUSE);
    }

    @Test
    void onlyThePlayerPlays() {
        noClasses().that().resideOutsideOfPackages("yunguan.part.player..", "yunguan.pack.probe..")
                .should().dependOnClassesThat().resideInAPackage("javafx.scene.media..")
                .because("a player that is not disposed leaks, and there is one place that disposes").check(HOUSE);
    }

    @Test
    void modelsKnowNoScreenNoSqlAndNoThread() {
        classes().that().haveSimpleNameEndingWith("Model").should().onlyDependOnClassesThat(
                new DescribedPredicate<>("belong to the house or to javafx.beans, javafx.collections, javafx.util.Duration") {
                    @Override
                    public boolean test(JavaClass used) {
                        String name = used.getName();
                        boolean screen = name.startsWith("javafx.") && !name.startsWith("javafx.beans.")
                                && !name.startsWith("javafx.collections.") && !name.equals("javafx.util.Duration");
                        return !screen && !name.startsWith("java.sql.") && !name.startsWith("java.util.concurrent.Exec")
                                && !name.equals("java.lang.Thread") && !name.endsWith("View");
                    }
                }).because("a model is tested without a toolkit").check(HOUSE);
    }

    @Test
    void roomsDoNotKnowEachOther() {
        slices().matching("yunguan.room.(*)..").should().notDependOnEachOther()
                .because("rooms meet as items, through the navigator").check(HOUSE);
    }

    @Test
    void arrowsPointOneWay() {
        slices().matching("yunguan.(*)..").should().beFreeOfCycles().because("a cycle is two packages that are one").check(HOUSE);
        noClasses().that().resideOutsideOfPackages("yunguan", "yunguan.app..", "yunguan.command..")
                .should().dependOnClassesThat().resideInAnyPackage("yunguan.app..", "yunguan.command..")
                .because("everything meets in app, and nothing comes back from there").check(HOUSE);
        noClasses().that().resideOutsideOfPackages("yunguan.app..", "yunguan.command..", "yunguan.room.staff..", "yunguan.pack..")
                .should().dependOnClassesThat().resideInAPackage("yunguan.pack..")
                .because("visitors' screens read the store and never a pack").check(HOUSE);
        noClasses().that().resideInAPackage("yunguan.part..").should().dependOnClassesThat().resideInAPackage("yunguan.room..")
                .because("a part serves several rooms").check(HOUSE);
        noClasses().that().resideInAPackage("yunguan.ui..").should().dependOnClassesThat().resideInAnyPackage("yunguan.shell..", "yunguan.part..", "yunguan.room..")
                .because("controls know no routes").check(HOUSE);
    }

    @Test
    void threadsAreMadeInFewPlaces() {
        noClasses().that().resideOutsideOfPackages("yunguan.task..", "yunguan.store..")
                .and().doNotHaveFullyQualifiedName("yunguan.shell.TouchSource")
                .and().resideOutsideOfPackage("yunguan.command..") // the walk lives on a thread beside the screen that it touches
                .should().callMethod(javafx.application.Platform.class, "runLater", Runnable.class)
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.util.concurrent.Executors")
                .because("work and screen meet in Background alone").check(HOUSE);
        noClasses().that().resideOutsideOfPackages("yunguan.task..", "yunguan.store..", "yunguan.command..")
                .and().doNotHaveFullyQualifiedName("yunguan.shell.TouchSource")
                .should().callConstructor(Thread.class, Runnable.class).orShould().callConstructor(Thread.class, Runnable.class, String.class)
                .because("work and screen meet in Background alone").check(HOUSE);
    }

    @Test
    void offlineIsALaw() {
        noClasses().should().dependOnClassesThat().resideInAPackage("java.net.http..")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.net.Socket")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.net.ServerSocket")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.net.URLConnection")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.net.HttpURLConnection")
                .because("the kiosk works with no network, ever").check(HOUSE);
    }

    @Test
    void nothingOpensADoorOutOfTheKiosk() {
        noClasses().should().dependOnClassesThat(new DescribedPredicate<JavaClass>("choose files, print, browse or open other programs") {
                    @Override
                    public boolean test(JavaClass used) {
                        return Set.of("javafx.stage.FileChooser", "javafx.stage.DirectoryChooser", "javafx.print.PrinterJob", "javafx.application.HostServices",
                                "javafx.scene.control.Hyperlink", "javafx.scene.web.WebView", "java.awt.Desktop").contains(used.getName());
                    }
                }).because("visitors stay in the hall").check(HOUSE);
    }

    /** The map's tiles are fetched by an object that a service loader builds: what it needs cannot be handed to it. */
    private static final Set<String> MAY_HOLD_STATE = Set.of("yunguan.room.atlas.StoreTiles", "yunguan.app.KioskApp");

    @Test
    void nothingIsGlobal() {
        noFields().that(new DescribedPredicate<JavaField>("are of our classes") {
                    @Override
                    public boolean test(JavaField field) {
                        String owner = field.getOwner().getName();
                        return !field.getModifiers().contains(JavaModifier.SYNTHETIC)
                                && MAY_HOLD_STATE.stream().noneMatch(owner::startsWith);
                    }
                }).should(beMutableStatics()).because("global state outlives the visit and the test").check(HOUSE);
        noMethods().should().haveName("getInstance").because("global state outlives the visit and the test").check(HOUSE);
    }

    private static com.tngtech.archunit.lang.ArchCondition<JavaField> beMutableStatics() {
        return new com.tngtech.archunit.lang.ArchCondition<>("be static and not final") {
            @Override
            public void check(JavaField field, com.tngtech.archunit.lang.ConditionEvents events) {
                boolean mutable = field.getModifiers().contains(JavaModifier.STATIC) && !field.getModifiers().contains(JavaModifier.FINAL);
                events.add(new com.tngtech.archunit.lang.SimpleConditionEvent(field, mutable, field.getFullName()));
            }
        };
    }

    @Test
    void everyPackageSaysWhyItExists() throws IOException {
        Path source = Path.of(System.getProperty("yunguan.home", "."), "src/main/java");
        try (Stream<Path> all = Files.walk(source)) {
            for (Path folder : all.filter(Files::isDirectory).toList()) {
                if (hasSource(folder)) {
                    Path info = folder.resolve("package-info.java");
                    assertTrue(Files.exists(info), folder + " has no package-info.java");
                    String text = Files.readString(info);
                    assertTrue(text.contains("@NullMarked") && text.contains("/**"), info + " says nothing, or is not @NullMarked");
                }
            }
        }
    }

    private static boolean hasSource(Path folder) throws IOException {
        if (folder.endsWith("src/main/java")) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        }
    }

    /** Such a wrapper is held by nobody but its caller: after a garbage collection its listeners hear nothing more. */
    @Test
    void readOnlyListsAreKeptInAField() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("yunguan.home", "."), "src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                assertTrue(!Files.readString(file).contains("return FXCollections.unmodifiable"), file + " hands out a wrapper that nobody keeps");
            }
        }
    }

    @Test
    void namesAreNounsOfTheHall() {
        for (String ending : List.of("Manager", "Util", "Utils", "Helper", "Impl")) {
            noClasses().should().haveSimpleNameEndingWith(ending).because("such a name does not say what is in it").check(HOUSE);
        }
    }
}
