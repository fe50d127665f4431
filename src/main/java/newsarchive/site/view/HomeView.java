package newsarchive.site.view;

import java.util.List;

/**
 * The first page.
 *
 * @param repeated claims that stand in more than one article
 * @param conflicts the newest claims that cannot both be so
 * @param months the newest, with how much was said in them
 */
public record HomeView(
    Frame page,
    String lede,
    List<Fact> size,
    List<ArticleLine> articles,
    String speakersHeading,
    List<NameLine> speakers,
    List<NameLine> entities,
    List<ClaimLine> repeated,
    List<ConflictView> conflicts,
    List<NameLine> months,
    List<Link> files,
    Link allArticles,
    Link allSpeakers,
    Link allEntities,
    Link allClaims,
    Link timeline,
    Link statistics) {
  public HomeView {
    size = List.copyOf(size);
    articles = List.copyOf(articles);
    speakers = List.copyOf(speakers);
    entities = List.copyOf(entities);
    repeated = List.copyOf(repeated);
    conflicts = List.copyOf(conflicts);
    months = List.copyOf(months);
    files = List.copyOf(files);
  }
}
