package newsarchive.analysis.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import newsarchive.learning.ChainModel;
import newsarchive.learning.ChainTrainer;
import newsarchive.learning.FeatureBag;
import newsarchive.learning.FeatureTable;
import newsarchive.learning.Lattice;
import newsarchive.learning.Logistic;

/**
 * Trains a tagger. What a later pass learns from, earlier passes have read with models that never
 * saw the article: the articles are dealt into parts, and each part is read by a model of the
 * others. The result depends on the examples and their order alone, not on the number of cores.
 */
public final class TaggerTrainer {
  /**
   * How to train; the figures were chosen on held-out articles.
   *
   * @param parts into how many parts the articles are dealt
   * @param known how many words are features themselves; rarer ones only by their classes
   */
  public record Options(
      int parts, int known, int firstEpochs, int roleEpochs, int firstCut, int roleCut) {
    public static final Options STANDARD = new Options(2, 500, 8, 8, 3, 3);
  }

  private static final double FIRST_RATE = 0.03;
  private static final double ROLE_RATE = 0.03;

  /** Features with smaller weights alone are left out of the model. */
  private static final float SMALLEST = 0.02f;

  private static final int JUDGE_EPOCHS = 6;
  private static final int JUDGE_CUT = 4;

  private final WordTable table;
  private final Options options;
  private final TaggerSettings settings;

  public TaggerTrainer(WordTable table, Options options) {
    this.table = table;
    this.options = options;
    this.settings = TaggerSettings.STANDARD;
  }

  /**
   * Trains all passes on the articles.
   *
   * @param header what the model says of itself
   */
  public AttributionTagger train(List<TaggedExample> examples, String header) {
    LexiconBuilder words = new LexiconBuilder(table, examples);
    Lexicon lexicon = words.lexicon(options.known());
    List<TrainingArticle> articles = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      articles.add(new TrainingArticle(examples.get(i), lexicon.without(words.uses(i))));
    }
    ChainModel first = inParts(articles, this::trainFirst, (model, part) -> readFirst(model, part));
    ChainModel roles = inParts(articles, this::trainRoles, (model, part) -> readRoles(model, part));
    Logistic[] judges = judges(articles);
    return new AttributionTagger(
        new TaggerModel(
            header,
            lexicon,
            first.packed(SMALLEST),
            roles.packed(SMALLEST),
            judges[0],
            judges[1],
            settings));
  }

  private interface Training {
    ChainModel train(List<TrainingArticle> articles);
  }

  private interface Reading {
    void read(ChainModel model, List<TrainingArticle> articles);
  }

  /** Reads each part with a model of the others; gives the model of all. */
  private ChainModel inParts(List<TrainingArticle> articles, Training training, Reading reading) {
    ChainModel[] all = new ChainModel[1];
    IntStream.rangeClosed(0, options.parts())
        .parallel()
        .forEach(
            part -> {
              if (part == 0) {
                all[0] = training.train(articles);
              } else {
                List<TrainingArticle> others = new ArrayList<>();
                List<TrainingArticle> own = new ArrayList<>();
                for (int i = 0; i < articles.size(); i++) {
                  (i % options.parts() == part - 1 ? own : others).add(articles.get(i));
                }
                reading.read(training.train(others), own);
              }
            });
    return all[0];
  }

  private ChainModel trainFirst(List<TrainingArticle> articles) {
    Passes passes = new Passes();
    FeatureTable counts = new FeatureTable(1 << 20);
    for (TrainingArticle article : articles) {
      article.paragraphs.forEach(tokens -> passes.count(tokens, counts));
    }
    FeatureTable kept = ChainTrainer.keep(counts, options.firstCut());
    List<ChainTrainer.Example> chains = new ArrayList<>();
    for (TrainingArticle article : articles) {
      for (int p = 0; p < article.paragraphs.size(); p++) {
        Tokens tokens = article.paragraphs.get(p);
        chains.add(new ChainTrainer.Example(passes.first(tokens, kept), article.labels.get(p), 1));
      }
    }
    ChainTrainer.Options how = new ChainTrainer.Options(options.firstEpochs(), FIRST_RATE);
    return new ChainTrainer(ChainModel.beginInside(FirstReading.KINDS), Tokens.EDGES, kept, how)
        .train(chains);
  }

  private static void readFirst(ChainModel model, List<TrainingArticle> articles) {
    Passes passes = new Passes();
    Lattice lattice = new Lattice(model);
    for (TrainingArticle article : articles) {
      for (Tokens tokens : article.paragraphs) {
        article.readings.add(FirstReading.of(passes.first(tokens, model.table()), model, lattice));
      }
    }
  }

  private ChainModel trainRoles(List<TrainingArticle> articles) {
    Passes passes = new Passes();
    FeatureTable counts = new FeatureTable(1 << 20);
    List<TrainingArticle.Around> all = new ArrayList<>();
    articles.forEach(article -> all.addAll(article.windows(settings.candidate())));
    all.forEach(around -> passes.count(around.window(), counts));
    FeatureTable kept = ChainTrainer.keep(counts, options.roleCut());
    List<ChainTrainer.Example> chains = new ArrayList<>();
    for (TrainingArticle.Around around : all) {
      Window window = around.window();
      byte[] labels = Arrays.copyOfRange(around.labels(), window.from, window.to);
      GoldLabels.repair(labels);
      chains.add(new ChainTrainer.Example(passes.roles(window, kept), labels, 1));
    }
    ChainTrainer.Options how = new ChainTrainer.Options(options.roleEpochs(), ROLE_RATE);
    return new ChainTrainer(ChainModel.beginInside(RoleReading.KINDS), Tokens.EDGES, kept, how)
        .train(chains);
  }

  private void readRoles(ChainModel model, List<TrainingArticle> articles) {
    Passes passes = new Passes();
    Lattice lattice = new Lattice(model);
    for (TrainingArticle article : articles) {
      for (int p = 0; p < article.paragraphs.size(); p++) {
        FirstReading reading = article.readings.get(p);
        List<RoleReading> roles = new ArrayList<>();
        for (Candidate cue : Candidate.of(reading, settings.candidate())) {
          Window window = new Window(article.paragraphs.get(p), reading, cue);
          lattice.load(passes.roles(window, model.table()), model);
          roles.add(RoleReading.of(window, lattice, settings.boost()));
        }
        article.roles.add(roles);
      }
    }
  }

  /** Learns when a cue stands, and when the whole attribution is right. */
  private static Logistic[] judges(List<TrainingArticle> articles) {
    FeatureBag bag = new FeatureBag();
    FeatureTable counts = new FeatureTable(1 << 12);
    for (TrainingArticle article : articles) {
      article.judge(
          bag,
          (accept, right) -> {
            for (int i = 0; i < bag.size(); i++) {
              counts.count(bag.hash(i));
            }
          });
    }
    FeatureTable kept = ChainTrainer.keep(counts, JUDGE_CUT);
    List<Logistic.Example> accepts = new ArrayList<>();
    List<Logistic.Example> rights = new ArrayList<>();
    for (TrainingArticle article : articles) {
      article.judge(
          bag,
          (accept, right) -> {
            int[] rows = ChainModel.rows(bag, kept);
            accepts.add(new Logistic.Example(rows, accept));
            rights.add(new Logistic.Example(rows, right));
          });
    }
    return new Logistic[] {
      Logistic.train(kept, accepts, JUDGE_EPOCHS), Logistic.train(kept, rights, JUDGE_EPOCHS)
    };
  }
}
