package newsarchive.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.archive.Archive;
import newsarchive.archive.Counted;
import newsarchive.archive.EntityId;
import newsarchive.archive.Speaker;
import newsarchive.archive.StatementRef;
import newsarchive.archive.Volume;
import newsarchive.diagnostics.ArchiveException;
import newsarchive.links.Links;
import newsarchive.model.ArticleId;
import newsarchive.model.Claim;
import newsarchive.model.ClaimId;
import newsarchive.site.view.Alternate;
import newsarchive.site.view.ClaimLine;
import newsarchive.site.view.ConflictView;
import newsarchive.site.view.Fact;
import newsarchive.site.view.Link;
import newsarchive.site.view.NameLine;
import newsarchive.site.view.SpeakerView;
import newsarchive.site.view.StatementGroup;
import newsarchive.site.view.StatementsView;
import org.jspecify.annotations.Nullable;

/** Makes the pages of a speaker: an overview, and one for each year if they say much. */
final class SpeakerPages {
  static final int STATEMENTS = 50;
  private static final int NEWEST = 20;
  private static final int NAMES = 15;
  private static final int SAID_ABOUT = 12;
  private static final int CHANGES = 12;

  private final Site site;
  private final Speaker speaker;
  private final String name;
  private final String css;
  private final String path;
  private final Shelves<StatementRef> shelves;

  SpeakerPages(Site site, Speaker speaker) {
    this.site = site;
    this.speaker = speaker;
    this.name = Words.title(speaker.name());
    this.css = "s" + colour();
    this.path = Links.speaker(speaker.id());
    this.shelves =
        new Shelves<>(path, speaker.statements(), Shelves.Order.NEWEST_FIRST, Shelves.Key.YEARS)
            .cut(STATEMENTS, ref -> Shelves.Key.year(site.article(ref).date()));
  }

  void write(SiteBuilder.Pages pages) throws ArchiveException {
    pages.add(path, "speaker", overview());
    for (Shelves.Shelf<StatementRef> shelf : shelves.all()) {
      pages.add(shelf.path(), "speaker", view(shelf));
    }
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

  private SpeakerView overview() {
    List<StatementRef> refs = shelves.front(NEWEST);
    List<StatementRef> byOthers = site.archive().statementsAbout(speaker.id());
    List<StatementGroup> said = saidAbout(byOthers);
    List<NameLine> company =
        NameLines.speakerBars(site, path, site.connections().speaksWith(speaker.id(), NAMES));
    return new SpeakerView(
        new Frames(site).of(head(path, "")),
        name,
        lede(),
        facts(),
        true,
        tabs(company, said),
        statements(refs, path),
        shelves.isWhole() ? "" : "The newest " + NEWEST + " statements. All of them by year:",
        shelves.pager(null),
        claims(refs, path),
        changes(),
        css,
        about(),
        company,
        said,
        saidMore(byOthers),
        NameForms.of(site, speaker.forms(), path),
        files());
  }

  private SpeakerView view(Shelves.Shelf<StatementRef> shelf) {
    List<Link> tabs = List.of(new Link("Statements", "#statements"), new Link("Claims", "#claims"));
    return new SpeakerView(
        new Frames(site).of(head(shelf.path(), ", " + shelf.title())),
        name,
        List.of("Statements, " + shelf.title() + "."),
        List.of(),
        false,
        tabs,
        statements(shelf.things(), shelf.path()),
        "",
        shelves.pager(shelf),
        claims(shelf.things(), shelf.path()),
        List.of(),
        css,
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of());
  }

  private Frames.Head head(String page, String part) {
    String title = site.titles().unique(Frames.Section.SPEAKERS, name, speaker.id());
    String description =
        Words.count(speaker.statements().size(), "statement", "statements")
            + " by "
            + name
            + ", each with its words, its place and its reason.";
    return new Frames.Head(
        page,
        Frames.Section.SPEAKERS,
        title + part,
        description,
        alternates(page),
        part.isEmpty() ? new StructuredData(site).speaker(speaker) : null);
  }

  private List<Alternate> alternates(String page) {
    List<Alternate> alternates = new ArrayList<>();
    alternates.add(new Alternate("application/json", "Statements", file(page, "json")));
    if (speaker.named()) {
      alternates.add(new Alternate("text/csv", "Statements", file(page, "csv")));
      alternates.add(
          new Alternate("application/atom+xml", "Articles with " + name, file(page, "xml")));
    }
    return alternates;
  }

  private String file(String page, String extension) {
    return Links.relative(page, Links.speakerFile(speaker.id(), extension));
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

  private List<Fact> facts() {
    Volume volume = Volume.of(site.archive(), speaker.statements());
    List<Fact> facts = new ArrayList<>();
    facts.add(Facts.plain("Statements", new Counts(volume).sentence()));
    facts.add(Facts.plain("Words", Words.number(volume.words())));
    facts.add(Facts.plain("Articles", Words.number(volume.articles())));
    facts.addAll(
        Facts.period(
            site.archive().articlesWith(speaker.id()).stream()
                .map(id -> site.article(id).date())
                .toList()));
    facts.add(Facts.plain("Alone", alone()));
    facts.addAll(EditorsWords.known(site.archive().known(speaker.id())));
    EntityId entity = speaker.entity();
    if (entity != null) {
      int mentions = site.archive().entity(entity).mentions().size();
      String all = Words.count(mentions, "mention", "mentions");
      facts.add(Facts.linked("Named", all, Links.relative(path, Links.entity(entity))));
    }
    return facts;
  }

  private String alone() {
    int all = speaker.statements().size();
    long alone =
        speaker.statements().stream()
            .filter(ref -> site.archive().speakersOf(ref).size() == 1)
            .count();
    return alone == all
        ? "every statement"
        : "in " + Words.number((int) alone) + " of " + Words.number(all) + " statements";
  }

  private List<Link> tabs(List<NameLine> company, List<StatementGroup> said) {
    List<Link> tabs = new ArrayList<>();
    tabs.add(new Link("Statements", "#statements"));
    tabs.add(new Link("Claims", "#claims"));
    if (!site.archive().changesOf(speaker.id()).isEmpty()) {
      tabs.add(new Link("At other times", "#changes"));
    }
    tabs.add(new Link("Talks about", "#about"));
    if (!company.isEmpty()) {
      tabs.add(new Link("Speaks with", "#with"));
    }
    if (!said.isEmpty()) {
      tabs.add(new Link("Said about", "#said"));
    }
    tabs.add(new Link("Names", "#names"));
    tabs.add(new Link("Download", "#files"));
    return tabs;
  }

  private StatementsView statements(List<StatementRef> refs, String page) {
    Snippets snippets = new Snippets(site, page);
    List<StatementGroup> groups =
        StatementGroups.byArticle(
            site,
            refs,
            page,
            (shown, statement) ->
                snippets.view(shown, statement, new Snippets.Look(css, false, true, List.of())));
    return StatementsView.of(groups);
  }

  /** As the speaker makes them in these statements, each once. */
  private List<ClaimLine> claims(List<StatementRef> refs, String page) {
    ClaimLines lines = new ClaimLines(site, page);
    Map<ClaimId, ClaimLine> claims = new LinkedHashMap<>();
    for (StatementRef ref : refs) {
      for (Claim claim : site.archive().claimsOf(ref)) {
        claims.computeIfAbsent(
            Archive.withoutOccurrence(claim.id()), any -> lines.of(site.article(ref), claim));
      }
    }
    return List.copyOf(claims.values());
  }

  /** What the speaker said at one time and not at another. */
  private List<ConflictView> changes() {
    return new Conflicts(site, path).views(site.archive().changesOf(speaker.id()), CHANGES);
  }

  private List<NameLine> about() {
    List<Counted<EntityId>> counts = site.connections().talksAbout(speaker.id(), NAMES);
    return NameLines.bars(site, path, counts, "statement", "statements");
  }

  private List<StatementGroup> saidAbout(List<StatementRef> byOthers) {
    Snippets snippets = new Snippets(site, path);
    return StatementGroups.byArticle(
        site,
        byOthers.stream().limit(SAID_ABOUT).toList(),
        path,
        (shown, statement) ->
            snippets.view(
                shown,
                statement,
                new Snippets.Look(Snippets.Look.NEUTRAL, true, false, List.of())));
  }

  private @Nullable Link saidMore(List<StatementRef> byOthers) {
    int more = byOthers.size() - SAID_ABOUT;
    EntityId entity = speaker.entity();
    return more <= 0 || entity == null
        ? null
        : new Link(
            Words.count(more, "more statement", "more statements"),
            Links.relative(path, Links.entity(entity) + "#said"));
  }

  private List<Link> files() {
    List<Link> files = new ArrayList<>();
    files.add(new Link("JSON", file(path, "json")));
    if (speaker.named()) {
      files.add(new Link("CSV", file(path, "csv")));
      files.add(new Link("Atom feed", file(path, "xml")));
    }
    if (TimelinePages.isLong(speaker)) {
      files.add(new Link("Timeline", Links.relative(path, Links.timelineOf(speaker.id()))));
    }
    files.add(new Link("All statements (CSV)", Links.relative(path, Links.STATEMENTS_CSV)));
    return files;
  }
}
