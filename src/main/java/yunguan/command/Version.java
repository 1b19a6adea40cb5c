package yunguan.command;

import picocli.CommandLine.IVersionProvider;

/** What this is, for {@code --version}. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"雲館 Yunguan 0.1.0 · GPL-3.0-or-later"};
    }
}
