package newsarchive.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.EntityType;
import newsarchive.model.LocalEntity;
import newsarchive.model.Mention;
import newsarchive.model.Span;

/** Who else may have made a statement of an article: who speaks or is named beside it. */
final class Bystanders {
  private static final int MOST = 5;

  /** More people in one paragraph tell nothing; an article may be one paragraph of thousands. */
  private static final int MOST_NAMED = 100;

  private record Named(LocalEntity person, Span span) {}

  private final AnalyzedArticle article;
  private final Map<Integer, List<Named>> named = new HashMap<>();

  Bystanders(AnalyzedArticle article) {
    this.article = article;
    for (LocalEntity entity : article.entities()) {
      if (entity.type() == EntityType.PERSON) {
        for (Mention mention : entity.mentions()) {
          int paragraph = article.article().paragraphAt(mention.span().start());
          List<Named> here = named.computeIfAbsent(paragraph, p -> new ArrayList<>());
          if (here.size() < MOST_NAMED) {
            here.add(new Named(entity, mention.span()));
          }
        }
      }
    }
  }

  /**
   * The words of a statement, without its marks.
   *
   * @param place of the statement in the article; likewise below
   */
  Span words(int place) {
    return article.statements().get(place).content().get(0);
  }

  /** Who makes the statement, as far as the archive knows. */
  List<String> speakers(int place) {
    return article.attributions().get(place).voices().stream()
        .map(number -> NameKey.display(article.voices().get(number).name()))
        .toList();
  }

  /** Who speaks next to the statement, and which people its paragraph names. */
  List<ReviewItem.Alternative> alternatives(int place) {
    Map<String, String> found = new LinkedHashMap<>();
    speakers(place - 1, "speaks just before", found);
    speakers(place + 1, "speaks next", found);
    Span words = article.statements().get(place).span();
    int paragraph = article.article().paragraphAt(words.start());
    Map<Integer, LocalEntity> near = new TreeMap<>();
    for (int beside = paragraph - 1; beside <= paragraph + 1; beside++) {
      for (Named one : named.getOrDefault(beside, List.of())) {
        if (!words.contains(one.span())) {
          near.put(one.person().number(), one.person());
        }
      }
    }
    for (LocalEntity person : near.values()) {
      found.putIfAbsent(NameKey.display(person.name()), "is named in or beside the paragraph");
    }
    speakers(place).forEach(found::remove);
    return found.entrySet().stream()
        .limit(MOST)
        .map(e -> new ReviewItem.Alternative(e.getKey(), e.getValue()))
        .toList();
  }

  private void speakers(int place, String reason, Map<String, String> found) {
    if (place >= 0 && place < article.statements().size()) {
      speakers(place).forEach(name -> found.putIfAbsent(name, reason));
    }
  }
}
