package newsarchive.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import newsarchive.diagnostics.Diagnostic;
import newsarchive.fixtures.Documents;
import newsarchive.model.Correction;
import newsarchive.model.Edits;
import newsarchive.model.EntityType;
import newsarchive.model.KnownName;
import newsarchive.model.MarginNote;
import newsarchive.model.Orphan;
import newsarchive.model.SourceDocument;
import newsarchive.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotesFolderTest {
  private static final String SIGNED =
      "  editor: Zoë Berg\n  date: 2024-06-02\n  reason: I asked\n";
  private static final SourceDocument BRIDGE =
      Documents.ofText("The bridge is safe, Lee said.\n\nThe tests cost 40,000 dollars.\n");

  @TempDir Path folder;

  private Notebook read(String file, String content) throws IOException {
    Files.writeString(folder.resolve(file), content);
    return NotesFolder.read(folder, "notes");
  }

  private Correction correction(String keys) throws IOException {
    Notebook notebook = read("text.yml", keys + SIGNED);
    assertEquals(List.of(), notebook.diagnostics());
    Edits edits = notebook.about(BRIDGE);
    assertEquals(List.of(), edits.orphans());
    return edits.corrections().get(0).correction();
  }

  @Test
  void aFolderThatIsNotThereHoldsNothing() {
    Notebook notebook = NotesFolder.read(folder.resolve("none"), "notes");
    assertEquals(List.of(), notebook.diagnostics());
    assertTrue(notebook.about(BRIDGE).isEmpty());
  }

  @Test
  void everyKindOfCorrectionIsRead() throws IOException {
    String quote = "  quote: The bridge is safe\n";
    Correction speaker =
        correction("- correct: speaker\n" + quote + "  speaker: [Ann Lee, Tom Ray]\n");
    assertEquals(List.of("Ann Lee", "Tom Ray"), speaker.names());
    assertEquals("Zoë Berg", speaker.by().editor());
    assertEquals(1, speaker.place().line());
    assertEquals(
        List.of(), correction("- correct: speaker\n" + quote + "  speaker: unknown\n").names());
    Correction missed =
        correction("- correct: statement\n" + quote + "  speaker: Lee\n  cue: said\n");
    assertEquals("said", missed.words());
    for (String kind : List.of("not-a-statement", "paragraph-break", "no-paragraph-break")) {
      correction("- correct: " + kind + "\n" + quote);
    }
    for (String kind : List.of("claim-rejected", "checked")) {
      correction("- correct: " + kind + "\n" + quote);
    }
    for (String kind : List.of("same-name", "other-name", "missing-name")) {
      Correction named = correction("- correct: " + kind + "\n" + quote + "  name: Ann Lee\n");
      assertEquals(List.of("Ann Lee"), named.names());
    }
    Correction kind = correction("- correct: entity-kind\n" + quote + "  kind: work\n");
    assertEquals(EntityType.WORK, kind.type());
    assertEquals(
        "It holds.",
        correction("- correct: claim-reworded\n" + quote + "  words: It holds.\n").words());
    Correction review =
        correction(
            "- correct: claim-reviewed\n"
                + quote
                + "  verdict: supported\n  rating: 5\n  sources: https://a.example/b\n");
    Verdict verdict = Objects.requireNonNull(review.verdict());
    assertEquals("https://a.example/b", verdict.sources().get(0).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          correct: nonsense~quote: a | N004 | kind of correction
          quote: a | N003 | correct is missing
          correct: speaker~quote: a | N003 | speaker is missing
          correct: speaker~quote: a~speaker: b~colour: red | N003 | unknown key
          correct: checked~quote: a~speaker: b | N003 | unknown key
          correct: checked | N003 | quote is missing
          correct: checked~quote: "" | N004 | empty
          correct: checked~quote: [a, b] | N004 | must be one text
          correct: entity-kind~quote: a~kind: thing | N004 | kind of entity
          correct: same-name~quote: a | N003 | name is missing
          correct: other-name~quote: a | N003 | name is missing
          correct: missing-name~quote: a | N003 | name is missing
          correct: statement~quote: a~cue: said | N003 | speaker is missing
          correct: claim-reworded~quote: a | N003 | words is missing
          correct: claim-reviewed~quote: a~sources: https://a.example | N003 | verdict is missing
          correct: claim-reviewed~quote: a~verdict: b | N003 | sources is missing
          correct: claim-reviewed~quote: a~verdict: b~sources: ftp://a | N004 | web address
          correct: claim-reviewed~quote: a~verdict: b~rating: 9~sources: https://a.example | N004 | rating
          correct: checked~quote: &x a | N002 | anchors
          correct: checked~quote: !!int 1 | N002 | tags
          correct: checked~quote: a~quote: b | N002 | twice
          """)
  void aWrongCorrectionIsRefusedWithItsLine(String keys, String code, String words)
      throws IOException {
    String entry = "# a comment\n- " + keys.replace("~", "\n  ") + "\n" + SIGNED;
    List<Diagnostic> diagnostics = read("text.yml", entry).diagnostics();
    assertEquals(1, diagnostics.size(), diagnostics.toString());
    Diagnostic fault = diagnostics.get(0);
    assertEquals(code, fault.code(), fault.toString());
    assertEquals("notes/text.yml", fault.path());
    assertTrue(fault.line() >= 2, fault.toString());
    assertTrue(fault.message().contains(words), fault.toString());
    assertEquals(Diagnostic.Severity.ERROR, fault.severity());
    assertTrue(fault.hint() != null && !fault.hint().isEmpty(), fault.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "editor: A~date: 2024-02-30~reason: b,N004",
    "editor: A~date: yesterday~reason: b,N004",
    "editor: A~date: 2024-1-1~reason: b,N004",
    "editor: A~reason: b,N003",
    "date: 2024~reason: b,N003",
    "editor: A~date: 2024,N003"
  })
  void editorDateAndReasonAreAskedFor(String signature, String code) throws IOException {
    String entry = "- correct: checked\n  quote: safe\n  " + signature.replace("~", "\n  ") + "\n";
    List<Diagnostic> diagnostics = read("text.yml", entry).diagnostics();
    assertEquals(List.of(code), diagnostics.stream().map(Diagnostic::code).toList());
  }

  @Test
  void oneWrongEntryDoesNotHideTheOthers() throws IOException {
    String wrong = "- correct: checked\n  quote: safe\n  colour: red\n" + SIGNED;
    String right = "- correct: checked\n  quote: safe\n" + SIGNED;
    Notebook notebook = read("text.yml", wrong + right + wrong);
    assertEquals(2, notebook.diagnostics().size());
    assertEquals(1, notebook.about(BRIDGE).corrections().size());
  }

  @Test
  void wordsThatAreLostAndArticlesThatAreNotThereAreTold() throws IOException {
    Files.writeString(
        folder.resolve("nowhere.yml"), "- correct: checked\n  quote: safe\n" + SIGNED);
    Notebook notebook =
        read("text.yml", "\n- correct: checked\n  quote: The tower is safe\n" + SIGNED);
    Orphan lost = notebook.about(BRIDGE).orphans().get(0);
    assertEquals(Orphan.Why.LOST, lost.why());
    assertEquals(2, lost.place().line());
    Orphan homeless = notebook.editorial(Set.of(BRIDGE.id())).orphans().get(0);
    assertEquals("N005", Notebook.diagnostic(homeless).code());
    assertEquals("notes/nowhere.yml", Notebook.diagnostic(homeless).path());
  }

  @Test
  void aMarginNoteHasItsWordsItsTextAndItsSignature() throws IOException {
    Notebook notebook =
        read(
            "text.md",
            """
            > The bridge is safe

            The inspector **disagrees**.

            — Zoë Berg, 2024-06-02

            > 40,000 dollars

            More by now.
            """);
    assertEquals(List.of(), notebook.diagnostics());
    Edits edits = notebook.about(BRIDGE);
    MarginNote first = edits.notes().get(0).note();
    assertEquals("<p>The inspector <strong>disagrees</strong>.</p>", first.html());
    assertEquals("Zoë Berg", first.by().editor());
    assertEquals(Days.read("2024-06-02"), first.by().date());
    assertEquals("40,000 dollars", edits.notes().get(1).span().of(BRIDGE.text()));
    assertEquals(7, edits.notes().get(1).note().place().line());
  }

  @Test
  void nothingHarmfulComesOutOfANote() throws IOException {
    Notebook notebook =
        read(
            "text.md",
            "> The bridge is safe\n\n<script>alert(1)</script>\n\nA <img src=x onerror=alert(1)>"
                + " [go](javascript:alert(1)) <b onclick=\"x()\">bold</b> [ok](https://a.example)"
                + "\n\n<style>p{}</style>\n\n<iframe src=https://a.example></iframe>\n");
    String html = notebook.about(BRIDGE).notes().get(0).note().html();
    for (String harmful :
        List.of("script", "img", "onerror", "onclick", "style", "iframe", "javascript")) {
      assertFalse(html.contains(harmful), html);
    }
    assertTrue(html.contains("<a href=\"https://a.example\" rel=\"nofollow\">ok</a>"), html);
    assertTrue(html.contains("bold"), html);
  }

  @ParameterizedTest
  @CsvSource({"Words without a quotation", "'> only a quotation'", "'> a~~b~~— Z, 2024-13-01'"})
  void aNoteWithoutQuotationTextOrPossibleDateIsRefused(String note) throws IOException {
    List<Diagnostic> diagnostics = read("text.md", note.replace("~", "\n")).diagnostics();
    assertEquals(1, diagnostics.size());
    assertTrue(diagnostics.get(0).line() > 0, diagnostics.toString());
  }

  @Test
  void namesAreReadWithRolesAndAddresses() throws IOException {
    Notebook notebook =
        read(
            "people.yml",
            """
            - name: Ann Lee
              aliases: [Mayor Lee]
              roles:
              - role: mayor
                from: 2020
              sameAs: https://www.wikidata.org/entity/Q1
              notSameAs: Robert Lee
            """);
    assertEquals(List.of(), notebook.diagnostics());
    KnownName known = notebook.editorial(Set.of()).names().get(0);
    assertEquals(KnownName.Group.PEOPLE, known.group());
    assertEquals("mayor", known.roles().get(0).words());
    assertEquals(List.of("Robert Lee"), known.notSameAs());
  }

  @ParameterizedTest
  @CsvSource({
    "aliases: [B],N003",
    "name: A~sameAs: Q42,N004",
    "name: A~notSameAs: A,N004",
    "name: A~nick: B,N003",
    "name: A~roles: mayor,N004",
    "name: A~roles: [{role: x~ from: 2020~ to: 2019}],N004",
    "name: A~articles: [No Such],N004"
  })
  void aWrongNameIsRefused(String keys, String code) throws IOException {
    String entry = "- " + keys.replace("~ ", ", ").replace("~", "\n  ") + "\n";
    List<Diagnostic> diagnostics = read("places.yml", entry).diagnostics();
    assertEquals(List.of(code), diagnostics.stream().map(Diagnostic::code).toList());
  }

  @Test
  void twoEntriesOfOneNameMustSayWhereEachIsMeant() throws IOException {
    assertEquals(
        "N011",
        read("people.yml", "- name: A\n  aliases: [Lee]\n- name: B\n  aliases: [lee]\n")
            .diagnostics()
            .get(0)
            .code());
    String apart =
        """
        - name: A
          aliases: [Lee]
          articles: [one]
        - name: B
          aliases: [Lee]
          articles: [two]
        """;
    Notebook notebook = read("people.yml", apart);
    assertEquals(List.of(), notebook.diagnostics());
    assertEquals(2, notebook.editorial(Set.of()).orphans().size(), "neither article is there");
  }

  @Test
  void otherFilesAndBadBytesAreTold() throws IOException {
    Files.write(folder.resolve("a.yml"), "- name: \u00E9".getBytes(StandardCharsets.ISO_8859_1));
    Files.createDirectory(folder.resolve("old"));
    List<Diagnostic> diagnostics = read("picture.png", "x").diagnostics();
    assertEquals(
        List.of("N001", "N009", "N009"), diagnostics.stream().map(Diagnostic::code).toList());
  }

  @Test
  void aFileInPlaceOfTheFolderIsAnError() throws IOException {
    Path file = Files.writeString(folder.resolve("notes"), "- correct: checked\n");
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere"));
    for (Path wrong : List.of(file, link)) {
      Diagnostic fault = NotesFolder.read(wrong, "notes").diagnostics().get(0);
      assertTrue(fault.toString().startsWith("notes: error N001: not a folder"), fault.toString());
    }
  }

  @Test
  void aFolderOrALinkInPlaceOfAFileIsToldWithAdviceThatFits() throws IOException {
    Files.createDirectory(folder.resolve("a.yml"));
    Files.createDirectory(folder.resolve("b"));
    Files.createSymbolicLink(folder.resolve("c.yml"), folder.resolve("text.yml"));
    List<Diagnostic> told = read("text.yml", "").diagnostics();
    assertEquals(3, told.size(), told.toString());
    assertTrue(told.get(0).toString().contains("a file of this name is expected"), "" + told);
    assertTrue(told.get(1).toString().contains("move its files one folder up"), "" + told);
    assertTrue(told.get(2).toString().contains("copy the file itself"), "" + told);
  }

  @Test
  void twoFilesOfOneArticleAreBothRead() throws IOException {
    Files.writeString(folder.resolve("text.MD"), "> The bridge\n\nOld.\n");
    Notebook notebook = read("text.md", "> 40,000 dollars\n\nMuch.\n");
    assertEquals(2, notebook.about(BRIDGE).notes().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          text.yml | correct: claim-reviewed~quote: a~verdict: b~sources: ftp://a | https://example.org/report
          text.yml | correct: claim-reviewed~quote: a~verdict: b~sources: [] | sources is an empty list
          text.yml | correct: speaker~quote: a~speaker: [] | speaker is an empty list -- write, for example: speaker: Ann Lee (or unknown)
          people.yml | name: A~sameAs: Q42 | https://www.wikidata.org/entity/Q42
          people.yml | name: A~roles: mayor | write each on a line of its own: - role: mayor of Elmton
          people.yml | name: A~roles: [mayor] | write each on a line of its own: - role: mayor of Elmton
          """)
  void theAdviceFitsTheKey(String file, String keys, String advice) throws IOException {
    String signed = file.equals("text.yml") ? SIGNED : "";
    String entry = "- " + keys.replace("~", "\n  ") + "\n" + signed;
    List<Diagnostic> told = read(file, entry).diagnostics();
    assertEquals(1, told.size(), told.toString());
    assertTrue(told.get(0).toString().contains(advice), told.toString());
    assertFalse(told.get(0).toString().contains("manual"), told.toString());
  }

  @Test
  void aNoteAboutWordsOfSeveralPlacesIsNotAdvisedToUseKeysThatItCannotHave() throws IOException {
    Notebook notebook = read("text.md", "> The\n\nWhich?\n");
    Orphan orphan = notebook.about(BRIDGE).orphans().get(0);
    assertEquals(Orphan.Why.AMBIGUOUS, orphan.why());
    assertFalse(orphan.hint().contains("before"), orphan.hint());
  }

  @Test
  void everyBadItemOfAListIsTold() throws IOException {
    Notebook notebook =
        read(
            "people.yml",
            """
            - name: Ann Lee
              sameAs:
              - Q1
              - https://a.example
              - ftp://b.example
              roles:
              - mayor
            - only words
            - name: Tom Ray
              roles:
              - role: a
                from: 2020-13
              - words
              - role: b
                until: 2020
            - more words
            """);
    assertEquals(
        List.of(3, 5, 7, 8, 12, 13, 15, 16),
        notebook.diagnostics().stream().map(Diagnostic::line).toList(),
        notebook.diagnostics().toString());
    assertEquals(
        51, read("people.yml", "- words\n".repeat(10_000)).diagnostics().size(), "bounded");
  }
}
