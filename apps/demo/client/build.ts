// The embed builder: a form whose state is the page’s address, a preview, and lines to copy.
import './styles/build.css';
import { noteWords } from './embed/wording.ts';
import { ownType } from './embed/height-messages.ts';
import { type Choice, type Result, type Site, resultOf } from './build/result.ts';
import { htmlText } from './build/html-text.ts';
import { type Known, type Language, type State, readState, searchOfState } from './build/state.ts';

const screenWidths: Readonly<Record<State['screen'], number>> = { phone: 360, tablet: 768, desktop: 1280 };

const form = document.querySelector<HTMLFormElement>('form.builder');
if (form) build(form);

function build(form: HTMLFormElement): void {
  function part<Found extends HTMLElement>(selector: string, type: new () => Found): Found {
    const found = form.querySelector(selector);
    if (found instanceof type) return found;
    throw new Error(`The builder’s page has no “${selector}” that is a ${type.name}.`);
  }
  const notes = part('.notes', HTMLElement);
  const preview = part('.preview', HTMLIFrameElement);
  const screen = part('.screen', HTMLElement);
  const code = part('.code', HTMLTextAreaElement);
  const told = part('.told', HTMLElement);
  const permalink = part('.permalink', HTMLAnchorElement);
  const copyButton = part('.copy', HTMLButtonElement);
  const words = form.dataset;

  const options = (name: string) => [...part(`select[name="${name}"]`, HTMLSelectElement).options];
  const pageLanguage = (document.documentElement.lang || 'en') as Language;
  const known: Known = {
    treaties: options('treaty').map(({ value }) => value),
    views: options('saved').map(({ value }) => value),
    topics: options('topics').flatMap(({ value }) => (value === '' ? [] : [value])),
    lang: pageLanguage,
  };
  const near = new URL(words['root'] ?? '', location.href);
  const site: Site = {
    root: words['site'] ?? near.href,
    pinned: words['pinned'] ?? '',
    floating: words['floating'] ?? '',
    integrity: words['integrity'] ?? '',
    version: words['version'] ?? '',
  };

  function choiceOf({ what, treaty, saved, lang }: State): Choice {
    const [name, id] = what === 'treaty' ? ['treaty', treaty] : ['saved', saved];
    const dataset: DOMStringMap = options(name).find(({ value }) => value === id)?.dataset ?? {};
    const of = (key: string): string =>
      dataset[`${key}${lang.charAt(0).toUpperCase()}${lang.slice(1)}`] ?? '';
    const [width = 0, height = 0] = of('size').split('x').map(Number);
    return {
      title: of('title'),
      caption: of('caption'),
      picture: { width, height },
      page: dataset['page'] ?? '',
      height: Number(dataset['height'] ?? 600),
      from: dataset['from'],
      to: dataset['to'],
      kinds: dataset['kinds'],
      topics: dataset['topics'],
    };
  }

  /** The controls say what the state says. */
  function fill({ embed, ...state }: State): void {
    const values = new Map<string, readonly string[]>(
      Object.entries({ ...state, ...embed }).map(([name, value]) => [
        name,
        typeof value === 'object' ? value : [String(value)],
      ]),
    );
    for (const control of form.elements) {
      if (control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type))
        control.checked = values.get(control.name)?.includes(control.value) ?? false;
      else if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) {
        const value = values.get(control.name)?.[0];
        if (value !== undefined) control.value = value;
      }
    }
  }

  /** What the controls say, as an address says it. */
  function given(): URLSearchParams {
    const search = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      const text = typeof value === 'string' ? value.trim() : '';
      const before = search.get(name);
      if (text !== '') search.set(name, before === null ? text : `${before} ${text}`);
    }
    return search;
  }

  /** Parts that belong to one choice alone. */
  function reveal({ what, form: chosen }: State): void {
    for (const one of form.querySelectorAll<HTMLElement>('[data-for], .builder [data-form]')) {
      const { for: subjects, form: forms } = one.dataset;
      one.hidden =
        (subjects !== undefined && !subjects.split(' ').includes(what)) ||
        (forms !== undefined && !forms.split(' ').includes(chosen));
    }
    for (const cell of document.querySelectorAll<HTMLElement>('.part [data-form]'))
      cell.classList.toggle('chosen', cell.dataset['form'] === chosen);
  }

  function fit(width: number): void {
    const scale = Math.min(1, screen.clientWidth / width);
    preview.style.inlineSize = `${width}px`;
    preview.style.transform = scale < 1 ? `scale(${scale})` : '';
    screen.style.blockSize = `${Math.ceil(preview.offsetHeight * scale)}px`;
  }

  let shown = '';
  function show(state: State, { page, element }: Result, text: string): void {
    const isLive = ['script', 'frame', 'npm'].includes(state.form);
    const live = new URL(page, near).href;
    const key = isLive ? live : `${state.screen} ${text}`;
    if (key !== shown) {
      shown = key;
      if (isLive) {
        preview.removeAttribute('srcdoc');
        preview.setAttribute('sandbox', 'allow-scripts allow-popups');
        preview.src = live;
      } else {
        const theme =
          state.embed.theme === 'dark' ? 'dark' : state.embed.theme === 'light' ? 'light' : 'light dark';
        // Nothing runs in it, whatever the text is.
        preview.setAttribute('sandbox', 'allow-popups');
        const line = state.form === 'link' ? (text.split('\n')[0] ?? '') : text;
        // As nearly every page has it for images.
        const markup =
          state.form === 'image' && state.screen === 'phone'
            ? line.replace(/ width="\d+" height="\d+"/u, ' width="100%"')
            : line;
        preview.srcdoc = `<!doctype html><html lang="${state.lang}"><meta charset="utf-8"><meta name="color-scheme" content="${theme}"><title></title><body>${markup.replaceAll(site.root, near.href)}`;
        preview.style.blockSize = '24rem';
      }
    }
    preview.title = element.caption;
    fit(screenWidths[state.screen]);
  }

  let turn = 0;
  async function update(state: State): Promise<void> {
    const mine = ++turn;
    reveal(state);
    told.textContent = '';
    const result = resultOf(state, choiceOf(state), site);
    let text = result.code;
    if (text === undefined) {
      code.value = words['loading'] ?? '';
      const folder = `${site.root}${state.lang === 'en' ? '' : `${state.lang}/`}`;
      try {
        text = await htmlText(result.element, state.lang, folder);
      } catch (error) {
        console.warn('The embed builder could not write the text.', error);
        text = words['failed'] ?? '';
      }
      if (mine !== turn) return;
    }
    code.value = text;
    code.rows = Math.min(Math.max(text.split('\n').length + Math.floor(text.length / 70), 4), 14);
    show(state, result, text);
  }

  function tell(faults: ReturnType<typeof readState>['faults']): void {
    const language = noteWords[pageLanguage];
    notes.replaceChildren(
      ...faults.map((fault) => {
        const line = document.createElement('p');
        line.textContent = language.faults[fault.reason](fault);
        return line;
      }),
    );
  }

  function follow(): void {
    const { state, faults } = readState(given(), known);
    tell(faults);
    const search = searchOfState(state, known);
    history.replaceState(null, '', search);
    permalink.href = new URL(search, location.href).href;
    void update(state);
  }

  // Enter in a field asks for no copy.
  form.addEventListener('submit', (event) => event.preventDefault());
  copyButton.addEventListener('click', copy);
  form.addEventListener('change', follow);
  new ResizeObserver(refit).observe(screen);
  function refit(): void {
    fit(screenWidths[readState(given(), known).state.screen]);
  }

  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== preview.contentWindow || typeof data !== 'object' || data === null) return;
    const { type, height } = data as Readonly<Record<string, unknown>>;
    if (type !== ownType || typeof height !== 'number' || !(height > 0 && height < 20_000)) return;
    preview.style.blockSize = `${height}px`;
    refit();
  });

  function copy(): void {
    void navigator.clipboard
      .writeText(code.value)
      .then(() => words['copied'])
      .catch((error: unknown) => {
        console.info('The browser did not copy.', error);
        code.focus();
        code.select();
        return words['notCopied'];
      })
      .then((text) => {
        told.textContent = text ?? '';
      });
  }

  const { state, faults } = readState(new URLSearchParams(location.search), known);
  fill(state);
  form.hidden = false;
  tell(faults);
  permalink.href = new URL(searchOfState(state, known), location.href).href;
  void update(state);
}
