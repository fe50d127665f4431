package newsarchive.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import newsarchive.archive.Identity.Member;
import newsarchive.model.EntityType;
import newsarchive.model.Span;
import org.jspecify.annotations.Nullable;

/** Names that may be wrongly joined or wrongly kept apart; nothing is joined because of them. */
final class NameDoubts {
  /** A surname that more people share tells too little to list every two of them. */
  private static final int MANY = 12;

  private final List<Identity> people = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private final DisjointKeys same;

  private NameDoubts(DisjointKeys same) {
    this.same = same;
  }

  /**
   * Doubts about the identities, in their order.
   *
   * @param same what was joined, and what editors keep apart
   */
  static List<Doubt> of(List<Identity> identities, DisjointKeys same) {
    NameDoubts found = new NameDoubts(same);
    for (Identity identity : identities) {
      found.merged(identity);
      if (identity.hasEntity() && identity.key().kind().equals(EntityType.PERSON.name())) {
        found.people.add(identity);
      }
    }
    found.alike();
    return found.doubts;
  }

  /** An acronym or a single name that the program took for a longer one. */
  private void merged(Identity identity) {
    if (identity.known() != null) {
      return;
    }
    TreeSet<String> names = new TreeSet<>();
    for (Member member : identity.members()) {
      if (member.entity() != null && names.add(member.own().name()) && names.size() == 2) {
        String other = identity.members().get(0).name();
        add(
            Doubt.Kind.MERGED_NAMES,
            member,
            NameKey.display(member.name())
                + " is taken for "
                + NameKey.display(other)
                + " of another article");
      }
    }
  }

  private void alike() {
    Map<String, List<Identity>> bySurname = new TreeMap<>();
    for (Identity person : people) {
      bySurname
          .computeIfAbsent(NameShape.surname(person.name()), s -> new ArrayList<>())
          .add(person);
    }
    for (List<Identity> family : bySurname.values()) {
      if (family.size() <= MANY) {
        for (int i = 0; i < family.size(); i++) {
          alike(i, family);
        }
      }
    }
  }

  private void alike(int place, List<Identity> family) {
    Identity person = family.get(place);
    boolean single = NameShape.isSingleName(person.name());
    List<String> candidates = new ArrayList<>();
    for (int i = 0; i < family.size(); i++) {
      Identity other = family.get(i);
      boolean fits =
          single
              ? NameShape.mayBeCalled(other.name(), person.name())
              : i < place && NameShape.mayBeSamePerson(person.name(), other.name());
      if (i != place && fits && !same.areApart(person.key(), other.key())) {
        candidates.add(other.name());
      }
    }
    Member member = firstNamed(person);
    if (candidates.isEmpty() || member == null || (person.known() != null && single)) {
      return;
    }
    String others = String.join(" or ", candidates);
    add(
        single && candidates.size() > 1 ? Doubt.Kind.AMBIGUOUS_SURNAME : Doubt.Kind.POSSIBLY_SAME,
        member,
        person.name() + " may be " + others + " of another article; they have pages of their own");
  }

  private static @Nullable Member firstNamed(Identity identity) {
    return identity.members().stream().filter(m -> m.entity() != null).findFirst().orElse(null);
  }

  private void add(Doubt.Kind kind, Member member, String reason) {
    if (member.entity() != null) {
      Span span = member.entity().mentions().get(0).span();
      doubts.add(new Doubt(kind, member.article().article().id(), span, null, reason));
    }
  }
}
