package newsarchive.archive;

import java.util.regex.Pattern;

/**
 * The address of an entity in the whole archive; safe as a file name everywhere and in a URL.
 *
 * @param value 1 to 100 characters of {@code a-z}, {@code 0-9} and inner {@code -}
 */
public record EntityId(String value) implements Comparable<EntityId> {
  private static final Pattern SAFE = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?");

  public EntityId {
    if (!SAFE.matcher(value).matches()) {
      throw new IllegalArgumentException("not an entity id: " + value);
    }
  }

  @Override
  public int compareTo(EntityId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
