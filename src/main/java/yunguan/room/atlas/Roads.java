package yunguan.room.atlas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.PriorityQueue;
import yunguan.catalogue.Item.Position;

/**
 * The roads that somebody has surveyed for walking, as a net: lines meet where they share a position. What lies off it by more than
 * {@link #BESIDE} metres has no way along it, and nothing is said of one.
 */
final class Roads {

    /** No net. */
    static final Roads NONE = new Roads(List.of());

    /** So far from a road a door may be, in metres. */
    static final double BESIDE = 80;

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Positions nearer than this share of a degree are one: a decimetre. */
    private static final double SAME = 1e-6;
    /** In degrees: pieces are looked for in squares of this size, and longer ones apart. */
    private static final double SQUARE = 0.001;
    private static final int MOST_SQUARES = 400;
    /** Nobody surveys more for one map. */
    private static final int MOST = 200_000;

    /** A straight piece of road between two knots of the net, in metres. */
    private record Piece(int from, int to, double metres) { }

    /** Where on the net something lies: on a piece, so far from its first knot, and so far off it, in metres. */
    private record Foot(Piece piece, double along, double off) { }

    private final List<Position> knots = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<List<Piece>> at = new ArrayList<>();
    private final Map<Long, List<Piece>> squares = new HashMap<>();
    private final List<Piece> longPieces = new ArrayList<>();

    private Roads(List<List<Position>> lines) {
        Map<Long, Integer> known = new HashMap<>();
        for (List<Position> line : lines) {
            int before = -1;
            for (Position position : line) {
                long key = Math.round(position.latitude() / SAME) * 1_000_000_000L + Math.round(position.longitude() / SAME);
                int knot = known.computeIfAbsent(key, fresh -> {
                    knots.add(position);
                    at.add(new ArrayList<>());
                    return knots.size() - 1;
                });
                if (before >= 0 && before != knot && pieces.size() < MOST) {
                    Piece piece = new Piece(before, knot, Walking.metres(knots.get(before), position));
                    pieces.add(piece);
                    at.get(before).add(piece);
                    at.get(knot).add(piece);
                    file(piece);
                }
                before = knot;
            }
        }
    }

    /** Puts a piece where it is found again. */
    private void file(Piece piece) {
        Position from = knots.get(piece.from);
        Position to = knots.get(piece.to);
        List<Long> through = squares(Math.min(from.latitude(), to.latitude()), Math.max(from.latitude(), to.latitude()),
                Math.min(from.longitude(), to.longitude()), Math.max(from.longitude(), to.longitude()));
        if (through.isEmpty()) {
            longPieces.add(piece);
        }
        through.forEach(square -> squares.computeIfAbsent(square, fresh -> new ArrayList<>()).add(piece));
    }

    /** The squares of a rectangle; none where they are too many. */
    private static List<Long> squares(double south, double north, double west, double east) {
        long bottom = (long) Math.floor(south / SQUARE);
        long top = (long) Math.floor(north / SQUARE);
        long left = (long) Math.floor(west / SQUARE);
        long right = (long) Math.floor(east / SQUARE);
        List<Long> squares = new ArrayList<>();
        for (long row = bottom; row <= top && (top - bottom + 1) * (right - left + 1) <= MOST_SQUARES; row++) {
            for (long column = left; column <= right; column++) {
                squares.add(row * 1_000_000_000L + column);
            }
        }
        return squares;
    }

    /** The pieces that may lie within {@link #BESIDE} of a position, and some others. @param wide metres of a degree of longitude there */
    private Iterable<Piece> around(Position position, double wide) {
        double up = BESIDE / Walking.METRES_A_DEGREE;
        double aside = BESIDE / Math.max(1, wide);
        List<Long> near = squares(position.latitude() - up, position.latitude() + up, position.longitude() - aside, position.longitude() + aside);
        if (near.isEmpty()) {
            return pieces; // beside a pole
        }
        List<Piece> found = new ArrayList<>(longPieces);
        near.forEach(square -> found.addAll(squares.getOrDefault(square, List.of())));
        return found;
    }

    /** The roads of a base map as the pack builder writes them; none where they cannot be read. */
    static Roads read(byte[] json) {
        List<List<Position>> lines = new ArrayList<>();
        try {
            for (JsonNode line : JSON.readTree(json).path("roads")) {
                List<Position> positions = new ArrayList<>();
                for (JsonNode one : line) {
                    if (one.path(0).isNumber() && one.path(1).isNumber() && Math.abs(one.path(1).asDouble()) < 86) {
                        positions.add(new Position(one.path(1).asDouble(), one.path(0).asDouble()));
                    }
                }
                lines.add(positions);
            }
        } catch (IOException broken) {
            return NONE;
        }
        return new Roads(lines);
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** The ways from a position along the roads; nothing where no road is near. */
    Optional<Ways> from(Position position) {
        return foot(position).map(Ways::new);
    }

    /** The nearest point of the net. */
    private Optional<Foot> foot(Position position) {
        Foot best = null;
        double least = BESIDE;
        double wide = Walking.METRES_A_DEGREE * Math.cos(Math.toRadians(position.latitude()));
        for (Piece piece : around(position, wide)) {
            Position from = knots.get(piece.from);
            Position to = knots.get(piece.to);
            double x1 = (from.longitude() - position.longitude()) * wide;
            double y1 = (from.latitude() - position.latitude()) * Walking.METRES_A_DEGREE;
            double x = (to.longitude() - from.longitude()) * wide;
            double y = (to.latitude() - from.latitude()) * Walking.METRES_A_DEGREE;
            double length = x * x + y * y;
            double share = length == 0 ? 0 : Math.clamp(-(x1 * x + y1 * y) / length, 0, 1);
            double off = Math.hypot(x1 + share * x, y1 + share * y);
            if (off <= least) {
                least = off;
                best = new Foot(piece, share * piece.metres, off);
            }
        }
        return Optional.ofNullable(best);
    }

    /** All ways from one place. */
    final class Ways {

        private final Foot start;
        private final double[] metres = new double[knots.size()];

        private Ways(Foot start) {
            this.start = start;
            Arrays.fill(metres, Double.MAX_VALUE);
            record Step(int knot, double metres) { }
            PriorityQueue<Step> open = new PriorityQueue<>(java.util.Comparator.comparingDouble(Step::metres));
            open.add(new Step(start.piece.from, start.off + start.along));
            open.add(new Step(start.piece.to, start.off + start.piece.metres - start.along));
            while (!open.isEmpty()) {
                Step step = open.poll();
                if (step.metres >= metres[step.knot]) {
                    continue;
                }
                metres[step.knot] = step.metres;
                for (Piece piece : at.get(step.knot)) {
                    open.add(new Step(piece.from == step.knot ? piece.to : piece.from, step.metres + piece.metres));
                }
            }
        }

        /** How far it is to a position along the roads; nothing where it lies off them, or on others that do not meet these. */
        OptionalDouble to(Position position) {
            Foot end = foot(position).orElse(null);
            if (end == null) {
                return OptionalDouble.empty();
            }
            double way = Math.min(metres[end.piece.from] + end.along, metres[end.piece.to] + end.piece.metres - end.along);
            if (end.piece.equals(start.piece)) {
                way = Math.min(way, start.off + Math.abs(end.along - start.along));
            }
            return way < Double.MAX_VALUE / 2 ? OptionalDouble.of(way + end.off) : OptionalDouble.empty();
        }

        /** The pieces of road that are reached within so many metres, each as two positions. */
        List<List<Position>> within(double most) {
            List<List<Position>> reached = new ArrayList<>();
            for (Piece piece : pieces) {
                double fromFirst = Math.clamp(most - metres[piece.from], 0, piece.metres);
                double fromLast = Math.clamp(most - metres[piece.to], 0, piece.metres);
                if (piece.equals(start.piece)) {
                    double rest = Math.max(0, most - start.off);
                    reached.add(List.of(on(piece, Math.max(0, start.along - rest)), on(piece, Math.min(piece.metres, start.along + rest))));
                } else if (fromFirst + fromLast >= piece.metres) {
                    reached.add(List.of(knots.get(piece.from), knots.get(piece.to)));
                } else {
                    if (fromFirst > 0) {
                        reached.add(List.of(knots.get(piece.from), on(piece, fromFirst)));
                    }
                    if (fromLast > 0) {
                        reached.add(List.of(on(piece, piece.metres - fromLast), knots.get(piece.to)));
                    }
                }
            }
            return reached;
        }

        private Position on(Piece piece, double along) {
            double share = piece.metres == 0 ? 0 : along / piece.metres;
            Position from = knots.get(piece.from);
            Position to = knots.get(piece.to);
            return new Position(from.latitude() + (to.latitude() - from.latitude()) * share, from.longitude() + (to.longitude() - from.longitude()) * share);
        }
    }
}
