package newsarchive.archive;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.KnownName;
import newsarchive.model.LocalEntity;
import newsarchive.model.Voice;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something, with everything in the articles that is taken for it.
 *
 * @param members from the oldest article to the newest, within an article by number, entities first
 * @param known what an editor says of it, or null
 */
record Identity(Key key, List<Member> members, @Nullable KnownName known) {
  /**
   * An entity or a voice of one article; exactly one of the two is not null.
   *
   * @param own the key that it has by itself, before it was joined with others
   */
  record Member(
      AnalyzedArticle article, Key own, @Nullable LocalEntity entity, @Nullable Voice voice) {
    String name() {
      return entity != null ? entity.name() : voice != null ? voice.name() : "";
    }

    int weight() {
      return entity != null ? entity.mentions().size() : voice != null ? 1 : 0;
    }
  }

  Identity {
    members = List.copyOf(members);
  }

  /** As the editor writes it, else the commonest spelling among those that carry the full name. */
  String name() {
    if (known != null) {
      return NameKey.display(known.name());
    }
    boolean hasEntity = hasEntity();
    Map<String, Integer> spellings = new TreeMap<>();
    for (Member member : members) {
      boolean full = member.own().name().equals(key.name());
      if (full && (member.entity() != null) == hasEntity) {
        spellings.merge(NameKey.display(member.name()), member.weight(), Integer::sum);
      }
    }
    return spellings.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(key.name());
  }

  boolean hasEntity() {
    return members.stream().anyMatch(member -> member.entity() != null);
  }
}
