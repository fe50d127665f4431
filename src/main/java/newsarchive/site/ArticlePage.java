package newsarchive.site;

import java.util.ArrayList;
import java.util.List;
import newsarchive.archive.Languages;
import newsarchive.archive.StatementRef;
import newsarchive.links.Links;
import newsarchive.model.Metadata;
import newsarchive.model.Provenance;
import newsarchive.model.TextLanguage;
import newsarchive.site.view.Alternate;
import newsarchive.site.view.ArticleLine;
import newsarchive.site.view.ArticleView;
import newsarchive.site.view.CastView;
import newsarchive.site.view.Fact;
import newsarchive.site.view.FilterView;
import newsarchive.site.view.Link;
import org.jspecify.annotations.Nullable;

/** Makes the page of an article. */
final class ArticlePage {
  private static final int RELATED = 5;

  private final Site site;
  private final ShownArticle shown;
  private final String path;

  ArticlePage(Site site, ShownArticle shown) {
    this.site = site;
    this.shown = shown;
    this.path = Links.article(shown.id());
  }

  /**
   * @param newer the neighbours in order of time, or null
   */
  ArticleView view(@Nullable ShownArticle newer, @Nullable ShownArticle older) {
    ArticleText text = new ArticleText(site.archive(), shown);
    ClaimLines claims = new ClaimLines(site, path);
    Metadata metadata = shown.article().metadata();
    return new ArticleView(
        new Frames(site).of(head()),
        shown.title(),
        metadata.titleDerived(),
        language(),
        languageNote(),
        facts(),
        metadata.note() == null ? "" : Words.title(metadata.note()),
        Words.number(shown.analyzed().statements().size()),
        filters(),
        text.anyRestored(),
        text.paragraphs(),
        shown.cast().members().stream().map(this::member).toList(),
        shown.analyzed().claims().stream().map(claim -> claims.inArticle(shown, claim)).toList(),
        new NameIndex(site, path).of(shown),
        EditorsWords.corrections(shown),
        new Citing(site).article(shown),
        newer == null ? null : link(newer),
        older == null ? null : link(older),
        related());
  }

  /** What the metadata say, else what was recognised, else the archive's own. */
  private String language() {
    TextLanguage read = shown.analyzed().language();
    boolean known = read.basis() != TextLanguage.Basis.ASSUMED && !read.tag().equals("und");
    return known ? read.tag() : site.settings().language();
  }

  private String languageNote() {
    TextLanguage read = shown.analyzed().language();
    if (read.isEnglish()) {
      return "";
    }
    boolean stated = read.basis() == TextLanguage.Basis.STATED;
    return (stated ? "This text is in " : "This text seems to be in ")
        + Languages.name(read.tag())
        + ". Who says what is worked out for English only: here quotations and names are marked, "
        + "speakers and claims are not.";
  }

  private Frames.Head head() {
    List<Alternate> alternates = new ArrayList<>();
    alternates.add(
        new Alternate("application/json", "Annotations", Links.relative(path, file("json"))));
    alternates.add(
        new Alternate(
            "application/ld+json", "Web Annotations", Links.relative(path, file("anno.jsonld"))));
    return new Frames.Head(
        path,
        Frames.Section.ARTICLES,
        site.titles().unique(Frames.Section.ARTICLES, shown.title(), shown.id()),
        description(),
        alternates,
        new StructuredData(site).article(shown));
  }

  private String file(String extension) {
    return Links.articleFile(shown.id(), extension);
  }

  private String description() {
    int statements = shown.analyzed().statements().size();
    int speakers = shown.cast().members().size();
    return Words.count(statements, "statement", "statements")
        + (speakers == 0 ? "" : " by " + Words.count(speakers, "speaker", "speakers"))
        + ", "
        + Words.count(shown.analyzed().claims().size(), "claim", "claims")
        + ", each with the words it rests on.";
  }

  private List<Fact> facts() {
    Metadata metadata = shown.article().metadata();
    List<Fact> facts = new ArrayList<>();
    String url = metadata.url() == null ? null : metadata.url().toString();
    if (metadata.outlet() != null) {
      facts.add(fact("Published by", Words.title(metadata.outlet()), url));
    } else if (url != null) {
      facts.add(fact("Published at", Characters.line(url), url));
    }
    if (!metadata.authors().isEmpty()) {
      String authors = Words.list(metadata.authors().stream().map(Words::title).toList());
      facts.add(fact("By", authors, null));
    }
    String date = metadata.published() == null ? "not stated" : Words.date(metadata.published());
    String iso = Words.iso(metadata.published());
    facts.add(new Fact("Date", List.of(new Link(date, null)), iso, iso == null));
    if (metadata.modified() != null) {
      Link updated = new Link(Words.date(metadata.modified()), null);
      facts.add(new Fact("Updated", List.of(updated), Words.iso(metadata.modified()), false));
    }
    Provenance provenance = shown.article().source().provenance();
    String source = Links.relative(path, Links.sourceText(shown.id()));
    facts.add(fact("Source text", Characters.line(provenance.path()), source));
    facts.add(fact("Length", Words.count(Counts.words(shown.article()), "word", "words"), null));
    facts.add(fact("Statements", Counts.of(shown, all()).sentence(), null));
    facts.add(fact("Annotated", annotated(), null));
    return facts;
  }

  private String annotated() {
    int decisions = shown.analyzed().edited().decisions().size();
    return decisions == 0
        ? "by program, not reviewed"
        : "by program, with " + Words.count(decisions, "decision", "decisions") + " of editors";
  }

  private List<StatementRef> all() {
    return shown.analyzed().statements().stream().map(s -> shown.ref(s.id())).toList();
  }

  private static Fact fact(String term, String value, @Nullable String href) {
    return new Fact(term, List.of(new Link(value, href)), null, false);
  }

  private List<FilterView> filters() {
    List<FilterView> filters = new ArrayList<>();
    int others = 0;
    List<Cast.Member> members = shown.cast().members();
    boolean crowded = members.size() > Cast.COLOURS;
    for (Cast.Member member : members) {
      int count = member.statements().size();
      if (crowded && member.colour() == Cast.COLOURS) {
        others += count;
      } else {
        filters.add(filter(member.colour(), Words.title(member.speaker().name()), count));
      }
    }
    if (others > 0) {
      filters.add(filter(Cast.COLOURS, "Others", others));
    }
    int unknown = shown.cast().unknown().size();
    if (unknown > 0) {
      filters.add(filter(0, ArticleNotes.unknown(shown), unknown));
    }
    return filters;
  }

  private static FilterView filter(int colour, String label, int count) {
    return new FilterView("f" + colour, "s" + colour, label, Words.number(count));
  }

  private CastView member(Cast.Member member) {
    List<Link> statements = new ArrayList<>();
    for (StatementRef ref : member.statements()) {
      int number = shown.number(ref.statement());
      statements.add(new Link(String.valueOf(number), "#" + ref.statement()));
    }
    String name = Words.title(member.speaker().name());
    Link speaker = new Link(name, Links.relative(path, Links.speaker(member.speaker().id())));
    Link entity =
        member.speaker().entity() == null
            ? null
            : new Link(
                "named in the archive",
                Links.relative(path, Links.entity(member.speaker().entity())));
    return new CastView(
        "s" + member.colour(),
        speaker,
        Descriptions.in(member.speaker(), shown.id()),
        Counts.of(shown, member.statements()).sentence(),
        entity,
        statements);
  }

  private List<ArticleLine> related() {
    ArticleLines lines = new ArticleLines(path);
    return site.connections().related(shown.id(), RELATED).stream()
        .map(related -> lines.related(site, related))
        .toList();
  }

  private Link link(ShownArticle other) {
    return new Link(other.title(), Links.relative(path, Links.article(other.id())));
  }
}
