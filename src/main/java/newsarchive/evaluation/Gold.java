package newsarchive.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.evaluation.Annotations.Quoted;
import newsarchive.evaluation.Annotations.Reported;
import newsarchive.model.Span;
import org.jspecify.annotations.Nullable;

/** What people say is right for one article; offsets in code points. */
public final class Gold {
  private final List<Relation> relations;
  private final List<Span> optional;
  private final boolean complete;
  private final @Nullable Annotations annotations;

  private Gold(
      List<Relation> relations,
      List<Span> optional,
      boolean complete,
      @Nullable Annotations annotations) {
    this.relations = List.copyOf(relations);
    this.optional = List.copyOf(optional);
    this.complete = complete;
    this.annotations = annotations;
  }

  /** Attributions from brat and, where there are, annotations of the project's own format. */
  static Gold of(List<Relation> relations, @Nullable Annotations annotations) {
    return new Gold(relations, List.of(), true, annotations);
  }

  /** Annotations of the project's own format alone; its attributions are those of brat then. */
  static Gold of(Annotations annotations) {
    List<Reported> reported = annotations.reported();
    List<Relation> relations = new ArrayList<>();
    List<Span> optional = new ArrayList<>();
    for (Reported statement : reported == null ? List.<Reported>of() : reported) {
      if (statement.optional() && !holdsQuotation(statement, annotations)) {
        optional.add(statement.span());
      } else {
        relations.add(relation(statement.cue(), statement.source(), List.of(statement.span())));
      }
    }
    annotations.nested().forEach(inner -> optional.add(inner.span()));
    Map<String, List<Quoted>> together = new LinkedHashMap<>();
    for (Quoted quoted : annotations.quotations()) {
      if (quoted.attributed() && !isPartOf(quoted.span(), reported)) {
        // Two passages with the same cue and source are one statement that its attribution parts.
        String key =
            quoted.cue() == null ? "" + quoted.span() : quoted.cue() + " " + quoted.source();
        together.computeIfAbsent(key, k -> new ArrayList<>()).add(quoted);
      }
    }
    for (List<Quoted> parts : together.values()) {
      Quoted first = parts.get(0);
      relations.add(
          relation(first.cue(), first.source(), parts.stream().map(Quoted::span).toList()));
    }
    return new Gold(relations, optional, reported != null, annotations);
  }

  /** Then it is part of a mixed statement, which must be found. */
  private static boolean holdsQuotation(Reported statement, Annotations annotations) {
    return annotations.quotations().stream()
        .anyMatch(quoted -> quoted.attributed() && statement.span().contains(quoted.span()));
  }

  private static boolean isPartOf(Span span, @Nullable List<Reported> reported) {
    return reported != null && reported.stream().anyMatch(r -> r.span().contains(span));
  }

  private static Relation relation(@Nullable Span cue, @Nullable Span source, List<Span> content) {
    return new Relation(
        cue == null ? List.of() : List.of(cue),
        source == null ? List.of() : List.of(source),
        content);
  }

  /**
   * The attributions with offsets in UTF-16 code units.
   *
   * @param text of the article
   */
  public List<Relation> inUnits(String text) {
    CodePointText counted = new CodePointText(text);
    return relations.stream()
        .map(
            one ->
                new Relation(
                    counted.units(one.cue()),
                    counted.units(one.source()),
                    counted.units(one.content())))
        .toList();
  }

  List<Relation> relations() {
    return relations;
  }

  /** Contents that it is no mistake to find, and none not to. */
  List<Span> optional() {
    return optional;
  }

  /** True if reported statements are annotated too. */
  boolean isComplete() {
    return complete;
  }

  @Nullable Annotations annotations() {
    return annotations;
  }
}
