package newsarchive.model;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * Tokens in a few bytes each, for the many articles that are kept once they are analysed: a list of
 * objects takes six times the room. Immutable; a token is made when it is asked for.
 */
final class PackedTokens extends AbstractList<Token> implements RandomAccess {
  private static final Token.Kind[] KINDS = Token.Kind.values();
  private static final int KIND_BITS = 2;

  /** Start, end, and sentence with kind, of one token after the other. */
  private final int[] packed;

  private PackedTokens(int[] packed) {
    this.packed = packed;
  }

  /** The same tokens, packed. */
  @SuppressWarnings("EnumOrdinal") // Both ends are in this class.
  static PackedTokens of(List<Token> tokens) {
    if (tokens instanceof PackedTokens already) {
      return already;
    }
    int[] packed = new int[Math.multiplyExact(3, tokens.size())];
    int size = 0;
    for (Token token : tokens) {
      packed[size++] = token.span().start();
      packed[size++] = token.span().end();
      packed[size++] = token.sentence() << KIND_BITS | token.kind().ordinal();
    }
    return new PackedTokens(packed);
  }

  @Override
  public Token get(int index) {
    int at = 3 * index;
    int rest = packed[at + 2];
    return new Token(
        new Span(packed[at], packed[at + 1]),
        rest >> KIND_BITS,
        KINDS[rest & ((1 << KIND_BITS) - 1)]);
  }

  @Override
  public int size() {
    return packed.length / 3;
  }
}
