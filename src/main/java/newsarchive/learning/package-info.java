/**
 * Learning from examples: linear-chain conditional random fields and logistic regression over
 * hashed features, and the files that keep them. Knows nothing of news, files or threads; the same
 * examples in the same order give the same weights, to the last bit.
 */
@NullMarked
package newsarchive.learning;

import org.jspecify.annotations.NullMarked;
