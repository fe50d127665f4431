package newsarchive.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsarchive.analysis.Analyzer;
import newsarchive.analysis.evidence.Case;
import newsarchive.analysis.evidence.ConfidenceModel;
import newsarchive.analysis.evidence.ConfidenceTrainer;
import newsarchive.analysis.evidence.ConfidenceTrainer.Lesson;
import newsarchive.analysis.evidence.NameShares;
import newsarchive.analysis.tagger.TaggedExample;
import newsarchive.analysis.tagger.TaggerTrainer;
import newsarchive.analysis.tagger.WordTable;
import newsarchive.evaluation.SpeakerVerdicts;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Article;
import newsarchive.model.Attribution;
import newsarchive.model.Span;
import newsarchive.model.Statement;

/**
 * Learns how sure the program may be. Each article is read with a tagger that was trained on the
 * others: of articles that it knows, a tagger is too sure.
 */
final class Confidence {
  /** Parts into which the articles are dealt. */
  private static final int PARTS = 3;

  /** From this confidence in the mention on, precision is given in the header. */
  private static final double SHOWN = 0.8;

  private Confidence() {}

  /** All cases of the articles, in their order, each read by a tagger that never saw it. */
  static List<List<Lesson>> lessons(List<TaggedExample> examples, WordTable words) {
    List<List<Lesson>> lessons = new ArrayList<>();
    examples.forEach(example -> lessons.add(List.of()));
    for (int part = 0; part < PARTS; part++) {
      List<TaggedExample> others = new ArrayList<>();
      for (int i = 0; i < examples.size(); i++) {
        if (i % PARTS != part) {
          others.add(examples.get(i));
        }
      }
      TaggerTrainer trainer = new TaggerTrainer(words, TaggerTrainer.Options.STANDARD);
      Analyzer analyzer = Analyzer.with(trainer.train(others, "a part"));
      for (int i = part; i < examples.size(); i += PARTS) {
        lessons.set(i, lessons(examples.get(i), analyzer));
      }
    }
    return lessons;
  }

  /** The cases of one article that have a mention and a speaker. */
  static List<Lesson> lessons(TaggedExample example, Analyzer analyzer) {
    Verdicts verdicts = new Verdicts(example);
    List<Lesson> lessons = new ArrayList<>();
    for (Case one : analyzer.cases(example.article())) {
      Span source = one.source();
      if (source != null && !one.attribution().voices().isEmpty()) {
        verdicts.of(one.statement(), source).forEach(right -> lessons.add(new Lesson(one, right)));
      }
    }
    return lessons;
  }

  /** The model, which tells how it did on articles that it did not learn from. */
  static ConfidenceModel train(List<List<Lesson>> articles, String header) {
    List<Lesson> all = new ArrayList<>();
    List<Lesson> some = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      all.addAll(articles.get(i));
      if (i % PARTS != 0) {
        some.addAll(articles.get(i));
      }
    }
    ConfidenceModel measured = ConfidenceTrainer.train(some, "");
    int quotations = 0;
    int sure = 0;
    int right = 0;
    for (int i = 0; i < articles.size(); i += PARTS) {
      for (Lesson lesson : articles.get(i)) {
        if (lesson.one().statement().kind() != Statement.Kind.REPORTED) {
          boolean shown = measured.probability(lesson.one()) >= SHOWN;
          quotations++;
          sure += shown ? 1 : 0;
          right += shown && lesson.right() ? 1 : 0;
        }
      }
    }
    String scores =
        String.format(
            Locale.ROOT,
            "; a third held out: mentions of quotations from %.2f on: %.1f %% of all, %.1f %% right",
            SHOWN,
            100.0 * sure / Math.max(1, quotations),
            100.0 * right / Math.max(1, sure));
    return ConfidenceTrainer.train(all, header + scores);
  }

  /** Counts how often the speaker is right where the mention is, on articles with both. */
  static String names(List<Corpus.Named> articles) {
    Analyzer analyzer = new Analyzer();
    List<Lesson> counted = new ArrayList<>();
    for (Corpus.Named named : articles) {
      Article article = named.example().article();
      AnalyzedArticle analyzed = analyzer.analyze(article);
      Map<Span, Boolean> speakers = SpeakerVerdicts.of(analyzed, named.gold());
      Verdicts verdicts = new Verdicts(named.example());
      for (Case one : analyzer.cases(article)) {
        Attribution attribution = one.attribution();
        Span source = one.source();
        if (source != null && !attribution.voices().isEmpty()) {
          boolean mention = verdicts.of(one.statement(), source).contains(true);
          for (Span content : one.statement().content()) {
            Boolean right = speakers.get(content);
            if (mention && right != null) {
              counted.add(new Lesson(one, right));
            }
          }
        }
      }
    }
    return NameShares.count(counted);
  }
}
