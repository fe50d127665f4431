package newsarchive.archive;

import java.util.ArrayList;
import java.util.List;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Attribution;
import newsarchive.model.Decision;
import newsarchive.model.Orphan;

/**
 * What editors decided so far, and how right the program was where they looked.
 *
 * @param decisions that took effect, names that editors know and articles have included
 * @param orphans decisions that the archive cannot follow any more
 * @param judged statements of which an editor said whether they are one, and whose
 * @param sure those of which the program was sure
 * @param right those of which it was sure and the editor says the same
 */
public record EditorsRecord(int decisions, List<Orphan> orphans, int judged, int sure, int right) {
  public EditorsRecord {
    orphans = List.copyOf(orphans);
  }

  public static EditorsRecord of(Archive archive) {
    int decisions = archive.facts().met();
    int judged = 0;
    int sure = 0;
    int right = 0;
    List<Orphan> orphans = new ArrayList<>(archive.editorial().orphans());
    for (AnalyzedArticle article : archive.articles()) {
      orphans.addAll(article.edited().orphans());
      decisions += article.edited().decisions().size();
      for (Decision decision : article.edited().decisions()) {
        boolean counts = isOnSpeaker(decision);
        boolean trusted = counts && decision.confidence() >= Attribution.SURE;
        judged += counts ? 1 : 0;
        sure += trusted ? 1 : 0;
        right += trusted && decision.agreed() ? 1 : 0;
      }
    }
    return new EditorsRecord(decisions, orphans, judged, sure, right);
  }

  private static boolean isOnSpeaker(Decision decision) {
    return switch (decision.correction().kind()) {
      case SPEAKER, STATEMENT, NO_STATEMENT, MISSING_NAME -> true;
      case CHECKED -> decision.statement() != null;
      default -> false;
    };
  }
}
