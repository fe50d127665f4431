package newsarchive.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Citations for LaTeX: biblatex's {@code @online}, one entry each, UTF-8. */
final class BibTex {
  private final StringBuilder out = new StringBuilder();

  private BibTex() {}

  static String of(List<Reference> references) {
    BibTex file = new BibTex();
    references.forEach(file::entry);
    return file.out.toString();
  }

  private void entry(Reference reference) {
    out.append("@online{").append(reference.key());
    field("title", protectedCapitals(escaped(reference.title())));
    if (!reference.authors().isEmpty()) {
      // Each name in braces, or BibTeX would cut "Smith and Sons" and turn names around.
      field(
          "author",
          String.join(
              " and ", reference.authors().stream().map(a -> "{" + escaped(a) + "}").toList()));
    }
    String publisher = reference.container() == null ? reference.archive() : reference.container();
    field("organization", escaped(publisher));
    field("date", Contents.iso(reference.date()));
    field("url", reference.url() == null ? null : verbatim(reference.url()));
    field("langid", reference.language() == null ? null : escaped(reference.language()));
    field("note", reference.note() == null ? null : escaped(reference.note()));
    out.append("\n}\n");
  }

  private void field(String name, @Nullable String value) {
    if (value != null) {
      out.append(",\n  ").append(name).append(" = {").append(value).append('}');
    }
  }

  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&', '%', '$', '#', '_', '{', '}' -> safe.append('\\').append(c);
        case '~' -> safe.append("\\textasciitilde{}");
        case '^' -> safe.append("\\textasciicircum{}");
        case '\\' -> safe.append("\\textbackslash{}");
        default -> safe.append(c);
      }
    }
    return safe.toString();
  }

  /** In a URL field every character stands for itself, but braces must be paired. */
  private static String verbatim(String url) {
    return url.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D");
  }

  /** Braces around words with two capitals or more, which styles would write small. */
  private static String protectedCapitals(String title) {
    StringBuilder text = new StringBuilder(title.length());
    int start = 0;
    for (int i = 0; i <= title.length(); i++) {
      if (i == title.length() || !Character.isLetterOrDigit(title.charAt(i))) {
        String word = title.substring(start, i);
        boolean command = start > 0 && title.charAt(start - 1) == '\\';
        boolean capitals = !command && word.chars().filter(Character::isUpperCase).count() > 1;
        text.append(capitals ? "{" + word + "}" : word);
        text.append(i < title.length() ? title.substring(i, i + 1) : "");
        start = i + 1;
      }
    }
    return text.toString();
  }
}
