package newsarchive.cli;

import java.util.Locale;
import newsarchive.archive.EditorsRecord;
import newsarchive.archive.Review;
import newsarchive.archive.ReviewItem;
import newsarchive.diagnostics.Diagnostic;
import newsarchive.model.Orphan;

/** What waits for editors, for a terminal. */
final class ReviewListing {
  private static final int WORDS = 44;
  private static final int PLACE = 28;

  private ReviewListing() {}

  static String of(Review review) {
    StringBuilder out = new StringBuilder();
    if (!review.open().isEmpty()) {
      out.append(row("doubt", "where", "words", "the program says"));
    }
    for (ReviewItem item : review.open()) {
      String kind = item.doubt().kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      String place = item.doubt().article() + " " + item.paragraph();
      String words = item.words().isEmpty() ? item.before() + " [...]" : item.words();
      out.append(row(kind, place, words, item.proposal()));
    }
    for (Orphan orphan : review.record().orphans()) {
      String place = orphan.place().file() + ":" + orphan.place().line();
      out.append(row("orphaned", place, orphan.words(), orphan.reason()));
    }
    EditorsRecord record = review.record();
    out.append(review.open().size()).append(" open, ").append(record.decisions());
    out.append(" decided, ").append(record.orphans().size()).append(" orphaned\n");
    if (record.sure() > 0) {
      out.append("Where the program was sure, editors agree with it in ");
      out.append(record.right()).append(" of ").append(record.sure()).append(" statements\n");
    }
    return out.toString();
  }

  private static String row(String kind, String place, String words, String says) {
    return String.format(Locale.ROOT, "%-19s", kind)
        // Whoever must open the file needs all of its name, and the number behind it.
        + padded(Diagnostic.printable(place), PLACE)
        + cell(words, WORDS)
        + Diagnostic.printable(says)
        + "\n";
  }

  private static String cell(String text, int width) {
    int length = text.codePointCount(0, text.length());
    String cut =
        length < width
            ? text
            : text.substring(0, text.offsetByCodePoints(0, width - 4)).strip() + "...";
    return padded(Diagnostic.printable(cut), width);
  }

  private static String padded(String shown, int width) {
    int blanks = Math.max(1, width - shown.codePointCount(0, shown.length()));
    return shown + " ".repeat(blanks);
  }
}
