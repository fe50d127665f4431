package newsarchive.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import newsarchive.diagnostics.ArchiveException;
import newsarchive.diagnostics.Diagnostic;
import newsarchive.site.view.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TemplatesTest {
  @TempDir Path folder;

  @Test
  void templateOfTheFolderReplacesTheBuiltInOneAndNoOther() throws Exception {
    write("not-found.ftlh", "Gone: ${page.siteTitle}");
    write("assets/style.css", "body{color:red}");
    Map<String, String> pages =
        SiteFixture.pages(
            SiteFixture.archive(null, SiteFixture.silent()), SiteFixture.options(folder));
    assertEquals("Gone: Lowmark Archive", pages.get("404.html"));
    assertEquals("body{color:red}", pages.get("assets/style.css"));
    assertTrue(pages.getOrDefault("index.html", "").contains("<h2>Articles</h2>"));
  }

  @Test
  void brokenTemplateIsNamedWithLineAndColumn() throws Exception {
    write("home.ftlh", "<p>\n${page.titel}</p>");
    Diagnostic failure = failure("home", new Link("a", null));
    assertEquals("T002", failure.code());
    assertEquals(2, failure.line());
    write("about.ftlh", "one\ntwo <#if></#if>");
    Diagnostic malformed = failure("about", new Link("a", null));
    assertEquals("T001", malformed.code());
    assertEquals(2, malformed.line());
    assertTrue(String.valueOf(malformed.path()).endsWith("about.ftlh"), malformed.toString());
    assertTrue(malformed.message().contains("column"), malformed.message());
  }

  @Test
  void misspeltComponentIsAnErrorThatNamesTheRightOnes() throws Exception {
    write("home.ftlh", "${lable!}");
    String message = failure("home", new Link("a", null)).message();
    assertTrue(message.contains("\"lable\"") && message.contains("label, href"), message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "<#assign e=\"freemarker.template.utility.ObjectConstructor\"?new()>",
        "${label.class}",
        "${label?api.getClass()}",
        "${.data_model.getClass()}",
        "<#include \"../secret.ftlh\">",
        "<#include \"/../../secret.ftlh\">",
        "<#include \"file:///etc/passwd\">",
        "<#include \"plain.ftl\">"
      })
  void templateReachesNoClassAndNoFileOutside(String template) throws Exception {
    Path outside = Files.createTempFile("secret", ".ftlh");
    Files.writeString(outside, "secret");
    write("plain.ftl", "unescaped");
    write("home.ftlh", template);
    assertThrows(
        ArchiveException.class, () -> new Templates(folder).fill("home", new Link("a", null)));
    Files.delete(outside);
  }

  @Test
  void linkOutOfTheFolderIsNotFollowed() throws Exception {
    Path outside = Files.createTempDirectory("outside");
    Files.writeString(outside.resolve("secret.ftlh"), "secret");
    Files.createSymbolicLink(folder.resolve("secret.ftlh"), outside.resolve("secret.ftlh"));
    write("home.ftlh", "<#include \"secret.ftlh\">");
    assertThrows(
        ArchiveException.class, () -> new Templates(folder).fill("home", new Link("a", null)));
  }

  @Test
  void whatTemplatesPrintIsEscapedUnlessItIsMarkup() throws Exception {
    write("home.ftlh", "<a title=\"${label}\">${label}</a>");
    String page = new Templates(folder).fill("home", new Link("\"><b>'&", null));
    assertEquals(
        "<a title=\"&quot;&gt;&lt;b&gt;&#39;&amp;\">&quot;&gt;&lt;b&gt;&#39;&amp;</a>", page);
  }

  @Test
  void noBuiltInTemplateTurnsEscapingOff() throws Exception {
    try (var files = Files.list(Path.of("templates"))) {
      List<Path> templates = files.filter(Files::isRegularFile).toList();
      assertTrue(templates.size() > 10);
      for (Path template : templates) {
        assertTrue(template.toString().endsWith(".ftlh"), template.toString());
        String text = Files.readString(template);
        assertFalse(text.contains("no_esc") || text.contains("noautoesc"), template.toString());
        assertFalse(text.contains("style="), template.toString());
      }
    }
  }

  private Diagnostic failure(String name, Record view) {
    ArchiveException e =
        assertThrows(ArchiveException.class, () -> new Templates(folder).fill(name, view));
    return e.diagnostics().get(0);
  }

  private void write(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
