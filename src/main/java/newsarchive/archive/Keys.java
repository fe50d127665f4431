package newsarchive.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsarchive.archive.Identity.Member;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.EntityType;
import newsarchive.model.LocalEntity;
import newsarchive.model.Voice;
import org.jspecify.annotations.Nullable;

/** The key of each entity and voice of one article, by itself. */
final class Keys {
  private static final String DESCRIBED = "DESCRIBED";

  private final AnalyzedArticle article;
  private final String articleId;
  private final Map<Key, Integer> described = new HashMap<>();

  private Keys(AnalyzedArticle article) {
    this.article = article;
    this.articleId = article.article().id().value();
  }

  /** The article's entities in their order, then its voices. */
  static List<Member> membersOf(AnalyzedArticle article) {
    Keys keys = new Keys(article);
    List<Member> members = new ArrayList<>();
    for (LocalEntity entity : article.entities()) {
      members.add(new Member(article, keys.named(entity.type(), entity.name()), entity, null));
    }
    for (Voice voice : article.voices()) {
      members.add(new Member(article, keys.of(voice), null, voice));
    }
    return members;
  }

  private Key of(Voice voice) {
    if (voice.entity() != null) {
      LocalEntity entity = article.entities().get(voice.entity());
      return named(entity.type(), entity.name());
    }
    EntityType type = typeOf(voice.kind());
    if (voice.named() && type != null) {
      return named(type, voice.name());
    }
    if (voice.named()) {
      return new Key(voice.kind().name(), NameKey.of(voice.name()), articleId, 1);
    }
    Key first = new Key(DESCRIBED, NameKey.of(voice.name()), articleId, 1);
    int count = described.merge(first, 1, Integer::sum);
    return new Key(DESCRIBED, first.name(), articleId, count);
  }

  private Key named(EntityType type, String name) {
    boolean local = type == EntityType.PERSON && NameShape.isSingleName(name);
    return new Key(type.name(), NameKey.of(name), local ? articleId : "", 1);
  }

  private static @Nullable EntityType typeOf(Voice.Kind kind) {
    return switch (kind) {
      case PERSON -> EntityType.PERSON;
      case ORGANISATION -> EntityType.ORGANISATION;
      case GROUP -> EntityType.GROUP;
      case DOCUMENT -> EntityType.WORK;
      case UNKNOWN -> null;
    };
  }

  static boolean isDescribed(Key key) {
    return key.kind().equals(DESCRIBED);
  }
}
