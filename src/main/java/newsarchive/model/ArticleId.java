package newsarchive.model;

import java.util.regex.Pattern;

/**
 * An article's address within the archive; safe as a file name everywhere and in a URL.
 *
 * @param value 1 to 100 characters of {@code a-z}, {@code 0-9} and inner {@code -}
 */
public record ArticleId(String value) implements Comparable<ArticleId> {
  private static final Pattern SAFE = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?");

  public ArticleId {
    if (!SAFE.matcher(value).matches()) {
      throw new IllegalArgumentException("not an article id: " + value);
    }
  }

  @Override
  public int compareTo(ArticleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
