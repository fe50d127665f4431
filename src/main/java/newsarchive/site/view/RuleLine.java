package newsarchive.site.view;

import org.jspecify.annotations.Nullable;

/**
 * A rule that decides on a speaker or claim.
 *
 * @param count how often this archive rests on it
 */
public record RuleLine(String name, String meaning, String count, @Nullable Link example) {}
