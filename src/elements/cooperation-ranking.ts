import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Metric } from '../metrics/metric.ts';
import type { FragilityTest } from '../metrics/fragility/rank-tests.ts';
import { metricOf } from '../metrics/registry.ts';
import type { ViewAction } from '../view/action.ts';
import { labelOf, type Analysis } from '../view/analysis.ts';
import { computationCard } from '../view/computation-card.ts';
import { distributionOf } from '../view/distribution.ts';
import { GRAPH_FILES, metricScript, nodesCsv, tiesCsv } from '../view/graph-files.ts';
import type { FragilityOutcome } from '../metrics/fragility/fragility.ts';
import { figuresInPlace, type GraphFigures } from '../view/graph-figures.ts';
import type { JobPhase } from '../view/job-phase.ts';
import { rankSpans } from '../view/rank-spans.ts';
import { orderRanking, type RankingOrder } from '../view/ranking-order.ts';
import { rankingRows, type RankingRow } from '../view/ranking-rows.ts';
import { rankingText } from '../view/ranking-text.ts';
import { INITIAL_STATE, type ViewState } from '../view/state.ts';
import { AnnounceEvent } from './announce-event.ts';
import { ComputeEvent, type ComputeRequest } from './compute-event.ts';
import { copyText } from './copy-text.ts';
import { BYTE_ORDER_MARK, downloadFile } from './download-file.ts';
import { PopoverController } from './popover-controller.ts';
import { rankingCard } from './ranking/card.ts';
import { distributionPlot } from './ranking/distribution-plot.ts';
import { figuresSection } from './ranking/figures-section.ts';
import { fragilitySection } from './ranking/fragility-section.ts';
import { progressLine } from './ranking/progress-line.ts';
import { rankingHeading } from './ranking/heading.ts';
import { rankingTable } from './ranking/table.ts';
import { rankingVerbs } from './ranking/verbs.ts';
import { base } from './styles/base.ts';
import { details } from './styles/details.ts';
import { popover } from './styles/popover.ts';
import { rankingPlots } from './styles/ranking-plots.ts';
import { ranking } from './styles/ranking.ts';
import { samples } from './styles/samples.ts';
import { smallHeading } from './styles/small-heading.ts';
import { terms } from './styles/terms.ts';
import { verbs } from './styles/verbs.ts';
import { unbroken } from './unbroken.ts';
import { ViewActionEvent } from './view-action-event.ts';

/** How many rows are shown before the rest is asked for. */
const ROWS = 12;

/**
 * The entities by one metric, what it is like with somebody taken out, and how it is computed.
 * `analysis`: the view; `state`: for the metric; `progress`: of metrics that take long; `fragility`
 * and `figures`: what is computed beside the page.
 *
 * @fires view-action - `select` an entity; `set-metric`; `take-out`, `put-back`; the tables
 * @fires compute - `start`, `stop` the metrics
 * @fires announce - that a file was made or a text copied
 */
export class CooperationRankingElement extends LitElement {
  static override readonly styles = [
    base,
    samples,
    details,
    smallHeading,
    popover,
    verbs,
    terms,
    ranking,
    rankingPlots,
  ];

  @property({ attribute: false }) analysis: Analysis | null = null;
  @property({ attribute: false }) state: ViewState = INITIAL_STATE;

  /** How much of the metrics under way is computed, 0 to 1; null while none is. */
  @property({ attribute: false }) progress: number | null = null;

  /** The test of this ranking. */
  @property({ attribute: false }) fragility: JobPhase<FragilityOutcome> = { kind: 'idle' };
  /** The figures of the whole graph, where they take long. */
  @property({ attribute: false }) figures: JobPhase<GraphFigures> = { kind: 'idle' };

  @state() private test: FragilityTest = 'documents';
  @state() private order: RankingOrder = 'rank';
  @state() private allShown = false;

  readonly #popover = new PopoverController(this);

  protected override render(): TemplateResult | typeof nothing {
    const { analysis, state } = this;
    const metric = metricOf(state.metric);
    if (analysis === null || metric === undefined) return nothing;
    const rows = rankingRows(analysis, metric.id);
    const act = (action: ViewAction): void => this.#act(action);
    return html`
      ${rankingHeading({ analysis, metric, popover: this.#popover, act })}
      ${this.#lede(analysis, metric, rows)} ${rankingVerbs(analysis, act)}
      ${this.#spread(analysis, metric)}
      ${rows.length === 0 ? nothing : this.#table(analysis, metric, rows)}
      ${
        rows.length === 0
          ? nothing
          : fragilitySection({
              analysis,
              phase: this.fragility,
              test: this.test,
              choose: (test) => (this.test = test),
              ask: (act) => this.#compute('fragility', act),
            })
      }
      ${this.#figures(analysis)}
      ${rankingCard(computationCard(analysis, metric), {
        nodes: () => this.#download(GRAPH_FILES.nodes, nodesCsv(analysis)),
        ties: () => this.#download(GRAPH_FILES.ties, tiesCsv(analysis)),
        code: () => void this.#copy(metricScript(analysis, metric)),
      })}
    `;
  }

  #lede(analysis: Analysis, metric: Metric, rows: readonly RankingRow[]): TemplateResult {
    if (analysis.metrics.outcome(metric) !== null || !metric.applies(analysis.metrics.graph.csr)) {
      return html`<p class="lede">${unbroken(rankingText(analysis, rows, metric))}</p>`;
    }
    const ask = (act: ComputeRequest['act']) => (): void => this.#compute('metrics', act);
    if (this.progress !== null) {
      return progressLine(`Computing ${metric.names.en}`, this.progress, ask('stop'));
    }
    return html`<p class="lede">This metric is not computed yet.</p>
      <p class="verbs">
        <button type="button" class="verb" @click=${ask('start')}>Compute it</button>
      </p>`;
  }

  #spread(analysis: Analysis, metric: Metric): TemplateResult | typeof nothing {
    const values = analysis.metrics.get(metric.id);
    const distribution = values === undefined ? null : distributionOf(values);
    return distribution === null ? nothing : distributionPlot(distribution, metric.digits);
  }

  #table(analysis: Analysis, metric: Metric, rows: readonly RankingRow[]): TemplateResult {
    const { hub, without, dataset } = analysis;
    const hubEntity = hub === null || without.size > 0 ? undefined : dataset.entities.get(hub);
    const ordered = orderRanking(rows, this.order);
    const result = this.fragility.kind === 'done' ? this.fragility.output.result : null;
    const shown = this.allShown ? ordered : ordered.slice(0, ROWS);
    return html`
      ${rankingTable({
        rows: shown,
        metric,
        hub: hubEntity === undefined ? null : labelOf(hubEntity),
        compared: without.size > 0,
        spans: result === null ? null : rankSpans(result, this.test),
        order: this.order,
        sort: (order) => (this.order = order),
        act: (action) => this.#act(action),
      })}
      <p class="verbs">
        ${
          shown.length === rows.length
            ? nothing
            : html`<button type="button" class="verb" @click=${() => (this.allShown = true)}>
                Show all ${rows.length}
              </button>`
        }
        <button type="button" class="verb" @click=${this.#everyMetric}>
          Every metric in a table
        </button>
      </p>
    `;
  }

  #figures(analysis: Analysis): TemplateResult | typeof nothing {
    const figures = figuresInPlace(analysis);
    if (figures !== null) return figuresSection(figures);
    return this.figures.kind === 'done' ? figuresSection(this.figures.output) : nothing;
  }

  readonly #everyMetric = (): void => {
    if (this.state.table.name !== 'entities') this.#act({ kind: 'show-table', name: 'entities' });
    this.#act({ kind: 'open-table', open: true });
  };

  #download(name: string, csv: string): void {
    if (this.shadowRoot === null) return;
    downloadFile(name, 'text/csv', BYTE_ORDER_MARK + csv, this.shadowRoot);
    this.dispatchEvent(new AnnounceEvent(`${name} downloaded.`));
  }

  async #copy(code: string): Promise<void> {
    if (this.shadowRoot === null) return;
    const copied = await copyText(code, this.shadowRoot);
    const said = copied
      ? `Code copied. It reads ${GRAPH_FILES.nodes} and ${GRAPH_FILES.ties}.`
      : 'The code could not be copied.';
    this.dispatchEvent(new AnnounceEvent(said));
  }

  #compute(what: ComputeRequest['what'], act: ComputeRequest['act']): void {
    this.dispatchEvent(new ComputeEvent({ what, act }));
  }

  #act(action: ViewAction): void {
    this.dispatchEvent(new ViewActionEvent(action));
  }
}
