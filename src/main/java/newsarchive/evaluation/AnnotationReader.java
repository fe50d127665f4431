package newsarchive.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import newsarchive.diagnostics.BadInput;
import newsarchive.evaluation.Annotations.Named;
import newsarchive.evaluation.Annotations.Quoted;
import newsarchive.evaluation.Annotations.Reported;
import newsarchive.evaluation.Annotations.Speaker;
import newsarchive.model.Span;
import org.jspecify.annotations.Nullable;

/** Reads a gold file in the project's own format, docs/gold-format.md. */
final class AnnotationReader {
  private final CodePointText text;

  private AnnotationReader(CodePointText text) {
    this.text = text;
  }

  /**
   * @param sha256 of the text file's bytes, small hexadecimal digits
   * @throws BadInput with the first thing that is wrong
   */
  static Annotations read(String json, CodePointText text, String sha256) throws BadInput {
    JsonNode root = JsonNode.parse(json);
    JsonNode sum = root.get("text_sha256");
    if (sum != null && !sum.string().equals(sha256)) {
      throw new BadInput(
          Codes.OTHER_TEXT,
          sum.line(),
          "the annotations belong to another text: its SHA-256 is not that of the text file",
          "restore the text file, or annotate it anew");
    }
    return new AnnotationReader(text).read(root);
  }

  private Annotations read(JsonNode root) throws BadInput {
    List<Quoted> quotations = new ArrayList<>();
    for (JsonNode node : root.items("quotations")) {
      quotations.add(quotation(node));
    }
    List<Named> entities = new ArrayList<>();
    for (JsonNode node : root.items("entities")) {
      entities.add(entity(node));
    }
    return new Annotations(
        quotations,
        reported(root),
        nested(root),
        entities,
        new HashSet<>(root.strings("ignore")),
        breaks(root),
        gaps(root));
  }

  private Quoted quotation(JsonNode node) throws BadInput {
    return new Quoted(
        span(node),
        node.flag("attributed", true),
        spanOrNull(node.get("cue")),
        spanOrNull(node.get("source")),
        speaker(node),
        node.get("doubt") != null);
  }

  private @Nullable List<Reported> reported(JsonNode root) throws BadInput {
    if (root.get("reported") == null) {
      return null;
    }
    List<Reported> reported = new ArrayList<>();
    for (JsonNode node : root.items("reported")) {
      reported.add(reported(node, node.flag("optional", false)));
    }
    return reported;
  }

  private List<Reported> nested(JsonNode root) throws BadInput {
    List<Reported> nested = new ArrayList<>();
    for (JsonNode quotation : root.items("quotations")) {
      for (JsonNode node : quotation.items("nested")) {
        nested.add(reported(node, false));
      }
    }
    return nested;
  }

  private Reported reported(JsonNode node, boolean optional) throws BadInput {
    return new Reported(
        span(node),
        spanOrNull(node.get("cue")),
        spanOrNull(node.get("source")),
        speaker(node),
        optional);
  }

  private static @Nullable Speaker speaker(JsonNode node) throws BadInput {
    JsonNode name = node.get("speaker");
    return name == null
        ? null
        : new Speaker(
            name.string(), node.flag("speaker_named", false), node.strings("co_speakers"));
  }

  private static Named entity(JsonNode node) throws BadInput {
    boolean optional = node.flag("optional", false) || node.get("doubt") != null;
    return new Named(
        node.require("name").string(),
        node.require("type").string(),
        node.strings("mentions"),
        optional);
  }

  private @Nullable List<Integer> breaks(JsonNode root) throws BadInput {
    if (root.get("paragraphs") == null) {
      return null;
    }
    List<Integer> breaks = new ArrayList<>();
    for (JsonNode node : root.items("paragraphs")) {
      breaks.add(offset(node));
    }
    return breaks;
  }

  private @Nullable List<Gap> gaps(JsonNode root) throws BadInput {
    if (root.get("elisions") == null) {
      return null;
    }
    List<Gap> gaps = new ArrayList<>();
    for (JsonNode node : root.items("elisions")) {
      JsonNode speaker = node.get("speaker");
      int offset = offset(node.require("offset"));
      gaps.add(new Gap(offset, speaker == null ? null : speaker.string()));
    }
    return gaps;
  }

  private @Nullable Span spanOrNull(@Nullable JsonNode node) throws BadInput {
    return node == null ? null : span(node);
  }

  /** A span, which must have the words that the file says. */
  private Span span(JsonNode node) throws BadInput {
    int start = offset(node.require("start"));
    int end = offset(node.require("end"));
    if (start >= end) {
      throw new BadInput(
          Codes.OTHER_TEXT, node.line(), "no words from " + start + " to " + end, Codes.FORMAT);
    }
    Span span = new Span(start, end);
    JsonNode words = node.get("text");
    if (words != null && !words.string().equals(text.words(span))) {
      String found = text.words(new Span(start, Math.min(end, start + 40)));
      throw new BadInput(
          Codes.OTHER_TEXT,
          words.line(),
          "the text has other words from " + start + " to " + end + ": '" + found + "'",
          "offsets count code points from 0; correct them or the words");
    }
    return span;
  }

  private int offset(JsonNode node) throws BadInput {
    int offset = node.number();
    if (offset > text.length()) {
      throw new BadInput(
          Codes.OTHER_TEXT,
          node.line(),
          "the offset " + offset + " lies behind the text's end, " + text.length(),
          "offsets count code points from 0");
    }
    return offset;
  }
}
