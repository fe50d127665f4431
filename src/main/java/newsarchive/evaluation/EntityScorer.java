package newsarchive.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import newsarchive.evaluation.Annotations.Named;
import newsarchive.evaluation.Matching.Pair;
import newsarchive.model.EntityType;

/**
 * Measure E of one article: entities, by their names and by the forms that are used for them. Needs
 * the project's own gold. Capitals, Mr., Mrs., Ms. and "the" do not count.
 */
final class EntityScorer {
  private final Annotations gold;
  private final List<FoundEntity> found;
  private final Tally tally;
  private final Mistakes mistakes;

  /** What it is no mistake to find. */
  private final Set<String> free = new HashSet<>();

  EntityScorer(Prediction prediction, Annotations gold, Tally tally, Mistakes mistakes) {
    this.gold = gold;
    this.found = prediction.entities();
    this.tally = tally;
    this.mistakes = mistakes;
    gold.ignore().forEach(form -> free.add(NameForms.plain(form)));
    gold.entities().stream().filter(Named::optional).forEach(e -> free.addAll(forms(e)));
    gold.entities().stream().filter(e -> !e.optional()).forEach(e -> free.removeAll(forms(e)));
  }

  void score() {
    scoreEntities();
    scoreForms(false);
    scoreForms(true);
  }

  /** The field's usual label. */
  static String label(EntityType type) {
    return switch (type) {
      case PERSON -> "PERSON";
      case ORGANISATION -> "ORG";
      case PLACE -> "GPE";
      case LOCATION -> "LOC";
      case GROUP -> "NORP";
      case EVENT -> "EVENT";
      case WORK -> "WORK";
    };
  }

  private static Set<String> forms(Named entity) {
    Set<String> forms = new TreeSet<>();
    forms.add(NameForms.plain(entity.name()));
    entity.forms().forEach(form -> forms.add(NameForms.plain(form)));
    return forms;
  }

  private static Set<String> forms(FoundEntity entity) {
    Set<String> forms = new TreeSet<>();
    entity.forms().forEach(form -> forms.add(NameForms.plain(form)));
    return forms;
  }

  private void scoreEntities() {
    List<Named> golds = gold.entities();
    List<Pair> pairs = Matching.of(golds.size(), found.size(), this::affinity);
    boolean[] goldFound = new boolean[golds.size()];
    boolean[] known = new boolean[found.size()];
    for (Pair pair : pairs) {
      Named named = golds.get(pair.gold());
      goldFound[pair.gold()] = true;
      known[pair.predicted()] = true;
      if (!named.optional()) {
        boolean sameType = named.type().equals(label(found.get(pair.predicted()).type()));
        tally.add("E entity by name", 1, 1, 1);
        tally.add("E entity with type", sameType ? 1 : 0, 1, 1);
        tally.gold("E entity with type " + named.type(), sameType);
        if (!sameType) {
          String got = ", found as " + label(found.get(pair.predicted()).type());
          mistakes.add("wrong type", "'" + named.name() + "' is " + named.type() + got);
        }
      }
    }
    for (int i = 0; i < goldFound.length; i++) {
      if (!goldFound[i] && !golds.get(i).optional()) {
        missed(golds.get(i));
      }
    }
    for (int j = 0; j < known.length; j++) {
      if (!known[j] && !isFree(found.get(j))) {
        invented(found.get(j));
      }
    }
  }

  private void missed(Named entity) {
    tally.gold("E entity by name", false);
    tally.gold("E entity with type", false);
    tally.gold("E entity with type " + entity.type(), false);
    mistakes.add("missed entity", "'" + entity.name() + "' " + entity.type());
  }

  private void invented(FoundEntity entity) {
    tally.predicted("E entity by name", false);
    tally.predicted("E entity with type", false);
    mistakes.add(
        "no such entity", entity.mentions().get(0), entity.name() + " " + label(entity.type()));
  }

  private boolean isFree(FoundEntity entity) {
    return free.contains(NameForms.plain(entity.name()))
        || forms(entity).stream().anyMatch(free::contains);
  }

  /** Equal names first; else the name of one is a form of the other. */
  private double affinity(int i, int j) {
    Named named = gold.entities().get(i);
    FoundEntity entity = found.get(j);
    Set<String> goldForms = forms(named);
    Set<String> foundForms = forms(entity);
    String goldName = NameForms.plain(named.name());
    String foundName = NameForms.plain(entity.name());
    double base =
        goldName.equals(foundName)
            ? 2
            : goldForms.contains(foundName) || foundForms.contains(goldName) ? 1 : 0;
    if (base == 0) {
      return 0;
    }
    goldForms.retainAll(foundForms);
    double type = named.type().equals(label(entity.type())) ? 0.25 : 0;
    return base + type + goldForms.size() / 1000.0;
  }

  private void scoreForms(boolean withType) {
    Set<String> golds = new HashSet<>();
    for (Named named : gold.entities()) {
      if (!named.optional()) {
        forms(named).forEach(form -> golds.add(form + (withType ? "|" + named.type() : "")));
      }
    }
    Set<String> forms = new HashSet<>();
    for (FoundEntity entity : found) {
      for (String form : forms(entity)) {
        if (!free.contains(form)) {
          forms.add(form + (withType ? "|" + label(entity.type()) : ""));
        }
      }
    }
    Set<String> both = new HashSet<>(golds);
    both.retainAll(forms);
    String measure = withType ? "E form with type" : "E form";
    tally.add(measure, both.size(), forms.size(), golds.size());
  }
}
