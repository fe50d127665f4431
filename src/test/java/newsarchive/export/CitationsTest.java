package newsarchive.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import newsarchive.fixtures.ArticleFixture;
import newsarchive.fixtures.JsonTree;
import newsarchive.fixtures.MemorySink;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.PartialDate;
import org.junit.jupiter.api.Test;

final class CitationsTest {
  private final MemorySink published =
      Samples.exported(Samples.BASE, Samples.harbour(), Samples.hostile());

  @Test
  void bibTexEscapesAndProtectsTheTitle() {
    assertEquals(
        """
        @online{harbour,
          title = {The {NRU} \\& its \\{harbour\\}},
          author = {{Ines Roth} and {Smith and Sons}},
          organization = {Norvik Times},
          date = {2024-05-31},
          url = {https://example.org/a/articles/harbour.html},
          langid = {en},
          note = {Annotated in News \\& <Views>}
        }
        """,
        published.text("articles/harbour.bib"));
  }

  @Test
  void risHasItsLinesAndEndings() {
    List<String> lines = List.of(published.text("articles/harbour.ris").split("\r\n", -1));
    assertEquals("TY  - NEWS", lines.get(0));
    assertTrue(lines.contains("AU  - Smith and Sons"));
    assertTrue(lines.contains("PY  - 2024"));
    assertTrue(lines.contains("DA  - 2024/05/31/"));
    assertEquals("ER  - ", lines.get(lines.size() - 2));
    assertEquals("", lines.get(lines.size() - 1));
  }

  @Test
  void cslGivesDatesAsNumbers() {
    Object csl = JsonTree.read(published.text("articles/harbour.csl.json"));
    assertEquals(List.of(2024, 5, 31), JsonTree.at(csl, "0/issued/date-parts/0"));
    assertEquals("Norvik Times", JsonTree.at(csl, "0/container-title"));
    assertEquals("Ines Roth", JsonTree.at(csl, "0/author/0/literal"));
  }

  @Test
  void aVagueDateStaysVague() {
    AnalyzedArticle monthly =
        new ArticleFixture("m", "M")
            .published(new PartialDate(2024, 5, null, null))
            .paragraph("Rain.")
            .build();
    MemorySink site = Samples.exported(null, monthly);
    assertTrue(site.text("articles/m.bib").contains("date = {2024-05}"));
    assertTrue(site.text("articles/m.ris").contains("DA  - 2024/05//\r\n"));
    Object csl = JsonTree.read(site.text("articles/m.csl.json"));
    assertEquals(List.of(2024, 5), JsonTree.at(csl, "0/issued/date-parts/0"));
    assertFalse(site.text("articles/m.bib").contains("url"), "no address is known");
  }

  @Test
  void everyStatementIsCitedUnderItsSpeaker() {
    Object csl = JsonTree.read(published.text("articles/harbour/statements.csl.json"));
    assertEquals(3, ((List<?>) csl).size());
    assertEquals("Ana Petrova", JsonTree.at(csl, "0/author/0/literal"));
    assertEquals("Tidal Works will build the pier,", JsonTree.at(csl, "0/title"));
    String id = Samples.harbour().statements().get(0).id().value();
    assertEquals(Samples.BASE + "articles/harbour.html#" + id, JsonTree.at(csl, "0/URL"));
    assertEquals(
        "Quoted in \u201CThe NRU & its {harbour}\u201D, paragraph 1; annotated in News & <Views>",
        JsonTree.at(csl, "0/note"));
    String bib = published.text("articles/harbour/statements.bib");
    assertTrue(bib.contains("@online{harbour-" + id + ","));
    assertEquals(
        3, published.text("articles/harbour/statements.ris").split("ER  - ", -1).length - 1);
  }

  @Test
  void bracesOfBibTexAreBalancedWhateverTheText() {
    for (String path : List.of("articles/hostile.bib", "articles/hostile/statements.bib")) {
      int depth = 0;
      String bib = published.text(path);
      for (int i = 0; i < bib.length(); i++) {
        boolean escaped = i > 0 && bib.charAt(i - 1) == '\\';
        depth += bib.charAt(i) == '{' && !escaped ? 1 : 0;
        depth -= bib.charAt(i) == '}' && !escaped ? 1 : 0;
        assertTrue(depth >= 0, path);
      }
      assertEquals(0, depth, path);
    }
  }

  @Test
  void aFieldOfRisStaysOnItsLine() {
    for (String line : published.text("articles/hostile.ris").split("\r\n", -1)) {
      assertTrue(line.isEmpty() || line.matches("[A-Z][A-Z0-9]  - .*"), line);
    }
  }
}
