package newsarchive.analysis.entities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsarchive.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Collects the names of one place, body, group, event or work; acronyms meet the full name. */
final class ThingGroups {
  private final Lexicon lexicon;
  private final List<Word> words;
  private final Phrases phrases;
  private final Map<String, Group> groups = new LinkedHashMap<>();

  ThingGroups(Lexicon lexicon, List<Word> words) {
    this.lexicon = lexicon;
    this.words = words;
    phrases = new Phrases(lexicon, words);
  }

  List<Group> group(Collection<Name> names) {
    Map<String, String> acronyms = acronyms(names);
    for (Name name : names) {
      String form = phrases.join(name.from(), name.to());
      Gazetteer.Entry known = name.known();
      String key = known == null ? keyOf(form, acronyms) : known.type() + ":" + known.key();
      EntityType type = name.type();
      if (type != null) {
        groups
            .computeIfAbsent(
                key, k -> new Group(type, known != null && known.usual() ? known.key() : null))
            .add(name, form);
      }
    }
    return List.copyOf(groups.values());
  }

  private String keyOf(String form, Map<String, String> acronyms) {
    String full = acronyms.get(form.replace(".", ""));
    String name = (full == null ? form : full).toLowerCase(Locale.ROOT);
    Gazetteer.@Nullable Entry entry = full == null ? null : lexicon.gazetteer().find(full);
    return entry == null ? name : entry.type() + ":" + entry.key();
  }

  /** The full names of the article by their acronyms: "CSTO", "S.E.C." without its full stops. */
  private Map<String, String> acronyms(Collection<Name> names) {
    Map<String, String> acronyms = new LinkedHashMap<>();
    for (Name name : names) {
      if (name.type() == EntityType.ORGANISATION && name.length() > 2) {
        String form = phrases.join(name.from(), name.to());
        initials(name, true).forEach(initials -> acronyms.putIfAbsent(initials, form));
        initials(name, false).forEach(initials -> acronyms.putIfAbsent(initials, form));
      }
    }
    return acronyms;
  }

  private List<String> initials(Name name, boolean all) {
    StringBuilder initials = new StringBuilder();
    for (int i = name.from(); i < name.to(); i++) {
      String word = words.get(i).text();
      if (all || words.get(i).isCapital()) {
        initials.append(Character.toUpperCase(word.charAt(0)));
      }
    }
    List<String> found = new ArrayList<>();
    found.add(initials.toString());
    return found;
  }
}
