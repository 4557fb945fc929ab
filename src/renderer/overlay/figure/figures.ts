import type { CardId } from '../../../core/guide/breakCards.ts';
import type { Figure } from './figure.ts';
import { frontFigures } from './frontFigures.ts';
import { profileFigures } from './profileFigures.ts';

/** The drawing of each break card. */
export const figures: Readonly<Record<CardId, Figure>> = { ...profileFigures, ...frontFigures };

/** How often a drawing is drawn anew while it moves: smooth at this pace, and easy on the machine. */
export const framesPerSecond = 30;
