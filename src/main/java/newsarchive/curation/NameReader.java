package newsarchive.curation;

import java.util.ArrayList;
import java.util.List;
import newsarchive.diagnostics.BadInput;
import newsarchive.model.ArticleId;
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

  private NameReader() {}

  static KnownName read(YamlNode node, KnownName.Group group, String file) throws BadInput {
    Entry entry = new Entry(node);
    KnownName known =
        new KnownName(
            group,
            entry.required("name", "name: Ann Lee"),
            entry.texts("aliases"),
            roles(entry),
            entry.addresses("sameAs"),
            entry.texts("notSameAs"),
            articles(entry),
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

  private static List<KnownName.Role> roles(Entry entry) throws BadInput {
    List<KnownName.Role> roles = new ArrayList<>();
    for (Entry role : entry.entries("roles")) {
      String words = role.required("role", "role: mayor of Elmton");
      PartialDate from = role.date("from");
      PartialDate to = role.date("to");
      role.refuseOthers("a role", List.of("role", "from", "to"));
      if (from != null && to != null && to.iso().compareTo(from.iso()) < 0) {
        throw role.bad("the role " + words + " ends before it begins", "check from and to");
      }
      roles.add(new KnownName.Role(words, from, to));
    }
    return roles;
  }

  private static List<ArticleId> articles(Entry entry) throws BadInput {
    List<ArticleId> articles = new ArrayList<>();
    for (String article : entry.texts("articles")) {
      try {
        articles.add(new ArticleId(article));
      } catch (IllegalArgumentException e) {
        throw entry.bad(
            "not the address of an article: " + article, "write it as in its page's address");
      }
    }
    return articles;
  }
}
