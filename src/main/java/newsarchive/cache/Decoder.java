package newsarchive.cache;

import java.util.List;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Article;
import newsarchive.model.Attribution;
import newsarchive.model.Block;
import newsarchive.model.Claim;
import newsarchive.model.ClaimId;
import newsarchive.model.Edited;
import newsarchive.model.Elision;
import newsarchive.model.EntityType;
import newsarchive.model.Evidence;
import newsarchive.model.Figure;
import newsarchive.model.LocalEntity;
import newsarchive.model.Mention;
import newsarchive.model.Paragraph;
import newsarchive.model.QuotedTerm;
import newsarchive.model.Sentence;
import newsarchive.model.SourceDocument;
import newsarchive.model.Span;
import newsarchive.model.SpeakerMention;
import newsarchive.model.Statement;
import newsarchive.model.StatementId;
import newsarchive.model.TextLanguage;
import newsarchive.model.Token;
import newsarchive.model.Voice;

/** Reads what {@link Encoder} wrote. The model's own checks refuse what does not fit the text. */
final class Decoder {
  private static final Paragraph.Origin[] ORIGINS = Paragraph.Origin.values();
  private static final Block.Kind[] BLOCKS = Block.Kind.values();
  private static final Token.Kind[] TOKENS = Token.Kind.values();
  private static final Statement.Kind[] STATEMENTS = Statement.Kind.values();
  private static final QuotedTerm.Kind[] TERMS = QuotedTerm.Kind.values();
  private static final EntityType[] ENTITIES = EntityType.values();
  private static final Voice.Kind[] VOICES = Voice.Kind.values();
  private static final SpeakerMention.Kind[] MENTIONS = SpeakerMention.Kind.values();
  private static final Attribution.Basis[] BASES = Attribution.Basis.values();
  private static final Claim.Modality[] MODALITIES = Claim.Modality.values();
  private static final Figure.Kind[] FIGURES = Figure.Kind.values();
  private static final TextLanguage.Basis[] LANGUAGES = TextLanguage.Basis.values();

  private Decoder() {}

  static AnalyzedArticle read(Input in, SourceDocument document) {
    Article article = article(in, document);
    List<Statement> statements = in.list(Decoder::statement);
    List<QuotedTerm> terms = in.list(i -> new QuotedTerm(i.span(), i.constant(TERMS)));
    List<LocalEntity> entities = in.numbered(number -> entity(in, number));
    List<Voice> voices = in.numbered(number -> voice(in, number));
    List<Attribution> attributions =
        in.numbered(number -> attribution(in, statements.get(number).id()));
    List<Claim> claims = in.list(Decoder::claim);
    TextLanguage language = new TextLanguage(in.text(), in.constant(LANGUAGES));
    return new AnalyzedArticle(
        article,
        statements,
        terms,
        entities,
        voices,
        attributions,
        claims,
        language,
        Edited.NOTHING);
  }

  private static Article article(Input in, SourceDocument document) {
    List<Paragraph> paragraphs =
        in.numbered(
            number -> new Paragraph(number, in.span(), in.constant(ORIGINS), in.constant(BLOCKS)));
    List<Sentence> sentences =
        in.list(
            i -> {
              int paragraph = i.number();
              return new Sentence(paragraph, i.span());
            });
    List<Token> tokens = in.list(i -> new Token(i.span(), i.number(), i.constant(TOKENS)));
    List<Elision> elisions = in.list(i -> new Elision(i.number(), i.text()));
    return new Article(document, paragraphs, sentences, tokens, elisions).packed();
  }

  private static Statement statement(Input in) {
    StatementId id = new StatementId(in.text());
    Statement.Kind kind = in.constant(STATEMENTS);
    Span span = in.span();
    List<Span> content = in.list(Input::span);
    List<Span> quoted = in.list(Input::span);
    Span cue = in.optional(Input::span);
    Span source = in.optional(Input::span);
    StatementId within = in.optional(i -> new StatementId(i.text()));
    return new Statement(id, kind, span, content, quoted, cue, source, within, in.truth());
  }

  private static LocalEntity entity(Input in, int number) {
    EntityType type = in.constant(ENTITIES);
    String name = in.text();
    List<String> aliases = in.list(Input::text);
    List<Mention> mentions = in.list(i -> new Mention(i.span(), i.text()));
    return new LocalEntity(number, type, name, aliases, mentions, in.list(Input::text));
  }

  private static Voice voice(Input in, int number) {
    Voice.Kind kind = in.constant(VOICES);
    String name = in.text();
    boolean named = in.truth();
    Integer entity = in.optional(Input::number);
    List<SpeakerMention> mentions =
        in.list(i -> new SpeakerMention(i.constant(MENTIONS), i.span(), i.text()));
    return new Voice(number, kind, name, named, entity, mentions, in.list(Input::text));
  }

  private static Attribution attribution(Input in, StatementId statement) {
    List<Integer> voices = in.list(Input::number);
    Attribution.Basis basis = in.constant(BASES);
    double confidence = in.real();
    return new Attribution(statement, voices, basis, confidence, in.list(Decoder::evidence));
  }

  private static Evidence evidence(Input in) {
    String rule = in.text();
    List<Span> spans = in.list(Input::span);
    return new Evidence(rule, spans, in.text());
  }

  private static Claim claim(Input in) {
    ClaimId id = new ClaimId(in.text());
    Span span = in.span();
    StatementId statement = new StatementId(in.text());
    Claim.Modality modality = in.constant(MODALITIES);
    List<Figure> figures = in.list(i -> new Figure(i.constant(FIGURES), i.span(), i.text()));
    List<Integer> entities = in.list(Input::number);
    return new Claim(id, span, statement, modality, figures, entities, in.list(Decoder::evidence));
  }
}
