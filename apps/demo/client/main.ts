// The script of the article: registers <relations-timeline>, and <treaty-card> when one comes near. The page is whole
// without it.
import { RelationsTimeline } from '@russia-turkey/widgets/relations-timeline';
import './styles/index.css';

RelationsTimeline.define();

/** Treaties with their parties, people and sources weigh more than all the rest: they wait for who reads on. */
const near = new IntersectionObserver(
  (entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    near.disconnect();
    void import('@russia-turkey/widgets/treaty-card').then(({ TreatyCard }) => TreatyCard.define());
  },
  { rootMargin: '50%' },
);
for (const card of document.querySelectorAll('treaty-card')) near.observe(card);
