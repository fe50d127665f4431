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
import newsarchive.model.ArticleId;
import newsarchive.model.Editorial;
import newsarchive.model.SourceDocument;
import newsarchive.source.SeedFolder;
import newsarchive.source.Seeds;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a folder, read and analysed, with what its editors wrote.
 *
 * @param archive of the articles that could be read
 * @param diagnostics everything that is wrong with articles and notes
 */
record EditedArchive(Archive archive, List<Diagnostic> diagnostics) {
  EditedArchive {
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
    Archive archive = new ArchiveBuilder().build(folder.settings(), analysis.articles(), editorial);
    List<Diagnostic> diagnostics = new ArrayList<>(seeds.diagnostics());
    diagnostics.addAll(notebook.diagnostics());
    diagnostics.addAll(analysis.diagnostics());
    archive.editorial().orphans().forEach(o -> diagnostics.add(Notebook.diagnostic(o)));
    for (AnalyzedArticle article : analysis.articles()) {
      article.edited().orphans().forEach(o -> diagnostics.add(Notebook.diagnostic(o)));
    }
    return new EditedArchive(archive, diagnostics);
  }
}
