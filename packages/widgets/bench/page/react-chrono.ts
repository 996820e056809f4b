import { createElement } from 'react';
import { Chrono, type TimelineItem } from 'react-chrono';
import 'react-chrono/dist/style.css';
import { createRoot } from 'react-dom/client';

globalThis.enter({
  styles: ['/react-chrono.css'],
  convert: (dated): TimelineItem[] =>
    dated.map(({ entry }) => ({
      id: entry.id,
      title: entry.when,
      cardTitle: entry.label,
      cardDetailedText: entry.summary ?? '',
    })),
  mount(host, items: TimelineItem[]) {
    host.style.height = '600px';
    createRoot(host).render(createElement(Chrono, { items, mode: 'vertical' }));
  },
});
