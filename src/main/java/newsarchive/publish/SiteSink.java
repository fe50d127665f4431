package newsarchive.publish;

/** Takes the files of a site, in any order and from any thread. */
public interface SiteSink {
  /**
   * Adds a file.
   *
   * @param path relative, with {@code /} between the parts; each at most once, not even in other
   *     case
   * @throws IllegalArgumentException if the path is not a plain relative one or was added before
   */
  void add(String path, byte[] content);
}
