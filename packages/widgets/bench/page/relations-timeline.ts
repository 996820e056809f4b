import { RelationsTimeline } from '@russia-turkey/widgets/relations-timeline';
import type { Entry } from './contract.ts';

RelationsTimeline.define();

globalThis.enter({
  styles: [],
  convert: (dated) => dated.map(({ entry }) => entry),
  mount(host, events: readonly Entry[], language) {
    const element = document.createElement('relations-timeline');
    element.lang = language;
    Object.assign(element, { events });
    host.append(element);
  },
});
