package newsarchive.archive;

import newsarchive.model.ArticleId;
import newsarchive.model.StatementId;

/** A statement of the archive. */
public record StatementRef(ArticleId article, StatementId statement) {}
