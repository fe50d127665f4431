package newsarchive.analysis.tagger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import newsarchive.learning.Logistic;
import newsarchive.learning.ModelFile;
import newsarchive.learning.PackedChain;

/**
 * Everything that was learned.
 *
 * @param header where it comes from: corpus, options, date of the corpus, scores; lines of text
 * @param first labels cue, source and content of a paragraph
 * @param roles finds source and content of a cue
 * @param accept tells cues from what only looks like one
 * @param right tells how probably a whole attribution is right
 */
record TaggerModel(
    String header,
    Lexicon lexicon,
    PackedChain first,
    PackedChain roles,
    Logistic accept,
    Logistic right,
    TaggerSettings settings) {
  private static final int MAGIC = 0x4e415431;

  TaggerModel withHeader(String other) {
    return new TaggerModel(other, lexicon, first, roles, accept, right, settings);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeUTF(header);
    out.writeFloat(settings.candidate());
    out.writeDouble(settings.accept());
    out.writeDouble(settings.acceptInside());
    out.writeDouble(settings.boost());
    lexicon.write(out);
    ModelFile.write(first, out);
    ModelFile.write(roles, out);
    ModelFile.write(accept, out);
    ModelFile.write(right, out);
  }

  static TaggerModel read(WordTable table, DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("not a model of the tagger");
    }
    String header = in.readUTF();
    TaggerSettings settings =
        new TaggerSettings(in.readFloat(), in.readDouble(), in.readDouble(), in.readDouble());
    return new TaggerModel(
        header,
        Lexicon.read(table, in),
        ModelFile.readChain(in),
        ModelFile.readChain(in),
        ModelFile.readLogistic(in),
        ModelFile.readLogistic(in),
        settings);
  }
}
