package newsarchive.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import newsarchive.archive.Archive;
import newsarchive.archive.ArchiveBuilder;
import newsarchive.cache.AnalysisCache;
import newsarchive.curation.Notebook;
import newsarchive.curation.NotesFolder;
import newsarchive.diagnostics.Diagnostic;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.ArchiveSettings;
import newsarchive.model.ArticleId;
import newsarchive.model.Editorial;
import newsarchive.model.SourceDocument;
import newsarchive.source.SeedFolder;
import newsarchive.source.Seeds;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a folder, read and analysed, with what its editors wrote.
 *
 * @param articles those that could be read
 * @param diagnostics everything that is wrong with articles and notes
 */
record EditedArchive(
    ArchiveSettings settings,
    List<AnalyzedArticle> articles,
    Editorial editorial,
    List<Diagnostic> diagnostics) {
  EditedArchive {
    articles = List.copyOf(articles);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Reads and analyses.
   *
   * @param cache of what was found before, or null
   */
  static EditedArchive read(ArchiveFolder folder, @Nullable AnalysisCache cache) {
    Seeds seeds = SeedFolder.read(folder.seeds(), ArchiveFolder.shown(folder.seeds()));
    Notebook notebook = NotesFolder.read(folder.notes(), ArchiveFolder.shown(folder.notes()));
    Analysis analysis = Analysis.of(seeds.documents(), folder.seeds(), notebook::about, cache);
    Set<ArticleId> ids = new TreeSet<>();
    seeds.documents().stream().map(SourceDocument::id).forEach(ids::add);
    Editorial editorial = notebook.editorial(ids);
    List<Diagnostic> diagnostics = new ArrayList<>(seeds.diagnostics());
    diagnostics.addAll(notebook.diagnostics());
    diagnostics.addAll(analysis.diagnostics());
    editorial.orphans().forEach(orphan -> diagnostics.add(Notebook.diagnostic(orphan)));
    for (AnalyzedArticle article : analysis.articles()) {
      article.edited().orphans().forEach(o -> diagnostics.add(Notebook.diagnostic(o)));
    }
    return new EditedArchive(folder.settings(), analysis.articles(), editorial, diagnostics);
  }

  Archive build() {
    return new ArchiveBuilder().build(settings, articles, editorial);
  }
}
