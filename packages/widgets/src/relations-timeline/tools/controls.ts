import { type TemplateResult, html, nothing } from 'lit';
import { countText } from '../../shared/counts.ts';
import { shapeOf, shapePath } from '../chart/shapes.ts';
import { type EntryKind, startOfYear, yearOf } from '../entry.ts';
import type { TimelineState } from '../timeline-state.ts';
import type { ToolHost } from './host.ts';
import { moveTo, panned, zoomed } from './move.ts';

/** Milliseconds after the last letter before the timeline answers. */
const TYPING = 150;
const typing = new WeakMap<object, ReturnType<typeof setTimeout>>();
const invalid = new WeakMap<object, 'from' | 'to'>();

/** Everything that the chart does, in the platform’s own controls. */
export function controls(host: ToolHost, hasChart: boolean, disputed: string): TemplateResult {
  const all = html`${hasChart ? legend(host, disputed) : nothing}${filters(host)}`;
  // On a phone what is read comes before what is set.
  return host.isNarrow
    ? html`<details class="filters folded" part="filters">
        <summary>${host.terms.filters}</summary>
        ${all}
      </details>`
    : html`<div class="filters" part="filters">${all}</div>`;
}

function filters(host: ToolHost): TemplateResult {
  const { state, terms, asked, language } = host;
  const { kinds } = host.words.entry;
  const { from, to } = state.window;
  return html`<div class="controls">
    ${
      state.kinds.length > 1
        ? html`<fieldset>
            <legend>${terms.show}</legend>
            ${state.kinds.map(
              (kind) =>
                html`<label class="kind"
                  ><input
                    type="checkbox"
                    value=${kind}
                    .checked=${asked.kinds.has(kind)}
                    @change=${(event: Event) => setKind(host, kind, event)}
                  />
                  <svg aria-hidden="true" class=${kind} width="14" height="14" viewBox="-7 -7 14 14">
                    <path d=${shapePath(shapeOf(kind, 'meeting'), 10)}></path></svg
                  >${kinds[kind]}
                  <span>${countText(surveyOf(state).counts.get(kind) ?? 0, language)}</span></label
                >`,
            )}
          </fieldset>`
        : nothing
    }
    <label
      >${terms.search}
      <input
        class="search"
        type="search"
        .value=${asked.words}
        @input=${(event: Event) => setWords(host, event)}
    /></label>
    ${
      host.topics.length > 0
        ? html`<label
            >${terms.topic}
            <select @change=${(event: Event) => host.ask({ topic: valueOf(event) })}>
              <option value="" .selected=${asked.topic === ''}>${terms.allTopics}</option>
              ${host.topics.map(
                ({ id, label }) =>
                  html`<option value=${id} .selected=${asked.topic === id}>${label}</option>`,
              )}
            </select></label
          >`
        : nothing
    }
    <fieldset>
      <legend>${terms.years}</legend>
      ${year(host, 'from', from)} ${year(host, 'to', to)}
    </fieldset>
    <label
      >${terms.order}
      <select @change=${(event: Event) => host.ask({ latestFirst: valueOf(event) === 'latest' })}>
        <option value="oldest" .selected=${!asked.latestFirst}>${terms.oldestFirst}</option>
        <option value="latest" .selected=${asked.latestFirst}>${terms.latestFirst}</option>
      </select></label
    >
    <div class="buttons" role="group" aria-label=${terms.window}>
      ${button('+', terms.zoomIn, () => moveTo(host, zoomed(state.window, 0.5, middle(host))))}
      ${button('−', terms.zoomOut, () => moveTo(host, zoomed(state.window, 2, middle(host))))}
      ${button('←', terms.earlier, () => moveTo(host, panned(state.window, -half(host))))}
      ${button('→', terms.later, () => moveTo(host, panned(state.window, half(host))))}
      <button class="plain" type="button" @click=${() => host.reset()}>${terms.reset}</button>
    </div>
    ${
      invalid.has(host)
        ? html`<span class="error" id="year-error" role="alert"
            >${terms.badYear(yearOf(state.domain.from), yearOf(state.domain.to))}</span
          >`
        : nothing
    }
  </div>`;
}

/** Nothing is marked wrong any more. */
export const forgetErrors = (host: ToolHost): void => void invalid.delete(host);

const valueOf = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;
const middle = ({ state: { window } }: ToolHost) => (window.from + window.to) / 2;
const half = ({ state: { window } }: ToolHost) => (window.to - window.from) / 2;

/** The sign is drawn by the style sheet: as text it would contradict the name. */
const button = (sign: string, name: string, press: () => void) =>
  html`<button
    class="plain"
    type="button"
    data-sign=${sign}
    title=${name}
    aria-label=${name}
    @click=${press}
  ></button>`;

interface Survey {
  readonly counts: ReadonlyMap<EntryKind, number>;
  /** Of events. */
  readonly shapes: ReadonlySet<string>;
  readonly contested: boolean;
}

const surveys = new WeakMap<object, Survey>();

/** What there is at all; looked at once. */
function surveyOf(state: TimelineState): Survey {
  let survey = surveys.get(state);
  if (!survey) {
    const counts = new Map<EntryKind, number>();
    const shapes = new Set<string>();
    let contested = false;
    for (const entry of state.entries) {
      const kind = entry.kind as EntryKind;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      if (kind === 'events') shapes.add(shapeOf(kind, entry.type));
      contested ||= entry.contested === true;
    }
    surveys.set(state, (survey = { counts, shapes, contested }));
  }
  return survey;
}

function setKind(host: ToolHost, kind: EntryKind, event: Event): void {
  const kinds = new Set(host.asked.kinds);
  if ((event.target as HTMLInputElement).checked) kinds.add(kind);
  else kinds.delete(kind);
  host.ask({ kinds });
}

function setWords(host: ToolHost, event: Event): void {
  const words = valueOf(event);
  clearTimeout(typing.get(host));
  typing.set(
    host,
    setTimeout(() => host.ask({ words }), TYPING),
  );
}

function year(host: ToolHost, end: 'from' | 'to', day: number): TemplateResult {
  const { domain } = host.state;
  const isWrong = invalid.get(host) === end;
  return html`<label
    >${host.terms[end]}
    <input
      class="year"
      type="number"
      inputmode="numeric"
      min=${yearOf(domain.from)}
      max=${yearOf(domain.to)}
      .value=${String(yearOf(day))}
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${isWrong ? 'year-error' : nothing}
      @change=${(event: Event) => setYear(host, end, event)}
  /></label>`;
}

/** A year that cannot be is marked and changes nothing; what was typed stays to be corrected. */
function setYear(host: ToolHost, end: 'from' | 'to', event: Event): void {
  const { domain, window } = host.state;
  const typed = valueOf(event).trim();
  const number = Number(typed);
  const [least, most] =
    end === 'from' ? [yearOf(domain.from), yearOf(window.to)] : [yearOf(window.from), yearOf(domain.to)];
  if (!/^\d{1,4}$/.test(typed) || number < least || number > most) {
    invalid.set(host, end);
    host.requestUpdate();
    return;
  }
  invalid.delete(host);
  host.setWindow(
    end === 'from'
      ? { from: startOfYear(number), to: window.to }
      : { from: window.from, to: startOfYear(number + 1) - 1 },
    true,
  );
}

/** What the colours and shapes of the chart say. */
function legend({ state, terms, words }: ToolHost, disputed: string): TemplateResult {
  const present = new Set(state.periods.map(({ stance }) => stance));
  const { shapes, contested } = surveyOf(state);
  return html`<ul class="legend" aria-hidden="true">
    ${(['hostile', 'tense', 'cool', 'cooperative', 'allied'] as const)
      .filter((stance) => present.has(stance))
      .map((stance) => html`<li><span class="stance ${stance}"></span>${words.entry.stances[stance]}</li>`)}
    ${(['circle', 'triangle', 'square'] as const)
      .filter((shape) => shapes.size > 1 && shapes.has(shape))
      .map(
        (shape) =>
          html`<li>
            <svg width="12" height="12" viewBox="-6 -6 12 12"><path d=${shapePath(shape, 9)}></path></svg
            >${terms.shapes[shape]}
          </li>`,
      )}
    ${
      contested
        ? html`<li>
            <svg class="hollow" width="12" height="12" viewBox="-6 -6 12 12">
              <path d=${shapePath('diamond', 8)}></path></svg
            >${disputed}
          </li>`
        : nothing
    }
  </ul>`;
}
