package newsarchive.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import newsarchive.archive.Archive;
import newsarchive.archive.Entity;
import newsarchive.archive.EntityId;
import newsarchive.archive.NameForm;
import newsarchive.archive.Speaker;
import newsarchive.archive.SpeakerId;
import newsarchive.archive.StatementRef;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Article;
import newsarchive.model.LocalEntity;
import newsarchive.model.Mention;
import newsarchive.model.Statement;

/**
 * The terms by which search finds something. A word stands for the numbers of its places in the
 * archive; {@code s:} and {@code a:} with a word of a name for the passages by, or about, one who
 * bears it; {@code s=} and {@code a=} with an id for those by, or about, this one; {@code r=} with
 * the id of an article for the article's number.
 */
final class Terms {
  private final Archive archive;
  private final Postings postings = new Postings();
  private final Map<SpeakerId, Set<String>> speakerTerms = new HashMap<>();
  private final Map<EntityId, Set<String>> entityTerms = new HashMap<>();
  private int articles;
  private int words;
  private int passages;

  Terms(Archive archive) {
    this.archive = archive;
  }

  /** How many articles, words and passages have been added. */
  int articles() {
    return articles;
  }

  int words() {
    return words;
  }

  int passages() {
    return passages;
  }

  List<Postings.Terms> parts() {
    return postings.parts();
  }

  void add(AnalyzedArticle analyzed, Passages found) {
    Article article = analyzed.article();
    postings.add("r=" + article.id(), articles);
    articles++;
    for (String word : found.words().words()) {
      postings.add(word, words);
      words++;
    }
    Map<Integer, Set<EntityId>> named = entitiesByParagraph(analyzed);
    boolean headline = found.hasHeadline();
    for (Passage passage : found.all()) {
      Set<String> terms = new TreeSet<>();
      Statement statement = passage.statement();
      if (statement != null) {
        StatementRef ref = new StatementRef(article.id(), statement.id());
        archive.entitiesIn(ref).forEach(entity -> terms.addAll(about(entity)));
        passage.speakers().forEach(speaker -> terms.addAll(by(speaker)));
      } else if (!headline) {
        named
            .getOrDefault(passage.paragraph(), Set.of())
            .forEach(entity -> terms.addAll(about(entity)));
      }
      headline = false;
      terms.forEach(term -> postings.add(term, passages));
      passages++;
    }
  }

  private Map<Integer, Set<EntityId>> entitiesByParagraph(AnalyzedArticle analyzed) {
    Article article = analyzed.article();
    Map<Integer, Set<EntityId>> named = new HashMap<>();
    for (LocalEntity local : analyzed.entities()) {
      EntityId entity = archive.entityOf(article.id(), local.number()).id();
      for (Mention mention : local.mentions()) {
        named
            .computeIfAbsent(article.paragraphAt(mention.span().start()), index -> new TreeSet<>())
            .add(entity);
      }
    }
    return named;
  }

  private Set<String> by(Speaker speaker) {
    return speakerTerms.computeIfAbsent(
        speaker.id(), id -> named("s", id.value(), speaker.name(), speaker.forms()));
  }

  private Set<String> about(EntityId entity) {
    return entityTerms.computeIfAbsent(
        entity,
        id -> {
          Entity found = archive.entity(id);
          return named("a", id.value(), found.name(), found.forms());
        });
  }

  private static Set<String> named(String field, String id, String name, List<NameForm> forms) {
    Set<String> terms = new TreeSet<>(Set.of(field + "=" + id));
    Folding.folded(name).forEach(word -> terms.add(field + ":" + word));
    forms.stream()
        .map(NameForm::form)
        .distinct()
        .flatMap(form -> Folding.folded(form).stream())
        .forEach(word -> terms.add(field + ":" + word));
    return terms;
  }
}
