package newsarchive.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One speaker within an article: "Markov", "the expert" and the gap at 2516 are one voice.
 *
 * @param number its place in {@link AnalyzedArticle#voices()}
 * @param name the fullest name, or the description without its article ("Armenian leadership")
 * @param named false if the article only describes the speaker
 * @param entity number of the {@link LocalEntity} that speaks, or null
 * @param mentions every place where the voice speaks, ascending, at least one
 * @param descriptions phrases that the article uses for the voice, without article, in order of
 *     appearance
 */
public record Voice(
    int number,
    Kind kind,
    String name,
    boolean named,
    @Nullable Integer entity,
    List<SpeakerMention> mentions,
    List<String> descriptions) {
  /** What speaks. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    GROUP,
    DOCUMENT,
    UNKNOWN
  }

  public Voice {
    mentions = List.copyOf(mentions);
    descriptions = List.copyOf(descriptions);
    if (mentions.isEmpty() || name.isBlank()) {
      throw new IllegalArgumentException("a voice without a mention or name: " + name);
    }
  }
}
