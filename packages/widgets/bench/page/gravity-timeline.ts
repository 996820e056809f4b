import { Timeline, ZoomMode } from '@gravity-ui/timeline';

const lanes = ['events', 'treaties', 'wars', 'projects'] as const;
const colours = ['#8a3b12', '#1f5f8b', '#7a1f3d', '#2f6b3a'] as const;
const laneHeight = 80;

globalThis.enter({
  styles: [],
  convert: (dated) => ({
    start: Date.UTC(1453, 0, 1),
    end: Date.UTC(2027, 0, 1),
    axes: lanes.map((id, at) => ({ id, tracksCount: 1, top: 40 + at * laneHeight, height: laneHeight })),
    events: dated
      .filter(({ entry }) => entry.when.includes('/'))
      .map(({ entry, days }) => ({
        id: entry.id,
        from: Date.parse(days.from),
        to: Date.parse(days.to),
        axisId: entry.kind ?? 'events',
        trackIndex: 0,
        color: '#7a1f3d',
      })),
    markers: dated
      .filter(({ entry }) => !entry.when.includes('/'))
      .map(({ entry, days }) => {
        const color = colours[lanes.indexOf(entry.kind ?? 'events')] ?? colours[0];
        return {
          time: Date.parse(days.from),
          color,
          activeColor: color,
          hoverColor: color,
          label: entry.label,
        };
      }),
  }),
  mount(host, settings: ConstructorParameters<typeof Timeline>[0]['settings']) {
    const canvas = document.createElement('canvas');
    canvas.style.cssText = 'display: block; width: 100%; height: 500px';
    host.append(canvas);
    new Timeline({ settings, viewConfiguration: { camera: { zoom: ZoomMode.DEFAULT } } }).init(canvas);
  },
});
