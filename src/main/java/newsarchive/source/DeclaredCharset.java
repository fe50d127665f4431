package newsarchive.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a file says about its own character set, read before it can be decoded. */
final class DeclaredCharset {
  /** A declaration stands in the first bytes; browsers look at 1,024. */
  private static final int HEAD = 4_096;

  private DeclaredCharset() {}

  /** The {@code charset} line of a front matter, or null. */
  static @Nullable String inFrontMatter(byte[] bytes) {
    String head = head(bytes);
    if (!head.startsWith("---")) {
      return null;
    }
    for (int at = Lines.next(head, 0); at < head.length(); at = Lines.next(head, at)) {
      String line = Lines.line(head, at).strip();
      if (line.equals("---") || line.equals("...")) {
        return null;
      }
      if (line.startsWith("charset:")) {
        return value(line.substring("charset:".length()));
      }
    }
    return null;
  }

  /** What {@code <meta charset>}, its older form, or an XML declaration says, or null. */
  static @Nullable String inHtml(byte[] bytes) {
    String head = head(bytes).toLowerCase(Locale.ROOT);
    String found = null;
    if (head.startsWith("<?xml")) {
      found = behind(head, "encoding", 0, head.indexOf("?>"));
    }
    int at = head.indexOf("<meta");
    while (found == null && at >= 0) {
      found = behind(head, "charset", at, head.indexOf('>', at));
      at = head.indexOf("<meta", at + 1);
    }
    return found == null ? null : asBrowsersRead(found);
  }

  private static String head(byte[] bytes) {
    return new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
  }

  private static @Nullable String behind(String head, String name, int from, int to) {
    int at = head.indexOf(name, from);
    if (at < 0 || to < 0 || at > to) {
      return null;
    }
    int start = at + name.length();
    while (start < to && "= \t\r\n\"'".indexOf(head.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < to && "\"'; \t\r\n/>".indexOf(head.charAt(end)) < 0) {
      end++;
    }
    return end > start ? head.substring(start, end) : null;
  }

  /** The Encoding Standard: Latin-1 means windows-1252, and UTF-16 in ASCII bytes means UTF-8. */
  private static String asBrowsersRead(String name) {
    if (name.startsWith("utf-16") || name.startsWith("utf-32")) {
      return "utf-8";
    }
    return name.equals("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii")
        ? "windows-1252"
        : name;
  }

  private static @Nullable String value(String rest) {
    String value = rest.strip();
    int comment = value.indexOf(" #");
    value = comment >= 0 ? value.substring(0, comment).strip() : value;
    boolean quoted =
        value.length() > 1
            && (value.startsWith("\"") || value.startsWith("'"))
            && value.endsWith(value.substring(0, 1));
    value = quoted ? value.substring(1, value.length() - 1) : value;
    return value.isEmpty() ? null : value;
  }
}
