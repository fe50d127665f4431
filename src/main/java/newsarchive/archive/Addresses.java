package newsarchive.archive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives each identity an address made of its name. The first of a name, in order of the articles'
 * age, has the plain name; others of that name, and all whose name does not fit into an address,
 * are told apart by digits of their key's hash. A speaker who is only described always carries such
 * digits. So a new article does not rename what older ones have: a page moves only if an article is
 * added that is older than the first one with that name, or that makes two identities one.
 */
final class Addresses {
  private static final Set<String> RESERVED = Set.of("index", "con", "prn", "aux", "nul");
  private static final int SHORT_HASH = 8;

  private final Set<String> taken = new HashSet<>();
  private final Map<Key, String> addresses = new HashMap<>();
  private final Set<Key> nameless = new HashSet<>();

  /**
   * @param identities in order of first appearance
   */
  Addresses(List<Identity> identities) {
    identities.forEach(this::assign);
  }

  SpeakerId speaker(Identity identity) {
    return new SpeakerId(address(identity, "speaker-"));
  }

  EntityId entity(Identity identity) {
    return new EntityId(address(identity, "entity-"));
  }

  private String address(Identity identity, String prefix) {
    String address = addresses.getOrDefault(identity.key(), "");
    return nameless.contains(identity.key()) ? prefix + address : address;
  }

  private void assign(Identity identity) {
    Key key = identity.key();
    Slug slug = Slug.of(key.name());
    if (slug.text().isEmpty()) {
      nameless.add(key);
      addresses.put(key, freeHash(key, List.of("speaker-", "entity-")));
    } else if (slug.complete()
        && !Keys.isDescribed(key)
        && !isReserved(slug.text())
        && taken.add(slug.text())) {
      addresses.put(key, slug.text());
    } else {
      addresses.put(key, slug.text() + "-" + freeHash(key, List.of(slug.text() + "-")));
    }
  }

  /**
   * As few digits as tell the key apart from all addresses so far. The name's own hash comes first
   * where there is nothing but the name to go by.
   */
  private String freeHash(Key key, List<String> prefixes) {
    String hash =
        prefixes.size() > 1 && key.article().isEmpty() ? Key.sha256(key.name()) : key.hash();
    String candidates = hash.substring(0, SHORT_HASH) + key.hash();
    for (int length = SHORT_HASH; length < SHORT_HASH * 2; length++) {
      String digits = candidates.substring(0, length);
      if (prefixes.stream().noneMatch(prefix -> taken.contains(prefix + digits))) {
        prefixes.forEach(prefix -> taken.add(prefix + digits));
        return digits;
      }
    }
    throw new IllegalStateException("no address is left for " + key);
  }

  /** Names that Windows keeps for devices, with any ending; {@code index} is the list's page. */
  private static boolean isReserved(String slug) {
    boolean numbered = slug.length() == 4 && (slug.startsWith("com") || slug.startsWith("lpt"));
    return RESERVED.contains(slug) || (numbered && Character.isDigit(slug.charAt(3)));
  }
}
