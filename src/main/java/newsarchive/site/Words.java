package newsarchive.site;

import java.util.List;
import java.util.Locale;
import newsarchive.model.Claim;
import newsarchive.model.EntityType;
import newsarchive.model.PartialDate;
import newsarchive.model.Statement;
import org.jspecify.annotations.Nullable;

/** How the archive says things in its own words. */
final class Words {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private Words() {}

  static String how(Statement.Kind kind) {
    return switch (kind) {
      case DIRECT -> "quoted";
      case MIXED -> "partly quoted";
      case REPORTED -> "reported";
    };
  }

  static String how(Claim claim) {
    return switch (claim.modality()) {
      case ASSERTED -> claim.negated() ? "negated" : "asserted";
      case DENIED -> "denied";
      case PREDICTED -> "predicted";
      case DEMANDED -> "demanded";
      case PROMISED -> "promised";
      case ACCUSED -> "accusation";
      case HYPOTHETICAL -> "hypothetical";
    };
  }

  static String type(EntityType type) {
    return switch (type) {
      case PERSON -> "person";
      case ORGANISATION -> "organisation";
      case PLACE -> "place";
      case LOCATION -> "location";
      case GROUP -> "group";
      case EVENT -> "event";
      case WORK -> "work";
    };
  }

  static String types(EntityType type) {
    return switch (type) {
      case PERSON -> "People";
      case ORGANISATION -> "Organisations";
      case PLACE -> "Countries and cities";
      case LOCATION -> "Regions and places";
      case GROUP -> "Peoples and groups";
      case EVENT -> "Events";
      case WORK -> "Works and laws";
    };
  }

  /** "31 May 2024", "May 2024", "2024" or "no date". */
  static String date(@Nullable PartialDate date) {
    if (date == null) {
      return "no date";
    }
    String year = String.valueOf(date.year());
    if (date.month() == null) {
      return year;
    }
    String month = MONTHS.get(date.month() - 1) + " " + year;
    return date.day() == null ? month : date.day() + " " + month;
  }

  /** "May 2024", "2024" or "Without a date". */
  static String month(@Nullable PartialDate date) {
    if (date == null) {
      return "Without a date";
    }
    return date.month() == null
        ? String.valueOf(date.year())
        : MONTHS.get(date.month() - 1) + " " + date.year();
  }

  static @Nullable String iso(@Nullable PartialDate date) {
    return date == null ? null : date.iso();
  }

  /** "1 claim", "1,977 words". */
  static String count(int count, String one, String many) {
    return number(count) + " " + (count == 1 ? one : many);
  }

  static String number(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A title, name or phrase from outside, on one line with typographic quotation marks. */
  static String title(String text) {
    return QuoteMarks.curl(Characters.line(text));
  }

  static String capitalized(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** "A", "A and B", "A, B and C". */
  static String list(List<String> parts) {
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    int last = parts.size() - 1;
    return String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  /** At most so many characters, cut between words, with an ellipsis if anything is left out. */
  static String shortened(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int cut = text.lastIndexOf(' ', length - 1);
    return cutAt(text, cut < length / 2 ? length - 1 : cut) + "…";
  }

  /** The end of a text, likewise. */
  static String shortenedBefore(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int from = text.indexOf(' ', text.length() - length);
    int start = from < 0 ? text.length() - length : from + 1;
    boolean inPair = Character.isLowSurrogate(text.charAt(start));
    return "… " + text.substring(inPair ? start + 1 : start);
  }

  private static String cutAt(String text, int cut) {
    boolean inPair = Character.isHighSurrogate(text.charAt(cut - 1));
    return text.substring(0, inPair ? cut - 1 : cut);
  }
}
