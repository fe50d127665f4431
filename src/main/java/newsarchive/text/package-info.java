/**
 * Paragraphs, sentences, tokens and gaps of a text ({@link newsarchive.text.Segmenter}). Knows
 * nothing of files, HTML, or who speaks.
 */
@NullMarked
package newsarchive.text;

import org.jspecify.annotations.NullMarked;
