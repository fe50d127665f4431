package newsarchive.analysis.tagger;

import java.util.ArrayList;
import java.util.List;
import newsarchive.analysis.CaseFiles;
import newsarchive.model.Article;
import newsarchive.model.Span;

/** Small articles about nobody, with their attributions marked: [source], {cue}, ‹content›. */
final class InventedCorpus {
  private static final List<String> SOURCES =
      List.of("the mayor", "Ana Lund", "she", "the report", "a clerk", "Ole Berg", "the ministry");
  private static final List<String> FRAMES =
      List.of(
          "[S] {said} ‹C›.",
          "‹“C,”› [S] {said}.",
          "[S] {claimed} ‹that C›.",
          "{According to} [S], ‹C›.",
          "‹“C”› {says} [S].",
          "The weather was fine and S went home.",
          "Nobody knew S when the boats came back.");
  private static final List<String> CONTENTS =
      List.of(
          "the bridge will open in spring",
          "prices have fallen",
          "nobody was hurt",
          "the harbour needs a new wall",
          "two ships are missing");

  private InventedCorpus() {}

  static WordTable words() {
    return WordTable.of(
        List.of(
            new WordTable.Entry("according", "VBG", 0, 0, 3, 2),
            new WordTable.Entry("claimed", "VBD_VBN", 0, 32, 1, 1),
            new WordTable.Entry("mayor", "NN", 18, 0, 2, 1),
            new WordTable.Entry("said", "VBD_VBN", 0, 32, 1, 1),
            new WordTable.Entry("says", "VBZ", 0, 32, 1, 1)));
  }

  static List<TaggedExample> examples() {
    List<TaggedExample> all = new ArrayList<>();
    for (int a = 0; a < 24; a++) {
      StringBuilder marked = new StringBuilder();
      for (int p = 0; p < 6; p++) {
        int n = a * 7 + p * 5;
        String line =
            FRAMES
                .get((a + p) % FRAMES.size())
                .replace("S", SOURCES.get(n % SOURCES.size()))
                .replace("C", CONTENTS.get((n / 3) % CONTENTS.size()));
        marked.append(line).append("\n\n");
      }
      all.add(example(marked.toString()));
    }
    return all;
  }

  /** Reads the marks and takes them out. */
  static TaggedExample example(String marked) {
    StringBuilder text = new StringBuilder();
    List<TaggedExample.Gold> gold = new ArrayList<>();
    for (String line : marked.lines().toList()) {
      List<List<Span>> roles = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      int start = 0;
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        int closes = "}]›".indexOf(c);
        if ("{[‹".indexOf(c) >= 0) {
          start = text.length();
        } else if (closes >= 0) {
          roles.get(closes).add(new Span(start, text.length()));
        } else {
          text.append(c);
        }
      }
      text.append('\n');
      if (!roles.get(2).isEmpty()) {
        gold.add(new TaggedExample.Gold(roles.get(0), roles.get(1), roles.get(2)));
      }
    }
    Article article = CaseFiles.article(text.toString());
    return new TaggedExample(article, gold);
  }
}
