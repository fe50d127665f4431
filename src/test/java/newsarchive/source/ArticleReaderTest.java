package newsarchive.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsarchive.diagnostics.Diagnostic;
import newsarchive.model.Block;
import newsarchive.model.PartialDate;
import newsarchive.model.SourceDocument;
import newsarchive.source.ArticleReader.Input;
import newsarchive.source.ArticleReader.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ArticleReaderTest {
  private static final String TEXT = "Ada Lund opened the dam.\n\n“It holds,” she said.\n";

  // Bytes

  @Test
  void byteOrderMarksDecideTheCharset() {
    assertEquals(TEXT, text("a.txt", bytes("\uFEFF" + TEXT, UTF_8)));
    assertEquals(TEXT, text("a.txt", bytes("\uFEFF" + TEXT, UTF_16LE)));
    assertEquals(TEXT, text("a.txt", bytes("\uFEFF" + TEXT, UTF_16BE)));
    assertEquals(TEXT, text("a.txt", bytes("\uFEFF" + TEXT, Charset.forName("UTF-32LE"))));
    assertEquals(TEXT, text("a.txt", bytes("\uFEFF" + TEXT, Charset.forName("UTF-32BE"))));
  }

  @Test
  void declaredCharsetIsUsed() {
    Charset windows = Charset.forName("windows-1252");
    assertEquals(TEXT, text("a.txt", bytes("---\ncharset: windows-1252\n---\n" + TEXT, windows)));
    Input sidecar = new Input("a.yml", "a.yml", "charset: windows-1252".getBytes(UTF_8));
    Outcome outcome =
        ArticleReader.read(new Input("a.txt", "a.txt", bytes(TEXT, windows)), sidecar);
    assertEquals(TEXT, document(outcome).text());
    String page = "<meta charset=\"windows-1251\"><title>T</title><p>Мост открыт.</p>";
    assertEquals("Мост открыт.\n", text("a.html", bytes(page, Charset.forName("windows-1251"))));
  }

  @Test
  void bytesThatAreNotUtf8AreNamedWithLineAndOffset() {
    Diagnostic fault =
        fault("a.txt", bytes("One.\r\nTwo.\rCaf\u00E9.\n", Charset.forName("ISO-8859-1")));
    assertEquals("S002", fault.code());
    assertEquals(3, fault.line());
    assertTrue(fault.message().contains("byte offset 14"), fault.message());
    assertTrue(String.valueOf(fault.hint()).contains("iconv"));
  }

  @ParameterizedTest
  @CsvSource({"%PDF-1.7,PDF", "GIF89a,GIF", "'PK\u0003\u0004x',ZIP"})
  void binaryFileIsNamedAsWhatItIs(String head, String kind) {
    Diagnostic fault = fault("a.txt", bytes(head, UTF_8));
    assertEquals("S003", fault.code());
    assertTrue(fault.message().contains(kind));
  }

  @Test
  void nulAndEmptinessAreErrors() {
    assertEquals(2, fault("a.txt", bytes("a\nb\0c", UTF_8)).line());
    assertEquals("S002", fault("a.txt", bytes(TEXT, UTF_16LE)).code());
    assertEquals("S001", fault("a.txt", new byte[0]).code());
    assertEquals("S001", fault("a.txt", bytes(" \u00A0\u200B\n", UTF_8)).code());
    assertEquals("S001", fault("a.txt", bytes("---\ntitle: T\n---\n \n", UTF_8)).code());
  }

  // Front matter

  @Test
  void metadataIsTextAndNothingElse() {
    SourceDocument document =
        document(
            read(
                "a.txt",
                """
                ---
                title: no
                authors: [Ada Lund, 012]
                outlet: 1e3
                date: 2024-05
                url: https://example.org/a
                lang: pt-BR
                licence: CC0
                note: N
                ---
                Text.
                """));
    assertEquals("no", document.metadata().title());
    assertEquals(List.of("Ada Lund", "012"), document.metadata().authors());
    assertEquals("1e3", document.metadata().outlet());
    assertEquals(new PartialDate(2024, 5, null, null), document.metadata().published());
    assertEquals("pt-BR", document.metadata().language());
    assertEquals("CC0", document.metadata().rights());
    assertEquals("Text.\n", document.text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024|2024",
        "2024-02|2024-02",
        "2024-02-29|2024-02-29",
        "2024-05-31T23:30:00-05:00|2024-05-31",
        "2024-05-31 23:30 Z|2024-05-31",
        "2024-05-31T23:30:00.125|2024-05-31",
      })
  void dateIsReadAsExactlyAsItIsWritten(String value, String iso) {
    assertEquals(iso, Dates.read(value).iso());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: [a, b]",
        "date: 2023-02-29",
        "date: 2024-13-45",
        "date: 0000",
        "date: 1 May 2024",
        "date: 03/04/2024",
        "date: 2024-05-31T25:00",
        "url: javascript:alert(1)",
        "url: //example.org/x",
        "lang: english!",
        "slug: ../../etc/passwd",
        "slug: \"x\\0y\"",
        "slug: con",
        "slug: Index",
        "aliases: [/x]",
        "title: !!java.net.URL [x]",
        "title: &a b",
        "title: {a: b}",
        "\ttitle: x",
        "title: \"open",
        "title: a\u0007b",
      })
  void unusableValueIsAnErrorOnItsLine(String line) {
    List<Diagnostic> faults =
        read("a.md", "---\nnote: n\n" + line + "\n---\nText.\n").diagnostics();
    assertTrue(faults.stream().anyMatch(d -> d.line() >= 3 && d.line() <= 4), faults.toString());
  }

  @Test
  void keyThatComesTwiceIsAnErrorAndAnUnknownOneAWarning() {
    assertEquals(3, fault("a.md", bytes("---\ntitle: a\ntitle: b\n---\nT.", UTF_8)).line());
    Outcome outcome = read("a.md", "---\ntitel: a\n---\nText.\n");
    assertEquals(
        "a.md:2: warning S007: unknown key: titel",
        outcome.diagnostics().get(0).toString().split(" -- ", -1)[0]);
    assertNotNull(outcome.document());
  }

  @Test
  void allFaultsOfAFileAreToldAtOnce() {
    Outcome outcome = read("a.md", "---\ntitle: [a]\ndate: x\nurl: y\n---\nText.\n");
    assertEquals(List.of(2, 3, 4), outcome.diagnostics().stream().map(Diagnostic::line).toList());
  }

  @Test
  void frontMatterMustBeClosedAndSmall() {
    assertEquals(1, fault("a.md", bytes("---\ntitle: a\n\nText.\n", UTF_8)).line());
    assertEquals(
        "S005",
        fault("a.md", bytes("---\ntitle: " + "a".repeat(70_000) + "\n---\nT.", UTF_8)).code());
    assertEquals(
        "S005",
        fault("a.md", bytes("---\ntitle: " + "[".repeat(30_000) + "\n---\nT.", UTF_8)).code());
  }

  @Test
  void sidecarWinsOverFrontMatter() {
    Input sidecar = new Input("a.yml", "a.yml", "title: Sidecar".getBytes(UTF_8));
    Input input = new Input("a.txt", "a.txt", bytes("---\ntitle: Front\n---\nText.\n", UTF_8));
    assertEquals("Sidecar", document(ArticleReader.read(input, sidecar)).metadata().title());
  }

  // Plain text

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028"})
  void everyLineEndPartsTheSameParagraphs(String end) {
    String text = "One." + end + end + "Two." + end + " " + end + "Three.";
    assertEquals("One.|Two.|Three.", blocks(document(read("a.txt", text))));
    assertEquals(text, document(read("a.txt", text)).text());
  }

  @Test
  void withoutBlankLinesEachLineIsAParagraph() {
    assertEquals("One.|Two.|Three.", blocks(document(read("a.txt", "One.\nTwo.\nThree.\n"))));
  }

  @Test
  void hardWrappedTextKeepsItsParagraphsWhole() {
    String wrapped =
        """
        The engineers who built the dam said on Monday that it would hold for
        another hundred years, although nobody had asked them about the river
        that runs beside it, and which has flooded twice in the last decade of
        the century.
        """
            .strip();
    assertEquals(wrapped, blocks(document(read("a.txt", wrapped))));
    assertEquals(
        wrapped + "|" + wrapped, blocks(document(read("a.txt", wrapped + "\n\n" + wrapped))));
  }

  @Test
  void headlineIsADerivedTitleAndStaysInTheText() {
    SourceDocument document = document(read("a.txt", "Dam holds\n\nAda Lund opened the dam.\n"));
    assertEquals("Dam holds", document.metadata().title());
    assertTrue(document.metadata().titleDerived());
    assertEquals(Block.Kind.HEADING, document.blocks().get(0).kind());
  }

  @Test
  void withoutAHeadlineTheFirstSentenceIsTheTitle() {
    SourceDocument document =
        document(read("a.txt", "Ada Lund opened the old dam. Nobody came.\n"));
    assertEquals("Ada Lund opened the old dam", document.metadata().title());
    assertEquals(81, document(read("a.txt", "x".repeat(500))).metadata().title().length());
  }

  // Markdown

  @Test
  void markdownBecomesVisibleText() {
    SourceDocument document =
        document(
            read(
                "a.md",
                """
                # Dam *holds*

                Ada [Lund](javascript:x "hidden") said &amp; `left`. <b>Bold</b> [none]

                > It holds.

                - one
                - two ![alt](x.png)

                ```
                "code"
                ```

                <div>Inside <script>x()</script>HTML</div>

                7*191 and 7*191
                """));
    assertEquals(
        "HEADING Dam holds|PARAGRAPH Ada Lund said & left. Bold [none]|QUOTATION It holds."
            + "|LIST_ITEM one|LIST_ITEM two alt|CODE \"code\"|PARAGRAPH Inside HTML"
            + "|PARAGRAPH 7*191 and 7*191",
        kinds(document));
    assertEquals("Dam holds", document.metadata().title());
    assertEquals(false, document.metadata().titleDerived());
  }

  static Stream<String> markdownBaits() {
    return Stream.of(
        "[" + "\\".repeat(4_000),
        "[" + "\\!".repeat(2_000),
        "[a](".repeat(20_000),
        "> ".repeat(10_000) + "a",
        "*a ".repeat(40_000),
        "![".repeat(20_000) + "a",
        "<!--" + "x".repeat(200_000) + "-->");
  }

  @ParameterizedTest
  @MethodSource("markdownBaits")
  void intricateMarkdownIsReadOrRefusedInTime(String text) {
    Outcome outcome =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> read("a.md", "# T\n\n" + text + "\n\nEnd.\n"));
    assertTrue(outcome.document() != null || !outcome.diagnostics().isEmpty());
  }

  // HTML

  @Test
  void articleOfAPageIsFoundWithItsMetadata() {
    String page =
        """
        <!doctype html><html lang="en"><head><title>Dam holds | The Courier</title>
        <meta property="og:site_name" content="The Courier"><link rel="canonical" href="https://example.org/dam">
        <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},
        {"@type":["Thing","NewsArticle"],"headline":"Dam holds","datePublished":"2024-05-31T10:00:00Z",
        "author":[{"@type":"Person","name":"Ada Lund"},{"name":"Bo Okafor"}]}]}</script></head>
        <body><nav><a href="/">Home</a></nav><div class="cookie-banner">We use cookies.</div>
        <article><h1>Dam holds</h1><p>The dam of the upper valley holds, engineers said on Monday.</p>
        <blockquote><p>It holds.</p></blockquote><p hidden>Hidden.</p>
        <ul><li>First point</li></ul><figure><img alt="The dam"><figcaption>A dam</figcaption></figure>
        <table><tr><td>a</td><td>b</td></tr></table>
        <aside class="related"><a href="/x">Other story</a></aside></article>
        <div class="comments">Bad comment.</div><footer>Imprint</footer></body></html>
        """;
    SourceDocument document = document(read("a.html", page));
    assertEquals(
        "HEADING Dam holds|PARAGRAPH The dam of the upper valley holds, engineers said on Monday."
            + "|QUOTATION It holds.|LIST_ITEM First point|PARAGRAPH The dam|CAPTION A dam|TABLE_ROW a b",
        kinds(document));
    assertEquals(List.of("Ada Lund", "Bo Okafor"), document.metadata().authors());
    assertEquals("2024-05-31", iso(document));
    assertEquals("The Courier", document.metadata().outlet());
    assertEquals("https://example.org/dam", String.valueOf(document.metadata().url()));
  }

  @Test
  void pageWithoutSignsLosesNoText() {
    String page = "<div class=widget>One.<p>Two.<div>Three.<br><br>Four.</body></html><p>Five.";
    assertEquals("One.|Two.|Three.|Four.|Five.", blocks(document(read("a.html", page))));
  }

  @Test
  void pageThatOnlyAScriptWouldFillIsRefused() {
    assertEquals(
        "S001", fault("a.html", bytes("<div id=app></div><script>x</script>", UTF_8)).code());
  }

  @Test
  void pageMetadataThatMakesNoSenseIsAWarning() {
    String page =
        "<script type=application/ld+json>{\"@type\":</script><meta name=date content=soon>"
            + "<link rel=canonical href='javascript:x'><p>Text.</p>";
    Outcome outcome = read("a.html", page);
    assertEquals("Text.\n", document(outcome).text());
    assertEquals(
        List.of("S017", "S017", "S017"),
        outcome.diagnostics().stream().map(Diagnostic::code).toList());
  }

  private static String iso(SourceDocument document) {
    PartialDate date = document.metadata().published();
    return date == null ? "" : date.iso();
  }

  private static byte[] bytes(String text, Charset charset) {
    return text.getBytes(charset);
  }

  private static Outcome read(String name, String text) {
    return ArticleReader.read(new Input(name, name, text.getBytes(UTF_8)), null);
  }

  private static SourceDocument document(Outcome outcome) {
    SourceDocument document = outcome.document();
    assertNotNull(document, outcome.diagnostics().toString());
    return document;
  }

  private static String text(String name, byte[] bytes) {
    return document(ArticleReader.read(new Input(name, name, bytes), null)).text();
  }

  private static Diagnostic fault(String name, byte[] bytes) {
    Outcome outcome = ArticleReader.read(new Input(name, name, bytes), null);
    assertNull(outcome.document());
    assertEquals(Diagnostic.Severity.ERROR, outcome.diagnostics().get(0).severity());
    return outcome.diagnostics().get(0);
  }

  private static String blocks(SourceDocument document) {
    return document.blocks().stream()
        .map(block -> block.span().of(document.text()))
        .collect(Collectors.joining("|"));
  }

  private static String kinds(SourceDocument document) {
    return document.blocks().stream()
        .map(block -> block.kind() + " " + block.span().of(document.text()))
        .collect(Collectors.joining("|"));
  }
}
