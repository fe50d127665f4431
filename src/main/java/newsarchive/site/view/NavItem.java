package newsarchive.site.view;

/**
 * A section of the site.
 *
 * @param current {@code page} on the section's own page, {@code true} inside the section, empty
 *     elsewhere: the values of {@code aria-current}
 */
public record NavItem(String label, String href, String current) {}
