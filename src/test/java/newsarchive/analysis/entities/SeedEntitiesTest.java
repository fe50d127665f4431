package newsarchive.analysis.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import newsarchive.model.Article;
import newsarchive.model.LocalEntity;
import newsarchive.model.Mention;
import org.junit.jupiter.api.Test;

/** The first article of this archive against what a reader finds in it. */
class SeedEntitiesTest {
  private final Article article = Articles.of(read(Path.of("seeds", "armenia-csto.txt")));
  private final List<LocalEntity> found = new EntityFinder().find(article);

  @Test
  void nearlyEveryNameIsFoundWithItsTypeAndNearlyNothingElse() throws Exception {
    Set<String> expected = new HashSet<>();
    Set<String> optional = new HashSet<>();
    Path table =
        Path.of(
            Objects.requireNonNull(
                    getClass().getResource("/newsarchive/analysis/entities/seed-entities.txt"))
                .toURI());
    for (String line : read(table).lines().toList()) {
      String[] fields = line.split("\\|", -1);
      if (fields.length == 3) {
        for (String form : fields[2].split(";", -1)) {
          (line.startsWith("?") ? optional : expected).add(fields[0].replace("?", "") + " " + form);
        }
      }
    }
    Set<String> actual = new HashSet<>();
    for (LocalEntity entity : found) {
      entity.mentions().forEach(mention -> actual.add(entity.type() + " " + mention.surface()));
    }
    actual.removeAll(optional);
    Set<String> right = new HashSet<>(actual);
    right.retainAll(expected);
    double f1 = 2.0 * right.size() / (actual.size() + expected.size());
    assertTrue(f1 >= 0.95, () -> "F1 " + f1 + ", found " + actual + ", expected " + expected);
  }

  @Test
  void mentionsAreTheWordsOfTheTextAndDoNotOverlap() {
    Set<Integer> taken = new HashSet<>();
    for (LocalEntity entity : found) {
      for (Mention mention : entity.mentions()) {
        assertEquals(mention.surface(), article.words(mention.span()));
        for (int i = mention.span().start(); i < mention.span().end(); i++) {
          assertTrue(taken.add(i), () -> "twice: " + mention);
        }
      }
    }
  }

  @Test
  void titlesAreRoles() {
    assertEquals(List.of("Prime Minister"), named("Nikol Pashinyan").roles());
    assertEquals(List.of("President"), named("Vladimir Putin").roles());
    assertEquals(List.of("Defense Minister"), named("Suren Papikyan").roles());
  }

  @Test
  void acronymsAndOtherNamesAreAliases() {
    assertEquals(List.of("CSTO"), named("Collective Security Treaty Organization").aliases());
    assertEquals(List.of("Russian Federation"), named("Russia").aliases());
  }

  private LocalEntity named(String name) {
    return found.stream().filter(entity -> entity.name().equals(name)).findFirst().orElseThrow();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
