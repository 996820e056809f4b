// What runs in the embed pages before the widgets do. A classic script: see vite.embed.config.ts.
import './frame.css';
import { announceHeight } from './announce-height.ts';
import { readDataByScript } from './data-by-script.ts';
import { openLinksThroughWordPress } from './wordpress-links.ts';
import {
  type Fault,
  type FrameParameters,
  readTimelineParameters,
  readTreatyParameters,
} from './parameters.ts';
import { type NoteLanguage, noteWords } from './wording.ts';

const root = document.documentElement;
const language: NoteLanguage = root.lang === 'ru' || root.lang === 'tr' ? root.lang : 'en';
const words = noteWords[language];
const given = new URLSearchParams(location.search);
const notes = document.querySelector('.notes');
const card = document.querySelector('treaty-card');
const timeline = document.querySelector('relations-timeline');

function note(text: string): void {
  if (!notes) return;
  const line = document.createElement('p');
  line.textContent = text;
  notes.append(line);
}

const tell = (faults: readonly Fault[]) => {
  for (const fault of faults) note(words.faults[fault.reason](fault));
};

function dress({ theme = 'auto', height }: FrameParameters): void {
  root.dataset['theme'] = theme;
  if (height === undefined) return;
  root.classList.add('fixed');
  root.style.setProperty('--height', `${height}px`);
}

function set(element: Element, values: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(values))
    if (value !== undefined) element.setAttribute(name, value);
}

if (card) {
  const { parameters, faults } = readTreatyParameters(given);
  const { variant, on } = parameters;
  set(card, { variant, on });
  dress(parameters);
  tell(faults);
} else if (timeline) {
  const topics = document.body.dataset['topics']?.split(' ') ?? [];
  const { parameters, faults } = readTimelineParameters(given, topics);
  const { from, to, kinds, topics: asked, order, view, heading } = parameters;
  set(timeline, { from, to, kinds: kinds?.join(' '), topics: asked?.join(' '), order, view, heading });
  if (heading !== undefined) document.title = heading;
  dress(parameters);
  tell(faults);
} else {
  const { parameters, faults } = readTreatyParameters(given);
  dress(parameters);
  tell(faults);
  chooseTreaty();
}

/** The page with all treaties leads on to one that its address names. */
function chooseTreaty(): void {
  const id = given.get('treaty')?.trim();
  if (!id) return;
  const links = document.querySelectorAll<HTMLAnchorElement>('a[data-treaty]');
  const link = [...links].find(({ dataset }) => dataset['treaty'] === id);
  if (!link) {
    tell([{ reason: 'unknown-treaty', name: 'treaty', value: id.length > 60 ? `${id.slice(0, 60)}…` : id }]);
    return;
  }
  const address = new URL(link.href);
  for (const [name, value] of given) if (name !== 'treaty') address.searchParams.set(name, value);
  address.hash = location.hash;
  location.replace(address);
}

let told = false;
document.addEventListener('rt-error', ({ problems }) => {
  // Once: both the list and what an open entry shows may ask for what is not there.
  if (told || !problems.some(({ code }) => code === 'load-failed')) return;
  told = true;
  note(words.noData);
});

const { cdn } = document.body.dataset;
if (cdn !== undefined) readDataByScript(window, new URL(cdn, document.baseURI).href);
announceHeight(window);
openLinksThroughWordPress(window);
