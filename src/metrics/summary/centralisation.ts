import { type FigureValue, known, undefinedBecause } from './figure.ts';

/**
 * Freeman's centralisation: how far values fall behind the highest, added up, as a share of the most
 * that a graph of as many vertices can have, which a star has. Source: Freeman, L. C. (1978), Centrality
 * in social networks: conceptual clarification, Social Networks 1, 215–239.
 */
export function centralisation(values: Float64Array, most: number): FigureValue {
  if (values.length < 3) {
    return undefinedBecause('With fewer than three entities nobody can stand out.');
  }
  let [highest, sum] = [0, 0];
  for (const value of values) if (value > highest) highest = value;
  for (const value of values) sum += highest - value;
  return known(sum / most);
}
