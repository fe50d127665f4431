package newsarchive.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import newsarchive.fixtures.ArticleFixture;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.ArchiveSettings;
import newsarchive.model.Claim;
import newsarchive.model.EntityType;
import newsarchive.model.PartialDate;
import newsarchive.model.Voice;
import org.junit.jupiter.api.Test;

final class ArchiveBuilderTest {
  private static Archive archive(AnalyzedArticle... articles) {
    return new ArchiveBuilder().build(ArchiveSettings.DEFAULTS, List.of(articles));
  }

  private static List<String> entityIds(Archive archive) {
    return archive.entities().stream().map(e -> e.id().value()).toList();
  }

  private static AnalyzedArticle naming(String id, EntityType type, String name, String... roles) {
    return new ArticleFixture(id, "About " + id)
        .paragraph("Yesterday " + name + " came to town.")
        .entity(type, name)
        .role(name, roles)
        .build();
  }

  private static AnalyzedArticle dated(String id, String day) {
    return new ArticleFixture(id, id).published(day).paragraph("Nothing.").build();
  }

  @Test
  void articlesStandNewestFirstAndUndatedLast() {
    AnalyzedArticle year =
        new ArticleFixture("year", "year")
            .published(new PartialDate(2024, null, null, null))
            .paragraph("Nothing.")
            .build();
    AnalyzedArticle undatedB = new ArticleFixture("b", "b").paragraph("Nothing.").build();
    AnalyzedArticle undatedA = new ArticleFixture("a", "a").paragraph("Nothing.").build();
    Archive archive =
        archive(undatedB, year, dated("new", "2024-05-02"), undatedA, dated("old", "2023-01-01"));
    assertEquals(
        List.of("new", "year", "old", "a", "b"),
        archive.articles().stream().map(a -> a.article().id().value()).toList());
  }

  @Test
  void twoArticlesWithOneIdAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> archive(dated("same", "2024-05-02"), dated("same", "2024-05-03")));
  }

  @Test
  void sameNameOfTheSameTypeIsOneEntityDespiteCaseBlanksAndApostrophes() {
    Archive archive =
        archive(
            naming("a", EntityType.PERSON, "Liam O'Hara"),
            naming("b", EntityType.PERSON, "LIAM  O\u2019HARA"),
            naming("c", EntityType.PERSON, "Li\u200Bam O'Hara"));
    assertEquals(List.of("liam-ohara"), entityIds(archive));
    Entity one = archive.entities().get(0);
    assertEquals(3, one.mentions().size());
    assertEquals("LIAM O\u2019HARA", one.forms().get(1).form());
  }

  @Test
  void sameNameOfAnotherTypeIsAnotherEntity() {
    Archive archive =
        archive(naming("a", EntityType.PLACE, "Georgia"), naming("b", EntityType.WORK, "Georgia"));
    assertEquals(2, archive.entities().size());
    assertEquals(
        "georgia", archive.entityOf(archive.articles().get(0).article().id(), 0).id().value());
  }

  @Test
  void lookAlikesOfAnotherScriptAreNeverMerged() {
    Archive archive =
        archive(
            naming("a", EntityType.PERSON, "Ivan Petrov"),
            naming("b", EntityType.PERSON, "Iv\u0430n Petrov"));
    assertEquals(2, archive.entities().size());
  }

  @Test
  void acronymJoinsTheOneBodyWhoseArticleGivesBoth() {
    AnalyzedArticle both =
        new ArticleFixture("both", "Both")
            .paragraph("The Northern River Union (NRU) met.")
            .entity(EntityType.ORGANISATION, "Northern River Union", "NRU")
            .build();
    Archive archive = archive(naming("alone", EntityType.ORGANISATION, "NRU"), both);
    assertEquals(List.of("northern-river-union"), entityIds(archive));
    assertEquals("Northern River Union", archive.entities().get(0).name());
  }

  @Test
  void acronymOfTwoBodiesJoinsNeither() {
    AnalyzedArticle river =
        new ArticleFixture("river", "River")
            .paragraph("The Northern River Union (NRU) met.")
            .entity(EntityType.ORGANISATION, "Northern River Union", "NRU")
            .build();
    AnalyzedArticle rail =
        new ArticleFixture("rail", "Rail")
            .paragraph("The National Rail Union (NRU) met.")
            .entity(EntityType.ORGANISATION, "National Rail Union", "NRU")
            .build();
    Archive archive = archive(naming("alone", EntityType.ORGANISATION, "NRU"), river, rail);
    assertEquals(List.of("national-rail-union", "northern-river-union", "nru"), sorted(archive));
  }

  private static List<String> sorted(Archive archive) {
    return entityIds(archive).stream().sorted().toList();
  }

  @Test
  void personsOfOneNameOnlyStayApartUnlessDescribedAlike() {
    Archive apart =
        archive(
            naming("a", EntityType.PERSON, "Belov", "spokesman"),
            naming("b", EntityType.PERSON, "Belov", "spokesman"));
    assertEquals(2, apart.entities().size());
    Archive joined =
        archive(
            naming("a", EntityType.PERSON, "Belov", "harbour master"),
            naming("b", EntityType.PERSON, "Belov", "Harbour Master"));
    assertEquals(List.of("belov"), entityIds(joined));
  }

  @Test
  void singleNameIsNotJoinedWhereTwoPeopleBearItAndTheDescription() {
    Archive archive =
        archive(
            naming("a", EntityType.PERSON, "Belov", "harbour master"),
            naming("b", EntityType.PERSON, "Belov", "harbour master"),
            naming("c", EntityType.PERSON, "Ivan Belov", "harbour master"),
            naming("d", EntityType.PERSON, "Oleg Belov", "harbour master"));
    assertEquals(4, archive.entities().size());
  }

  @Test
  void describedSpeakersBelongToTheirArticle() {
    AnalyzedArticle a = protest("a");
    AnalyzedArticle b = protest("b");
    Archive archive = archive(a, b);
    assertEquals(2, archive.speakers().size());
    for (Speaker speaker : archive.speakers()) {
      assertTrue(speaker.id().value().matches("protesters-[0-9a-f]{8}"), speaker.id().value());
      assertNull(speaker.entity());
    }
  }

  private static AnalyzedArticle protest(String id) {
    return new ArticleFixture(id, id)
        .paragraph("\"Go home,\" protesters shouted.")
        .described(Voice.Kind.GROUP, "protesters")
        .says("protesters", "Go home,")
        .build();
  }

  @Test
  void speakerAndEntityOfOneVoiceAreOneIdentity() {
    AnalyzedArticle article =
        new ArticleFixture("a", "A")
            .paragraph("\"We build,\" Ana Petrova said.")
            .entity(EntityType.PERSON, "Ana Petrova")
            .says("Ana Petrova", "We build,")
            .build();
    Archive archive = archive(article);
    Speaker speaker = archive.speakers().get(0);
    Entity entity = archive.entities().get(0);
    assertEquals(entity.id(), speaker.entity());
    assertEquals(speaker.id(), entity.speaker());
    assertEquals("ana-petrova", speaker.id().value());
    assertEquals(entity.id().value(), speaker.id().value());
    assertEquals(speaker, archive.speakersOf(speaker.statements().get(0)).get(0));
  }

  @Test
  void aNewArticleDoesNotRenameAnOlderPage() {
    AnalyzedArticle old = naming("m", EntityType.PERSON, "Belov");
    AnalyzedArticle added =
        new ArticleFixture("a", "A")
            .published("2024-05-31")
            .paragraph("Belov left.")
            .entity(EntityType.PERSON, "Belov")
            .build();
    Archive archive = archive(added, old);
    assertEquals("belov", archive.entityOf(old.article().id(), 0).id().value());
    String other = archive.entityOf(added.article().id(), 0).id().value();
    assertTrue(other.matches("belov-[0-9a-f]{8}"), other);
  }

  @Test
  void addressesAreSafeWhateverTheName() {
    assertEquals("jose-ortega", addressOf("Jos\u00E9 Ortega"));
    assertEquals("lukasz-strasse", addressOf("\u0141ukasz Stra\u00DFe"));
    for (String name : List.of("CON", "index", "Com1", "LPT9", "nul")) {
      assertTrue(addressOf(name).matches("[a-z0-9]+-[0-9a-f]{8}"), addressOf(name));
    }
    assertTrue(addressOf("\u041C\u0430\u0440\u043A\u043E\u0432").matches("entity-[0-9a-f]{8}"));
    assertTrue(addressOf("\u041Carkov").matches("arkov-[0-9a-f]{8}"));
    assertTrue(addressOf("!?").matches("entity-[0-9a-f]{8}"));
    assertTrue(addressOf("\uD835\uDC00\uDB40\uDC01x").length() <= 100);
    String tooLong = "Word ".repeat(2000) + "A";
    assertTrue(addressOf(tooLong).length() <= 100);
    assertNotEquals(addressOf(tooLong), addressOf(tooLong + "B"));
    assertNotEquals("a-b", addressOf("../../etc/passwd"));
  }

  private static String addressOf(String name) {
    return archive(naming("a", EntityType.WORK, name)).entities().get(0).id().value();
  }

  @Test
  void equalClaimsOfTwoArticlesAreOneClaim() {
    Archive archive = archive(claiming("a"), claiming("b"));
    assertEquals(1, archive.claims().size());
    assertEquals(2, archive.claims().get(0).appearances().size());
  }

  private static AnalyzedArticle claiming(String id) {
    return new ArticleFixture(id, id)
        .paragraph("\"The bridge is safe,\" Ana Petrova said.")
        .entity(EntityType.PERSON, "Ana Petrova")
        .says("Ana Petrova", "The bridge is safe,")
        .claim("The bridge is safe", Claim.Modality.ASSERTED)
        .build();
  }

  @Test
  void orderOfTheInputDoesNotMatter() {
    List<AnalyzedArticle> articles = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      articles.add(
          naming("n" + i, EntityType.PERSON, "Belov", i % 3 == 0 ? "harbour master" : "man"));
      articles.add(protest("p" + i));
      articles.add(claiming("c" + i));
      articles.add(dated("d" + i, "2024-01-" + (10 + i % 4)));
      articles.add(naming("o" + i, EntityType.ORGANISATION, i % 2 == 0 ? "NRU" : "nru"));
    }
    Archive expected = new ArchiveBuilder().build(ArchiveSettings.DEFAULTS, articles);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(articles, new Random(seed));
      assertEquals(expected, new ArchiveBuilder().build(ArchiveSettings.DEFAULTS, articles));
    }
  }
}
