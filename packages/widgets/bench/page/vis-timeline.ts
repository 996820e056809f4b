import { Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';

interface Item {
  readonly id: string;
  readonly content: string;
  readonly title: string;
  readonly start: string;
  readonly end?: string;
}

/** From here on entries are drawn as clusters, or nothing moves: what a careful author would do. */
const clustersFrom = 500;

globalThis.enter({
  styles: ['/vis-timeline.css'],
  convert: (dated) =>
    dated.map(({ entry, days }): Item => ({
      id: entry.id,
      content: entry.label,
      title: entry.summary ?? '',
      start: days.from,
      ...(days.to === days.from ? {} : { end: days.to }),
    })),
  mount(host, items: readonly Item[], language) {
    const many = items.length >= clustersFrom;
    const timeline = new Timeline(host, [...items], {
      height: '500px',
      locale: language,
      // Each of the two draws everything once more after a second.
      autoResize: false,
      showCurrentTime: false,
      // Given a first window (start, end) it stays hidden for a second; without one it shows a millennium too much.
      // To move the window is to draw twice, which 100,000 entries do not survive.
      onInitialDrawComplete: () => {
        if (items.length <= 10_000) timeline.setWindow('1453-01-01', '2027-01-01', { animation: false });
      },
      ...(many && { cluster: { maxItems: 1, showStipes: false }, stack: false, showTooltips: false }),
    });
  },
});
