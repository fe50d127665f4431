package newsarchive.analysis.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import newsarchive.analysis.Analyzer;
import newsarchive.analysis.CaseFiles;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Attribution;
import newsarchive.model.Evidence;
import org.junit.jupiter.api.Test;

/** Confidence and words of evidence, on sentences of our own. */
final class EvidenceFinderTest {
  private static AnalyzedArticle read(String text) {
    return new Analyzer().analyze(CaseFiles.article(text + "\n"));
  }

  private static List<String> words(String text) {
    return read(text).attributions().get(0).evidence().stream().map(Evidence::words).toList();
  }

  @Test
  void whereCueAndSubjectStandIsSaid() {
    assertEquals(
        "“said” follows the quotation; “Marta Keller”, directly behind it, is its subject",
        words("“The harbour will open again in the spring,” said Marta Keller on Friday.").get(1));
    assertEquals(
        "“said” introduces what is reported; “Marta Keller”, directly before it, is its subject",
        words("Marta Keller said that the harbour would open again in the spring.").get(1));
    assertEquals(
        "“According to” names “the ministry” as the source of what is reported",
        words("According to the ministry, more than forty ships were lost last year.").get(1));
  }

  @Test
  void everySpeakerHasEvidenceOfBothKindsAndAConfidence() {
    AnalyzedArticle article =
        read(
            "Marta Keller has led the port since May. “We are open,” she said. The union’s lawyer,"
                + " Ole Berg, called the plan “a gift to nobody” and warned that jobs would go.");
    assertTrue(article.attributions().size() > 2);
    for (Attribution attribution : article.attributions()) {
      assertTrue(attribution.evidence().size() > 1, attribution.toString());
      assertTrue(attribution.confidence() > 0 && attribution.confidence() < 1);
    }
  }

  @Test
  void plainQuotationOfANamedSpeakerIsSurerThanOneOfADoubtfulPronoun() {
    Attribution plain =
        read("“The harbour will open again in the spring,” Marta Keller said.")
            .attributions()
            .get(0);
    List<Attribution> doubtful =
        read("Ole Berg met Jan Roe and Karl Lind at the gate. Paul Moe came late."
                + " “The harbour will open again in the spring,” he said.")
            .attributions();
    assertTrue(plain.isSure(), plain.toString());
    assertTrue(
        doubtful.get(0).confidence() < plain.confidence() && !doubtful.get(0).isSure(),
        doubtful.toString());
  }
}
