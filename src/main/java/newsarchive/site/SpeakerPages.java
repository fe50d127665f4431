package newsarchive.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.archive.ArchivedClaim;
import newsarchive.archive.Counted;
import newsarchive.archive.EntityId;
import newsarchive.archive.Speaker;
import newsarchive.archive.StatementRef;
import newsarchive.links.Links;
import newsarchive.model.ArticleId;
import newsarchive.model.Claim;
import newsarchive.model.ClaimId;
import newsarchive.model.PartialDate;
import newsarchive.site.view.Alternate;
import newsarchive.site.view.ClaimLine;
import newsarchive.site.view.ConflictView;
import newsarchive.site.view.Fact;
import newsarchive.site.view.Link;
import newsarchive.site.view.NameLine;
import newsarchive.site.view.SpeakerView;
import newsarchive.site.view.StatementGroup;
import org.jspecify.annotations.Nullable;

/** Makes the pages of a speaker: one for each 50 statements. */
final class SpeakerPages {
  static final int STATEMENTS = 50;
  private static final int NAMES = 15;
  private static final int SAID_ABOUT = 12;
  private static final int CHANGES = 12;

  private final Site site;
  private final Speaker speaker;
  private final String name;
  private final String css;
  private final Paging paging;

  SpeakerPages(Site site, Speaker speaker) {
    this.site = site;
    this.speaker = speaker;
    this.name = Words.title(speaker.name());
    this.css = "s" + colour();
    this.paging = new Paging(Links.speaker(speaker.id()), speaker.statements().size(), STATEMENTS);
  }

  Paging paging() {
    return paging;
  }

  /** The colour that the speaker has where they say most. */
  private int colour() {
    Map<ArticleId, Integer> counts = new LinkedHashMap<>();
    speaker.statements().forEach(ref -> counts.merge(ref.article(), 1, Integer::sum));
    ArticleId busiest = speaker.statements().get(0).article();
    for (Map.Entry<ArticleId, Integer> entry : counts.entrySet()) {
      int most = counts.getOrDefault(busiest, 0);
      busiest = entry.getValue() > most ? entry.getKey() : busiest;
    }
    return Math.max(1, site.article(busiest).cast().colour(speaker.id()));
  }

  SpeakerView view(int part) {
    String path = paging.path(part);
    boolean first = part == 1;
    List<StatementRef> refs = paging.of(speaker.statements(), part);
    List<StatementGroup> said = first ? saidAbout(path) : List.of();
    return new SpeakerView(
        new Frames(site).of(head(path, part)),
        name,
        first ? lede() : List.of(),
        first ? facts(path) : List.of(),
        first,
        tabs(first, said),
        groups(refs, path),
        paging.pager(part, this::label),
        claims(refs, path),
        first ? changes(path) : List.of(),
        css,
        first ? about(path) : List.of(),
        said,
        saidMore(path),
        first ? NameForms.of(site, speaker.forms(), path) : List.of(),
        first ? files(path) : List.of());
  }

  private Frames.Head head(String path, int part) {
    String title = site.titles().unique(Frames.Section.SPEAKERS, name, speaker.id());
    String description =
        Words.count(speaker.statements().size(), "statement", "statements")
            + " by "
            + name
            + ", each with its words, its place and its reason.";
    String json = Links.relative(path, Links.speakerFile(speaker.id(), "json"));
    return new Frames.Head(
        path,
        Frames.Section.SPEAKERS,
        part == 1 ? title : title + ", page " + part,
        description,
        List.of(new Alternate("application/json", "Statements", json)),
        part == 1 ? new StructuredData(site).speaker(speaker) : null);
  }

  private List<String> lede() {
    List<String> lede = new ArrayList<>();
    List<String> phrases =
        Descriptions.counted(speaker.descriptions()).stream()
            .limit(4)
            .map(counted -> "“" + counted.id() + "”")
            .toList();
    if (!phrases.isEmpty()) {
      lede.add("Described as " + Words.list(phrases) + ".");
    }
    if (!speaker.named()) {
      lede.add("The articles describe this speaker and give no name.");
    }
    return lede;
  }

  private List<Fact> facts(String path) {
    Counts counts = Counts.of(site, speaker.statements());
    List<ArticleId> articles = site.archive().articlesWith(speaker.id());
    List<Fact> facts = new ArrayList<>();
    facts.add(Facts.plain("Statements", counts.sentence()));
    facts.add(Facts.plain("Words", Words.number(counts.words())));
    facts.add(Facts.plain("Articles", Words.number(articles.size())));
    facts.addAll(Facts.period(articles.stream().map(id -> site.article(id).date()).toList()));
    EntityId entity = speaker.entity();
    if (entity != null) {
      int mentions = site.archive().entity(entity).mentions().size();
      Link all =
          new Link(
              Words.count(mentions, "mention", "mentions"),
              Links.relative(path, Links.entity(entity)));
      facts.add(new Fact("Named", List.of(all), null, false));
    }
    return facts;
  }

  private List<Link> tabs(boolean first, List<StatementGroup> said) {
    List<Link> tabs = new ArrayList<>();
    tabs.add(new Link("Statements", "#statements"));
    tabs.add(new Link("Claims", "#claims"));
    if (first && !site.archive().changesOf(speaker.id()).isEmpty()) {
      tabs.add(new Link("At other times", "#changes"));
    }
    if (first) {
      tabs.add(new Link("Talks about", "#about"));
      if (!said.isEmpty()) {
        tabs.add(new Link("Said about", "#said"));
      }
      tabs.add(new Link("Names", "#names"));
      tabs.add(new Link("Download", "#files"));
    }
    return tabs;
  }

  private List<StatementGroup> groups(List<StatementRef> refs, String path) {
    Snippets snippets = new Snippets(site, path);
    return StatementGroups.byArticle(
        site,
        refs,
        path,
        (shown, statement) ->
            snippets.view(shown, statement, new Snippets.Look(css, false, true, List.of())));
  }

  private String label(int part) {
    List<StatementRef> refs = paging.of(speaker.statements(), part);
    PartialDate newest = site.article(refs.get(0)).date();
    return part + (newest == null ? "" : " (" + Words.month(newest) + ")");
  }

  private List<ClaimLine> claims(List<StatementRef> refs, String path) {
    ClaimLines lines = new ClaimLines(site, path);
    Map<ClaimId, ArchivedClaim> claims = new LinkedHashMap<>();
    for (StatementRef ref : refs) {
      for (Claim claim : site.archive().claimsOf(ref)) {
        ArchivedClaim archived = site.archive().claim(claim.id());
        claims.putIfAbsent(archived.id(), archived);
      }
    }
    return claims.values().stream().map(claim -> lines.of(claim, speaker)).toList();
  }

  /** What the speaker said at one time and not at another. */
  private List<ConflictView> changes(String path) {
    return new Conflicts(site, path).views(site.archive().changesOf(speaker.id()), CHANGES);
  }

  private List<NameLine> about(String path) {
    List<Counted<EntityId>> counts = site.connections().talksAbout(speaker.id(), NAMES);
    return NameLines.bars(site, path, counts, "statement", "statements");
  }

  private List<StatementGroup> saidAbout(String path) {
    Snippets snippets = new Snippets(site, path);
    return StatementGroups.byArticle(
        site,
        byOthers().stream().limit(SAID_ABOUT).toList(),
        path,
        (shown, statement) ->
            snippets.view(
                shown,
                statement,
                new Snippets.Look(Snippets.Look.NEUTRAL, true, false, List.of())));
  }

  private List<StatementRef> byOthers() {
    return site.archive().statementsAbout(speaker.id());
  }

  private @Nullable Link saidMore(String path) {
    int more = byOthers().size() - SAID_ABOUT;
    EntityId entity = speaker.entity();
    return more <= 0 || entity == null
        ? null
        : new Link(
            Words.count(more, "more statement", "more statements"),
            Links.relative(path, Links.entity(entity) + "#said"));
  }

  private List<Link> files(String path) {
    return List.of(
        new Link("JSON", Links.relative(path, Links.speakerFile(speaker.id(), "json"))),
        new Link("All statements (CSV)", Links.relative(path, Links.STATEMENTS_CSV)));
  }
}
