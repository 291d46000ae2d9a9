/** A BCP 47 language tag (`en`, `zh`, `fr`); `und` where the language is not known. */
export type LanguageTag = string;
