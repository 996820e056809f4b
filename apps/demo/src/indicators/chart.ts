import { type Indicator, type IndicatorPoint, type Language, formatWhen } from '@russia-turkey/core';
import { type ScaleLinear, type ScaleTime, scaleLinear, scaleUtc } from 'd3-scale';
import { type Box, isWithin, overlap, textWidth } from '../svg/boxes.ts';
import { type Drawn, draw } from '../svg/drawn.ts';
import { mark, markSize } from './marks.ts';
import { type Series, runsOf, seriesOf } from './series.ts';
import { figure, tick } from './units.ts';

export interface ChartOptions {
  readonly language: Language;
  readonly width: number;
  readonly height: number;
  /** What stands for the drawing to those who do not see it. */
  readonly label: string;
  readonly nameOf: (reporter: string) => string;
}

const size = 13;
const day = 86_400_000;

/**
 * An indicator as a drawing. Each figure is a bar as long as the time it counts, with the sign of its reporter in the
 * middle; a thin line leads from one period to the next where none is missing between. Nothing is drawn that is not in
 * the data.
 */
export function chart(indicator: Indicator, options: ChartOptions): Drawn {
  const { language, width, height, label } = options;
  const { unit } = indicator;
  const series = seriesOf(indicator);
  const values = indicator.series.flatMap(({ value, high = value }) => [value, high]);
  const rough = scaleLinear([0, Math.max(...values)], [0, 1]).nice(4);
  const steps = rough.ticks(4);
  const written = steps.map((step) => tick(step, unit, language));
  const left = Math.max(...written.map((text) => textWidth(text, size))) + 10;
  const frame: Box = { left, top: 18, right: width - 6, bottom: height - 28 };

  const y = rough.range([frame.bottom, frame.top]);
  const years = [
    ...indicator.series.map(({ period }) => Number(period.earliest.slice(0, 4))),
    ...indicator.series.map(({ period }) => Number(period.latest.slice(0, 4))),
  ];
  const first = Math.min(...years);
  const last = Math.max(...years);
  const x = scaleUtc([Date.UTC(first, 0, 1), Date.UTC(last + 1, 0, 1)], [frame.left, frame.right]);

  const grid = steps.map((step, index) =>
    draw(
      'g',
      { class: step === 0 ? 'axis zero' : 'axis' },
      draw('line', { x1: frame.left, x2: frame.right, y1: y(step), y2: y(step) }),
      draw(
        'text',
        { x: frame.left - 8, y: y(step) + size * 0.34, 'text-anchor': 'end' },
        written[index] ?? '',
      ),
    ),
  );
  return draw(
    'svg',
    {
      class: 'figure',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-label': label,
    },
    grid,
    timeAxis(x, frame, { first, last, language }),
    series.map((one, index) => drawnSeries(one, index, x, y, { indicator, options })),
    valueLabels(series, x, y, frame, { unit, language }),
  );
}

type Time = ScaleTime<number, number>;
type Value = ScaleLinear<number, number>;

/** Years between ticks, named in the middle of their room; for one or two years the months. */
function timeAxis(
  x: Time,
  { left, right, bottom }: Box,
  { first, last, language }: { first: number; last: number; language: Language },
): Drawn {
  const ticks: Drawn[] = [];
  const word = (text: string, at: number, row = 0) =>
    draw('text', { x: at, y: bottom + 18 + row * 15, 'text-anchor': 'middle' }, text);
  const stroke = (at: number) => draw('line', { x1: at, x2: at, y1: bottom, y2: bottom + 5 });
  const count = last - first + 1;
  if (count === 1) {
    const month = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
    for (let index = 0; index < 12; index += 1) {
      const [from, to] = [Date.UTC(first, index, 1), Date.UTC(first, index + 1, 1)];
      ticks.push(stroke(x(from)));
      if (index % (right - left < 450 ? 3 : 1) === 0)
        ticks.push(word(month.format(from), (x(from) + x(to)) / 2));
    }
  } else {
    const room = (right - left) / count;
    const step = [1, 2, 5, 10, 20, 50].find((one) => one * room >= 40) ?? 100;
    for (let year = first; year <= last; year += 1) {
      ticks.push(stroke(x(Date.UTC(year, 0, 1))));
      if (year % step === 0)
        ticks.push(word(String(year), x((Date.UTC(year, 0, 1) + Date.UTC(year + 1, 0, 1)) / 2)));
    }
  }
  ticks.push(stroke(right));
  return draw('g', { class: 'time' }, ticks);
}

const begin = ({ period }: IndicatorPoint<string>) => Date.parse(period.earliest);
const end = ({ period }: IndicatorPoint<string>) => Date.parse(period.latest) + day;
const middle = (point: IndicatorPoint<string>) => (begin(point) + end(point)) / 2;

function drawnSeries(
  { points, reporter, category }: Series,
  index: number,
  x: Time,
  y: Value,
  { indicator, options }: { readonly indicator: Indicator; readonly options: ChartOptions },
): Drawn {
  const { language, nameOf } = options;
  const lines = runsOf(points)
    .filter((run) => run.length > 1)
    .map((run) =>
      draw('polyline', {
        class: 'run',
        points: run.map((point) => `${x(middle(point)).toFixed(1)},${y(point.value).toFixed(1)}`).join(' '),
      }),
    );
  const marks = points.map((point) => {
    const says = [
      formatWhen(point.period, language),
      category?.label,
      `${figure(point.value, indicator.unit, language)} (${nameOf(reporter)})`,
    ].filter((part) => part !== undefined);
    return draw(
      'g',
      {
        class: 'point',
        'data-period': point.period.edtf,
        'data-category': point.category,
        'data-reporter': reporter,
        'data-value': String(point.value),
      },
      draw('title', {}, says.join(', ')),
      draw('line', {
        class: 'span',
        x1: x(begin(point)) + 1,
        x2: x(end(point)) - 1,
        y1: y(point.value),
        y2: y(point.value),
      }),
      point.low !== undefined && point.high !== undefined
        ? draw('line', {
            class: 'range',
            x1: x(middle(point)),
            x2: x(middle(point)),
            y1: y(point.low),
            y2: y(point.high),
          })
        : undefined,
      mark(index, x(middle(point)), y(point.value)),
    );
  });
  return draw('g', { class: `series series-${index + 1}` }, lines, marks);
}

/** A chart of a few figures says them all; in a longer one the ends and the extremes of each series speak. */
const fewFigures = 14;

function valueLabels(
  series: readonly Series[],
  x: Time,
  y: Value,
  frame: Box,
  { unit, language }: { readonly unit: string; readonly language: Language },
): Drawn {
  const all = series.flatMap(({ points }) => points);
  const room: Box = { ...frame, top: 0, right: frame.right + 6 };
  const taken = all.map((point): Box => {
    const [at, height] = [x(middle(point)), y(point.value)];
    return { left: at - markSize, right: at + markSize, top: height - markSize, bottom: height + markSize };
  });
  const wanted = all.length <= fewFigures ? all : series.flatMap(({ points }) => telling(points));
  const labels: Drawn[] = [];
  for (const point of wanted) {
    const text = figure(point.value, unit, language);
    const [at, height] = [x(middle(point)), y(point.value)];
    const width = textWidth(text, size);
    const place = [
      { left: at - width / 2, top: height - markSize - size - 3 },
      { left: at - width / 2, top: height + markSize + 3 },
      { left: at + markSize + 4, top: height - size / 2 - 1 },
      { left: at - markSize - 4 - width, top: height - size / 2 - 1 },
      { left: at, top: height - markSize - size - 3 },
      { left: at - width, top: height - markSize - size - 3 },
    ]
      .map(({ left, top }): Box => ({ left, top, right: left + width, bottom: top + size + 1 }))
      .find((box) => isWithin(box, room) && !taken.some((other) => overlap(box, other)));
    // Where there is no room the figure is in the table, and in the name of its mark.
    if (!place) continue;
    taken.push(place);
    labels.push(
      draw(
        'text',
        { class: 'value', x: (place.left + place.right) / 2, y: place.bottom - 3, 'text-anchor': 'middle' },
        text,
      ),
    );
  }
  return draw('g', { class: 'values' }, labels);
}

/** The highest and the lowest first: if there is not room for all, the ends give way. */
function telling(points: readonly IndicatorPoint<string>[]): readonly IndicatorPoint<string>[] {
  const byValue = [...points].sort((a, b) => b.value - a.value);
  const told = [byValue[0], byValue.at(-1), points.at(-1), points[0]];
  return [...new Set(told)].filter((point) => point !== undefined);
}
