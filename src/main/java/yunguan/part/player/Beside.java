package yunguan.part.player;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** What stands beside a film: several pages of which one is seen, with their names in a row above them. A single page has no row. */
public final class Beside extends VBox {

    private final Texts texts;
    private final StringProperty chosen;
    private final FlowPane names = new FlowPane();
    private final StackPane pages = new StackPane();
    private final Map<String, StackPane> byName = new LinkedHashMap<>();
    private final Map<String, Supplier<Node>> unmade = new LinkedHashMap<>();
    private final Map<String, Node> tools = new LinkedHashMap<>();
    private final List<ToggleButton> chips = new ArrayList<>();

    /** @param chosen the name of the page that is seen; it outlives this, so that who comes back finds it */
    public Beside(Texts texts, StringProperty chosen) {
        this.texts = texts;
        this.chosen = chosen;
        getStyleClass().add("beside-film");
        getStylesheets().add(PlayerPane.sheet());
        names.getStyleClass().addAll("chips", "beside-names");
        names.setAlignment(Pos.CENTER_LEFT);
        names.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(pages, Priority.ALWAYS);
        pages.setMinHeight(0);
        getChildren().addAll(names, pages);
        setMinHeight(0);
        sceneProperty().subscribe(scene -> {
            if (!byName.isEmpty()) {
                show();
            }
        });
    }

    /** Adds a page. @param name its text is {@code part.player.page.NAME} @param content scrolls itself; it is made when it is first seen, because a long text costs */
    public void page(String name, Supplier<Node> content) {
        StackPane page = new StackPane();
        ToggleButton chip = Touch.chip(texts.of("part.player.page." + name), false, () -> {
            chosen.set(name);
            show();
        });
        chip.setId("page-" + name);
        byName.put(name, page);
        unmade.put(name, content);
        chips.add(chip);
        names.getChildren().add(chip);
        pages.getChildren().add(page);
        show();
    }

    /** What else stands in the row of names while a page is seen. */
    public void tool(String name, Node tool) {
        StackPane place = new StackPane(tool);
        place.managedProperty().bind(place.visibleProperty());
        tools.put(name, place);
        names.getChildren().add(place);
        show();
    }

    /** Keeps so many pixels of a page in sight below the names, whatever else wants the height; a tool on a line of its own takes its height from them, but half of them stay. */
    public void keeps(double lines) {
        minHeightProperty().bind(Bindings.createDoubleBinding(() -> {
            double oneLine = chips.stream().mapToDouble(Region::getHeight).max().orElse(0);
            return names.getHeight() + (names.getHeight() > 2 * oneLine ? Math.max(lines / 2, lines - oneLine) : lines);
        }, names.heightProperty()));
    }

    private void show() {
        String now = byName.containsKey(chosen.get()) ? chosen.get() : byName.keySet().iterator().next();
        Supplier<Node> content = getScene() == null ? null : unmade.remove(now);
        if (content != null) {
            byName.get(now).getChildren().setAll(content.get());
        }
        int at = 0;
        for (Map.Entry<String, StackPane> page : byName.entrySet()) {
            page.getValue().setVisible(page.getKey().equals(now));
            chips.get(at++).setSelected(page.getKey().equals(now));
        }
        tools.forEach((page, tool) -> tool.setVisible(page.equals(now)));
        names.setVisible(byName.size() > 1);
        names.setManaged(byName.size() > 1);
    }
}
