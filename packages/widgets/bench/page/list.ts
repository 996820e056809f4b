// The floor: what an author writes without any timeline.
import type { Dated } from './contract.ts';

globalThis.enter({
  styles: [],
  convert: (dated) => dated,
  mount(host, data: readonly Dated[]) {
    const list = document.createElement('ol');
    for (const { entry } of data) {
      const time = document.createElement('time');
      time.dateTime = entry.when;
      time.textContent = entry.when;
      const title = document.createElement('strong');
      title.textContent = entry.label;
      const summary = document.createElement('p');
      summary.textContent = entry.summary ?? '';
      const item = document.createElement('li');
      item.append(time, ' ', title, summary);
      list.append(item);
    }
    host.append(list);
  },
});
