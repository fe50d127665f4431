package newsarchive.site;

import java.util.List;
import newsarchive.archive.ArchivedClaim;
import newsarchive.links.Links;
import newsarchive.model.Claim;
import newsarchive.model.Statement;
import newsarchive.site.view.ClaimLine;
import newsarchive.site.view.Link;
import org.jspecify.annotations.Nullable;

/** Claims as lines of lists on one page. */
final class ClaimLines {
  private static final int WORDS = 420;

  private final Site site;
  private final String page;

  ClaimLines(Site site, String page) {
    this.site = site;
    this.page = page;
  }

  /** On the page of its article, with its anchor and the colour of its speaker. */
  ClaimLine inArticle(ShownArticle shown, Claim claim) {
    return line(shown, claim, claim.id().value(), shown.css(claim.statement()));
  }

  /** On the page of a speaker: the claim where the speaker makes it. */
  ClaimLine of(ShownArticle shown, Claim claim) {
    return line(shown, claim, null, "");
  }

  /** On any other page: the claim where it appears first. */
  ClaimLine elsewhere(ArchivedClaim claim) {
    ArchivedClaim.Appearance first = claim.appearances().get(0);
    return line(site.article(first.article()), first.claim(), null, "");
  }

  private ClaimLine line(ShownArticle shown, Claim claim, @Nullable String id, String css) {
    Statement statement = shown.statement(claim.statement());
    return new ClaimLine(
        id,
        id == null ? "" : "C" + shown.number(claim.id()),
        css,
        Links.relative(page, Links.claim(claim.id())),
        Words.shortened(shown.words(claim), WORDS),
        ArticleNotes.speakers(shown, statement, page),
        Words.how(claim),
        List.of(place(shown, claim, id != null)),
        figures(shown, claim),
        EditorsWords.onClaim(shown, claim),
        also(claim));
  }

  /** Under a heading that names the article. */
  ClaimLine under(ArchivedClaim claim) {
    ClaimLine line = elsewhere(claim);
    Link place = line.places().get(0);
    String label = place.label().substring(place.label().lastIndexOf('¶'));
    return new ClaimLine(
        null,
        "",
        "",
        line.href(),
        line.words(),
        line.speakers(),
        line.how(),
        List.of(new Link(label, place.href())),
        line.figures(),
        line.edited(),
        line.also());
  }

  private Link place(ShownArticle shown, Claim claim, boolean here) {
    String paragraph = "¶" + (shown.paragraph(claim.span()) + 1);
    if (here) {
      return new Link(paragraph, "#" + claim.statement());
    }
    String href = Links.relative(page, Links.article(shown.id()) + "#" + claim.id());
    return new Link(Words.shortened(shown.title(), 60) + ", " + paragraph, href);
  }

  static List<String> figures(ShownArticle shown, Claim claim) {
    return claim.figures().stream()
        .map(figure -> shown.glyphs().line(figure.span()))
        .distinct()
        .toList();
  }

  private String also(Claim claim) {
    int others = site.archive().articlesClaiming(claim.id()) - 1;
    return others == 0 ? "" : "also in " + Words.count(others, "other article", "other articles");
  }
}
