import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { lastDayOf } from '../../graph/time/day-of.ts';
import { READINGS, type TimeReading } from '../../graph/time/time-query.ts';
import { checkbox, choiceHead, radio } from '../choices.ts';
import type { SectionModel } from './section-model.ts';

const READING_WORDS: Readonly<Record<TimeReading, readonly [label: string, detail: string]>> = {
  by: ['By a date', 'what has happened or begun by then; plans as planned'],
  'in-force': [
    'In force on a date',
    'what holds on that day; after the last report of it, as last known',
  ],
};

/** A field for a day; empty means no bound. A date that is not whole or not possible changes nothing. */
function dayField(
  label: string,
  day: string | null,
  set: (day: string | null) => void,
): TemplateResult {
  return html`<label class="day"
    ><span>${label}</span
    ><input
      type="date"
      min="0001-01-01"
      max="9999-12-31"
      .value=${live(day ?? '')}
      @change=${({ target }: Event) => {
        if (!(target instanceof HTMLInputElement) || target.validity.badInput) return;
        if (target.value === '') set(null);
        else if (lastDayOf(target.value) === target.value) set(target.value);
      }}
  /></label>`;
}

/** What was true when, and what was known when. */
export function time({ analysis, state, act }: SectionModel): TemplateResult {
  const { since, asOf, knownOn, undated, reading } = state;
  const { counts } = analysis.view.time;
  return html`${choiceHead('Time', {
      words: 'All time',
      needed: since !== null || asOf !== null,
      act: () => act({ kind: 'set-time', since: null, asOf: null }),
    })}
    <div role="radiogroup" aria-label="Reading">
      ${READINGS.map((value) => {
        const [label, detail] = READING_WORDS[value];
        return radio('reading', { label, detail, checked: reading === value }, () =>
          act({ kind: 'set-reading', reading: value }),
        );
      })}
    </div>
    <div class="days">
      ${dayField('From', since, (day) => act({ kind: 'set-time', since: day, asOf }))}
      ${dayField('To', asOf, (day) => act({ kind: 'set-time', since, asOf: day }))}
    </div>
    ${choiceHead('As known on', {
      words: 'Today',
      needed: knownOn !== null,
      act: () => act({ kind: 'set-known-on', day: null }),
    })}
    <div class="days">
      ${dayField('Published by', knownOn, (day) => act({ kind: 'set-known-on', day }))}
    </div>
    ${checkbox(
      {
        label: 'Also statements without a date',
        count: undated ? counts.undated : counts['undated-hidden'],
        checked: undated,
        place: 'apart',
      },
      () => act({ kind: 'show-undated', shown: !undated }),
    )}`;
}
