package newsarchive.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import newsarchive.archive.Entity;
import newsarchive.archive.Speaker;
import newsarchive.diagnostics.ArchiveException;
import newsarchive.links.Links;
import newsarchive.site.view.ArticleGroup;
import newsarchive.site.view.ArticleLine;
import newsarchive.site.view.ArticlesView;
import newsarchive.site.view.NameGroup;
import newsarchive.site.view.NameLine;
import newsarchive.site.view.NamesView;

/** Makes the lists of articles, speakers and entities. */
final class IndexPages {
  static final int ARTICLES = 100;
  static final int NAMES = 300;
  private static final int TOP = 12;

  private final Site site;

  IndexPages(Site site) {
    this.site = site;
  }

  void write(SiteBuilder.Pages pages) throws ArchiveException {
    Paging articles = new Paging(Links.ARTICLES, site.articles().size(), ARTICLES);
    for (int part = 1; part <= articles.parts(); part++) {
      pages.add(articles.path(part), "articles", articles(articles, part));
    }
    List<Speaker> speakers = speakers();
    Paging speakerPages = new Paging(Links.SPEAKERS, speakers.size(), NAMES);
    for (int part = 1; part <= speakerPages.parts(); part++) {
      pages.add(speakerPages.path(part), "names", speakers(speakers, speakerPages, part));
    }
    List<Entity> entities = entities();
    Paging entityPages = new Paging(Links.ENTITIES, entities.size(), NAMES);
    for (int part = 1; part <= entityPages.parts(); part++) {
      pages.add(entityPages.path(part), "names", entities(entities, entityPages, part));
    }
  }

  private ArticlesView articles(Paging paging, int part) {
    String path = paging.path(part);
    ArticleLines lines = new ArticleLines(path);
    Map<String, List<ArticleLine>> months = new LinkedHashMap<>();
    for (ShownArticle shown : paging.of(site.articles(), part)) {
      months
          .computeIfAbsent(Words.month(shown.date()), any -> new ArrayList<>())
          .add(lines.line(shown));
    }
    List<ArticleGroup> groups = new ArrayList<>();
    months.forEach((month, articles) -> groups.add(new ArticleGroup(month, articles)));
    String lede =
        Words.count(site.articles().size(), "article", "articles") + ", the newest first.";
    return new ArticlesView(
        new Frames(site).of(head(path, Frames.Section.ARTICLES, lede)),
        lede,
        groups,
        paging.pager(part, number -> months(paging, number)));
  }

  private String months(Paging paging, int part) {
    List<ShownArticle> articles = paging.of(site.articles(), part);
    return part + " (" + Words.month(articles.get(0).date()) + ")";
  }

  private List<Speaker> speakers() {
    return site.archive().speakers().stream()
        .sorted(Comparator.comparing((Speaker s) -> Order.key(s.name())).thenComparing(Speaker::id))
        .toList();
  }

  private NamesView speakers(List<Speaker> sorted, Paging paging, int part) {
    String path = paging.path(part);
    String lede =
        Words.count(sorted.size(), "speaker", "speakers")
            + " to whom at least one statement is attributed, by the name or description that the"
            + " articles use.";
    List<Speaker> top = site.archive().speakers().stream().limit(TOP).toList();
    int most = top.isEmpty() ? 1 : top.get(0).statements().size();
    return new NamesView(
        new Frames(site).of(head(path, Frames.Section.SPEAKERS, lede)),
        Frames.Section.SPEAKERS.label(),
        lede,
        part == 1 ? top.stream().map(s -> NameLines.of(s, path, most)).toList() : List.of(),
        "Most quoted",
        groups(
            paging.of(sorted, part),
            speaker -> Order.letter(speaker.name()),
            speaker -> NameLines.of(speaker, path, most)),
        paging.pager(part, i -> range(paging.of(sorted, i), Speaker::name)));
  }

  private List<Entity> entities() {
    return site.archive().entities().stream()
        .sorted(
            Comparator.comparing(Entity::type)
                .thenComparing(entity -> Order.key(entity.name()))
                .thenComparing(Entity::id))
        .toList();
  }

  private NamesView entities(List<Entity> sorted, Paging paging, int part) {
    String path = paging.path(part);
    String lede =
        Words.count(sorted.size(), "person, organisation or place", "people, organisations, places")
            + (sorted.size() == 1 ? "" : " and other things")
            + " that the articles name.";
    List<Entity> top = site.archive().entities().stream().limit(TOP).toList();
    int most = top.isEmpty() ? 1 : top.get(0).mentions().size();
    return new NamesView(
        new Frames(site).of(head(path, Frames.Section.ENTITIES, lede)),
        Frames.Section.ENTITIES.label(),
        lede,
        part == 1 ? top.stream().map(e -> NameLines.of(e, path, most)).toList() : List.of(),
        "Most mentioned",
        groups(
            paging.of(sorted, part),
            entity -> Words.types(entity.type()),
            entity -> withoutType(NameLines.of(entity, path, most))),
        paging.pager(part, i -> types(paging.of(sorted, i))));
  }

  private static NameLine withoutType(NameLine line) {
    return new NameLine(line.name(), "", line.count(), line.places(), line.width());
  }

  private static String types(List<Entity> part) {
    Entity first = part.get(0);
    return Words.types(first.type()) + " " + Order.letter(first.name());
  }

  private static <T> List<NameGroup> groups(
      List<T> things, Function<T, String> heading, Function<T, NameLine> line) {
    Map<String, List<NameLine>> groups = new LinkedHashMap<>();
    for (T thing : things) {
      groups.computeIfAbsent(heading.apply(thing), any -> new ArrayList<>()).add(line.apply(thing));
    }
    List<NameGroup> views = new ArrayList<>();
    groups.forEach((title, lines) -> views.add(new NameGroup(title, lines)));
    return views;
  }

  private static <T> String range(List<T> things, Function<T, String> name) {
    return Words.shortened(Words.title(name.apply(things.get(0))), 18);
  }

  private static Frames.Head head(String path, Frames.Section section, String description) {
    return new Frames.Head(path, section, section.label(), description, List.of(), null);
  }
}
