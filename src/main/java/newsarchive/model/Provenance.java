package newsarchive.model;

/**
 * Where an article's text comes from.
 *
 * @param path relative to the folder of articles, with {@code /} between the parts
 * @param sha256 of the file's bytes, 64 lower-case hexadecimal digits
 * @param charset the file's character set, canonical name
 */
public record Provenance(String path, Format format, String sha256, String charset) {
  public Provenance {
    if (path.isEmpty() || sha256.length() != 64) {
      throw new IllegalArgumentException("provenance of " + path + ": " + sha256);
    }
  }
}
