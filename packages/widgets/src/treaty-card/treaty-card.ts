import { type PropertyValues, html } from 'lit';
import { DateError, type Language, type Treaty, parseEdtf } from '@russia-turkey/core';
import { RelationsElement, headingLevel } from '../shared/element.ts';
import { type Problem, RtReadyEvent, RtToggleEvent } from '../shared/events.ts';
import { theme } from '../shared/theme.ts';
import { today } from '../shared/today.ts';
import { type CardRecords, type CardVariant, dataset, resolveTreaty } from './load.ts';
import { styles } from './styles.ts';
import { type CardState, type Section, compactCard, fullCard, line } from './template.ts';
import { type BackRecords, type CardView, type FaceRecords, cardView } from './view-model.ts';

export type { CardVariant };

const sections: readonly Section[] = ['terms', 'claims', 'sources'];

/** What is shown: a treaty and the records that name what it refers to, in one language. */
interface Subject {
  readonly treaty: Treaty;
  readonly face: FaceRecords;
  readonly back?: BackRecords;
  readonly backFailed?: boolean;
  readonly language: Language;
  readonly variant: CardVariant;
}

/**
 * One treaty as a title page: names, date and place, parties, what it did, how it stands, its terms, what it has to do
 * with other treaties, what is disputed, sources.
 *
 * @attr treaty - id of the treaty, also one that moved
 * @attr variant - `card`, `compact` or `line`
 * @attr on - a date (EDTF): status as of that day; today unless told
 * @attr heading-level - 1 to 6; 3 unless told
 * @attr open - terms, claims and sources stand open
 * @attr lang - `en`, `ru` or `tr`; else the nearest `lang` around the element
 * @attr without-sources - leaves the sources out
 * @slot - what readers see while loading, on error and without JavaScript
 * @slot media - a picture above the names
 * @slot actions - below the details
 * @slot footer - at the end
 * @csspart card
 * @csspart heading
 * @csspart summary
 * @csspart status
 * @csspart details
 * @csspart source-link
 * @csspart line
 * @fires rt-ready - the card is shown
 * @fires rt-error - nothing, or not everything, could be shown
 * @fires rt-toggle - a reader opened or closed a part; `id` is `<treaty>#terms`, `#claims` or `#sources`
 */
export class TreatyCard extends RelationsElement {
  static override styles = [theme, styles];
  static override properties = {
    treaty: {},
    data: { attribute: false },
    variant: { reflect: true, noAccessor: true },
    on: {},
    headingLevel: { attribute: 'heading-level', noAccessor: true },
    open: { type: Boolean },
    withoutSources: { type: Boolean, attribute: 'without-sources' },
  };

  /** Own data instead of a treaty of the dataset. */
  declare data: Treaty | undefined;
  declare treaty: string | null | undefined;
  declare on: string | null | undefined;
  declare open: boolean;
  declare withoutSources: boolean;

  /** Where the records come from; a bundle with its data beside it brings another. */
  protected readonly records: CardRecords = dataset;

  #variant: CardVariant = 'card';
  #headingLevel = 3;
  #subject: Subject | undefined;
  #wanted: readonly unknown[] = [];
  /** The id or data that was announced as ready, or reported, last: another language is no news. */
  #announced: unknown;
  #reported: unknown;
  #day: string | undefined;
  #open = new Set<Section>();

  constructor() {
    super();
    this.open = false;
    this.withoutSources = false;
  }

  /** Registers the element; a second copy of the library on the page stays out. */
  static define(tag = 'treaty-card', registry?: CustomElementRegistry): void {
    RelationsElement.defineAs(this, tag, registry);
  }

  get variant(): CardVariant {
    return this.#variant;
  }
  set variant(value: string | null | undefined) {
    const old = this.#variant;
    this.#variant = value === 'compact' || value === 'line' ? value : 'card';
    this.requestUpdate('variant', old);
  }

  get headingLevel(): number {
    return this.#headingLevel;
  }
  set headingLevel(value: string | number | null | undefined) {
    const old = this.#headingLevel;
    this.#headingLevel = headingLevel(value, 3);
    this.requestUpdate('headingLevel', old);
  }

  protected override willUpdate(changed: PropertyValues = new Map()): void {
    super.willUpdate();
    if (changed.has('open')) this.#open = new Set(this.open ? sections : []);
    if (changed.has('on')) this.#day = this.#readDay();
  }

  protected override updated(): void {
    const { data, treaty } = this;
    const wanted = [data ?? treaty, this.language, this.#variant, this.withoutSources];
    if (wanted.every((part, index) => part === this.#wanted[index])) return;
    this.#wanted = wanted;
    void this.#load(wanted);
  }

  async #load(wanted: readonly unknown[]): Promise<void> {
    const { language, withoutSources } = this;
    const variant = this.#variant;
    const isCurrent = () => this.#wanted === wanted;
    // What follows asks for another update, which this one must not hear.
    await this.updateComplete;
    try {
      if (this.data === undefined && !this.treaty) {
        this.#showFallback('empty');
        return;
      }
      const found = await this.#find(language);
      if (!isCurrent()) return;
      if (found.problems.length > 0 && this.#reported !== wanted[0]) this.report(found.problems);
      this.#reported = wanted[0];
      const { treaty, treaties } = found;
      if (!treaty) {
        this.#showFallback('error');
        return;
      }
      const face = await this.records.face(treaty, treaties, variant, language);
      if (!isCurrent()) return;
      this.#subject = { treaty, face, language, variant };
      this.enter('ready');
      this.requestUpdate();
      await this.updateComplete;
      if (isCurrent() && this.#announced !== wanted[0]) {
        this.#announced = wanted[0];
        this.dispatchEvent(new RtReadyEvent());
      }
    } catch (error) {
      if (!isCurrent()) return;
      this.#showFallback('error');
      this.#reportLoading(error);
      return;
    }
    if (variant === 'card') await this.#loadBack(isCurrent, !withoutSources);
  }

  async #find(
    language: Language,
  ): Promise<{ treaty?: Treaty; treaties: readonly Treaty[]; problems: readonly Problem[] }> {
    const { data } = this;
    if (data !== undefined) {
      // Most pages never bring data of their own.
      const { readOwnTreaty } = await import('./own-data.ts');
      const { treaty, problems } = readOwnTreaty(data);
      return {
        ...(treaty ? { treaty } : {}),
        treaties: treaty ? await this.records.treaties(language) : [],
        problems,
      };
    }
    const treaties = await this.records.treaties(language);
    const found = await resolveTreaty(treaties, this.treaty ?? '');
    if (!('problem' in found)) return { treaty: found, treaties, problems: [] };
    const message = `<treaty-card> ${found.problem}`;
    return { treaties, problems: [{ code: 'unknown-id', message, path: 'treaty' }] };
  }

  async #loadBack(isCurrent: () => boolean, withSources: boolean): Promise<void> {
    const subject = this.#subject;
    if (!subject) return;
    try {
      const back = await this.records.back(subject.treaty, subject.language, withSources);
      if (isCurrent()) this.#subject = { ...subject, back };
    } catch (error) {
      if (!isCurrent()) return;
      this.#subject = { ...subject, backFailed: true };
      this.#reportLoading(error);
    }
    this.requestUpdate();
  }

  #reportLoading(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    this.report([{ code: 'load-failed', message: `<treaty-card> could not load the dataset: ${reason}` }]);
  }

  #showFallback(state: 'empty' | 'error'): void {
    this.#subject = undefined;
    this.#announced = undefined;
    this.enter(state);
    this.requestUpdate();
  }

  /** The day of `on`, if it is one; a bad one is reported once and today counts. */
  #readDay(): string | undefined {
    const { on } = this;
    if (on === null || on === undefined) return undefined;
    let reason: string;
    try {
      if (!parseEdtf(on).open) return on;
      reason = `“${on.slice(0, 60)}” has an open end. Write a day like 1936-07-21.`;
    } catch (error) {
      if (!(error instanceof DateError)) throw error;
      reason = error.message;
    }
    this.report([{ code: 'bad-attribute', message: `<treaty-card on>: ${reason}`, path: 'on' }]);
    return undefined;
  }

  #view({ treaty, face, back, language }: Subject): CardView {
    const day = this.#day ?? today();
    const view = cardView({ treaty, face, back, language, day, withSources: !this.withoutSources });
    this.toggleState('in-force', view.status.state === 'in-force');
    this.toggleState('ended', view.status.state === 'ended');
    this.toggleState('superseded', view.status.superseded);
    return view;
  }

  readonly #toggled = (section: Section, open: boolean): void => {
    // The event also comes when the element itself opened the part.
    if (this.#open.has(section) === open) return;
    if (open) this.#open.add(section);
    else this.#open.delete(section);
    this.dispatchEvent(new RtToggleEvent(`${this.#subject?.treaty.id ?? ''}#${section}`, open));
  };

  protected override render() {
    const subject = this.#subject;
    if (!subject || this.state !== 'ready') return html`<slot></slot>`;
    const view = this.#view(subject);
    if (subject.variant === 'line') return line(view, this.#day !== undefined);
    const state: CardState = {
      headingLevel: this.#headingLevel,
      isOpen: (section) => this.#open.has(section),
      onToggle: this.#toggled,
      failed: subject.backFailed === true,
    };
    return subject.variant === 'compact' ? compactCard(view, state) : fullCard(view, state);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treaty-card': TreatyCard;
  }
}
