package newsarchive.analysis.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsarchive.model.EntityType;
import org.jspecify.annotations.Nullable;

/** The names that denote one thing, while they are being collected. */
final class Group {
  private final EntityType type;
  private final @Nullable String usualName;
  private final List<Name> names = new ArrayList<>();
  private final Map<String, Integer> forms = new LinkedHashMap<>();

  Group(EntityType type, @Nullable String usualName) {
    this.type = type;
    this.usualName = usualName;
  }

  void add(Name name, String form) {
    names.add(name);
    forms.merge(form, 1, Integer::sum);
  }

  void addAll(Group other) {
    names.addAll(other.names);
    other.forms.forEach((form, count) -> forms.merge(form, count, Integer::sum));
  }

  EntityType type() {
    return type;
  }

  List<Name> names() {
    return names;
  }

  /** Puts the names into the order of the text. */
  void sort() {
    names.sort(Comparator.comparingInt(Name::from));
  }

  /** Index of the first word of the first name. */
  int start() {
    return names.get(0).from();
  }

  int count() {
    return names.size();
  }

  /** The name that the lists prescribe, else the longest form; of equally long ones the first. */
  String name() {
    if (usualName != null) {
      return usualName;
    }
    String longest = "";
    for (String form : forms.keySet()) {
      boolean better =
          form.length() == longest.length()
              && longest.equals(longest.toUpperCase(Locale.ROOT))
              && !form.equals(longest);
      if (form.length() > longest.length() || better) {
        longest = form;
      }
    }
    return longest;
  }
}
