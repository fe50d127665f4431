package newsarchive.site;

import java.util.ArrayList;
import java.util.List;
import newsarchive.archive.ArchivedClaim;
import newsarchive.archive.Related;
import newsarchive.links.Links;
import newsarchive.model.ClaimId;
import newsarchive.model.Metadata;
import newsarchive.site.view.ArticleLine;
import newsarchive.site.view.Link;

/** Articles as lines of lists on one page. */
final class ArticleLines {
  private static final int SPEAKERS = 4;
  private static final int CLAIM = 90;

  private final String page;

  ArticleLines(String page) {
    this.page = page;
  }

  ArticleLine line(ShownArticle shown) {
    return line(shown, "");
  }

  ArticleLine line(ShownArticle shown, String shares) {
    Metadata metadata = shown.article().metadata();
    List<Link> speakers =
        shown.cast().members().stream()
            .limit(SPEAKERS)
            .map(Cast.Member::speaker)
            .map(s -> new Link(Words.title(s.name()), href(Links.speaker(s.id()))))
            .toList();
    String counts =
        Words.count(shown.analyzed().statements().size(), "statement", "statements")
            + ", "
            + Words.count(shown.analyzed().claims().size(), "claim", "claims");
    return new ArticleLine(
        new Link(shown.title(), href(Links.article(shown.id()))),
        Words.date(shown.date()),
        Words.iso(shown.date()),
        metadata.outlet() == null ? "" : Words.title(metadata.outlet()),
        speakers,
        counts,
        shares);
  }

  /** Another article, with what it has in common with the page's in words. */
  ArticleLine related(Site site, Related related) {
    List<String> reasons = new ArrayList<>();
    List<String> names =
        related.speakers().stream()
            .map(id -> Words.title(site.archive().speaker(id).name()))
            .toList();
    if (!names.isEmpty()) {
      reasons.add(few(names) + (names.size() == 1 ? " speaks in both" : " speak in both"));
    }
    int claims = related.claims().size();
    if (claims == 1) {
      reasons.add("both have the claim “" + claim(site, related.claims().get(0)) + "”");
    } else if (claims > 1) {
      reasons.add("both have " + Words.number(claims) + " claims in the same words");
    }
    String sentence = Words.capitalized(String.join("; ", reasons)) + ".";
    return line(site.article(related.article()), sentence);
  }

  private static String few(List<String> names) {
    if (names.size() <= SPEAKERS) {
      return Words.list(names);
    }
    List<String> some = new ArrayList<>(names.subList(0, SPEAKERS));
    some.add(Words.number(names.size() - SPEAKERS) + " more");
    return Words.list(some);
  }

  private static String claim(Site site, ClaimId id) {
    ArchivedClaim.Appearance first = site.archive().claim(id).appearances().get(0);
    return Words.shortened(site.article(first.article()).words(first.claim()), CLAIM);
  }

  private String href(String path) {
    return Links.relative(page, path);
  }
}
