package newsarchive.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newsarchive.cli.Shell;
import newsarchive.fixtures.JsonTree;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What editors write takes effect in the site, and is never lost in silence. */
class CorrectionsTest {
  private static final String SIGNED =
      "  editor: Zoë Berg\n  date: 2024-06-02\n  reason: The <b>minutes</b> say so.\n";

  private static final String ARTICLE =
      """
      Ann Lee, the mayor of Elmton, opened the bridge on Monday.

      "The bridge is safe," Lee said. "We tested it twice."

      An official said that the old bridge was rotten. "It may fall any day," he added.

      Tom Ray, an engineer, said that the tests had cost 40,000 dollars. The council agrees to \
      pay for all of it, in the words of its chair.

      "Nobody will be left behind on the far side of the river this winter."
      """;

  @TempDir Path folder;

  private BuiltSite build(String corrections) throws IOException {
    write("notes/bridge.yml", corrections);
    return SmallArchive.build(folder);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }

  private String speaker(BuiltSite site, String words) throws IOException {
    Object json = JsonTree.read(site.text("articles/bridge.json"));
    for (Object statement : (List<?>) JsonTree.at(json, "statements")) {
      if (String.valueOf(JsonTree.at(statement, "text")).contains(words)) {
        List<?> speakers = (List<?>) JsonTree.at(statement, "attribution/speakers");
        return speakers.isEmpty() ? "nobody" : String.valueOf(JsonTree.at(speakers.get(0), "name"));
      }
    }
    return "no statement";
  }

  @Test
  void namingAVoiceOnceCorrectsWhatHangsOnItAndIsShownAsTheEditors() throws IOException {
    write("seeds/bridge.txt", ARTICLE);
    BuiltSite site =
        build(
            "- correct: speaker\n  quote: the old bridge was rotten\n  speaker: Rob Stone\n"
                + SIGNED);
    assertEquals("Rob Stone", speaker(site, "the old bridge was rotten"));
    assertEquals("Rob Stone", speaker(site, "It may fall any day"));
    Document page = site.page("articles/bridge.html");
    String note = page.select(".note .ed").text();
    assertTrue(note.contains("Zoë Berg") && note.contains("2024-06-02"), note);
    assertTrue(note.contains("The <b>minutes</b> say so."), "escaped: " + note);
    assertTrue(page.select("#corrections").text().contains("Speaker: Rob Stone"));
    String csv = site.text("data/statements.csv");
    assertTrue(csv.contains("Rob Stone,edited,1,decided by Zoë Berg on 2024-06-02: The"), csv);
    assertTrue(site.pages().containsKey("speakers/rob-stone.html"));
    assertTrue(site.page("about.html").select("#editors").text().contains("1 decision"));
  }

  @Test
  void statementsAreAddedAndTakenAway() throws IOException {
    write("seeds/bridge.txt", ARTICLE);
    BuiltSite site =
        build(
            "- correct: statement\n  quote: The council agrees to pay for all of it\n"
                + "  cue: in the words of\n  speaker: Mia Kern\n"
                + SIGNED
                + "- correct: not-a-statement\n  quote: the tests had cost 40,000 dollars\n"
                + SIGNED
                + "- correct: speaker\n  quote: We tested it twice\n  speaker: unknown\n"
                + SIGNED);
    assertEquals("Mia Kern", speaker(site, "The council agrees to pay"));
    assertEquals("no statement", speaker(site, "the tests had cost"));
    assertEquals("nobody", speaker(site, "We tested it twice"));
    assertEquals(List.of(), new LinkCheck(site).broken());
  }

  @Test
  void breaksNamesAndKindsAreCorrected() throws IOException {
    write("seeds/bridge.txt", ARTICLE);
    BuiltSite site =
        build(
            "- correct: paragraph-break\n  quote: The council agrees\n"
                + SIGNED
                + "- correct: no-paragraph-break\n  quote: An official said\n"
                + SIGNED
                + "- correct: entity-kind\n  quote: Elmton\n  kind: organisation\n"
                + SIGNED
                + "- correct: other-name\n  quote: Lee\n  after: said\n  name: Robert Lee\n"
                + SIGNED);
    Object json = JsonTree.read(site.text("articles/bridge.json"));
    List<?> paragraphs = (List<?>) JsonTree.at(json, "paragraphs");
    List<String> firsts =
        paragraphs.stream().map(p -> String.valueOf(JsonTree.at(p, "text"))).toList();
    assertTrue(firsts.stream().anyMatch(p -> p.startsWith("The council agrees")), "" + firsts);
    assertFalse(firsts.stream().anyMatch(p -> p.startsWith("An official")), "" + firsts);
    assertEquals("Robert Lee", speaker(site, "The bridge is safe"));
    assertEquals(
        "organisation", JsonTree.at(JsonTree.read(site.text("entities/elmton.json")), "type"));
  }

  @Test
  void aNameThatTheSourceLostIsSupplied() throws IOException {
    write(
        "seeds/bridge.txt",
        "In an interview with the Elmton Courier, stated that the bridge was safe. He added that"
            + " it was new.\n");
    BuiltSite site =
        build(
            "- correct: missing-name\n  quote: stated that the bridge\n  name: Ann Lee\n" + SIGNED);
    assertEquals("Ann Lee", speaker(site, "the bridge was safe"));
    assertEquals(1, site.page("articles/bridge.html").select("ins.sup[data-v*=Ann Lee]").size());
  }

  @Test
  void claimsAreRejectedRewordedAndReviewed() throws IOException {
    write("seeds/bridge.txt", ARTICLE);
    BuiltSite site =
        build(
            "- correct: claim-rejected\n  quote: The bridge is safe\n"
                + SIGNED
                + "- correct: claim-reworded\n  quote: We tested it twice\n"
                + "  words: The mayor says <i>two</i> tests were made.\n"
                + SIGNED
                + "- correct: claim-reviewed\n  quote: the tests had cost 40,000 dollars\n"
                + "  verdict: supported\n  rating: 5\n  reviewer: Elmton Desk\n"
                + "  sources: [https://elmton.example/budget]\n"
                + SIGNED);
    Document page = site.page("articles/bridge.html");
    String claims = page.select("#claims").text();
    assertFalse(claims.contains("The bridge is safe"), claims);
    assertTrue(claims.contains("The mayor says <i>two</i> tests were made."), claims);
    assertTrue(claims.contains("Checked by Elmton Desk: supported (5 of 5)"), claims);
    String href = page.select("#claims li:contains(40,000) a.no").attr("href");
    String data = site.page(href.replace("../", "")).select("script[type$=ld+json]").html();
    assertTrue(data.contains("\"ClaimReview\"") && data.contains("Elmton Desk"), data);
    assertTrue(site.page(href.replace("../", "")).text().contains("checked, see below"));
  }

  @Test
  void notesStandInTheMarginAndAmongTheAnnotations() throws IOException {
    write("seeds/bridge.txt", ARTICLE);
    write(
        "notes/bridge.md", "> The bridge is safe\n\nNot *so* sure. <u>x</u>\n\n— Zoë Berg, 2024\n");
    BuiltSite site = build("");
    String note = site.page("articles/bridge.html").select(".remark").html();
    assertTrue(note.contains("Not <em>so</em> sure. x"), note);
    assertTrue(note.contains("Zoë Berg"), note);
    assertFalse(
        site.text("assets/style.css").contains(":is(.note,"), "a speaker's filter would hide it");
    String annotations = site.text("articles/bridge.anno.jsonld");
    assertTrue(annotations.contains("\"commenting\"") && annotations.contains("TextualBody"));
  }

  @Test
  void anEditorsNamesJoinAndAreShown() throws IOException {
    write("seeds/bridge.txt", ARTICLE);
    write("seeds/other.txt", "\"We will build more,\" Mayor Lee said on Friday in the hall.\n");
    write(
        "notes/people.yml",
        """
        - name: Ann Lee
          aliases: [Lee]
          roles:
          - role: mayor
            from: 2020
          sameAs: https://www.wikidata.org/entity/Q1
        """);
    BuiltSite site = build("");
    Document page = site.page("speakers/ann-lee.html");
    assertEquals(
        "https://www.wikidata.org/entity/Q1", page.select("a[href*=wikidata]").attr("href"));
    assertTrue(page.select("#statements").text().contains("We will build more"));
    assertTrue(page.select("script[type$=ld+json]").html().contains("\"sameAs\""));
  }

  @Test
  void aStubThatIsFilledInSurvivesThreeEditsOfTheArticle() throws IOException {
    write("seeds/bridge.txt", ARTICLE);
    Shell review = Shell.run("review", folder, "--json", "--html", folder.resolve("review.html"));
    assertEquals(0, review.exitCode(), review.err());
    assertTrue(Files.readString(folder.resolve("review.html")).contains("Nobody will be left"));
    Object json = JsonTree.read(review.out());
    String stub = "";
    for (Object item : (List<?>) JsonTree.at(json, "items")) {
      if (String.valueOf(JsonTree.at(item, "words")).startsWith("Nobody will be left")) {
        stub = String.valueOf(JsonTree.at(item, "stub"));
      }
    }
    String filled =
        stub.replaceAll("speaker: \"[^\"]*\"", "speaker: Mia Kern")
            .replace("editor: \"\"", "editor: Zoë Berg")
            .replace("date: \"\"", "date: 2024-06-02")
            .replace("reason: \"\"", "reason: I was there");
    assertEquals("Mia Kern", speaker(build(filled), "left behind"));
    String last = "\"Nobody will be left behind on the far side of the river this winter.\"\n";
    List<String> edits =
        List.of(
            ARTICLE.replace(last, "").replaceFirst("\n\n", "\n\n" + last + "\n"),
            ARTICLE.replace("of the river", "of our river").replace('"', '”'),
            ARTICLE.replace(last, "The rain began.\n\n" + last + "\nThe end.\n"));
    for (String edit : edits) {
      write("seeds/bridge.txt", edit);
      assertEquals("Mia Kern", speaker(SmallArchive.build(folder), "left behind"), edit);
    }
  }

  @Test
  void whatFitsNoMoreIsTold() throws IOException {
    write("seeds/bridge.txt", ARTICLE);
    write("notes/bridge.yml", "- correct: checked\n  quote: The tower is safe\n" + SIGNED);
    Shell build = Shell.run("build", folder);
    assertEquals(0, build.exitCode(), build.err());
    assertTrue(build.err().contains("bridge.yml:1: warning N006"), build.err());
    assertEquals(1, Shell.run("build", folder, "--strict").exitCode());
    Shell review = Shell.run("review", folder, "--fail-over", 0);
    assertEquals(1, review.exitCode());
    assertTrue(review.out().contains("1 orphaned"), review.out());
    assertEquals(0, Shell.run("review", folder, "--fail-over", 100).exitCode());
    assertEquals(2, Shell.run("review", folder, "--fail-over", -1).exitCode());
    assertEquals(2, Shell.run("review", folder, "--fail-over", "many").exitCode());
    write("notes/bridge.yml", "- correct: nothing\n");
    assertEquals(1, Shell.run("build", folder).exitCode());
  }

  @Test
  void aVerdictOnWordsThatAreNoStatementIsToldAndDecidesNothing() throws IOException {
    write("seeds/bridge.txt", ARTICLE);
    write(
        "notes/bridge.yml",
        "- correct: not-a-statement\n  quote: opened the bridge on Monday\n"
            + SIGNED
            + "- correct: checked\n  quote: opened the bridge\n"
            + SIGNED
            + "- correct: checked\n  quote: the old bridge was rotten\n"
            + SIGNED
            + "- correct: checked\n  quote: Tom Ray\n"
            + SIGNED);
    Shell build = Shell.run("build", folder);
    assertEquals(0, build.exitCode(), build.err());
    assertTrue(build.err().contains("bridge.yml:1: warning N010"), build.err());
    assertTrue(build.err().contains("bridge.yml:6: warning N010"), build.err());
    assertEquals(2, build.err().lines().count(), build.err());
    Shell review = Shell.run("review", folder);
    assertTrue(review.out().contains("2 decided, 2 orphaned"), review.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          speaker~quote: The bridge is safe~speaker: Tom Ray | speaker~quote: '"The bridge is safe,"'~speaker: Rob Stone
          speaker~quote: We tested it twice~speaker: Tom Ray | not-a-statement~quote: We tested it twice
          statement~quote: We tested it twice~speaker: Tom Ray | speaker~quote: We tested it~speaker: unknown
          statement~quote: bridge on Monday. "The bridge is safe~speaker: A | statement~quote: opened the bridge on Monday~speaker: B
          not-a-statement~quote: We tested it twice | checked~quote: We tested it twice
          entity-kind~quote: Elmton~kind: person | entity-kind~quote: Elmton~kind: none
          same-name~quote: Tom Ray~name: A | other-name~quote: Tom Ray~name: B
          paragraph-break~quote: The council agrees | no-paragraph-break~quote: The council
          claim-rejected~quote: The bridge is safe | claim-reworded~quote: The bridge is safe~words: It holds.
          missing-name~quote: An official said~name: A | missing-name~quote: An official said~name: B
          """)
  void decisionsThatContradictEachOtherAreAnErrorThatNamesBoth(String one, String other)
      throws IOException {
    write("seeds/bridge.txt", ARTICLE);
    write("notes/bridge.yml", "- correct: " + one.replace("~", "\n  ") + "\n" + SIGNED);
    write("notes/bridge.yaml", "\n- correct: " + other.replace("~", "\n  ") + "\n" + SIGNED);
    Shell build = Shell.run("build", folder);
    assertEquals(1, build.exitCode(), build.err());
    assertTrue(build.err().contains("error N013"), build.err());
    assertTrue(
        build.err().contains("notes/bridge.yml:1") && build.err().contains("notes/bridge.yaml:2"),
        build.err());
    assertFalse(Files.exists(folder.resolve("site")));
    assertTrue(Shell.run("review", folder).out().contains("orphaned"));
  }

  @Test
  void whatIsDecidedTwiceAlikeIsFollowedOnce() throws IOException {
    write("seeds/bridge.txt", ARTICLE);
    String entry = "- correct: speaker\n  quote: the old bridge was rotten\n  speaker: Rob Stone\n";
    write("notes/bridge.yml", entry + SIGNED + entry + SIGNED);
    Shell build = Shell.run("build", folder);
    assertEquals(0, build.exitCode(), build.err());
    assertTrue(build.err().contains("bridge.yml:7: warning N014"), build.err());
    assertTrue(Shell.run("review", folder).out().contains("1 decided, 1 orphaned"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"Pay first.~~\"Then build,\" was the motto. | Pay first. \"Then build, | direct",
        "\"Pay first.\"~~Then build, was the motto. | Pay first.\" Then build | mixed",
        "Pay first.~~Then build, was the motto. | Pay first. Then build | reported",
        "\"Pay first.~~\"Then build,\" was the motto. | \"Pay first. \" | direct",
      })
  void aStatementOfSeveralParagraphsHasAPartInEach(String text, String quote, String kind)
      throws IOException {
    write("seeds/bridge.txt", "The council has a rule.\n\n" + text.replace('~', '\n') + "\n");
    BuiltSite site =
        build("- correct: statement\n  quote: '" + quote + "'\n  speaker: Mia Kern\n" + SIGNED);
    Object json = JsonTree.read(site.text("articles/bridge.json"));
    for (Object statement : (List<?>) JsonTree.at(json, "statements")) {
      if (String.valueOf(JsonTree.at(statement, "text")).startsWith("Pay first.")) {
        int parts = ((List<?>) JsonTree.at(statement, "content")).size();
        assertEquals(
            kind + (quote.length() > 15 ? 2 : 1), JsonTree.at(statement, "kind") + "" + parts);
      }
    }
    assertEquals("Mia Kern", speaker(site, "Pay first."));
    assertEquals(List.of(), new LinkCheck(site).broken());
  }

  @Test
  void namesThatNoArticleHasAreToldAndDecideNothing() throws IOException {
    write("seeds/bridge.txt", ARTICLE);
    write(
        "notes/people.yml",
        """
        - name: Ann Lee
          notSameAs: [Robert Lee, Tom Ray]
        - name: Mia Kern
          aliases: [Kern]
        """);
    write("notes/organisations.yml", "- name: Tom Ray\n- name: Ray\n  articles: [tunnel]\n");
    write("notes/places.yml", "- name: Tom Ray\n- name: Elmton\n");
    Shell build = Shell.run("build", folder);
    assertEquals(0, build.exitCode(), build.err());
    List<String> told = build.err().lines().map(line -> line.replaceFirst(".*notes/", "")).toList();
    assertEquals(5, told.size(), build.err());
    for (String start :
        List.of(
            "organisations.yml:2: warning N005: there is no article tunnel: \"Ray\"",
            "people.yml:1: warning N015: nobody in the articles has this name, from whom notSameAs"
                + " could part: \"Robert Lee\"",
            "people.yml:3: warning N015: no article has this name or one of its aliases: \"Mia"
                + " Kern\"",
            "organisations.yml:1: warning N015: the articles have this name, but not as one of"
                + " organisations: \"Tom Ray\"",
            "places.yml:1: warning N015: the articles have this name, but not as one of places")) {
      assertTrue(told.stream().anyMatch(line -> line.startsWith(start)), start + build.err());
    }
    assertEquals(1, Shell.run("build", folder, "--strict").exitCode());
    assertTrue(Shell.run("review", folder).out().contains("2 decided, 5 orphaned"));
  }

  @Test
  void whatEditorsKnowAsAPlaceIsNoPersonInAnyArticle() throws IOException {
    write("seeds/a.txt", "Lowmark has a new bridge. \"It is safe,\" said Ann Lee.\n");
    write("seeds/b.txt", "Lowmark was proud. Lowmark’s mayor said that Tidegate is dear.\n");
    write("notes/places.yml", "- name: Lowmark\n");
    write("notes/organisations.yml", "- name: Tidegate\n");
    BuiltSite site = SmallArchive.build(folder, "--strict");
    Object place = JsonTree.read(site.text("entities/lowmark.json"));
    assertEquals("place", JsonTree.at(place, "type"));
    assertEquals(
        "organisation", JsonTree.at(JsonTree.read(site.text("entities/tidegate.json")), "type"));
    assertFalse(site.files().stream().anyMatch(f -> f.matches("entities/lowmark-.*")));
  }
}
