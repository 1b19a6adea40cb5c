package yunguan.pack;

import yunguan.pack.convert.Toolbox;

/**
 * How a pack is built.
 *
 * @param tools   with what films and sounds are measured, large pictures cut and foreign files converted; what is not there is not used
 * @param convert whether what the kiosk does not play or show is converted; else it is a problem
 * @param remember whether what was measured is written into the folder, for the next build and for machines without these programs
 */
public record BuildOptions(Toolbox tools, boolean convert, boolean remember) {

    public BuildOptions(Toolbox tools, boolean convert) {
        this(tools, convert, false);
    }

    /** With this program alone: nothing is measured that it cannot measure itself, and nothing is converted. */
    public static final BuildOptions PLAIN = new BuildOptions(Toolbox.NONE, false);

    /** With the programs of this machine. */
    public static BuildOptions ofThisMachine(boolean convert) {
        return ofThisMachine(convert, false);
    }

    /** The same, remembering or not. */
    public static BuildOptions ofThisMachine(boolean convert, boolean remember) {
        return new BuildOptions(Toolbox.ofThisMachine(), convert, remember);
    }
}
