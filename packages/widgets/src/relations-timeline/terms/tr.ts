import { countText, plural } from '../../shared/counts.ts';
import type { LoadedTerms } from './timeline-terms.ts';

export const terms: LoadedTerms = {
  ofRelations: 'Rusya-Türkiye ilişkilerinin zaman çizelgesi',
  timeline: 'Zaman çizelgesi',
  loading: 'Yükleniyor…',
  empty: 'Eşleşen kayıt yok. Yıl aralığını genişletin veya daha fazla tür gösterin.',
  none: 'Kayıt yok.',
  skip: 'Listeye geç',
  entries: plural('tr', { other: 'kayıt' }),
  more: (count) => `${countText(count, 'tr')} kayıt daha göster`,
  status: (shown, total, years) =>
    `${countText(total, 'tr')} kayıttan ${countText(shown, 'tr')} tanesi, ${years}`,
  contested: 'tartışmalı',
};
