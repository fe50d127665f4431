package newsarchive.export;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/** Escapes what could end a script element or a line of a script. */
public final class ScriptSafeEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1L;

  private final int[] ascii = CharacterEscapes.standardAsciiEscapesForJSON();

  public ScriptSafeEscapes() {
    ascii['<'] = CharacterEscapes.ESCAPE_STANDARD;
    ascii['>'] = CharacterEscapes.ESCAPE_STANDARD;
    ascii['&'] = CharacterEscapes.ESCAPE_STANDARD;
    ascii[0x7F] = CharacterEscapes.ESCAPE_STANDARD;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii.clone();
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    return switch (c) {
      case 0x2028 -> new SerializedString("\\u2028");
      case 0x2029 -> new SerializedString("\\u2029");
      default -> null;
    };
  }
}
