package newsarchive.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import newsarchive.model.ArticleId;

/**
 * Addresses of articles, made of their file's path alone: never of other files or of their order.
 * {@code talks/round-two.txt} is {@code talks--round-two}; a path that loses anything on the way to
 * a slug gets eight digits of its hash.
 */
final class ArticleIds {
  private static final int LONGEST_SLUG = 80;

  /** Names that Windows keeps for devices, and the names that the site's own pages have. */
  private static final Set<String> RESERVED =
      Set.of(
          "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6",
          "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7",
          "lpt8", "lpt9", "index", "404", "cname", "sitemap", "feed", "robots", "assets");

  private ArticleIds() {}

  /**
   * @param path of the file, relative to the folder of articles, with {@code /} between the parts
   */
  static ArticleId of(String path) {
    String stem = stem(path);
    boolean clean = true;
    for (String part : stem.split("/", -1)) {
      clean = clean && isCleanPart(part);
    }
    String joined = stem.replace("/", "--");
    if (clean && joined.length() <= LONGEST_SLUG && !RESERVED.contains(joined)) {
      return new ArticleId(joined);
    }
    String slug = slug(stem);
    String hash = sha256(path.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
    return new ArticleId((slug.isEmpty() ? "article" : slug) + "-" + hash);
  }

  /** True for a slug that an editor may give. */
  static boolean isClean(String slug) {
    return slug.length() <= LONGEST_SLUG && isCleanPart(slug) && !RESERVED.contains(slug);
  }

  /** The path without the extension of its last part. */
  static String stem(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }

  /** {@code a-z}, {@code 0-9} and single hyphens between them. */
  private static boolean isCleanPart(String part) {
    char before = '-';
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      boolean good =
          (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c == '-' && before != '-');
      if (!good) {
        return false;
      }
      before = c;
    }
    return before != '-';
  }

  private static String slug(String stem) {
    String folded = Normalizer.normalize(stem, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < folded.length() && slug.length() < LONGEST_SLUG; i++) {
      char c = folded.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        slug.append(c);
      } else if (!isMark(c) && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end = slug.length();
    while (end > 0 && slug.charAt(end - 1) == '-') {
      end--;
    }
    return slug.substring(0, end);
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
