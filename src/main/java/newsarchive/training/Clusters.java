package newsarchive.training;

import java.util.Arrays;
import java.util.List;

/** Spherical k-means: words whose vectors point the same way share a cluster. One thread. */
final class Clusters {
  private static final int ROUNDS = 14;

  private Clusters() {}

  /** The cluster of each vector; the first {@code count} vectors are the seeds. */
  static int[] of(List<float[]> vectors, int count) {
    int dimensions = vectors.get(0).length;
    float[][] centres = new float[count][];
    for (int k = 0; k < count; k++) {
      centres[k] = vectors.get(k * 3 % vectors.size()).clone();
    }
    int[] of = new int[vectors.size()];
    for (int round = 0; round < ROUNDS; round++) {
      for (int v = 0; v < of.length; v++) {
        of[v] = nearest(vectors.get(v), centres);
      }
      centres = centres(vectors, of, count, dimensions);
    }
    return of;
  }

  static float[][] centres(List<float[]> vectors, int[] of, int count, int dimensions) {
    double[][] sums = new double[count][dimensions];
    for (int v = 0; v < of.length; v++) {
      float[] vector = vectors.get(v);
      double[] sum = sums[of[v]];
      for (int d = 0; d < dimensions; d++) {
        sum[d] += vector[d];
      }
    }
    float[][] centres = new float[count][dimensions];
    for (int k = 0; k < count; k++) {
      double length = Math.sqrt(Arrays.stream(sums[k]).map(x -> x * x).sum()) + 1e-12;
      for (int d = 0; d < dimensions; d++) {
        centres[k][d] = (float) (sums[k][d] / length);
      }
    }
    return centres;
  }

  private static int nearest(float[] vector, float[][] centres) {
    int best = 0;
    float most = -2;
    for (int k = 0; k < centres.length; k++) {
      float[] centre = centres[k];
      float dot = 0;
      for (int d = 0; d < vector.length; d++) {
        dot += vector[d] * centre[d];
      }
      if (dot > most) {
        most = dot;
        best = k;
      }
    }
    return best;
  }
}
