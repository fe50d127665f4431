package newsarchive.analysis.speakers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsarchive.model.SpeakerMention;
import newsarchive.model.Voice;
import org.jspecify.annotations.Nullable;

/** Somebody who may speak in the article, while the rules still learn about them. */
final class CastMember {
  private final Voice.Kind kind;
  private final @Nullable Integer entity;
  private final boolean plural;
  private final String name;
  private final boolean named;
  private Gender gender;
  private @Nullable CastMember mergedInto;
  private final List<SpeakerMention> mentions = new ArrayList<>();
  private final Set<String> forms = new HashSet<>();
  private final Set<String> descriptions = new LinkedHashSet<>();

  CastMember(
      Voice.Kind kind, String name, boolean named, @Nullable Integer entity, boolean plural) {
    this.kind = kind;
    this.name = name;
    this.named = named;
    this.entity = entity;
    this.plural = plural;
    this.gender = named && kind == Voice.Kind.PERSON ? Gender.of(name) : Gender.UNKNOWN;
  }

  /** The member that this one turned out to be, or itself. */
  CastMember resolved() {
    CastMember member = this;
    while (member.mergedInto != null) {
      member = member.mergedInto;
    }
    return member;
  }

  /** Says that this unnamed member is the other one. */
  void mergeInto(CastMember other) {
    CastMember target = other.resolved();
    if (target == this) {
      return;
    }
    mergedInto = target;
    target.mentions.addAll(mentions);
    target.descriptions.addAll(descriptions);
  }

  /** Somebody of whom nothing is known but that the source lost the name. */
  boolean isLost() {
    return name.isEmpty();
  }

  Voice.Kind kind() {
    return kind;
  }

  @Nullable Integer entity() {
    return entity;
  }

  boolean plural() {
    return plural;
  }

  boolean named() {
    return named;
  }

  String name() {
    return name;
  }

  Gender gender() {
    return gender;
  }

  void learn(Gender more) {
    if (gender == Gender.UNKNOWN) {
      gender = more;
    }
  }

  /** What a title or role says is stronger than a given name. */
  void prove(Gender shown) {
    if (shown != Gender.UNKNOWN) {
      gender = shown;
    }
  }

  Set<String> descriptions() {
    return descriptions;
  }

  void isAlsoCalled(String form) {
    forms.add(form.toLowerCase(Locale.ROOT));
  }

  boolean isCalled(String form) {
    return forms.contains(form.toLowerCase(Locale.ROOT));
  }

  void speaks(SpeakerMention mention) {
    resolved().mentions.add(mention);
  }

  List<SpeakerMention> mentions() {
    return mentions;
  }
}
