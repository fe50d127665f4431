package newsarchive.links;

/** The forms in which citations stand beside the pages. */
public enum CitationFormat {
  BIBTEX("BibTeX", "bib"),
  RIS("RIS", "ris"),
  CSL_JSON("CSL-JSON", "csl.json");

  private final String label;
  private final String extension;

  CitationFormat(String label, String extension) {
    this.label = label;
    this.extension = extension;
  }

  /** Its name among readers. */
  public String label() {
    return label;
  }

  /** How its files end, without the first dot. */
  public String extension() {
    return extension;
  }
}
