package newsarchive.model;

/**
 * Where an editor wrote something down.
 *
 * @param file as messages name it
 * @param line counted from 1
 */
public record NotePlace(String file, int line) {}
