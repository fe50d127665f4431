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
import newsarchive.links.Links;
import newsarchive.model.ArticleId;
import newsarchive.model.PartialDate;
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

/** Makes the pages of an entity: one for each 100 mentions. */
final class EntityPages {
  static final int MENTIONS = 100;
  private static final int SAID = 40;
  private static final int CLAIMS = 40;
  private static final int SEEN_WITH = 20;

  private final Site site;
  private final Entity entity;
  private final String name;
  private final Paging paging;
  private final List<StatementRef> said;
  private final List<ArchivedClaim> claims;

  EntityPages(Site site, Entity entity) {
    this.site = site;
    this.entity = entity;
    this.name = Words.title(entity.name());
    this.paging = new Paging(Links.entity(entity.id()), entity.mentions().size(), MENTIONS);
    this.said = site.archive().statementsAbout(entity.id());
    this.claims = site.archive().claimsAbout(entity.id());
  }

  Paging paging() {
    return paging;
  }

  EntityView view(int part) {
    String path = paging.path(part);
    boolean first = part == 1;
    return new EntityView(
        new Frames(site).of(head(path, part)),
        name,
        Words.capitalized(Words.type(entity.type())),
        first ? lede() : List.of(),
        first ? facts(path) : List.of(),
        first,
        tabs(first),
        first ? said(path) : List.of(),
        more(said.size() - SAID, "statement", "statements"),
        first ? claims(path) : List.of(),
        more(claims.size() - CLAIMS, "claim", "claims"),
        first ? NameLines.bars(site, path, seenWith(), "paragraph", "paragraphs") : List.of(),
        new Mentions(site, path).of(entity, paging.of(entity.mentions(), part)),
        paging.pager(part, this::label),
        first ? NameForms.of(site, entity.forms(), path) : List.of(),
        first ? files(path) : List.of());
  }

  private Frames.Head head(String path, int part) {
    String title = site.titles().unique(Frames.Section.ENTITIES, name, entity.id());
    String description =
        name
            + ": "
            + Words.count(entity.mentions().size(), "mention", "mentions")
            + ", who speaks about it, and what is claimed.";
    String json = Links.relative(path, Links.entityFile(entity.id(), "json"));
    return new Frames.Head(
        path,
        Frames.Section.ENTITIES,
        part == 1 ? title : title + ", page " + part,
        description,
        List.of(new Alternate("application/json", "Mentions", json)),
        part == 1 ? new StructuredData(site).entity(entity) : null);
  }

  private List<String> lede() {
    List<String> roles =
        Descriptions.counted(entity.roles()).stream()
            .limit(4)
            .map(counted -> "“" + counted.id() + "”")
            .toList();
    return roles.isEmpty() ? List.of() : List.of("Described as " + Words.list(roles) + ".");
  }

  private List<Fact> facts(String path) {
    List<ArticleId> articles = site.archive().articlesMentioning(entity.id());
    List<Fact> facts = new ArrayList<>();
    facts.add(Facts.plain("Mentions", Words.number(entity.mentions().size())));
    facts.add(Facts.plain("Articles", Words.number(articles.size())));
    facts.addAll(Facts.period(articles.stream().map(id -> site.article(id).date()).toList()));
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

  private List<Link> tabs(boolean first) {
    List<Link> tabs = new ArrayList<>();
    if (first && !said.isEmpty()) {
      tabs.add(new Link("What is said", "#said"));
    }
    if (first && !claims.isEmpty()) {
      tabs.add(new Link("Claims", "#claims"));
    }
    if (first && !seenWith().isEmpty()) {
      tabs.add(new Link("Seen with", "#with"));
    }
    tabs.add(new Link("Mentions", "#mentions"));
    if (first) {
      tabs.add(new Link("Names", "#names"));
      tabs.add(new Link("Download", "#files"));
    }
    return tabs;
  }

  /** By speaker, in the order of the newest statement. */
  private List<StatementGroup> said(String path) {
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
    bySpeaker.forEach(
        (speakers, statements) -> {
          String names = Words.list(speakers.stream().map(Link::label).toList());
          String href = speakers.size() == 1 ? speakers.get(0).href() : null;
          groups.add(new StatementGroup(new Link(names, href), "", null, statements));
        });
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

  private List<ClaimLine> claims(String path) {
    ClaimLines lines = new ClaimLines(site, path);
    return claims.stream().limit(CLAIMS).map(lines::elsewhere).toList();
  }

  private List<Counted<EntityId>> seenWith() {
    return site.connections().seenTogether(entity.id(), SEEN_WITH);
  }

  private String label(int part) {
    MentionRef newest = paging.of(entity.mentions(), part).get(0);
    PartialDate date = site.article(newest.article()).date();
    return part + (date == null ? "" : " (" + Words.month(date) + ")");
  }

  private static String more(int count, String one, String many) {
    return count <= 0 ? "" : Words.count(count, "more " + one, "more " + many);
  }

  private List<Link> files(String path) {
    return List.of(
        new Link("JSON", Links.relative(path, Links.entityFile(entity.id(), "json"))),
        new Link("All statements (CSV)", Links.relative(path, Links.STATEMENTS_CSV)));
  }
}
