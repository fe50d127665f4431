package newsarchive.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsarchive.archive.ArchivedClaim;
import newsarchive.archive.Counted;
import newsarchive.archive.Entity;
import newsarchive.archive.EntityId;
import newsarchive.archive.MentionRef;
import newsarchive.archive.SpeakerId;
import newsarchive.archive.StatementRef;
import newsarchive.diagnostics.ArchiveException;
import newsarchive.links.Links;
import newsarchive.model.ArticleId;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import newsarchive.site.Nesting.Layer;
import newsarchive.site.view.Alternate;
import newsarchive.site.view.ClaimLine;
import newsarchive.site.view.EntityView;
import newsarchive.site.view.Fact;
import newsarchive.site.view.Link;
import newsarchive.site.view.StatementGroup;
import newsarchive.site.view.StatementView;
import org.jspecify.annotations.Nullable;

/** Makes the pages of an entity: an overview, and one for each year if it has many mentions. */
final class EntityPages {
  static final int MENTIONS = 100;

  /** Statements about it on its page; where there are more, it has a timeline. */
  static final int SAID = 40;

  private static final int NEWEST = 40;
  private static final int CLAIMS = 40;
  private static final int COMPANY = 20;
  private static final int SPEAKERS = 12;

  private final Site site;
  private final Entity entity;
  private final String name;
  private final String path;
  private final Shelves<MentionRef> shelves;

  EntityPages(Site site, Entity entity) {
    this.site = site;
    this.entity = entity;
    this.name = Words.title(entity.name());
    this.path = Links.entity(entity.id());
    this.shelves =
        new Shelves<>(path, entity.mentions(), Shelves.Order.NEWEST_FIRST, Shelves.Key.YEARS)
            .cut(MENTIONS, mention -> Shelves.Key.year(site.article(mention.article()).date()));
  }

  void write(SiteBuilder.Pages pages) throws ArchiveException {
    pages.add(path, "entity", overview());
    for (Shelves.Shelf<MentionRef> shelf : shelves.all()) {
      pages.add(shelf.path(), "entity", view(shelf));
    }
  }

  private EntityView overview() {
    List<StatementRef> said = site.archive().statementsAbout(entity.id());
    List<ArchivedClaim> claims = site.archive().claimsAbout(entity.id());
    List<Counted<EntityId>> seenWith = site.connections().seenTogether(entity.id(), COMPANY);
    return new EntityView(
        new Frames(site).of(head(path, "")),
        name,
        Words.capitalized(Words.type(entity.type())),
        lede(),
        facts(said),
        true,
        tabs(said, claims, seenWith),
        said(said),
        saidMore(said),
        NameLines.speakerBars(site, path, site.connections().spokenOfBy(entity.id(), SPEAKERS)),
        claims(claims),
        more(claims.size() - CLAIMS, "claim", "claims"),
        NameLines.bars(site, path, seenWith, "paragraph", "paragraphs"),
        new Mentions(site, path).of(entity, shelves.front(NEWEST)),
        shelves.isWhole() ? "" : "The newest " + NEWEST + " mentions. All of them by year:",
        shelves.pager(null),
        NameForms.of(site, entity.forms(), path),
        files(said));
  }

  private EntityView view(Shelves.Shelf<MentionRef> shelf) {
    return new EntityView(
        new Frames(site).of(head(shelf.path(), ", " + shelf.title())),
        name,
        Words.capitalized(Words.type(entity.type())),
        List.of("Mentions, " + shelf.title() + "."),
        List.of(),
        false,
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        "",
        List.of(),
        new Mentions(site, shelf.path()).of(entity, shelf.things()),
        "",
        shelves.pager(shelf),
        List.of(),
        List.of());
  }

  private Frames.Head head(String page, String part) {
    String title = site.titles().unique(Frames.Section.ENTITIES, name, entity.id());
    String description =
        name
            + ": "
            + Words.count(entity.mentions().size(), "mention", "mentions")
            + ", who speaks about it, and what is claimed.";
    return new Frames.Head(
        page,
        Frames.Section.ENTITIES,
        title + part,
        description,
        alternates(page),
        part.isEmpty() ? new StructuredData(site).entity(entity) : null);
  }

  private List<Alternate> alternates(String page) {
    List<Alternate> alternates = new ArrayList<>();
    alternates.add(new Alternate("application/json", "Mentions", file(page, "json")));
    if (entity.isInSeveralArticles()) {
      String title = "Articles that name " + name;
      alternates.add(new Alternate("application/atom+xml", title, file(page, "xml")));
    }
    return alternates;
  }

  private String file(String page, String extension) {
    return Links.relative(page, Links.entityFile(entity.id(), extension));
  }

  private List<String> lede() {
    List<String> roles =
        Descriptions.counted(entity.roles()).stream()
            .limit(4)
            .map(counted -> "“" + counted.id() + "”")
            .toList();
    return roles.isEmpty() ? List.of() : List.of("Described as " + Words.list(roles) + ".");
  }

  private List<Fact> facts(List<StatementRef> said) {
    List<ArticleId> articles = site.archive().articlesMentioning(entity.id());
    List<Fact> facts = new ArrayList<>();
    facts.add(Facts.plain("Mentions", Words.number(entity.mentions().size())));
    facts.add(Facts.plain("Articles", Words.number(articles.size())));
    facts.addAll(Facts.period(articles.stream().map(id -> site.article(id).date()).toList()));
    facts.add(
        Facts.plain("Spoken of", "in " + Words.count(said.size(), "statement", "statements")));
    facts.addAll(EditorsWords.known(site.archive().known(entity.id())));
    SpeakerId speaker = entity.speaker();
    if (speaker != null) {
      int statements = site.archive().speaker(speaker).statements().size();
      facts.add(
          Facts.linked(
              "Speaks",
              Words.count(statements, "statement", "statements"),
              Links.relative(path, Links.speaker(speaker))));
    }
    return facts;
  }

  private static List<Link> tabs(
      List<StatementRef> said, List<ArchivedClaim> claims, List<Counted<EntityId>> seenWith) {
    List<Link> tabs = new ArrayList<>();
    if (!said.isEmpty()) {
      tabs.add(new Link("What is said", "#said"));
      tabs.add(new Link("Who says it", "#by"));
    }
    if (!claims.isEmpty()) {
      tabs.add(new Link("Claims", "#claims"));
    }
    if (!seenWith.isEmpty()) {
      tabs.add(new Link("Seen with", "#with"));
    }
    tabs.add(new Link("Mentions", "#mentions"));
    tabs.add(new Link("Names", "#names"));
    tabs.add(new Link("Download", "#files"));
    return tabs;
  }

  /** By speaker, in the order of the newest statement; those of nobody known at the end. */
  private List<StatementGroup> said(List<StatementRef> said) {
    Snippets snippets = new Snippets(site, path);
    Map<List<Link>, List<StatementView>> bySpeaker = new LinkedHashMap<>();
    for (StatementRef ref : said.stream().limit(SAID).toList()) {
      ShownArticle shown = site.article(ref);
      Statement statement = site.statement(ref);
      Snippets.Look look =
          new Snippets.Look(Snippets.Look.NEUTRAL, false, false, marks(shown, statement));
      bySpeaker
          .computeIfAbsent(ArticleNotes.speakers(shown, statement, path), a -> new ArrayList<>())
          .add(snippets.view(shown, statement, look));
    }
    List<StatementGroup> groups = new ArrayList<>();
    List<StatementGroup> unknown = new ArrayList<>();
    bySpeaker.forEach(
        (speakers, statements) -> {
          String names = Words.list(speakers.stream().map(Link::label).toList());
          String href = speakers.size() == 1 ? speakers.get(0).href() : null;
          (speakers.get(0).href() == null ? unknown : groups)
              .add(new StatementGroup(new Link(names, href), "", null, statements));
        });
    groups.addAll(unknown);
    return groups;
  }

  private List<Layer<Annotation>> marks(ShownArticle shown, Statement statement) {
    Annotation mark = Annotation.element("name", "", "b");
    List<Layer<Annotation>> layers = new ArrayList<>();
    Set<Span> spans = new LinkedHashSet<>();
    for (MentionRef mention : entity.mentions()) {
      if (mention.article().equals(shown.id()) && statement.span().contains(mention.span())) {
        spans.add(mention.span());
      }
    }
    spans.forEach(span -> layers.add(new Layer<>(span, mark, false)));
    return layers;
  }

  /** The way to the statements that are not shown. */
  private @Nullable Link saidMore(List<StatementRef> said) {
    return said.size() <= SAID
        ? null
        : new Link(
            "All " + Words.number(said.size()) + " statements in the order of time",
            Links.relative(path, Links.timelineAbout(entity.id())));
  }

  private List<ClaimLine> claims(List<ArchivedClaim> claims) {
    ClaimLines lines = new ClaimLines(site, path);
    return claims.stream().limit(CLAIMS).map(lines::elsewhere).toList();
  }

  private static String more(int count, String one, String many) {
    return count <= 0 ? "" : Words.count(count, "more " + one, "more " + many);
  }

  private List<Link> files(List<StatementRef> said) {
    List<Link> files = new ArrayList<>();
    files.add(new Link("JSON", file(path, "json")));
    if (entity.isInSeveralArticles()) {
      files.add(new Link("Atom feed", file(path, "xml")));
    }
    if (said.size() > SAID) {
      files.add(new Link("Timeline", Links.relative(path, Links.timelineAbout(entity.id()))));
    }
    files.add(new Link("All statements (CSV)", Links.relative(path, Links.STATEMENTS_CSV)));
    return files;
  }
}
