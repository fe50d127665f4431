package newsarchive.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.archive.Archive;
import newsarchive.archive.Entity;
import newsarchive.archive.EntityId;
import newsarchive.archive.NameForm;
import newsarchive.archive.Speaker;
import newsarchive.archive.StatementRef;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Article;
import newsarchive.model.LocalEntity;
import newsarchive.model.Mention;
import newsarchive.model.Paragraph;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What the search page must find, by reading every passage of the archive. Follows docs/search.md,
 * without index, and knows nothing of {@link Passages}.
 */
public final class BruteForce {
  private static final Pattern ITEM =
      Pattern.compile("(-?)(?:([a-z]+):)?(=?)(?:\"([^\"]*)\"|(\\S+))");

  private final Archive archive;
  private final List<Unit> units = new ArrayList<>();

  /**
   * A passage.
   *
   * @param name article and place: {@code 0/2}, both from 0
   * @param pieces words that stand together
   * @param paragraphs numbers of those that have a word of it; that of the paragraph itself
   */
  private record Unit(
      String name,
      AnalyzedArticle article,
      String kind,
      List<List<String>> pieces,
      Set<Integer> paragraphs,
      @Nullable Statement statement,
      List<Speaker> speakers,
      Set<EntityId> entities) {}

  private record Item(boolean not, String field, boolean exact, String value, List<String> words) {}

  public BruteForce(Archive archive) {
    this.archive = archive;
    for (int i = 0; i < archive.articles().size(); i++) {
      read(i, archive.articles().get(i));
    }
  }

  private void read(int number, AnalyzedArticle analyzed) {
    Article article = analyzed.article();
    int unit = 0;
    List<String> title = Folding.folded(article.metadata().title());
    List<String> first = Folding.folded(article.words(article.paragraphs().get(0).span()));
    if (!article.metadata().titleDerived() && !title.isEmpty() && !title.equals(first)) {
      String name = number + "/" + unit++;
      units.add(
          new Unit(
              name, analyzed, "headline", List.of(title), Set.of(), null, List.of(), Set.of()));
    }
    for (Paragraph paragraph : article.paragraphs()) {
      Span span = paragraph.span();
      String name = number + "/" + unit++;
      List<List<String>> pieces = List.of(piece(article, paragraph, span));
      Set<EntityId> named = named(analyzed, span);
      Set<Integer> here = Set.of(paragraph.index());
      units.add(new Unit(name, analyzed, "paragraph", pieces, here, null, List.of(), named));
      for (Statement statement : analyzed.statements()) {
        List<Span> content = statement.content().stream().sorted().toList();
        if (article.paragraphAt(content.get(0).start()) == paragraph.index()) {
          units.add(statement(number + "/" + unit++, analyzed, statement, content));
        }
      }
    }
  }

  private Unit statement(
      String name, AnalyzedArticle analyzed, Statement statement, List<Span> content) {
    List<List<String>> pieces = new ArrayList<>();
    Set<Integer> paragraphs = new HashSet<>();
    for (Span span : content) {
      for (Paragraph paragraph : analyzed.article().paragraphs()) {
        List<String> words = piece(analyzed.article(), paragraph, span);
        if (!words.isEmpty()) {
          pieces.add(words);
          paragraphs.add(paragraph.index());
        }
      }
    }
    StatementRef ref = new StatementRef(analyzed.article().id(), statement.id());
    String kind =
        switch (statement.kind()) {
          case DIRECT -> "quoted";
          case MIXED -> "partly";
          case REPORTED -> "reported";
        };
    return new Unit(
        name,
        analyzed,
        kind,
        pieces,
        paragraphs,
        statement,
        archive.speakersOf(ref),
        new HashSet<>(archive.entitiesIn(ref)));
  }

  /** The whole words of a paragraph within a stretch of the text. */
  private static List<String> piece(Article article, Paragraph paragraph, Span span) {
    if (!paragraph.span().overlaps(span)) {
      return List.of();
    }
    int offset = paragraph.span().start();
    return Folding.words(article.words(paragraph.span())).stream()
        .filter(w -> span.contains(new Span(offset + w.start(), offset + w.end())))
        .map(SearchWord::folded)
        .toList();
  }

  private Set<EntityId> named(AnalyzedArticle analyzed, Span paragraph) {
    Set<EntityId> named = new HashSet<>();
    for (LocalEntity entity : analyzed.entities()) {
      for (Mention mention : entity.mentions()) {
        if (paragraph.contains(mention.span().start())) {
          named.add(archive.entityOf(analyzed.article().id(), entity.number()).id());
        }
      }
    }
    return named;
  }

  /** Some words of the archive in a row, for queries by chance. */
  public List<List<String>> pieces() {
    return units.stream().flatMap(unit -> unit.pieces().stream()).toList();
  }

  /** The passages that a query finds, in order, as {@code ARTICLE/PASSAGE}. */
  public List<String> find(String query) {
    List<Item> items = new ArrayList<>();
    Matcher matcher = ITEM.matcher(query);
    while (matcher.find()) {
      String value = matcher.group(4) == null ? matcher.group(5) : matcher.group(4);
      String field = matcher.group(2) == null ? "" : matcher.group(2);
      items.add(
          new Item(
              !matcher.group(1).isEmpty(),
              field,
              !matcher.group(3).isEmpty(),
              value,
              Folding.folded(value)));
    }
    List<Unit> found =
        units.stream().filter(u -> items.stream().allMatch(i -> has(u, i) != i.not())).toList();
    return found.stream()
        .filter(unit -> unit.statement() != null || found.stream().noneMatch(f -> holds(unit, f)))
        .map(Unit::name)
        .toList();
  }

  /** True if a word of the paragraph stands in the statement that was found. */
  private static boolean holds(Unit paragraph, Unit found) {
    return found.statement() != null
        && found.article().article().id().equals(paragraph.article().article().id())
        && found.paragraphs().containsAll(paragraph.paragraphs())
        && !paragraph.paragraphs().isEmpty();
  }

  private boolean has(Unit unit, Item item) {
    List<String> words = item.words();
    String date = date(unit);
    return switch (item.field()) {
      case "" -> unit.pieces().stream().anyMatch(piece -> runsIn(piece, words));
      case "speaker" ->
          item.exact()
              ? unit.speakers().stream().anyMatch(s -> s.id().value().equals(item.value()))
              : names(unit.speakers()).containsAll(words);
      case "about" ->
          item.exact()
              ? unit.entities().stream().anyMatch(e -> e.value().equals(item.value()))
              : entityNames(unit.entities()).containsAll(words);
      case "kind" ->
          switch (item.value()) {
            case "statement" -> unit.statement() != null;
            case "claim" ->
                unit.article().claims().stream()
                    .anyMatch(c -> unit.statement() != null && is(c.statement(), unit.statement()));
            default -> unit.kind().equals(item.value());
          };
      case "type" ->
          unit.speakers().stream()
              .anyMatch(s -> s.kind().name().toLowerCase(Locale.ROOT).equals(item.value()));
      case "article" -> unit.article().article().id().value().equals(item.value());
      case "from" -> !date.isEmpty() && latest(date).compareTo(earliest(item.value())) >= 0;
      case "to" -> !date.isEmpty() && earliest(date).compareTo(latest(item.value())) <= 0;
      case "year" -> date.startsWith(item.value());
      default -> {
        List<String> source = Folding.folded(source(unit));
        yield item.exact() ? source.equals(words) : source.containsAll(words);
      }
    };
  }

  private static boolean is(Object a, Statement statement) {
    return a.equals(statement.id());
  }

  private static boolean runsIn(List<String> piece, List<String> words) {
    for (int i = 0; i + words.size() <= piece.size(); i++) {
      if (piece.subList(i, i + words.size()).equals(words)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> names(Collection<Speaker> speakers) {
    Set<String> names = new HashSet<>();
    for (Speaker speaker : speakers) {
      names.addAll(Folding.folded(speaker.name()));
      for (NameForm form : speaker.forms()) {
        names.addAll(Folding.folded(form.form()));
      }
    }
    return names;
  }

  private Set<String> entityNames(Collection<EntityId> entities) {
    Set<String> names = new HashSet<>();
    for (EntityId id : entities) {
      Entity entity = archive.entity(id);
      names.addAll(Folding.folded(entity.name()));
      for (NameForm form : entity.forms()) {
        names.addAll(Folding.folded(form.form()));
      }
    }
    return names;
  }

  private static String date(Unit unit) {
    var date = unit.article().article().metadata().published();
    return date == null ? "" : date.iso();
  }

  private static String source(Unit unit) {
    String outlet = unit.article().article().metadata().outlet();
    return outlet == null ? "" : outlet;
  }

  private static String earliest(String date) {
    return date + "-01-01".substring(date.length() - 4);
  }

  private static String latest(String date) {
    return date + "-12-31".substring(date.length() - 4);
  }
}
