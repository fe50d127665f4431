package newsarchive.publish;

import java.nio.file.Path;

/**
 * Where things stand while a site is written: the site, the new one as it grows, the former one
 * while both change places, and the lock.
 *
 * @param shown the site as the user named it, for messages
 */
record Places(Path shown, Path parent, Path site, Path stage, Path old, Path lock) {
  static Places of(Path output) {
    Path site = OutputRules.real(output);
    Path parent = site.getParent();
    Path name = site.getFileName();
    if (parent == null || name == null) {
      throw new IllegalStateException("a folder without a name was not refused: " + output);
    }
    return new Places(
        output,
        parent,
        site,
        parent.resolve("." + name + ".stage"),
        parent.resolve("." + name + ".old"),
        parent.resolve("." + name + ".lock"));
  }
}
