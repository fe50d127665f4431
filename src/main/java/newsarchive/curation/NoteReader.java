package newsarchive.curation;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import newsarchive.diagnostics.BadInput;
import newsarchive.diagnostics.Diagnostic;
import newsarchive.model.MarginNote;
import newsarchive.model.NotePlace;
import newsarchive.model.PartialDate;
import newsarchive.model.Quote;
import newsarchive.model.Signature;
import newsarchive.source.MarkdownParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Safelist;

/**
 * Reads margin notes: a block quotation with the words of the article, then the editor's text, and,
 * if the editor signs, a last line "— Name, 2024-05-31".
 */
final class NoteReader {
  private static final String FORM = "begin each note with the words that it is about: > the words";

  /** What a note may hold; everything else is left out, its words stay. */
  private static final Safelist HARMLESS =
      new Safelist()
          .addTags("p", "br", "em", "strong", "code", "pre", "ul", "ol", "li", "a")
          .addAttributes("a", "href")
          .addProtocols("a", "href", "http", "https", "mailto")
          .addEnforcedAttribute("a", "rel", "nofollow");

  private final String file;
  private final HtmlRenderer renderer = HtmlRenderer.builder().build();
  private final List<MarginNote> notes = new ArrayList<>();
  private final List<Diagnostic> diagnostics;

  private NoteReader(String file, List<Diagnostic> diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  static List<MarginNote> read(String markdown, String file, List<Diagnostic> diagnostics)
      throws BadInput {
    NoteReader reader = new NoteReader(file, diagnostics);
    return MarkdownParser.parse(markdown, 1, reader::notes);
  }

  private List<MarginNote> notes(Document document) {
    Node node = document.getFirstChild();
    while (node != null && !(node instanceof BlockQuote)) {
      fault(line(node), "text before the first note");
      node = node.getNext();
    }
    while (node != null) {
      Node quotation = node;
      List<Node> body = new ArrayList<>();
      node = node.getNext();
      while (node != null && !(node instanceof BlockQuote)) {
        body.add(node);
        node = node.getNext();
      }
      try {
        notes.add(note(document, quotation, body));
      } catch (BadInput e) {
        diagnostics.add(e.at(file));
      }
    }
    return notes;
  }

  private MarginNote note(Document document, Node quotation, List<Node> body) throws BadInput {
    int line = line(quotation);
    String words = plain(renderer.render(quotation));
    Signature by = Signature.NONE;
    List<Node> text = body;
    String last = body.isEmpty() ? "" : plain(renderer.render(body.get(body.size() - 1)));
    if (isSignature(last)) {
      by = signature(last, line(body.get(body.size() - 1)));
      text = body.subList(0, body.size() - 1);
    }
    // Alone a node would be rendered without its links.
    Document own = new Document(document, document.getChars());
    text.forEach(own::appendChild);
    String safe =
        Jsoup.clean(renderer.render(own), "", HARMLESS, new OutputSettings().prettyPrint(false));
    String plain = plain(safe);
    if (words.isEmpty() || words.length() > Entry.LONGEST || plain.isEmpty()) {
      String fault =
          words.isEmpty()
              ? "a note about no words"
              : plain.isEmpty()
                  ? "a note without a text"
                  : "a note about more than 2000 characters";
      throw new BadInput(Codes.NOTE, line, fault, FORM);
    }
    return new MarginNote(
        new Quote(words, "", ""), safe.strip(), plain, by, new NotePlace(file, line));
  }

  /** "— Name" or "-- Name, 2024-05-31". */
  private static boolean isSignature(String text) {
    return (text.startsWith("-- ") || text.startsWith("- ")) && text.length() <= 120;
  }

  private static Signature signature(String text, int line) throws BadInput {
    String name = text.substring(text.indexOf(' ')).strip();
    int comma = name.lastIndexOf(',');
    if (comma < 0 || !Character.isDigit(name.charAt(Math.min(name.length() - 1, comma + 2)))) {
      return new Signature(name, null, null);
    }
    String day = name.substring(comma + 1).strip();
    try {
      PartialDate date = Days.read(day);
      return new Signature(name.substring(0, comma).strip(), date, null);
    } catch (DateTimeException e) {
      throw new BadInput(
          Codes.VALUE, line, "not a possible date: " + day, "sign with: — Name, 2024-05-31");
    }
  }

  private static String plain(String html) {
    return Folded.of(Jsoup.parse(html).text()).line();
  }

  private static int line(Node node) {
    return node.getStartLineNumber() + 1;
  }

  private void fault(int line, String message) {
    diagnostics.add(Diagnostic.error(Codes.NOTE, file, line, message, FORM));
  }
}
