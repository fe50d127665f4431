package newsarchive.analysis.entities;

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
  private final String text;
  private final Phrases phrases;
  private final Map<String, Group> groups = new LinkedHashMap<>();

  ThingGroups(Lexicon lexicon, List<Word> words, String text) {
    this.lexicon = lexicon;
    this.words = words;
    this.text = text;
    phrases = new Phrases(lexicon, words);
  }

  List<Group> group(Collection<Name> names) {
    ShortForms shortForms = new ShortForms(lexicon, words);
    names.forEach(shortForms::learn);
    Map<String, String> acronyms = acronyms(names);
    for (Name name : names) {
      Name full = shortForms.fullOf(name);
      Name keyed = full != null && full.type() == name.type() ? full : name;
      String form = phrases.join(keyed.from(), keyed.to());
      Gazetteer.Entry known = keyed.known();
      String key = known == null ? keyOf(form, acronyms) : known.type() + ":" + known.key();
      EntityType type = name.type();
      if (type != null) {
        groups
            .computeIfAbsent(
                key, k -> new Group(type, known != null && known.usual() ? known.key() : null))
            .add(name, phrases.surface(text, name.from(), name.to()));
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
        acronyms.putIfAbsent(initials(name, true), form);
        acronyms.putIfAbsent(initials(name, false), form);
      }
    }
    return acronyms;
  }

  private String initials(Name name, boolean all) {
    StringBuilder initials = new StringBuilder();
    for (int i = name.from(); i < name.to(); i++) {
      if (all || words.get(i).isCapital()) {
        initials.append(Character.toUpperCase(words.get(i).text().charAt(0)));
      }
    }
    return initials.toString();
  }
}
