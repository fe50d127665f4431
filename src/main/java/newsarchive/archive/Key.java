package newsarchive.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * What makes somebody or something the same: two with equal keys are one.
 *
 * @param kind name of the entity type, or what stands for it
 * @param name folded by {@link NameKey}
 * @param article the article that alone knows it; empty if the name is enough in the whole archive
 * @param occurrence 1, or more for one of several that an article describes alike
 */
record Key(String kind, String name, String article, int occurrence) implements Comparable<Key> {
  private static final Comparator<Key> ORDER =
      Comparator.comparing(Key::kind)
          .thenComparing(Key::name)
          .thenComparing(Key::article)
          .thenComparingInt(Key::occurrence);

  /** 64 hexadecimal digits, made of the key alone. */
  String hash() {
    return sha256(kind + "\n" + name + "\n" + article + "\n" + occurrence);
  }

  static String sha256(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }

  @Override
  public int compareTo(Key other) {
    return ORDER.compare(this, other);
  }
}
