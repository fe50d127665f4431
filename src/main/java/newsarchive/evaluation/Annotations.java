package newsarchive.evaluation;

import java.util.List;
import java.util.Set;
import newsarchive.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A gold file in the project's own format.
 *
 * @param quotations every passage in double quotation marks
 * @param reported the reported statements, or null if they were not annotated
 * @param nested the quotations within others
 * @param ignore forms that are no entity, but that it is no mistake to take for one
 * @param breaks offsets of the first character behind a lost paragraph break; null if they were not
 *     annotated
 * @param gaps where the source lost a speaker's name; null if they were not annotated
 */
record Annotations(
    List<Quoted> quotations,
    @Nullable List<Reported> reported,
    List<Reported> nested,
    List<Named> entities,
    Set<String> ignore,
    @Nullable List<Integer> breaks,
    @Nullable List<Gap> gaps) {
  Annotations {
    quotations = List.copyOf(quotations);
    reported = reported == null ? null : List.copyOf(reported);
    nested = List.copyOf(nested);
    entities = List.copyOf(entities);
    ignore = Set.copyOf(ignore);
    breaks = breaks == null ? null : List.copyOf(breaks);
    gaps = gaps == null ? null : List.copyOf(gaps);
  }

  /**
   * Who speaks.
   *
   * @param others further joint speakers; any of them is right
   */
  record Speaker(String name, boolean named, List<String> others) {
    Speaker {
      others = List.copyOf(others);
    }
  }

  /**
   * A passage in quotation marks.
   *
   * @param span without the marks
   * @param attributed false if nobody is said to have said it
   * @param doubt true if one can differ about it: then it is not scored
   */
  record Quoted(
      Span span,
      boolean attributed,
      @Nullable Span cue,
      @Nullable Span source,
      @Nullable Speaker speaker,
      boolean doubt) {}

  /**
   * A statement in the article's words.
   *
   * @param optional it is no mistake to find it, and none not to
   */
  record Reported(
      Span span,
      @Nullable Span cue,
      @Nullable Span source,
      @Nullable Speaker speaker,
      boolean optional) {}

  /**
   * An entity.
   *
   * @param type the field's usual label: PERSON, ORG, GPE, …
   * @param forms the other words that are used for it
   * @param optional it is no mistake to find it, and none not to
   */
  record Named(String name, String type, List<String> forms, boolean optional) {
    Named {
      forms = List.copyOf(forms);
    }
  }

  /** The other words used for an entity of that name. */
  List<String> formsOf(String name) {
    List<String> forms = List.of();
    for (Named entity : entities) {
      if (entity.name().equals(name)) {
        forms = entity.forms();
      }
    }
    return forms;
  }
}
