package newsarchive.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newsarchive.analysis.evidence.ConfidenceModel;
import newsarchive.analysis.evidence.ConfidenceTrainer;
import newsarchive.analysis.tagger.TaggedExample;
import newsarchive.diagnostics.ArchiveException;

/**
 * {@code java -cp src/main/resources:archive.jar newsarchive.training.TrainConfidence CORPUS
 * RESOURCES GOLD}: writes what the program knows of its own accuracy into {@code
 * RESOURCES/evidence}. CORPUS holds {@code train} and {@code dev}, GOLD the speakers of articles of
 * {@code dev}, and {@code RESOURCES/tagger} the table of words. To be run whenever rules or tagger
 * have changed, behind {@link Train}; the tagger in use is that of the class path.
 */
public final class TrainConfidence {
  private static final String MODEL = "confidence.bin.gz";
  private static final String NAMES = "names.txt";

  private TrainConfidence() {}

  /** Learns and counts; the same input gives the same bytes, whatever the number of cores. */
  public static void main(String[] args) throws IOException {
    PrintWriter out =
        new PrintWriter(
            new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), UTF_8), true);
    if (args.length != 3) {
      out.println("usage: TrainConfidence CORPUS RESOURCES GOLD");
      return;
    }
    Path corpus = Path.of(args[0]);
    Path folder = Path.of(args[1], "evidence");
    Files.createDirectories(folder);
    try {
      List<TaggedExample> examples = Corpus.read(corpus.resolve("train"));
      String header =
          "PolNeAR 1.0 (2018), train; articles: "
              + examples.size()
              + "; rounds: "
              + ConfidenceTrainer.EPOCHS
              + ", rarest trait: "
              + ConfidenceTrainer.CUT;
      ConfidenceModel model =
          Confidence.train(
              Confidence.lessons(examples, Train.words(Path.of(args[1], "tagger"))), header);
      try (BufferedOutputStream file =
          new BufferedOutputStream(Files.newOutputStream(folder.resolve(MODEL)))) {
        model.write(file);
      }
      out.println(MODEL + ": " + model.header());
      List<Corpus.Named> named = Corpus.read(corpus.resolve("dev"), Path.of(args[2]));
      Files.writeString(folder.resolve(NAMES), ORIGIN + Confidence.names(named), UTF_8);
      out.println(NAMES + " written");
    } catch (ArchiveException e) {
      e.diagnostics().forEach(out::println);
    }
  }

  private static final String ORIGIN =
      """
      # How often each rule for speakers names the right one where the mention that speaks is right.
      # Origin: counted by newsarchive.training.TrainConfidence on 18 development articles of PolNeAR 1.0
      # whose speakers were annotated by hand. A line: rule, tenth of its own confidence, right, all
      """;
}
