export { TreatyCard, type CardVariant } from './treaty-card.ts';
