package yunguan.pack;

import yunguan.catalogue.Item;

/** How far the base maps reach that visitors see. Blocks. */
public final class InstalledMaps {

    private final MapBounds bounds = new MapBounds();

    public InstalledMaps(Premises premises) {
        premises.store().query("SELECT medium.object FROM live JOIN medium ON medium.item = live.key WHERE live.kind = 'MAP' AND medium.role = 'tiles'",
                row -> row.textOrEmpty("object")).forEach(object -> premises.objects().fileIfThere(object).ifPresent(file -> bounds.addInstalled(file, premises.leases())));
    }

    /** Whether a position lies on none of them; where there are none, nothing is outside. */
    public boolean outside(Item.Position position) {
        return bounds.outside(position);
    }
}
