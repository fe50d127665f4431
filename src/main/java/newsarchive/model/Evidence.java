package newsarchive.model;

import java.util.List;

/**
 * Why the program believes something.
 *
 * @param rule name of the rule or feature, as in the list on the method page: {@code
 *     elided-subject}
 * @param spans the words that it rests on
 * @param words the reason as a reader gets it: "the name is missing; Markov is named three
 *     paragraphs later"
 */
public record Evidence(String rule, List<Span> spans, String words) {
  public Evidence {
    spans = List.copyOf(spans);
  }
}
