package newsarchive.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import newsarchive.archive.ArchivedClaim;
import newsarchive.archive.Counted;
import newsarchive.archive.Entity;
import newsarchive.archive.EntityId;
import newsarchive.archive.Speaker;
import newsarchive.links.Links;
import newsarchive.model.Claim;
import newsarchive.model.Decision;
import newsarchive.model.EntityType;
import newsarchive.model.KnownName;
import newsarchive.model.LocalEntity;
import newsarchive.model.Metadata;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import newsarchive.model.Verdict;
import newsarchive.model.Voice;
import newsarchive.site.view.Markup;
import org.jspecify.annotations.Nullable;

/**
 * What the pages say to machines, in schema.org's words as JSON-LD. Things have an {@code @id} only
 * where the archive knows its address; without one they are named in place.
 */
final class StructuredData {
  /** Of a list that grows with the archive so many are named; the JSON beside the page has all. */
  private static final int MANY = 50;

  private static final String CONTEXT = "https://schema.org";

  private final Site site;

  StructuredData(Site site) {
    this.site = site;
  }

  /** The article, its quotations and claims. */
  Markup article(ShownArticle shown) {
    String path = Links.article(shown.id());
    Metadata metadata = shown.article().metadata();
    Map<String, Object> article = thing("NewsArticle", path);
    article.put("headline", shown.title());
    article.put("inLanguage", language(metadata));
    put(article, "datePublished", Words.iso(metadata.published()));
    put(article, "dateModified", Words.iso(metadata.modified()));
    if (!metadata.authors().isEmpty()) {
      article.put("author", metadata.authors().stream().map(this::person).toList());
    }
    if (metadata.outlet() != null) {
      article.put("publisher", named("Organization", Characters.line(metadata.outlet())));
    }
    put(article, "isBasedOn", site.links().absolute(Links.sourceText(shown.id())));
    put(article, "sameAs", metadata.url() == null ? null : metadata.url().toString());
    article.put("wordCount", Counts.words(shown.article()));
    article.put("mentions", mentions(shown));
    List<Object> graph = new ArrayList<>(List.of(article));
    for (Statement statement : shown.analyzed().statements()) {
      if (statement.kind() == Statement.Kind.DIRECT) {
        graph.add(quotation(shown, statement));
      }
    }
    shown.analyzed().claims().forEach(claim -> graph.add(claim(shown, claim)));
    graph.add(breadcrumbs(Frames.Section.ARTICLES, shown.title()));
    return graph(graph);
  }

  Markup speaker(Speaker speaker) {
    Map<String, Object> person = speakerThing(speaker);
    List<String> forms =
        Descriptions.counted(speaker.forms()).stream()
            .map(Counted::id)
            .filter(form -> !form.equals(Words.title(speaker.name())))
            .limit(MANY)
            .toList();
    if (!forms.isEmpty()) {
      person.put("alternateName", forms);
    }
    List<Counted<String>> roles = Descriptions.counted(speaker.descriptions());
    if (!roles.isEmpty()) {
      person.put("description", roles.get(0).id());
    }
    sameAs(person, site.archive().known(speaker.id()));
    Map<String, Object> page = thing("ProfilePage", Links.speaker(speaker.id()));
    page.put("mainEntity", person);
    return graph(List.of(page, breadcrumbs(Frames.Section.SPEAKERS, Words.title(speaker.name()))));
  }

  Markup entity(Entity entity) {
    Map<String, Object> thing = thing(type(entity.type()), Links.entity(entity.id()) + "#it");
    thing.put("name", Words.title(entity.name()));
    List<String> forms =
        Descriptions.counted(entity.forms()).stream()
            .map(Counted::id)
            .filter(form -> !form.equals(Words.title(entity.name())))
            .limit(MANY)
            .toList();
    if (!forms.isEmpty()) {
      thing.put("alternateName", forms);
    }
    sameAs(thing, site.archive().known(entity.id()));
    return graph(List.of(thing, breadcrumbs(Frames.Section.ENTITIES, Words.title(entity.name()))));
  }

  Markup claim(ArchivedClaim archived) {
    ArchivedClaim.Appearance first = archived.appearances().get(0);
    ShownArticle shown = site.article(first.article());
    Map<String, Object> claim = claim(shown, first.claim());
    List<Object> appearances = new ArrayList<>();
    archived.appearances().stream()
        .limit(MANY)
        .forEach(appearance -> appearances.add(articleThing(site.article(appearance.article()))));
    claim.put("appearance", appearances);
    String title = Words.shortened(shown.words(first.claim()), 80);
    List<Object> graph = new ArrayList<>(List.of(claim));
    for (ArchivedClaim.Appearance appearance : archived.appearances()) {
      Object review = review(site.article(appearance.article()), appearance.claim());
      if (review != null) {
        graph.add(review);
      }
    }
    graph.add(breadcrumbs(Frames.Section.CLAIMS, title));
    return graph(graph);
  }

  Markup home() {
    Map<String, Object> website = thing("WebSite", "");
    website.put("name", Words.title(site.settings().title()));
    website.put("description", Words.title(site.settings().description()));
    website.put("inLanguage", site.settings().language());
    put(website, "url", site.links().absolute(""));
    String search = site.links().absolute(Links.SEARCH);
    if (search != null) {
      Map<String, Object> target = new LinkedHashMap<>(Map.of("@type", "EntryPoint"));
      target.put("urlTemplate", search + "?q={q}");
      Map<String, Object> action = new LinkedHashMap<>(Map.of("@type", "SearchAction"));
      action.put("target", target);
      action.put("query-input", "required name=q");
      website.put("potentialAction", action);
    }
    if (site.settings().publisher() != null) {
      website.put("publisher", named("Organization", Characters.line(site.settings().publisher())));
    }
    return graph(List.of(website));
  }

  private Map<String, Object> quotation(ShownArticle shown, Statement statement) {
    String path = Links.statement(shown.ref(statement.id()));
    Map<String, Object> quotation = thing("Quotation", path);
    quotation.put(
        "text",
        statement.content().stream()
            .map((Span span) -> shown.glyphs().line(span))
            .collect(Collectors.joining(" ")));
    List<Object> speakers = speakers(shown, statement);
    if (!speakers.isEmpty()) {
      quotation.put("creator", speakers);
      quotation.put("spokenByCharacter", speakers);
    }
    putReference(quotation, "isPartOf", Links.article(shown.id()));
    return quotation;
  }

  private Map<String, Object> claim(ShownArticle shown, Claim claim) {
    Map<String, Object> thing = thing("Claim", Links.claim(claim.id()) + "#it");
    thing.put("text", shown.words(claim));
    List<Object> speakers = speakers(shown, shown.statement(claim.statement()));
    if (!speakers.isEmpty()) {
      thing.put("author", speakers);
    }
    putReference(thing, "appearance", Links.article(shown.id()));
    return thing;
  }

  /** What a named reviewer found out about the claim, or null if nobody checked it. */
  private @Nullable Object review(ShownArticle shown, Claim claim) {
    Decision decision = EditorsWords.reviewed(shown, claim);
    Verdict verdict = decision == null ? null : decision.correction().verdict();
    if (decision == null || verdict == null) {
      return null;
    }
    Map<String, Object> review = new LinkedHashMap<>();
    review.put("@type", "ClaimReview");
    put(review, "url", site.links().absolute(Links.claim(claim.id())));
    put(review, "datePublished", Words.iso(decision.correction().by().date()));
    review.put("author", named("Organization", Characters.line(verdict.reviewer())));
    review.put("claimReviewed", shown.words(claim));
    review.put("itemReviewed", claim(shown, claim));
    Map<String, Object> rating = new LinkedHashMap<>();
    rating.put("@type", "Rating");
    if (verdict.rating() != null) {
      rating.put("ratingValue", verdict.rating());
      rating.put("bestRating", Verdict.BEST);
      rating.put("worstRating", 1);
    }
    rating.put("alternateName", Characters.line(verdict.words()));
    review.put("reviewRating", rating);
    review.put("citation", verdict.sources().stream().map(URI::toASCIIString).toList());
    return review;
  }

  private static void sameAs(Map<String, Object> thing, @Nullable KnownName known) {
    if (known != null && !known.sameAs().isEmpty()) {
      thing.put("sameAs", known.sameAs().stream().map(URI::toASCIIString).toList());
    }
  }

  private List<Object> speakers(ShownArticle shown, Statement statement) {
    return shown.speakers(statement.id()).stream().<Object>map(this::speakerThing).toList();
  }

  private Map<String, Object> speakerThing(Speaker speaker) {
    String type = speaker.kind() == Voice.Kind.ORGANISATION ? "Organization" : "Person";
    boolean body = speaker.kind() == Voice.Kind.GROUP || speaker.kind() == Voice.Kind.DOCUMENT;
    Map<String, Object> thing = thing(body ? "Thing" : type, Links.speaker(speaker.id()) + "#it");
    thing.put("name", Words.title(speaker.name()));
    return thing;
  }

  private Map<String, Object> articleThing(ShownArticle shown) {
    Map<String, Object> thing = thing("NewsArticle", Links.article(shown.id()));
    thing.put("headline", shown.title());
    return thing;
  }

  /** Refers to a thing that the same page or another one describes, if its address is known. */
  private void putReference(Map<String, Object> thing, String key, String path) {
    String id = site.links().absolute(path);
    if (id != null) {
      thing.put(key, Map.of("@id", id));
    }
  }

  private List<Object> mentions(ShownArticle shown) {
    List<Object> mentions = new ArrayList<>();
    Set<EntityId> named = new LinkedHashSet<>();
    for (LocalEntity local : shown.analyzed().entities()) {
      named.add(site.archive().entityOf(shown.id(), local.number()).id());
    }
    for (EntityId id : named) {
      Entity entity = site.archive().entity(id);
      Map<String, Object> thing = thing(type(entity.type()), Links.entity(entity.id()) + "#it");
      thing.put("name", Words.title(entity.name()));
      mentions.add(thing);
    }
    return mentions;
  }

  private Object person(String name) {
    return named("Person", Characters.line(name));
  }

  private static Map<String, Object> named(String type, String name) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@type", type);
    thing.put("name", name);
    return thing;
  }

  private Map<String, Object> breadcrumbs(Frames.Section section, String title) {
    Map<String, Object> first = item(1, section.label());
    put(first, "item", site.links().absolute(section.path()));
    Map<String, Object> crumbs = new LinkedHashMap<>();
    crumbs.put("@type", "BreadcrumbList");
    crumbs.put("itemListElement", List.of(first, item(2, title)));
    return crumbs;
  }

  private static Map<String, Object> item(int position, String name) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("@type", "ListItem");
    item.put("position", position);
    item.put("name", name);
    return item;
  }

  private Map<String, Object> thing(String type, String path) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@type", type);
    put(thing, "@id", site.links().absolute(path));
    return thing;
  }

  private String language(Metadata metadata) {
    return metadata.language() == null ? site.settings().language() : metadata.language();
  }

  private static String type(EntityType type) {
    return switch (type) {
      case PERSON -> "Person";
      case ORGANISATION -> "Organization";
      case PLACE, LOCATION -> "Place";
      case EVENT -> "Event";
      case WORK -> "CreativeWork";
      case GROUP -> "Thing";
    };
  }

  private static void put(Map<String, Object> thing, String key, @Nullable Object value) {
    if (value != null) {
      thing.put(key, value);
    }
  }

  private static Markup graph(List<?> things) {
    Map<String, Object> graph = new LinkedHashMap<>();
    graph.put("@context", CONTEXT);
    graph.put("@graph", things);
    return Json.inHtml(graph);
  }
}
