package newsarchive.analysis.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsarchive.model.Span;

/**
 * The words of a source, read as a noun phrase.
 *
 * @param words its words in their spelling, without possessive 's
 * @param spans where they stand
 * @param headEnd number of words up to and including the head: what follows is "of …", "who …", ",
 *     …"
 */
record SourcePhrase(Span span, List<String> words, List<Span> spans, int headEnd) {
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "they", "it", "i", "we", "you", "who", "which", "that", "those", "these",
          "this", "his", "her", "their", "its", "my", "our", "him", "them");
  private static final Set<String> ANYBODY =
      Set.of(
          "anyone",
          "anybody",
          "someone",
          "somebody",
          "everyone",
          "everybody",
          "nobody",
          "nothing",
          "none",
          "whoever",
          "something",
          "everything",
          "anything",
          "there",
          "as");
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "his", "her", "their", "its", "my",
          "our", "your", "some", "many", "several", "most", "other", "another", "one", "two",
          "three", "both", "all", "few", "every", "each", "no", "any");
  private static final Set<String> AFTER_HEAD =
      Set.of(
          "of", "for", "from", "at", "in", "with", "on", "to", "by", "who", "that", "which",
          "whose", "as", "about", "against", "behind", "near", "told", "said");

  SourcePhrase {
    words = List.copyOf(words);
    spans = List.copyOf(spans);
  }

  static SourcePhrase read(String text, Span span) {
    List<String> words = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    int headEnd = -1;
    int at = span.start();
    while (at < span.end()) {
      if (isBlank(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < span.end() && !isBlank(text.charAt(end))) {
        end++;
      }
      Span bare = withoutMarks(text, at, end);
      int from = bare.start();
      int to = bare.end();
      boolean comma = text.substring(to, end).indexOf(',') >= 0;
      if (from >= to && isDash(text.substring(at, end)) && headEnd < 0 && !words.isEmpty()) {
        boolean name = Character.isUpperCase(words.get(words.size() - 1).codePointAt(0));
        headEnd = name || !isNameAhead(text, end, span.end()) ? words.size() : headEnd;
      }
      if (from < to) {
        String word = text.substring(from, to);
        boolean after = text.charAt(at) == '(' || goesBehindHead(word) || isOfDocument(word, words);
        headEnd = headEnd < 0 && after && !words.isEmpty() ? words.size() : headEnd;
        words.add(word);
        spans.add(new Span(from, to));
        boolean named = Character.isUpperCase(word.charAt(0)) && !isList(text, end, span.end());
        if (comma && headEnd < 0 && (named || !isNameAhead(text, end, span.end()))) {
          headEnd = words.size();
        }
      }
      at = end;
    }
    return new SourcePhrase(span, words, spans, headEnd < 0 ? words.size() : headEnd);
  }

  private static Span withoutMarks(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    while (to > from && ",;:()\"”’'".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return new Span(from, to);
  }

  /** "Kall -- an author": a dash parts a name from what it says of the person. */
  private static boolean isDash(String word) {
    return word.chars().allMatch(c -> c == '-' || c == '–' || c == '—' || c == '―');
  }

  /** "The report released last year": a participle behind a document. */
  private static boolean isOfDocument(String word, List<String> before) {
    return word.endsWith("ed")
        && !before.isEmpty()
        && SpeakerLists.NOUNS.has("document", lower(before.get(before.size() - 1)));
  }

  /** A surname as "Said" is no verb. */
  private static boolean goesBehindHead(String word) {
    return AFTER_HEAD.contains(word.toLowerCase(Locale.ROOT)) && !word.equals("Said");
  }

  /** "Clinton's communications director, Jennifer Palmieri": the name is the head. */
  private static boolean isNameAhead(String text, int from, int end) {
    int at = from;
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at < end && Character.isUpperCase(text.charAt(at));
  }

  /** "Lee, Park and Roe": more than one is named. */
  private static boolean isList(String text, int from, int end) {
    return text.substring(from, end).contains(" and ");
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  boolean isPronoun() {
    return words.size() == 1 && PRONOUNS.contains(first());
  }

  boolean isFirstPerson() {
    return words.size() == 1 && (first().equals("i") || first().equals("we"));
  }

  /** "anyone", "I'm going to": nobody in particular, or no noun phrase at all. */
  boolean isAnybody() {
    String first = first();
    int apostrophe = first.indexOf('\'');
    boolean contracted = apostrophe > 0 && PRONOUNS.contains(first.substring(0, apostrophe));
    return (contracted && !first.endsWith("'s"))
        || ANYBODY.contains(first)
        || (headEnd > 0 && SpeakerLists.NOUNS.has("evidence", head()));
  }

  /** First word, lower case. */
  String first() {
    return lower(words.get(0));
  }

  /** The head in lower case, "analyst" in "the Russian political analyst of the daily". */
  String head() {
    return headEnd == 0 ? "" : lower(words.get(headEnd - 1));
  }

  String headAsWritten() {
    return headEnd == 0 ? "" : words.get(headEnd - 1);
  }

  boolean isDefinite() {
    return Set.of("the", "this", "that", "these", "those").contains(first());
  }

  boolean isCapital(int word) {
    return Character.isUpperCase(words.get(word).codePointAt(0));
  }

  /** The words without determiner and without "who" at the end, as written. */
  String description() {
    int from = DETERMINERS.contains(first()) && words.size() > 1 ? 1 : 0;
    String last = lower(words.get(words.size() - 1));
    boolean relative = words.size() - from > 1 && (last.equals("who") || last.equals("which"));
    return String.join(" ", words.subList(from, relative ? words.size() - 1 : words.size()));
  }

  /** First of the capitalized words that end at the head, or headEnd if the head is none. */
  int nameStart() {
    int start = headEnd;
    while (start > 0
        && isCapital(start - 1)
        && !DETERMINERS.contains(lower(words.get(start - 1)))
        && !(start < headEnd && words.get(start - 1).endsWith("'s"))
        && !(start < headEnd && words.get(start - 1).endsWith("’s"))) {
      start--;
    }
    while (start < headEnd - 1
        && SpeakerLists.TITLES.has(lower(words.get(start)).replace(".", ""))) {
      start++;
    }
    return start;
  }

  Span headSpan() {
    return spans.get(headEnd - 1);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
