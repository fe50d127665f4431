package newsarchive.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import newsarchive.analysis.tagger.AttributionTagger;
import newsarchive.analysis.tagger.TaggedExample;
import newsarchive.analysis.tagger.TaggerTrainer;
import newsarchive.analysis.tagger.WordTable;
import newsarchive.diagnostics.ArchiveException;

/**
 * {@code java -cp archive.jar newsarchive.training.Train CORPUS OUT [PACKAGES]}: writes the
 * tagger's resource files into the folder OUT. CORPUS holds {@code train} and, to measure, {@code
 * dev}. With PACKAGES, a folder of unpacked npm packages, the table of words is made anew; without
 * it that in OUT is taken.
 */
public final class Train {
  private static final String WORDS = "words.bin.gz";
  private static final String MODEL = "attributions.bin.gz";

  private Train() {}

  /** Trains; the same input gives the same bytes, whatever the number of cores. */
  public static void main(String[] args) throws IOException {
    PrintWriter out =
        new PrintWriter(
            new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), UTF_8), true);
    if (args.length < 2 || args.length > 3) {
      out.println("usage: Train CORPUS OUT [PACKAGES]");
      return;
    }
    Path folder = Path.of(args[1]);
    Files.createDirectories(folder);
    if (args.length == 3) {
      WordTable words = WordTableBuilder.build(Path.of(args[2]));
      try (DataOutputStream file = output(folder.resolve(WORDS))) {
        words.write(file);
      }
      out.println(WORDS + ": " + words.size() + " words");
    }
    try {
      train(Path.of(args[0]), folder, out);
    } catch (ArchiveException e) {
      e.diagnostics().forEach(out::println);
    }
  }

  private static void train(Path corpus, Path folder, PrintWriter out)
      throws IOException, ArchiveException {
    WordTable words = words(folder);
    List<TaggedExample> examples = Corpus.read(corpus.resolve("train"));
    TaggerTrainer.Options options = TaggerTrainer.Options.STANDARD;
    String header = "PolNeAR 1.0 (2018), train; articles: " + examples.size() + "; " + options;
    AttributionTagger tagger = new TaggerTrainer(words, options).train(examples, header);
    if (Files.isDirectory(corpus.resolve("dev"))) {
      tagger =
          tagger.withHeader(
              header + "; dev: " + Agreement.of(tagger, Corpus.read(corpus.resolve("dev"))));
    }
    try (BufferedOutputStream file =
        new BufferedOutputStream(Files.newOutputStream(folder.resolve(MODEL)))) {
      tagger.write(file);
    }
    out.println(MODEL + ": " + tagger.header());
  }

  /** The table of words in the folder. */
  static WordTable words(Path folder) throws IOException {
    try (DataInputStream file =
        new DataInputStream(
            new BufferedInputStream(
                new GZIPInputStream(Files.newInputStream(folder.resolve(WORDS)))))) {
      return WordTable.read(file);
    }
  }

  private static DataOutputStream output(Path file) throws IOException {
    return new DataOutputStream(
        new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)));
  }
}
