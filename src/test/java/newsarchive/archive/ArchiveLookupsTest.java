package newsarchive.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import newsarchive.fixtures.ArticleFixture;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.ArchiveSettings;
import newsarchive.model.ArticleId;
import newsarchive.model.Claim;
import newsarchive.model.EntityType;
import newsarchive.model.PartialDate;
import org.junit.jupiter.api.Test;

final class ArchiveLookupsTest {
  private static final ArticleId HARBOUR = new ArticleId("harbour");
  private static final ArticleId BRIDGE = new ArticleId("bridge");
  private static final EntityId TIDAL = new EntityId("tidal-works");
  private static final EntityId ANA = new EntityId("ana-petrova");
  private static final SpeakerId ANA_SPEAKS = new SpeakerId("ana-petrova");
  private static final SpeakerId OMAR_SPEAKS = new SpeakerId("omar-haddad");

  private final Archive archive =
      new ArchiveBuilder()
          .build(
              ArchiveSettings.DEFAULTS,
              List.of(
                  harbour(),
                  bridge(),
                  new ArticleFixture("empty", "E").paragraph("Rain.").build()));

  private static AnalyzedArticle harbour() {
    return new ArticleFixture("harbour", "The harbour grows")
        .published("2024-05-31")
        .paragraph("\"Tidal Works will build the pier,\" Ana Petrova said in Norvik.")
        .paragraph("\"Ana Petrova is wrong,\" Omar Haddad said. \"Who pays?\" a sign asked.")
        .entity(EntityType.PERSON, "Ana Petrova")
        .entity(EntityType.PERSON, "Omar Haddad")
        .entity(EntityType.ORGANISATION, "Tidal Works")
        .entity(EntityType.PLACE, "Norvik")
        .role("Ana Petrova", "mayor")
        .says("Ana Petrova", "Tidal Works will build the pier,")
        .says("Omar Haddad", "Ana Petrova is wrong,")
        .nobodySays("Who pays?")
        .claim("Tidal Works will build the pier", Claim.Modality.PROMISED)
        .build();
  }

  private static AnalyzedArticle bridge() {
    return new ArticleFixture("bridge", "The bridge closes")
        .published(new PartialDate(2024, null, null, null))
        .paragraph(
            "Ana Petrova said that Tidal Works will build the pier and that Tidal Works waits.")
        .entity(EntityType.PERSON, "Ana Petrova")
        .entity(EntityType.ORGANISATION, "Tidal Works")
        .reports("Ana Petrova", "Tidal Works will build the pier and that Tidal Works waits")
        .claim("Tidal Works will build the pier", Claim.Modality.PROMISED)
        .build();
  }

  private static List<ArticleId> articles(List<StatementRef> statements) {
    return statements.stream().map(StatementRef::article).toList();
  }

  @Test
  void statementsAboutAnEntityAreThoseThatNameIt() {
    assertEquals(List.of(HARBOUR, BRIDGE), articles(archive.statementsAbout(TIDAL)));
    assertEquals(
        List.of(TIDAL), archive.entitiesIn(archive.speaker(ANA_SPEAKS).statements().get(1)));
    assertEquals(List.of(), archive.statementsAbout(new EntityId("norvik")));
  }

  @Test
  void whatOthersSayOfASpeakerIsFound() {
    List<StatementRef> said = archive.statementsAbout(ANA_SPEAKS);
    assertEquals(1, said.size());
    assertEquals(OMAR_SPEAKS, archive.speakersOf(said.get(0)).get(0).id());
    assertEquals(List.of(), archive.statementsAbout(OMAR_SPEAKS));
  }

  @Test
  void claimsAreFoundByWhatTheyConcernAndByWhoMakesThem() {
    assertEquals(archive.claims(), archive.claimsAbout(TIDAL));
    assertEquals(archive.claims(), archive.claimsBy(ANA_SPEAKS));
    assertEquals(List.of(), archive.claimsBy(OMAR_SPEAKS));
    assertEquals(List.of(), archive.claimsAbout(ANA));
  }

  @Test
  void articlesOfAnEntityAndOfASpeakerStandInOrder() {
    assertEquals(List.of(HARBOUR, BRIDGE), archive.articlesMentioning(TIDAL));
    assertEquals(List.of(HARBOUR), archive.articlesWith(OMAR_SPEAKS));
    assertEquals(
        List.of(ANA_SPEAKS, OMAR_SPEAKS),
        archive.speakersIn(HARBOUR).stream().map(Speaker::id).toList());
  }

  @Test
  void whatIsNotThereIsSaidToBeMissing() {
    assertThrows(NoSuchElementException.class, () -> archive.entity(new EntityId("nobody")));
    assertThrows(NoSuchElementException.class, () -> archive.article(new ArticleId("none")));
  }

  @Test
  void entitiesSeenTogetherAreCountedByParagraph() {
    Connections connections = new Connections(archive);
    assertEquals(
        List.of(new Counted<>(ANA, 2), new Counted<>(new EntityId("norvik"), 1)),
        connections.seenTogether(TIDAL, 10));
    assertEquals(1, connections.seenTogether(TIDAL, 1).size());
    assertEquals(
        3, connections.mentionsByArticle(TIDAL).values().stream().mapToInt(List::size).sum());
  }

  @Test
  void whatASpeakerTalksAboutIsCountedByStatement() {
    Connections connections = new Connections(archive);
    assertEquals(List.of(new Counted<>(TIDAL, 2)), connections.talksAbout(ANA_SPEAKS, 10));
    assertEquals(List.of(new Counted<>(ANA, 1)), connections.talksAbout(OMAR_SPEAKS, 10));
    assertEquals(List.of(new Counted<>(OMAR_SPEAKS, 1)), connections.spokenOfBy(ANA, 10));
  }

  @Test
  void relatedArticlesShareSpeakersOrClaims() {
    List<Related> related = new Connections(archive).related(HARBOUR, 5);
    assertEquals(
        List.of(new Related(BRIDGE, List.of(ANA_SPEAKS), List.of(archive.claims().get(0).id()))),
        related);
    assertEquals(List.of(), new Connections(archive).related(new ArticleId("empty"), 5));
  }

  @Test
  void totalsCountEverythingOnce() {
    assertEquals(
        new Totals(
            3,
            3,
            1,
            0,
            1,
            2,
            4,
            1,
            new PartialDate(2024, null, null, null),
            harbour().article().metadata().published()),
        Totals.of(archive));
  }

  @Test
  void namesThatTwoBearAreToldApart() {
    Archive two =
        new ArchiveBuilder()
            .build(
                ArchiveSettings.DEFAULTS,
                List.of(
                    belov("a", "pilot"),
                    new ArticleFixture("b", "The second flight")
                        .paragraph("\"No,\" Belov said.")
                        .entity(EntityType.PERSON, "Belov")
                        .says("Belov", "No,")
                        .build()));
    DisplayNames names = new DisplayNames(two);
    assertEquals(
        List.of("Belov (The second flight)", "Belov (pilot)"),
        two.speakers().stream().map(s -> names.of(s.id())).sorted().toList());
    assertEquals("Ana Petrova", new DisplayNames(archive).of(ANA));
  }

  private static AnalyzedArticle belov(String id, String role) {
    return new ArticleFixture(id, "The first flight")
        .paragraph("\"No,\" Belov said.")
        .entity(EntityType.PERSON, "Belov")
        .role("Belov", role)
        .says("Belov", "No,")
        .build();
  }

  @Test
  void auditListsTheMostHarmfulDoubtsFirst() {
    AnalyzedArticle doubtful =
        new ArticleFixture("doubtful", "Doubtful")
            .paragraph(
                "\"One,\" said Belov. \"Two.\" \"Three.\" In the hall, stated that no. \"Four")
            .paragraph("Iv\u0430n Petrov came.")
            .entity(EntityType.PERSON, "Belov")
            .entity(EntityType.PERSON, "Iv\u0430n Petrov")
            .infers("Belov", "One,", 0.6)
            .infers("Belov", "Two.", 0.5)
            .infers("Belov", "Three.", 0.9)
            .nobodySays("Four")
            .elisionBefore("stated that")
            .build();
    AnalyzedArticle open =
        new ArticleFixture("open", "Open")
            .paragraph("Ana Petrova said: \"It never ends")
            .entity(EntityType.PERSON, "Ana Petrova")
            .unclosed("Ana Petrova", "It never ends")
            .build();
    List<Doubt> doubts =
        Audit.check(new ArchiveBuilder().build(ArchiveSettings.DEFAULTS, List.of(doubtful, open)));
    assertEquals(
        List.of(
            Doubt.Kind.GUESSED_SPEAKER,
            Doubt.Kind.GUESSED_SPEAKER,
            Doubt.Kind.UNKNOWN_SPEAKER,
            Doubt.Kind.MISSING_WORDS,
            Doubt.Kind.UNCLOSED_QUOTATION,
            Doubt.Kind.MIXED_SCRIPT,
            Doubt.Kind.SINGLE_NAME),
        doubts.stream().map(Doubt::kind).toList());
    assertEquals("\"Two.\"", doubts.get(0).span().of(doubtful.article().text()));
    assertTrue(doubts.get(0).reason().contains("Belov"));
    assertEquals(
        List.of(),
        Audit.check(new ArchiveBuilder().build(ArchiveSettings.DEFAULTS, List.of(bridge()))));
  }

  @Test
  void aCrowdedParagraphSaysNothingOfWhoBelongsTogether() {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 600; i++) {
      words.append("Name").append(i).append("x ");
    }
    ArticleFixture crowd = new ArticleFixture("crowd", "Crowd").paragraph(words.toString());
    for (int i = 0; i < 600; i++) {
      crowd.entity(EntityType.ORGANISATION, "Name" + i + "x");
    }
    Archive crowded = new ArchiveBuilder().build(ArchiveSettings.DEFAULTS, List.of(crowd.build()));
    assertEquals(
        List.of(), new Connections(crowded).seenTogether(crowded.entities().get(0).id(), 10));
  }

  @Test
  void aSpeakerInManyArticlesRelatesEachToItsNeighbours() {
    List<AnalyzedArticle> many = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      many.add(
          new ArticleFixture(String.format(java.util.Locale.ROOT, "n%03d", i), "N" + i)
              .paragraph("\"Day " + i + ",\" Ana Petrova said.")
              .says("Ana Petrova", "Day " + i + ",")
              .build());
    }
    Archive large = new ArchiveBuilder().build(ArchiveSettings.DEFAULTS, many);
    List<Related> related = new Connections(large).related(new ArticleId("n150"), 1000);
    assertEquals(2 * RelatedArticles.NEIGHBOURS, related.size());
  }
}
