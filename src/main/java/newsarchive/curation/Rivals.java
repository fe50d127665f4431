package newsarchive.curation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import newsarchive.diagnostics.Diagnostic;
import newsarchive.model.KnownName;

/** Entries that claim the same name for the same articles: then no one could tell whom it means. */
final class Rivals {
  private Rivals() {}

  static List<Diagnostic> of(List<KnownName> names) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Map<String, KnownName> owners = new HashMap<>();
    for (KnownName known : names) {
      for (String claimed : claimed(known)) {
        KnownName other = owners.putIfAbsent(claimed, known);
        if (other != null) {
          diagnostics.add(
              Diagnostic.error(
                  Codes.NAME,
                  known.place().file(),
                  known.place().line(),
                  "\""
                      + claimed.substring(claimed.lastIndexOf('\n') + 1)
                      + "\" is a name of this entry and of that at line "
                      + other.place().line(),
                  "leave it to one of them, or say with articles: where each is meant"));
        }
      }
    }
    return diagnostics;
  }

  private static Iterable<String> claimed(KnownName known) {
    TreeSet<String> claimed = new TreeSet<>();
    List<String> forms = new ArrayList<>(known.aliases());
    forms.add(known.name());
    for (String form : forms) {
      String name = known.group() + "\n" + "%\n" + form.toLowerCase(Locale.ROOT);
      if (known.articles().isEmpty()) {
        claimed.add(name.replace("%", ""));
      }
      known.articles().forEach(article -> claimed.add(name.replace("%", article.value())));
    }
    return claimed;
  }
}
