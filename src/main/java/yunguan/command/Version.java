package yunguan.command;

import picocli.CommandLine.IVersionProvider;
import yunguan.pack.KioskVersion;

/** What this is, for {@code --version}. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"雲館 Yunguan " + KioskVersion.NUMBER + " · GPL-3.0-or-later"};
    }
}
