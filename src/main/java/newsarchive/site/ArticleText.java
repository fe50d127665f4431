package newsarchive.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsarchive.archive.Archive;
import newsarchive.links.Links;
import newsarchive.model.Block;
import newsarchive.model.Paragraph;
import newsarchive.model.PlacedNote;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import newsarchive.site.Nesting.Layer;
import newsarchive.site.Nesting.Point;
import newsarchive.site.view.NoteView;
import newsarchive.site.view.ParagraphView;
import newsarchive.site.view.RemarkView;

/** The paragraphs of an article with their marks and notes. */
final class ArticleText {
  private static final String ITEM_MARKS = "-*•–—·‣◦";

  private final ShownArticle shown;
  private final ArticleNotes notes;
  private final List<Paragraph> paragraphs;
  private final List<List<Layer<Annotation>>> layers = new ArrayList<>();
  private final List<List<Point<Annotation>>> points = new ArrayList<>();
  private final List<List<NoteView>> beside = new ArrayList<>();
  private final List<List<RemarkView>> remarks = new ArrayList<>();

  ArticleText(Archive archive, ShownArticle shown) {
    this.shown = shown;
    this.notes = new ArticleNotes(archive, shown);
    this.paragraphs = shown.article().paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      layers.add(new ArrayList<>());
      points.add(new ArrayList<>());
      beside.add(new ArrayList<>());
      remarks.add(new ArrayList<>());
    }
    ArticleMarkup markup = new ArticleMarkup(archive, shown);
    shown.analyzed().statements().forEach(statement -> place(statement, markup));
    markup.firstMentions(Links.article(shown.id())).forEach(this::place);
    for (PlacedNote note : shown.analyzed().edited().notes()) {
      remarks.get(shown.paragraph(note.span())).add(EditorsWords.remark(note));
    }
    for (Point<Annotation> gap : shown.gaps().all()) {
      points.get(shown.article().paragraphAt(gap.offset())).add(gap);
    }
  }

  boolean anyRestored() {
    return paragraphs.stream().anyMatch(ArticleText::restored);
  }

  private void place(Statement statement, ArticleMarkup markup) {
    markup.statement(statement).forEach(this::place);
    Point<Annotation> number = markup.number(statement);
    points.get(shown.article().paragraphAt(Math.max(0, number.offset() - 1))).add(number);
    int last = -1;
    for (Span content : statement.content()) {
      int end = shown.article().paragraphAt(Math.max(content.start(), content.end() - 1));
      for (int i = Math.max(last + 1, shown.paragraph(content)); i <= end; i++) {
        boolean begins = last < 0;
        beside.get(i).add(begins ? notes.note(statement) : notes.continued(statement));
        last = i;
      }
    }
  }

  private void place(Layer<Annotation> layer) {
    Span span = layer.span();
    if (!span.isEmpty()) {
      int end = shown.article().paragraphAt(span.end() - 1);
      for (int i = shown.paragraph(span); i <= end; i++) {
        layers.get(i).add(layer);
      }
    }
  }

  List<ParagraphView> paragraphs() {
    ParagraphWriter writer = new ParagraphWriter(shown.glyphs(), true);
    List<ParagraphView> views = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      boolean item = isItem(i);
      views.add(
          new ParagraphView(
              Links.paragraphAnchor(i),
              String.valueOf(i + 1),
              paragraph.kind().name().toLowerCase(Locale.ROOT),
              item && !isItem(i - 1),
              item && !isItem(i + 1),
              item && isMarked(paragraph),
              restored(paragraph),
              paragraph.origin() == Paragraph.Origin.EDITED,
              beside.get(i),
              remarks.get(i),
              writer.write(paragraph.span(), layers.get(i), points.get(i))));
    }
    return views;
  }

  private boolean isItem(int index) {
    return index >= 0
        && index < paragraphs.size()
        && paragraphs.get(index).kind() == Block.Kind.LIST_ITEM;
  }

  private boolean isMarked(Paragraph item) {
    String words = shown.article().words(item.span()).stripLeading();
    if (words.isEmpty()) {
      return false;
    }
    int digits = 0;
    while (digits < words.length() && Character.isDigit(words.charAt(digits))) {
      digits++;
    }
    boolean numbered =
        digits > 0 && digits < words.length() && ".)".indexOf(words.charAt(digits)) >= 0;
    return numbered || ITEM_MARKS.indexOf(words.charAt(0)) >= 0;
  }

  private static boolean restored(Paragraph paragraph) {
    return paragraph.origin() == Paragraph.Origin.RESTORED;
  }
}
