package newsarchive.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Models as bytes: hashes ascending, as differences; weights as signed bytes with one scale for a
 * label. Features whose weights are all small are left out.
 */
public final class ModelFile {
  private ModelFile() {}

  /**
   * Writes a chain's model.
   *
   * @param smallest rows without a weight of at least this size are dropped
   */
  public static void write(ChainModel model, float smallest, DataOutputStream out)
      throws IOException {
    out.writeByte(model.labels());
    out.writeByte(model.edgeClasses());
    for (int from = 0; from <= model.labels(); from++) {
      for (int to = 0; to < model.labels(); to++) {
        out.writeBoolean(model.isAllowed(from, to));
      }
    }
    for (float step : model.stepWeights()) {
      out.writeFloat(step);
    }
    write(model.table(), model.weights(), model.labels(), smallest, out);
  }

  /** Reads what {@link #write} wrote. */
  public static ChainModel readChain(DataInputStream in) throws IOException {
    int labels = in.readByte();
    int edgeClasses = in.readByte();
    boolean[][] allowed = new boolean[labels + 1][labels];
    for (boolean[] row : allowed) {
      for (int to = 0; to < labels; to++) {
        row[to] = in.readBoolean();
      }
    }
    float[] steps = new float[edgeClasses * (labels + 1) * labels];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = in.readFloat();
    }
    Weights read = read(labels, in);
    return new ChainModel(allowed, read.table, read.weights, steps);
  }

  public static void write(Logistic model, DataOutputStream out) throws IOException {
    write(model.table(), model.weights(), 1, 0.001f, out);
  }

  public static Logistic readLogistic(DataInputStream in) throws IOException {
    Weights read = read(1, in);
    return new Logistic(read.table, read.weights);
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Weights(FeatureTable table, float[] weights) {}

  private static void write(
      FeatureTable table, float[] weights, int labels, float smallest, DataOutputStream out)
      throws IOException {
    float[] scales = new float[labels];
    int kept = 0;
    int[] keys = table.sortedKeys();
    for (int i = 0; i < weights.length; i++) {
      scales[i % labels] = Math.max(scales[i % labels], Math.abs(weights[i]) / 127);
    }
    for (int key : keys) {
      kept += isKept(weights, table.get(key) * labels, labels, smallest) ? 1 : 0;
    }
    out.writeInt(kept);
    for (float scale : scales) {
      out.writeFloat(scale);
    }
    byte[] columns = new byte[kept * (4 + labels)];
    int n = 0;
    int last = 0;
    for (int key : keys) {
      int base = table.get(key) * labels;
      if (isKept(weights, base, labels, smallest)) {
        int difference = key - last;
        last = key;
        for (int b = 0; b < 4; b++) {
          columns[b * kept + n] = (byte) (difference >>> (24 - 8 * b));
        }
        for (int l = 0; l < labels; l++) {
          float scaled = scales[l] == 0 ? 0 : weights[base + l] / scales[l];
          columns[(4 + l) * kept + n] = (byte) Math.round(scaled);
        }
        n++;
      }
    }
    out.write(columns);
  }

  private static boolean isKept(float[] weights, int base, int labels, float smallest) {
    for (int l = 0; l < labels; l++) {
      if (Math.abs(weights[base + l]) >= smallest) {
        return true;
      }
    }
    return false;
  }

  private static Weights read(int labels, DataInputStream in) throws IOException {
    int kept = in.readInt();
    float[] scales = new float[labels];
    for (int l = 0; l < labels; l++) {
      scales[l] = in.readFloat();
    }
    byte[] columns = new byte[kept * (4 + labels)];
    in.readFully(columns);
    FeatureTable table = new FeatureTable(kept);
    float[] weights = new float[kept * labels];
    int key = 0;
    for (int n = 0; n < kept; n++) {
      int difference = 0;
      for (int b = 0; b < 4; b++) {
        difference = (difference << 8) | (columns[b * kept + n] & 0xff);
      }
      key += difference;
      table.put(key, n);
      for (int l = 0; l < labels; l++) {
        weights[n * labels + l] = columns[(4 + l) * kept + n] * scales[l];
      }
    }
    return new Weights(table, weights);
  }
}
