import { type PropertyValues, adoptStyles, html, nothing, unsafeCSS } from 'lit';
import { DateError, type Language, type Treaty, find, parseEdtf } from '@russia-turkey/core';
import { RelationsElement, headingLevel } from '../shared/element.ts';
import { type Problem, RtReadyEvent, RtToggleEvent } from '../shared/events.ts';
import theme from '../shared/theme.css?inline';
import { today } from '../shared/today.ts';
import type { BackRecords } from './back-view.ts';
import type { CardDetails } from './details.ts';
import { type Destination, type FaceRecords, faceView } from './face-view.ts';
import { addressAfter, isLinkBase } from './link-base.ts';
import { type CardRecords, type CardVariant, dataset, resolveTreaty } from './load.ts';
import type { CardStrings } from './own-strings.ts';
import styles from './styles.css?inline';
import { type CardState, type Section, compactCard, fullCard, line } from './template.ts';
import type { CardTerms } from './words/card-terms.ts';
import { loadWords } from './words/load-words.ts';

export type { CardStrings, CardVariant };

const sections: readonly Section[] = ['terms', 'claims', 'sources'];

/** What is shown: a treaty and the records that name what it refers to, in one language. */
interface Subject {
  readonly treaty: Treaty;
  readonly face: FaceRecords;
  readonly back?: BackRecords;
  readonly backFailed?: boolean;
  readonly language: Language;
  readonly terms: CardTerms;
  readonly variant: CardVariant;
}

/** A step from one treaty to another within the card. */
interface Step {
  readonly to: string;
  readonly from: Treaty;
}

/**
 * One treaty as a title page: names, date and place, parties, what it did, how it stands, what it has to do with other
 * treaties, its terms, what is disputed, sources, and how to cite it.
 *
 * @attr treaty - id of the treaty, also one that moved
 * @attr src - address of a treaty of the page's own, as JSON; fetched without cookies
 * @attr variant - `card`, `compact` or `line`
 * @attr on - a date (EDTF): status as of that day; today unless told
 * @attr link-base - where treaties live, e.g. `/treaties/{id}` or `/{kind}/{id}` (wars too): names become links; without
 *   it another treaty is shown in the card, with a way back
 * @attr heading-level - 1 to 6; 3 unless told
 * @attr open - terms, claims and sources stand open
 * @attr lang - `en`, `ru` or `tr`; else the nearest `lang` around the element
 * @attr without-sources - leaves the sources out
 * @prop data - a treaty of the page's own
 * @prop strings - words of the interface in place of ours
 * @slot - what readers see while loading, on error and without JavaScript
 * @slot media - a picture above the names
 * @slot actions - below the details
 * @slot footer - at the end
 * @csspart card
 * @csspart heading
 * @csspart summary
 * @csspart status
 * @csspart details
 * @csspart link - to another record: a link or a button
 * @csspart source-link
 * @csspart copy-button
 * @csspart line
 * @cssstate in-force
 * @cssstate ended
 * @cssstate superseded - ended because another replaced it
 * @fires rt-ready - the card is shown
 * @fires rt-error - nothing, or not everything, could be shown
 * @fires rt-toggle - a reader opened or closed a part (`id` is `<treaty>#terms`, `#claims`, `#sources` or `#cite`), or
 *   went to another treaty (its id, `open`) and back from it (its id, not `open`)
 */
export class TreatyCard extends RelationsElement {
  static override styles = [unsafeCSS(theme), unsafeCSS(styles)];
  static override properties = {
    treaty: {},
    src: {},
    data: { attribute: false },
    strings: { attribute: false },
    variant: { reflect: true, noAccessor: true },
    on: {},
    linkBase: { attribute: 'link-base' },
    headingLevel: { attribute: 'heading-level', noAccessor: true },
    open: { type: Boolean },
    withoutSources: { type: Boolean, attribute: 'without-sources' },
  };

  /** Own data instead of a treaty of the dataset. */
  declare data: Treaty | null | undefined;
  declare treaty: string | null | undefined;
  declare src: string | null | undefined;
  declare strings: CardStrings | null | undefined;
  declare on: string | null | undefined;
  declare linkBase: string | null | undefined;
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
  #base: string | undefined;
  #open = new Set<Section>();
  /** Where a reader went in this card. */
  #trail: Step[] = [];
  /** What gets the focus when the treaty is shown that a reader asked for: its name, or what led away from it. */
  #focus: string | undefined;
  #details: CardDetails | undefined;

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
    if (changed.has('linkBase')) this.#base = this.#readBase();
    if (changed.has('treaty') || changed.has('data') || changed.has('src')) this.#trail = [];
  }

  protected override updated(): void {
    const { data, src, treaty, strings } = this;
    const asked = this.#trail.at(-1)?.to ?? data ?? src ?? treaty;
    const wanted = [asked, this.language, this.#variant, this.withoutSources, strings];
    if (wanted.every((part, index) => part === this.#wanted[index])) return;
    this.#wanted = wanted;
    void this.#load(wanted);
  }

  async #load(wanted: readonly unknown[]): Promise<void> {
    const { language, strings } = this;
    const variant = this.#variant;
    const [asked] = wanted;
    const isCurrent = () => this.#wanted === wanted;
    // What follows asks for another update, which this one must not hear.
    await this.updateComplete;
    try {
      if (asked === undefined || asked === null || asked === '') {
        this.#showFallback('empty');
        return;
      }
      const [found, words] = await Promise.all([this.#find(language), loadWords(language)]);
      if (!isCurrent()) return;
      const problems = [...found.problems];
      let terms = words;
      if (strings !== undefined && strings !== null) {
        // Most pages are content with our words.
        const own = (await import('./own-strings.ts')).withOwnStrings(words, strings);
        ({ terms } = own);
        problems.push(
          ...own.refused.map((name) =>
            badAttribute(
              `strings: “${name.slice(0, 60)}” is no word of the card, or not of its kind`,
              'strings',
            ),
          ),
        );
      }
      const { treaty, treaties } = found;
      const face = treaty && (await this.records.face(treaty, treaties, variant, language));
      if (!isCurrent()) return;
      if (this.#reported !== asked) this.report(problems);
      this.#reported = asked;
      if (!treaty || !face) {
        this.#showFallback('error');
        return;
      }
      this.#subject = { treaty, face, language, terms, variant };
      this.enter('ready');
      this.requestUpdate();
      await this.updateComplete;
      if (!isCurrent()) return;
      this.#moveFocus();
      if (this.#announced !== asked) {
        this.#announced = asked;
        this.dispatchEvent(new RtReadyEvent());
      }
    } catch (error) {
      if (!isCurrent()) return;
      // Where a reader cannot go on, the card stays at what it shows.
      if (this.#subject && this.#trail.length > 0) this.#return();
      else this.#showFallback('error');
      this.#reportLoading(error);
      return;
    }
    if (variant === 'card') await this.#loadBack(isCurrent);
  }

  async #find(
    language: Language,
  ): Promise<{ treaty?: Treaty; treaties: readonly Treaty[]; problems: readonly Problem[] }> {
    const { data, src, records } = this;
    const visited = this.#trail.at(-1)?.to;
    const treaties = await records.treaties(language);
    const own = data ?? src ?? undefined;
    if (visited === undefined && own !== undefined) {
      // Most pages never bring data of their own.
      const { fetchOwnTreaty, readOwnTreaty } = await import('./own-data.ts');
      return { treaties, ...(own === data ? readOwnTreaty(own) : await fetchOwnTreaty(src)) };
    }
    const found = await resolveTreaty(treaties, String(visited ?? this.treaty));
    if (!('problem' in found)) return { treaty: found, treaties, problems: [] };
    const message = `<treaty-card> ${found.problem}`;
    return { treaties, problems: [{ code: 'unknown-id', message, path: 'treaty' }] };
  }

  async #loadBack(isCurrent: () => boolean): Promise<void> {
    const subject = this.#subject;
    if (!subject) return;
    try {
      // Asked for at once; how to cite needs no records.
      const [back] = await Promise.all([
        this.records.back(subject.treaty, subject.language, !this.withoutSources),
        this.#bringDetails(),
      ]);
      if (isCurrent()) this.#subject = { ...subject, back };
    } catch (error) {
      if (!isCurrent()) return;
      this.#subject = { ...subject, backFailed: true };
      this.#reportLoading(error);
    }
    this.requestUpdate();
  }

  async #bringDetails(): Promise<void> {
    const { CardDetails } = await import('./details.ts');
    if (this.#details) return;
    this.#details = new CardDetails(this, (error) => this.#reportLoading(error));
    adoptStyles(this.renderRoot as ShadowRoot, [...TreatyCard.elementStyles, CardDetails.styles]);
    this.requestUpdate();
  }

  #reportLoading(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    this.report([{ code: 'load-failed', message: `<treaty-card> could not load the dataset: ${reason}` }]);
  }

  #showFallback(state: 'empty' | 'error'): void {
    this.#subject = undefined;
    this.#announced = undefined;
    for (const name of ['in-force', 'ended', 'superseded']) this.toggleState(name, false);
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
    this.report([badAttribute(`on: ${reason}`, 'on')]);
    return undefined;
  }

  /** The pattern of `link-base`, if links may lead there; a bad one is reported once and there are no links. */
  #readBase(): string | undefined {
    const { linkBase } = this;
    if (linkBase === null || linkBase === undefined) return undefined;
    if (typeof linkBase === 'string' && isLinkBase(linkBase)) return linkBase;
    const fault = 'it has no “{id}”, or links may not lead there. Write e.g. “/treaties/{id}”.';
    this.report([badAttribute(`link-base: ${fault}`, 'link-base')]);
    return undefined;
  }

  readonly #toggled = (section: Section, open: boolean): void => {
    // The event also comes when the element itself opened the part.
    if (this.#open.has(section) === open) return;
    if (open) this.#open.add(section);
    else this.#open.delete(section);
    this.dispatchEvent(new RtToggleEvent(`${this.#subject?.treaty.id ?? ''}#${section}`, open));
    this.requestUpdate();
  };

  readonly #visit = (to: string): void => {
    if (!this.#subject) return;
    this.#trail.push({ to, from: this.#subject.treaty });
    this.#focus = '';
    this.requestUpdate();
    this.dispatchEvent(new RtToggleEvent(to, true));
  };

  readonly #return = (): void => {
    const step = this.#trail.pop();
    if (!step) return;
    this.#focus = step.to;
    this.requestUpdate();
    this.dispatchEvent(new RtToggleEvent(step.to, false));
  };

  /** The button that had it may be gone; a reader goes on where the new content begins. */
  #moveFocus(): void {
    const led = this.#focus;
    if (led === undefined) return;
    this.#focus = undefined;
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-id]')];
    const target =
      buttons.find(({ dataset }) => dataset['id'] === led) ??
      this.renderRoot.querySelector<HTMLElement>('.name');
    if (target?.matches('.name')) target.tabIndex = -1;
    target?.focus();
  }

  protected override render() {
    const subject = this.#subject;
    if (!subject || this.state !== 'ready') return html`<slot></slot>`;
    const { treaty, face, back, backFailed, language, terms, variant } = subject;
    const day = this.#day ?? today();
    const input = { treaty, face, language, terms, day, withSources: !this.withoutSources };
    const view = faceView(input);
    this.toggleState('in-force', view.status.state === 'in-force');
    this.toggleState('ended', view.status.state === 'ended');
    this.toggleState('superseded', view.status.superseded);

    const from = this.#trail.at(-1)?.from;
    const known = find(face.treaties, treaty.id) === treaty;
    const addressOf = (to: Destination) => addressAfter(this.#base, to);
    const details = this.#details;
    if (details) {
      details.take(input, view, back);
      details.live(known ? addressOf({ kind: 'treaties', id: treaty.id }) : undefined, from ? '' : this.id);
      if (known && this.#open.has('cite')) details.cite(treaty, input);
    }
    const state: CardState = {
      terms,
      headingLevel: this.#headingLevel,
      isOpen: (section) => this.#open.has(section),
      onToggle: this.#toggled,
      addressOf,
      onVisit: this.#visit,
      before: from && { name: find(face.treaties, from.id)?.label ?? from.label, onReturn: this.#return },
      documents: details?.count(terms),
      content: (section) => {
        if (section === 'cite' && !this.#open.has(section)) return nothing;
        const content = details?.content(section, terms);
        if (content) return content;
        const failed = content === false || backFailed;
        return html`<p class="small soft">${failed ? terms.failed : terms.loading}</p>`;
      },
      known,
      link: details?.link(terms),
    };
    if (variant === 'line') return line(view, state, this.#day !== undefined);
    return variant === 'compact' ? compactCard(view, state) : fullCard(view, state);
  }
}

const badAttribute = (reason: string, path: string): Problem => ({
  code: 'bad-attribute',
  message: `<treaty-card> ${reason}`,
  path,
});

declare global {
  interface HTMLElementTagNameMap {
    'treaty-card': TreatyCard;
  }
}
