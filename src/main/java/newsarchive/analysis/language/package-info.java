/**
 * In which language an article is written ({@link newsarchive.analysis.language.LanguageFinder}).
 * Knows nothing of the sibling stages.
 */
@NullMarked
package newsarchive.analysis.language;

import org.jspecify.annotations.NullMarked;
