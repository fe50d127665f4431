package newsarchive.curation;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import newsarchive.diagnostics.BadInput;
import newsarchive.model.ArticleId;
import newsarchive.model.PartialDate;
import newsarchive.model.Signature;
import org.jspecify.annotations.Nullable;

/** An entry of a file, whose keys are taken one by one; what is left at the end is not known. */
final class Entry {
  /** Longest value, in UTF-16 code units. */
  static final int LONGEST = 2000;

  private final YamlNode node;
  private final Consumer<BadInput> further;
  private final Set<String> taken = new HashSet<>();

  /**
   * @param further gets what is wrong beside the fault that is thrown
   */
  Entry(YamlNode node, Consumer<BadInput> further) {
    this.node = node;
    this.further = further;
  }

  /** Takes an item of a list for what it is. */
  interface Reading<T, R> {
    R read(T item) throws BadInput;
  }

  /** Reads a list; if that fails the fault is told, and the other keys are read. */
  interface ListReading<R> {
    List<R> read() throws BadInput;
  }

  /** What a reading gives; nothing if it fails, which {@code further} is told. */
  <R> List<R> told(ListReading<R> reading) {
    try {
      return reading.read();
    } catch (BadInput e) {
      further.accept(e);
      return List.of();
    }
  }

  /** All items of a list; if some are wrong, each of these is told. */
  private <T, R> List<R> each(List<T> items, Reading<T, R> reading) throws BadInput {
    List<R> read = new ArrayList<>();
    BadInput first = null;
    for (T item : items) {
      try {
        read.add(reading.read(item));
      } catch (BadInput e) {
        if (first == null) {
          first = e;
        } else {
          further.accept(e);
        }
      }
    }
    if (first != null) {
      throw first;
    }
    return read;
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
    return each(items(key), item -> text(key, item));
  }

  /** The same, at least one. */
  List<String> requiredTexts(String key, String example) throws BadInput {
    List<String> texts = texts(key);
    YamlNode value = node.fields().get(key);
    if (texts.isEmpty() && value != null) {
      throw bad(value.line(), key + " is an empty list", "write, for example: " + example);
    }
    return texts.isEmpty() ? List.of(required(key, example)) : texts;
  }

  /** A list of mappings; empty if the key is missing. */
  <R> List<R> entries(String key, String example, Reading<Entry, R> reading) throws BadInput {
    String hint = "write each on a line of its own: - " + example;
    return each(
        items(key),
        item -> {
          if (item.kind() != YamlNode.Kind.MAPPING) {
            throw bad(item.line(), key + " has an item without keys", hint);
          }
          return reading.read(new Entry(item, further));
        });
  }

  /** At least one web address. */
  List<URI> requiredAddresses(String key, String example) throws BadInput {
    requiredTexts(key, key + ": [" + example + "]");
    return addresses(key, example);
  }

  List<URI> addresses(String key, String example) throws BadInput {
    return each(items(key), item -> address(key, item, example));
  }

  /** A list of articles' addresses; empty if the key is missing. */
  List<ArticleId> articles(String key) throws BadInput {
    return each(
        items(key),
        item -> {
          String article = text(key, item);
          try {
            return new ArticleId(article);
          } catch (IllegalArgumentException e) {
            throw bad(
                item.line(),
                "not the address of an article: " + article,
                "write it as in its page's address");
          }
        });
  }

  private List<YamlNode> items(String key) {
    YamlNode value = take(key);
    if (value == null) {
      return List.of();
    }
    return value.kind() == YamlNode.Kind.LIST ? value.items() : List.of(value);
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

  private static URI address(String key, YamlNode item, String example) throws BadInput {
    String text = text(key, item);
    try {
      URI uri = new URI(text);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      if (web && uri.getHost() != null && uri.getUserInfo() == null) {
        return uri;
      }
    } catch (URISyntaxException e) {
      throw notAddress(key, text, item, example);
    }
    throw notAddress(key, text, item, example);
  }

  private static BadInput notAddress(String key, String text, YamlNode item, String example) {
    return bad(item.line(), key + " has no web address: " + text, "write it as " + example);
  }
}
