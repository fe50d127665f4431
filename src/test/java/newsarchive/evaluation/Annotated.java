package newsarchive.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import newsarchive.analysis.Analyzer;
import newsarchive.diagnostics.ArchiveException;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.SourceDocument;
import newsarchive.source.SeedFolder;
import newsarchive.source.Seeds;
import newsarchive.text.Segmenter;
import org.jspecify.annotations.Nullable;

/** A folder of annotated articles, analysed once. */
final class Annotated {
  private static final Segmenter SEGMENTER = new Segmenter();
  private static final Analyzer ANALYZER = new Analyzer();

  private final GoldFolder folder;
  private final Map<String, AnalyzedArticle> articles = new TreeMap<>();

  private Annotated(GoldFolder folder) {
    this.folder = folder;
  }

  static Annotated open(Path folder, @Nullable Path gold) throws ArchiveException {
    Annotated annotated = new Annotated(GoldFolder.open(folder, gold, path -> path));
    for (Map.Entry<String, Path> text : annotated.folder.texts().entrySet()) {
      Seeds read = SeedFolder.readFile(text.getValue(), text.getKey());
      annotated.articles.put(text.getKey(), analyze(read.documents().get(0)));
    }
    return annotated;
  }

  static AnalyzedArticle analyze(SourceDocument document) {
    return ANALYZER.analyze(SEGMENTER.segment(document));
  }

  Map<String, AnalyzedArticle> articles() {
    return articles;
  }

  private AnalyzedArticle article(String name) {
    return Objects.requireNonNull(articles.get(name), name);
  }

  /** The attributions that are right for an article. */
  List<Relation> relations(String name) {
    Gold gold = gold(name);
    return gold == null ? List.of() : gold.relations();
  }

  private @Nullable Gold gold(String name) {
    SourceDocument source = article(name).article().source();
    return folder.gold(name, source.text(), source.provenance().sha256());
  }

  Evaluation evaluate() {
    Evaluator evaluator = new Evaluator();
    for (String name : folder.texts().keySet()) {
      evaluator.add(name, Prediction.of(article(name), folder.isBrat(name)), gold(name));
    }
    return evaluator.evaluation();
  }
}
