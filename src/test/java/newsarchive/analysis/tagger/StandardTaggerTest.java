package newsarchive.analysis.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import newsarchive.analysis.CaseFiles;
import newsarchive.model.Article;
import org.junit.jupiter.api.Test;

/** The model in the jar, on sentences of our own. */
final class StandardTaggerTest {
  private static String one(String text) {
    Article article = CaseFiles.article(text + "\n");
    List<TaggedAttribution> found =
        AttributionTagger.standard().read(article).attributions().stream()
            .filter(TaggedAttribution::stands)
            .toList();
    assertEquals(1, found.size(), found.toString());
    TaggedAttribution only = found.get(0);
    String source = only.source() == null ? "-" : article.words(only.source());
    return source + " | " + article.words(only.cue());
  }

  @Test
  void itSaysWhereItComesFrom() {
    assertTrue(AttributionTagger.standard().header().startsWith("PolNeAR"));
  }

  @Test
  void commonFramesAreRead() {
    assertEquals(
        "Marta Keller | said",
        one("“The harbour will open again in the spring,” Marta Keller said on Friday."));
    assertEquals(
        "the minister | told", one("\"We have no other plan,\" the minister told reporters."));
    assertEquals(
        "the ministry | According to",
        one("According to the ministry, more than forty ships were lost last year."));
    assertEquals(
        "Officials | believe", one("Officials believe that the bridge will have to be closed."));
  }
}
