package newsarchive.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import newsarchive.analysis.Analyzer;
import newsarchive.analysis.edits.Editor;
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
    return of(documents, folder, document -> Edits.NONE);
  }

  /**
   * With what editors wrote about each article.
   *
   * @param folder of the articles, for messages
   */
  static Analysis of(
      List<SourceDocument> documents, Path folder, Function<SourceDocument, Edits> notes) {
    Segmenter segmenter = new Segmenter();
    Analyzer analyzer = new Analyzer();
    List<Outcome> outcomes =
        documents.parallelStream()
            .map(document -> analyze(segmenter, analyzer, new Read(document, notes), folder))
            .toList();
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

  private record Read(SourceDocument document, Function<SourceDocument, Edits> notes) {}

  /** A fault of ours in one article must not cost the user the others. */
  private static Outcome analyze(Segmenter segmenter, Analyzer analyzer, Read read, Path folder) {
    SourceDocument document = read.document();
    try {
      AnalyzedArticle plain = analyzer.analyze(segmenter.segment(document));
      Edits edits = read.notes().apply(document);
      return new Outcome(
          !Editor.concerns(plain, edits)
              ? plain
              : analyzer.analyze(segmenter.segment(document, edits), edits, plain),
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
}
