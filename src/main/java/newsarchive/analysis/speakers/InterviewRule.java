package newsarchive.analysis.speakers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import newsarchive.model.Attribution.Basis;
import newsarchive.model.Voice;
import org.jspecify.annotations.Nullable;

/** "Q: …", "A: …": the answers are those of the only person named before the interview begins. */
final class InterviewRule {
  private static final Set<String> QUESTIONS = Set.of("Q", "Question", "Interviewer");
  private static final Set<String> ANSWERS = Set.of("A", "Answer");

  private final Cast cast;
  private int start = -1;

  InterviewRule(Cast cast) {
    this.cast = cast;
  }

  static boolean isLabel(SourcePhrase phrase) {
    String word = phrase.words().get(0);
    return phrase.words().size() == 1 && (QUESTIONS.contains(word) || ANSWERS.contains(word));
  }

  /** Null for a question: the one who asks is the article. */
  @Nullable Answer answer(SourcePhrase phrase) {
    if (start < 0) {
      start = phrase.span().start();
    }
    if (!ANSWERS.contains(phrase.words().get(0))) {
      return null;
    }
    Set<CastMember> persons = new LinkedHashSet<>();
    for (int i = 0; i < cast.namingAt(start) && persons.size() < 2; i++) {
      CastMember member = cast.namings().get(i).member();
      if (member.kind() == Voice.Kind.PERSON) {
        persons.add(member);
      }
    }
    if (persons.size() != 1) {
      return null;
    }
    CastMember only = persons.iterator().next();
    return new Answer(
        List.of(only),
        Rule.INTERVIEWEE,
        Basis.INFERRED,
        1,
        List.of(phrase.span()),
        "“"
            + phrase.words().get(0)
            + "” is the answer of "
            + only.name()
            + ", the only person named before the interview");
  }
}
