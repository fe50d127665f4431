package newsarchive.archive;

import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Attribution;
import newsarchive.model.PartialDate;
import newsarchive.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * How much an archive holds.
 *
 * @param quotations direct and mixed statements that lie in no other statement
 * @param reported reported statements that lie in no other statement
 * @param nested statements within statements, of any kind
 * @param unattributed statements of any kind whose speaker is not known
 * @param claims equal words counted once
 * @param first date of the oldest article that has one, or null
 * @param last date of the newest article that has one, or null
 */
public record Totals(
    int articles,
    int quotations,
    int reported,
    int nested,
    int unattributed,
    int speakers,
    int entities,
    int claims,
    @Nullable PartialDate first,
    @Nullable PartialDate last) {

  public static Totals of(Archive archive) {
    int quotations = 0;
    int reported = 0;
    int nested = 0;
    int unattributed = 0;
    PartialDate first = null;
    PartialDate last = null;
    for (AnalyzedArticle article : archive.articles()) {
      PartialDate date = article.article().metadata().published();
      last = last == null ? date : last;
      first = date == null ? first : date;
      for (Statement statement : article.statements()) {
        boolean inner = statement.within() != null;
        boolean quoted = statement.kind() != Statement.Kind.REPORTED;
        nested += inner ? 1 : 0;
        quotations += !inner && quoted ? 1 : 0;
        reported += !inner && !quoted ? 1 : 0;
      }
      for (Attribution attribution : article.attributions()) {
        unattributed += attribution.voices().isEmpty() ? 1 : 0;
      }
    }
    return new Totals(
        archive.articles().size(),
        quotations,
        reported,
        nested,
        unattributed,
        archive.speakers().size(),
        archive.entities().size(),
        archive.claims().size(),
        first,
        last);
  }
}
