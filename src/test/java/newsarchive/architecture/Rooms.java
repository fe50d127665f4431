package newsarchive.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The table of docs/architecture.md: what each package may see of the others. */
final class Rooms {
  /** A name ends in {@code !} if a single class of that room is meant. */
  private static final Map<String, List<String>> MAY_SEE =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("model", List.of()),
              Map.entry("diagnostics", List.of()),
              Map.entry("resources", List.of()),
              Map.entry("source", List.of("model", "resources", "diagnostics")),
              Map.entry(
                  "curation",
                  List.of(
                      "model",
                      "diagnostics",
                      "source.MarkdownParser!",
                      "source.YamlEvents!",
                      "source.YamlEvents$Place!")),
              Map.entry("text", List.of("model", "resources")),
              Map.entry("analysis.language", List.of("model", "resources")),
              Map.entry("analysis.entities", List.of("model", "resources")),
              Map.entry("learning", List.of()),
              Map.entry("analysis.tagger", List.of("model", "learning")),
              Map.entry("analysis.edits", List.of("model")),
              Map.entry("analysis.quotes", List.of("model", "resources", "analysis.tagger")),
              Map.entry("analysis.speakers", List.of("model", "resources")),
              Map.entry("analysis.claims", List.of("model", "resources")),
              Map.entry(
                  "analysis.evidence",
                  List.of(
                      "model",
                      "resources",
                      "learning",
                      "analysis.tagger",
                      "analysis.quotes",
                      "analysis.speakers")),
              Map.entry(
                  "analysis",
                  List.of(
                      "model",
                      "analysis.edits",
                      "analysis.language",
                      "analysis.entities",
                      "analysis.quotes",
                      "analysis.speakers",
                      "analysis.evidence",
                      "analysis.tagger",
                      "analysis.claims")),
              Map.entry("archive.following", List.of("model", "resources")),
              Map.entry(
                  "archive", List.of("model", "resources", "diagnostics", "archive.following")),
              Map.entry("links", List.of("archive", "model")),
              Map.entry("site.view", List.of()),
              Map.entry(
                  "site",
                  List.of(
                      "site.view",
                      "archive",
                      "links",
                      "model",
                      "resources",
                      "diagnostics",
                      "publish.SiteContent!",
                      "publish.SiteSink!")),
              Map.entry(
                  "export",
                  List.of(
                      "archive",
                      "links",
                      "model",
                      "diagnostics",
                      "publish.SiteContent!",
                      "publish.SiteSink!")),
              Map.entry(
                  "search",
                  List.of(
                      "archive",
                      "links",
                      "model",
                      "resources",
                      "export.PlainText!",
                      "export.ScriptSafeEscapes!",
                      "publish.SiteContent!",
                      "publish.SiteSink!")),
              Map.entry("cache", List.of("model")),
              Map.entry("evaluation", List.of("model", "diagnostics")),
              Map.entry("publish", List.of("diagnostics")),
              Map.entry(
                  "training",
                  List.of(
                      "analysis",
                      "analysis.evidence",
                      "analysis.tagger",
                      "learning",
                      "evaluation",
                      "source",
                      "text",
                      "model",
                      "diagnostics")),
              Map.entry(
                  "benchmark",
                  List.of(
                      "source",
                      "text",
                      "analysis",
                      "analysis.language",
                      "analysis.entities",
                      "analysis.tagger",
                      "analysis.quotes",
                      "analysis.speakers",
                      "analysis.evidence",
                      "analysis.claims",
                      "model",
                      "diagnostics")),
              Map.entry("cli", List.of("*", "*.*"))));

  private Rooms() {}

  static Set<String> names() {
    return MAY_SEE.keySet();
  }

  /** The rule that keeps a room to what it may see. */
  static ArchRule rule(String room) {
    List<String> allowed = MAY_SEE.getOrDefault(room, List.of());
    String[] packages =
        allowed.stream()
            .filter(name -> !name.endsWith("!"))
            .map(name -> "newsarchive." + name)
            .toArray(String[]::new);
    Set<String> classes =
        Set.copyOf(
            allowed.stream()
                .filter(name -> name.endsWith("!"))
                .map(name -> "newsarchive." + name.substring(0, name.length() - 1))
                .toList());
    return noClasses()
        .that()
        .resideInAPackage("newsarchive." + room)
        .should(
            ArchConditions.dependOnClassesThat(
                resideInAPackage("newsarchive..")
                    .and(not(resideInAPackage("newsarchive." + room)))
                    .and(not(resideInAnyPackage(packages)))
                    .and(not(named(classes)))))
        .as(room + " sees only " + allowed);
  }

  private static DescribedPredicate<JavaClass> named(Set<String> names) {
    return DescribedPredicate.describe("one of " + names, type -> names.contains(type.getName()));
  }
}
