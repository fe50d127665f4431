package newsarchive.curation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import newsarchive.diagnostics.BadInput;
import newsarchive.model.Correction;
import newsarchive.model.Correction.Kind;
import newsarchive.model.EntityType;
import newsarchive.model.NotePlace;
import newsarchive.model.Quote;
import newsarchive.model.Signature;
import newsarchive.model.Verdict;
import org.jspecify.annotations.Nullable;

/** Reads one correction. */
final class CorrectionReader {
  private static final List<String> COMMON =
      List.of("correct", "quote", "before", "after", "editor", "date", "reason");

  private static final Map<Kind, List<String>> OWN =
      new EnumMap<>(
          Map.of(
              Kind.SPEAKER, List.of("speaker", "kind"),
              Kind.STATEMENT, List.of("speaker", "kind", "cue"),
              Kind.ENTITY_KIND, List.of("kind"),
              Kind.SAME_NAME, List.of("name"),
              Kind.OTHER_NAME, List.of("name"),
              Kind.MISSING_NAME, List.of("name"),
              Kind.CLAIM_REWORDED, List.of("words"),
              Kind.CLAIM_REVIEWED, List.of("verdict", "rating", "reviewer", "sources")));

  /** Stands for a speaker whom the text does not give. */
  private static final String NOBODY = "unknown";

  private final Entry entry;
  private final String file;

  private CorrectionReader(Entry entry, String file) {
    this.entry = entry;
    this.file = file;
  }

  static Correction read(YamlNode node, String file, Consumer<BadInput> further) throws BadInput {
    return new CorrectionReader(new Entry(node, further), file).read();
  }

  private Correction read() throws BadInput {
    Kind kind = kind(entry.required("correct", "correct: speaker"));
    String before = entry.optional("before");
    String after = entry.optional("after");
    Quote quote =
        new Quote(
            entry.required("quote", "quote: the words as they stand in the article"),
            before == null ? "" : before,
            after == null ? "" : after);
    List<String> names = names(kind);
    EntityType type = type(kind);
    String words = words(kind);
    Signature by = entry.signature();
    Verdict verdict = kind == Kind.CLAIM_REVIEWED ? verdict(by) : null;
    List<String> known = new ArrayList<>(COMMON);
    known.addAll(OWN.getOrDefault(kind, List.of()));
    entry.refuseOthers("a correction of the kind " + word(kind), known);
    return new Correction(
        kind, quote, names, words, type, verdict, by, new NotePlace(file, entry.line()));
  }

  private List<String> names(Kind kind) throws BadInput {
    switch (kind) {
      case SPEAKER, STATEMENT -> {
        List<String> names = entry.requiredTexts("speaker", "speaker: Ann Lee (or unknown)");
        return names.equals(List.of(NOBODY)) ? List.of() : names;
      }
      case SAME_NAME, OTHER_NAME, MISSING_NAME -> {
        return List.of(entry.required("name", "name: Ann Lee"));
      }
      default -> {
        return List.of();
      }
    }
  }

  private @Nullable EntityType type(Kind kind) throws BadInput {
    if (kind == Kind.ENTITY_KIND) {
      String type = entry.required("kind", "kind: place (or none, if it is no name)");
      return type.equals("none") ? null : type(type);
    }
    boolean ofSpeaker = kind == Kind.SPEAKER || kind == Kind.STATEMENT;
    String type = ofSpeaker ? entry.optional("kind") : null;
    return type == null ? null : type(type);
  }

  private EntityType type(String word) throws BadInput {
    for (EntityType type : EntityType.values()) {
      if (type.name().toLowerCase(Locale.ROOT).equals(word)) {
        return type;
      }
    }
    throw entry.bad(
        "not a kind of entity: " + word,
        "one of person, organisation, place, location, group, event, work");
  }

  private @Nullable String words(Kind kind) throws BadInput {
    return switch (kind) {
      case STATEMENT -> entry.optional("cue");
      case CLAIM_REWORDED -> entry.required("words", "words: The bridge opens in May.");
      default -> null;
    };
  }

  private Verdict verdict(Signature by) throws BadInput {
    String words = entry.required("verdict", "verdict: supported");
    String rating = entry.optional("rating");
    String reviewer = entry.optional("reviewer");
    boolean usable = rating == null || (rating.length() == 1 && "12345".contains(rating));
    if (!usable) {
      throw entry.bad("not a rating: " + rating, "a whole number from 1 (false) to 5 (true)");
    }
    var sources = entry.requiredAddresses("sources", "https://example.org/report");
    String editor = String.valueOf(by.editor());
    return new Verdict(
        words,
        rating == null ? null : Integer.valueOf(rating),
        reviewer == null ? editor : reviewer,
        sources);
  }

  private Kind kind(String word) throws BadInput {
    List<String> known = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (word(kind).equals(word)) {
        return kind;
      }
      known.add(word(kind));
    }
    throw entry.bad("not a kind of correction: " + word, "one of " + String.join(", ", known));
  }

  /** {@code not-a-statement}, as files write it. */
  static String word(Kind kind) {
    return switch (kind) {
      case NO_STATEMENT -> "not-a-statement";
      case BREAK -> "paragraph-break";
      case NO_BREAK -> "no-paragraph-break";
      default -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    };
  }
}
