package newsarchive.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * A place where the source lost a speaker's name.
 *
 * @param offset before the character at this offset
 * @param speaker who is meant, or null if that is not known
 */
record Gap(int offset, @Nullable String speaker) {}
