package newsarchive.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article's page.
 *
 * @param derivedTitle true if the source has no title and this one was taken from its text
 * @param language of the text, BCP 47
 * @param languageNote what is not done for a text of this language, or empty
 * @param note by the editor, or empty
 * @param restored true if any paragraph break was restored
 * @param corrections what editors decided
 * @param newer the neighbour in order of time, or null; {@code older} likewise
 */
public record ArticleView(
    Frame page,
    String title,
    boolean derivedTitle,
    String language,
    String languageNote,
    List<Fact> facts,
    String note,
    String total,
    List<FilterView> filters,
    boolean restored,
    List<ParagraphView> paragraphs,
    List<CastView> cast,
    List<ClaimLine> claims,
    List<NameGroup> names,
    List<CorrectionLine> corrections,
    CiteView cite,
    @Nullable Link newer,
    @Nullable Link older,
    List<ArticleLine> related) {
  public ArticleView {
    facts = List.copyOf(facts);
    filters = List.copyOf(filters);
    paragraphs = List.copyOf(paragraphs);
    cast = List.copyOf(cast);
    claims = List.copyOf(claims);
    corrections = List.copyOf(corrections);
    names = List.copyOf(names);
    related = List.copyOf(related);
  }
}
