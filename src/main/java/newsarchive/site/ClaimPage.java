package newsarchive.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsarchive.archive.ArchivedClaim;
import newsarchive.archive.EntityId;
import newsarchive.diagnostics.ArchiveException;
import newsarchive.links.Links;
import newsarchive.model.Claim;
import newsarchive.model.ClaimId;
import newsarchive.model.Evidence;
import newsarchive.model.Figure;
import newsarchive.model.Statement;
import newsarchive.site.Nesting.Layer;
import newsarchive.site.view.Alternate;
import newsarchive.site.view.AppearancesView;
import newsarchive.site.view.ClaimLine;
import newsarchive.site.view.ClaimView;
import newsarchive.site.view.Fact;
import newsarchive.site.view.Link;
import newsarchive.site.view.NameLine;
import newsarchive.site.view.StatementGroup;
import newsarchive.site.view.StatementView;

/** Makes the page of a claim. */
final class ClaimPage {
  static final int APPEARANCES = 50;
  private static final int NEWEST = 20;
  private static final int RELATED = 8;
  private static final int ALIKE = 12;
  private static final int CONFLICTS = 12;

  /** An entity that more claims concern than this says nothing about which ones are related. */
  private static final int COMMON = 300;

  private final Site site;
  private final ArchivedClaim archived;
  private final String path;
  private final ShownArticle shown;
  private final Claim claim;
  private final Shelves<ArchivedClaim.Appearance> shelves;

  ClaimPage(Site site, ArchivedClaim archived) {
    this.site = site;
    this.archived = archived;
    this.path = Links.claim(archived.id());
    this.shown = site.article(archived.appearances().get(0).article());
    this.claim = archived.appearances().get(0).claim();
    this.shelves =
        new Shelves<>(path, archived.appearances(), Shelves.Order.NEWEST_FIRST, Shelves.Key.YEARS)
            .cut(APPEARANCES, a -> Shelves.Key.year(site.article(a.article()).date()));
  }

  /** Adds the page, and those by year of a claim that stands in very many places. */
  void write(SiteBuilder.Pages pages) throws ArchiveException {
    pages.add(path, "claim", view());
    for (Shelves.Shelf<ArchivedClaim.Appearance> shelf : shelves.all()) {
      String words = shown.words(claim);
      pages.add(
          shelf.path(),
          "appearances",
          new AppearancesView(
              new Frames(site).of(head(words, shelf.path(), ", " + shelf.title())),
              words,
              shelf.title(),
              appearances(shelf.things(), shelf.path()),
              shelves.pager(shelf)));
    }
  }

  private ClaimView view() {
    String words = shown.words(claim);
    return new ClaimView(
        new Frames(site).of(head(words, path, "")),
        words,
        facts(),
        edited(),
        sources(),
        appearances(shelves.front(NEWEST), path),
        shelves.isWhole() ? "" : "The newest " + NEWEST + " places. All of them by year:",
        shelves.pager(null),
        alike(),
        new Conflicts(site, path).views(site.archive().conflictsOf(archived.id()), CONFLICTS),
        about(),
        related(),
        new Citing(site).claim(archived, words, path));
  }

  /** What editors made of it, in any of its articles. */
  private List<String> edited() {
    return archived.appearances().stream()
        .flatMap(a -> EditorsWords.onClaim(site.article(a.article()), a.claim()).stream())
        .distinct()
        .toList();
  }

  private List<Link> sources() {
    return archived.appearances().stream()
        .flatMap(a -> EditorsWords.sources(site.article(a.article()), a.claim()).stream())
        .distinct()
        .toList();
  }

  private Frames.Head head(String words, String page, String part) {
    List<String> speakers = new ArrayList<>();
    ArticleNotes.speakers(shown, statement(), path).forEach(link -> speakers.add(link.label()));
    String json = Links.relative(page, Links.claimFile(archived.id(), "json"));
    return new Frames.Head(
        page,
        Frames.Section.CLAIMS,
        Words.shortened(words, 80) + part,
        "A claim by " + Words.list(speakers) + ": " + Words.shortened(words, 150),
        List.of(new Alternate("application/json", "Claim", json)),
        part.isEmpty() ? new StructuredData(site).claim(archived) : null);
  }

  private Statement statement() {
    return shown.statement(claim.statement());
  }

  private List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    Set<Link> speakers = new LinkedHashSet<>();
    Set<String> modalities = new LinkedHashSet<>();
    Set<String> figures = new LinkedHashSet<>();
    for (ArchivedClaim.Appearance appearance : archived.appearances()) {
      ShownArticle article = site.article(appearance.article());
      Claim here = appearance.claim();
      speakers.addAll(ArticleNotes.speakers(article, article.statement(here.statement()), path));
      modalities.add(Words.how(here));
      here.figures().forEach(figure -> figures.add(figure(article, figure)));
    }
    facts.add(new Fact("Made by", speakers.stream().limit(12).toList(), null, false));
    facts.addAll(firstSaid());
    facts.add(Facts.plain("How", String.join(", ", modalities)));
    facts.add(Facts.plain("State", sources().isEmpty() ? "not checked" : "checked, see below"));
    facts.add(Facts.plain("Appearances", Words.number(archived.appearances().size())));
    facts.addAll(
        Facts.period(
            archived.appearances().stream()
                .map(appearance -> site.article(appearance.article()).date())
                .toList()));
    if (!figures.isEmpty()) {
      facts.add(Facts.plain("Figures", String.join("; ", figures)));
    }
    return facts;
  }

  /** By whom and when, where the same is said more than once. */
  private List<Fact> firstSaid() {
    List<ArchivedClaim.Appearance> alike = site.archive().saidAlike(archived.id());
    if (alike.isEmpty()) {
      return List.of();
    }
    ArchivedClaim.Appearance first = alike.get(0);
    ShownArticle article = site.article(first.article());
    if (article.date() == null) {
      return List.of();
    }
    List<Link> who =
        new ArrayList<>(
            ArticleNotes.speakers(article, article.statement(first.claim().statement()), path));
    String place = Links.article(first.article()) + "#" + first.claim().id();
    who.add(new Link(Words.date(article.date()), Links.relative(path, place)));
    return List.of(new Fact("First said", who, null, false));
  }

  private List<StatementGroup> alike() {
    return site.archive().saidAlike(archived.id()).stream()
        .filter(place -> !archived.appearances().contains(place))
        .limit(ALIKE)
        .map(place -> appearance(place, path, false))
        .toList();
  }

  private static String figure(ShownArticle article, Figure figure) {
    String words = article.glyphs().line(figure.span());
    String value = Characters.line(figure.value());
    boolean alike = words.equals(value) || value.startsWith("--");
    return alike ? words : words + " (" + value + ")";
  }

  private List<StatementGroup> appearances(
      List<ArchivedClaim.Appearance> appearances, String page) {
    return appearances.stream().map(place -> appearance(place, page, true)).toList();
  }

  private StatementGroup appearance(
      ArchivedClaim.Appearance place, String page, boolean withReasons) {
    ShownArticle article = site.article(place.article());
    Claim here = place.claim();
    Annotation mark = Annotation.element("claim", "", "mark");
    Snippets.Look look =
        new Snippets.Look(
            Snippets.Look.NEUTRAL,
            true,
            withReasons,
            List.of(new Layer<>(here.span(), mark, false)));
    StatementView view =
        new Snippets(site, page).view(article, article.statement(here.statement()), look);
    return StatementGroups.group(
        article, page, List.of(withReasons ? withModality(view, here) : view));
  }

  /** Adds why the claim is thought to be of its kind. */
  private static StatementView withModality(StatementView view, Claim claim) {
    List<String> reasons = new ArrayList<>(view.reasons());
    claim.evidence().stream()
        .map(Evidence::words)
        .filter(words -> !words.isBlank())
        .map(words -> Words.capitalized(Words.title(words)))
        .filter(words -> !reasons.contains(words))
        .forEach(reasons::add);
    return new StatementView(
        view.css(),
        view.reported(),
        view.words(),
        view.how(),
        view.speakers(),
        view.place(),
        List.of(),
        view.doubts(),
        reasons,
        view.before(),
        view.after());
  }

  private Set<EntityId> entities() {
    Set<EntityId> entities = new LinkedHashSet<>();
    archived.appearances().stream()
        .limit(APPEARANCES)
        .forEach(appearance -> entities.addAll(entities(appearance)));
    return entities;
  }

  private List<EntityId> entities(ArchivedClaim.Appearance appearance) {
    return appearance.claim().entities().stream()
        .map(number -> site.archive().entityOf(appearance.article(), number).id())
        .toList();
  }

  private List<NameLine> about() {
    return entities().stream()
        .map(site.archive()::entity)
        .map(entity -> NameLines.of(entity, path, entity.mentions().size()))
        .toList();
  }

  /** Other claims that concern the same entities: those that share most, and of rare ones first. */
  private List<ClaimLine> related() {
    Map<ClaimId, Double> scores = new HashMap<>();
    for (EntityId entity : entities()) {
      List<ArchivedClaim> claims = site.archive().claimsAbout(entity);
      if (claims.size() <= COMMON) {
        claims.forEach(other -> scores.merge(other.id(), 1.0 / claims.size(), Double::sum));
      }
    }
    scores.remove(archived.id());
    ClaimLines lines = new ClaimLines(site, path);
    return scores.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<ClaimId, Double>>comparingDouble(e -> -e.getValue())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(RELATED)
        .map(entry -> lines.elsewhere(site.archive().claim(entry.getKey())))
        .toList();
  }
}
