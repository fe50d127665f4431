package newsarchive.source;

import java.nio.charset.StandardCharsets;
import newsarchive.diagnostics.BadInput;

/** Names files that are no text at all by their first bytes. */
final class Signatures {
  /** First bytes, as Latin-1, and what such a file is. */
  private enum Kind {
    PNG("\u0089PNG", "a PNG image"),
    JPEG("\u00FF\u00D8\u00FF", "a JPEG image"),
    GIF("GIF8", "a GIF image"),
    PDF("%PDF-", "a PDF document"),
    ZIP("PK\u0003\u0004", "a ZIP archive or an office document"),
    GZIP("\u001F\u008B", "a gzip archive"),
    RTF("{\\rtf", "an RTF document"),
    DOC("\u00D0\u00CF\u0011\u00E0", "an old office document"),
    WEBP("RIFF", "a media file"),
    ELF("\u007FELF", "a program");

    private final String start;
    private final String name;

    Kind(String start, String name) {
      this.start = start;
      this.name = name;
    }
  }

  private Signatures() {}

  static void refuse(byte[] bytes) throws BadInput {
    String head = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
    for (Kind kind : Kind.values()) {
      if (head.startsWith(kind.start)) {
        throw new BadInput(
            Codes.NOT_TEXT,
            0,
            "a binary file, not a text: this is " + kind.name,
            "save the article's text as .txt, .md or .html in UTF-8");
      }
    }
  }
}
