package newsarchive.analysis.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

  private final List<Naming> namings = new ArrayList<>();

  /** More persons of one role than this cannot be told apart anyway. */
  private static final int MANY = 20;

  private final Map<CastMember, Integer> firstNaming = new HashMap<>();
  private final Map<String, List<CastMember>> byRole = new HashMap<>();
  private final Map<String, List<CastMember>> byWholeRole = new HashMap<>();
  private final Map<String, CastMember> bySurname = new HashMap<>();
  private final Map<String, CastMember> decided = new HashMap<>();
  private final Map<String, CastMember> byDescription = new LinkedHashMap<>();

  Cast(List<LocalEntity> entities) {
    for (LocalEntity entity : entities) {
      CastMember member =
          new CastMember(kind(entity.type()), entity.name(), true, entity.number(), false);
      addRoles(member, entity.roles());
      for (Mention mention : entity.mentions()) {
        namings.add(new Naming(mention.span(), member));
        member.learn(Gender.of(mention.surface()));
        member.isAlsoCalled(mention.surface());
      }
      if (member.kind() == Voice.Kind.PERSON) {
        String[] words = entity.name().split(" ", -1);
        bySurname.putIfAbsent(words[words.length - 1].toLowerCase(Locale.ROOT), member);
      }
    }
    namings.sort(Comparator.comparing(Naming::span));
    namings.forEach(naming -> firstNaming.putIfAbsent(naming.member(), naming.span().start()));
  }

  private void addRoles(CastMember member, List<String> roles) {
    if (member.kind() == Voice.Kind.PERSON) {
      for (String role : roles) {
        List<CastMember> same =
            byWholeRole.computeIfAbsent(role.toLowerCase(Locale.ROOT), w -> new ArrayList<>());
        if (!same.contains(member) && same.size() < MANY) {
          same.add(member);
        }
        member.prove(Gender.ofRole(role));
        for (String word : role.toLowerCase(Locale.ROOT).split(" ", -1)) {
          List<CastMember> members = byRole.computeIfAbsent(word, w -> new ArrayList<>());
          if (!members.contains(member) && members.size() < MANY) {
            members.add(member);
          }
        }
      }
    }
  }

  static Voice.Kind kind(EntityType type) {
    return switch (type) {
      case PERSON -> Voice.Kind.PERSON;
      case ORGANISATION, PLACE -> Voice.Kind.ORGANISATION;
      case GROUP -> Voice.Kind.GROUP;
      case WORK -> Voice.Kind.DOCUMENT;
      case LOCATION, EVENT -> Voice.Kind.UNKNOWN;
    };
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
    Integer first = firstNaming.get(member);
    return first != null && first < offset;
  }

  /** The named persons one of whose roles holds the lower-case word. */
  List<CastMember> withRole(String word) {
    return byRole.getOrDefault(word, List.of());
  }

  /** The same, by any word for the same office: "governor" is whoever is called "Gov.". */
  Set<CastMember> inOffice(String word) {
    Set<CastMember> members = new LinkedHashSet<>(withRole(word));
    if (SpeakerLists.NOUNS.has("office", word)) {
      for (String same : SpeakerLists.NOUNS.sameLine(word).stream().sorted().toList()) {
        members.addAll(withRole(same));
        members.addAll(withRole(same + "."));
      }
    }
    return members;
  }

  /** True if a role that the article gives the member has one of the lower-case words. */
  boolean holds(CastMember member, Set<String> offices) {
    for (String office : offices) {
      if (withRole(office).contains(member) || withRole(office + ".").contains(member)) {
        return true;
      }
    }
    return false;
  }

  /** The only person of exactly that role who is named before the offset, or null. */
  @Nullable CastMember withWholeRole(String role, int offset) {
    CastMember found = null;
    for (CastMember member : byWholeRole.getOrDefault(role.toLowerCase(Locale.ROOT), List.of())) {
      if (isNamedBefore(member, offset)) {
        if (found != null) {
          return null;
        }
        found = member;
      }
    }
    return found;
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
    String[] words = name.strip().split(" ", -1);
    String surname = words[words.length - 1].toLowerCase(Locale.ROOT);
    CastMember known = bySurname.get(surname);
    if (known == null) {
      known = new CastMember(Voice.Kind.PERSON, name, true, null, false);
      bySurname.put(surname, known);
    }
    return known;
  }

  /** Whoever bears this very name, or is called so somewhere; or somebody new. */
  CastMember called(String name, Voice.Kind kind) {
    CastMember found = decided.get(name.toLowerCase(Locale.ROOT));
    for (Naming naming : namings) {
      boolean surface = found == null && naming.member().isCalled(name);
      found = surface || naming.member().name().equalsIgnoreCase(name) ? naming.member() : found;
    }
    if (found == null) {
      found = new CastMember(kind, name, true, null, false);
    }
    decided.put(name.toLowerCase(Locale.ROOT), found);
    return found;
  }

  /** Somebody whom the article only describes; the same phrase means the same speaker. */
  CastMember described(String phrase, Voice.Kind kind, boolean plural, boolean sameAgain) {
    String key = phrase.toLowerCase(Locale.ROOT);
    CastMember known = byDescription.get(key);
    if (known == null || !sameAgain) {
      known = new CastMember(kind, phrase, false, null, plural);
      byDescription.put(key, known);
    }
    return known;
  }
}
