package newsarchive.cache;

import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Article;
import newsarchive.model.Attribution;
import newsarchive.model.Claim;
import newsarchive.model.Evidence;
import newsarchive.model.LocalEntity;
import newsarchive.model.Mention;
import newsarchive.model.Paragraph;
import newsarchive.model.SpeakerMention;
import newsarchive.model.Statement;
import newsarchive.model.Token;
import newsarchive.model.Voice;

/** Writes what was found in an article, without the article's source, part by part. */
final class Encoder {
  private Encoder() {}

  static void write(Output out, AnalyzedArticle analyzed) {
    Article article = analyzed.article();
    out.list(article.paragraphs(), Encoder::paragraph);
    out.list(
        article.sentences(),
        (o, sentence) -> {
          o.number(sentence.paragraph());
          o.span(sentence.span());
        });
    out.list(article.tokens(), Encoder::token);
    out.list(
        article.elisions(),
        (o, elision) -> {
          o.number(elision.offset());
          o.text(elision.before());
        });
    out.list(analyzed.statements(), Encoder::statement);
    out.list(
        analyzed.terms(),
        (o, term) -> {
          o.span(term.span());
          o.constant(term.kind());
        });
    out.list(analyzed.entities(), Encoder::entity);
    out.list(analyzed.voices(), Encoder::voice);
    out.list(analyzed.attributions(), Encoder::attribution);
    out.list(analyzed.claims(), Encoder::claim);
    out.text(analyzed.language().tag());
    out.constant(analyzed.language().basis());
  }

  private static void paragraph(Output out, Paragraph paragraph) {
    out.span(paragraph.span());
    out.constant(paragraph.origin());
    out.constant(paragraph.kind());
  }

  private static void token(Output out, Token token) {
    out.span(token.span());
    out.number(token.sentence());
    out.constant(token.kind());
  }

  private static void statement(Output out, Statement statement) {
    out.text(statement.id().value());
    out.constant(statement.kind());
    out.span(statement.span());
    out.list(statement.content(), Output::span);
    out.list(statement.quoted(), Output::span);
    out.optional(statement.cue(), Output::span);
    out.optional(statement.source(), Output::span);
    out.optional(statement.within(), (o, id) -> o.text(id.value()));
    out.truth(statement.unclosed());
  }

  private static void entity(Output out, LocalEntity entity) {
    out.constant(entity.type());
    out.text(entity.name());
    out.list(entity.aliases(), Output::text);
    out.list(entity.mentions(), Encoder::mention);
    out.list(entity.roles(), Output::text);
  }

  private static void mention(Output out, Mention mention) {
    out.span(mention.span());
    out.text(mention.surface());
  }

  private static void voice(Output out, Voice voice) {
    out.constant(voice.kind());
    out.text(voice.name());
    out.truth(voice.named());
    out.optional(voice.entity(), Output::number);
    out.list(voice.mentions(), Encoder::speakerMention);
    out.list(voice.descriptions(), Output::text);
  }

  private static void speakerMention(Output out, SpeakerMention mention) {
    out.constant(mention.kind());
    out.span(mention.span());
    out.text(mention.surface());
  }

  private static void attribution(Output out, Attribution attribution) {
    out.list(attribution.voices(), Output::number);
    out.constant(attribution.basis());
    out.real(attribution.confidence());
    out.list(attribution.evidence(), Encoder::evidence);
  }

  private static void evidence(Output out, Evidence evidence) {
    out.text(evidence.rule());
    out.list(evidence.spans(), Output::span);
    out.text(evidence.words());
  }

  private static void claim(Output out, Claim claim) {
    out.text(claim.id().value());
    out.span(claim.span());
    out.text(claim.statement().value());
    out.constant(claim.modality());
    out.list(
        claim.figures(),
        (o, figure) -> {
          o.constant(figure.kind());
          o.span(figure.span());
          o.text(figure.value());
        });
    out.list(claim.entities(), Output::number);
    out.list(claim.evidence(), Encoder::evidence);
  }
}
