package newsarchive.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/**
 * Makes ids out of words: the same words give the same id wherever they stand. One instance serves
 * one kind of thing in one article and counts the occurrences of equal words.
 */
public final class WordIds {
  private final Map<String, Integer> occurrences = new HashMap<>();
  private final String prefix;

  private WordIds(String prefix) {
    this.prefix = prefix;
  }

  public static WordIds forStatements() {
    return new WordIds("s-");
  }

  public static WordIds forClaims() {
    return new WordIds("c-");
  }

  /** Must be called in order of appearance: the second time the same words come they get "-2". */
  public String next(String words) {
    String id = prefix + hash(normalize(words)).substring(0, 10);
    int count = occurrences.merge(id, 1, Integer::sum);
    return count == 1 ? id : id + "-" + count;
  }

  /** Letters and digits alone, lower case, NFKC: quotation marks, blanks and case do not matter. */
  private static String normalize(String words) {
    String folded = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder kept = new StringBuilder(folded.length());
    folded
        .codePoints()
        .map(c -> Character.isLetterOrDigit(c) ? c : ' ')
        .filter(c -> c != ' ' || (!kept.isEmpty() && kept.charAt(kept.length() - 1) != ' '))
        .forEach(kept::appendCodePoint);
    return kept.toString().strip();
  }

  private static String hash(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
