package newsarchive.archive.following;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsarchive.model.Claim.Modality;
import newsarchive.model.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FollowerTest {
  private static final Set<String> STORY = Set.of("harbour", "council");

  @Test
  void theSameSaidByOthersIsOneGroupWithTheFirstInFront() {
    Following following =
        follow(
            said("The council was warned twice", "ann", 1, STORY),
            said("The weather was fine in spring", "tom", 2, STORY),
            said("The council has been warned twice", "mia", 3, STORY));
    assertEquals(List.of(List.of(0, 2)), following.groups());
    assertEquals(List.of(), following.conflicts());
  }

  @Test
  void oppositesNameTheWordsAndWhetherOnePersonSaidBoth() {
    Following following =
        follow(
            said("I will not stand for mayor", "ann", 1, STORY),
            said("I will stand for mayor", "tom", 2, STORY),
            said("I will stand for mayor", "ann", 28, STORY));
    assertEquals(1, following.conflicts().size());
    Conflict conflict = following.conflicts().get(0);
    assertEquals(Conflict.Kind.OPPOSITE, conflict.kind());
    assertEquals(List.of(0, 2), List.of(conflict.earlier(), conflict.later()));
    assertTrue(conflict.samePerson());
    assertEquals("not", conflict.earlierWords().get(0).of("I will not stand for mayor"));
    assertEquals(List.of(), conflict.laterWords());
    assertEquals("the same words, once with “not”", conflict.reason());
  }

  @Test
  void aConflictWithWhatManyRepeatIsOneConflict() {
    Following following =
        follow(
            said("The sea wall is safe", "ann", 1, STORY),
            said("The sea wall is safe", "tom", 2, STORY),
            said("The sea wall is not safe", "mia", 3, STORY),
            said("The sea wall is not safe", "roe", 4, STORY));
    assertEquals(List.of(List.of(0, 1), List.of(2, 3)), following.groups());
    assertEquals(1, following.conflicts().size());
    assertEquals(0, following.conflicts().get(0).earlier());
    assertEquals(2, following.conflicts().get(0).later());
  }

  /** "The bridge" of one story is not that of another. */
  @Test
  void storiesWithoutCommonNamesAreNotCompared() {
    Following following =
        follow(
            said("The bridge is open to lorries", "ann", 1, Set.of("elmton", "ray")),
            said("The bridge is not open to lorries", "tom", 2, Set.of("sarn", "kern")),
            said("The bridge is open to lorries", "mia", 3, Set.of("tam", "orlo")));
    assertEquals(List.of(), following.groups());
    assertEquals(List.of(), following.conflicts());
  }

  @Test
  void anUndatedClaimIsNoConflictInThePresent() {
    Following following =
        follow(
            said("The sea wall is safe", "ann", 1, STORY),
            said("The sea wall is not safe", "mia", 0, STORY));
    assertEquals(List.of(), following.conflicts());
  }

  @Test
  void wordsWithoutEndAndWithoutSenseAreRead() {
    String many = "not very open and closed ".repeat(20_000);
    Following following =
        follow(
            said(many, "ann", 1, STORY),
            said(many, "tom", 1, STORY),
            said("", "tom", 1, STORY),
            said("… — ,,, ’s n't", "tom", 1, STORY),
            said("\uD83C\uDF0A\uD83C", "tom", 1, STORY));
    assertEquals(List.of(), following.conflicts());
  }

  private static Following follow(Said... said) {
    return new Follower().follow(new ArrayList<>(List.of(said)));
  }

  /**
   * A claim of March 2025.
   *
   * @param day 0 for none
   */
  private static Said said(String words, String speaker, int day, Set<String> context) {
    @Nullable PartialDate date = day == 0 ? null : new PartialDate(2025, 3, day, null);
    return new Said(
        words, List.of(), Modality.ASSERTED, false, Set.of(speaker), Set.of(), context, date);
  }
}
