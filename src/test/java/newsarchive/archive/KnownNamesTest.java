package newsarchive.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import newsarchive.fixtures.ArticleFixture;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.ArchiveSettings;
import newsarchive.model.ArticleId;
import newsarchive.model.Editorial;
import newsarchive.model.EntityType;
import newsarchive.model.KnownName;
import newsarchive.model.NotePlace;
import newsarchive.model.Signature;
import org.junit.jupiter.api.Test;

/** Editors' names join and part what the articles name. */
class KnownNamesTest {
  private static AnalyzedArticle article(String id, String name) {
    return new ArticleFixture(id, id)
        .paragraph("\"We will build,\" " + name + " said.")
        .entity(EntityType.PERSON, name)
        .says(name, "We will build,")
        .build();
  }

  private static KnownName known(String name, List<String> aliases, String... articles) {
    List<ArticleId> in = new ArrayList<>();
    for (String article : articles) {
      in.add(new ArticleId(article));
    }
    return new KnownName(
        KnownName.Group.PEOPLE,
        name,
        aliases,
        List.of(),
        List.of(),
        List.of(),
        in,
        Signature.NONE,
        new NotePlace("notes/people.yml", 1));
  }

  private static Archive build(List<AnalyzedArticle> articles, KnownName... names) {
    Editorial editorial = new Editorial(List.of(names), List.of());
    return new ArchiveBuilder().build(ArchiveSettings.DEFAULTS, articles, editorial);
  }

  private static List<String> names(Archive archive) {
    return archive.entities().stream().map(Entity::name).sorted().toList();
  }

  @Test
  void aliasesAreOnePersonWithTheEditorsName() {
    List<AnalyzedArticle> articles =
        List.of(article("a", "Ann Lee"), article("b", "Lee"), article("c", "A. M. Lee-Roe"));
    assertEquals(3, build(articles).speakers().size());
    Archive archive =
        build(articles, known("Ann Lee-Roe", List.of("Lee", "Ann Lee", "A. M. Lee-Roe")));
    assertEquals(List.of("Ann Lee-Roe"), names(archive));
    assertEquals(3, archive.speakers().get(0).statements().size());
    assertEquals(3, archive.speakers().get(0).forms().size());
  }

  @Test
  void twoOfOneNameAreKeptApartByTheirArticles() {
    List<AnalyzedArticle> articles =
        List.of(article("a", "Ann Lee"), article("b", "Ann Lee"), article("c", "Ann Lee"));
    assertEquals(1, build(articles).speakers().size());
    Archive archive =
        build(articles, known("Ann Lee", List.of()), known("Ann Lee", List.of(), "b"));
    assertEquals(2, archive.speakers().size());
    assertEquals(1, archive.articlesWith(archive.speakerOf(new ArticleId("b"), 0).id()).size());
  }

  @Test
  void theOrderOfArticlesDoesNotMatter() {
    List<AnalyzedArticle> articles =
        new ArrayList<>(
            List.of(
                article("a", "Ann Lee"),
                article("b", "Lee"),
                article("c", "Robert Lee"),
                article("d", "Bob Lee")));
    KnownName[] names = {known("Robert Lee", List.of("Bob Lee")), known("Ann Lee", List.of("Lee"))};
    Archive first = build(articles, names);
    assertEquals(List.of("Ann Lee", "Robert Lee"), names(first));
    Random random = new Random(7);
    for (int round = 0; round < 10; round++) {
      Collections.shuffle(articles, random);
      assertEquals(first, build(articles, names));
    }
  }

  @Test
  void aDoubtfulMergeIsNotMadeButListed() {
    Archive archive =
        build(
            List.of(
                article("a", "Ann Lee"),
                article("b", "Lee"),
                article("c", "Robert Lee"),
                article("d", "Ann Maria Lee")));
    assertEquals(4, archive.speakers().size());
    List<Doubt> doubts = Audit.check(archive);
    assertTrue(
        doubts.stream()
            .anyMatch(
                d ->
                    d.kind() == Doubt.Kind.AMBIGUOUS_SURNAME
                        && d.article().equals(new ArticleId("b"))));
    assertTrue(
        doubts.stream()
            .anyMatch(
                d ->
                    d.kind() == Doubt.Kind.POSSIBLY_SAME
                        && d.reason().contains("Ann Lee")
                        && d.reason().contains("Ann Maria Lee")),
        doubts.toString());
  }
}
