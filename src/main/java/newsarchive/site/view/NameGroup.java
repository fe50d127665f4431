package newsarchive.site.view;

import java.util.List;

/** Names under a heading. */
public record NameGroup(String heading, List<NameLine> names) {
  public NameGroup {
    names = List.copyOf(names);
  }
}
