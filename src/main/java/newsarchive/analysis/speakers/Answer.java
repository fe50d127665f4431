package newsarchive.analysis.speakers;

import java.util.List;
import newsarchive.model.Attribution;
import newsarchive.model.Span;

/**
 * What a rule says about the speaker of a statement.
 *
 * @param members one, or several who speak together
 * @param factor weakens the rule's confidence, 0 to 1
 * @param spans the words that it rests on
 * @param reason for readers
 */
record Answer(
    List<CastMember> members,
    Rule rule,
    Attribution.Basis basis,
    double factor,
    List<Span> spans,
    String reason) {
  Answer {
    members = List.copyOf(members);
    spans = List.copyOf(spans);
  }

  double confidence() {
    return rule.confidence() * factor;
  }
}
