package newsarchive.analysis.tagger;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import newsarchive.analysis.tagger.RoleReading.Run;
import newsarchive.learning.FeatureBag;
import newsarchive.learning.Lattice;
import newsarchive.model.Article;
import newsarchive.model.Span;

/**
 * Finds attributions with a learned model: a first pass labels cue, source and content of all
 * attributions of a paragraph, a second one finds source and content of each possible cue, and a
 * third decides which cues stand. A pure function of the article, linear in its length; one
 * instance may serve several threads.
 */
public final class AttributionTagger {
  private static final class Standard {
    static final AttributionTagger TAGGER =
        new AttributionTagger(load("words.bin.gz", "attributions.bin.gz"));
  }

  private final TaggerModel model;

  /** Readers that wait for an article: at most as many as there are threads. */
  private final Queue<Reader> idle = new ConcurrentLinkedQueue<>();

  AttributionTagger(TaggerModel model) {
    this.model = model;
  }

  /** The tagger in the jar; read at the first call, which takes some tenths of a second. */
  public static AttributionTagger standard() {
    return Standard.TAGGER;
  }

  private static TaggerModel load(String words, String learned) {
    try (DataInputStream table = resource(words);
        DataInputStream in = resource(learned)) {
      return TaggerModel.read(WordTable.read(table), in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the tagger's model", e);
    }
  }

  private static DataInputStream resource(String name) throws IOException {
    String path = "/newsarchive/analysis/tagger/" + name;
    InputStream in = AttributionTagger.class.getResourceAsStream(path);
    if (in == null) {
      throw new IllegalStateException("not in the jar: " + path);
    }
    return new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16));
  }

  /** Where the model comes from: corpus, options, date of the corpus, scores. */
  public String header() {
    return model.header();
  }

  /** The same tagger that says something else of itself. */
  public AttributionTagger withHeader(String header) {
    return new AttributionTagger(model.withHeader(header));
  }

  /** Writes the model as a resource file, without the words. */
  public void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out, 1 << 16));
    model.write(data);
    data.close();
  }

  /** Reads an article. */
  public TaggedArticle read(Article article) {
    Reader waiting = idle.poll();
    Reader reader = waiting == null ? new Reader(model) : waiting;
    TaggedArticle read = read(article, reader);
    idle.add(reader);
    return read;
  }

  private static TaggedArticle read(Article article, Reader reader) {
    List<TaggedAttribution> found = new ArrayList<>();
    List<List<TokenCutter.Piece>> paragraphs = TokenCutter.cut(article);
    int size = paragraphs.stream().mapToInt(List::size).sum();
    int[] starts = new int[size];
    float[] content = new float[size];
    int n = 0;
    for (List<TokenCutter.Piece> pieces : paragraphs) {
      Tokens tokens = new Tokens(article, pieces, reader.forms);
      FirstReading reading = reader.first(tokens);
      for (int i = 0; i < tokens.size; i++) {
        starts[n] = pieces.get(i).span().start();
        content[n++] = reading.content(i);
      }
      for (Judged judged : reader.read(tokens, reading)) {
        if (!judged.reading().content().isEmpty()) {
          found.add(attribution(tokens, judged));
        }
      }
    }
    return new TaggedArticle(found, starts, content);
  }

  private static TaggedAttribution attribution(Tokens tokens, Judged judged) {
    RoleReading reading = judged.reading();
    Span cue = tokens.span(reading.cue().first(), reading.cue().last());
    Run by = reading.source();
    Span source = by == null ? null : tokens.span(by.first(), by.last());
    List<Span> content =
        reading.content().stream().map(run -> tokens.span(run.first(), run.last())).toList();
    return new TaggedAttribution(
        cue, source, content, judged.stands(), share(judged.accept()), share(judged.right()));
  }

  private static double share(double probability) {
    return Math.min(1, Math.max(0, probability));
  }

  /**
   * The buffers of an article's run, and what is remembered of words from one article to the next.
   */
  static final class Reader {
    private final TaggerModel model;
    private final Forms forms;
    private final FirstSums firstSums;
    private final FeatureBag bag = new FeatureBag();
    private final Lattice first;
    private final Lattice roles;
    private final RoleSums roleSums;

    Reader(TaggerModel model) {
      this.model = model;
      forms = new Forms(model.lexicon());
      firstSums = new FirstSums(model.first());
      first = new Lattice(model.first());
      roles = new Lattice(model.roles());
      roleSums = new RoleSums(model.roles());
    }

    FirstReading first(Tokens tokens) {
      firstSums.load(tokens, first);
      return FirstReading.of(first, tokens.size);
    }

    List<Judged> read(Tokens tokens, FirstReading reading) {
      roleSums.start(tokens);
      RelationFeatures features = new RelationFeatures(tokens, reading, bag);
      TaggerSettings settings = model.settings();
      List<Judged> judged = new ArrayList<>();
      for (Candidate cue : Candidate.of(reading, settings.candidate())) {
        RoleReading role = RoleReading.of(load(tokens, reading, cue), roles, settings.boost());
        features.of(role);
        double accept = model.accept().probability(bag);
        judged.add(new Judged(role, accept, model.right().probability(bag), true));
      }
      Rivals.Again again =
          (role, taken) ->
              role.around(taken, load(tokens, reading, role.cue()), roles, settings.boost());
      return new Rivals(tokens.size, settings, again).settle(judged);
    }

    private Window load(Tokens tokens, FirstReading reading, Candidate cue) {
      Window window = new Window(tokens, reading, cue);
      roleSums.load(window, roles);
      return window;
    }
  }
}
