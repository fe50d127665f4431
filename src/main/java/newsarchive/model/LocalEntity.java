package newsarchive.model;

import java.util.List;

/**
 * An entity as one article knows it.
 *
 * @param number its place in {@link AnalyzedArticle#entities()}
 * @param name the fullest form that the article has, or the usual name of a country
 * @param aliases the other forms that the article uses, each once, in order of appearance
 * @param mentions ascending, at least one
 * @param roles how the article describes it ("Prime Minister", "political scientist"), in order of
 *     appearance
 */
public record LocalEntity(
    int number,
    EntityType type,
    String name,
    List<String> aliases,
    List<Mention> mentions,
    List<String> roles) {
  public LocalEntity {
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
    roles = List.copyOf(roles);
    if (mentions.isEmpty() || name.isBlank()) {
      throw new IllegalArgumentException("an entity without a mention or name: " + name);
    }
  }
}
