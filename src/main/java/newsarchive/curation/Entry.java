package newsarchive.curation;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsarchive.diagnostics.BadInput;
import newsarchive.model.PartialDate;
import newsarchive.model.Signature;
import org.jspecify.annotations.Nullable;

/** An entry of a file, whose keys are taken one by one; what is left at the end is not known. */
final class Entry {
  /** Longest value, in UTF-16 code units. */
  static final int LONGEST = 2000;

  private final YamlNode node;
  private final Set<String> taken = new HashSet<>();

  Entry(YamlNode node) {
    this.node = node;
  }

  int line() {
    return node.line();
  }

  /** The value on one line, or null if the key is missing. */
  @Nullable String optional(String key) throws BadInput {
    YamlNode value = take(key);
    return value == null ? null : text(key, value);
  }

  String required(String key, String example) throws BadInput {
    String value = optional(key);
    if (value == null) {
      throw new BadInput(
          Codes.KEY, line(), "the key " + key + " is missing", "add, for example: " + example);
    }
    return value;
  }

  /** One text or a list of texts; empty if the key is missing. */
  List<String> texts(String key) throws BadInput {
    YamlNode value = take(key);
    List<String> texts = new ArrayList<>();
    if (value != null) {
      for (YamlNode item : value.kind() == YamlNode.Kind.LIST ? value.items() : List.of(value)) {
        texts.add(text(key, item));
      }
    }
    return texts;
  }

  /** A list of mappings; empty if the key is missing. */
  List<Entry> entries(String key) throws BadInput {
    YamlNode value = take(key);
    List<Entry> entries = new ArrayList<>();
    if (value != null) {
      for (YamlNode item : value.items()) {
        if (item.kind() == YamlNode.Kind.MAPPING) {
          entries.add(new Entry(item));
        }
      }
      if (entries.isEmpty() || entries.size() < value.items().size()) {
        throw bad(value.line(), key + " is not a list of entries with keys", "see the manual");
      }
    }
    return entries;
  }

  List<URI> addresses(String key) throws BadInput {
    List<URI> addresses = new ArrayList<>();
    for (String text : texts(key)) {
      addresses.add(address(key, text));
    }
    return addresses;
  }

  @Nullable PartialDate date(String key) throws BadInput {
    YamlNode value = node.fields().get(key);
    String text = optional(key);
    if (text == null || value == null) {
      return null;
    }
    try {
      return Days.read(text);
    } catch (DateTimeException e) {
      throw bad(value.line(), "not a possible date: " + text, "write 2024-05-31, 2024-05 or 2024");
    }
  }

  /** Who, when and why, all of them. */
  Signature signature() throws BadInput {
    String editor = required("editor", "editor: your name");
    PartialDate date = date("date");
    if (date == null) {
      throw new BadInput(
          Codes.KEY, line(), "the key date is missing", "add, for example: date: 2024-05-31");
    }
    return new Signature(editor, date, required("reason", "reason: the caption names her"));
  }

  /** Who, when and why, as far as it is said. */
  Signature looseSignature() throws BadInput {
    return new Signature(optional("editor"), date("date"), optional("reason"));
  }

  void refuseOthers(String what, List<String> known) throws BadInput {
    for (String key : node.fields().keySet()) {
      if (!taken.contains(key)) {
        YamlNode value = node.fields().get(key);
        throw new BadInput(
            Codes.KEY,
            value == null ? line() : value.line(),
            "unknown key of " + what + ": " + key,
            "known keys: " + String.join(", ", known));
      }
    }
  }

  BadInput bad(String message, String hint) {
    return bad(line(), message, hint);
  }

  private static BadInput bad(int line, String message, String hint) {
    return new BadInput(Codes.VALUE, line, message, hint);
  }

  private @Nullable YamlNode take(String key) {
    taken.add(key);
    return node.fields().get(key);
  }

  private static String text(String key, YamlNode value) throws BadInput {
    if (value.kind() != YamlNode.Kind.TEXT) {
      throw bad(value.line(), key + " must be one text", "write: " + key + ": value");
    }
    String text = Folded.of(value.text()).line();
    if (text.isEmpty()) {
      throw bad(value.line(), key + " is empty", "give it a value, or remove the key");
    }
    if (text.length() > LONGEST) {
      throw bad(value.line(), key + " is longer than 2000 characters", "a few words are enough");
    }
    return text;
  }

  private URI address(String key, String text) throws BadInput {
    YamlNode value = node.fields().get(key);
    try {
      URI uri = new URI(text);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      if (web && uri.getHost() != null && uri.getUserInfo() == null) {
        return uri;
      }
    } catch (URISyntaxException e) {
      throw notAddress(key, text, value);
    }
    throw notAddress(key, text, value);
  }

  private BadInput notAddress(String key, String text, @Nullable YamlNode value) {
    return bad(
        value == null ? line() : value.line(),
        key + " has no web address: " + text,
        "write it as https://www.wikidata.org/entity/Q42");
  }
}
