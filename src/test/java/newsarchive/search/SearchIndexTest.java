package newsarchive.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsarchive.archive.Archive;
import newsarchive.diagnostics.ArchiveException;
import newsarchive.fixtures.MemorySink;
import newsarchive.publish.SiteContent;
import org.junit.jupiter.api.Test;

final class SearchIndexTest {
  private static final Archive INVENTED = InventedArchive.of(130);

  @Test
  void everyPlaceOfEveryWordIsInTheIndexAndNoOther() throws IOException {
    Map<String, List<Integer>> expected = new TreeMap<>();
    int place = 0;
    for (var article : INVENTED.articles()) {
      for (String word : new ArticleWords(article.article()).words()) {
        expected.computeIfAbsent(word, any -> new ArrayList<>()).add(place++);
      }
    }
    Map<String, List<Integer>> found = new TreeMap<>();
    terms(written(INVENTED)).forEach((term, places) -> found.put(term, Unpacked.ascending(places)));
    found.keySet().removeIf(term -> term.matches("(?s).*[:=].*"));
    assertEquals(expected, found);
  }

  @Test
  void passagesOfASpeakerAreFoundByEachWordOfTheNameAndByTheId() throws IOException {
    Map<String, String> terms = terms(written(INVENTED));
    List<Integer> byId = Unpacked.ascending(terms.getOrDefault("s=ana-petrova", ""));
    assertEquals(byId, Unpacked.ascending(terms.getOrDefault("s:ana", "")));
    assertEquals(byId, Unpacked.ascending(terms.getOrDefault("s:petrova", "")));
    assertFalse(byId.isEmpty());
    assertTrue(terms.containsKey("r=article-7"), terms.keySet().toString());
  }

  @Test
  void termsAscendWithinAndBetweenParts() throws IOException {
    MemorySink sink = written(INVENTED);
    List<String> all = new ArrayList<>();
    int parts = 0;
    while (sink.paths().contains("search/t" + parts + ".js")) {
      all.addAll(terms(strings(sink.text("search/t" + parts++ + ".js")).get(0)).keySet());
    }
    assertTrue(parts > 2, "parts: " + parts);
    assertEquals(all.stream().sorted().distinct().toList(), all);
  }

  @Test
  void theSameArchiveGivesTheSameBytesAndAnotherWordAnotherVersion() {
    MemorySink once = written(INVENTED);
    MemorySink again = written(InventedArchive.of(130));
    assertEquals(once.paths(), again.paths());
    once.paths().forEach(path -> assertArrayEquals(once.bytes(path), again.bytes(path), path));
    assertFalse(version(once).equals(version(written(InventedArchive.of(131)))));
  }

  @Test
  void everyPartIsOneCallWithDataThatNoScriptMinds() throws IOException {
    MemorySink sink = written(INVENTED);
    assertTrue(sink.paths().size() > 100);
    for (String path : sink.paths()) {
      String script = sink.text(path);
      String name = path.substring("search/".length(), path.length() - ".js".length());
      assertTrue(script.startsWith(call(sink, name)), path);
      assertTrue(script.endsWith(")\n"), path);
      assertFalse(script.matches("(?s).*[<>&\u2028\u2029\u007F].*"), path);
      assertFalse(strings(script).isEmpty(), path);
    }
    String hostile = sink.text("search/p130-0.js");
    assertTrue(hostile.contains("\\u003C/script\\u003E"), hostile);
    assertTrue(hostile.contains("\uFFFD\\u2028\\u2029"), "a lone surrogate cannot be written");
  }

  private static MemorySink written(Archive archive) {
    MemorySink sink = new MemorySink();
    for (SiteContent part : new SearchIndex(archive).parts()) {
      try {
        part.writeTo(sink);
      } catch (ArchiveException e) {
        throw new IllegalStateException("an index needs nothing that can be missing", e);
      }
    }
    return sink;
  }

  private static String version(MemorySink sink) {
    return sink.text("search/core.js").substring(Part.TAKER.length() + 2, Part.TAKER.length() + 14);
  }

  private static String call(MemorySink sink, String name) {
    return Part.TAKER + "(\"" + version(sink) + "\",\"" + name + "\",";
  }

  /** All strings of a part's data, after checking that it is JSON. */
  private static List<String> strings(String script) throws IOException {
    int from = script.indexOf(',', script.indexOf(',') + 1) + 1;
    String json = script.substring(from, script.length() - ")\n".length());
    List<String> strings = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          strings.add(parser.getText());
        }
      }
    }
    return strings;
  }

  private static Map<String, String> terms(MemorySink sink) throws IOException {
    Map<String, String> terms = new TreeMap<>();
    for (int i = 0; sink.paths().contains("search/t" + i + ".js"); i++) {
      terms.putAll(terms(strings(sink.text("search/t" + i + ".js")).get(0)));
    }
    return terms;
  }

  /** By term, in the order of the part. */
  private static Map<String, String> terms(String part) {
    String[] words = part.split(" ", -1);
    Map<String, String> terms = new LinkedHashMap<>();
    for (int i = 0; i < words.length; i += 2) {
      terms.put(words[i], words[i + 1]);
    }
    return terms;
  }
}
