import type { Metric, Weights } from '../metrics/metric.ts';
import { METRICS } from '../metrics/registry.ts';
import { capitalised } from '../text/first-letter.ts';
import { escapeHtml } from './escape-html.ts';

const WEIGHING: Readonly<Record<Weights, string>> = {
  none: 'all ties count alike',
  strength: 'ties weigh their strength',
  '1/strength': 'ties are as long as 1 divided by their strength',
};

/** What ties weigh, and what where a view asks for weights, as a sentence. */
function weighing({ plain, weighted }: Metric['weights']): string {
  const words =
    WEIGHING[plain] + (weighted === null ? '' : `; with weights=1, ${WEIGHING[weighted]}`);
  return `${capitalised(words)}.`;
}

/** Every metric with what it measures, what that means, how it is scaled and where it comes from. */
export function metricList(): string {
  const of = (sort: Metric['of']): string =>
    METRICS.filter((metric) => metric.of === sort)
      .map(metricHtml)
      .join('\n');
  return `<h2 id="entities">Of entities</h2>
<p>These size marks: <code>metric</code> takes their ids.</p>
${of('entity')}
<h2 id="ties">Of ties</h2>
<p>These have columns in the tables and in the command line; they size no marks.</p>
${of('tie')}`;
}

function metricHtml(metric: Metric): string {
  const { id, names, definition, meaning, normalisation, convention, source, weights } = metric;
  const facts = [
    ['Scale', normalisation],
    ['Weights', weighing(weights)],
    ...(convention === null ? [] : [['Where others differ', convention]]),
    ['Source', source],
  ].map(([term = '', words = '']) => `<div><dt>${term}</dt><dd>${escapeHtml(words)}</dd></div>`);
  return `<section class="entry" id="metric-${id}" data-metric="${id}">
<h3><a class="self" href="#metric-${id}"><code>${id}</code></a> <span class="gloss">${escapeHtml(names.en)}</span></h3>
<p class="meaning">${escapeHtml(definition)} ${escapeHtml(meaning)}</p>
<dl class="particulars">
${facts.join('\n')}
</dl>
</section>`;
}
