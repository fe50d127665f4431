package newsarchive.site;

import java.util.ArrayList;
import java.util.List;
import newsarchive.archive.Archive;
import newsarchive.archive.ArchivedClaim;
import newsarchive.archive.Counted;
import newsarchive.archive.EntityId;
import newsarchive.links.Links;
import newsarchive.site.view.ClaimLine;
import newsarchive.site.view.Fact;
import newsarchive.site.view.HomeView;
import newsarchive.site.view.Link;
import newsarchive.site.view.NameLine;

/** Makes the first page. */
final class HomePage {
  private static final int ARTICLES = 10;
  private static final int NAMES = 10;
  private static final int REPEATED = 6;
  private static final int CONFLICTS = 3;
  private static final int MONTHS = 24;

  private final Site site;
  private final TimelinePages timeline;

  HomePage(Site site, TimelinePages timeline) {
    this.site = site;
    this.timeline = timeline;
  }

  HomeView view() {
    Archive archive = site.archive();
    String lede = Words.title(site.settings().description());
    ArticleLines articles = new ArticleLines(Links.HOME);
    MostQuoted quoted = MostQuoted.of(site, NAMES);
    return new HomeView(
        new Frames(site)
            .of(
                new Frames.Head(
                    Links.HOME,
                    Frames.Section.HOME,
                    null,
                    lede,
                    List.of(),
                    new StructuredData(site).home())),
        lede,
        size(archive),
        site.articles().stream().limit(ARTICLES).map(articles::line).toList(),
        quoted.heading(),
        NameLines.speakerBars(site, Links.HOME, quoted.speakers()),
        entities(),
        repeated(archive),
        new Conflicts(site, Links.HOME).views(archive.conflicts(), CONFLICTS),
        timeline.months(MONTHS),
        files(site),
        new Link("All articles", Links.ARTICLES),
        new Link("All speakers", Links.SPEAKERS),
        new Link("All entities", Links.ENTITIES),
        new Link("All claims", Links.CLAIMS),
        new Link("Timeline", Links.TIMELINE),
        new Link("Who speaks how much, and about whom", Links.STATISTICS));
  }

  private List<NameLine> entities() {
    List<Counted<EntityId>> top = site.discussed().stream().limit(NAMES).toList();
    return NameLines.bars(site, Links.HOME, top, "statement", "statements");
  }

  private List<ClaimLine> repeated(Archive archive) {
    ClaimLines lines = new ClaimLines(site, Links.HOME);
    return archive.claims().stream()
        .filter(ArchivedClaim::isInSeveralArticles)
        .limit(REPEATED)
        .map(lines::elsewhere)
        .toList();
  }

  /** What is in the archive, each a way in. */
  static List<Fact> size(Archive archive) {
    int statements =
        archive.articles().stream().mapToInt(article -> article.statements().size()).sum();
    List<Fact> size = new ArrayList<>();
    size.add(fact("Articles", archive.articles().size(), Links.ARTICLES));
    size.add(fact("Statements", statements, Links.TIMELINE));
    size.add(fact("Speakers", archive.speakers().size(), Links.SPEAKERS));
    size.add(fact("Claims", archive.claims().size(), Links.CLAIMS));
    size.add(fact("Entities", archive.entities().size(), Links.ENTITIES));
    return size;
  }

  private static Fact fact(String term, int count, String path) {
    return Facts.linked(term, Words.number(count), path);
  }

  /** The files that concern the whole archive; their paths are right on pages of the top folder. */
  static List<Link> files(Site site) {
    List<Link> files = new ArrayList<>();
    files.add(new Link("Atom feed", Links.ATOM));
    files.add(new Link("JSON Feed", Links.JSON_FEED));
    files.add(new Link("All statements (CSV)", Links.STATEMENTS_CSV));
    files.add(new Link("All statements (JSON Lines)", Links.STATEMENTS_JSONL));
    files.add(new Link("Data package", Links.DATA_PACKAGE));
    if (site.links().absolute(Links.SITEMAP) != null) {
      files.add(new Link("Sitemap", Links.SITEMAP));
    }
    files.add(new Link("Checksums", Links.MANIFEST));
    return files;
  }
}
