package newsarchive.analysis.speakers;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsarchive.model.Article;
import newsarchive.model.Attribution.Basis;
import newsarchive.model.Sentence;
import newsarchive.model.Span;
import newsarchive.model.Token;
import newsarchive.model.Voice;
import org.jspecify.annotations.Nullable;

/** "The company closed the road. It said …": the subject of the sentence before. */
final class SubjectRule {
  /** Words that such a subject may have, with its article. */
  private static final int LONGEST = 4;

  private static final Set<String> VERBS =
      Set.of(
          "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "did",
          "do", "does", "may", "might", "must", "should", "won", "lost", "sold", "bought", "took",
          "gave", "met", "sent", "built", "began", "left", "made", "held", "put", "set", "shut",
          "cut", "rose", "fell", "grew", "went", "came", "got", "found", "kept", "paid", "spent");

  private final Cast cast;
  private final Scene scene;

  SubjectRule(Cast cast, Scene scene) {
    this.cast = cast;
    this.scene = scene;
  }

  @Nullable Answer answer(SourcePhrase pronoun) {
    Article article = scene.article();
    int token = tokenAt(pronoun.span().start());
    int sentence = article.tokens().get(token).sentence() - 1;
    if (sentence < 0) {
      return null;
    }
    Sentence before = article.sentences().get(sentence);
    Sentence here = article.sentences().get(sentence + 1);
    if (before.paragraph() != here.paragraph() || scene.quoted().contains(before.span().start())) {
      return null;
    }
    int first = tokenAt(before.span().start());
    for (int last = first; last < Math.min(token - 1, first + LONGEST); last++) {
      if (!isWord(last)) {
        return null;
      }
      if (isVerb(last + 1)) {
        return subject(pronoun, first, last);
      }
    }
    return null;
  }

  /** "The study was done by hand, and Roe Labs paid for it. They said …": a body that acts. */
  @Nullable Answer body(SourcePhrase pronoun, int paragraph) {
    int at = pronoun.span().start();
    int from = scene.article().paragraphs().get(Math.max(0, paragraph - 1)).span().start();
    for (int i = cast.namingAt(at) - 1; i >= cast.namingAt(from); i--) {
      Cast.Naming naming = cast.namings().get(i);
      boolean acts =
          naming.member().kind() == Voice.Kind.ORGANISATION
              && !scene.quoted().contains(naming.span().start())
              && follows(naming.span().end());
      if (acts) {
        return read(
            pronoun,
            naming.member(),
            naming.span(),
            naming.member().name() + ", which acts before");
      }
    }
    return null;
  }

  /** True if the next word behind the offset is a verb. */
  private boolean follows(int offset) {
    int token = tokenAt(offset);
    List<Token> tokens = scene.article().tokens();
    return token < tokens.size() && tokens.get(token).span().start() >= offset && isVerb(token);
  }

  private @Nullable Answer subject(SourcePhrase pronoun, int first, int last) {
    Article article = scene.article();
    Span span =
        new Span(
            article.tokens().get(first).span().start(), article.tokens().get(last).span().end());
    SourcePhrase phrase = SourcePhrase.read(article.text(), span);
    if (phrase.isEmpty() || phrase.isPronoun() || phrase.isAnybody()) {
      return null;
    }
    CastMember member = member(phrase, pronoun.first().equals("it"));
    return member == null
        ? null
        : read(pronoun, member, span, "the subject of the sentence before");
  }

  private Answer read(SourcePhrase pronoun, CastMember member, Span span, String what) {
    String words = scene.article().words(pronoun.span());
    String reason = "“" + words + "” is read as " + what;
    List<Span> spans = List.of(pronoun.span(), span);
    return new Answer(List.of(member), Rule.PRONOUN_NEAREST, Basis.INFERRED, 1, spans, reason);
  }

  private @Nullable CastMember member(SourcePhrase phrase, boolean single) {
    List<Cast.Naming> named = cast.within(phrase.span());
    if (!named.isEmpty()) {
      Cast.Naming only = named.get(0);
      boolean body = only.member().kind() == Voice.Kind.ORGANISATION;
      return body && only.span().end() == phrase.span().end() ? only.member() : null;
    }
    String head = phrase.head();
    boolean plural = DescriptionRule.isPlural(phrase);
    String one = plural && head.endsWith("s") ? head.substring(0, head.length() - 1) : head;
    boolean listed =
        plural ? SpeakerLists.NOUNS.has(one) : SpeakerLists.NOUNS.has("organisation", head);
    if (!listed || plural == single) {
      return null;
    }
    Voice.Kind kind = plural ? Voice.Kind.GROUP : Voice.Kind.ORGANISATION;
    return cast.described(phrase.description(), kind, plural, true);
  }

  private boolean isWord(int token) {
    return scene.article().tokens().get(token).kind() == Token.Kind.WORD;
  }

  private boolean isVerb(int token) {
    List<Token> tokens = scene.article().tokens();
    if (token >= tokens.size()) {
      return false;
    }
    String word = scene.article().words(tokens.get(token).span()).toLowerCase(Locale.ROOT);
    return VERBS.contains(word) || (word.length() > 4 && word.endsWith("ed"));
  }

  private int tokenAt(int offset) {
    Article article = scene.article();
    return Math.min(article.tokenEndingBehind(offset), article.tokens().size() - 1);
  }
}
