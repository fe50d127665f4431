package newsarchive.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import newsarchive.archive.Archive;
import newsarchive.fixtures.JsonTree;
import newsarchive.fixtures.MemorySink;
import newsarchive.links.Links;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import org.junit.jupiter.api.Test;

final class ExporterTest {
  private final AnalyzedArticle harbour = Samples.harbour();
  private final MemorySink site = Samples.exported(null, harbour, Samples.undated());

  @Test
  void everyPageHasItsDataBesideIt() {
    Archive archive = Samples.archive(null, harbour, Samples.undated());
    for (String ending : List.of("json", "anno.jsonld", "bib", "ris", "csl.json")) {
      assertTrue(site.paths().contains("articles/harbour." + ending), ending);
    }
    archive.speakers().forEach(s -> site.bytes(Links.speakerFile(s.id(), "json")));
    archive.entities().forEach(e -> site.bytes(Links.entityFile(e.id(), "json")));
    archive.claims().forEach(c -> site.bytes(Links.claimFile(c.id(), "json")));
    assertEquals(harbour.article().text(), site.text("sources/harbour.txt"));
    assertFalse(site.paths().contains(Links.SITEMAP), "a sitemap needs a base URL");
  }

  @Test
  void articleJsonGivesBackStatementsAndTheirOffsets() {
    Object json = JsonTree.read(site.text("articles/harbour.json"));
    String text = harbour.article().text();
    assertEquals("The NRU & its {harbour}", JsonTree.at(json, "title"));
    assertEquals("2024-05-31", JsonTree.at(json, "published"));
    for (int i = 0; i < harbour.statements().size(); i++) {
      Statement statement = harbour.statements().get(i);
      String path = "statements/" + i + "/";
      assertEquals(statement.id().value(), JsonTree.at(json, path + "id"));
      int start = (int) JsonTree.at(json, path + "content/0/start");
      int end = (int) JsonTree.at(json, path + "content/0/end");
      String cut =
          text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
      assertEquals(statement.content().get(0).of(text), cut);
      assertEquals(cut, JsonTree.at(json, path + "content/0/text"));
    }
    assertEquals("ana-petrova", JsonTree.at(json, "statements/0/attribution/speakers/0/id"));
    assertEquals(0.6, JsonTree.at(json, "statements/1/attribution/confidence"));
    assertEquals(
        "the test says so", JsonTree.at(json, "statements/0/attribution/evidence/0/reason"));
    assertEquals(List.of(), JsonTree.at(json, "statements/2/attribution/speakers"));
    assertEquals("promised", JsonTree.at(json, "claims/0/modality"));
    assertEquals("tidal-works", JsonTree.at(json, "claims/0/entities/0"));
  }

  @Test
  void speakerEntityAndClaimAreLinkedBothWays() {
    Object speaker = JsonTree.read(site.text("speakers/ana-petrova.json"));
    assertEquals("ana-petrova", JsonTree.at(speaker, "entity"));
    assertEquals(2, ((Collection<?>) JsonTree.at(speaker, "statements")).size());
    assertEquals("tidal-works", JsonTree.at(speaker, "talksAbout/0/id"));
    assertEquals(2, JsonTree.at(speaker, "talksAbout/0/count"));
    Object entity = JsonTree.read(site.text("entities/tidal-works.json"));
    String claim = (String) JsonTree.at(entity, "claims/0");
    Object claimed = JsonTree.read(site.text("claims/" + claim + ".json"));
    assertEquals(2, ((Collection<?>) JsonTree.at(claimed, "appearances")).size());
    assertEquals("ana-petrova", JsonTree.at(claimed, "appearances/0/speakers/0/id"));
  }

  @Test
  void statementLinesAreOneObjectEach() {
    List<String> lines = site.text(Links.STATEMENTS_JSONL).lines().toList();
    assertEquals(4, lines.size());
    lines.forEach(line -> JsonTree.at(JsonTree.read(line), "attribution/basis"));
    assertEquals("", Samples.exported(null).text(Links.STATEMENTS_JSONL));
  }

  @Test
  void withoutABaseUrlAllAddressesLeadFromFileToFile() {
    List<String> targets = new ArrayList<>();
    for (String path : site.paths()) {
      if (path.endsWith(".json")
          && path.contains("/")
          && !path.startsWith("data/")
          && !path.contains("csl")) {
        for (String address : JsonTree.strings(JsonTree.read(site.text(path)))) {
          if (address.startsWith("../") || address.endsWith(".html")) {
            targets.add(URI.create("https://x/" + path).resolve(address).getPath().substring(1));
          }
        }
      }
    }
    assertTrue(targets.size() > 20);
    for (String target : targets) {
      String data = target.replace(".html", ".json");
      assertTrue(site.paths().contains(data), target);
    }
  }

  @Test
  void annotationsSelectTheWordsOfTheSource() {
    Object json = JsonTree.read(site.text("articles/harbour.anno.jsonld"));
    String text = site.text("sources/harbour.txt");
    int total = (int) JsonTree.at(json, "total");
    assertEquals(total, ((Collection<?>) JsonTree.at(json, "first/items")).size());
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < total; i++) {
      String target = "first/items/" + i + "/target/0/selector/";
      int start = (int) JsonTree.at(json, target + "1/start");
      int end = (int) JsonTree.at(json, target + "1/end");
      String exact = (String) JsonTree.at(json, target + "0/exact");
      String around =
          (String) JsonTree.at(json, target + "0/prefix")
              + exact
              + JsonTree.at(json, target + "0/suffix");
      assertEquals(
          exact,
          text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)));
      assertTrue(text.contains(around), around);
      ids.add((String) JsonTree.at(json, "first/items/" + i + "/id"));
    }
    assertEquals(total, ids.stream().distinct().count());
    assertEquals("../speakers/ana-petrova.html", JsonTree.at(json, "first/items/0/body/0/source"));
  }

  @Test
  void theSameArchiveGivesTheSameBytes() {
    MemorySink again = Samples.exported(null, Samples.undated(), Samples.harbour());
    assertEquals(site.paths(), again.paths());
    site.paths().forEach(path -> assertArrayEquals(site.bytes(path), again.bytes(path), path));
  }

  @Test
  void hostileTextBreaksNoFormat() throws CharacterCodingException {
    MemorySink hostile = Samples.exported(Samples.BASE, Samples.hostile());
    for (String path : hostile.paths()) {
      ByteBuffer bytes = ByteBuffer.wrap(hostile.bytes(path));
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      if (path.endsWith("json") || path.endsWith("jsonld") || path.endsWith("jsonl")) {
        JsonTree.read(text);
        assertFalse(text.contains("<") || text.contains("&") || text.contains("\u2028"), path);
      }
      if (!path.startsWith("sources/")) {
        assertTrue(text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r'), path);
      }
    }
  }

  @Test
  void hostileTextComesBackFromJsonAsItWas() {
    MemorySink hostile = Samples.exported(null, Samples.hostile());
    Object json = JsonTree.read(hostile.text("articles/hostile.json"));
    String expected = Samples.HOSTILE.replace('\uD800', '\uFFFD');
    assertEquals(expected, JsonTree.at(json, "title"));
    assertEquals(expected, JsonTree.at(json, "statements/0/content/0/text"));
    String source = hostile.text("sources/hostile.txt");
    assertEquals(Samples.hostile().article().text().length(), source.length());
  }

  @Test
  void offsetsCountCodePoints() {
    String text = "a\uD83D\uDEA2b\uD83D".repeat(100) + "\uDEA2";
    CodePoints points = new CodePoints(text);
    for (int i = 0; i <= text.length(); i++) {
      boolean inside =
          i > 0
              && i < text.length()
              && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      if (!inside) {
        assertEquals(text.codePointCount(0, i), points.at(i), "at " + i);
      }
    }
    assertEquals(2, new CodePoints("abc").at(new Span(0, 2).end()));
  }
}
