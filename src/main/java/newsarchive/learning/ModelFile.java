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

  public static void write(PackedChain model, DataOutputStream out) throws IOException {
    int labels = model.labels();
    out.writeByte(labels);
    out.writeByte(model.stepWeights().length / (labels * (labels + 1)));
    for (int from = 0; from <= labels; from++) {
      for (int to = 0; to < labels; to++) {
        out.writeBoolean(model.isAllowed(from, to));
      }
    }
    for (float step : model.stepWeights()) {
      out.writeFloat(step);
    }
    int[] keys = new int[model.size()];
    byte[] weights = new byte[keys.length * labels];
    float[] scales = new float[labels];
    model.read(keys, weights);
    for (int label = 0; label < labels; label++) {
      scales[label] = model.scale(label);
    }
    new Columns(scales, keys, weights).write(out);
  }

  /** Reads what {@link #write} wrote. */
  public static PackedChain readChain(DataInputStream in) throws IOException {
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
    Columns read = Columns.read(labels, in);
    return new PackedChain(allowed, steps, read.scales, read.keys, read.weights);
  }

  public static void write(Logistic model, DataOutputStream out) throws IOException {
    int[] all = model.table().sortedKeys();
    int kept = 0;
    for (int key : all) {
      kept += isKept(model.weights(), model.table().get(key), 1, 0.001f) ? 1 : 0;
    }
    float[] scales = scales(model.weights(), 1);
    int[] keys = new int[kept];
    byte[] weights = new byte[kept];
    int n = 0;
    for (int key : all) {
      int row = model.table().get(key);
      if (isKept(model.weights(), row, 1, 0.001f)) {
        keys[n] = key;
        weights[n++] = scaled(model.weights()[row], scales[0]);
      }
    }
    new Columns(scales, keys, weights).write(out);
  }

  public static Logistic readLogistic(DataInputStream in) throws IOException {
    Columns read = Columns.read(1, in);
    FeatureTable table = new FeatureTable(read.keys.length);
    float[] weights = new float[read.keys.length];
    for (int n = 0; n < weights.length; n++) {
      table.put(read.keys[n], n);
      weights[n] = read.weights[n] * read.scales[0];
    }
    return new Logistic(table, weights);
  }

  /** For each label the weight that a byte's 1 stands for. */
  static float[] scales(float[] weights, int labels) {
    float[] scales = new float[labels];
    for (int i = 0; i < weights.length; i++) {
      scales[i % labels] = Math.max(scales[i % labels], Math.abs(weights[i]) / 127);
    }
    return scales;
  }

  static byte scaled(float weight, float scale) {
    return (byte) Math.round(scale == 0 ? 0 : weight / scale);
  }

  static boolean isKept(float[] weights, int base, int labels, float smallest) {
    for (int l = 0; l < labels; l++) {
      if (Math.abs(weights[base + l]) >= smallest) {
        return true;
      }
    }
    return false;
  }

  /**
   * Keys ascending; weights label by label.
   *
   * @param weights {@code label * keys.length + n}
   */
  @SuppressWarnings("ArrayRecordComponent")
  private record Columns(float[] scales, int[] keys, byte[] weights) {
    void write(DataOutputStream out) throws IOException {
      out.writeInt(keys.length);
      for (float scale : scales) {
        out.writeFloat(scale);
      }
      byte[] columns = new byte[4 * keys.length];
      int last = 0;
      for (int n = 0; n < keys.length; n++) {
        int difference = keys[n] - last;
        last = keys[n];
        for (int b = 0; b < 4; b++) {
          columns[b * keys.length + n] = (byte) (difference >>> (24 - 8 * b));
        }
      }
      out.write(columns);
      out.write(weights);
    }

    static Columns read(int labels, DataInputStream in) throws IOException {
      int size = in.readInt();
      float[] scales = new float[labels];
      for (int l = 0; l < labels; l++) {
        scales[l] = in.readFloat();
      }
      byte[] columns = new byte[4 * size];
      in.readFully(columns);
      int[] keys = new int[size];
      int key = 0;
      for (int n = 0; n < size; n++) {
        for (int b = 0; b < 4; b++) {
          key += (columns[b * size + n] & 0xff) << (24 - 8 * b);
        }
        keys[n] = key;
      }
      byte[] weights = new byte[size * labels];
      in.readFully(weights);
      return new Columns(scales, keys, weights);
    }
  }
}
