package newsarchive.site.view;

import org.jspecify.annotations.Nullable;

/** A link, or plain words where {@code href} is null. */
public record Link(String label, @Nullable String href) {}
