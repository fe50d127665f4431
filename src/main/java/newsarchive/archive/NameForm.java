package newsarchive.archive;

import newsarchive.model.ArticleId;

/**
 * A name or description, and the article that it comes from.
 *
 * @param count how often the article uses it, at least 1
 */
public record NameForm(String form, ArticleId article, int count) {}
