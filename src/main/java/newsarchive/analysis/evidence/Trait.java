package newsarchive.analysis.evidence;

/** What is observed of an attribution, each as a small number; the order is that of the model. */
enum Trait {
  /** Quoted, mixed, reported. */
  KIND,
  /** What the source looks like: {@link SourceForm}. */
  SOURCE_FORM,
  /** The rule that found the speaker, as a hash. */
  SPEAKER_RULE,
  /** How sure that rule is. */
  SPEAKER_SURE,
  /** Whether the tagger sees this cue, and believes in it. */
  TAGGED,
  /** How sure the tagger is of the cue. */
  TAGGED_CUE,
  /** How sure the tagger is of cue, source and content together. */
  TAGGED_ALL,
  /** How the source is that of the tagger: none there, the same words, some of them, others. */
  TAGGED_SOURCE,
  /** Share of content in common with the tagger's. */
  TAGGED_CONTENT,
  /** Whether the tagger gives the words to this source, to another one, or to nobody. */
  TAGGED_OWNER,
  /** How the source is that of the rules. */
  RULED_SOURCE,
  RULED_CONTENT,
  RULED_OWNER,
  /** How probably the words are said by anybody. */
  SAID,
  /** The same of the quotation of which that is least probable. */
  SAID_QUOTED,
  /** How source, cue and content follow each other. */
  PLACE,
  CUE_TO_SOURCE,
  CUE_TO_CONTENT,
  SOURCE_TO_CONTENT,
  /** Paragraphs between source and content, and whether they share a sentence. */
  APART,
  CONTENT_LENGTH,
  QUOTED_LENGTH,
  PARTS,
  /** Whether it lies within another statement, is set off, is not closed. */
  STANDING,
  /** Other people who are named in the source's sentence. */
  RIVALS,
  /** Other people who are named in this paragraph and the one before. */
  RIVALS_NEAR,
  /** The last word of the cue, as a hash. */
  CUE_WORD,
  CUE_LENGTH,
  /** The mark before the words: none, double, single. */
  MARK,
  /** Capital letter at the beginning of content, and the mark at its end. */
  EDGES,
  /** Where in the article. */
  PARAGRAPH
}
