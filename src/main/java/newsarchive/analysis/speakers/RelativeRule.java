package newsarchive.analysis.speakers;

import java.util.List;
import java.util.Set;
import newsarchive.model.Attribution.Basis;
import newsarchive.model.Span;
import newsarchive.model.Voice;
import org.jspecify.annotations.Nullable;

/** "Karl Roe, now a mayor, who said …": the source is whoever the relative clause belongs to. */
final class RelativeRule {
  /** Longest description between a name and its relative clause, in characters. */
  private static final int REACH = 90;

  private static final Set<String> PERSONS = Set.of("who", "whom");

  private final Cast cast;
  private final Scene scene;

  RelativeRule(Cast cast, Scene scene) {
    this.cast = cast;
    this.scene = scene;
  }

  @Nullable Answer answer(SourcePhrase phrase) {
    boolean person = PERSONS.contains(phrase.first());
    if (!person && !phrase.first().equals("which")) {
      return null;
    }
    int at = phrase.span().start();
    Cast.Naming naming = before(at, person ? Voice.Kind.PERSON : Voice.Kind.ORGANISATION);
    if (naming == null || naming.span().end() > at || !belongs(naming.span().end(), at, person)) {
      return null;
    }
    String words = scene.article().words(phrase.span());
    String reason = "“" + words + "” is " + naming.member().name() + ", whom the clause is about";
    List<Span> spans = List.of(phrase.span(), naming.span());
    return new Answer(
        List.of(naming.member().resolved()), Rule.RELATIVE, Basis.INFERRED, 1, spans, reason);
  }

  private Cast.@Nullable Naming before(int at, Voice.Kind kind) {
    for (int i = cast.namingAt(at) - 1; i >= 0; i--) {
      Cast.Naming naming = cast.namings().get(i);
      if (naming.span().end() < at - REACH) {
        return null;
      }
      if (naming.member().kind() == kind) {
        return naming;
      }
    }
    return null;
  }

  /** Nothing but a mark, what stands in brackets, or a description between commas. */
  private boolean belongs(int from, int to, boolean described) {
    String between = scene.article().text().substring(from, Math.min(to, from + REACH + 1));
    if (between.length() > REACH || between.indexOf('\n') >= 0 || between.startsWith("'s")) {
      return false;
    }
    String bare = between.replaceAll("\\([^()]*\\)", "").strip();
    boolean apposition = bare.startsWith(",") && bare.endsWith(",") && bare.indexOf('.') < 0;
    return bare.isEmpty() || bare.equals(",") || (described && apposition);
  }
}
