package newsarchive.model;

/** The kinds of entities; the names in parentheses are the field's usual labels. */
public enum EntityType {
  PERSON,
  /** (ORG) companies, media, parties, agencies, courts, alliances, teams. */
  ORGANISATION,
  /** (GPE) countries, states, cities. */
  PLACE,
  /** (LOC) regions, streets, buildings, natural features. */
  LOCATION,
  /** (NORP) nationalities, religious and political groups. */
  GROUP,
  EVENT,
  /** Books, films, laws, court cases. */
  WORK
}
