import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { StatementId } from '../../model/statement.ts';
import { countWords } from '../../view/count-words.ts';
import { KIND_GROUP_NAMES } from '../../view/kind-group-names.ts';
import { dateInWords } from '../../view/date-words.ts';
import { labelledYears, shareOf, type TimelineAxis } from '../../view/timeline/timeline-axis.ts';
import { dotRadius, type Timeline, type TimelineRow } from '../../view/timeline/timeline.ts';

/** The height of a row and of the strip of words above the first, in the size of the words beside them. */
const ROW = 1.125;
const STRIP = 1.25;

/** The height of the track with so many rows. */
export function trackHeight(rows: number): string {
  return `${STRIP + rows * ROW}em`;
}

/** A share of the axis as a place in a drawing of any width. */
export function percent(share: number): string {
  return `${Math.round(share * 1e5) / 1e3}%`;
}

/** The middle of a year. */
function yearShare({ firstYear, lastYear }: TimelineAxis, year: number): number {
  return (year + 0.5 - firstYear) / (lastYear + 1 - firstYear);
}

function isAny(statements: readonly StatementId[], chosen: ReadonlySet<StatementId>): boolean {
  return statements.some((id) => chosen.has(id));
}

function rowMarks(
  { axis, most }: Timeline,
  { dots, lines, group }: TimelineRow,
  y: string,
  chosen: ReadonlySet<StatementId>,
): SVGTemplateResult {
  return svg`<line class="row" x1="0" x2="100%" y1=${y} y2=${y} />
    ${lines.map(
      ({ from, to, soft, statements }) =>
        svg`<line
          class=${`span${soft ? ' soft' : ''}${isAny(statements, chosen) ? ' chosen' : ''}`}
          data-statements=${statements.join(' ')}
          x1=${percent(from)} x2=${percent(to)} y1=${y} y2=${y} />`,
    )}
    ${dots.map(({ year, statements, planned }) => {
      const words = `${KIND_GROUP_NAMES[group]}, ${year}: ${countWords(statements.length, planned ? 'plan' : 'statement')}`;
      return svg`<circle
        class=${`dot${planned ? ' planned' : ''}${isAny(statements, chosen) ? ' chosen' : ''}`}
        data-statements=${statements.join(' ')}
        cx=${percent(yearShare(axis, year))} cy=${y} r=${dotRadius(statements.length, most)}
        ><title>${words}</title></circle>`;
    })}`;
}

/** The rows of a timeline. `chosen`: statements of what is selected, drawn in pencil. */
export function timelineMarks(
  timeline: Timeline,
  chosen: ReadonlySet<StatementId>,
): readonly SVGTemplateResult[] {
  return timeline.rows.map((row, i) => rowMarks(timeline, row, trackHeight(i + 0.5), chosen));
}

/** The statements of a mark, or nothing where a pointer is on none. */
export function statementsAt(target: EventTarget | null): readonly StatementId[] {
  const mark = target instanceof Element ? target.closest('[data-statements]') : null;
  return mark?.getAttribute('data-statements')?.split(' ') ?? [];
}

/** The names of the rows, and how many of their statements stand on no date. */
export function rowNames({ rows }: Timeline, undated: boolean): TemplateResult {
  return html`<span class="note">▴ document published</span>${rows.map(
      (row) =>
        html`<span class="name">${KIND_GROUP_NAMES[row.group]}</span
          ><span class=${undated ? 'undated' : 'undated struck'}
            >${row.undated === 0 ? nothing : `${row.undated} undated`}</span
          >`,
    )}`;
}

/** A line at the day of the reader. */
export function todayLine(
  axis: TimelineAxis,
  today: string | null,
): SVGTemplateResult | typeof nothing {
  if (today === null) return nothing;
  const x = percent(shareOf(axis, today));
  return svg`<line class="today" x1=${x} x2=${x} y1="1em" y2="100%" />
    <text class="word" x=${x} y="0.75em" text-anchor="middle">today</text>`;
}

/** The years below the track, and a triangle for each day on which documents were published. */
export function ticks({ axis, published }: Timeline): TemplateResult {
  const span = axis.lastYear + 1 - axis.firstYear;
  return html`<svg>
      ${published.map(
        (day) =>
          svg`<svg x=${percent(shareOf(axis, day))} overflow="visible">
            <path class="published" d="M0 1.5 3.2 6.5H-3.2Z"><title>${`Published ${dateInWords(day)}`}</title></path>
          </svg>`,
      )}
    </svg>
    ${labelledYears(axis).map(
      (year, i) =>
        html`<span
          class=${`year${i % 2 === 0 ? '' : ' second'}${year === axis.firstYear ? ' start' : ''}`}
          .style=${`left:${percent((year - axis.firstYear) / span)}`}
          >${year}</span
        >`,
    )}`;
}
