package newsarchive.model;

import java.util.regex.Pattern;

/**
 * The address of a claim, made of its words (a hash of the normalized content, and the occurrence
 * when the same words come again in the article), so that a link to it survives a rebuild and edits
 * elsewhere. Unique within an article; also its anchor on the page.
 *
 * @param value {@code c-} and lower-case hexadecimal digits, optionally {@code -2}, {@code -3}, …
 */
public record ClaimId(String value) implements Comparable<ClaimId> {
  private static final Pattern FORM = Pattern.compile("c-[0-9a-f]{8,16}(?:-[0-9]{1,6})?");

  public ClaimId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a claim id: " + value);
    }
  }

  @Override
  public int compareTo(ClaimId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
