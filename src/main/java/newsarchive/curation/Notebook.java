package newsarchive.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import newsarchive.diagnostics.Diagnostic;
import newsarchive.model.ArticleId;
import newsarchive.model.Correction;
import newsarchive.model.Editorial;
import newsarchive.model.Edits;
import newsarchive.model.KnownName;
import newsarchive.model.MarginNote;
import newsarchive.model.NotePlace;
import newsarchive.model.Orphan;
import newsarchive.model.PlacedCorrection;
import newsarchive.model.PlacedNote;
import newsarchive.model.Quote;
import newsarchive.model.SourceDocument;
import newsarchive.model.Span;
import org.jspecify.annotations.Nullable;

/** Everything that editors wrote in the folder of notes. */
public final class Notebook {
  private static final String AROUND =
      "quote more of them, or add before: and after: with the words around them";
  private static final String MORE = "quote more of them in the lines that begin with >";

  private final List<KnownName> names;
  private final Map<String, List<Correction>> corrections;
  private final Map<String, List<MarginNote>> notes;
  private final List<Diagnostic> diagnostics;

  Notebook(
      List<KnownName> names,
      Map<String, List<Correction>> corrections,
      Map<String, List<MarginNote>> notes,
      List<Diagnostic> diagnostics) {
    this.names = List.copyOf(names);
    this.corrections = new TreeMap<>(corrections);
    this.notes = new TreeMap<>(notes);
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** What is wrong with the files; the entries that errors name are left out. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** What was written about an article, with its place in the text. */
  public Edits about(SourceDocument document) {
    String id = document.id().value();
    List<Correction> corrected = corrections.getOrDefault(id, List.of());
    List<MarginNote> noted = notes.getOrDefault(id, List.of());
    if (corrected.isEmpty() && noted.isEmpty()) {
      return new Edits(List.of(), List.of(), List.of(), names);
    }
    Anchors anchors = new Anchors(document.text());
    List<Orphan> orphans = new ArrayList<>();
    List<PlacedCorrection> placed = new ArrayList<>();
    for (Correction correction : corrected) {
      Asked asked = new Asked(document.id(), correction.quote(), correction.place(), AROUND);
      Span span = place(anchors, asked, orphans);
      if (span != null) {
        placed.add(new PlacedCorrection(correction, span));
      }
    }
    List<PlacedNote> beside = new ArrayList<>();
    for (MarginNote note : noted) {
      Asked asked = new Asked(document.id(), note.quote(), note.place(), MORE);
      Span span = place(anchors, asked, orphans);
      if (span != null) {
        beside.add(new PlacedNote(note, span));
      }
    }
    List<PlacedCorrection> followed = Contradictions.leaveOut(document, placed, orphans);
    return new Edits(followed, beside, orphans, names);
  }

  /** The names, and what was written about articles that are not there. */
  public Editorial editorial(Set<ArticleId> articles) {
    Set<String> known = new TreeSet<>();
    articles.forEach(article -> known.add(article.value()));
    List<Orphan> orphans = new ArrayList<>();
    orphans.addAll(homeless(corrections, known, c -> new Written(c.quote(), c.place())));
    orphans.addAll(homeless(notes, known, n -> new Written(n.quote(), n.place())));
    for (KnownName name : names) {
      for (ArticleId article : name.articles()) {
        if (!articles.contains(article)) {
          orphans.add(homeless(article.value(), new Quote(name.name(), "", ""), name.place()));
        }
      }
    }
    return new Editorial(names, orphans);
  }

  private record Written(Quote quote, NotePlace place) {}

  /** What was written about articles that are not there. */
  private static <T> List<Orphan> homeless(
      Map<String, List<T>> written, Set<String> known, Function<T, Written> of) {
    List<Orphan> orphans = new ArrayList<>();
    written.forEach(
        (article, all) -> {
          if (!known.contains(article)) {
            all.forEach(
                one ->
                    orphans.add(homeless(article, of.apply(one).quote(), of.apply(one).place())));
          }
        });
    return orphans;
  }

  /**
   * Words to be found.
   *
   * @param narrower how to say which place is meant
   */
  private record Asked(ArticleId article, Quote quote, NotePlace place, String narrower) {}

  private static @Nullable Span place(Anchors anchors, Asked asked, List<Orphan> orphans) {
    Anchors.Found found = anchors.find(asked.quote());
    if (found.span() == null) {
      boolean lost = found.places() == 0;
      orphans.add(
          new Orphan(
              lost ? Orphan.Why.LOST : Orphan.Why.AMBIGUOUS,
              asked.place(),
              asked.article(),
              asked.quote().exact(),
              lost
                  ? "the article has no such words any more"
                  : "the article has these words, or much the same, " + times(found.places()),
              lost ? "quote the words as they stand now, or remove the entry" : asked.narrower()));
    }
    return found.span();
  }

  private static String times(int places) {
    return places > 100 ? "very often" : places + " times";
  }

  private static Orphan homeless(String article, Quote quote, NotePlace place) {
    return new Orphan(
        Orphan.Why.NO_ARTICLE,
        place,
        null,
        quote.exact(),
        "there is no article " + article,
        "write the address of the article as in its page's name, without .html");
  }

  /** The message of an orphan: a warning, but where one of two decisions must go. */
  public static Diagnostic diagnostic(Orphan orphan) {
    String code =
        switch (orphan.why()) {
          case NO_ARTICLE -> Codes.NO_ARTICLE;
          case LOST -> Codes.LOST;
          case AMBIGUOUS -> Codes.AMBIGUOUS;
          case NOTHING_THERE -> Codes.NOTHING_THERE;
          case CONTRADICTED -> Codes.CONTRADICTED;
          case TWICE -> Codes.TWICE;
          case NO_NAME -> Codes.NO_NAME;
        };
    String words = orphan.words();
    String shown = words.length() <= 60 ? words : words.substring(0, 59) + "…";
    return new Diagnostic(
        orphan.why() == Orphan.Why.CONTRADICTED
            ? Diagnostic.Severity.ERROR
            : Diagnostic.Severity.WARNING,
        code,
        orphan.place().file(),
        orphan.place().line(),
        orphan.reason() + ": \"" + shown + "\"",
        orphan.hint());
  }
}
