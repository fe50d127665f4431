package newsarchive.model;

import java.util.regex.Pattern;

/**
 * The address of a statement, made of its words (a hash of the normalized content, and the
 * occurrence when the same words come again in the article), so that a link to it survives a
 * rebuild and edits elsewhere. Unique within an article; also its anchor on the page.
 *
 * @param value {@code s-} and lower-case hexadecimal digits, optionally {@code -2}, {@code -3}, …
 */
public record StatementId(String value) implements Comparable<StatementId> {
  private static final Pattern FORM = Pattern.compile("s-[0-9a-f]{8,16}(?:-[0-9]{1,6})?");

  public StatementId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a statement id: " + value);
    }
  }

  @Override
  public int compareTo(StatementId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
