package newsarchive.source;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import newsarchive.diagnostics.BadInput;
import newsarchive.diagnostics.Diagnostic;
import newsarchive.model.ArticleId;
import newsarchive.model.Block;
import newsarchive.model.Format;
import newsarchive.model.Metadata;
import newsarchive.model.Provenance;
import newsarchive.model.SourceDocument;
import org.jspecify.annotations.Nullable;

/** Turns the bytes of one article, and of its sidecar, into a document. */
final class ArticleReader {
  /** Larger files are refused; in bytes. */
  static final int LARGEST_FILE = 16 * 1024 * 1024;

  /** A file in memory. */
  static final class Input {
    private final String path;
    private final String shown;
    private final byte[] bytes;

    /**
     * @param path relative to the folder of articles, with {@code /} between the parts
     * @param shown how messages name the file
     * @param bytes not copied; nobody changes them
     */
    Input(String path, String shown, byte[] bytes) {
      this.path = path;
      this.shown = shown;
      this.bytes = bytes;
    }

    String path() {
      return path;
    }

    String shown() {
      return shown;
    }

    byte[] bytes() {
      return bytes;
    }
  }

  /**
   * What became of a file.
   *
   * @param document null if an error is among the diagnostics
   * @param slugLine line of an explicit slug, or 0
   */
  record Outcome(
      Input input, @Nullable SourceDocument document, int slugLine, List<Diagnostic> diagnostics) {}

  private record Body(String text, List<Block> blocks, boolean titled) {}

  private final Input input;
  private final Found found = new Found();

  private ArticleReader(Input input) {
    this.input = input;
  }

  static Outcome read(Input input, @Nullable Input sidecar) {
    ArticleReader reader = new ArticleReader(input);
    if (sidecar != null) {
      reader.takeSidecar(sidecar);
    }
    SourceDocument document = null;
    try {
      document = reader.document();
    } catch (BadInput e) {
      reader.found.diagnostics.add(e.at(input.shown()));
    }
    boolean good = !reader.found.hasErrors();
    return new Outcome(
        input, good ? document : null, reader.found.slugLine, reader.found.diagnostics);
  }

  /** The format that a file name's extension stands for, or null. */
  static @Nullable Format format(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    if (name.endsWith(".txt")) {
      return Format.TEXT;
    }
    if (name.endsWith(".md") || name.endsWith(".markdown")) {
      return Format.MARKDOWN;
    }
    boolean html = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    return html ? Format.HTML : null;
  }

  private void takeSidecar(Input sidecar) {
    try {
      String yaml = Decoder.decode(sidecar.bytes(), null).text();
      new MetadataFields(found, sidecar.shown()).take(yaml, 1);
    } catch (BadInput e) {
      found.diagnostics.add(e.at(sidecar.shown()));
    }
  }

  private SourceDocument document() throws BadInput {
    Format format = format(input.path());
    if (format == null) {
      throw new IllegalArgumentException("not an article: " + input.path());
    }
    Decoder.Decoded decoded = Decoder.decode(input.bytes(), declaredCharset(format));
    FrontMatter front = FrontMatter.of(decoded.text());
    new MetadataFields(found, input.shown()).take(front.yaml(), FrontMatter.FIRST_LINE);
    String source = decoded.text().substring(front.bodyStart());
    if (Blanks.isBlank(source)) {
      throw new BadInput(Codes.EMPTY, 0, "the article has no text", null);
    }
    Body body = body(format, source, front.bodyLine());
    String sha256 = ArticleIds.sha256(input.bytes());
    Provenance provenance = new Provenance(input.path(), format, sha256, decoded.charset());
    return new SourceDocument(id(), provenance, metadata(body), body.text(), body.blocks());
  }

  private @Nullable String declaredCharset(Format format) {
    if (found.charset != null) {
      return found.charset;
    }
    String declared = DeclaredCharset.inFrontMatter(input.bytes());
    return declared == null && format == Format.HTML
        ? DeclaredCharset.inHtml(input.bytes())
        : declared;
  }

  private Body body(Format format, String source, int firstLine) throws BadInput {
    if (format == Format.TEXT) {
      return new Body(source, PlainBlocks.of(source), false);
    }
    VisibleText visible =
        format == Format.HTML
            ? HtmlReader.read(source, found, input.shown())
            : MarkdownReader.read(source, firstLine);
    if (visible.isEmpty()) {
      throw new BadInput(Codes.EMPTY, 0, "the article has no text", null);
    }
    return new Body(visible.text(), visible.blocks(), format == Format.MARKDOWN);
  }

  private ArticleId id() {
    return found.slug != null ? new ArticleId(found.slug) : ArticleIds.of(input.path());
  }

  private Metadata metadata(Body body) {
    String title = found.title;
    boolean derived = title == null;
    if (title == null) {
      title = Titles.derive(body.text(), body.blocks());
      derived = !(body.titled() && startsWithHeading(body));
    }
    return new Metadata(
        title,
        derived,
        found.published,
        found.modified,
        found.authors,
        found.outlet,
        found.url == null ? null : URI.create(found.url),
        found.language,
        found.rights,
        found.note);
  }

  /** A first Markdown heading is the title that the author gave. */
  private static boolean startsWithHeading(Body body) {
    return body.blocks().get(0).kind() == Block.Kind.HEADING;
  }
}
