package newsarchive.archive.following;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import newsarchive.analysis.Analyzer;
import newsarchive.archive.following.Comparison.Read;
import newsarchive.fixtures.Documents;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Claim;
import newsarchive.model.Figure;
import newsarchive.model.PartialDate;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import newsarchive.text.Segmenter;

/** Pairs of claims with the relation that people see between them, and what the program sees. */
final class LabelledPairs {
  private static final Path FOLDER = Path.of("src/test/resources/following");
  private static final WordLists LISTS = new WordLists();
  private static final Comparison COMPARISON = new Comparison(LISTS);
  private static final Segmenter SEGMENTER = new Segmenter();
  private static final Analyzer ANALYZER = new Analyzer();
  private static final LocalDate FIRST = LocalDate.of(2025, 3, 3);

  private LabelledPairs() {}

  /** A pair with what was found. */
  record Judged(String label, String found, String line) {}

  static List<Judged> judge(String file) throws IOException {
    List<Judged> judged = new ArrayList<>();
    for (String line : Files.readAllLines(FOLDER.resolve(file))) {
      if (!line.startsWith("#") && !line.isBlank()) {
        judged.add(judgeLine(line));
      }
    }
    return judged;
  }

  private static Judged judgeLine(String line) {
    String[] parts = line.split(" \\| ", -1);
    List<String> options = List.of(parts[0].strip().split(" ", -1));
    int days =
        options.stream()
            .filter(option -> option.startsWith("days="))
            .mapToInt(option -> Integer.parseInt(option.substring(5)))
            .findFirst()
            .orElse(7);
    boolean one = options.contains("one");
    List<Read> first = read(parts[1], options.contains("r1"), FIRST, "ann");
    List<Read> second =
        read(parts[2], options.contains("r2"), FIRST.plusDays(days), one ? "ann" : "tom");
    return new Judged(options.get(0), relation(first, second), line);
  }

  /** What any claim of the one says to any of the other; a conflict counts before sameness. */
  private static String relation(List<Read> some, List<Read> others) {
    String found = "unrelated";
    for (Read one : some) {
      for (Read other : others) {
        Verdict verdict = COMPARISON.compare(one, other);
        if (verdict != null && (found.equals("unrelated") || found.equals("same"))) {
          found =
              switch (verdict.relation()) {
                case SAME -> "same";
                case OPPOSITE -> "opposite";
                case FIGURES -> "figure";
              };
        }
      }
    }
    return found;
  }

  private static List<Read> read(String words, boolean reported, LocalDate date, String speaker) {
    String text =
        reported ? "Ann Lee said that " + words + ".\n" : "\"" + words + ",\" Ann Lee said.\n";
    AnalyzedArticle article = ANALYZER.analyze(SEGMENTER.segment(Documents.ofText(text)));
    List<Read> read = new ArrayList<>();
    for (Claim claim : article.claims()) {
      read.add(read(said(article, claim, speaker, date)));
    }
    if (read.isEmpty()) {
      read.add(read(said(words, List.of(), Claim.Modality.ASSERTED, speaker, date)));
    }
    return read;
  }

  private static Read read(Said said) {
    return new Read(said, ContentReader.read(said, LISTS));
  }

  private static Said said(AnalyzedArticle article, Claim claim, String speaker, LocalDate date) {
    String text = article.article().text();
    List<Figure> figures =
        claim.figures().stream()
            .map(f -> new Figure(f.kind(), shift(f.span(), claim.span().start()), f.value()))
            .toList();
    Set<String> names = new HashSet<>();
    for (int number : claim.entities()) {
      String name = article.entities().get(number).name();
      names.addAll(List.of(name.toLowerCase(Locale.ROOT).split("[ -]", -1)));
    }
    boolean reported =
        article.statements().stream()
            .anyMatch(s -> s.id().equals(claim.statement()) && s.kind() == Statement.Kind.REPORTED);
    return new Said(
        claim.span().of(text),
        figures,
        claim.modality(),
        reported,
        Set.of(speaker),
        names,
        Set.of("one story", "and its place"),
        PartialDate.of(date));
  }

  private static Said said(
      String words, List<Figure> figures, Claim.Modality modality, String speaker, LocalDate date) {
    return new Said(
        words,
        figures,
        modality,
        false,
        Set.of(speaker),
        Set.of(),
        Set.of("one story", "and its place"),
        PartialDate.of(date));
  }

  private static Span shift(Span span, int start) {
    return new Span(span.start() - start, span.end() - start);
  }

  /** Precision and recall of some labels, in percent; a conflict of the other kind is no hit. */
  static double[] score(List<Judged> pairs, Set<String> labels) {
    long found = pairs.stream().filter(pair -> labels.contains(pair.found())).count();
    long gold = pairs.stream().filter(pair -> labels.contains(pair.label())).count();
    long right =
        pairs.stream()
            .filter(pair -> labels.contains(pair.found()) && pair.found().equals(pair.label()))
            .count();
    return new double[] {100.0 * right / found, 100.0 * right / gold};
  }

  /** All that differs, for the one who works on it. */
  static String differences(List<Judged> pairs) {
    TreeMap<String, List<String>> found = new TreeMap<>();
    for (Judged pair : pairs) {
      if (!pair.label().equals(pair.found())) {
        found.computeIfAbsent(pair.found(), key -> new ArrayList<>()).add(pair.line());
      }
    }
    StringBuilder text = new StringBuilder();
    found.forEach(
        (label, lines) ->
            lines.forEach(
                line ->
                    text.append("found ").append(label).append(": ").append(line).append('\n')));
    return text.toString();
  }
}
