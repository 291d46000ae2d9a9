/** A kind of page, by what its server and its parent say of it. */
export interface LimitsPage {
  readonly id: string;
  /** As the tables say it. */
  readonly words: string;
  /** The Content-Security-Policy it is sent with; null: none. */
  readonly csp: string | null;
  /** Held in a frame that gives it an origin of its own. */
  readonly framed?: true;
}

/** That code of ours counts on what a probe finds. */
export interface Reliance {
  /** The file that does, from the repository's root. */
  readonly file: string;
  /** The findings that it can work with. */
  readonly allows: RegExp;
}

/** One question to an engine: one row of the tables. */
export interface Probe {
  /** Its subject, itself, its page: `worker/blob/self`. */
  readonly id: string;
  /** What is tried, as the tables say it. */
  readonly what: string;
  readonly page: LimitsPage;
  /** Runs in the page and gives its finding in a few words, without a time or an address. */
  readonly run: () => string | Promise<string>;
  readonly reliance?: Reliance;
}

/** The probes of one table. */
export interface Subject {
  readonly heading: string;
  /** What the words of its findings mean. */
  readonly legend: string;
  readonly probes: readonly Probe[];
}
