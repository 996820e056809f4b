import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { html as staticHtml, literal, unsafeStatic } from 'lit/static-html.js';
import { DateError, type OutlineEntry, formatWhen, parseEdtf } from '@russia-turkey/core';
import { loadCollection, loadOutline } from '../shared/dataset.ts';
import { RelationsElement, headingLevel } from '../shared/element.ts';
import { type Problem, RtFilterEvent, RtRangeEvent, RtReadyEvent, RtToggleEvent } from '../shared/events.ts';
import { theme } from '../shared/theme.ts';
import { vocabulary } from '../shared/vocabulary/index.ts';
import { chart } from './chart.ts';
import type { EntryDetails, entryDetails } from './entry-details.ts';
import { machineDate } from './machine-date.ts';
import {
  type Domain,
  type Entry,
  type EntryKind,
  domainOf,
  entryKinds,
  startOfYear,
  toDay,
  toEntries,
  toIso,
  todayNumber,
  yearOf,
} from './entry.ts';
import { inWindow, readKinds, selected } from './filter.ts';
import { FLAT_LIMIT, type Group, groupByPeriod } from './groups.ts';
import { layout } from './layout.ts';
import { overview } from './overview.ts';
import { timeScale } from './scale.ts';
import { shapeOf, shapePath } from './shapes.ts';
import { styles } from './styles.ts';
import { type TimelineTerms, terms } from './terms.ts';

type Details = EntryDetails | 'loading' | 'failed';

/** Below this width, in pixels, the chart is a slim strip without labels. */
const NARROW = 560;
/** The drawing's share of the host's font size, as `--_small` in the styles. */
const DRAWING_FONT = 0.8125;

/**
 * Six centuries of Russia–Turkey relations: a drawn axis and a readable list over one state.
 *
 * @attr from - first day or year of the window, EDTF
 * @attr to - last day or year of the window, EDTF
 * @attr kinds - any of `wars treaties events projects`, separated by spaces
 * @attr topics - topic ids
 * @attr parties - polity ids
 * @attr ids - record ids
 * @attr view - `chart`, `list` or `both`
 * @attr order - `latest-first`, or chronological
 * @attr heading - a title above the timeline
 * @attr heading-level - 1 to 6, of the title; 2 unless told
 * @attr open - the id of an entry that stands open
 * @attr without-filters - leaves the controls out
 * @attr without-chart - leaves the drawing out
 * @slot - what readers see while loading, on error and without JavaScript
 * @slot heading - a title of the author's own
 * @slot footer - below the list
 * @fires rt-ready
 * @fires rt-error
 * @fires rt-toggle
 * @fires rt-filter
 * @fires rt-range
 */
export class RelationsTimeline extends RelationsElement {
  static override styles = [theme, styles];
  static override properties = {
    from: { type: String },
    to: { type: String },
    kinds: { type: String },
    topics: { type: String },
    parties: { type: String },
    ids: { type: String },
    view: { type: String },
    order: { type: String },
    heading: { type: String },
    headingLevel: { attribute: 'heading-level' },
    open: { type: String },
    withoutFilters: { type: Boolean, attribute: 'without-filters' },
    withoutChart: { type: Boolean, attribute: 'without-chart' },
  };

  declare from: string | null;
  declare to: string | null;
  declare kinds: string | null;
  declare topics: string | null;
  declare parties: string | null;
  declare ids: string | null;
  declare view: string | null;
  declare order: string | null;
  declare heading: string | null;
  declare headingLevel: string | number | null;
  declare open: string | null;
  declare withoutFilters: boolean;
  declare withoutChart: boolean;

  /** Registers the element; a second copy of the library on the page stays out. */
  static define(tag = 'relations-timeline', registry?: CustomElementRegistry): void {
    RelationsElement.defineAs(this, tag, registry);
  }

  #loaded:
    { language: string; entries: readonly Entry[]; periods: readonly Entry[]; domain: Domain } | undefined;
  #loading: string | undefined;
  #window: { from: number; to: number } | undefined;
  #kinds: ReadonlySet<EntryKind> = new Set(entryKinds);
  #opened = new Set<string>();
  #openGroups = new Set<string>();
  #chosen: string | undefined;
  readonly #details = new Map<string, Details>();
  /** Arrives with the first entry that is opened. */
  #entryDetails: typeof entryDetails | undefined;
  #periodSummaries: ReadonlyMap<string, string> = new Map();
  #width = 0;
  #fontSize = 13;
  #measure: (text: string) => number = (text) => text.length * 7;
  #invalidYear: 'from' | 'to' | undefined;
  #reported = new Set<string>();
  #resize: ResizeObserver | undefined;
  readonly #beforePrint = () => void this.#openEverything();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry?.contentRect.width ?? 0);
      if (width === this.#width) return;
      const draw = () => {
        this.#width = width;
        this.#readFont();
        this.requestUpdate();
      };
      // At once for the first picture; later in a frame of its own, since a scroll bar that comes or goes with the new
      // height changes the width again.
      if (this.#width === 0) draw();
      else requestAnimationFrame(draw);
    });
    void this.updateComplete.then(() => this.#resize?.observe(this.#ruler));
    window.addEventListener('beforeprint', this.#beforePrint);
  }

  /** As wide as the element and without height, so that what is drawn never moves what is measured. */
  get #ruler(): Element {
    return this.renderRoot.querySelector('.ruler') ?? this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize?.disconnect();
    this.#resize = undefined;
    window.removeEventListener('beforeprint', this.#beforePrint);
  }

  /** Entries that are in the list now, as the dataset's outline has them. */
  get visibleEvents(): readonly OutlineEntry[] {
    return this.#shown().map((entry) => entry.outline);
  }

  /** Opens an entry by `id` or `kind/id`, and moves the window if it lies outside. */
  async show(id: string): Promise<void> {
    await this.updateComplete;
    const entry = this.#find(id);
    if (!entry) {
      this.report([
        {
          code: 'unknown-id',
          message: `<relations-timeline> knows no entry “${id.slice(0, 80)}”.`,
          path: 'open',
        },
      ]);
      return;
    }
    const { from, to } = this.#currentWindow();
    if (!inWindow(entry, from, to)) this.#setWindow(Math.min(from, entry.start), Math.max(to, entry.end));
    await this.#choose(entry);
  }

  /** Closes an entry. */
  hide(id: string): void {
    const entry = this.#find(id);
    if (entry && this.#opened.has(entry.key)) this.#toggle(entry);
  }

  /**
   * Moves the window of time.
   *
   * @throws {DateError} when one of the two cannot be read
   */
  zoomTo(from: string, to: string): void {
    this.#setWindow(toDay(parseEdtf(from).earliest), toDay(parseEdtf(to).latest));
  }

  /** Shows what the attributes ask for again. */
  resetFilters(): void {
    this.#window = undefined;
    this.#kinds = readKinds(this.kinds).kinds;
    this.#invalidYear = undefined;
    this.requestUpdate();
    this.#announceFilter();
  }

  protected override willUpdate(changed?: PropertyValues): void {
    super.willUpdate();
    if (changed?.has('kinds')) {
      const { kinds, unknown } = readKinds(this.kinds);
      this.#kinds = kinds;
      if (unknown.length > 0)
        this.#reportAttribute('kinds', unknown.join(' '), `Use ${entryKinds.join(', ')}.`);
    }
    if (changed?.has('from') || changed?.has('to')) this.#window = undefined;
    if (this.#loaded?.language !== this.language && this.#loading !== this.language) void this.#load();
  }

  protected override firstUpdated(): void {
    this.#readFont();
  }

  async #load(): Promise<void> {
    const language = this.language;
    this.#loading = language;
    try {
      const [outline, periods] = await Promise.all([
        loadOutline(language),
        loadCollection('periods', language),
      ]);
      if (this.#loading !== language) return;
      const today = todayNumber();
      const all = toEntries(outline, today);
      this.#periodSummaries = new Map(
        periods.map((period) => [`periods/${period.id}`, period.summary ?? '']),
      );
      this.#loaded = {
        language,
        entries: all.filter((entry) => entry.kind !== 'periods'),
        periods: all.filter((entry) => entry.kind === 'periods'),
        domain: domainOf(all, today),
      };
      this.#details.clear();
      const first = this.state !== 'ready';
      this.enter(all.length === 0 ? 'empty' : 'ready');
      this.requestUpdate();
      await this.updateComplete;
      if (first) {
        if (this.open) await this.show(this.open);
        this.dispatchEvent(new RtReadyEvent());
      } else {
        for (const key of this.#opened) void this.#loadDetails(key);
      }
    } catch (error) {
      if (this.#loading !== language) return;
      this.enter('error');
      this.report([
        {
          code: 'load-failed',
          message: `<relations-timeline> could not load its data: ${(error as Error).message}`,
        },
      ]);
    } finally {
      if (this.#loading === language) this.#loading = undefined;
    }
  }

  #readFont(): void {
    const style = getComputedStyle(this);
    this.#fontSize = (Number.parseFloat(style.fontSize) || 16) * DRAWING_FONT;
    const context = document.createElement('canvas').getContext('2d');
    if (!context) return;
    const widths = new Map<string, number>();
    // Bold is the widest that a label gets.
    context.font = `${style.fontStyle} 600 ${this.#fontSize}px ${style.fontFamily}`;
    this.#measure = (text) => {
      let width = widths.get(text);
      if (width === undefined) widths.set(text, (width = context.measureText(text).width));
      return width;
    };
  }

  /** The whole time there is; without data, this year. */
  get #domain(): Domain {
    return this.#loaded?.domain ?? domainOf([], todayNumber());
  }

  #currentWindow(): { from: number; to: number } {
    if (this.#window) return this.#window;
    const domain = this.#domain;
    const from = this.#readDate('from')?.earliest;
    const to = this.#readDate('to')?.latest;
    const window = {
      from: from === undefined || from === '0001-01-01' ? domain.from : toDay(from),
      to: to === undefined || to === '9999-12-31' ? domain.to : toDay(to),
    };
    if (window.to < window.from) {
      this.#reportAttribute('to', this.to ?? '', 'It lies before “from”.');
      return domain;
    }
    return window;
  }

  #readDate(name: 'from' | 'to') {
    const value = this[name];
    if (!value) return undefined;
    try {
      return parseEdtf(value);
    } catch (error) {
      if (!(error instanceof DateError)) throw error;
      this.#reportAttribute(name, value, error.remedy);
      return undefined;
    }
  }

  #reportAttribute(name: string, value: string, remedy: string): void {
    const problem: Problem = {
      code: 'bad-attribute',
      message: `<relations-timeline ${name}="${value.slice(0, 60)}"> is left out. ${remedy}`,
      path: name,
    };
    const key = `${name} ${value}`;
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    // Not during a render: a listener may change the element.
    queueMicrotask(() => this.report([problem]));
  }

  #selected(): Entry[] {
    const words = (value: string | null | undefined) => value?.split(/\s+/).filter(Boolean) ?? [];
    return selected(this.#loaded?.entries ?? [], {
      kinds: this.#kinds,
      topics: words(this.topics),
      parties: words(this.parties),
      ids: words(this.ids),
    });
  }

  #shown(): Entry[] {
    const { from, to } = this.#currentWindow();
    const shown = this.#selected().filter((entry) => inWindow(entry, from, to));
    return this.order === 'latest-first' ? shown.reverse() : shown;
  }

  #find(id: string): Entry | undefined {
    return this.#loaded?.entries.find((entry) => entry.key === id || entry.outline.id === id);
  }

  #setWindow(from: number, to: number): void {
    const domain = this.#domain;
    const shortest = 10;
    let [a, b] = [Math.max(from, domain.from), Math.min(to, domain.to)];
    if (b - a < shortest)
      [a, b] = [Math.max(domain.from, a - shortest / 2), Math.min(domain.to, a + shortest)];
    this.#window = { from: a, to: b };
    this.#invalidYear = undefined;
    this.requestUpdate();
    this.dispatchEvent(new RtRangeEvent(toIso(a), toIso(b)));
  }

  #zoom(factor: number): void {
    const { from, to } = this.#currentWindow();
    const middle = (from + to) / 2;
    const half = ((to - from) / 2) * factor;
    this.#setWindow(Math.round(middle - half), Math.round(middle + half));
  }

  #pan(part: number): void {
    const { from, to } = this.#currentWindow();
    const domain = this.#domain;
    const length = to - from;
    const start = Math.min(Math.max(from + length * part, domain.from), domain.to - length);
    this.#setWindow(Math.round(start), Math.round(start + length));
  }

  #setKind(kind: EntryKind, on: boolean): void {
    const kinds = new Set(this.#kinds);
    if (on) kinds.add(kind);
    else kinds.delete(kind);
    this.#kinds = kinds;
    this.requestUpdate();
    this.#announceFilter();
  }

  #announceFilter(): void {
    this.dispatchEvent(
      new RtFilterEvent([...this.#kinds], this.#shown().length, this.#loaded?.entries.length ?? 0),
    );
  }

  #setYear(event: Event, end: 'from' | 'to'): void {
    const input = event.target as HTMLInputElement;
    const year = input.valueAsNumber;
    const { from, to } = this.#currentWindow();
    const domain = this.#domain;
    const inside = Number.isInteger(year) && year >= yearOf(domain.from) && year <= yearOf(domain.to);
    const ordered = end === 'from' ? year <= yearOf(to) : year >= yearOf(from);
    if (!inside || !ordered) {
      this.#invalidYear = end;
      this.requestUpdate();
      return;
    }
    if (end === 'from') this.#setWindow(startOfYear(year), to);
    else this.#setWindow(from, startOfYear(year + 1) - 1);
  }

  #toggle(entry: Entry): void {
    const open = !this.#opened.has(entry.key);
    if (open) {
      this.#opened.add(entry.key);
      void this.#loadDetails(entry.key);
    } else this.#opened.delete(entry.key);
    this.#chosen = open ? entry.key : undefined;
    this.requestUpdate();
    this.dispatchEvent(new RtToggleEvent(entry.outline.id, open));
  }

  async #choose(entry: Entry): Promise<void> {
    const group = groupByPeriod(this.#shown(), this.#loaded?.periods ?? []).find((one) =>
      one.entries.includes(entry),
    );
    if (group) this.#openGroups.add(group.key);
    if (this.#opened.has(entry.key)) {
      this.#chosen = entry.key;
      this.requestUpdate();
    } else this.#toggle(entry);
    await this.updateComplete;
    const heading = this.renderRoot.querySelector(`[data-key="${CSS.escape(entry.key)}"]`);
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    heading?.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
  }

  async #loadDetails(key: string): Promise<void> {
    const entry = this.#loaded?.entries.find((one) => one.key === key);
    if (!entry || this.#details.has(key)) return;
    const language = this.language;
    this.#details.set(key, 'loading');
    try {
      const module = await import('./entry-details.ts');
      this.#entryDetails = module.entryDetails;
      const details = await module.loadDetails(entry, language);
      if (this.language === language) this.#details.set(key, details ?? 'failed');
    } catch (error) {
      this.#details.set(key, 'failed');
      this.report([
        {
          code: 'load-failed',
          message: `<relations-timeline> could not load ${key}: ${(error as Error).message}`,
        },
      ]);
    }
    this.requestUpdate();
  }

  /** Paper has no buttons: everything in range stands open in print. */
  async #openEverything(): Promise<void> {
    const shown = this.#shown();
    for (const group of groupByPeriod(shown, this.#loaded?.periods ?? [])) this.#openGroups.add(group.key);
    for (const entry of shown) this.#opened.add(entry.key);
    await Promise.all(shown.map((entry) => this.#loadDetails(entry.key)));
    await this.updateComplete;
    for (const sources of this.renderRoot.querySelectorAll('details')) sources.open = true;
  }

  protected override render(): TemplateResult {
    const words = terms[this.language];
    const level = headingLevel(this.headingLevel, 2);
    const title = this.heading
      ? staticHtml`<${unsafeStatic(`h${level}`)} class="title" part="heading">${this.heading}</${unsafeStatic(`h${level}`)}>`
      : nothing;
    const ready = this.state === 'ready' && this.#loaded !== undefined;
    return html`
      <div class="ruler"></div>
      <slot name="heading">${title}</slot>
      ${
        ready
          ? this.#renderReady(words, this.heading ? level + 1 : level)
          : html`<slot></slot>
              ${this.state === 'error' ? html`<p class="message" role="status">${words.failed}</p>` : nothing}`
      }
      <slot name="footer"></slot>
    `;
  }

  #renderReady(words: TimelineTerms, level: number): TemplateResult {
    const view = this.view === 'chart' || this.view === 'list' ? this.view : 'both';
    const selectedEntries = this.#selected();
    const { from, to } = this.#currentWindow();
    const shown = selectedEntries.filter((entry) => inWindow(entry, from, to));
    if (this.order === 'latest-first') shown.reverse();
    const years = yearOf(from) === yearOf(to) ? String(yearOf(from)) : `${yearOf(from)}–${yearOf(to)}`;
    this.toggleState('filtered', this.#window !== undefined || this.#kinds.size < entryKinds.length);
    return html`
      ${view === 'list' || this.withoutChart ? nothing : this.#renderChart(words, selectedEntries, from, to)}
      ${this.withoutFilters ? nothing : this.#renderControls(words, from, to)}
      <p class="status numbers" role="status" part="status">
        ${words.status(shown.length, this.#loaded?.entries.length ?? 0, years)}
      </p>
      ${view === 'chart' ? nothing : this.#renderList(words, shown, years, Math.min(level, 6))}
    `;
  }

  #renderChart(words: TimelineTerms, entries: readonly Entry[], from: number, to: number): TemplateResult {
    const width = this.#width;
    const narrow = width < NARROW;
    const line = this.#fontSize * 1.35;
    const scale = timeScale(from, to, Math.max(width, 1));
    const periods = this.#loaded?.periods ?? [];
    const drawn = layout({
      scale,
      entries,
      periods,
      kinds: this.#kinds,
      line,
      labels: !narrow,
      measure: this.#measure,
    });
    return html`<div class="drawing">
        ${
          width === 0
            ? nothing
            : chart({
                layout: drawn,
                scale,
                line,
                language: this.language,
                terms: words,
                today: todayNumber(),
                chosen: this.#chosen,
                choose: (entry) => void this.#choose(entry),
                zoomTo: (a, b) => this.#setWindow(Math.round(a), Math.round(b)),
              })
        }
      </div>
      ${
        width === 0
          ? nothing
          : overview({
              width,
              height: narrow ? 32 : 36,
              domain: this.#domain,
              window: { from, to },
              entries,
              periods,
              terms: words,
              setYears: (a, b) => this.#setWindow(startOfYear(a), startOfYear(b + 1) - 1),
            })
      }
      ${this.#renderLegend(words)}`;
  }

  #renderLegend(words: TimelineTerms): TemplateResult {
    const { stances } = vocabulary[this.language];
    const present = new Set((this.#loaded?.periods ?? []).map((period) => period.outline.stance));
    return html`<ul class="legend" aria-hidden="true">
      ${(['hostile', 'tense', 'cool', 'cooperative', 'allied'] as const)
        .filter((stance) => present.has(stance))
        .map(
          (stance) =>
            html`<li>
              <svg width="14" height="10"><rect class="band ${stance}" width="14" height="10"></rect></svg
              >${stances[stance]}
            </li>`,
        )}
      ${
        this.#kinds.has('events')
          ? (['circle', 'triangle', 'square'] as const).map(
              (shape) =>
                html`<li>
                  <svg width="12" height="12" viewBox="-6 -6 12 12">
                    <path d=${shapePath(shape, 9)}></path></svg
                  >${words.shapes[shape]}
                </li>`,
            )
          : nothing
      }
      ${
        (this.#loaded?.entries ?? []).some((entry) => entry.outline.contested)
          ? html`<li>
              <svg width="12" height="12" viewBox="-6 -6 12 12" class="hollow">
                <path d=${shapePath('diamond', 8)}></path></svg
              >${words.contested}
            </li>`
          : nothing
      }
    </ul>`;
  }

  #renderControls(words: TimelineTerms, from: number, to: number): TemplateResult {
    const domain = this.#domain;
    const { kinds } = vocabulary[this.language];
    const counts = new Map<EntryKind, number>();
    for (const entry of this.#loaded?.entries ?? []) {
      const kind = entry.kind as EntryKind;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    const [min, max] = [yearOf(domain.from), yearOf(domain.to)];
    const year = (end: 'from' | 'to', value: number) =>
      html`<label
        >${words[end]}
        <input
          class="year"
          type="number"
          inputmode="numeric"
          min=${min}
          max=${max}
          .value=${String(value)}
          aria-invalid=${this.#invalidYear === end ? 'true' : nothing}
          @change=${(event: Event) => this.#setYear(event, end)}
      /></label>`;
    return html`<div class="controls" part="filters">
      <fieldset>
        <legend>${words.show}</legend>
        ${entryKinds
          .filter((kind) => counts.has(kind))
          .map(
            (kind) =>
              html`<label class="kind"
                ><input
                  type="checkbox"
                  name="kind"
                  value=${kind}
                  .checked=${this.#kinds.has(kind)}
                  @change=${(event: Event) => this.#setKind(kind, (event.target as HTMLInputElement).checked)}
                />
                <svg aria-hidden="true" class="mark ${kind}" width="14" height="14" viewBox="-7 -7 14 14">
                  <path d=${shapePath(shapeOf(kind, kind === 'events' ? 'meeting' : ''), 10)}></path>
                </svg>
                <span>${kinds[kind]} <span class="soft numbers">${counts.get(kind)}</span></span></label
              >`,
          )}
      </fieldset>
      <fieldset>
        <legend>${words.years}</legend>
        ${year('from', yearOf(from))} ${year('to', yearOf(to))}
      </fieldset>
      <div class="buttons" role="group" aria-label=${words.window}>
        <button class="plain" type="button" @click=${() => this.#zoom(0.5)}>
          <span aria-hidden="true">+</span><span class="visually-hidden">${words.zoomIn}</span>
        </button>
        <button class="plain" type="button" @click=${() => this.#zoom(2)}>
          <span aria-hidden="true">−</span><span class="visually-hidden">${words.zoomOut}</span>
        </button>
        <button class="plain" type="button" @click=${() => this.#pan(-0.5)}>
          <span aria-hidden="true">←</span><span class="visually-hidden">${words.earlier}</span>
        </button>
        <button class="plain" type="button" @click=${() => this.#pan(0.5)}>
          <span aria-hidden="true">→</span><span class="visually-hidden">${words.later}</span>
        </button>
        <button class="plain" type="button" @click=${() => this.resetFilters()}>${words.reset}</button>
      </div>
    </div>`;
  }

  #renderList(words: TimelineTerms, shown: readonly Entry[], years: string, level: number): TemplateResult {
    if (shown.length === 0) return html`<slot name="empty"><p class="message">${words.empty}</p></slot>`;
    const list =
      shown.length <= FLAT_LIMIT
        ? html`<ol class="entries">
            ${shown.map((entry) => this.#renderEntry(words, entry, level))}
          </ol>`
        : html`<ol class="groups">
            ${groupByPeriod(shown, this.#loaded?.periods ?? []).map((group) =>
              this.#renderGroup(words, group, level),
            )}
          </ol>`;
    return html`<section class="list" part="list" aria-label="${words.timeline}, ${years}">${list}</section>`;
  }

  #renderGroup(words: TimelineTerms, group: Group, level: number): TemplateResult {
    const open = this.#openGroups.has(group.key);
    const stance = group.period?.outline.stance;
    const years = group.period?.open ? `${group.fromYear}–` : `${group.fromYear}–${group.toYear}`;
    const toggle = () => {
      if (open) this.#openGroups.delete(group.key);
      else this.#openGroups.add(group.key);
      this.requestUpdate();
    };
    const id = `group-${group.key.replace('/', '-')}`;
    const summary = this.#periodSummaries.get(group.key);
    return html`<li class="group">
      ${this.#disclosure(
        level,
        { open, id, toggle },
        html`<span class="date numbers">${years}</span>
          <span class="name">${group.period ? withoutYears(group.period.label) : nothing}</span>
          <span class="side"
            >${
              stance
                ? html`<span class="stance ${stance}"></span>${vocabulary[this.language].stances[stance]} · `
                : nothing
            }<span class="numbers">${words.entries(group.entries.length)}</span></span
          >`,
      )}
      ${
        open
          ? html`<div id=${id}>
              ${summary ? html`<p class="details summary">${summary}</p>` : nothing}
              <ol class="entries">
                ${group.entries.map((entry) => this.#renderEntry(words, entry, Math.min(level + 1, 6)))}
              </ol>
            </div>`
          : nothing
      }
    </li>`;
  }

  #renderEntry(words: TimelineTerms, entry: Entry, level: number): TemplateResult {
    const open = this.#opened.has(entry.key);
    const id = `entry-${entry.key.replace('/', '-')}`;
    return html`<li
      class="entry ${entry.kind} weight-${entry.weight} ${this.#chosen === entry.key ? 'chosen' : ''}"
      data-key=${entry.key}
    >
      ${this.#disclosure(
        level,
        { open, id, toggle: () => this.#toggle(entry) },
        html`<time class="date numbers" datetime=${machineDate(entry.outline.when)}
            >${this.#when(entry, open)}</time
          >
          <span class="name">${entry.label}</span>
          <span class="side"
            >${this.#type(entry)}${entry.outline.contested ? ` · ${words.contested}` : ''}</span
          >`,
      )}
      ${open ? html`<div class="details" id=${id}>${this.#renderDetails(words, entry)}</div>` : nothing}
    </li>`;
  }

  #when(entry: Entry, full: boolean): string {
    const { outline } = entry;
    const date = parseEdtf(outline.when);
    if (!full) return formatWhen(date, this.language, { style: 'short' });
    return formatWhen(
      outline.julian ? { ...date, asWritten: [{ calendar: 'julian', date: outline.julian }] } : date,
      this.language,
    );
  }

  #type({ kind, outline: { type } }: Entry): string {
    const words = vocabulary[this.language];
    const lists = {
      treaties: words.treatyTypes,
      events: words.eventTypes,
      wars: words.warTypes,
      projects: words.projectTypes,
      periods: words.periodTypes,
    };
    return (lists[kind] as Readonly<Record<string, string>>)[type] ?? '';
  }

  #renderDetails(words: TimelineTerms, entry: Entry): TemplateResult {
    const details = this.#details.get(entry.key);
    if (details === 'failed') return html`<p class="message">${words.failed}</p>`;
    if (details === undefined || details === 'loading' || !this.#entryDetails) {
      return html`<p class="message">${words.loading}</p>`;
    }
    return this.#entryDetails(details, this.language, words, todayNumber());
  }

  /** A heading whose button opens what follows it: the pattern that needs no roles of its own. */
  #disclosure(
    level: number,
    { open, id, toggle }: { readonly open: boolean; readonly id: string; readonly toggle: () => void },
    content: TemplateResult,
  ): TemplateResult {
    const tags = [literal`h1`, literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`];
    const tag = tags[level - 1] ?? literal`h3`;
    return staticHtml`<${tag} class="heading"><button
      class="toggle"
      type="button"
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls=${open ? id : nothing}
      @click=${toggle}
    >${content}</button></${tag}>`;
  }
}

/** The years stand in the margin already. */
const withoutYears = (label: string) => label.replace(/ \(\d{4}[–-]\d{4}\)$/u, '');

declare global {
  interface HTMLElementTagNameMap {
    'relations-timeline': RelationsTimeline;
  }
}
