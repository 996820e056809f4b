import { type PropertyValues, type TemplateResult, html, nothing, render, unsafeCSS } from 'lit';
import type { Language, OutlineEntry } from '@russia-turkey/core';
import { loadOutline } from '../shared/timeline-modules.ts';
import { RelationsElement, headingLevel } from '../shared/element.ts';
import { RtFilterEvent, RtRangeEvent, RtReadyEvent, RtToggleEvent } from '../shared/events.ts';
import { languageOf } from '../shared/language.ts';
import theme from '../shared/theme.css?inline';
import { heading } from '../shared/heading.ts';
import { today as todayIso } from '../shared/today.ts';
import { Chart, NARROW, type Overlay, sharpnessOf } from './chart/chart.ts';
import { type Entry, entryKinds, fromOutline, toDay, toIso, yearOf } from './entry.ts';
import { FLAT_LIMIT, type Group, type Grouping, groupEntries, groupings } from './groups.ts';
import { groupList } from './group-list.ts';
import { type OwnData, readOwnData } from './own-data.ts';
import { loadOwnEntries, loadReader } from './parts.ts';
import { inWindow, readKinds, wordsOf } from './selection.ts';
import styles from './styles.css?inline';
import { failed } from './terms/failed.ts';
import type { TimelineTerms } from './terms/timeline-terms.ts';
import type { TimelineEntry } from './timeline-entry.ts';
import { TimelineState, type Window } from './timeline-state.ts';
import type { Asked, ToolHost } from './tools/host.ts';
import { type Surroundings, loadSurroundings } from './surroundings.ts';
import type { ToolTerms } from './tools/terms.ts';
import type { ReaderWords } from './words/reader-words.ts';

/** What arrives beside the entries. */
interface Parts {
  readonly reader: typeof import('./reader.ts');
  readonly words: ReaderWords;
  readonly surroundings: Surroundings | undefined;
}
/** Words of the interface in place of ours. */
export type TimelineStrings = Readonly<
  Partial<TimelineTerms & ToolTerms & import('./details/terms.ts').DetailTerms>
>;
type DetailsModule = typeof import('./details/index.ts');
type Details = import('./details/index.ts').Details;

/** How many entries a group shows at first, and with each press for more, unless told. */
const PAGE = 100;
/** As many entries are read through without opening groups. */
const OPEN_LIMIT = 100;
/** Paper is looked at from nearer than a screen. */
const PRINT_SHARPNESS = 3;
/** As many entries are opened for print. */
const PRINT_LIMIT = 2000;

/** Properties whose values are looked at as a whole. */
const looked = 'kinds order topics parties periods ids view limit headingLevel'.split(' ');

const atRest = (): Promise<unknown> =>
  new Promise((resolve) =>
    'requestIdleCallback' in globalThis ? requestIdleCallback(resolve) : setTimeout(resolve),
  );

/** Of each form of a date. */
const rehearsed = ['1774-07-10/1774-07-21', '1774-07', '1774~'].map((when) => ({
  id: when,
  label: when,
  when,
}));

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
    from: {},
    to: {},
    kinds: {},
    topics: {},
    parties: {},
    periods: {},
    ids: {},
    view: {},
    order: {},
    groupBy: { attribute: 'group-by' },
    limit: {},
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    open: {},
    src: {},
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

  /**
   * Registers the element; a second copy of the library on the page stays out. What a first timeline needs beside its
   * entries is fetched at once.
   */
  static define(tag = 'relations-timeline', registry?: CustomElementRegistry): void {
    RelationsElement.defineAs(this, tag, registry);
    // Refused where another copy of the library, or another registry, has the name.
    RelationsTimeline.#rehearse(() => new this()).catch(() => undefined);
  }

  static #hasDrawn = false;

  /**
   * Fetches what a first timeline needs, and writes one that nobody sees while the page waits for its data: to parse the
   * templates and to make what formats dates is a fifth of the time of a first picture.
   */
  static async #rehearse(make: () => RelationsTimeline): Promise<void> {
    const language = languageOf(document.documentElement);
    await Promise.all([loadReader(language), loadOwnEntries()]);
    const unseen = make();
    unseen.language = language;
    unseen.events = rehearsed;
    unseen.groupBy = 'decade';
    void unseen.#load(unseen.#loadedFor);
    await atRest();
    if (RelationsTimeline.#hasDrawn) return;
    // Not what a class made of this one renders: nobody asked it.
    render(RelationsTimeline.prototype.render.call(unseen), document.createDocumentFragment());
    if (unseen.#model)
      new Chart(document.createElement('canvas'), document.createElement('i')).draw(
        { state: unseen.#model, language, opened: unseen.#opened },
        2 * NARROW,
        1,
      );
  }

  #model: TimelineState | undefined;
  /** What the entries were loaded for: a language and a source. */
  #loadedFor: readonly unknown[] = [];
  /** The source of the entries that the page was told of. */
  #announced: readonly unknown[] = [];
  #asked: Asked = { kinds: new Set(entryKinds), topic: '', words: '', latestFirst: false };
  #opened: Set<string> = new Set();
  /** Groups that a reader opened or closed; the others are open or not by themselves. */
  #groupsAsked: Map<string, boolean> = new Map();
  #pages: Map<string, number> = new Map();
  #chosen: string | undefined;
  #hovered: string | undefined;
  #tip: Overlay | undefined;
  /** Nothing while they load; null where they failed. */
  readonly #details = new Map<string, Details | null | undefined>();
  #detailsModule: DetailsModule | undefined;
  #parts: Parts | undefined;
  #chart: Chart | undefined;
  #detach: (() => void) | undefined;
  #frame = 0;
  /** While it is printed: closes again what print opened. */
  #endPrint: (() => void) | undefined;
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
        this.#endPrint?.();
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
    this.#width = this.clientWidth;
    this.requestUpdate();
  }
  #resize: ResizeObserver | undefined;
  #width = 0;

  #resized(): void {
    const before = this.#width;
    this.#width = this.clientWidth;
    if (before === this.#width) return;
    // Before the eye sees the old drawing stretched. Where our height changes too the next frame must do: to change it
    // now would be an error of the observer’s loop on the page.
    if (before < NARROW === this.#width < NARROW) this.#draw();
    else requestAnimationFrame(() => this.requestUpdate());
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
          message: `<${this.localName}> knows no entry “${id}”.`.slice(0, 160),
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
   * @throws {RangeError} when the second lies before the first
   */
  async zoomTo(from: string, to: string): Promise<void> {
    this.#setWindow((await loadReader(this.language)).reader.windowBetween(from, to), true);
  }

  /** Shows what the attributes ask for again. */
  resetFilters(): void {
    this.#asked = this.#askedByAttributes();
    this.#parts?.reader.forgetErrors(this.#host);
    if (this.#model) this.#model.window = this.#windowOfAttributes();
    this.#filter();
  }

  protected override willUpdate(changed?: PropertyValues): void {
    super.willUpdate();
    // Nothing can be loaded, and nobody looks, where there is no page.
    if (!this.isConnected) return;
    const filters = looked.some((name) => changed?.has(name));
    if (changed?.has('kinds') || changed?.has('order'))
      this.#asked = { ...this.#asked, ...this.#askedByAttributes() };
    if (filters) this.#heedAttributes();
    if (this.#model && (changed?.has('from') || changed?.has('to')))
      this.#model.window = this.#windowOfAttributes();
    const wanted = [this.language, this.events, this.src, this.#script];
    if (wanted.some((one, index) => one !== this.#loadedFor[index]) || this.#loadedFor.length === 0) {
      this.#loadedFor = wanted;
      void this.#load(wanted);
    }
  }

  protected override updated(): void {
    RelationsTimeline.#hasDrawn ||= this.#model !== undefined;
    // It has our width and no height: what is laid out only when it is seen changes ours.
    const look = this.renderRoot.querySelector('.look');
    if (look) this.#resize?.observe(look);
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
    this.#detach ??= this.#parts?.reader.attachGestures(canvas, this.#host);
    if (this.#model) this.#chart.reserve(this.#model, this.#width);
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
      const [{ entries, problems }, parts] = await Promise.all([
        own ? readOwnData(own, today) : readDataset(language, today),
        this.#loadParts(language, !own),
      ]);
      if (isStale()) return;
      this.#parts = parts;
      this.#adopt(parts.reader.readingStyles);
      this.#adopt(parts.reader.toolStyles);
      // Another language is no news, and leaves the reader where he is.
      const [, ...source] = wanted;
      const isNews = this.state !== 'ready' || source.some((one, index) => one !== this.#announced[index]);
      const kept = isNews || this.#model?.isWhole ? undefined : this.#model?.window;
      this.#model = new TimelineState(entries, today);
      this.#model.window = kept ?? this.#windowOfAttributes();
      // Topics are the dataset’s: nothing of a page’s own has one.
      if (own) this.#asked = { ...this.#asked, topic: '' };
      this.#heedAttributes();
      this.#details.clear();
      this.#announced = source;
      this.enter(entries.length > 0 ? 'ready' : own && problems.length > 0 ? 'error' : 'empty');
      this.requestUpdate();
      await this.updateComplete;
      if (isStale()) return;
      if (isNews) {
        if (this.open) await this.show(this.open);
        await this.#openLinked();
        if (this.state !== 'error') this.dispatchEvent(new RtReadyEvent());
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

  /** What belongs to one picture beside the entries. Without topics a timeline can be read, and says that they fail. */
  async #loadParts(language: Language, ofDataset: boolean): Promise<Parts> {
    const asTold = (error: unknown) => this.#reportFailure('its topics', error);
    const [parts, surroundings] = await Promise.all([
      loadReader(language),
      ofDataset ? loadSurroundings(language).catch(asTold) : undefined,
    ]);
    return { ...parts, surroundings: surroundings ?? undefined };
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
    return (
      model &&
      this.#parts?.reader.askedWindow(this.from, this.to, model.domain, (name, value, remedy) =>
        this.#reportAttribute(name, value, remedy),
      )
    );
  }

  #reportAttribute(name: string, value: unknown, remedy: string): void {
    const message = `<${this.localName} ${name}="${String(value).slice(0, 60)}"> is left out. ${remedy}`;
    if (this.#reported.has(message)) return;
    this.#reported.add(message);
    // Not during a render: a listener may change the element.
    queueMicrotask(() => this.report([{ code: 'bad-attribute', message, path: name }]));
  }

  /** What they say is looked through where they or the entries change, not at each filter of a reader. */
  #heedAttributes(): void {
    if (!this.#model) return;
    for (const { name, value, remedy } of this.#parts?.reader.checkAttributes(this, this.#model) ?? [])
      this.#reportAttribute(name, value, remedy);
    this.#applyFilter();
  }

  #applyFilter(): void {
    if (!this.#model) return;
    const { kinds, topic, words: asked } = this.#asked;
    const matches = this.#parts?.reader.matcher(asked);
    const ofTopic = topic ? (entry: Entry) => entry.topics?.includes(topic) === true : undefined;
    this.#model.filter = {
      kinds,
      topics: wordsOf(this.topics),
      parties: wordsOf(this.parties),
      periods: wordsOf(this.periods),
      ids: wordsOf(this.ids),
      matches:
        matches || ofTopic
          ? (entry) => (!ofTopic || ofTopic(entry)) && (!matches || matches(entry))
          : undefined,
    };
  }

  #filter(): void {
    this.#applyFilter();
    // Where something else is asked for, its answers show; what is being read stays.
    for (const [key, open] of this.#groupsAsked) if (!open) this.#groupsAsked.delete(key);
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
      return { ...element.#readerWords.tools, ...element.strings };
    },
    get words() {
      return element.#readerWords;
    },
    get asked() {
      return element.#asked;
    },
    get topics() {
      return element.#parts?.surroundings?.topics ?? [];
    },
    ask(change) {
      element.#asked = { ...element.#asked, ...change };
      element.#filter();
    },
    setWindow: (window, settled) => element.#setWindow(window, settled),
    reset: () => element.resetFilters(),
    entries: (count) => element.#words.entries(count),
    choose: (entry) => void element.#choose(entry),
    toggle: (entry) =>
      element.#opened.has(entry.key) ? element.#toggle(entry) : void element.#choose(entry),
    point(key, tip) {
      if (!tip && !element.#tip) return;
      [element.#hovered, element.#tip] = [key, tip];
      element.#drawSoon();
    },
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
    this.requestUpdate();
    const { from, to } = model.window;
    this.dispatchEvent(new RtRangeEvent(toIso(from), toIso(to)));
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
      this.#endPrint ? PRINT_SHARPNESS : sharpnessOf(),
    );
    const strip = this.renderRoot.querySelector<HTMLCanvasElement>('canvas.strip');
    if (strip) this.#parts?.reader.paintOverview(strip, this.#host);
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
    if (this.linkEntries && open) this.#parts?.reader.linkTo(entry.id);
    this.dispatchEvent(new RtToggleEvent(entry.id, open));
  }

  /** Opens an entry and everything around it, and brings it into sight. The focus stays where it is. */
  async #choose(entry: Entry): Promise<void> {
    const model = this.#model;
    if (!model) return;
    const shown = this.#inOrder(model.shown);
    const groups = this.#groups(shown);
    const group = groups?.find(({ entries }) => entries.includes(entry));
    if (group) this.#groupsAsked.set(group.key, true);
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
    const id = this.linkEntries ? this.#parts?.reader.linkedId() : '';
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
    const [opened, groups, pages] = [this.#opened, this.#groupsAsked, this.#pages];
    this.#endPrint ??= () => {
      [this.#opened, this.#groupsAsked, this.#pages] = [opened, groups, pages];
      this.#endPrint = undefined;
      this.requestUpdate();
    };
    this.#opened = new Set(opened);
    this.#groupsAsked = new Map(groups);
    this.#pages = new Map(pages);
    for (const group of this.#groups(shown) ?? []) {
      this.#groupsAsked.set(group.key, true);
      this.#pages.set(group.key, PRINT_LIMIT);
    }
    this.#pages.set('', PRINT_LIMIT);
    for (const entry of shown) this.#opened.add(entry.key);
    this.requestUpdate();
    this.#draw();
    await Promise.all(shown.map((entry) => this.#loadDetails(entry.key)));
    await this.updateComplete;
    for (const sources of this.renderRoot.querySelectorAll('details')) sources.open = true;
  }

  /** Before the words of the language have arrived nothing but a failure is told. */
  get #words(): TimelineTerms {
    const words = { failed: failed[this.language], ...this.#parts?.words.timeline, ...this.strings };
    return words as TimelineTerms;
  }

  /** Nothing that needs them is shown before they are there. */
  get #readerWords(): ReaderWords {
    return (this.#parts as Parts).words;
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

  /** Few entries stand open by themselves, and what is being read does. */
  #isOpen({ key, entries }: Group, shown: number): boolean {
    const opened = this.#opened;
    return (
      this.#groupsAsked.get(key) ??
      (shown <= OPEN_LIMIT || (opened.size > 0 && entries.some((entry) => opened.has(entry.key))))
    );
  }

  #setGroup(key: string, open: boolean): void {
    this.#groupsAsked.set(key, open);
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
            ? html`<slot name="empty"><p class="message" role="status">${this.#words.none}</p></slot>`
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

  /** Shows on the chart which entry of the list the pointer or the focus has come to. */
  readonly #mark = ({ type, target }: Event): void => {
    const isGone = type === 'pointerleave' || type === 'focusout';
    const key = isGone ? undefined : (target as Element).closest<HTMLElement>('.entry')?.dataset['key'];
    if (key === this.#hovered) return;
    this.#hovered = key;
    this.#drawSoon();
  };

  get #list(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.list');
  }

  #renderTools({ contested }: TimelineTerms, hasChart: boolean): unknown {
    const [reader, host] = [this.#parts?.reader, this.#host];
    if (!reader) return nothing;
    return html`${hasChart ? reader.overview(host) : nothing}
    ${this.withoutFilters ? nothing : reader.controls(host, hasChart, contested)}`;
  }

  #renderList(terms: TimelineTerms, entries: readonly Entry[], years: string, level: number): TemplateResult {
    if (entries.length === 0) return html`<slot name="empty"><p class="message">${terms.empty}</p></slot>`;
    const shown = this.#inOrder(entries);
    const groups = this.#groups(shown);
    const { language } = this;
    const page = (key: string, all: readonly Entry[], level: number) =>
      this.#parts?.reader.entryList(all, level, {
        terms,
        language,
        words: this.#readerWords,
        opened: this.#opened,
        chosen: this.#chosen,
        withoutDetails: this.withoutDetails,
        page: this.#pageOf(key),
        limit: this.#limit,
        toggle: (entry) => {
          this.#setGroup(key, true);
          this.#toggle(entry);
        },
        more: () => {
          this.#pages.set(key, this.#pageOf(key) + this.#limit);
          this.requestUpdate();
        },
        details: (entry) => this.#renderDetails(entry),
      });
    const list = groups
      ? groupList(groups, {
          terms,
          words: this.#readerWords,
          level,
          isOpen: (group) => this.#isOpen(group, shown.length),
          setGroup: (key, open) => this.#setGroup(key, open),
          summaryOf: ({ key, summary }) => summary ?? this.#parts?.surroundings?.summaries.get(key),
          entries: (group, inner) => page(group.key, group.entries, inner),
        })
      : page('', shown, level);
    return html`<section
      class="list"
      part="list"
      tabindex="-1"
      aria-label="${this.heading ?? (this.#own ? terms.timeline : terms.ofRelations)}, ${years}"
      @pointerover=${this.#mark}
      @pointerleave=${this.#mark}
      @focusin=${this.#mark}
      @focusout=${this.#mark}
    >
      ${list}
    </section>`;
  }

  #renderDetails(entry: Entry): unknown {
    const details = this.#details.get(entry.key);
    if (details === null) return html`<p class="message">${this.#words.failed}</p>`;
    if (!details || !this.#detailsModule) return html`<p class="message">${this.#words.loading}</p>`;
    return this.#detailsModule.renderDetails(
      details,
      this.language,
      this.#readerWords,
      this.strings,
      this.#model?.today ?? 0,
    );
  }
}

async function readDataset(language: Language, today: number) {
  return { entries: fromOutline(await loadOutline(language), today), problems: [] };
}

declare global {
  interface HTMLElementTagNameMap {
    'relations-timeline': RelationsTimeline;
  }
}
