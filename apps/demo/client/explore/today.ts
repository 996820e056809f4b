/** Brings what has its day today to the top of the page, once by each calendar. */
export function showToday(place: HTMLElement, now: Date): void {
  const day = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  const language = document.documentElement.lang;
  const name = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'long',
  }).format(now);
  const found = {
    gregorian: [...document.querySelectorAll(`ul[data-day="${day}"] > li`)],
    julian: [...document.querySelectorAll(`ul[data-day] > li[data-julian="${day}"]`)],
  };
  for (const [calendar, items] of Object.entries(found)) {
    const section = place.querySelector(`[data-calendar=${calendar}]`);
    const list = section?.querySelector('ul');
    const title = section?.querySelector('[data-day]');
    const nothing = section?.querySelector<HTMLElement>('.body > p');
    if (!list || !title || !nothing) continue;
    title.textContent = name;
    list.replaceChildren(...items.map((item) => item.cloneNode(true)));
    list.hidden = items.length === 0;
    nothing.hidden = items.length > 0;
  }
  place.hidden = false;
}
