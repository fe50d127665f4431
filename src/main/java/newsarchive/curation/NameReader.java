package newsarchive.curation;

import java.util.List;
import java.util.function.Consumer;
import newsarchive.diagnostics.BadInput;
import newsarchive.model.KnownName;
import newsarchive.model.NotePlace;
import newsarchive.model.PartialDate;

/** Reads one entry of people.yml, organisations.yml or places.yml. */
final class NameReader {
  private static final List<String> KNOWN =
      List.of(
          "name",
          "aliases",
          "roles",
          "sameAs",
          "notSameAs",
          "articles",
          "editor",
          "date",
          "reason");

  private static final String ROLE = "role: mayor of Elmton";

  private NameReader() {}

  /**
   * @param further gets each fault in a list; then the name is not to be used
   */
  static KnownName read(
      YamlNode node, KnownName.Group group, String file, Consumer<BadInput> further)
      throws BadInput {
    Entry entry = new Entry(node, further);
    KnownName known =
        new KnownName(
            group,
            entry.required("name", "name: Ann Lee"),
            entry.told(() -> entry.texts("aliases")),
            entry.told(() -> entry.entries("roles", ROLE, NameReader::role)),
            entry.told(() -> entry.addresses("sameAs", "https://www.wikidata.org/entity/Q42")),
            entry.told(() -> entry.texts("notSameAs")),
            entry.told(() -> entry.articles("articles")),
            entry.looseSignature(),
            new NotePlace(file, entry.line()));
    entry.refuseOthers("a name", KNOWN);
    if (known.notSameAs().contains(known.name())
        || known.aliases().stream().anyMatch(known.notSameAs()::contains)) {
      throw entry.bad(
          known.name() + " is said not to be the same as itself",
          "a name stands either in aliases or in notSameAs");
    }
    return known;
  }

  private static KnownName.Role role(Entry role) throws BadInput {
    String words = role.required("role", ROLE);
    PartialDate from = role.date("from");
    PartialDate to = role.date("to");
    role.refuseOthers("a role", List.of("role", "from", "to"));
    if (from != null && to != null && to.iso().compareTo(from.iso()) < 0) {
      throw role.bad("the role " + words + " ends before it begins", "check from and to");
    }
    return new KnownName.Role(words, from, to);
  }
}
