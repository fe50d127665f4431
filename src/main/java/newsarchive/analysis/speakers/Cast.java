package newsarchive.analysis.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsarchive.model.EntityType;
import newsarchive.model.LocalEntity;
import newsarchive.model.Mention;
import newsarchive.model.Span;
import newsarchive.model.Voice;
import org.jspecify.annotations.Nullable;

/** All who may speak in an article, and where the article names them. */
final class Cast {
  /**
   * A place where somebody is named.
   *
   * @param member who
   */
  record Naming(Span span, CastMember member) {}

  private final List<CastMember> members = new ArrayList<>();
  private final List<Naming> namings = new ArrayList<>();
  private final Map<String, CastMember> bySurname = new HashMap<>();
  private final Map<String, CastMember> byDescription = new LinkedHashMap<>();

  Cast(List<LocalEntity> entities) {
    for (LocalEntity entity : entities) {
      CastMember member =
          new CastMember(kind(entity.type()), entity.name(), true, entity.number(), false);
      member.roles().addAll(entity.roles());
      for (Mention mention : entity.mentions()) {
        namings.add(new Naming(mention.span(), member));
        member.learn(Gender.of(mention.surface()));
      }
      members.add(member);
    }
    namings.sort(Comparator.comparing(Naming::span));
  }

  private static Voice.Kind kind(EntityType type) {
    return switch (type) {
      case PERSON -> Voice.Kind.PERSON;
      case ORGANISATION, PLACE -> Voice.Kind.ORGANISATION;
      case GROUP -> Voice.Kind.GROUP;
      case WORK -> Voice.Kind.DOCUMENT;
      case LOCATION, EVENT -> Voice.Kind.UNKNOWN;
    };
  }

  List<CastMember> members() {
    return members;
  }

  List<Naming> namings() {
    return namings;
  }

  /** Index of the first naming that starts at or behind the offset. */
  int namingAt(int offset) {
    int low = 0;
    int high = namings.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (namings.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** True if the article names the member before the offset. */
  boolean isNamedBefore(CastMember member, int offset) {
    for (Naming naming : namings) {
      if (naming.span().start() >= offset) {
        return false;
      }
      if (naming.member() == member) {
        return true;
      }
    }
    return false;
  }

  /** The namings inside a span, ascending. */
  List<Naming> within(Span span) {
    List<Naming> found = new ArrayList<>();
    for (int i = namingAt(span.start());
        i < namings.size() && namings.get(i).span().start() < span.end();
        i++) {
      if (span.contains(namings.get(i).span())) {
        found.add(namings.get(i));
      }
    }
    return found;
  }

  /** A name that no entity covers: the person of that surname met before, or a new one. */
  CastMember byName(String name) {
    String[] words = name.split(" ", -1);
    String surname = words[words.length - 1].toLowerCase(Locale.ROOT);
    CastMember known = bySurname.get(surname);
    if (known == null) {
      known = surnameAmongEntities(surname);
    }
    if (known == null) {
      known = new CastMember(Voice.Kind.PERSON, name, true, null, false);
      members.add(known);
      bySurname.put(surname, known);
    }
    return known;
  }

  private @Nullable CastMember surnameAmongEntities(String surname) {
    for (CastMember member : members) {
      if (member.kind() == Voice.Kind.PERSON
          && member.named()
          && member.name().toLowerCase(Locale.ROOT).endsWith(" " + surname)) {
        bySurname.put(surname, member);
        return member;
      }
    }
    return null;
  }

  /** Somebody whom the article only describes; the same phrase means the same speaker. */
  CastMember described(String phrase, Voice.Kind kind, boolean plural, boolean sameAgain) {
    String key = phrase.toLowerCase(Locale.ROOT);
    CastMember known = byDescription.get(key);
    if (known == null || !sameAgain) {
      known = new CastMember(kind, phrase, false, null, plural);
      members.add(known);
      byDescription.put(key, known);
    }
    return known;
  }

  /** A speaker whose name the source lost. */
  CastMember lost() {
    CastMember member = new CastMember(Voice.Kind.PERSON, "", false, null, false);
    members.add(member);
    return member;
  }
}
