package newsarchive.archive;

import java.util.List;
import java.util.Locale;
import newsarchive.model.Article;
import newsarchive.model.Span;

/** Decisions in YAML that wait for an editor's name, date and reason. */
final class Stub {
  private static final int WORDS = 90;
  private static final int CONTEXT = 40;

  private Stub() {}

  static String file(Doubt doubt) {
    return switch (doubt.kind()) {
      case AMBIGUOUS_SURNAME, POSSIBLY_SAME, MERGED_NAMES, SINGLE_NAME -> "notes/people.yml";
      default -> "notes/" + doubt.article() + ".yml";
    };
  }

  /**
   * @param span the words in question
   * @param guess whom the program takes for the speaker; empty if nobody
   */
  static String of(Article article, Doubt doubt, Span span, String guess) {
    return switch (doubt.kind()) {
      case GUESSED_SPEAKER, UNKNOWN_SPEAKER, NESTED_QUOTATION ->
          correction("speaker", article, span)
              // Whoever pastes without reading must not confirm a guess.
              + "  speaker: \"\""
              + remark(guess)
              + "\n"
              + signature();
      case MISSING_WORDS ->
          correction("missing-name", article, behind(article, span))
              + "  name: \"\"\n"
              + signature();
      case UNCLOSED_QUOTATION, MIXED_SCRIPT -> correction("checked", article, span) + signature();
      case AMBIGUOUS_SURNAME, POSSIBLY_SAME, SINGLE_NAME, MERGED_NAMES ->
          "- name: \"\"\n  aliases: ["
              + quoted(line(span.of(article.text())))
              + "]\n  articles: ["
              + doubt.article()
              + "]\n  notSameAs: []\n";
      case OTHER_LANGUAGE -> "";
    };
  }

  private static String remark(String guess) {
    return guess.isEmpty() ? "" : " # a guess of the program: " + guess;
  }

  private static String correction(String kind, Article article, Span span) {
    String text = article.text();
    Span words = cut(text, span);
    String before = before(text, words.start(), CONTEXT);
    String after = after(text, words.end(), CONTEXT);
    return "- correct: "
        + kind
        + "\n  quote: "
        + quoted(line(words.of(text)))
        + "\n"
        + (before.isEmpty() ? "" : "  before: " + quoted(before) + "\n")
        + (after.isEmpty() ? "" : "  after: " + quoted(after) + "\n");
  }

  private static String signature() {
    return "  editor: \"\"\n  date: \"\"\n  reason: \"\"\n";
  }

  /** The first words of a long passage are enough to find it. */
  private static Span cut(String text, Span span) {
    if (span.length() <= WORDS) {
      return span;
    }
    int end = text.lastIndexOf(' ', span.start() + WORDS);
    int cut = end > span.start() + WORDS / 2 ? end : span.start() + WORDS;
    boolean inPair = Character.isHighSurrogate(text.charAt(cut - 1));
    return new Span(span.start(), inPair ? cut - 1 : cut);
  }

  private static Span behind(Article article, Span gap) {
    int length = article.text().length();
    return cut(article.text(), new Span(gap.start(), Math.min(length, gap.start() + 200)));
  }

  /** The end of what stands before an offset, from the beginning of a word. */
  static String before(String text, int end, int length) {
    int start = Math.max(0, end - length);
    int blank = start == 0 ? -1 : text.indexOf(' ', start);
    return line(text.substring(blank >= 0 && blank < end ? blank : start, end));
  }

  /** The beginning of what stands behind an offset, to the end of a word. */
  static String after(String text, int start, int length) {
    int end = Math.min(text.length(), start + length);
    int blank = end == text.length() ? -1 : text.lastIndexOf(' ', end);
    return line(text.substring(start, blank > start ? blank : end));
  }

  static String line(String text) {
    return text.isBlank() ? "" : NameKey.display(text);
  }

  /** A text in double quotation marks, as YAML has it. */
  static String quoted(String text) {
    StringBuilder yaml = new StringBuilder("\"");
    for (int c : text.codePoints().toArray()) {
      if (c == '"' || c == '\\') {
        yaml.append('\\').appendCodePoint(c);
      } else if (List.of(Character.CONTROL, Character.FORMAT, Character.SURROGATE)
          .contains((byte) Character.getType(c))) {
        yaml.append(String.format(Locale.ROOT, "\\U%08x", c));
      } else {
        yaml.appendCodePoint(c);
      }
    }
    return yaml.append('"').toString();
  }
}
