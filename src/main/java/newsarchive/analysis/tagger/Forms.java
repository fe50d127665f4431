package newsarchive.analysis.tagger;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The forms that were met lately, so that a word is looked up once and not wherever it stands. A
 * cache of a fixed size: a form has two places, and the newer pushes out the older. Not for several
 * threads.
 */
final class Forms {
  private static final int BITS = 13;
  private static final Set<String> CONNECTIVE =
      Set.of(
          "who", "which", "whose", "whom", "when", "where", "while", "as", "because", "but", "if",
          "after", "before");

  final Form before = Form.outside(Tokens.BEFORE);
  final Form behind = Form.outside(Tokens.BEHIND);

  private final Lexicon lexicon;
  private final @Nullable Form[] places = new Form[1 << BITS];

  Forms(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The form at an offset.
   *
   * @param mark it is a double quotation mark
   * @param name its capital is none of a beginning
   */
  Form at(String text, int start, int length, boolean mark, boolean name) {
    int place = place(text, start, length);
    Form form = places[place];
    if (form != null && form.is(text, start, length, mark, name)) {
      return form;
    }
    Form other = places[place ^ 1];
    if (other != null && other.is(text, start, length, mark, name)) {
      return other;
    }
    places[place ^ 1] = form;
    Form made = make(text.substring(start, start + length), mark, name);
    places[place] = made;
    return made;
  }

  private static int place(String text, int start, int length) {
    int hash = 0;
    for (int i = start; i < start + length; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return (hash * 0x9E3779B9) >>> (32 - BITS);
  }

  private Form make(String raw, boolean mark, boolean name) {
    Form form = new Form(raw, mark, name);
    String written = mark ? "\"" : plain(raw);
    char first = written.charAt(0);
    form.low = written.toLowerCase(Locale.ROOT);
    form.capital = Character.isUpperCase(first);
    form.symbol = !Character.isLetterOrDigit(first);
    form.comma = form.low.equals(",");
    form.that = form.low.equals("that");
    form.and = form.low.equals("and");
    form.connective = CONNECTIVE.contains(form.low);
    form.endsSentence = ".!?\u2026".indexOf(form.low.charAt(0)) >= 0;
    lexicon.read(form, written);
    return form;
  }

  private static String plain(String word) {
    if (word.length() == 1 && (word.charAt(0) == '\u2014' || word.charAt(0) == '\u2013')) {
      return "--";
    }
    return word.replace('\u2019', '\'').replace('\u2018', '\'');
  }
}
