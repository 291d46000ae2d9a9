/** Registers every element of the package under its tag. */
export const tags: readonly string[] = [];
