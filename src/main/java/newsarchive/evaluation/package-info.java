/**
 * Scores what the program finds against annotations made by hand: reads both kinds of gold file
 * ({@link newsarchive.evaluation.GoldFolder}) and counts what is right ({@link
 * newsarchive.evaluation.Evaluator}). Knows no rule of the analysis and no page.
 *
 * <p>Gold files count in code points; so does every {@link newsarchive.model.Span} of this package.
 */
@NullMarked
package newsarchive.evaluation;

import org.jspecify.annotations.NullMarked;
