package newsarchive.site;

/** The forms in which citations stand beside the pages. */
enum CitationFormat {
  BIBTEX("BibTeX", "bib"),
  RIS("RIS", "ris"),
  CSL_JSON("CSL-JSON", "csl.json");

  private final String label;
  private final String extension;

  CitationFormat(String label, String extension) {
    this.label = label;
    this.extension = extension;
  }

  String label() {
    return label;
  }

  String extension() {
    return extension;
  }
}
