package newsarchive.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import newsarchive.analysis.Analyzer;
import newsarchive.analysis.claims.ClaimFinder;
import newsarchive.analysis.entities.EntityFinder;
import newsarchive.analysis.evidence.EvidenceFinder;
import newsarchive.analysis.language.LanguageFinder;
import newsarchive.analysis.quotes.FoundStatements;
import newsarchive.analysis.quotes.StatementFinder;
import newsarchive.analysis.speakers.FoundSpeakers;
import newsarchive.analysis.speakers.SpeakerFinder;
import newsarchive.analysis.tagger.AttributionTagger;
import newsarchive.benchmark.Stopwatch.Stage;
import newsarchive.diagnostics.ArchiveException;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Article;
import newsarchive.model.LocalEntity;
import newsarchive.model.SourceDocument;
import newsarchive.model.Token;
import newsarchive.source.SeedFolder;
import newsarchive.text.Segmenter;

/**
 * {@code java -cp archive.jar newsarchive.benchmark.AnalysisBenchmark FOLDER [ROUNDS]}: analyses
 * all articles of a folder one after another in one thread, again and again, and prints how many
 * words it reads in a second of processor time: cold, warm, and by stage.
 */
public final class AnalysisBenchmark {
  private final List<SourceDocument> documents;
  private final PrintWriter out;
  private final Segmenter segmenter = new Segmenter();

  private AnalysisBenchmark(List<SourceDocument> documents, PrintWriter out) {
    this.documents = documents;
    this.out = out;
  }

  /** Measures and prints. */
  public static void main(String[] args) throws ArchiveException {
    PrintWriter out =
        new PrintWriter(
            new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), UTF_8), true);
    if (args.length < 1 || args.length > 2) {
      out.println("usage: AnalysisBenchmark FOLDER [ROUNDS]");
      return;
    }
    Path folder = Path.of(args[0]);
    List<SourceDocument> documents = SeedFolder.read(folder, args[0]).documents();
    int rounds = args.length == 2 ? Integer.parseInt(args[1]) : 10;
    new AnalysisBenchmark(documents, out).run(rounds);
  }

  private void run(int rounds) {
    long begin = Stopwatch.now();
    AttributionTagger.standard();
    Analyzer analyzer = new Analyzer();
    out.printf(Locale.ROOT, "ready: %.2f s of processor time%n", (Stopwatch.now() - begin) / 1e9);
    out.printf(Locale.ROOT, "heap with everything loaded: %d MB%n", heap());
    List<Long> times = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      long start = Stopwatch.now();
      long words = 0;
      for (SourceDocument document : documents) {
        words += words(analyzer.analyze(segmenter.segment(document)));
      }
      times.add(Stopwatch.now() - start);
      line("round " + (round + 1), words, times.get(round));
    }
    long words = wordsOf();
    List<Long> warm = times.subList(rounds / 2, rounds).stream().sorted().toList();
    line("median of the last " + warm.size(), words, warm.get(warm.size() / 2));
    stages(Math.max(1, rounds / 2), words);
    out.printf(Locale.ROOT, "heap after all rounds: %d MB%n", heap());
  }

  private void stages(int rounds, long words) {
    Stopwatch watch = new Stopwatch();
    IntStream.range(0, rounds).forEach(round -> stages(watch));
    for (Stage stage : Stage.values()) {
      line(stage.name().toLowerCase(Locale.ROOT), words * rounds, watch.spent(stage));
    }
  }

  /** The stages in the order of {@link Analyzer}, each by itself. */
  private void stages(Stopwatch watch) {
    LanguageFinder languageFinder = new LanguageFinder();
    EntityFinder entityFinder = new EntityFinder();
    StatementFinder statementFinder = new StatementFinder();
    SpeakerFinder speakerFinder = new SpeakerFinder();
    EvidenceFinder evidenceFinder = new EvidenceFinder();
    ClaimFinder claimFinder = new ClaimFinder();
    for (SourceDocument document : documents) {
      Article article = watch.time(Stage.SEGMENTS, () -> segmenter.segment(document));
      watch.time(Stage.LANGUAGE, () -> languageFinder.find(article));
      List<LocalEntity> entities = watch.time(Stage.ENTITIES, () -> entityFinder.find(article));
      FoundStatements said =
          watch.time(Stage.STATEMENTS, () -> statementFinder.find(article, entities));
      FoundSpeakers who =
          watch.time(
              Stage.SPEAKERS, () -> speakerFinder.find(article, entities, said.statements()));
      watch.time(Stage.EVIDENCE, () -> evidenceFinder.find(article, entities, said, who));
      watch.time(Stage.CLAIMS, () -> claimFinder.find(article, entities, said.statements()));
      watch.time(Stage.TAGGER_ALONE, () -> AttributionTagger.standard().read(article));
    }
  }

  private long wordsOf() {
    Analyzer analyzer = Analyzer.byRules();
    return documents.stream().mapToLong(d -> words(analyzer.analyze(segmenter.segment(d)))).sum();
  }

  /** Tokens that are not only punctuation. */
  private static long words(AnalyzedArticle article) {
    String text = article.article().text();
    long words = 0;
    for (Token token : article.article().tokens()) {
      words += Character.isLetterOrDigit(text.codePointAt(token.span().start())) ? 1 : 0;
    }
    return words;
  }

  /** Megabytes in use after the garbage was collected. */
  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / (1 << 20);
  }

  private void line(String what, long words, long nanoseconds) {
    out.printf(
        Locale.ROOT,
        "%-22s %8.1f ms, %,10.0f words per second%n",
        what,
        nanoseconds / 1e6,
        words * 1e9 / Math.max(1, nanoseconds));
  }
}
