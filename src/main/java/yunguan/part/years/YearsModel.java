package yunguan.part.years;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import yunguan.catalogue.Card;
import yunguan.catalogue.Heading;
import yunguan.catalogue.Span;

/** What is on the line of years, in which lanes, and what part of it is in view. */
public final class YearsModel {

    /** Of what is in view, a button looks on by this share. */
    private static final double LOOK_ON = 0.6;
    private static final double NEARER = 3;

    // ---- properties

    /** Grows with everything that changes what is seen. */
    private final ReadOnlyIntegerWrapper moves = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper contents = new ReadOnlyIntegerWrapper();
    private final Axis axis = new Axis();
    private Lane all = new Lane(null, List.of());
    private List<Lane> lanes = List.of();
    private int undated;

    ReadOnlyIntegerProperty moves() {
        return moves.getReadOnlyProperty();
    }

    /** Grows whenever other things are on the line. */
    ReadOnlyIntegerProperty contents() {
        return contents.getReadOnlyProperty();
    }

    Axis axis() {
        return axis;
    }

    /** Everything in one lane. */
    Lane all() {
        return all;
    }

    /** A lane for each strand in which anything has a date, in their order, and at the end one for what stands in none. */
    List<Lane> lanes() {
        return lanes;
    }

    /** How many things have no date that can be told, and so no place on the line. */
    public int undated() {
        return undated;
    }

    /** How many things are on the line. */
    public int size() {
        return all.things().size();
    }

    /** How many things begin in what is in view. */
    public int inView() {
        return all.count(axis.left(), axis.right());
    }

    /** The first year in view; not before the first thing. */
    public int firstYear() {
        return year(Math.max(axis.left(), axis.first()));
    }

    /** The last year in view; not behind the last thing. */
    public int lastYear() {
        return year(Math.min(axis.right(), axis.last()) - 1);
    }

    private static int year(double day) {
        return java.time.LocalDate.ofEpochDay((long) Math.floor(day)).getYear();
    }

    // ---- commands

    /** Other things are on the line: the whole of it is seen. */
    public void show(List<Card> cards, List<Heading> strands) {
        List<Dated> dated = new ArrayList<>();
        cards.forEach(card -> Span.of(card.date()).ifPresent(span -> dated.add(new Dated(card, span))));
        dated.sort(Comparator.comparingDouble(one -> one.span().from()));
        undated = cards.size() - dated.size();
        all = new Lane(null, dated);
        List<Lane> found = new ArrayList<>();
        for (Heading strand : strands) {
            List<Dated> of = dated.stream().filter(one -> strand.id().equals(one.card().heading())).toList();
            if (!of.isEmpty()) {
                found.add(new Lane(strand, of));
            }
        }
        List<Dated> others = dated.stream().filter(one -> strands.stream().noneMatch(strand -> Objects.equals(strand.id(), one.card().heading()))).toList();
        if (!others.isEmpty()) {
            found.add(new Lane(null, others));
        }
        lanes = List.copyOf(found);
        if (!dated.isEmpty()) {
            axis.span(dated.getFirst().span().from(), dated.stream().mapToDouble(one -> one.span().to()).max().orElseThrow());
        }
        contents.set(contents.get() + 1);
        moved();
    }

    /** The whole line. */
    public void whole() {
        axis.whole();
        moved();
    }

    /** By a good part of what is in view towards the past (−1) or the present (+1). */
    public void lookOn(int direction) {
        drag(-direction * LOOK_ON * axis.width());
    }

    /** Follows a finger by so many pixels. @return how far the line went */
    double drag(double pixels) {
        double went = axis.drag(pixels);
        if (went != 0) {
            moved();
        }
        return went;
    }

    /** The scale of one step nearer (+1) or back (−1), in pixels of a day. */
    double step(int direction) {
        return axis.perDay() * Math.pow(NEARER, direction);
    }

    void scaleTo(double perDay, double atX) {
        axis.scaleTo(perDay, atX);
        moved();
    }

    void lookAt(double day) {
        axis.lookAt(day);
        moved();
    }

    void resize(double pixels, double widestDay, double before, double behind) {
        axis.resize(pixels, widestDay, before, behind);
        moved();
    }

    private void moved() {
        moves.set(moves.get() + 1);
    }
}
