package newsarchive.site;

import java.util.ArrayList;
import java.util.List;
import newsarchive.archive.StatementRef;
import newsarchive.archive.Volume;
import newsarchive.model.Article;
import newsarchive.model.Statement;

/** How many statements there are of each kind, in words. */
record Counts(Volume volume) {
  /** Of statements of one article. */
  static Counts of(ShownArticle shown, List<StatementRef> refs) {
    return new Counts(shown.volume(refs));
  }

  /** "30 (11 quoted, 1 partly quoted, 17 reported, 1 inside another)". */
  String sentence() {
    List<String> parts = new ArrayList<>();
    add(parts, volume.direct(), Words.how(Statement.Kind.DIRECT));
    add(parts, volume.mixed(), Words.how(Statement.Kind.MIXED));
    add(parts, volume.reported(), Words.how(Statement.Kind.REPORTED));
    add(parts, volume.nested(), volume.nested() == 1 ? "inside another" : "inside others");
    String total = Words.number(volume.statements());
    return parts.isEmpty() ? total : total + " (" + String.join(", ", parts) + ")";
  }

  private static void add(List<String> parts, int count, String kind) {
    if (count > 0) {
      parts.add(Words.number(count) + " " + kind);
    }
  }

  static int words(Article article) {
    return Volume.words(article);
  }
}
