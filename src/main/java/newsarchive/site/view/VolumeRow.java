package newsarchive.site.view;

/** How much a speaker says, in numbers. */
public record VolumeRow(
    Link speaker,
    String statements,
    String quoted,
    String mixed,
    String reported,
    String nested,
    String words,
    String articles) {}
