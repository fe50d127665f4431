package newsarchive.archive;

import newsarchive.model.ArticleId;
import newsarchive.model.Span;

/** A place in the archive where an entity is named. */
public record MentionRef(ArticleId article, Span span) {}
