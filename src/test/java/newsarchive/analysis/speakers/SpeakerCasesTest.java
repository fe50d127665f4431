package newsarchive.analysis.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsarchive.analysis.Analyzer;
import newsarchive.analysis.CaseFiles;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Attribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Expected lines: how a statement begins, its speakers, what that rests on, and the rule. */
class SpeakerCasesTest {
  static Stream<CaseFiles.Case> cases() throws IOException {
    return CaseFiles.in("analysis/speakers/cases");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsTheSpeakersThatTheCaseExpects(CaseFiles.Case example) {
    AnalyzedArticle read = Analyzer.byRules().analyze(CaseFiles.article(example.text()));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < read.statements().size(); i++) {
      String words = read.statements().get(i).content().get(0).of(example.text());
      Attribution who = read.attributions().get(i);
      String names =
          who.voices().stream()
              .map(voice -> read.voices().get(voice).name())
              .collect(Collectors.joining(" + "));
      lines.add(
          String.join(
              " | ",
              words.substring(0, Math.min(24, words.length())).strip(),
              names.isEmpty() ? "-" : names,
              who.basis().name(),
              who.evidence().isEmpty() ? "-" : who.evidence().get(0).rule()));
    }
    assertEquals(example.expected(), String.join("\n", lines));
  }
}
