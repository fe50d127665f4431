package newsarchive.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import newsarchive.archive.EditorsRecord;
import newsarchive.archive.Review;
import newsarchive.archive.ReviewItem;
import newsarchive.diagnostics.ArchiveException;
import newsarchive.model.Orphan;
import newsarchive.site.view.Link;
import newsarchive.site.view.ReviewLine;
import newsarchive.site.view.ReviewView;
import org.jspecify.annotations.Nullable;

/** The page on which editors see what waits for them; it is no part of the site. */
public final class ReviewPage {
  /** In the head of the page, by which an earlier one is known. */
  public static final String MARK = "content=\"News Archive review\"";

  private ReviewPage() {}

  /**
   * Fills the page.
   *
   * @param archive title of the archive
   * @param templates folder of overriding templates, or null
   */
  public static String of(Review review, String archive, @Nullable Path templates)
      throws ArchiveException {
    EditorsRecord record = review.record();
    List<ReviewLine> lines = review.open().stream().map(ReviewPage::line).toList();
    ReviewView view =
        new ReviewView(
            Words.title(archive),
            Words.number(review.open().size()),
            Words.number(record.decisions()),
            Words.number(record.orphans().size()),
            EditorsWords.precision(record),
            lines,
            record.orphans().stream().map(ReviewPage::orphan).toList());
    return new Templates(templates).fill("review", view);
  }

  private static ReviewLine line(ReviewItem item) {
    return new ReviewLine(
        Words.capitalized(item.doubt().kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')),
        Words.title(item.title()) + ", ¶" + item.paragraph(),
        Words.capitalized(Words.title(item.doubt().reason())),
        Characters.line(item.before()),
        Characters.line(item.words()),
        Characters.line(item.after()),
        Words.title(item.proposal()),
        item.alternatives().stream()
            .map(a -> new Link(Words.title(a.name()) + ": " + a.reason(), null))
            .toList(),
        item.file(),
        item.stub());
  }

  private static ReviewLine orphan(Orphan orphan) {
    return new ReviewLine(
        "Orphaned",
        Characters.line(orphan.place().file()) + ", line " + orphan.place().line(),
        Words.capitalized(Words.title(orphan.reason()))
            + ". "
            + Words.capitalized(Words.title(orphan.hint())),
        "",
        Characters.line(orphan.words()),
        "",
        "",
        List.of(),
        "",
        "");
  }
}
