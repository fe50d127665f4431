package newsarchive.export;

import java.util.Locale;
import newsarchive.archive.EditorsRecord;
import newsarchive.archive.Review;
import newsarchive.archive.ReviewItem;
import newsarchive.model.Orphan;

/** What waits for editors, as JSON. */
public final class ReviewJson {
  private final Json json = new Json();

  private ReviewJson() {}

  public static byte[] of(Review review) {
    return new ReviewJson().bytes(review);
  }

  private byte[] bytes(Review review) {
    EditorsRecord record = review.record();
    json.object().field("open", review.open().size()).field("decided", record.decisions());
    json.field("orphaned", record.orphans().size());
    json.object("program").field("judged", record.judged()).field("sure", record.sure());
    json.field("right", record.right()).end().array("items");
    review.open().forEach(this::item);
    json.end().array("orphans");
    for (Orphan orphan : record.orphans()) {
      json.object().field("why", Contents.word(orphan.why()));
      json.field("file", orphan.place().file()).field("line", orphan.place().line());
      json.field("article", orphan.article()).field("words", orphan.words());
      json.field("reason", orphan.reason()).field("hint", orphan.hint()).end();
    }
    return json.end().end().bytes();
  }

  private void item(ReviewItem item) {
    json.object().field("kind", item.doubt().kind().name().toLowerCase(Locale.ROOT));
    json.field("article", item.doubt().article()).field("title", item.title());
    json.field("paragraph", item.paragraph()).field("statement", item.doubt().statement());
    json.field("reason", item.doubt().reason()).field("before", item.before());
    json.field("words", item.words()).field("after", item.after());
    json.field("proposal", item.proposal()).array("alternatives");
    for (ReviewItem.Alternative alternative : item.alternatives()) {
      json.object().field("name", alternative.name()).field("reason", alternative.reason()).end();
    }
    json.end().field("file", item.file()).field("stub", item.stub()).end();
  }
}
