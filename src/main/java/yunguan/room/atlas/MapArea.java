package yunguan.room.atlas;

import java.util.List;
import java.util.Optional;
import yunguan.catalogue.Item.Position;

/** A rectangle of the earth, in degrees (WGS-84). */
record MapArea(double west, double south, double east, double north) {

    /** Reads the {@code bounds} of MBTiles: {@code west,south,east,north}; nothing where they are not that. */
    static Optional<MapArea> read(String bounds) {
        String[] sides = bounds.split(",");
        if (sides.length != 4) {
            return Optional.empty();
        }
        try {
            MapArea area = new MapArea(Double.parseDouble(sides[0].strip()), Double.parseDouble(sides[1].strip()),
                    Double.parseDouble(sides[2].strip()), Double.parseDouble(sides[3].strip()));
            return area.west < area.east && area.south < area.north ? Optional.of(area) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** The smallest one around some positions; there must be at least one. */
    static MapArea around(List<Position> positions) {
        return new MapArea(
                positions.stream().mapToDouble(Position::longitude).min().orElseThrow(),
                positions.stream().mapToDouble(Position::latitude).min().orElseThrow(),
                positions.stream().mapToDouble(Position::longitude).max().orElseThrow(),
                positions.stream().mapToDouble(Position::latitude).max().orElseThrow());
    }

    /** Whether a position lies on it. */
    boolean holds(Position position) {
        return position.longitude() >= west && position.longitude() <= east && position.latitude() >= south && position.latitude() <= north;
    }

    /** Its width on the square of the world, 0 to 1. */
    double across() {
        return Mercator.x(east) - Mercator.x(west);
    }

    /** Its height on the square of the world, 0 to 1. */
    double down() {
        return Mercator.y(south) - Mercator.y(north);
    }

    /** The zoom, not whole, at which it just fills a view, without being cut off. Pixels. */
    double zoomToFit(double width, double height) {
        double factor = Math.min(width / Math.max(across(), 1e-9), height / Math.max(down(), 1e-9));
        return Math.log(factor / Mercator.TILE) / Math.log(2);
    }

    /** The middle, as it looks on the map. */
    Position middle() {
        return new Position(Mercator.latitude((Mercator.y(south) + Mercator.y(north)) / 2), (west + east) / 2);
    }
}
