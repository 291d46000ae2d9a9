/** The ranks that an entity takes in the runs of a test. */
export interface RankSpan {
  /** The best rank it takes, from 1. */
  readonly first: number;
  readonly last: number;
  /** In how many runs it has no rank. */
  readonly missing: number;
}
