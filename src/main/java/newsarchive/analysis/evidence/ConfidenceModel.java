package newsarchive.analysis.evidence;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import newsarchive.learning.FeatureBag;
import newsarchive.learning.Logistic;
import newsarchive.learning.ModelFile;

/** How probably the mention that speaks is right, as learned from annotated articles. */
public final class ConfidenceModel {
  private static final int MAGIC = 0x4e41434d;

  private static final class Standard {
    static final ConfidenceModel MODEL = load("confidence.bin.gz");
  }

  private final String header;
  private final Logistic logistic;

  ConfidenceModel(String header, Logistic logistic) {
    this.header = header;
    this.logistic = logistic;
  }

  /** The model in the jar. */
  static ConfidenceModel standard() {
    return Standard.MODEL;
  }

  /** Where the model comes from: corpus, options, scores. */
  public String header() {
    return header;
  }

  /** Of the mention; between 0 and 1. */
  public double probability(Case one) {
    FeatureBag bag = new FeatureBag();
    one.traits().fill(bag);
    return logistic.probability(bag);
  }

  /** Writes the model as a resource file. */
  public void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out, 1 << 16));
    data.writeInt(MAGIC);
    data.writeUTF(header);
    ModelFile.write(logistic, data);
    data.close();
  }

  private static ConfidenceModel load(String name) {
    String path = "/newsarchive/analysis/evidence/" + name;
    try (InputStream in = ConfidenceModel.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + path);
      }
      DataInputStream data =
          new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16)));
      if (data.readInt() != MAGIC) {
        throw new IOException("not a model of confidence");
      }
      return new ConfidenceModel(data.readUTF(), ModelFile.readLogistic(data));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model of confidence", e);
    }
  }
}
