package newsarchive.analysis.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every form of every cue verb, looked up by its lower-case spelling. */
final class CueLexicon {
  static final CueLexicon ENGLISH = new CueLexicon();

  private final Map<String, List<CueVerb>> byForm = new HashMap<>();

  private CueLexicon() {
    Map<String, String[]> irregular = new HashMap<>();
    for (String line : WordLists.lines("irregular-verbs.txt")) {
      int equals = line.indexOf(" = ");
      irregular.put(line.substring(0, equals), line.substring(equals + 3).split(" ", -1));
    }
    for (String line : WordLists.lines("cue-verbs.txt")) {
      int equals = line.indexOf(" = ");
      String[] words = line.substring(0, equals).split(" ", -1);
      String[] forms = irregular.getOrDefault(words[0], regular(words[0]));
      String frames = line.substring(equals + 3).replace(" ", "");
      add(words[0], words.length > 1 ? words[1] : "", frames, forms);
    }
  }

  /** The readings of a word form; empty if it is no cue verb. Those with a particle come first. */
  List<CueVerb> readings(String form) {
    return byForm.getOrDefault(form, List.of());
  }

  private void add(String lemma, String particle, String frames, String[] forms) {
    put(lemma, new CueVerb(lemma, particle, frames, CueVerb.Form.BASE));
    put(forms[0], new CueVerb(lemma, particle, frames, CueVerb.Form.PRESENT));
    if (forms[1].equals(forms[2])) {
      put(forms[1], new CueVerb(lemma, particle, frames, CueVerb.Form.PAST_OR_PARTICIPLE));
    } else {
      put(forms[1], new CueVerb(lemma, particle, frames, CueVerb.Form.PAST));
      put(forms[2], new CueVerb(lemma, particle, frames, CueVerb.Form.PARTICIPLE));
    }
    put(forms[3], new CueVerb(lemma, particle, frames, CueVerb.Form.ING));
  }

  private void put(String form, CueVerb verb) {
    List<CueVerb> readings = byForm.computeIfAbsent(form, f -> new ArrayList<>());
    if (verb.particle().isEmpty()) {
      readings.add(verb);
    } else {
      readings.add(0, verb);
    }
  }

  /** Third person, past, participle and -ing form of a regular verb. */
  private static String[] regular(String lemma) {
    char last = lemma.charAt(lemma.length() - 1);
    if (last == 'e') {
      String ing = lemma.endsWith("ee") ? lemma + "ing" : cut(lemma) + "ing";
      return new String[] {lemma + "s", lemma + "d", lemma + "d", ing};
    }
    if (last == 'y' && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0) {
      String stem = cut(lemma);
      return new String[] {stem + "ies", stem + "ied", stem + "ied", lemma + "ing"};
    }
    boolean hisses =
        lemma.endsWith("s") || lemma.endsWith("sh") || lemma.endsWith("ch") || last == 'x';
    String third = hisses ? lemma + "es" : lemma + "s";
    return new String[] {third, lemma + "ed", lemma + "ed", lemma + "ing"};
  }

  private static String cut(String word) {
    return word.substring(0, word.length() - 1);
  }
}
