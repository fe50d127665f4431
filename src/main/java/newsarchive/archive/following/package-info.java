/**
 * Follows claims through the archive: which say the same, who said it first, which cannot both be
 * so ({@link newsarchive.archive.following.Follower}). Knows the words of claims, their figures,
 * dates and speakers' names; nothing of articles, pages, or how a claim was found.
 */
@NullMarked
package newsarchive.archive.following;

import org.jspecify.annotations.NullMarked;
