/**
 * What statements assert, and about whom ({@link newsarchive.analysis.claims.ClaimFinder}). Knows
 * nothing of the sibling stages.
 */
@NullMarked
package newsarchive.analysis.claims;

import org.jspecify.annotations.NullMarked;
