package newsarchive.evaluation;

import java.util.List;
import newsarchive.model.EntityType;
import newsarchive.model.Span;

/**
 * An entity as the program found it.
 *
 * @param forms the different words used for it, in order of appearance
 * @param mentions where they stand, ascending
 */
record FoundEntity(String name, EntityType type, List<String> forms, List<Span> mentions) {
  FoundEntity {
    forms = List.copyOf(forms);
    mentions = List.copyOf(mentions);
  }
}
