package newsarchive.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.archive.Identity.Member;
import newsarchive.model.ArticleId;
import newsarchive.model.EntityType;
import newsarchive.model.KnownName;
import org.jspecify.annotations.Nullable;

/**
 * Names that editors know. Whoever an article calls by a known name, or by one of its aliases, is
 * the one whom the editor means, if the articles that the editor lists allow it.
 */
final class KnownNames {
  private record Form(KnownName.Group group, String name, String article) {}

  private final Map<Form, KnownName> owners = new HashMap<>();
  private final Map<KnownName, Key> keys = new LinkedHashMap<>();
  private final Map<Key, KnownName> byKey = new HashMap<>();

  KnownNames(List<KnownName> names) {
    for (KnownName known : names) {
      List<String> forms = new ArrayList<>(known.aliases());
      forms.add(known.name());
      for (String form : forms) {
        String name = NameKey.of(form);
        if (known.articles().isEmpty()) {
          owners.putIfAbsent(new Form(known.group(), name, ""), known);
        }
        for (ArticleId article : known.articles()) {
          owners.putIfAbsent(new Form(known.group(), name, article.value()), known);
        }
      }
    }
  }

  /** The member with the key that the editor's knowledge gives it; itself if there is none. */
  Member known(Member member) {
    KnownName known = owner(member);
    if (known == null) {
      return member;
    }
    Key key = keys.computeIfAbsent(known, any -> key(known, member.own().kind()));
    byKey.putIfAbsent(key, known);
    return new Member(member.article(), key, member.entity(), member.voice());
  }

  /** The known name behind a key, or null. */
  @Nullable KnownName of(Key key) {
    return byKey.get(key);
  }

  /** All that some article calls by a known name, with their keys. */
  Map<KnownName, Key> keys() {
    return keys;
  }

  private @Nullable KnownName owner(Member member) {
    KnownName.Group group = group(member.own().kind());
    if (group == null) {
      return null;
    }
    String article = member.article().article().id().value();
    KnownName here = owners.get(new Form(group, member.own().name(), article));
    return here != null ? here : owners.get(new Form(group, member.own().name(), ""));
  }

  private static Key key(KnownName known, String kind) {
    String scope = known.articles().stream().map(ArticleId::value).sorted().findFirst().orElse("");
    return new Key(kind, NameKey.of(known.name()), scope, 1);
  }

  private static KnownName.@Nullable Group group(String kind) {
    for (EntityType type : EntityType.values()) {
      if (type.name().equals(kind)) {
        return KnownName.Group.of(type);
      }
    }
    return null;
  }
}
