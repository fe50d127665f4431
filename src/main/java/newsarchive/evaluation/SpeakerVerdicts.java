package newsarchive.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Span;

/** Which of an article's quotations have the right speaker. */
public final class SpeakerVerdicts {
  private SpeakerVerdicts() {}

  /**
   * For each content of a quotation of which the gold knows the speaker: whether the program names
   * that one, or nobody by name where the gold has no name.
   *
   * @return by spans in UTF-16 code units; empty if the gold has no speakers
   */
  public static Map<Span, Boolean> of(AnalyzedArticle article, Gold gold) {
    Annotations annotations = gold.annotations();
    Map<Span, Boolean> verdicts = new LinkedHashMap<>();
    if (annotations != null) {
      Prediction prediction = Prediction.of(article);
      SpeakerScorer scorer =
          new SpeakerScorer(prediction, annotations, new Tally(), new Mistakes(prediction.text()));
      scorer.score(new Reliability());
      Map<Span, Boolean> counted = scorer.verdicts();
      List<Span> units = prediction.text().units(new ArrayList<>(counted.keySet()));
      int i = 0;
      for (boolean right : counted.values()) {
        verdicts.put(units.get(i++), right);
      }
    }
    return verdicts;
  }
}
