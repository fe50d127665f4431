package newsarchive.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import newsarchive.analysis.Analyzer;
import newsarchive.analysis.edits.Editor;
import newsarchive.cache.AnalysisCache;
import newsarchive.diagnostics.Diagnostic;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Edits;
import newsarchive.model.SourceDocument;
import newsarchive.text.Segmenter;
import org.jspecify.annotations.Nullable;

/**
 * The analysis of many articles, on all cores; its result does not depend on their number.
 *
 * @param articles in the order of the documents
 * @param diagnostics articles on which the program failed: its fault, not theirs
 */
record Analysis(List<AnalyzedArticle> articles, List<Diagnostic> diagnostics) {
  Analysis {
    articles = List.copyOf(articles);
    diagnostics = List.copyOf(diagnostics);
  }

  /** An article, or why there is none. */
  private record Outcome(@Nullable AnalyzedArticle article, @Nullable Diagnostic failure) {}

  /** By the program alone. */
  static Analysis of(List<SourceDocument> documents, Path folder) {
    return of(documents, folder, document -> Edits.NONE, null);
  }

  /**
   * With what editors wrote about each article.
   *
   * @param folder of the articles, for messages
   * @param cache of what was found before, or null
   */
  static Analysis of(
      List<SourceDocument> documents,
      Path folder,
      Function<SourceDocument, Edits> notes,
      @Nullable AnalysisCache cache) {
    Reader reader = new Reader(folder, notes, cache);
    List<Outcome> outcomes = documents.parallelStream().map(reader::read).toList();
    List<AnalyzedArticle> articles = new ArrayList<>();
    List<Diagnostic> failures = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      if (outcome.article() != null) {
        articles.add(outcome.article());
      }
      if (outcome.failure() != null) {
        failures.add(outcome.failure());
      }
    }
    return new Analysis(articles, failures);
  }

  /** Analyses one article after the other, on any thread. */
  private static final class Reader {
    private final Path folder;
    private final Function<SourceDocument, Edits> notes;
    private final @Nullable AnalysisCache cache;
    private final Segmenter segmenter = new Segmenter();
    private @Nullable Analyzer analyzer;

    Reader(Path folder, Function<SourceDocument, Edits> notes, @Nullable AnalysisCache cache) {
      this.folder = folder;
      this.notes = notes;
      this.cache = cache;
    }

    /** What it has learned takes time to load; not needed where all is cached. */
    private synchronized Analyzer analyzer() {
      if (analyzer == null) {
        analyzer = new Analyzer();
      }
      return analyzer;
    }

    /** A fault of ours in one article must not cost the user the others. */
    Outcome read(SourceDocument document) {
      try {
        AnalyzedArticle plain = plain(document);
        Edits edits = notes.apply(document);
        return new Outcome(
            !Editor.concerns(plain, edits)
                ? plain
                : analyzer().analyze(segmenter.segment(document, edits), edits, plain).packed(),
            null);
      } catch (RuntimeException | StackOverflowError e) {
        Path file = folder.resolve(document.provenance().path());
        return new Outcome(
            null,
            Diagnostic.error(
                "B001",
                ArchiveFolder.shown(file),
                0,
                "the program failed on this article (" + e + ")",
                "this is a fault of the program: please report it, with the article"));
      }
    }

    private AnalyzedArticle plain(SourceDocument document) {
      AnalyzedArticle known = cache == null ? null : cache.find(document);
      if (known != null) {
        return known;
      }
      AnalyzedArticle found = analyzer().analyze(segmenter.segment(document)).packed();
      if (cache != null) {
        cache.keep(found);
      }
      return found;
    }
  }
}
