package newsarchive.site.view;

import org.jspecify.annotations.Nullable;

/**
 * A decision of an editor in the list below an article.
 *
 * @param what "Speaker: Ann Lee"
 * @param words that it is about, a link to their place or plain
 * @param formerly what the program had said, or empty
 * @param by editor and date
 * @param reason that the editor gave
 * @param datetime of the decision, or null
 */
public record CorrectionLine(
    String what,
    Link words,
    String formerly,
    String by,
    String reason,
    @Nullable String datetime) {}
