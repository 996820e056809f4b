import { type PropertyValues, type TemplateResult, html, nothing, unsafeCSS } from 'lit';
import { DateError, type OutlineEntry, parseEdtf } from '@russia-turkey/core';
import { loadCollection, loadOutline } from '../shared/dataset.ts';
import { RelationsElement, headingLevel } from '../shared/element.ts';
import { RtFilterEvent, RtRangeEvent, RtReadyEvent, RtToggleEvent } from '../shared/events.ts';
import theme from '../shared/theme.css?inline';
import { heading } from '../shared/heading.ts';
import { today as todayIso } from '../shared/today.ts';
import { Chart, NARROW, sharpnessOf } from './chart/chart.ts';
import type { Hit } from './chart/hit.ts';
import type { Tip } from './chart/paint-tip.ts';
import { type Entry, entryKinds, fromOutline, toDay, toIso, yearOf } from './entry.ts';
import { FLAT_LIMIT, type Group, type Grouping, groupEntries, groupings } from './groups.ts';
import { PAGE, flatList, groupedList } from './list-view.ts';
import { type OwnData, readOwnData } from './own-data.ts';
import { inWindow, readKinds } from './selection.ts';
import styles from './styles.css?inline';
import { type TimelineTerms, terms } from './terms.ts';
import type { TimelineEntry } from './timeline-entry.ts';
import { TimelineState, type Window } from './timeline-state.ts';
import type { Asked, ToolHost } from './tools/host.ts';
import type { ToolTerms } from './tools/terms.ts';
import { whenText } from './when-text.ts';

type Tools = typeof import('./tools/index.ts');
/** Words of the interface in place of ours. */
export type TimelineStrings = Readonly<
  Partial<TimelineTerms & ToolTerms & import('./details/terms.ts').DetailTerms>
>;
type DetailsModule = typeof import('./details/index.ts');
type Details = import('./details/index.ts').Details;

/** As many entries are read through without opening groups. */
const OPEN_LIMIT = 100;
/** Paper is looked at from nearer than a screen. */
const PRINT_SHARPNESS = 3;
/** As many entries are opened for print. */
const PRINT_LIMIT = 2000;

const words = (value: string | null | undefined) => value?.split(/\s+/).filter(Boolean) ?? [];

/**
 * A timeline: a drawn axis and a readable list over one state. Without data of the page’s own it shows six centuries
 * of Russia–Turkey relations.
 *
 * @attr from - first day or year of the window, EDTF
 * @attr to - last day or year of the window, EDTF
 * @attr kinds - any of `wars treaties events projects`, separated by spaces
 * @attr topics - topic ids
 * @attr parties - polity ids
 * @attr periods - period ids
 * @attr ids - record ids
 * @attr view - `chart`, `list` or `both`
 * @attr order - `latest-first`, or chronological
 * @attr group-by - `period`, `decade`, `group` or `none`; beyond twenty entries by period unless told
 * @attr limit - how many entries a list, or each of its groups, shows before a press for more; 100 unless told
 * @attr heading - a title above the timeline
 * @attr heading-level - 1 to 6, of the title; 2 unless told
 * @attr open - the id of an entry that stands open
 * @attr src - address of a JSON file with entries of the page’s own
 * @attr link-entries - the page’s `#id` opens an entry, and opening one changes it
 * @attr without-filters - leaves the controls out
 * @attr without-chart - leaves the drawing out
 * @attr without-details - titles and dates alone
 * @prop events - entries of the page’s own, in place of the dataset
 * @prop strings - words of the interface in place of ours
 * @slot - what readers see while loading, on error and without JavaScript; may hold entries as JSON in a script
 * @slot heading - a title of the author’s own
 * @slot empty - where nothing matches
 * @slot footer - below the list
 * @csspart heading - the title
 * @csspart entry-heading - a heading of the list
 * @csspart chart - the drawing
 * @csspart overview - the strip below it
 * @csspart filters - the controls
 * @csspart status - how much is shown
 * @csspart list - the chronicle
 * @csspart group - a heading of it with its entries
 * @csspart entry - an entry
 * @csspart details - what an open entry shows
 * @fires rt-ready
 * @fires rt-error
 * @fires rt-toggle
 * @fires rt-filter
 * @fires rt-range
 */
export class RelationsTimeline extends RelationsElement {
  static override styles = [unsafeCSS(theme), unsafeCSS(styles)];
  static override properties = {
    from: { type: String },
    to: { type: String },
    kinds: { type: String },
    topics: { type: String },
    parties: { type: String },
    periods: { type: String },
    ids: { type: String },
    view: { type: String },
    order: { type: String },
    groupBy: { type: String, attribute: 'group-by' },
    limit: {},
    heading: { type: String },
    headingLevel: { attribute: 'heading-level' },
    open: { type: String },
    src: { type: String },
    linkEntries: { type: Boolean, attribute: 'link-entries' },
    withoutFilters: { type: Boolean, attribute: 'without-filters' },
    withoutChart: { type: Boolean, attribute: 'without-chart' },
    withoutDetails: { type: Boolean, attribute: 'without-details' },
    events: { attribute: false },
    strings: { attribute: false },
  };

  declare from: string | null;
  declare to: string | null;
  declare kinds: string | null;
  declare topics: string | null;
  declare parties: string | null;
  declare periods: string | null;
  declare ids: string | null;
  declare view: string | null;
  declare order: string | null;
  declare groupBy: string | null;
  declare limit: string | number | null;
  declare heading: string | null;
  declare headingLevel: string | number | null;
  declare open: string | null;
  declare src: string | null;
  declare linkEntries: boolean;
  declare withoutFilters: boolean;
  declare withoutChart: boolean;
  declare withoutDetails: boolean;
  declare events: readonly TimelineEntry[] | null | undefined;
  declare strings: TimelineStrings | null | undefined;

  /** Registers the element; a second copy of the library on the page stays out. */
  static define(tag = 'relations-timeline', registry?: CustomElementRegistry): void {
    RelationsElement.defineAs(this, tag, registry);
  }

  #model: TimelineState | undefined;
  /** What the entries were loaded for: a language and a source. */
  #loadedFor: readonly unknown[] = [];
  /** The source of the entries that the page was told of. */
  #announced: readonly unknown[] = [];
  #asked: Asked = { kinds: new Set(entryKinds), topic: '', words: '', latestFirst: false };
  readonly #opened = new Set<string>();
  /** Groups that a reader opened or closed, against what they would be by themselves. */
  readonly #toggledGroups = new Set<string>();
  readonly #pages = new Map<string, number>();
  #chosen: string | undefined;
  #hovered: string | undefined;
  #tip: Tip | undefined;
  /** Nothing while they load; null where they failed. */
  readonly #details = new Map<string, Details | null | undefined>();
  #detailsModule: DetailsModule | undefined;
  #tools: Tools | undefined;
  #topics: ToolHost['topics'] = [];
  /** Of periods, by their keys. */
  #summaries: ReadonlyMap<string, string> = new Map();
  #chart: Chart | undefined;
  #detach: (() => void) | undefined;
  #frame = 0;
  #isPrinting = false;
  readonly #reported = new Set<string>();
  #connection: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.#connection = new AbortController());
    const look = () => this.#forgetLook();
    window.addEventListener('beforeprint', () => void this.#openEverything(), { signal });
    window.addEventListener(
      'afterprint',
      () => {
        this.#isPrinting = false;
        look();
      },
      { signal },
    );
    window.addEventListener('hashchange', () => void this.#openLinked(), { signal });
    for (const query of ['(forced-colors: active)', '(prefers-color-scheme: dark)'])
      matchMedia(query).addEventListener('change', look, { signal });
    document.fonts.addEventListener('loadingdone', look, { signal });
    this.renderRoot.addEventListener(
      'transitionend',
      (event) => {
        if ((event.target as Element).className === 'look') look();
      },
      { signal },
    );
    this.#resize = new ResizeObserver(() => this.#resized());
    signal.addEventListener('abort', () => this.#resize?.disconnect());
    this.#resize.observe(this);
    this.#width = this.clientWidth;
    this.requestUpdate();
  }
  #resize: ResizeObserver | undefined;
  #width = 0;

  #resized(): void {
    const before = this.#width;
    this.#width = this.clientWidth;
    if (before === this.#width) return;
    // In the next frame: a drawing that changed our height now would be an error of the observer’s loop on the page.
    if (before < NARROW !== this.#width < NARROW) requestAnimationFrame(() => this.requestUpdate());
    else this.#drawSoon();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection?.abort();
    this.#detach?.();
    this.#detach = undefined;
    this.#chart = undefined;
    cancelAnimationFrame(this.#frame);
  }

  /** Entries that are in the list now, as the dataset’s outline or the page has them. */
  get visibleEvents(): readonly (OutlineEntry | TimelineEntry)[] {
    return this.#inOrder(this.#model?.shown ?? []).map(({ given }) => given);
  }

  /** Opens an entry by `id` or `kind/id`, and moves the window if it lies outside. */
  async show(id: string): Promise<void> {
    await this.updateComplete;
    const model = this.#model;
    const entry = model?.find(id);
    if (!model || !entry) {
      this.report([
        {
          code: 'unknown-id',
          message: `<${this.localName}> knows no entry “${id.slice(0, 80)}”.`,
          path: 'open',
        },
      ]);
      return;
    }
    const { from, to } = model.window;
    if (!inWindow(entry, from, to))
      this.#setWindow({ from: Math.min(from, entry.start), to: Math.max(to, entry.end) }, true);
    await this.#choose(entry);
  }

  /** Closes an entry. */
  hide(id: string): void {
    const entry = this.#model?.find(id);
    if (entry && this.#opened.has(entry.key)) this.#toggle(entry);
  }

  /**
   * Moves the window of time.
   *
   * @throws {DateError} when one of the two cannot be read
   */
  zoomTo(from: string, to: string): void {
    this.#setWindow({ from: toDay(parseEdtf(from).earliest), to: toDay(parseEdtf(to).latest) }, true);
  }

  /** Shows what the attributes ask for again. */
  resetFilters(): void {
    this.#asked = this.#askedByAttributes();
    this.#tools?.forgetErrors(this.#host);
    if (this.#model) this.#model.window = this.#windowOfAttributes();
    this.#filter();
  }

  protected override willUpdate(changed?: PropertyValues): void {
    super.willUpdate();
    // Nothing can be loaded, and nobody looks, where there is no page.
    if (!this.isConnected) return;
    const filters = ['kinds', 'order', 'topics', 'parties', 'periods', 'ids'].some((name) =>
      changed?.has(name),
    );
    if (changed?.has('kinds') || changed?.has('order'))
      this.#asked = { ...this.#asked, ...this.#askedByAttributes() };
    if (filters) this.#applyFilter();
    if (this.#model && (changed?.has('from') || changed?.has('to')))
      this.#model.window = this.#windowOfAttributes();
    const wanted = [this.language, this.events, this.src, this.#script];
    if (wanted.some((one, index) => one !== this.#loadedFor[index]) || this.#loadedFor.length === 0) {
      this.#loadedFor = wanted;
      void this.#load(wanted);
    }
  }

  protected override updated(): void {
    const canvas = this.renderRoot.querySelector<HTMLCanvasElement>('canvas.chart');
    if (!canvas) {
      this.#detach?.();
      this.#detach = undefined;
      this.#chart = undefined;
      return;
    }
    if (this.#chart?.canvas !== canvas) {
      const probe = this.renderRoot.querySelector<HTMLElement>('.probe');
      if (!probe) return;
      this.#detach?.();
      this.#detach = undefined;
      this.#chart = new Chart(canvas, probe);
    }
    this.#detach ??= this.#tools?.attachGestures(canvas, this.#host);
    this.#draw();
  }

  /** Entries that the author wrote into the page. */
  get #script(): HTMLScriptElement | null {
    return this.querySelector<HTMLScriptElement>(':scope > script[type="application/json"]');
  }

  get #own(): OwnData | undefined {
    if (this.events !== undefined && this.events !== null) return { events: this.events };
    const script = this.#script;
    if (script) return { text: script.textContent };
    return this.src ? { src: this.src } : undefined;
  }

  async #load(wanted: readonly unknown[]): Promise<void> {
    const { language } = this;
    const own = this.#own;
    const today = toDay(todayIso());
    const isStale = () => wanted !== this.#loadedFor;
    try {
      // At the same time as the data, and waited for only by who uses them.
      if (!this.withoutFilters || !this.withoutChart) void this.#loadTools(own === undefined);
      const { entries, problems } = own
        ? await readOwnData(own, today)
        : { entries: fromOutline(await loadOutline(language), today), problems: [] };
      if (isStale()) return;
      // Another language is no news, and leaves the reader where he is.
      const [, ...source] = wanted;
      const isNews = this.state !== 'ready' || source.some((one, index) => one !== this.#announced[index]);
      const kept = isNews || this.#model?.isWhole ? undefined : this.#model?.window;
      this.#model = new TimelineState(entries, today);
      this.#model.window = kept ?? this.#windowOfAttributes();
      // Topics are the dataset’s: nothing of a page’s own has one.
      if (own) {
        [this.#topics, this.#summaries] = [[], new Map()];
        this.#asked = { ...this.#asked, topic: '' };
      }
      this.#applyFilter();
      this.#details.clear();
      this.#announced = source;
      this.enter(entries.length > 0 ? 'ready' : own && problems.length > 0 ? 'error' : 'empty');
      this.requestUpdate();
      await this.updateComplete;
      if (isStale()) return;
      if (isNews) {
        if (this.open) await this.show(this.open);
        await this.#openLinked();
        this.dispatchEvent(new RtReadyEvent());
      } else for (const key of this.#opened) void this.#loadDetails(key);
      this.report(problems);
    } catch (error) {
      if (isStale()) return;
      this.enter('error');
      this.report([
        {
          code: 'load-failed',
          message: `<${this.localName}> could not load its data: ${(error as Error).message}`,
        },
      ]);
    }
  }

  async #loadTools(ofDataset: boolean): Promise<void> {
    const { language } = this;
    try {
      const tools = await import('./tools/index.ts');
      if (!this.#tools) {
        this.#tools = tools;
        this.#adopt(tools.toolStyles);
        this.requestUpdate();
      }
      if (!ofDataset) return;
      const [topics, periods] = await Promise.all([
        loadCollection('topics', language),
        loadCollection('periods', language),
      ]);
      if (this.#own) return;
      this.#topics = topics;
      this.#summaries = new Map(periods.map(({ id, summary }) => [`periods/${id}`, summary ?? '']));
      this.requestUpdate();
    } catch (error) {
      this.#reportFailure('its controls', error);
    }
  }

  #adopt({ styleSheet }: { readonly styleSheet?: CSSStyleSheet | undefined }): void {
    const root = this.shadowRoot;
    if (root && styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }

  #reportFailure(what: string, error: unknown): void {
    this.report([
      {
        code: 'load-failed',
        message: `<${this.localName}> could not load ${what}: ${(error as Error).message}`,
      },
    ]);
  }

  #askedByAttributes(): Asked {
    const { kinds, unknown } = readKinds(this.kinds);
    if (unknown.length > 0)
      this.#reportAttribute('kinds', unknown.join(' '), `Use ${entryKinds.join(', ')}.`);
    return { kinds, topic: '', words: '', latestFirst: this.order === 'latest-first' };
  }

  #windowOfAttributes(): Window | undefined {
    const model = this.#model;
    const from = this.#readDate('from')?.earliest;
    const to = this.#readDate('to')?.latest;
    if (!model || (!from && !to)) return undefined;
    const window = {
      from: !from || from === '0001-01-01' ? model.domain.from : toDay(from),
      to: !to || to === '9999-12-31' ? model.domain.to : toDay(to),
    };
    if (window.to >= window.from) return window;
    this.#reportAttribute('to', this.to ?? '', 'It lies before “from”.');
    return undefined;
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
    const key = `${name} ${value}`;
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    const message = `<${this.localName} ${name}="${value.slice(0, 60)}"> is left out. ${remedy}`;
    // Not during a render: a listener may change the element.
    queueMicrotask(() => this.report([{ code: 'bad-attribute', message, path: name }]));
  }

  #applyFilter(): void {
    const { kinds, topic, words: asked } = this.#asked;
    if (!this.#model) return;
    const matches = this.#tools?.matcher(asked);
    const ofTopic = topic ? (entry: Entry) => entry.topics?.includes(topic) === true : undefined;
    this.#model.filter = {
      kinds,
      topics: words(this.topics),
      parties: words(this.parties),
      periods: words(this.periods),
      ids: words(this.ids),
      matches:
        matches || ofTopic
          ? (entry) => (!ofTopic || ofTopic(entry)) && (!matches || matches(entry))
          : undefined,
    };
  }

  #filter(): void {
    this.#applyFilter();
    this.#toggledGroups.clear();
    this.#pages.clear();
    this.requestUpdate();
    const model = this.#model;
    if (model)
      this.dispatchEvent(new RtFilterEvent([...this.#asked.kinds], model.shown.length, model.entries.length));
  }

  readonly #host: ToolHost = ((element: RelationsTimeline): ToolHost => ({
    get state() {
      return element.#model ?? new TimelineState([], toDay(todayIso()));
    },
    get chart() {
      return element.#chart;
    },
    get isNarrow() {
      return element.#width < NARROW;
    },
    get language() {
      return element.language;
    },
    get terms() {
      const tools = element.#tools;
      if (!tools) throw new Error('The controls are not there yet.');
      return { ...tools.toolTerms[element.language], ...element.strings };
    },
    get asked() {
      return element.#asked;
    },
    get topics() {
      return element.#topics;
    },
    ask(change) {
      element.#asked = { ...element.#asked, ...change };
      element.#filter();
    },
    setWindow: (window, settled) => element.#setWindow(window, settled),
    reset: () => element.resetFilters(),
    press: (pressed) => element.#press(pressed),
    hover: (hovered) => element.#hover(hovered),
    requestUpdate: () => element.requestUpdate(),
  }))(this);

  #setWindow(window: Window, settled: boolean): void {
    const model = this.#model;
    if (!model) return;
    model.window = settled ? { from: Math.round(window.from), to: Math.round(window.to) } : window;
    this.#tip = undefined;
    if (!settled) {
      this.#drawSoon();
      return;
    }
    this.#toggledGroups.clear();
    this.requestUpdate();
    const { from, to } = model.window;
    this.dispatchEvent(new RtRangeEvent(toIso(from), toIso(to)));
  }

  #press(pressed: Hit): void {
    const model = this.#model;
    if (!model || !this.#tools) return;
    if ('period' in pressed) {
      const { start, end } = pressed.period.entry;
      this.#tools.moveTo(this.#host, { from: start, to: end });
    } else if (pressed.of.count === 1) {
      const { best } = pressed.of;
      if (this.#opened.has(best.key)) this.#toggle(best);
      else void this.#choose(best);
    } else {
      const entries = pressed.of.entries();
      const from = entries.reduce((least, { start }) => Math.min(least, start), Infinity);
      const to = entries.reduce((most, { end }) => Math.max(most, end), -Infinity);
      const room = Math.max((to - from) * 0.3, 10);
      const { window } = model;
      const isSame = to - from + room * 2 > (window.to - window.from) * 0.95;
      // Entries of one day no zoom can part: the list does.
      if (isSame || to - from < 2) void this.#choose(pressed.of.best);
      else this.#tools.moveTo(this.#host, { from: from - room, to: to + room });
    }
  }

  #hover(hovered: Hit | undefined): void {
    const canvas = this.#chart?.canvas;
    if (canvas) canvas.style.cursor = hovered ? 'pointer' : '';
    const before = this.#tip;
    if (!hovered) {
      [this.#tip, this.#hovered] = [undefined, undefined];
    } else if ('period' in hovered) {
      const { entry, x, width } = hovered.period;
      this.#hovered = undefined;
      this.#tip = { x: x + width / 2, y: 0, title: entry.label, note: this.#note(entry) };
    } else {
      const { best, x, y, count } = hovered.of;
      this.#hovered = best.key;
      const middle = 'width' in hovered.of ? x + hovered.of.width / 2 : x;
      const note = count > 1 ? this.#words.entries(count) : this.#note(best);
      this.#tip = { x: middle, y, title: best.label, note };
    }
    if (before || this.#tip) this.#drawSoon();
  }

  #note(entry: Entry): string {
    return whenText(entry, this.language, 'full');
  }

  #forgetLook(): void {
    this.#chart?.forgetLook();
    this.#drawSoon();
  }

  #drawSoon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    const [chart, state] = [this.#chart, this.#model];
    if (!chart || !state) return;
    chart.draw(
      { state, language: this.language, opened: this.#opened, hovered: this.#hovered, tip: this.#tip },
      chart.canvas.clientWidth,
      this.#isPrinting ? PRINT_SHARPNESS : sharpnessOf(),
    );
    const strip = this.renderRoot.querySelector<HTMLCanvasElement>('canvas.strip');
    if (strip) this.#tools?.paintOverview(strip, this.#host);
  }

  #inOrder(entries: readonly Entry[]): readonly Entry[] {
    return this.#asked.latestFirst ? entries.toReversed() : entries;
  }

  #toggle(entry: Entry): void {
    const open = !this.#opened.has(entry.key);
    if (open) {
      this.#opened.add(entry.key);
      void this.#loadDetails(entry.key);
    } else this.#opened.delete(entry.key);
    this.#chosen = open ? entry.key : undefined;
    this.requestUpdate();
    if (this.linkEntries && open) link(entry.id);
    this.dispatchEvent(new RtToggleEvent(entry.id, open));
  }

  /** Opens an entry and everything around it, and brings it into sight. The focus stays where it is. */
  async #choose(entry: Entry): Promise<void> {
    const model = this.#model;
    if (!model) return;
    const shown = this.#inOrder(model.shown);
    const groups = this.#groups(shown);
    const group = groups?.find(({ entries }) => entries.includes(entry));
    if (group && !this.#isOpen(group.key, shown.length)) this.#toggleGroup(group);
    const place = (group?.entries ?? shown).indexOf(entry);
    const key = group?.key ?? '';
    const page = this.#pageOf(key);
    if (place >= page) this.#pages.set(key, Math.ceil((place + 1) / this.#limit) * this.#limit);
    if (this.#opened.has(entry.key)) {
      this.#chosen = entry.key;
      this.requestUpdate();
    } else this.#toggle(entry);
    await this.updateComplete;
    const item = this.renderRoot.querySelector(`[data-key="${CSS.escape(entry.key)}"]`);
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    item?.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
  }

  async #openLinked(): Promise<void> {
    const id = this.linkEntries ? linkedId() : '';
    if (id && this.#model?.find(id)) await this.show(id);
  }

  async #loadDetails(key: string): Promise<void> {
    const entry = this.#model?.find(key);
    if (!entry || this.#details.has(key)) return;
    const { language } = this;
    this.#details.set(key, undefined);
    try {
      const module = (this.#detailsModule ??= await import('./details/index.ts'));
      this.#adopt(module.detailStyles);
      const details = await module.loadDetails(entry, language);
      if (this.language === language) this.#details.set(key, details);
    } catch (error) {
      this.#details.set(key, null);
      this.#reportFailure(key, error);
    }
    this.requestUpdate();
  }

  /** Paper has no buttons: everything in range stands open in print. */
  async #openEverything(): Promise<void> {
    const shown = (this.#model?.shown ?? []).slice(0, PRINT_LIMIT);
    for (const group of this.#groups(shown) ?? []) {
      if (!this.#isOpen(group.key, this.#model?.shown.length ?? 0)) this.#toggleGroup(group);
      this.#pages.set(group.key, PRINT_LIMIT);
    }
    this.#pages.set('', PRINT_LIMIT);
    for (const entry of shown) this.#opened.add(entry.key);
    this.#isPrinting = true;
    this.#draw();
    await Promise.all(shown.map((entry) => this.#loadDetails(entry.key)));
    await this.updateComplete;
    for (const sources of this.renderRoot.querySelectorAll('details')) sources.open = true;
  }

  get #words(): TimelineTerms {
    return { ...terms[this.language], ...this.strings };
  }

  get #limit(): number {
    const limit = Number(this.limit);
    return Number.isInteger(limit) && limit > 0 ? limit : PAGE;
  }

  #pageOf(key: string): number {
    return this.#pages.get(key) ?? this.#limit;
  }

  #groups(shown: readonly Entry[]): readonly Group[] | undefined {
    const asked = groupings.find((one) => one === this.groupBy);
    if (this.groupBy && !asked)
      this.#reportAttribute('group-by', this.groupBy, `Use ${groupings.join(', ')}.`);
    const by: Grouping = asked ?? (shown.length > FLAT_LIMIT ? 'period' : 'none');
    return by === 'none' ? undefined : groupEntries(shown, by, this.#model?.periods ?? []);
  }

  /** Few entries stand open by themselves; what a reader opened or closed is the other way round. */
  #isOpen(key: string, shown: number): boolean {
    return shown <= OPEN_LIMIT !== this.#toggledGroups.has(key);
  }

  #toggleGroup({ key }: Group): void {
    if (!this.#toggledGroups.delete(key)) this.#toggledGroups.add(key);
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const level = headingLevel(this.headingLevel, 2);
    const title = this.heading ? heading(level, 'title', 'heading', this.heading) : nothing;
    const model = this.state === 'ready' ? this.#model : undefined;
    return html`<i class="look"></i><i class="probe" hidden></i>
      <slot name="heading">${title}</slot>
      ${
        model
          ? this.#renderReady(model, this.heading ? level + 1 : level)
          : this.state === 'empty'
            ? html`<slot name="empty"><p class="message" role="status">${this.#words.empty}</p></slot>`
            : html`<slot @slotchange=${() => this.requestUpdate()}></slot>
                ${this.state === 'error' ? html`<p class="message" role="status">${this.#words.failed}</p>` : nothing}`
      }
      <slot name="footer"></slot>`;
  }

  #renderReady(model: TimelineState, level: number): TemplateResult {
    const view = this.view === 'chart' || this.view === 'list' ? this.view : 'both';
    const { from, to } = model.window;
    const years = yearOf(from) === yearOf(to) ? `${yearOf(from)}` : `${yearOf(from)}–${yearOf(to)}`;
    const shown = model.shown;
    const all = this.#words;
    const hasChart = view !== 'list' && !this.withoutChart;
    this.toggleState('filtered', shown.length < model.entries.length);
    return html`${
        view === 'both' && !this.withoutFilters
          ? html`<button class="plain skip" type="button" @click=${() => this.#list?.focus()}>
              ${all.skip}
            </button>`
          : nothing
      }
      ${
        hasChart
          ? html`<div class="drawing" part="chart"><canvas class="chart" aria-hidden="true"></canvas></div>`
          : nothing
      }
      ${this.#renderTools(all, hasChart)}
      <p class="status" role="status" part="status">
        ${all.status(shown.length, model.entries.length, years)}
      </p>
      ${view === 'chart' ? nothing : this.#renderList(all, shown, years, Math.min(level, 6))}`;
  }

  get #list(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.list');
  }

  #renderTools({ contested }: TimelineTerms, hasChart: boolean): TemplateResult | typeof nothing {
    if (this.withoutFilters && !hasChart) return nothing;
    const [tools, host] = [this.#tools, this.#host];
    const filters = !this.withoutFilters;
    return html`<div class=${filters && hasChart ? 'tools' : ''}>
      ${
        tools
          ? html`${hasChart ? tools.overview(host) : nothing}
            ${filters ? tools.controls(host, hasChart, contested) : nothing}`
          : nothing
      }
    </div>`;
  }

  #renderList(all: TimelineTerms, entries: readonly Entry[], years: string, level: number): TemplateResult {
    if (entries.length === 0) return html`<slot name="empty"><p class="message">${all.empty}</p></slot>`;
    const shown = this.#inOrder(entries);
    const groups = this.#groups(shown);
    const input = {
      terms: all,
      language: this.language,
      level,
      opened: this.#opened,
      chosen: this.#chosen,
      withoutDetails: this.withoutDetails,
      pageOf: (key: string) => this.#pageOf(key),
      limit: this.#limit,
      isOpen: (key: string) => this.#isOpen(key, shown.length),
      toggleGroup: (group: Group) => this.#toggleGroup(group),
      toggle: (entry: Entry) => this.#toggle(entry),
      more: (key: string) => {
        this.#pages.set(key, this.#pageOf(key) + this.#limit);
        this.requestUpdate();
      },
      hover: (entry: Entry | undefined) => {
        this.#hovered = entry?.key;
        this.#drawSoon();
      },
      summaryOf: ({ key, summary }: Entry) => summary ?? this.#summaries.get(key),
      details: (entry: Entry) => this.#renderDetails(entry),
    };
    return html`<section
      class="list"
      part="list"
      tabindex="-1"
      aria-label="${this.heading ?? (this.#own ? all.timeline : all.ofRelations)}, ${years}"
    >
      ${groups ? groupedList(groups, input) : flatList(shown, input)}
    </section>`;
  }

  #renderDetails(entry: Entry): unknown {
    const details = this.#details.get(entry.key);
    if (details === null) return html`<p class="message">${this.#words.failed}</p>`;
    if (!details || !this.#detailsModule) return html`<p class="message">${this.#words.loading}</p>`;
    return this.#detailsModule.renderDetails(details, this.language, this.strings, this.#model?.today ?? 0);
  }
}

/** What the page’s address names after its `#`; a fragment of somebody else’s may be no text at all. */
function linkedId(): string {
  const fragment = location.hash.slice(1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Names an entry in the page’s own address: a `<base>` is not asked. */
function link(id: string): void {
  const address = new URL(location.href);
  address.hash = encodeURIComponent(id);
  history.replaceState(history.state, '', address.href);
}

declare global {
  interface HTMLElementTagNameMap {
    'relations-timeline': RelationsTimeline;
  }
}
